"""Charts and figures brought into page layouts: drawn and written in a thread, added on the main one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from ..core.indicators.model import said
from ..core.progress import Progress
from .background import BackgroundCall
from .comparison_atlas import (
    Match,
    add_following_table,
    compared_layer,
    match,
    new_atlas,
    path_expression,
)
from .comparison_atlas_clean import clean, shown_now
from .comparison_atlas_files import folder_of, headings, write_charts, write_table
from .comparison_drawing import picture
from .comparison_layout import add_following_picture, add_picture, add_table, columns_that_fit, new_layout
from .comparison_view import View

if TYPE_CHECKING:
    from ..core.comparison.sets import Sets
    from .comparison_panel import ComparisonPanel


class LayoutActions(QObject):
    """Acts on the panel that it is made for; layouts are told by name, as they may go while a thread works."""

    def __init__(self, panel: ComparisonPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._call: BackgroundCall | None = None
        panel.charts.layout_button.asked.connect(self.chart)
        panel.table.layout_button.asked.connect(self.table)

    def chart(self, name: str, follows: bool) -> None:
        """The chart as it is, or one for each territory of the atlas."""
        made, page = self._panel.charts.comparison, self._panel.charts
        wanted = page.page_wanted()
        if made is None or wanted is None:
            return
        title = page.title()
        if not follows:
            self._start(
                lambda progress: picture(made, wanted, progress),
                lambda drawn: self._add(name, False, lambda target: add_picture(target, *drawn, title)),
            )
            return
        place = self._place(name, made.sets)
        if place is None:
            return
        folder, matched = place

        def add(target: QgsPrintLayout, files: dict[str, str], other: str) -> None:
            expression = path_expression(matched, folder.name, files, other)
            add_following_picture(target, expression, str(folder / other), wanted.size, title)

        self._start(
            self._cleaned(
                folder, lambda progress: write_charts(made, wanted, matched.keys, folder, progress)
            ),
            lambda written: self._add(name, True, lambda target: add(target, *written)),
        )

    def table(self, name: str, follows: bool) -> None:
        """The figures of some territories side by side, or those of the territory of the atlas."""
        page = self._panel.table
        made, view = page.comparison, page.model.view
        if made is None or view is None:
            return
        if not follows:
            layout = _layout(name) or new_layout(QgsProject.instance())
            header, rows, left_out = texts(view, list(self._panel.link.chosen), columns_that_fit(layout))
            cut = add_table(layout, header, rows, tr("Figures compared"))
            remarks = [
                tr_n("%n territory(ies) left out: select in the table those to show.", left_out)
                if left_out
                else "",
                tr_n("%n indicator(s) left out: the page has no room.", cut) if cut else "",
            ]
            self._said(layout.name(), " ".join(filter(None, remarks)))
            return
        place = self._place(name, made.sets)
        if place is None:
            return
        folder, matched = place
        reference = view.reference

        def add(target: QgsPrintLayout, path: str) -> None:
            layer = QgsVectorLayer(path, tr("Figures of the atlas"), "ogr")
            QgsProject.instance().addMapLayer(layer)
            add_following_table(target, layer, matched, headings(made, reference), tr("Figures compared"))

        self._start(
            self._cleaned(
                folder, lambda progress: write_table(made, matched.keys, reference, folder, progress)
            ),
            lambda path: self._add(name, True, lambda target: add(target, path)),
        )

    def stop(self) -> None:
        """Forget what runs."""
        if self._call is not None:
            self._call.abandon()
            self._call = None
            self._panel.note_busy(False)

    def _start(self, function: Callable, done: Callable) -> None:
        self.stop()
        self._call = BackgroundCall(tr("Add to a page layout"), function, done, self._failed)
        self._panel.note_busy(True, self._call.progress)
        self._call.start()

    def _cleaned(self, folder: Path, write: Callable) -> Callable:
        """To write once the files that nothing shows any more are away."""
        project = QgsProject.instance()
        shown, saved = shown_now(project), Path(project.fileName())

        def made(progress: Progress) -> Any:
            clean(folder, shown, saved)
            return write(progress)

        return made

    def _place(self, name: str, sets: Sets) -> tuple[Path, Match] | None:
        """The folder of what follows an atlas, and by what; None where there is none, and the panel says why."""
        project, layout = QgsProject.instance(), _layout(name)
        layer = layout.atlas().coverageLayer() if layout is not None else compared_layer(project)
        try:
            return folder_of(project), match(layer, sets)
        except CohesionError as error:
            self._panel.messages.fail_with(error)
            return None

    def _add(self, name: str, follows: bool, add: Callable[[QgsPrintLayout], Any]) -> None:
        self._call = None
        self._panel.note_busy(False)
        project = QgsProject.instance()
        layer, target = compared_layer(project), _layout(name)
        if not name:
            target = new_atlas(project, layer) if follows and layer is not None else new_layout(project)
        if target is not None:
            add(target)
            self._said(target.name())

    def _said(self, name: str, remark: str = "") -> None:
        sentence = " ".join(filter(None, (tr("Added to the layout « {} ».").format(name), remark)))
        self._panel.messages.inform(sentence, "", (tr("Open"), lambda: _open(name)))

    def _failed(self, error: CohesionError) -> None:
        self._call = None
        self._panel.note_busy(False)
        self._panel.messages.fail_with(error)


def texts(view: View, chosen: list[int], most: int) -> tuple[list[str], list[list[str]], int]:
    """Indicators in rows, territories (those chosen, else the first) and references in columns, ``most`` in all."""
    everyone = chosen or list(range(view.territories))
    numbers, names = view.numbers(), view.names()
    references = [row for row in range(view.territories, len(names)) if view.shows_references]
    references = references[: max(most - 1, 0)]
    shown = everyone[: max(most - len(references), 1)]
    columns = view.comparison.measure.columns
    rows = []
    for place, column in enumerate(columns):
        unit = said(column.indicator.unit)
        name = f"{column.indicator.name} ({unit})" if unit else column.indicator.name
        rows.append(
            [name, *(view.words(row, place, float(numbers[row, place])) for row in [*shown, *references])]
        )
    return [tr("Indicator"), *(names[row] for row in [*shown, *references])], rows, len(everyone) - len(shown)


def _layout(name: str) -> QgsPrintLayout | None:
    found = QgsProject.instance().layoutManager().layoutByName(name)
    return found if isinstance(found, QgsPrintLayout) else None


def _open(name: str) -> None:
    from qgis.utils import iface

    layout = _layout(name)
    if layout is not None and iface is not None:
        iface.openLayoutDesigner(layout)
