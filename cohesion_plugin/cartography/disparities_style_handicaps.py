"""Style of the handicaps: how many, from pale to dark."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..core.i18n import pick
from ..core.resources import vocabulary
from .describe import describe
from .disparities_style_fills import are_many, area, none


def style_handicaps(layer: QgsVectorLayer, sentence: str, labels: Sequence[str] = ()) -> None:
    """One category per count; the ramp is spread over the counts that are seen.

    ``labels``: of the indicators, shown in place of valeur_1, valeur_2…
    """
    spec, seen = vocabulary("disparities"), layer.uniqueValues(layer.fields().indexFromName("nb_handicaps"))
    counts = sorted(int(value) for value in seen if value is not None and value != NULL)
    ramp, most = spec["handicaps"]["colours"], max(counts, default=0)
    many = are_many(layer)
    categories = [
        QgsRendererCategory(
            count,
            area(ramp[round(count * (len(ramp) - 1) / max(most, 1))], many),
            pick(spec["handicaps"]["labels"][min(count, 2)]).format(n=count),
        )
        for count in counts
    ]
    if len(counts) < len(seen):
        categories.append(QgsRendererCategory(None, none(), pick(spec["none"]["label"])))
    layer.setRenderer(QgsCategorizedSymbolRenderer("nb_handicaps", categories))
    for i, label in enumerate(labels):
        layer.setFieldAlias(layer.fields().indexFromName(f"valeur_{i + 1}"), label)
    describe(layer, sentence)
    layer.triggerRepaint()
