"""The rows of a result layer, read in a task from a frozen source."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..core.progress import Progress
from .result_columns import columns_for
from .result_model import Row
from .words import plain_value

NEEDED = ("siren_metropole", "nom_metropole", "statut")


def rows_reader(layer: QgsVectorLayer) -> Callable[[Progress], list[Row]]:
    """Freeze the layer; what is returned reads it, in any thread."""
    source, fields = QgsVectorLayerFeatureSource(layer), layer.fields()
    names = [name for name in fields.names() if name in NEEDED or columns_for([name])]
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(names, fields)
    positions = {name: fields.indexFromName(name) for name in names}

    def read(progress: Progress) -> list[Row]:
        rows = []
        for feature in source.getFeatures(request):
            progress.update(0.0)
            values = feature.attributes()
            rows.append(Row(feature.id(), {name: plain_value(values[at]) for name, at in positions.items()}))
        return rows

    return read
