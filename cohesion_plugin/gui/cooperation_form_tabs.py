"""Related tables in the form of an agreement, one at a time: QGIS builds all at once, which holds the interface."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsFeature,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext, QgsRelationWidgetWrapper
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget


@contextmanager
def only_fields(layer: QgsVectorLayer) -> Iterator[None]:
    """Forms made meanwhile have no tabs of related tables; nobody else is told of it."""
    whole, light = layer.editFormConfig(), QgsEditFormConfig(layer.editFormConfig())
    light.clearTabs()
    for tab in whole.tabs():
        if _related(tab) is None:
            light.addTab(tab.clone(light.invisibleRootContainer()))
    _set(layer, light)
    try:
        yield
    finally:
        _set(layer, whole)


def tabs_in_steps(
    dialog: QgsAttributeDialog, layer: QgsVectorLayer, feature: QgsFeature, context: QgsAttributeEditorContext
) -> Iterator[None]:
    """Add the tabs of related tables where the layer's form has them, empty at first; then fill one each step."""
    tabs = dialog.attributeForm().findChild(QTabWidget)
    pages = []
    for place, tab in enumerate(layer.editFormConfig().tabs()):
        table = _related(tab)
        if table is not None:
            page = QWidget(tabs)
            QVBoxLayout(page)
            tabs.insertTab(place, page, tab.name())
            # Read now: the element goes with the copy of the form that it stands in.
            pages.append(
                (page, table.relation(), table.relationWidgetTypeId(), table.relationEditorConfiguration())
            )
    yield
    for page, relation, kind, look in pages:
        if sip.isdeleted(page):
            return
        wrapper = QgsRelationWidgetWrapper(kind, layer, relation, None, page)
        wrapper.setContext(context)
        page.layout().addWidget(wrapper.widget())
        wrapper.setWidgetConfig(look)
        wrapper.setFeature(feature)
        yield


def _related(tab: QgsAttributeEditorContainer) -> QgsAttributeEditorRelation | None:
    """The table of a tab that has nothing else."""
    children = tab.children()
    alone = len(children) == 1 and children[0].type() == Qgis.AttributeEditorType.Relation
    return children[0] if alone else None


def _set(layer: QgsVectorLayer, form: QgsEditFormConfig) -> None:
    silent = layer.blockSignals(True)
    layer.setEditFormConfig(form)
    layer.blockSignals(silent)
