"""Legend against map: what it lists is there, what is there it lists, and each line has a symbol."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayoutItemLegend, QgsMapLayer, QgsSingleSymbolRenderer, QgsVectorLayer, QgsWkbTypes

from ..core.i18n import tr, tr_n
from .check_legend_read import Line, keep, keys_of, lines, lines_of, nodes, remove, sizes_of
from .check_legend_sizes import sizes
from .check_reading import Page
from .check_scan import Seen
from .check_verdict import Fix, Verdict, error, good, warning
from .page_sizes import explained


def legend(page: Page, seen: dict[str, Seen]) -> list[Verdict]:
    """Three verdicts, four with sizes by quantity; none for a page without legend, of which the blocks speak."""
    if not page.legends:
        return []
    listed = lines(page)
    return [
        _absent(page, listed, seen),
        _unlisted(page, listed, seen),
        _without_symbol(page, listed),
        *sizes(page, listed, seen),
    ]


def needs_legend(page: Page, layer: QgsMapLayer, seen: dict[str, Seen]) -> bool:
    """Whether a reader asks what the layer means: it draws something, and is not the ground under all others."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial() or layer.renderer() is None:
        return False
    if layer.flags() & QgsMapLayer.LayerFlag.Private or not _drawn(layer, seen):
        return False
    ground = (
        layer is _lowest(page)
        and isinstance(layer.renderer(), QgsSingleSymbolRenderer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    )
    return not ground or len(page.layers) == 1


def _absent(page: Page, listed: list[Line], seen: dict[str, Seen]) -> Verdict:
    shown = {layer.id() for layer in page.layers}
    lost = [
        line
        for line in listed
        if not line.legend.legendFilterByMapEnabled()
        and (
            line.layer is None
            or line.layer.id() not in shown
            or (
                not line.sizes
                and line.key
                and line.layer.id() in seen
                and not seen[line.layer.id()].shows(line.key)
            )
        )
    ]
    if not lost:
        return good("legend_absent", tr("Every line of the legend is on the map."))
    sentence = tr_n("%n line(s) of the legend not on the map.", len(lost))
    facts = [f"{line.name}{tr(':')} {line.label}" if line.label != line.name else line.label for line in lost]
    acts = [_only_seen(line, shown, seen) for line in lost]
    return warning("legend_absent", sentence, facts, Fix(tr("Remove these lines"), lambda: _do(acts)))


def _unlisted(page: Page, listed: list[Line], seen: dict[str, Seen]) -> Verdict:
    facts: list[str] = []
    acts: list[Callable[[], None]] = []
    worst = warning
    for layer in page.layers:
        if not needs_legend(page, layer, seen):
            continue
        drawn = {key: text for key, text in keys_of(layer).items() if _shows(layer, key, seen)}
        alone = isinstance(layer.renderer(), QgsSingleSymbolRenderer)
        own = {line.key for line in listed if line.layer is layer and (alone or line.alone or not line.sizes)}
        lacking = [text for key, text in drawn.items() if key not in own]
        if not lacking or (own and "" in own):
            continue
        if len(drawn) > 1:
            worst = error
        facts += [f"{layer.name()}{tr(':')} {text}" if text != layer.name() else text for text in lacking]
        acts.append(_listing(_legend_for(page, layer), layer, list(drawn)))
    if not facts:
        return good("legend_unlisted", tr("Everything that the map shows is in the legend."))
    sentence = tr_n("%n item(s) of the map missing from the legend.", len(facts))
    return worst("legend_unlisted", sentence, facts, Fix(tr("Add these lines"), lambda: _do(acts)))


def _without_symbol(page: Page, listed: list[Line]) -> Verdict:
    empty = [
        line
        for line in listed
        if isinstance(line.layer, QgsVectorLayer)
        and (line.symbol is None or not _inked(line))
        and not _image(line)
    ]
    if not empty:
        return good("legend_symbols", tr("Every line of the legend has its symbol."))
    sentence = tr_n("%n line(s) of the legend without symbol.", len(empty))
    acts = [_removal(line) for line in empty]
    fix = Fix(tr("Remove these lines"), lambda: _do(acts))
    return warning("legend_symbols", sentence, [line.label for line in empty], fix)


def _inked(line: Line) -> bool:
    symbol = line.symbol
    return (
        symbol is not None
        and any(layer.enabled() for layer in symbol.symbolLayers())
        and symbol.opacity() > 0
    )


def _image(line: Line) -> bool:
    """A diagram, a raster's image, QGIS's own circles: lines that have a picture of their own, and no symbol."""
    own = isinstance(line.layer, QgsVectorLayer) and explained(line.layer.renderer())
    return line.symbol is None and (bool(line.key) or own)


def _shows(layer: QgsVectorLayer, key: str, seen: dict[str, Seen]) -> bool:
    return layer.id() not in seen or seen[layer.id()].shows(key)


def _drawn(layer: QgsVectorLayer, seen: dict[str, Seen]) -> bool:
    return any(_shows(layer, key, seen) for key in keys_of(layer))


def _lowest(page: Page) -> QgsMapLayer | None:
    vectors = [layer for layer in page.layers if isinstance(layer, QgsVectorLayer)]
    return vectors[-1] if vectors else None


def _legend_for(page: Page, layer: QgsMapLayer) -> QgsLayoutItemLegend:
    own = [each for each in page.legends if any(node.layer() is layer for node in nodes(each))]
    return (own or page.legends)[0]


def _only_seen(line: Line, shown: set[str], seen: dict[str, Seen]) -> Callable[[], None]:
    layer = line.layer
    if layer is None or layer.id() not in shown or not isinstance(layer, QgsVectorLayer):
        return _removal(line)
    listed = {each.key for each in _of(line)}
    return _listing(
        line.legend, layer, [key for key in keys_of(layer) if key in listed and _shows(layer, key, seen)]
    )


def _of(line: Line) -> list[Line]:
    return [
        each
        for node in nodes(line.legend)
        if node.layer() is line.layer and not sizes_of(node)
        for each in lines_of(line.legend, node)
    ]


def _listing(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, keys: list[str]) -> Callable[[], None]:
    return lambda: keep(legend, layer, keys)


def _removal(line: Line) -> Callable[[], None]:
    names = [line.layer.id()] if line.layer is not None else [line.name]
    return lambda: remove(line.legend, names)


def _do(acts: list[Callable[[], None]]) -> None:
    for act in acts:
        act()
