"""Parents and children of the register as relations of the project."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsProject, QgsRelation, QgsVectorLayer

from ...core.cooperation.schema import Column, columns, schema
from ...core.i18n import pick


def add_relations(
    project: QgsProject, layers: Mapping[str, QgsVectorLayer]
) -> dict[tuple[str, str], QgsRelation]:
    """One per column that refers to a row of another table, or of its own; those there already are replaced.

    By (parent, child), those of rows that belong to their parent, and are edited inside of its form.
    """
    made = {}
    for child in schema()["tables"]:
        for column in columns(child):
            parent, _, key = column.get("references", "").partition(".")
            # Lists of terms refer too, but are no parents.
            if parent not in schema()["tables"]:
                continue
            owned = column.get("on_delete") == "cascade" and not column.get("same")
            relation = QgsRelation()
            relation.setId(relation_id(layers[child], child, column))
            relation.setName(pick((schema()["tables"][child] if owned else column)["label"]))
            relation.setReferencedLayer(layers[parent].id())
            relation.setReferencingLayer(layers[child].id())
            relation.addFieldPair(column["name"], key)
            strength = Qgis.RelationshipStrength
            relation.setStrength(strength.Composition if owned else strength.Association)
            project.relationManager().addRelation(relation)
            if owned:
                made[parent, child] = relation
    return made


def relation_id(layer: QgsVectorLayer, table: str, column: Column) -> str:
    """Of the relation by which a column refers to a parent."""
    return f"cohesion_{table}_{column['name']}_{layer.id()}"
