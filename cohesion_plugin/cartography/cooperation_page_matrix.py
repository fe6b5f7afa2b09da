"""Pages of the themes of each partner, as a print layout: texts, then as many sheets as the rows need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)

from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from .cooperation_page_data import matrix_style
from .cooperation_page_facts import sources as documents
from .cooperation_page_matrix_grid import Grid, Line
from .page_sheet import Sheet
from .page_spec import PageSpec, template
from .page_text import measure, page_type, place

if TYPE_CHECKING:
    from ..core.cooperation.matrix_view import MatrixView
    from ..core.cooperation.register import Register


# Rows that are too few for a sheet, and pages of which one is worth saving.
_FEW_ROWS, _FEW_PAGES = 3, (2, 3)


@dataclass(frozen=True)
class _Made:
    """``last``: rows on the last of the pages."""

    layout: QgsPrintLayout
    pages: int
    last: int


@dataclass(frozen=True)
class MatrixTexts:
    """What the page says beside the figures. ``when``: the day; ``method``: which agreements count."""

    when: str = ""
    territory: str = ""
    method: str = ""
    sources: Sequence[str] = ()
    author: str = ""
    date: str = ""


def matrix_page(
    project: QgsProject, name: str, view: MatrixView, texts: MatrixTexts, format_: str = "a4_landscape"
) -> QgsPrintLayout:
    """The layout, not yet in the project's list. Type shrinks where names would take all of the width.

    Raises InputError where there is nothing to print, or far too much.
    """
    if not view.partners:
        raise InputError(
            tr("There is no partner to print: no agreement is left."),
            (),
            tr("Choose another date, other statuses or other centres."),
        )
    spec = _spec(name, view, texts, format_)
    made: _Made | None = None
    for shrink in template()["shrink"]:
        found = _laid_out(project, spec, view, shrink)
        if made is None or (found is not None and found.pages < made.pages):
            made = found
        # A sheet for a row or two is worth smaller type.
        if made is not None and (made.last > _FEW_ROWS or made.pages not in _FEW_PAGES):
            break
    if made is not None:
        # Checks ask no map and no legend of a page that is a table.
        made.layout.setCustomProperty("cohesion/page", "table")
        return made.layout
    raise InputError(
        tr_n("%n theme(s) do not fit on this page.", len(view.columns)),
        (),
        tr("Choose a larger format, or groups of themes."),
    )


def title(view: MatrixView) -> str:
    """The message: the theme that most share, or that all share all."""
    partners, themes = view.partners, [column for column in view.columns if column.group or column.drawing]
    known = [i for i, column in enumerate(view.columns) if column in themes]
    one = view.centres[0] if len(view.centres) == 1 else ""
    if not known:
        return tr_n("%n partner(s) whose themes are not given", len(partners))
    if one and len(partners) > 1 and len(known) > 1 and all(row.counts[i] for row in partners for i in known):
        said = tr_n("{name} shares the same %n theme(s) with all of its {count} partners", len(known))
        return said.format(name=one, count=len(partners))
    reach = {i: sum(row.counts[i] > 0 for row in partners) for i in known}
    best = max(known, key=lambda i: (reach[i], view.columns[i].count))
    said = tr("{theme}: the theme that most partners share ({count} of {all})")
    if one:
        said = tr("{theme}: the theme that most partners of {name} share ({count} of {all})")
    return said.format(theme=view.columns[best].label, name=one, count=reach[best], all=len(partners))


def subtitle(view: MatrixView, texts: MatrixTexts) -> str:
    """How much is counted, where and when."""
    counts = tr_n("%n agreement(s), ", view.agreements) + tr_n("%n partner(s), ", len(view.partners))
    themes = sum(bool(column.group or column.drawing) for column in view.columns)
    return " · ".join(
        part for part in (texts.territory, counts + tr_n("%n theme(s)", themes), texts.when) if part
    )


def method(view: MatrixView, counted: str = "") -> str:
    """Which agreements count, and how to read a cell."""
    read = (
        tr("A disc: the partner has an agreement with the métropole on this theme.")
        if view.most <= 1
        else tr("A figure: agreements of the partner with the métropole on this theme.")
    )
    return " ".join(
        (
            *((counted,) if counted else ()),
            read,
            tr("An empty cell: none in the register. Colour: group of themes."),
            tr("An agreement with several partners or themes counts once in each, and once in a total."),
        )
    )


def sources(register: Register, read: str) -> list[str]:
    """The register, as it was on the day (``read``), and the documents it rests on: the first, the number of others."""
    listed = documents(register)
    most = matrix_style()["sources"]
    name = Path(register.source).stem
    lines = [tr("Register of cooperations: {name}, as of {day}").format(name=name, day=read)] if name else []
    lines += listed[:most]
    if len(listed) > most:
        lines.append(tr_n("%n other document(s) listed in the register", len(listed) - most))
    return lines


def _spec(name: str, view: MatrixView, texts: MatrixTexts, format_: str) -> PageSpec:
    return PageSpec(
        name=name,
        title=title(view),
        subtitle=subtitle(view, texts),
        extent=QgsRectangle(),
        crs=QgsCoordinateReferenceSystem(),
        layers=[],
        sources=list(texts.sources),
        author=texts.author,
        date=texts.date,
        format=format_,
        method=method(view, texts.method),
    )


def _laid_out(project: QgsProject, spec: PageSpec, view: MatrixView, shrink: float) -> _Made | None:
    """All sheets; None where the columns are wider than the page. Raises InputError beyond the most pages."""
    made = _first(project, spec, view, shrink, 1)
    if made is None:
        return None
    count, most = made.pages, matrix_style()["most_pages"]
    if count > most:
        raise InputError(
            tr_n("The matrix needs %n page(s).", count),
            [tr_n("%n partner(s)", len(view.partners)), tr_n("at most %n page(s)", most)],
            tr("Choose centres, or take the workbook."),
        )
    # The number of pages is in the subtitle, which may then take one more line.
    return made if count == 1 else _first(project, spec, view, shrink, count)


def _first(project: QgsProject, spec: PageSpec, view: MatrixView, shrink: float, count: int) -> _Made | None:
    sheet = Sheet(project, spec, shrink)
    grid = Grid(sheet.layout, view, sheet.width, sheet.factor)
    if not grid.fits:
        return None
    top, bottom = _around(sheet, spec, 1, count)
    sheets = grid.sheets(bottom - top)
    if count > 1 or len(sheets) == 1:
        grid.place(sheets[0], sheet.margin, top)
        for number, lines in enumerate(sheets[1:], start=2):
            _next(sheet, spec, grid, lines, number, len(sheets))
    return _Made(sheet.layout, len(sheets), len(sheets[-1]))


def _around(sheet: Sheet, spec: PageSpec, number: int, count: int) -> tuple[float, float]:
    """Title, sources and how to read a cell on the first sheet; what is left between them."""
    if count > 1:
        page = tr("page {number} of {count}").format(number=number, count=count)
        sheet.spec = replace(spec, subtitle=f"{spec.subtitle} · {page}")
    top, bottom = sheet.header(), sheet.footer()
    texts = measure(sheet.layout, spec.method, sheet.width, page_type("text", sheet.factor))
    y = bottom - sheet.gap / 2 - texts.height
    place(sheet.layout, "method", texts, sheet.margin, y)
    return top, y - matrix_style()["gap"]


def _next(sheet: Sheet, spec: PageSpec, grid: Grid, lines: list[Line], number: int, count: int) -> None:
    """One more sheet: all is laid out on the first one, then moved down."""
    layout = sheet.layout
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(sheet.format["width"], sheet.format["height"]))
    known = {item.uuid() for item in _items(layout)}
    top, _ = _around(sheet, spec, number, count)
    grid.place(lines, sheet.margin, top)
    layout.pageCollection().addPage(page)
    down = page.pos().y()
    for item in _items(layout):
        if item.uuid() not in known:
            item.attemptMoveBy(0, down)


def _items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    found = (item for item in layout.items() if isinstance(item, QgsLayoutItem))
    return [item for item in found if not isinstance(item, QgsLayoutItemPage)]
