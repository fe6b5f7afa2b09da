"""The communes that keep their class, pale under those that change: the map still says what is urban and what rural."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..core.i18n import pick, tr
from ..core.typologies.model import index
from .page_spec import template
from .typology_page_figures import capital
from .typology_style import GROUP, area

CLASSES = ("classe_a", "classe_b")


def style_unchanged(layer: QgsVectorLayer) -> None:
    """For a CHANGES layer of all communes; those that change are not drawn by it.

    By group (urbain, rural) where the layer has groups, else in one grey.
    """
    tints = template()["change"]["unchanged"]
    values = {str(value or "") for value in layer.uniqueValues(layer.fields().lookupField(GROUP))}
    groups = [group for group in tints if group in values]
    if groups:
        categories = [
            QgsRendererCategory(group, area(tints[group]), tr("{group} in both").format(group=capital(group)))
            for group in groups
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(GROUP, categories))
    else:
        same = index()["changes"]["same"]
        category = QgsRendererCategory(True, area(same["colour"]), capital(pick(same["label"])))
        first, second = (f'"{name}"' for name in CLASSES)
        layer.setRenderer(QgsCategorizedSymbolRenderer(f"{first} = {second}", [category]))
    layer.setLabelsEnabled(False)
    layer.triggerRepaint()
