"""Rows that somebody else changed while a form was open: their revision in the database is not the one read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer

from ..core.cooperation.schema import names, schema
from ..core.i18n import tr
from .words import plain_value

Revisions = dict[str, dict[int, int]]
_FACTS = ("revision", "modifie_par", "modifie_le")


def revisions(layers: Mapping[str, QgsVectorLayer], agreement: str) -> Revisions:
    """Revision of the agreement and of all its rows, by table and feature, as the database has them now."""
    parties = [str(feature["id"]) for feature in _rows(layers["partie"], "cooperation", [agreement])]
    found = {}
    for table in schema()["tables"]:
        column, values = _owner(table, agreement, parties)
        rows = _rows(layers[table], column, values) if column else ()
        found[table] = {feature.id(): _revision(feature["revision"]) for feature in rows}
    return found


def conflicts(layers: Mapping[str, QgsVectorLayer], known: Revisions) -> list[str]:
    """One line for each row that is about to be written and is no longer as it was read; empty where all are."""
    lines = []
    for table, before in known.items():
        layer = layers[table]
        buffer = layer.editBuffer()
        if buffer is None:
            continue
        touched = {*buffer.changedAttributeValues(), *buffer.deletedFeatureIds()} & before.keys()
        now = {}
        if touched:
            request = QgsFeatureRequest().setFilterFids(list(touched))
            # The provider, not the layer: what is in the database, without this user's changes.
            now = {feature.id(): feature for feature in layer.dataProvider().getFeatures(request)}
        for feature_id in sorted(touched):
            theirs = now.get(feature_id)
            if theirs is None:
                lines.append(tr("{}: a row was deleted").format(layer.name()))
            elif _revision(theirs["revision"]) != before[feature_id]:
                who, when = (plain_value(theirs[name]) for name in _FACTS[1:])
                lines.append(
                    tr("{table}: changed by {who} ({when})").format(
                        table=layer.name(), who=who or tr("somebody unknown"), when=_moment(when)
                    )
                )
    return lines


def _owner(table: str, agreement: str, parties: list[str]) -> tuple[str, list[str]]:
    if table == "cooperation":
        return "id", [agreement]
    if "cooperation" in names(table):
        return "cooperation", [agreement]
    return ("partie", parties) if "partie" in names(table) else ("", [])


def _rows(layer: QgsVectorLayer, column: str, values: Iterable[str]) -> list:
    listed = ", ".join(QgsExpression.quotedString(value) for value in values)
    if not listed:
        return []
    request = QgsFeatureRequest()
    request.setFilterExpression(f"{QgsExpression.quotedColumnRef(column)} IN ({listed})")
    return list(layer.dataProvider().getFeatures(request))


def _revision(value: object) -> int:
    return int(plain_value(value) or 0)


def _moment(value: object) -> str:
    return value.toString("dd/MM/yyyy HH:mm") if hasattr(value, "toString") else str(value or "")
