"""cohesion:cooperationlinks as a script runs it: layers, fields, dates in time, refusals, cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import Log, cell, digest, memory_layer, nothing_left
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

from cohesion_plugin.adapters.register import create_register
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.processing.cooperation_links import CooperationLinks

ALGORITHM = "cohesion:cooperationlinks"
LAYERS = ("LINKS", "HALVES", "PARTIES", "POINTS")
TOURS = "243700754"
Links = Callable[..., dict[str, QgsVectorLayer]]

AGREEMENTS = pd.DataFrame(
    [
        ("g1", "Première génération", "renouvelee", "2016", "2018", 1, None),
        ("g2", "Deuxième génération", "active", "2019-01-01", "2021-12-31", 2, "g1"),
        ("p", "En projet", "projet", None, None, 1, None),
        ("s", "À trois", "active", "2015-03-13", None, 1, None),
        ("u", "Un seul sens", "active", "2017", None, 1, None),
    ],
    columns=["id", "intitule", "statut", "date_signature", "date_fin", "generation", "renouvelle"],
).assign(nature="contrat", suivi="inconnu")
SIGNED = {"g1": [0, 1], "g2": [0, 1], "p": [0, 2], "s": [1, 2, 3], "u": [0, 3]}


def siren(number: int) -> str:
    return TOURS if number == 0 else f"2990000{number:02d}"


def frames() -> dict[str, pd.DataFrame]:
    parties = [
        {
            "id": f"{agreement}/{number}", "cooperation": agreement, "ordre": order, "nom": f"EPCI {number}",
            "role": "centre" if number == 0 else "partenaire", "categorie": "cc", "siren": siren(number), "pays": "FR",
        }
        for agreement, numbers in SIGNED.items()
        for order, number in enumerate(numbers, 1)
    ]  # fmt: skip
    given = [("g2", 0, "ingenierie"), ("g2", 1, "alimentation"), ("u", 0, "finances")]
    return {
        "cooperation": AGREEMENTS,
        "partie": pd.DataFrame(parties),
        "cooperation_theme": pd.DataFrame(
            [("t1", "g2", "tourisme", 1), ("t2", "g2", "mobilite", 2), ("t3", "u", "eau", 1)],
            columns=["id", "cooperation", "theme", "ordre"],
        ),
        "engagement": pd.DataFrame(
            [{"id": f"e{i}", "cooperation": a, "de_partie": f"{a}/{n}", "objet": o} for i, (a, n, o) in enumerate(given)]
        ),
        "enquete": pd.DataFrame(
            [{"id": "q", "siren": siren(4), "nom": "EPCI 4", "reponse": "non_enquete", "campagne": "essai"}]
        ),
    }  # fmt: skip


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register written as the plugin writes one, in a folder with accents."""
    path = tmp_path_factory.mktemp("registre") / "Coopérations d’été.gpkg"
    store = create_register(str(path), "Essai")
    store.apply(Changes(inserts=frames()), "essai")
    store.close()
    return path


@pytest.fixture
def territories() -> QgsVectorLayer:
    """Five EPCI of 20 km in two rows; the first is Tours Métropole."""
    columns = {
        "code_siren": [siren(i) for i in range(5)],
        "nom": [f"EPCI {i}" for i in range(5)],
        "nature": ["ME", "CC", "CC", "CC", "CC"],
    }
    return memory_layer(columns, [cell(i % 3, i // 3, 20_000) for i in range(5)], name="epci")


def algorithm() -> Any:
    """By its public id where the provider has it."""
    known = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    return ALGORITHM if known is not None else CooperationLinks().create()


@pytest.fixture
def links(provider: None, log: Log, register: Path, territories: QgsVectorLayer, tmp_path: Path) -> Links:
    """All layers of a run, styled as when they are loaded."""
    from qgis import processing

    def runner(feedback: Log = log, **values: Any) -> dict[str, QgsVectorLayer]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        outputs = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in LAYERS}
        given = {"REGISTER": str(register), "TERRITORIES": territories, **outputs, **values}
        for name in LAYERS:
            context.addLayerToLoadOnCompletion(
                given[name], QgsProcessingContext.LayerDetails(name, QgsProject.instance(), name)
            )
        result = processing.run(algorithm(), given, context=context, feedback=feedback)
        made = {}
        for name in LAYERS:
            made[name] = QgsVectorLayer(result[name], name, "ogr")
            assert made[name].isValid()
            details = context.layerToLoadOnCompletionDetails(result[name])
            details.postProcessor().postProcessLayer(made[name], context, feedback)
        return made

    return runner


def test_one_row_per_link_with_typed_fields(links: Links) -> None:
    made = links()
    table = {f["id_cooperation"]: f for f in made["LINKS"].getFeatures()}
    assert {key: f["forme"] for key, f in table.items()} == {
        "g1": "lien",
        "g2": "lien",
        "p": "lien",
        "s": "etoile",
        "u": "lien",
    }
    assert made["LINKS"].featureCount() == 7
    fields = made["LINKS"].fields()
    kinds = {
        name: fields.field(name).type() for name in ("debut", "fin", "nb_themes", "longueur_km", "siren_a")
    }
    assert kinds == {
        "debut": QMetaType.Type.QDate, "fin": QMetaType.Type.QDate, "nb_themes": QMetaType.Type.Int,
        "longueur_km": QMetaType.Type.Double, "siren_a": QMetaType.Type.QString,
    }  # fmt: skip
    g2 = table["g2"]
    assert (g2["debut"], g2["fin"], g2["generation"]) == (QDate(2019, 1, 1), QDate(2021, 12, 31), 2)
    assert (g2["siren_a"], g2["siren_b"], g2["nb_themes"], g2["reciproque"]) == (TOURS, siren(1), 2, "oui")
    assert g2["longueur_km"] == pytest.approx(20, rel=0.01)
    assert table["u"]["reciproque"] == "non" and table["g1"]["reciproque"] == "inconnu"
    wanted = {
        "LINKS": Qgis.WkbType.LineString, "HALVES": Qgis.WkbType.LineString,
        "PARTIES": Qgis.WkbType.MultiPolygon, "POINTS": Qgis.WkbType.Point,
    }  # fmt: skip
    assert {name: layer.wkbType() for name, layer in made.items()} == wanted
    assert made["HALVES"].featureCount() == 3
    states = {f["nom"]: (f["etat"], f["nb_cooperations"]) for f in made["PARTIES"].getFeatures()}
    assert states["EPCI 0"] == ("cooperations", 4) and states["EPCI 4"] == ("non_enquete", 0)
    assert sorted(f["type"] for f in made["POINTS"].getFeatures()) == [
        "noeud",
        "siege",
        "siege",
        "siege",
        "siege",
    ]


def during(layer: QgsVectorLayer, first: str, last: str) -> set[str]:
    """Agreements that the temporal controller shows in a range of days."""
    span = QgsDateTimeRange(
        QDateTime(QDate.fromString(first, "yyyy-MM-dd"), QTime(0, 0)),
        QDateTime(QDate.fromString(last, "yyyy-MM-dd"), QTime(23, 59, 59)),
    )
    properties = layer.temporalProperties()
    assert properties.isActive()
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    text = properties.createFilterString(context, span)
    assert text
    return {f["id_cooperation"] for f in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text))}


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("2014-01-01", "2014-12-31", {"p"}),
        ("2015-06-01", "2015-06-30", {"p", "s"}),
        ("2018-05-01", "2018-05-01", {"p", "s", "g1", "u"}),
        ("2018-12-31", "2018-12-31", {"p", "s", "g1", "u"}),
        ("2019-01-01", "2019-01-31", {"p", "s", "g2", "u"}),
        ("2018-12-01", "2019-01-31", {"p", "s", "g1", "g2", "u"}),
        ("2022-01-01", "2030-01-01", {"p", "s", "u"}),
    ],
)
def test_generations_play_in_time(links: Links, first: str, last: str, shown: set[str]) -> None:
    """The first generation ends on the last day of 2018, the second begins the day after; open ends stay."""
    made = links()
    assert during(made["LINKS"], first, last) == shown
    assert during(made["HALVES"], first, last) == shown & {"g2", "u"}


def test_day_status_theme_and_centre(links: Links) -> None:
    def ids(**values: Any) -> set[str]:
        return {f["id_cooperation"] for f in links(**values)["LINKS"].getFeatures()}

    assert ids(DATE="2020-05-01") == {"g2", "p", "s", "u"}
    assert ids(DATE="01/05/2017") == {"g1", "p", "s", "u"}
    assert ids(STATUS=["projet"]) == {"p"}
    assert ids(THEMES="eau,tourisme") == {"g2", "u"}
    assert ids(CENTRES=siren(3)) == {"s", "u"}


def test_links_end_at_given_points(links: Links) -> None:
    points = memory_layer(
        {"insee": ["a", "b"]},
        ["POINT(500500 6700500)", "POINT(521000 6701000)"],
        kind="Point",
        name="mairies",
    )
    made = links(LABEL_POINTS=points)
    line = next(made["LINKS"].getFeatures("\"id_cooperation\" = 'g1'")).geometry().asPolyline()
    assert (line[0].x(), line[0].y()) == pytest.approx((500_500, 6_700_500), abs=1e-3)
    assert (line[-1].x(), line[-1].y()) == pytest.approx((521_000, 6_701_000), abs=1e-3)


def test_communes_are_merged(links: Links) -> None:
    columns = {
        "insee_com": [f"3780{i}" for i in range(6)],
        "nom_com": [f"Commune {i}" for i in range(6)],
        "siren_epci": [siren(i // 2) for i in range(6)],
    }
    layer = memory_layer(columns, [cell(i, 0, 10_000) for i in range(6)], name="communes")
    made = links(TERRITORIES=layer)
    areas = {
        f["siren"]: f.geometry().area() for f in made["PARTIES"].getFeatures() if not f.geometry().isEmpty()
    }
    assert areas == {siren(i): pytest.approx(2e8) for i in range(3)}
    lost = [f["nom"] for f in made["PARTIES"].getFeatures() if f.geometry().isEmpty()]
    assert lost == ["EPCI 3"]


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"DATE": "l'an dernier"}, "not a day"),
        ({"DATE": "2020"}, "not a day"),
        ({"THEMES": "chasse"}, "chasse"),
        ({"STATUS": "signé"}, "signé"),
        ({"COLOUR": "rouge"}, "rouge"),
        ({"REGISTER": ""}, "register"),
        ({"TERRITORIES": None}, ""),
    ],
)
def test_refused_in_a_sentence(links: Links, tmp_path: Path, values: dict[str, Any], word: str) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        links(**values)
    assert word in str(caught.value) and "Traceback" not in str(caught.value)
    assert not list(tmp_path.glob("*.gpkg"))


def test_the_register_is_never_written(links: Links, register: Path, tmp_path: Path) -> None:
    before = digest(register)
    links()
    assert digest(register) == before
    with pytest.raises(QgsProcessingException, match="input of this computation"):
        links(LINKS=str(register))
    assert digest(register) == before


@pytest.mark.parametrize("step", [1, 3, 6])
def test_cancel_leaves_nothing(links: Links, tmp_path: Path, step: int) -> None:
    with pytest.raises(QgsProcessingException):
        links(feedback=Log(cancel_at=step))
    assert not list(tmp_path.glob("*.gpkg"))
    nothing_left(tmp_path)


def test_temporary_layers_have_dates_too(provider: None, register: Path, territories: QgsVectorLayer) -> None:
    from qgis import processing

    given = {"REGISTER": str(register), "TERRITORIES": territories, "LINKS": "TEMPORARY_OUTPUT"}
    layer = processing.run(algorithm(), given)["LINKS"]
    found = {f["id_cooperation"]: (f["debut"], f["fin"]) for f in layer.getFeatures()}
    assert found["g2"] == (QDate(2019, 1, 1), QDate(2021, 12, 31))
    assert layer.featureCount() == 7


def test_in_a_model(provider: None, register: Path, territories: QgsVectorLayer, tmp_path: Path) -> None:
    """The links of a run feed another algorithm of the model."""
    from qgis import processing

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("liens", "essais")
    model.addModelParameter(
        QgsProcessingParameterVectorLayer("epci", "EPCI"), QgsProcessingModelParameter("epci")
    )
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.setChildId("links")
    child.addParameterSources("TERRITORIES", [source.fromModelParameter("epci")])
    child.addParameterSources("REGISTER", [source.fromStaticValue(str(register))])
    model.addChildAlgorithm(child)
    boxes = QgsProcessingModelChildAlgorithm("native:boundingboxes")
    boxes.setChildId("boxes")
    boxes.addParameterSources("INPUT", [source.fromChildOutput("links", "LINKS")])
    output = QgsProcessingModelOutput("out", "out")
    output.setChildId("boxes")
    output.setChildOutputName("OUTPUT")
    boxes.setModelOutputs({"out": output})
    model.addChildAlgorithm(boxes)
    model.initAlgorithm()
    made = processing.run(model, {"epci": territories, "out": "memory:"})
    assert made["out"].featureCount() == 7
