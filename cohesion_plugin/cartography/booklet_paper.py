"""The sheets of a booklet: one layout of many pages, a cursor that goes down them, head and foot of each page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPolygonF

from ..core.booklet.words import booklet
from ..core.i18n import tr
from .booklet_text import fitted
from .page_text import Measured, place
from .type import text_format

_NUMBER = 10.0
_YEARS = re.compile(r"(.+) \((\d{4}(?:, \d{4})*)\)")


def sizes() -> dict[str, float]:
    """Of the page, mm."""
    found: dict[str, float] = booklet("layout")["page"]
    return found


def face(kind: str, factor: float = 1.0) -> QgsTextFormat:
    """A type of ``layout.json``."""
    style = booklet("layout")["type"][kind]
    return text_format(style["size"] * factor, style["colour"], style["bold"])


class Paper:
    """``y``: where the next item goes, mm from the top of the page; ``bottom``: where it must end."""

    def __init__(self, project: QgsProject, name: str, title: str) -> None:
        page = sizes()
        self.title = title
        self.margin, self.width = page["margin"], page["width"] - 2 * page["margin"]
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.setCustomProperty("cohesion/title", title)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page["width"], page["height"]))
        self.page = 0
        self.y = page["margin"]
        self.bottom = page["height"] - page["margin"]
        # Tables that are measured, by the identity of their content, which they keep alive.
        self.ready: dict[int, tuple[object, Any]] = {}
        self._sources: dict[str, None] = {}
        self._chapter: dict[str, None] = {}

    @property
    def offset(self) -> float:
        """Of the page in the layout, mm."""
        page = sizes()
        return self.page * (page["height"] + page["between"])

    @property
    def room(self) -> float:
        """Millimetres left on this page."""
        return self.bottom - self.y

    @property
    def height(self) -> float:
        """Of an empty page of the current chapter."""
        return self.bottom - self._top()

    def chapter(self, sources: Sequence[str], least: float = 0.0) -> None:
        """Begin a chapter, whose sources are printed at the foot of its pages: on the next page, or below the chapter
        before it where ``least`` (mm, 0: never) are left there."""
        own = {source.rstrip(" ."): None for source in sources if source.strip()}
        if least:
            both = {**self._sources, **own}
            bottom = self._bottom(both)
            if bottom - self.y >= least:
                self._sources, self.bottom, self._chapter = both, bottom, own
                return
        self._close()
        self._chapter = own
        self._begin()

    def next_page(self) -> None:
        """An empty page with its head, and its foot once it is left."""
        self._close()
        self._begin()

    def close(self) -> None:
        """The foot of the last page."""
        self._close()

    def _begin(self) -> None:
        page = sizes()
        sheet = QgsLayoutItemPage(self.layout)
        sheet.setPageSize(QgsLayoutSize(page["width"], page["height"]))
        self.layout.pageCollection().addPage(sheet)
        self.page += 1
        self._sources = dict(self._chapter)
        self.bottom = self._bottom(self._sources)
        self._head()

    def turn_to(self, page: int, y: float) -> None:
        """Go on writing on a page that exists."""
        self.page, self.y = page, y

    def measure(self, text: str, kind: str, width: float | None = None, factor: float = 1.0) -> Measured:
        """A text in a type of the booklet, broken so that no word is wider than ``width`` mm (that of the page)."""
        return fitted(self.layout, text, width or self.width, face(kind, factor))

    def write(
        self, name: str, measured: Measured, x: float = 0.0, y: float | None = None, right: bool = False
    ) -> QgsLayoutItemLabel:
        """A label at ``x`` from the margin; where no ``y`` is given, at the cursor, which goes below it."""
        top = self.y if y is None else y
        label = place(self.layout, name, measured, self.margin + x, self.offset + top, right)
        if y is None:
            self.y += measured.height
        return label

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle of this page in the layout's millimetres, ``x`` from the margin."""
        return QRectF(self.margin + x, self.offset + y, width, height)

    def add(self, item: QgsLayoutItem, x: float, y: float) -> None:
        """Move an item that lies at the origin."""
        item.attemptMoveBy(self.margin + x, self.offset + y)

    def rule(self, y: float) -> None:
        """A thin line over the width."""
        ends = [QPointF(self.margin, self.offset + y), QPointF(self.margin + self.width, self.offset + y)]
        item = QgsLayoutItemPolyline(QPolygonF(ends), self.layout)
        item.setId("rule")
        symbol = {"line_color": booklet("layout")["rule"], "line_width": "0.2"}
        item.setSymbol(QgsLineSymbol.createSimple(symbol))
        self.layout.addLayoutItem(item)

    def band(self, rectangle: QRectF, colour: str) -> None:
        """A filled rectangle, in the layout's millimetres."""
        item = QgsLayoutItemShape(self.layout)
        item.setId("band")
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        item.attemptSetSceneRect(rectangle)
        self.layout.addLayoutItem(item)

    def _top(self) -> float:
        return sizes()["margin"] + self._head_text().height + sizes()["gap"]

    def _head_text(self) -> Measured:
        return self.measure(self.title, "foot")

    def _head(self) -> None:
        self.y = sizes()["margin"] - 4.0
        self.write("head", self._head_text())
        self.rule(self.y + 0.6)
        self.y = self._top()

    def _foot_text(self, sources: Sequence[str]) -> tuple[Measured, float]:
        """The sources and where they begin, mm from the top."""
        page = sizes()
        said = tr("Sources: {}").format(tr("; ").join(_merged(sources))) if sources else " "
        text = self.measure(said, "foot", self.width - _NUMBER - 2)
        if text.height > page["foot"]:
            said = tr("Sources: listed in « Method and sources ».")
            text = self.measure(said, "foot", self.width - _NUMBER - 2)
        return text, page["height"] - page["margin"] + 4.0 - text.height

    def _bottom(self, sources: dict[str, None]) -> float:
        return self._foot_text(list(sources))[1] - 1.0 - sizes()["gap"]

    def _close(self) -> None:
        """The foot of a page that is full."""
        if not self.page:
            return
        text, top = self._foot_text(list(self._sources))
        if self._sources:
            self.write("sources", text, 0.0, top)
        number = self.measure("999", "note", _NUMBER)
        label = self.write("page number", number, self.width - _NUMBER, top, right=True)
        label.setText("[% @layout_page %]")
        self.rule(top - 1.0)


def _merged(sources: Sequence[str]) -> list[str]:
    """Chapters that share a page may have the same producer with other years: « Insee, recensement (2018, 2023) »."""
    found: dict[str, set[str]] = {}
    for source in sources:
        match = _YEARS.fullmatch(source)
        name, years = match.groups() if match else (source, "")
        found.setdefault(name, set()).update(filter(None, years.split(", ")))
    return [f"{name} ({', '.join(sorted(years))})" if years else name for name, years in found.items()]
