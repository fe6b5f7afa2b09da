"""Objects that no class draws: white holes that the reader takes for something."""

from __future__ import annotations

import re

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ..core.i18n import pick, tr, tr_n
from .check_legend_read import keep, lines_of, nodes
from .check_reading import Page, fold
from .check_scan import Seen
from .check_verdict import Fix, Verdict, good, settings, warning


def missing(page: Page, seen: dict[str, Seen]) -> list[Verdict]:
    """One verdict for each layer with holes, else one that says there are none."""
    found = [
        _holes(page, layer, len(seen[layer.id()].without))
        for layer in page.layers
        if isinstance(layer, QgsVectorLayer) and layer.id() in seen and seen[layer.id()].without
    ]
    return found or [good("missing", tr("Every object of the map has a class."))]


def is_missing(text: str) -> bool:
    """Whether a class's words say that something is not known."""
    return bool(re.search(settings()["missing"]["pattern"], fold(text)))


def _holes(page: Page, layer: QgsVectorLayer, count: int) -> Verdict:
    sentence = tr_n(
        "« {} »: %n object(s) without class, hence not drawn; the legend does not say why.", count
    )
    fix = None
    if isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
        label = pick(settings()["missing"]["label"])
        fix = Fix(tr("Add a class « {} »").format(label), lambda: _add(page, layer, label))
    return warning("missing", sentence.format(layer.name()), (), fix)


def _add(page: Page, layer: QgsVectorLayer, label: str) -> None:
    """A class for all other values, in the grey of what is not known, in the legend as well."""
    renderer = layer.renderer().clone()
    # Copies, whose symbols go with them: the list must outlive its use.
    classes = renderer.categories()
    symbol = (classes[0].symbol() if classes else renderer.sourceSymbol()).clone()
    symbol.setColor(QColor(_grey([each.symbol().color().name() for each in classes])))
    renderer.addCategory(QgsRendererCategory("", symbol, label))
    listing = [
        (legend, [line.key for line in lines_of(legend, node)])
        for legend in page.legends
        for node in nodes(legend)
        if node.layer() is layer
    ]
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    added = renderer.legendSymbolItems()[-1].ruleKey()
    for legend, keys in listing:
        keep(legend, layer, [*keys, added])


def _grey(others: list[str]) -> str:
    """The grey of the vocabulary that is farthest from the other colours, whoever looks, in print as well."""
    from ..core.colour.confusions import distances

    greys: list[str] = settings()["missing"]["colours"]
    table = distances([*greys, *others])
    own = table[(table["first"] < len(greys)) & (table["second"] >= len(greys))]
    if own.empty:
        return greys[0]
    return greys[int(own.groupby("first")["distance"].min().idxmax())]
