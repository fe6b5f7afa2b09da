"""The panel of cooperations: a register opened, listed, filtered, added to, edited in QGIS's form, renewed, removed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QEventLoop, Qt

from cohesion_plugin.adapters.register import create_register, open_register
from cohesion_plugin.adapters.register_forms import register_layers
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.gui import cooperation_panel
from cohesion_plugin.gui.cooperation_panel import KEY, CooperationPanel

TOURS, AMBOISE, LOCHES = "243700754", "200043065", "200071587"


def wait_until(condition: Callable[[], Any], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


@pytest.fixture
def panel(provider: None, qgis_iface: Any, qgis_new_project: None) -> Iterator[CooperationPanel]:
    """As the dock builds it."""
    qgis_iface.vectorLayerTools.return_value = None
    made = CooperationPanel(qgis_iface)
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def register(tmp_path: Path) -> str:
    """Two agreements of Tours, in a folder with accents and an apostrophe."""
    folder = tmp_path / "agence d’été"
    folder.mkdir()
    source = str(folder / "l'essai.gpkg")
    store = create_register(source, "Essai")
    rows = {
        "cooperation": pd.DataFrame(
            [
                ("a", "Tours – Val d’Amboise", "contrat_reciprocite", "active", "2019", "2019", "2021"),
                ("b", "Tours – Loches « Sud »", "protocole", "projet", None, None, None),
            ],
            columns=["id", "intitule", "nature", "statut", "date_signature", "date_debut", "date_fin"],
        ),
        "partie": pd.DataFrame(
            [
                ("a1", "a", 1, "centre", "metropole", TOURS, "Tours Métropole Val de Loire"),
                ("a2", "a", 2, "partenaire", "cc", AMBOISE, "CC du Val d'Amboise"),
                ("b1", "b", 1, "centre", "metropole", TOURS, "Tours Métropole Val de Loire"),
                ("b2", "b", 2, "partenaire", "cc", LOCHES, "CC Loches Sud Touraine"),
            ],
            columns=["id", "cooperation", "ordre", "role", "categorie", "siren", "nom"],
        ),
        "cooperation_theme": pd.DataFrame(
            [("t1", "a", "tourisme"), ("t2", "a", "eau"), ("t3", "b", "eau")],
            columns=["id", "cooperation", "theme"],
        ),
    }
    store.apply(Changes(inserts=rows), "test")
    store.close()
    return source


@pytest.fixture
def opened(panel: CooperationPanel, register: str) -> CooperationPanel:
    panel.bar.open_asked.emit(register)
    wait_until(lambda: panel.session.view is not None)
    return panel


def shown(panel: CooperationPanel) -> list[str]:
    model = panel.agreements.model
    return [model.agreement(row) for row in range(model.rowCount())]


def test_nothing_is_open_at_first(panel: CooperationPanel) -> None:
    assert shown(panel) == [] and not panel.agreements._buttons["add"].isEnabled()
    assert panel.map.problem("") == "Open a register first."
    assert QgsProject.instance().readEntry("cohesion", KEY, "")[0] == ""


def test_register_is_listed_and_read(opened: CooperationPanel) -> None:
    assert shown(opened) == ["a", "b"]
    assert "Essai" in opened.bar.name.text() and "2" in opened.bar.name.text()
    opened.agreements.select("a")
    text = opened.agreements.facts.toPlainText()
    assert "CC du Val d'Amboise" in text and "Tourism" in text and "2019" in text


@pytest.mark.parametrize(
    ("combo", "code", "expected"),
    [
        ("status", "projet", ["b"]),
        ("theme", "eau", ["a", "b"]),
        ("theme", "tourisme", ["a"]),
        ("nature", "protocole", ["b"]),
        ("territory", AMBOISE, ["a"]),
    ],
)
def test_filters(opened: CooperationPanel, combo: str, code: str, expected: list[str]) -> None:
    box = getattr(opened.agreements.filters, combo)
    box.setItemCheckState(box.findData(code), Qt.CheckState.Checked)
    wait_until(lambda: shown(opened) == expected)
    opened.agreements.filters.clear()
    wait_until(lambda: shown(opened) == ["a", "b"])


@pytest.mark.parametrize(("text", "expected"), [("amboise", ["a"]), ("rien du tout", []), (LOCHES, ["b"])])
def test_search(opened: CooperationPanel, text: str, expected: list[str]) -> None:
    opened.agreements.filters.search.setText(text)
    wait_until(lambda: shown(opened) == expected)


def test_date_changes_statuses_and_is_kept(opened: CooperationPanel, register: str) -> None:
    filters = opened.agreements.filters
    filters.day.setDate(QDate(2022, 6, 1))
    filters.dated.setChecked(True)
    wait_until(lambda: opened.agreements.model.value(0, "statut_code") == "echue")
    wait_until(lambda: "2022-06-01" in QgsProject.instance().readEntry("cohesion", KEY, "")[0])
    assert register.replace("\\", "/") in QgsProject.instance().readEntry("cohesion", KEY, "")[0]


def test_new_agreement_from_the_dialog(opened: CooperationPanel, register: str) -> None:
    opened.agreements.add_asked.emit()
    dialog = opened.new
    assert dialog is not None and dialog.problem()
    assert dialog.parties.add_siren(TOURS) and dialog.parties.add_siren(LOCHES)
    assert dialog.parties.add_siren(TOURS) is None
    dialog.signed.setText("le mois dernier")
    assert "le mois dernier" in dialog.problem()
    dialog.signed.setText("avril 2019")
    assert dialog.problem() == ""
    dialog.go_on.setChecked(False)
    dialog.accept()
    wait_until(lambda: len(shown(opened)) == 3)
    store = open_register(register)
    read = store.read()
    new = read["cooperation"].iloc[2]
    assert new["date_signature"] == "2019-04" and new["intitule"].startswith("Tours")
    parties = read["partie"]
    roles = parties.loc[parties["cooperation"] == new["id"], "role"].tolist()
    assert roles == ["centre", "partenaire"] and new["cree_par"]


def test_form_saves_agreement_and_children(opened: CooperationPanel, register: str) -> None:
    opened.agreements.edit_asked.emit("a")
    wait_until(opened.form.is_open)
    layers = register_layers(QgsProject.instance(), register)
    themes = layers["cooperation_theme"]
    opened.form._dialog.attributeForm().changeAttribute("note", "revu")
    theme = next(themes.getFeatures())
    themes.deleteFeature(theme.id())
    opened.form._dialog.accept()
    wait_until(lambda: not opened.form.is_open())
    wait_until(lambda: opened.session.register["cooperation"].set_index("id").loc["a", "note"] == "revu")
    read = opened.session.register
    assert len(read["cooperation_theme"]) == 2
    changed = read["cooperation"].set_index("id").loc["a"]
    assert changed["revision"] == 2 and changed["modifie_par"] and changed["modifie_le"]
    assert not any(layer.isEditable() for layer in layers.values())


def test_form_says_what_breaks_a_rule(opened: CooperationPanel, register: str) -> None:
    opened.agreements.edit_asked.emit("a")
    wait_until(opened.form.is_open)
    layers = register_layers(QgsProject.instance(), register)
    parties = layers["partie"]
    feature = next(parties.getFeatures())
    parties.changeAttributeValue(feature.id(), parties.fields().lookupField("siren"), "12")
    opened.form._dialog.accept()
    wait_until(lambda: opened.messages.last.startswith("The agreement was not saved"))
    wait_until(opened.form.is_open)
    opened.form.shut_down()
    assert not any(layer.isEditable() for layer in layers.values())
    assert open_register(register).read()["partie"]["siren"].tolist().count("12") == 0


def test_what_somebody_else_changed_is_not_overwritten(opened: CooperationPanel, register: str) -> None:
    opened.agreements.edit_asked.emit("a")
    wait_until(opened.form.is_open)
    opened.form._dialog.attributeForm().changeAttribute("note", "la mienne")
    theirs = pd.DataFrame([{"id": "a", "revision": 1, "note": "la leur"}], dtype=object)
    open_register(register).apply(Changes(updates={"cooperation": theirs}), "une collègue")
    opened.form._dialog.accept()
    wait_until(lambda: opened.messages.last.startswith("Somebody changed this agreement"))
    assert "une collègue" in opened.messages.last_details
    assert open_register(register).read()["cooperation"].set_index("id").loc["a", "note"] == "la leur"
    wait_until(opened.form.is_open)
    opened.form._dialog.accept()
    wait_until(lambda: not opened.form.is_open())
    wait_until(lambda: opened.session.register["cooperation"].set_index("id").loc["a", "note"] == "la mienne")


def test_next_generation_then_delete(
    opened: CooperationPanel, register: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.agreements.renew_asked.emit("a")
    wait_until(lambda: len(shown(opened)) == 3)
    wait_until(opened.form.is_open)
    opened.form.shut_down()
    table = opened.session.register["cooperation"]
    new = table[table["renouvelle"] == "a"].iloc[0]
    assert (new["generation"], new["statut"]) == (2, "projet")
    monkeypatch.setattr(cooperation_panel, "confirmed", lambda *_: True)
    opened.agreements.delete_asked.emit(new["id"])
    wait_until(lambda: len(shown(opened)) == 2)
    assert set(open_register(register).read()["partie"]["cooperation"]) == {"a", "b"}


def test_what_is_no_register_is_named(panel: CooperationPanel, tmp_path: Path) -> None:
    other = tmp_path / "autre.gpkg"
    other.write_bytes(b"pas une base")
    panel.bar.open_asked.emit(str(other))
    wait_until(lambda: panel.messages.last)
    assert "autre" in panel.messages.last + panel.messages.last_details
    assert shown(panel) == []


def test_sample_register(panel: CooperationPanel, tmp_path: Path) -> None:
    panel.bar.sample_asked.emit(str(tmp_path / "publiées.gpkg"))
    wait_until(lambda: panel.session.view is not None and len(panel.session.view.rows) > 10)
    assert "Tours" in " ".join(panel.session.view.rows["parties"])


def test_deleting_respects_what_somebody_added(
    opened: CooperationPanel, register: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cooperation_panel, "confirmed", lambda *_: True)
    party = {"cooperation": "a", "role": "partenaire", "categorie": "cc", "nom": "CC d’une collègue"}
    open_register(register).apply(Changes(inserts={"partie": pd.DataFrame([party])}), "une collègue")
    said: list[str] = []
    opened.session.failed.connect(lambda error: said.append(str(error)))
    opened.agreements.delete_asked.emit("a")
    wait_until(lambda: said)
    assert "changed since you read it" in said[0] and "CC d’une collègue" in said[0]
    opened.bar.reload_asked.emit()
    wait_until(lambda: "CC d’une collègue" in str(opened.agreements.model.value(0, "parties")))
    opened.agreements.delete_asked.emit("a")
    wait_until(lambda: shown(opened) == ["b"])


def test_lists_of_parties_are_those_of_the_agreement_while_its_form_is_open(
    opened: CooperationPanel,
) -> None:
    """Outside of the form, QGIS's own forms find them by their parent again."""

    def condition() -> str:
        layer = register_layers(QgsProject.instance())["engagement"]
        field = layer.fields().lookupField("de_partie")
        return str(layer.editorWidgetSetup(field).config()["FilterExpression"])

    opened.agreements.edit_asked.emit("b")
    wait_until(opened.form.is_open)
    assert condition() == "\"cooperation\" = 'b'"
    opened.form._dialog.reject()
    wait_until(lambda: "current_value" in condition())
    assert not any(layer.isEditable() for layer in register_layers(QgsProject.instance()).values())


def test_maps_and_counts_heed_the_filters(opened: CooperationPanel) -> None:
    filters = opened.agreements.filters
    box = filters.territory
    box.setItemCheckState(box.findData(AMBOISE), Qt.CheckState.Checked)
    filters.search.setText("tours")
    wait_until(lambda: "territories" in opened.map._options["cohesion:cooperationlinks"].heeded.text())
    links, coverage = (opened.map._options[f"cohesion:cooperation{name}"] for name in ("links", "coverage"))
    assert (
        links.values(filters.value())["CENTRES"] == [AMBOISE] and links.values(filters.value())["COLOUR"] == 0
    )
    for options in (links, coverage):
        values = options.values(filters.value())
        assert values["CENTRES"] == [AMBOISE] and values["SEARCH"] == "tours"
        assert options.heeded.text().endswith("territories, text searched for.")
