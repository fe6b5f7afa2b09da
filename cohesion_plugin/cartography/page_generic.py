"""Pages of any styled layer: its name or its largest class as the message, its classes with their numbers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsFeatureRenderer,
    QgsProviderRegistry,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerFeatureCounter,
)

from ..core.i18n import tr, tr_n
from .numbers import whole
from .page_spec import LegendEntry, LegendGroup, PageSpec
from .page_text import unbroken
from .ring_pages import Imprint, Surroundings
from .typology_page_figures import capital, grouped


def generic_page(
    name: str,
    layer: QgsVectorLayer,
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
) -> PageSpec:
    """A page for any vector layer; ``extent`` in its CRS, that of the layer where none is given."""
    counts = counts_of(layer)
    theme = LegendGroup(layer.name(), [counted_entry(layer, counts)])
    return PageSpec(
        name=name,
        title=title(layer),
        subtitle=" · ".join(part for part in (imprint.territory, size(layer)) if part),
        extent=QgsRectangle(extent or layer.extent()),
        crs=layer.crs(),
        layers=[*around.above, layer, *around.below],
        legend=[theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme],
        method=imprint.method,
        sources=imprint.sources,
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def title(layer: QgsVectorLayer) -> str:
    """The name that its user gave it, or what its metadata call it: only the author knows the message."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    given_by_qgis = {parts.get("layerName"), Path(str(parts.get("path") or "")).stem, ""}
    own = layer.name() if layer.name() not in given_by_qgis else ""
    return capital(own or layer.metadata().title() or layer.name())


def size(layer: QgsVectorLayer) -> str:
    """How many features it has; nothing where its source can't tell."""
    count = layer.featureCount()
    return grouped(tr_n("%n feature(s)", count), count) if count > 0 else ""


def counted_entry(layer: QgsVectorLayer, counts: Mapping[str, int] | None = None) -> LegendEntry:
    """A legend entry with the number of features of each class."""
    counts = counts_of(layer) if counts is None else counts
    renderer = layer.renderer()
    if _single(renderer):
        return LegendEntry(layer, name=layer.name())
    labels = {
        item.label(): unbroken(f"{item.label()} ({whole(counts[item.ruleKey()])})")
        for item in renderer.legendSymbolItems()
        if item.symbol() is not None and item.label() and counts.get(item.ruleKey(), -1) >= 0
    }
    return LegendEntry(layer, labels=labels)


def counts_of(layer: QgsVectorLayer) -> dict[str, int]:
    """Features by legend key, as QGIS itself counts them."""
    if _single(layer.renderer()):
        return {}
    counter = QgsVectorLayerFeatureCounter(layer)
    counter.run()
    keys = [item.ruleKey() for item in layer.renderer().legendSymbolItems()]
    return {key: counter.featureCount(key) for key in keys}


def _single(renderer: QgsFeatureRenderer | None) -> bool:
    if renderer is None or isinstance(renderer, QgsSingleSymbolRenderer):
        return True
    # Rules that overlap are not classes: a feature would be counted in each.
    return isinstance(renderer, QgsRuleBasedRenderer)
