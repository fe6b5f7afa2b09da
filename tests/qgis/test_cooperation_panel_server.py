"""The panel of cooperations on PostgreSQL: listed, edited in QGIS's form, and a colleague's change respected."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProject
from test_cooperation_panel import AMBOISE, TOURS, CooperationPanel, panel, wait_until

from cohesion_plugin.adapters.register import create_register, open_register
from cohesion_plugin.adapters.register_forms import register_layers
from cohesion_plugin.core.cooperation.changes import Changes
from tests.register_servers import Server, require_server

__all__ = ["panel"]  # a fixture of that module


@pytest.fixture(scope="module")
def server() -> Server:
    return require_server()


@pytest.fixture
def register(server: Server) -> str:
    """One agreement in a schema whose name has an apostrophe, quotes and accents."""
    source = server.new_schema()
    store = create_register(source, "Agence")
    columns = ["id", "cooperation", "ordre", "role", "categorie", "siren", "nom"]
    rows = {
        "cooperation": pd.DataFrame(
            [("a", "Tours – Amboise", "contrat", "active")], columns=["id", "intitule", "nature", "statut"]
        ),
        "partie": pd.DataFrame(
            [
                ("a1", "a", 1, "centre", "metropole", TOURS, "Tours"),
                ("a2", "a", 2, "partenaire", "cc", AMBOISE, "Amboise"),
            ],
            columns=columns,
        ),
    }
    store.apply(Changes(inserts=rows), "test")
    return source


def note(source: str) -> str:
    return str(open_register(source).read()["cooperation"].set_index("id").loc["a", "note"])


def test_form_on_a_shared_register(panel: CooperationPanel, register: str) -> None:
    panel.bar.open_asked.emit(register)
    wait_until(lambda: panel.session.view is not None)
    panel.agreements.edit_asked.emit("a")
    wait_until(panel.form.is_open)
    layers = register_layers(QgsProject.instance(), register)
    assert {layer.providerType() for layer in layers.values()} == {"postgres"}
    panel.form._dialog.attributeForm().changeAttribute("note", "la mienne")
    theirs = pd.DataFrame([{"id": "a", "revision": 1, "note": "la leur"}], dtype=object)
    open_register(register).apply(Changes(updates={"cooperation": theirs}), "une collègue")
    panel.form._dialog.accept()
    wait_until(lambda: panel.messages.last.startswith("Somebody changed this agreement"))
    assert "une collègue" in panel.messages.last_details and note(register) == "la leur"
    wait_until(panel.form.is_open)
    panel.form._dialog.accept()
    wait_until(lambda: not panel.form.is_open())
    wait_until(lambda: note(register) == "la mienne")
