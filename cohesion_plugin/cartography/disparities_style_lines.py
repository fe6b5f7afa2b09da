"""Style of the discontinuities: the strongest borders alone, the stronger the wider."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..core.i18n import language, pick
from ..core.resources import vocabulary
from .describe import describe

RANK, RATIO = "rang_relatif", "ecart_relatif"


def style_discontinuities(layer: QgsVectorLayer, sentence: str) -> None:
    """Three widths by rank; the label says between which ratios, the highest side over the lowest."""
    spec = vocabulary("disparities")["discontinuities"]
    ratios = _ratios(layer)
    # Many borders: fewer of them, so that the map stays legible.
    most = min(1.0, spec["most"] / max(len(ratios), 1))
    counts = [max(1, round(share * most * len(ratios))) for share in spec["shares"]]
    root = QgsRuleBasedRenderer.Rule(None)
    for i in reversed(range(len(counts))) if ratios else ():
        last, first = counts[i], counts[i + 1] if i + 1 < len(counts) else 0
        low, high = ratios[min(last, len(ratios)) - 1], ratios[first] if first < len(ratios) else ratios[-1]
        label = pick(spec["last" if not first else "label"]).format(low=_text(low), high=_text(high))
        rule = f'"{RANK}" <= {last} AND "{RANK}" > {first}'
        root.appendChild(QgsRuleBasedRenderer.Rule(_line(spec["widths"][i]), 0, 0, rule, label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabelsEnabled(False)
    describe(layer, sentence)
    layer.triggerRepaint()


def _ratios(layer: QgsVectorLayer) -> list[float]:
    request = QgsFeatureRequest().setSubsetOfAttributes([RATIO], layer.fields())
    request.setFilterExpression(f'"{RATIO}" IS NOT NULL')
    return sorted((float(feature[RATIO]) for feature in layer.getFeatures(request)), reverse=True)


def _line(width: float) -> QgsLineSymbol:
    spec = vocabulary("disparities")["discontinuities"]
    symbol = QgsLineSymbol.createSimple(
        {
            "line_color": spec["colour"],
            "line_width": str(width),
            "line_width_unit": "MM",
            "capstyle": "round",
            "joinstyle": "round",
        }
    )
    far = f"if(@map_scale > {spec['far_scale']}, {width * spec['far_factor']:.3f}, {width})"
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(far)
    )
    return symbol


def _text(ratio: float) -> str:
    text = f"{ratio:.2f}"
    return text.replace(".", ",") if language() == "fr" else text
