"""How each column is edited: lists with search, dates, colours; what is computed is shown and not edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup, QgsFieldConstraints, QgsVectorLayer

from ...core.cooperation.schema import Column, columns, schema
from ...core.i18n import language, pick
from .rules import rule

_NEW_ID = "uuid('WithoutBraces')"
_WHO = "coalesce(nullif(@user_full_name, ''), @user_account_name)"
# Expression, and whether it counts at each change.
_AUDIT = {"created_by": (_WHO, False), "changed_at": ("now()", True), "changed_by": (_WHO, True)}


def dress_fields(layer: QgsVectorLayer, table: str, layers: Mapping[str, QgsVectorLayer]) -> None:
    """Labels, widgets, defaults and constraints of all columns of a table. ``layers``: those that columns refer to."""
    form = layer.editFormConfig()
    for column in columns(table):
        index = layer.fields().lookupField(column["name"])
        layer.setFieldAlias(index, pick(column["label"]))
        layer.setEditorWidgetSetup(index, _widget(column, layers))
        form.setReadOnly(index, "derived" in column or "audit" in column)
        form.setLabelOnTop(index, bool(column.get("long")))
        _default(layer, index, column)
        _constrain(layer, index, column)
    layer.setEditorWidgetSetup(layer.fields().lookupField("fid"), QgsEditorWidgetSetup("Hidden", {}))
    layer.setEditFormConfig(form)


def label_column() -> str:
    """Of vocabularies, in the user's language."""
    return "libelle_en" if language() == "en" else "libelle"


def _widget(column: Column, layers: Mapping[str, QgsVectorLayer]) -> QgsEditorWidgetSetup:
    if "references" in column:
        return QgsEditorWidgetSetup("ValueRelation", _list(column, layers))
    if column.get("check") == "colour":
        return QgsEditorWidgetSetup("Color", {})
    kind = column["type"]
    if kind in ("date", "timestamp"):
        shown = "dd/MM/yyyy" + (" HH:mm" if kind == "timestamp" else "")
        return QgsEditorWidgetSetup(
            "DateTime", {"display_format": shown, "allow_null": True, "calendar_popup": True}
        )
    if kind == "integer":
        least = 1 if column.get("check") == "positive" else -999999
        return QgsEditorWidgetSetup("Range", {"Min": least, "Max": 999999, "Step": 1, "AllowNull": True})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": bool(column.get("long"))})


def _list(column: Column, layers: Mapping[str, QgsVectorLayer]) -> dict[str, Any]:
    table, key = column["references"].split(".")
    layer = layers[table]
    vocabulary = table in schema()["vocabularies"]
    shown = label_column() if vocabulary else schema()["tables"][table]["display"]
    same = column.get("same")
    return {
        "Layer": layer.id(),
        "LayerName": layer.name(),
        "LayerSource": layer.source(),
        "LayerProviderName": layer.providerType(),
        "Key": key,
        "Value": shown,
        "AllowNull": not column.get("required"),
        "AllowMulti": False,
        "UseCompleter": True,
        "OrderByValue": not vocabulary,
        "OrderByField": vocabulary,
        "OrderByFieldName": "ordre" if vocabulary else "",
        "FilterExpression": f"\"{same}\" = current_value('{same}')" if same else "",
    }


def _default(layer: QgsVectorLayer, index: int, column: Column) -> None:
    if column.get("audit") in _AUDIT:
        # The database knows neither the user of QGIS nor, in a file, who opened it.
        expression, on_update = _AUDIT[column["audit"]]
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, on_update))
    elif column["name"] == "id":
        layer.setDefaultValueDefinition(index, QgsDefaultValue(_NEW_ID))
    elif "default" in column and "audit" not in column:
        value = column["default"]
        layer.setDefaultValueDefinition(
            index, QgsDefaultValue(f"'{value}'" if isinstance(value, str) else str(value))
        )


def _constrain(layer: QgsVectorLayer, index: int, column: Column) -> None:
    strength = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    if "audit" in column or "derived" in column:
        return
    if column.get("required"):
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, strength)
    if column.get("unique"):
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique, strength)
    found = rule(column)
    if found is not None:
        layer.setConstraintExpression(index, *found)
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintExpression, strength)
