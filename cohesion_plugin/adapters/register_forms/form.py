"""Attribute forms laid out in tabs by ``resources/register/forms.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsRelation,
    QgsVectorLayer,
)

from ...core.cooperation.schema import schema
from ...core.i18n import pick
from ...core.resources import resources_dir

_BUTTONS = "AddChildFeature|DuplicateChildFeature|DeleteChildFeature"


def lay_out(layer: QgsVectorLayer, table: str, relations: Mapping[tuple[str, str], QgsRelation]) -> None:
    """Tabs of a table's form, with its children edited in place."""
    form = layer.editFormConfig()
    form.clearTabs()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    root = form.invisibleRootContainer()
    for tab in _forms()[table]:
        container = QgsAttributeEditorContainer(pick(tab["label"]), root)
        container.setType(Qgis.AttributeEditorContainerType.Tab)
        audit = [column["name"] for column in schema()["audit_columns"]] if tab.get("audit") else []
        for name in (*tab.get("fields", ()), *audit):
            index = layer.fields().lookupField(name)
            container.addChildElement(QgsAttributeEditorField(name, index, container))
        for child in tab.get("relations", ()):
            relation = QgsAttributeEditorRelation(relations[table, child], container)
            relation.setRelationWidgetTypeId("relation_editor")
            # Children belong to one parent for good: they are not linked to another, nor unlinked.
            relation.setRelationEditorConfiguration({"buttons": _BUTTONS, "show_first_feature": True})
            relation.setShowLabel(len(tab["relations"]) > 1)
            container.addChildElement(relation)
        form.addTab(container)
    layer.setEditFormConfig(form)


@cache
def _forms() -> dict[str, Any]:
    with (resources_dir() / "register" / "forms.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content
