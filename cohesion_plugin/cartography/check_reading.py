"""What a print layout holds, the plugin's or anybody's: blocks, maps, the layers that they show. Main thread only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsTextFormat,
)

from ..core.i18n import tr
from .check_verdict import settings

_Item = TypeVar("_Item", bound=QgsLayoutItem)
_POINTS = {
    Qgis.RenderUnit.Points: 1.0,
    Qgis.RenderUnit.Millimeters: 72 / 25.4,
    Qgis.RenderUnit.Inches: 72.0,
    Qgis.RenderUnit.Pixels: 72 / 96,
}


class Page:
    """A layout as the checks look at it; what is hidden or left out of exports is not there."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self.layout = layout
        self.items = [
            item
            for item in layout.items()
            if isinstance(item, QgsLayoutItem) and item.isVisible() and not item.excludeFromExports()
        ]
        self.labels = self._of(QgsLayoutItemLabel)
        self.legends = self._of(QgsLayoutItemLegend)
        self.bars = self._of(QgsLayoutItemScaleBar)
        self.frames = self._of(QgsLayoutFrame)
        self.maps = self._of(QgsLayoutItemMap)

    @cached_property
    def main(self) -> QgsLayoutItemMap | None:
        """The largest map, or the one that the cartographer named as such."""
        chosen = self.layout.referenceMap()
        if chosen in self.maps:
            return chosen
        return max(self.maps, key=lambda each: each.rect().width() * each.rect().height(), default=None)

    @property
    def table_only(self) -> bool:
        """Whether the page is meant to be a table without a map, as its layout says."""
        return not self.maps and self.layout.customProperty("cohesion/page") == "table"

    @cached_property
    def theme_maps(self) -> list[QgsLayoutItemMap]:
        """The main map and its insets, without those that only show where it lies."""
        return [each for each in self.maps if each is self.main or not each.overviews().size()]

    @cached_property
    def layers(self) -> list[QgsMapLayer]:
        """What the maps of the theme show, from top to bottom, each once."""
        found: dict[str, QgsMapLayer] = {}
        for each in self.theme_maps:
            for layer in map_layers(each):
                found.setdefault(layer.id(), layer)
        return list(found.values())

    @cached_property
    def text(self) -> str:
        """All that is written outside the map, folded."""
        return "\n".join([*map(label_text, self.labels), *(each.title() for each in self.legends)])

    @cached_property
    def folded(self) -> str:
        """The same without accents and in lower case."""
        return fold(self.text)

    def block(self, kind: str) -> QgsLayoutItemLabel | None:
        """A label of the vocabulary's kind: by its id, else by what is written in it, else by size and place."""
        known = settings()["blocks"][kind]
        for label in self.labels:
            if label.id().strip().casefold() in known["ids"] and label_text(label).strip():
                return label
        pattern = known.get("pattern")
        if pattern:
            return next((each for each in self.labels if re.search(pattern, fold(label_text(each)))), None)
        return self._heading(second=kind == "subtitle")

    def _heading(self, second: bool) -> QgsLayoutItemLabel | None:
        """The largest type in the upper half of the page; ``second``: the next one below it."""
        others = [self.block(kind) for kind in ("sources", "author")]
        height = self.layout.pageCollection().page(0).rect().height()
        upper = [
            label
            for label in self.labels
            if label_text(label).strip() and label not in others and label.pagePos().y() < height / 2
        ]
        ranked = sorted(upper, key=lambda each: (-(points(each.textFormat()) or 0.0), each.pagePos().y()))
        if not second:
            return ranked[0] if ranked else None
        title = self.block("title")
        below = [each for each in ranked if title is not None and each.pagePos().y() > title.pagePos().y()]
        return next((each for each in below if each is not title), None)

    def _of(self, kind: type[_Item]) -> list[_Item]:
        return [item for item in self.items if isinstance(item, kind)]


def map_layers(item: QgsLayoutItemMap) -> list[QgsMapLayer]:
    """The layers that a map draws at its scale, from top to bottom."""
    project = item.layout().project()
    if item.followVisibilityPreset() and item.followVisibilityPresetName():
        layers: Sequence[QgsMapLayer] = project.mapThemeCollection().mapThemeVisibleLayers(
            item.followVisibilityPresetName()
        )
    elif item.keepLayerSet() and item.layers():
        layers = item.layers()
    else:
        shown = set(project.layerTreeRoot().checkedLayers())
        layers = [layer for layer in project.layerTreeRoot().layerOrder() if layer in shown]
    return [layer for layer in layers if layer is not None and layer.isInScaleRange(item.scale())]


def label_text(label: QgsLayoutItemLabel) -> str:
    """As it is printed, expressions evaluated."""
    return str(label.currentText())


def fold(text: str) -> str:
    """Lower case without accents; typographic apostrophes and spaces as on a keyboard."""
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'").replace("\u202f", " "))
    return "".join(each for each in decomposed if not unicodedata.combining(each)).casefold()


def points(text: QgsTextFormat) -> float | None:
    """Size in points on paper; None where it depends on the map."""
    unit = _POINTS.get(text.sizeUnit())
    return text.size() * unit if unit is not None else None


def name_of(item: QgsLayoutItem) -> str:
    """How the cartographer knows an item: what it is, where the plugin made it; else its id, else its words."""
    if item.id():
        return _known().get(item.id(), item.id())
    if isinstance(item, QgsLayoutItemLabel):
        text = " ".join(label_text(item).split())
        return f"« {text[:40]}… »" if len(text) > 40 else f"« {text} »"
    return str(item.displayName())


def _known() -> dict[str, str]:
    """The plugin's own ids, in words."""
    return {
        "title": tr("title"),
        "subtitle": tr("subtitle"),
        "method": tr("method"),
        "method heading": tr("heading of the method"),
        "sources": tr("sources"),
        "author": tr("author and date"),
        "scale bar": tr("scale bar"),
        "map": tr("map"),
        "location": tr("location map"),
        "north": tr("north arrow"),
        "table": tr("table"),
        "table title": tr("title of the table"),
        **{f"note {i}": tr("note {}").format(i) for i in range(1, 10)},
    }
