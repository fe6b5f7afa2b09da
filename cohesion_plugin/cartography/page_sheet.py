"""The empty sheet: its size, and the items every page has (title, sources, map frame)."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPolyline,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPolygonF

from ..core.i18n import tr
from .page_inset import add_inset, add_name, add_scale_inside, room_for
from .page_logo import add_logo, logo_size
from .page_marks import add_marks
from .page_scale import add_scale_bar
from .page_spec import PageSpec, page_format, resource, template
from .page_text import Measured, measure, measure_within, page_type, place


class Sheet:
    """A layout of one page, with its inner width and the scale of its type."""

    def __init__(self, project: QgsProject, spec: PageSpec, shrink: float) -> None:
        self.spec, self.shrink = spec, shrink
        self.format = page_format(spec.format)
        self.factor = self.format["enlarge"] * shrink
        self.margin, self.gap = self.format["margin"], self.format["gap"]
        self.width = self.format["width"] - 2 * self.margin
        self._insets: list[QRectF] = []
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(spec.name)
        self.layout.setCustomProperty("cohesion/title", spec.title)
        self.layout.pageCollection().page(0).setPageSize(
            QgsLayoutSize(self.format["width"], self.format["height"])
        )

    def header(self) -> float:
        """Title, then subtitle; returns where they end."""
        y = self.margin
        for kind, text in (("title", self.spec.title), ("subtitle", self.spec.subtitle)):
            if text:
                measured = measure_within(self.layout, text, self.width, kind, self.format["enlarge"])
                place(self.layout, kind, measured, self.margin, y)
                y += measured.height
        return y + self.gap / 2

    def footer(self) -> float:
        """Sources, then author and date, down to the margin; returns where they begin."""
        lines = [("sources", self.sources()), ("author", self.author())]
        type_ = page_type("small", self.factor)
        logo = logo_size(self.spec.logo, self.factor)
        width = self.width - (
            logo.width() + resource("page_parts")["logo"]["gap"] if logo is not None else 0.0
        )
        texts = [(name, measure(self.layout, text, width, type_)) for name, text in lines if text]
        high = max(sum(text.height for _, text in texts), logo.height() if logo is not None else 0.0)
        y = top = self.format["height"] - self.margin - high
        for name, text in texts:
            place(self.layout, name, text, self.margin, y)
            y += text.height
        if logo is not None:
            add_logo(
                self.layout,
                self.spec.logo,
                QRectF(QPointF(self.margin + self.width - logo.width(), top), logo),
            )
        if texts or logo is not None:
            self._rule(top - self.gap / 4)
            top -= self.gap / 2
        return top

    def method(self, width: float) -> list[tuple[str, Measured]]:
        """The method sentence and the notes under their heading, measured for a column."""
        if not (self.spec.method or self.spec.notes or self.spec.definitions):
            return []
        texts = [
            ("method", self.spec.method),
            *((f"note {i}", note) for i, note in enumerate(self.spec.notes, start=1)),
            *((f"definition {i}", text) for i, text in enumerate(self.spec.definitions, start=1)),
        ]
        heading = measure(self.layout, tr("How to read this map"), width, page_type("heading", self.factor))
        body = page_type("text", self.factor)
        return [
            ("method heading", heading),
            *((name, measure(self.layout, text, width, body)) for name, text in texts if text),
        ]

    def add_map(self, box: QRectF) -> QgsLayoutItemMap:
        """The framed map, which shows the whole extent asked for."""
        page_map = QgsLayoutItemMap(self.layout)
        page_map.setId("map")
        page_map.setCrs(self.spec.crs)
        page_map.setLayers(list(self.spec.layers))
        page_map.setKeepLayerSet(True)
        restyle(page_map, self.spec.styles)
        page_map.setFrameEnabled(True)
        page_map.setFrameStrokeWidth(QgsLayoutMeasurement(template()["frame"]["width"]))
        page_map.setFrameStrokeColor(QColor(template()["frame"]["colour"]))
        # A name cut off by the frame is worse than none.
        page_map.setMapFlags(QgsLayoutItemMap.MapItemFlags())
        page_map.setLabelMargin(QgsLayoutMeasurement(template()["frame"]["label_margin"]))
        self.layout.addLayoutItem(page_map)
        self.layout.setReferenceMap(page_map)
        self.fit_map(page_map, box)
        return page_map

    def fit_map(self, page_map: QgsLayoutItemMap, box: QRectF) -> None:
        """Give the map its box, beside the insets, and the extent again, at the largest scale that holds it."""
        among = bool(self.spec.map_name)
        box, self._insets = room_for(self.spec.insets, box, self.spec.extent, self.factor, among)
        if among:
            named = self.layout.itemById("map name")
            if named is not None:
                self.layout.removeLayoutItem(named)
            box = add_name(self.layout, self.spec.map_name, box, self.factor)
        page_map.attemptSetSceneRect(box)
        page_map.zoomToExtent(self.spec.extent)

    def scale_bars(self, page_map: QgsLayoutItemMap, width: float) -> list[QgsLayoutItem]:
        """The scale bar beside the map, ``width`` mm at most; none where the map has its own, as its neighbours do."""
        among = bool(self.spec.map_name)
        return [] if among else [add_scale_bar(self.layout, page_map, width, self.factor)]

    def finish(self, page_map: QgsLayoutItemMap) -> None:
        """What stands beside and on the map, once it has its final place."""
        if self.spec.map_name:
            add_scale_inside(self.layout, page_map, self.factor)
        for inset, box in zip(self.spec.insets, self._insets):
            add_inset(self.layout, inset, box, self.factor)
        add_marks(self.layout, self.spec, page_map, self.factor)

    def _rule(self, y: float) -> None:
        style = template()["frame"]
        line = QPolygonF([QPointF(self.margin, y), QPointF(self.margin + self.width, y)])
        item = QgsLayoutItemPolyline(line, self.layout)
        item.setId("rule")
        item.setSymbol(
            QgsLineSymbol.createSimple({"line_color": style["colour"], "line_width": str(style["width"])})
        )
        self.layout.addLayoutItem(item)

    def sources(self) -> str:
        """The line of all sources, each once."""
        listed = [source.rstrip(" .") for source in dict.fromkeys(self.spec.sources) if source.strip()]
        return tr("Sources: {}").format(tr("; ").join(listed)) if listed else ""

    def author(self) -> str:
        """Who made the page, when, and what it is not."""
        made = tr("Made by: {}").format(self.spec.author) if self.spec.author else ""
        signed = tr(", ").join(part for part in (made, self.spec.date) if part)
        return " · ".join(part for part in (signed, self.spec.disclaimer) if part)


def restyle(page_map: QgsLayoutItemMap, styles: Mapping[str, str]) -> None:
    """Have a map draw some layers (by id) in styles of its own."""
    if styles:
        page_map.setKeepLayerStyles(True)
        page_map.setLayerStyleOverrides(dict(styles))


def move(item: QgsLayoutItem, x: float, y: float) -> float:
    """Put an item's top left corner in place; returns where the item ends below."""
    item.attemptMove(QgsLayoutPoint(x, y))
    return y + item.rect().height()
