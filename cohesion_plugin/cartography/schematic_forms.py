"""Forms of the layers of a schematic map, so that QGIS's own tools add a front, an arrow or a pole."""

from __future__ import annotations

from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup, QgsFieldConstraints, QgsVectorLayer

from ..core.i18n import pick
from ..core.schematic.kit import COMPUTED, DRAWN, columns, kit, label, rank_label


def dress(layer: QgsVectorLayer, name: str) -> None:
    """Names, lists, defaults of all fields. What is drawn by hand says so, and is kept when the map is made again."""
    form = layer.editFormConfig()
    for column in columns(name):
        index = layer.fields().lookupField(column)
        if index < 0:
            continue
        known = kit()["fields"][column]
        layer.setFieldAlias(index, pick(known["label"]))
        layer.setEditorWidgetSetup(index, _widget(column, name))
        form.setLabelOnTop(index, bool(known.get("long")))
    fid = layer.fields().lookupField("fid")
    if fid >= 0:
        layer.setEditorWidgetSetup(fid, QgsEditorWidgetSetup("Hidden", {}))
    layer.setEditFormConfig(form)
    _defaults(layer, name)
    layer.setDisplayExpression('coalesce("libelle", "code", "element")')


def _defaults(layer: QgsVectorLayer, name: str) -> None:
    fields = layer.fields()
    elements = kit()["layers"][name]["elements"]
    values = {
        "element": f"'{elements[0]}'",
        "origine": f"'{DRAWN}'",
        "code": "'dessin_' || substr(uuid('WithoutBraces'), 1, 8)",
        "ordre": str(10 * kit()["elements"][elements[0]]["order"] + 9),
    }
    if name == "sous_espaces":
        values["surface_km2"] = "round(area(@geometry) / 1e6, 1)"
    if elements[0] in kit()["ranks"]:
        values["rang"] = str(kit()["ranks"][elements[0]][-1]["rank"])
    for column, expression in values.items():
        layer.setDefaultValueDefinition(fields.lookupField(column), QgsDefaultValue(expression))
    index = fields.lookupField("element")
    strength = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, strength)


def _widget(column: str, name: str) -> QgsEditorWidgetSetup:
    known = kit()["fields"][column]
    if known.get("hidden"):
        return QgsEditorWidgetSetup("Hidden", {})
    if column == "element":
        return _list({label(each): each for each in kit()["layers"][name]["elements"]})
    if column == "origine":
        return _list({pick(kit()["origins"][each]): each for each in (COMPUTED, DRAWN)})
    if column == "rang":
        ranked = [each for each in kit()["layers"][name]["elements"] if each in kit()["ranks"]]
        if ranked:
            ranks = [each["rank"] for each in kit()["ranks"][ranked[0]]]
            return _list({f"{rank} – {rank_label(ranked[0], rank)}": rank for rank in ranks})
    if column in ("couleur", "trame"):
        return QgsEditorWidgetSetup("Color", {})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": bool(known.get("long"))})


def _list(values: dict[str, object]) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("ValueMap", {"map": [{text: value} for text, value in values.items()]})
