"""The button « Fragility… » of the panel: thresholds shown, refused, kept; the run in the background."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox
from test_comparison_panel import (
    TOURS,
    ComparisonPanel,
    layer,
    own_codes,
    panel,
    ready,
    table,
    wait_until,
)

from cohesion_plugin.cartography.style_name import is_followed
from cohesion_plugin.core.fragility.model import components
from cohesion_plugin.core.fragility.towns import middle_towns
from cohesion_plugin.gui.comparison_fragility import ROLES
from cohesion_plugin.gui.comparison_fragility_dialog import EPCI, LISTED, TOWNS
from cohesion_plugin.gui.typology_layers import of_role

__all__ = ["layer", "own_codes", "panel", "ready", "table"]  # fixtures of that module


def test_the_dialog_shows_the_components_and_refuses_what_it_cannot_read(ready: ComparisonPanel) -> None:
    ready.territories.list.set_texts([f"epci:{TOURS}"])
    dialog = ready.fragility.dialog()
    assert [dialog.of.itemData(row) for row in range(dialog.of.count())] == [LISTED, EPCI, TOWNS]
    names = [one.id for one in components()]
    shown = [dialog.components.topLevelItem(row) for row in range(dialog.components.topLevelItemCount())]
    assert [one.text(0) for one in shown] == names and all(one.text(2) and one.text(3) for one in shown)
    compute = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.thresholds.setText("vacance=beaucoup")
    assert not compute.isEnabled() and "vacance" in dialog.problem.text()
    dialog.thresholds.setText("vacance=12,5; centre_vacance=no; centre_population=no")
    assert compute.isEnabled() and dialog.components.topLevelItemCount() == len(names) - 2
    assert "12" in dialog.components.topLevelItem(1).text(2)
    dialog.deleteLater()


def test_the_signs_of_the_listed_territories_become_layers(ready: ComparisonPanel) -> None:
    ready.territories.list.set_texts([f"epci:{TOURS}", "commune:37261"])
    ready.fragility.start(LISTED, "vacance=10")
    wait_until(lambda: of_role(ROLES["LAYER"]) and of_role(ROLES["TABLE"]))
    wait_until(lambda: ready.actions_on._run is None)
    (found,) = of_role(ROLES["LAYER"])
    assert isinstance(found, QgsVectorLayer) and is_followed(found)
    states = {one["territoire"]: one["vacance_etat"] for one in found.getFeatures()}
    # 20 % of the dwellings of Tours are vacant, 7 % of the others.
    assert len(states) == 2 and len(set(states.values())) == 2
    assert len(found.styleManager().styles()) > 1
    second = found.styleManager().styles()[1]
    found.styleManager().setCurrentStyle(second)
    assert found.name() == second


def test_thresholds_come_back_with_the_project(ready: ComparisonPanel, tmp_path: Path) -> None:
    ready.fragility.restore({"fragility": "vacance=9"})
    assert ready.state()["fragility"] == "vacance=9"
    QgsProject.instance().clear()
    assert ready.fragility.state() == {"fragility": ""}


def test_towns_are_the_largest_of_their_epci(ready: ComparisonPanel) -> None:
    places = ready.preparing.context.places
    towns = middle_towns(places)
    frame = places.frame.loc[towns]
    assert (frame["population"].between(10_000, 150_000)).all() and frame["epci"].is_unique
    assert TOURS not in set(frame["epci"])
