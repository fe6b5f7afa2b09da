"""Run inside QGIS by desktop.py: open the sample's layers, the largest territories below."""

import os

from qgis.core import QgsProject, QgsVectorLayer
from qgis.utils import iface

SAMPLE = os.environ["COHESION_SAMPLE"]

if not QgsProject.instance().mapLayers():
    for name in ("communes", "epci"):
        layer = QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr")
        if layer.isValid() and QgsProject.instance().addMapLayer(layer):
            iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
