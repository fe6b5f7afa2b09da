"""Communes and EPCI given to a sub-space on the map: its shape follows, figures are summed, undo takes it back."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import load
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from schematic_session import Desk, bar, desk, layers, wait_until

from cohesion_plugin.gui.schematic_toolbar import SchematicToolbar

__all__ = ["bar", "desk", "layers"]


def indre(communes: str, project: QgsProject) -> QgsVectorLayer:
    """Communes of Indre-et-Loire in the project."""
    near = load(f"{communes}|subset=\"code_commune\" LIKE '37%'", "Communes 37")
    project.addMapLayer(near)
    return near


def select(layer: QgsVectorLayer, west: bool) -> set[str]:
    chosen = [f for f in layer.getFeatures() if (f.geometry().centroid().asPoint().x() < 530_000) is west]
    layer.selectByIds([f.id() for f in chosen])
    return {f["code_commune"] for f in chosen}


def areas(layers: dict[str, QgsVectorLayer]) -> dict[str, Any]:
    return {f["libelle"]: f for f in layers["sous_espaces"].getFeatures()}


def test_selected_communes_give_a_sub_space_its_shape_and_figures(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer], communes: str, project: QgsProject
) -> None:
    near = indre(communes, project)
    desk.active = near
    west = select(near, True)
    bar.give.trigger()
    bar.assign.dialog.space.setEditText("Ouest tourangeau")
    bar.assign.dialog.accept()
    wait_until(lambda: areas(layers))
    east = select(near, False)
    bar.assign.assign("est", "Est")
    wait_until(lambda: len(areas(layers)) == 2)
    found = areas(layers)
    for name, codes in (("Ouest tourangeau", west), ("Est", east)):
        rows = [f for f in near.getFeatures() if f["code_commune"] in codes]
        whole = QgsGeometry.unaryUnion([f.geometry() for f in rows])
        assert found[name].geometry().symDifference(whole).area() < 1.0
        assert found[name]["population"] == sum(f["population"] for f in rows)
        assert found[name]["nb_unites"] == len(codes) and set(found[name]["unites"].split(",")) == codes
        assert found[name]["surface_km2"] == pytest.approx(whole.area() / 1e6)
        assert found[name]["origine"] == "dessin" and found[name]["forme_wkt"] and found[name]["nom_wkt"]
    assert layers["sous_espaces"].renderer().categoryIndexForValue("est") >= 0
    near.selectByExpression("\"code_commune\" = '37214'")
    before = {name: f["population"] for name, f in found.items()}
    place = next(f for f in near.getFeatures() if f["code_commune"] == "37214")
    source, target = ("Ouest tourangeau", "est") if "37214" in west else ("Est", "ouest_tourangeau")
    bar.assign.assign(target, "")
    wait_until(lambda: areas(layers)[source]["population"] == before[source] - place["population"])
    assert sum(f["population"] for f in areas(layers).values()) == sum(before.values())
    layers["sous_espaces"].undoStack().undo()
    assert {name: f["population"] for name, f in areas(layers).items()} == before
    near.selectAll()
    bar.assign.assign("est", "Est")
    wait_until(lambda: len(areas(layers)) == 1)
    layers["sous_espaces"].undoStack().undo()
    assert {name: f["population"] for name, f in areas(layers).items()} == before


def test_an_assignment_that_cannot_be_says_why(
    desk: Desk, bar: SchematicToolbar, layers: dict[str, QgsVectorLayer], communes: str, epci: str,
    project: QgsProject,
) -> None:  # fmt: skip
    bar.give.trigger()
    wait_until(lambda: "selected" in desk.said() or "sélectionné" in desk.said())
    near = indre(communes, project)
    desk.active = near
    select(near, True)
    bar.assign.assign("ouest", "Ouest")
    wait_until(lambda: areas(layers))
    near.removeSelection()
    groups = load(epci, "EPCI")
    project.addMapLayer(groups)
    groups.selectByIds([next(groups.getFeatures()).id()])
    desk.active = groups
    bar.assign.assign("est", "Est")
    wait_until(lambda: "Ouest" in desk.said() and "EPCI" in desk.said())
    assert len(areas(layers)) == 1
