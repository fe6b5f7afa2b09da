"""Terms of agreements for QGIS's temporal controller: each feature is there from its start to its end."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer, QgsVectorLayerTemporalProperties

START, END = "debut", "fin"


def play_terms(layer: QgsVectorLayer) -> None:
    """Both days included; a feature without a start has always been there, one without an end stays."""
    if layer.fields().lookupField(START) < 0 or layer.fields().lookupField(END) < 0:
        return
    properties = layer.temporalProperties()
    if not isinstance(properties, QgsVectorLayerTemporalProperties):
        return
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(START)
    properties.setEndField(END)
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    properties.setIsActive(True)
