"""The layers of a register in a project: added once, found again, in a group of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from ...core.cooperation.schema import columns, schema, tables
from ...core.errors import InputError
from ...core.i18n import pick, tr
from .form import lay_out
from .relations import add_relations
from .widgets import dress_fields, label_column

if TYPE_CHECKING:
    from ..register import Store

GROUP = "cohesion/register_group"
_SOURCE, _TABLE = "cohesion/register", "cohesion/register_table"


def add_register(project: QgsProject, store: Store, source: str) -> dict[str, QgsVectorLayer]:
    """Layers by table, with their forms; those of a register that is there already are returned as they are.

    Main thread. Raises InputError where a table can't be opened as a layer, and then adds nothing.
    """
    for _step in add_in_steps(project, store, source):
        pass
    return register_layers(project, source)


def add_in_steps(project: QgsProject, store: Store, source: str) -> Iterator[None]:
    """The same in short steps, between which the interface may have its turn."""
    found = register_layers(project, source)
    if set(found) == set(tables()):
        return
    made: dict[str, QgsVectorLayer] = {}
    for table in tables():
        made[table] = _open(store, table)
        # At once: where a server does not answer, QGIS waits for it at each table.
        _require(made[table])
        yield
    project.removeMapLayers([layer.id() for layer in found.values()])
    for table, layer in made.items():
        layer.setCustomProperty(_SOURCE, source)
        layer.setCustomProperty(_TABLE, table)
        # Lists and related tables are found by the forms; the map has nothing to draw of them.
        layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Searchable)
        project.addMapLayer(layer, False)
        yield
    _group(project, store.title or tr("Register of cooperations"), made)
    yield
    relations = add_relations(project, made)
    for table in made:
        yield
        dress_fields(made[table], table, made)
        if table in schema()["tables"]:
            made[table].setDisplayExpression(_display(table))
            lay_out(made[table], table, relations)
        else:
            made[table].setDisplayExpression(f'coalesce("{label_column()}", "libelle")')


def register_layers(project: QgsProject, source: str = "") -> dict[str, QgsVectorLayer]:
    """Layers of a register in the project, by table; of any register where no source is given."""
    found = {}
    for layer in project.mapLayers().values():
        table = layer.customProperty(_TABLE)
        if table and layer.isValid() and source in ("", layer.customProperty(_SOURCE)):
            found[str(table)] = layer
    return found


def source_of(project: QgsProject) -> str:
    """Source of the register whose layers the project has; empty where it has none."""
    layer = register_layers(project).get("cooperation")
    return str(layer.customProperty(_SOURCE)) if layer is not None else ""


def _open(store: Store, table: str) -> QgsVectorLayer:
    label = {**schema()["vocabularies"], **schema()["tables"]}[table]["label"]
    uri, provider = store.layer(table)
    return QgsVectorLayer(uri, pick(label), provider)


def _display(table: str) -> str:
    """What stands for a row: a text, or the label of a term; for want of the former another."""
    known = schema()["tables"][table]
    referring = {column["name"] for column in columns(table) if "references" in column}
    shown = [name for name in (known["display"], known.get("display_else")) if name]
    parts = [f'represent_value("{name}")' if name in referring else f'"{name}"' for name in shown]
    return f"coalesce({', '.join(parts)})" if len(parts) > 1 else parts[0]


def _require(layer: QgsVectorLayer) -> None:
    if not layer.isValid():
        raise InputError(
            tr("Some tables of the register can't be opened."),
            [layer.name()],
            tr("Check that the file is a register and that no other program blocks it."),
        )


def _group(project: QgsProject, title: str, layers: dict[str, QgsVectorLayer]) -> None:
    root = project.layerTreeRoot()
    former = [node for node in root.findGroups(True) if node.customProperty(GROUP) and not node.findLayers()]
    for node in former:
        node.parent().removeChildNode(node)
    group = QgsLayerTreeGroup(title)
    group.setCustomProperty(GROUP, True)
    lists = QgsLayerTreeGroup(tr("Vocabularies"))
    for table, layer in layers.items():
        (group if table in schema()["tables"] else lists).addLayer(layer)
    lists.setExpanded(False)
    group.addChildNode(lists)
    group.setExpanded(False)
    root.addChildNode(group)
