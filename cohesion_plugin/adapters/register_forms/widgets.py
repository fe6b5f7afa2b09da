"""How each column is edited: lists with search, dates, colours; what is computed is shown and not edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ...core.cooperation.schema import Column, columns, schema
from ...core.i18n import language, pick
from .relations import relation_id
from .rules import rule

_NEW_ID = "uuid('WithoutBraces')"
_WHO = "coalesce(nullif(@user_full_name, ''), @user_account_name)"
# Rows that a list of a table shows before anything is typed.
_FETCHED = 100
# Expression, and whether it counts at each change.
_AUDIT = {"created_by": (_WHO, False), "changed_at": ("now()", True), "changed_by": (_WHO, True)}


def dress_fields(layer: QgsVectorLayer, table: str, layers: Mapping[str, QgsVectorLayer]) -> None:
    """Labels, widgets, defaults and constraints of all columns of a table. ``layers``: those that columns refer to."""
    form = layer.editFormConfig()
    for column in columns(table):
        index = layer.fields().lookupField(column["name"])
        layer.setFieldAlias(index, pick(column["label"]))
        layer.setEditorWidgetSetup(index, _widget(table, column, layers))
        form.setReadOnly(index, "derived" in column or "audit" in column)
        form.setLabelOnTop(index, bool(column.get("long")))
        _default(layer, index, column)
        _constrain(layer, index, column)
    layer.setEditorWidgetSetup(layer.fields().lookupField("fid"), QgsEditorWidgetSetup("Hidden", {}))
    layer.setEditFormConfig(form)


def offer_rows_of(layers: Mapping[str, QgsVectorLayer], agreement: str = "") -> None:
    """Lists of rows with the same parent hold those of one agreement, found by the database's index; empty: as before.

    QGIS asks each row of the table in turn whether it has the parent of the form: seconds for tens of thousands.
    """
    for table in schema()["tables"]:
        for column in columns(table):
            if "same" in column:
                setup = QgsEditorWidgetSetup(
                    "ValueRelation", _list(column, layers[column["references"].partition(".")[0]], agreement)
                )
                layer = layers[table]
                layer.setEditorWidgetSetup(layer.fields().lookupField(column["name"]), setup)


def label_column() -> str:
    """Of vocabularies, in the user's language."""
    return "libelle_en" if language() == "en" else "libelle"


def _widget(table: str, column: Column, layers: Mapping[str, QgsVectorLayer]) -> QgsEditorWidgetSetup:
    other = column.get("references", "").partition(".")[0]
    if other in schema()["tables"] and "same" not in column:
        return QgsEditorWidgetSetup("RelationReference", _chosen(table, column, layers))
    if other:
        return QgsEditorWidgetSetup("ValueRelation", _list(column, layers[other]))
    if column.get("check") == "colour":
        return QgsEditorWidgetSetup("Color", {})
    kind = column["type"]
    if kind in ("date", "timestamp"):
        shown = "dd/MM/yyyy" + (" HH:mm" if kind == "timestamp" else "")
        # What nobody edits needs no calendar: QGIS builds two for each such field, and a form would open late.
        calendar = "audit" not in column and "derived" not in column
        return QgsEditorWidgetSetup(
            "DateTime", {"display_format": shown, "allow_null": True, "calendar_popup": calendar}
        )
    if kind == "integer":
        least = 1 if column.get("check") == "positive" else -999999
        return QgsEditorWidgetSetup("Range", {"Min": least, "Max": 999999, "Step": 1, "AllowNull": True})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": bool(column.get("long"))})


def _chosen(table: str, column: Column, layers: Mapping[str, QgsVectorLayer]) -> dict[str, Any]:
    """A row searched as one types: a list of all would hold the form for each of thousands."""
    return {
        "Relation": relation_id(layers[table], table, column),
        "AllowNULL": not column.get("required"),
        "ShowForm": False,
        "ShowOpenFormButton": False,
        "AllowAddFeatures": False,
        "MapIdentification": False,
        "OrderByValue": True,
        "FetchLimitActive": True,
        "FetchLimitNumber": _FETCHED,
    }


def _list(column: Column, layer: QgsVectorLayer, agreement: str = "") -> dict[str, Any]:
    """The terms of a vocabulary, or the rows that have the same parent."""
    table, key = column["references"].split(".")
    vocabulary, same = table in schema()["vocabularies"], column.get("same")
    parent = QgsExpression.quotedString(agreement) if agreement else f"current_value('{same}')"
    return {
        "Layer": layer.id(),
        "LayerName": layer.name(),
        "LayerSource": layer.source(),
        "LayerProviderName": layer.providerType(),
        "Key": key,
        "Value": label_column() if vocabulary else schema()["tables"][table]["display"],
        "AllowNull": not column.get("required"),
        "AllowMulti": False,
        "UseCompleter": vocabulary,
        "OrderByValue": not vocabulary,
        "OrderByField": vocabulary,
        "OrderByFieldName": "ordre" if vocabulary else "",
        "FilterExpression": f'"{same}" = {parent}' if same else "",
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
