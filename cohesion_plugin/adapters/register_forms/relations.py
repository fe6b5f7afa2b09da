"""Parents and children of the register as relations of the project."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsProject, QgsRelation, QgsVectorLayer

from ...core.cooperation.schema import columns, schema
from ...core.i18n import pick


def add_relations(
    project: QgsProject, layers: Mapping[str, QgsVectorLayer]
) -> dict[tuple[str, str], QgsRelation]:
    """One per column that belongs to a parent row, by (parent, child); those there already are replaced."""
    made = {}
    for child in schema()["tables"]:
        for column in columns(child):
            parent, _, key = column.get("references", "").partition(".")
            # Lists refer too, but are no parents: only what goes with its parent is edited inside of it.
            if column.get("on_delete") != "cascade" or column.get("same"):
                continue
            relation = QgsRelation()
            relation.setId(f"cohesion_{child}_{column['name']}_{layers[child].id()}")
            relation.setName(pick(schema()["tables"][child]["label"]))
            relation.setReferencedLayer(layers[parent].id())
            relation.setReferencingLayer(layers[child].id())
            relation.addFieldPair(column["name"], key)
            relation.setStrength(Qgis.RelationshipStrength.Composition)
            project.relationManager().addRelation(relation)
            made[parent, child] = relation
    return made
