"""What a booklet says of figures: values, agreement, gaps, what is missing. Expected texts are written by hand."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from cohesion_plugin.core import i18n
from cohesion_plugin.core.booklet.sentences import Told
from cohesion_plugin.core.booklet.words import booklet, number, share, where, with_unit
from cohesion_plugin.core.comparison.compute import Comparison
from cohesion_plugin.core.indicators.library import library
from tests.unit.comparison_made import run, table

THREE = "epci:200000001; epci:200000002; commune:02002"


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    before = (i18n._State.translate, i18n._State.language)
    i18n.install(lambda source, count: source, "fr")
    yield
    i18n.install(*before)


def vacancy(selection: str, reference: str, vacant: list[float]) -> Comparison:
    made = table(P18_LOG=[100.0, 100.0, 200.0, 400.0, 600.0, 0.0], P18_LOGVAC=vacant)
    return run(selection, made, reference=reference, indicators="taux_vacance")


def said(found: Comparison) -> str:
    return Told(found, 0).text().replace("\u00a0", " ")


def test_each_of_two_with_its_index() -> None:
    found = vacancy("epci:200000001; epci:200000002", "reg:84", [10, 10, 20, 60, 30, 0])
    # 40 of 400 (10 %), 90 of 1000 (9 %); the region: 100 of 800 (12.5 %).
    assert said(found) == (
        "En 2018, la part des logements vacants est de 10,0 % dans la CC Alpha, contre 12,5 % en Auvergne-Rhône-Alpes "
        "(indice 80). Ailleurs : 9,0 % dans la CC Bêta (indice 72)."
    )


def test_denominator_zero_is_said_with_its_reason() -> None:
    found = vacancy(THREE, "dep:01", [10, 10, 20, 60, 30, 0])
    assert said(found).endswith("Sans valeur : Six (dénominateur nul).")


def test_secret_everywhere_leaves_one_sentence() -> None:
    found = vacancy("commune:01001; commune:01002", "", [np.nan, np.nan, 1, 1, 1, 1])
    assert said(found) == (
        "La part des logements vacants : aucune valeur pour les territoires comparés (aucune commune n’a de valeur)."
    )


def test_communes_without_a_value_are_told_with_the_share_counted() -> None:
    found = vacancy("epci:200000001", "", [10, np.nan, 20, 60, 30, 0])
    # Un and Trois: 400 of the 600 inhabitants.
    assert (
        "Des communes sans valeur ne sont pas comptées : CC Alpha (66,7 % de la population comptée)."
        in said(found)
    )


def test_many_are_said_by_their_range_and_how_many_are_above() -> None:
    found = vacancy("commune:*", "reg:84", [10, 20, 10, 80, 30, 0])
    # 10 %, 20 %, 5 %, 20 %, 5 %, none; the region 120 of 800: 15 %.
    text = said(found)
    assert "Parmi les cinq territoires qui ont une valeur, les valeurs vont de 5,0 % à Trois à 20,0 %" in text
    assert (
        "Deux des cinq territoires comparables dépassent la valeur observée en Auvergne-Rhône-Alpes." in text
    )


def test_where_none_lacks_a_value_nothing_is_said_of_it() -> None:
    text = said(
        vacancy(
            "commune:01001; commune:01002; commune:01003; commune:02001", "reg:84", [10, 20, 10, 80, 30, 0]
        )
    )
    assert "Parmi les quatre territoires, les valeurs vont de" in text
    assert "Un des quatre territoires dépasse la valeur observée en Auvergne-Rhône-Alpes." in text


@pytest.mark.parametrize(
    ("vacant", "expected"),
    [
        ([10, 10, 20, 40, 60, 0], "dans les cinq territoires qui ont une valeur"),
        ([1, 1, 2, 4, 60, 0], "Un des cinq territoires comparables dépasse"),
    ],
)
def test_agreement_of_one_and_of_none(vacant: list[float], expected: str) -> None:
    assert expected in said(vacancy("commune:*", "dep:01", vacant))


def test_total_gives_its_share_and_no_index() -> None:
    made = table(P18_POP=[100.0, 200.0, 300.0, 400.0, 500.0, 600.0])
    found = run("epci:200000001", made, reference="dep:01", indicators="population_municipale")
    assert (
        said(found) == "En 2018, on compte 600 habitants dans la CC Alpha, soit 60,0 % du total dans l’Ain."
    )


def test_change_gives_a_gap_in_points() -> None:
    made = table(P13_POP=[100.0] * 6, P18_POP=[110.0, 110.0, 110.0, 100.0, 100.0, 100.0])
    found = run("epci:200000001", made, reference="dep:02", indicators="evolution_population")
    rate = 100 * (1.1**0.2 - 1)
    expected = f"{rate:.2f}".replace(".", ",")
    assert said(found) == (
        f"De 2013 à 2018, l’évolution annuelle moyenne de la population est de +{expected} % par an dans la CC Alpha, "
        f"contre 0,00 % par an dans l’Aisne (écart de +{expected} point)."
    )


def test_a_reference_that_is_the_territory_is_not_set_against_it() -> None:
    assert "contre" not in said(vacancy("dep:01", "dep:01", [10, 10, 20, 60, 30, 0]))


@pytest.mark.parametrize(
    ("name", "kind", "code", "expected"),
    [
        ("Centre-Val de Loire", "region", "24", "en Centre-Val de Loire"),
        ("Hauts-de-France", "region", "32", "dans les Hauts-de-France"),
        ("La Réunion", "region", "04", "à La Réunion"),
        ("Indre", "departement", "36", "dans l’Indre"),
        ("Loiret", "departement", "45", "dans le Loiret"),
        ("Ille-et-Vilaine", "departement", "35", "en Ille-et-Vilaine"),
        ("Yvelines", "departement", "78", "dans les Yvelines"),
        ("Le Mans", "commune", "72181", "au Mans"),
        ("Les Sables-d'Olonne", "commune", "85194", "aux Sables-d’Olonne"),
        ("La Rochelle", "commune", "17300", "à La Rochelle"),
        ("CC du Val d'Amboise", "epci", "200043065", "dans la CC du Val d’Amboise"),
        ("Eurométropole de Strasbourg", "epci", "246700488", "dans l’Eurométropole de Strasbourg"),
        ("Tours Métropole Val de Loire", "epci", "243700754", "à Tours Métropole Val de Loire"),
        ("Le Mans Métropole", "epci", "247200132", "au Mans Métropole"),
        ("Le Grand Chalon", "epci", "247100589", "dans l’EPCI «\u00a0Le Grand Chalon\u00a0»"),
        ("couronne 1 de Tours", "couronne", "243700754/1", "dans la couronne 1 de Tours"),
        ("France", "france", "", "en France"),
    ],
)
def test_preposition(name: str, kind: str, code: str, expected: str) -> None:
    assert where(name, kind, code) == expected


def test_every_region_and_departement_has_its_preposition_once() -> None:
    from cohesion_plugin.core.reference import communes

    known = communes()
    for kind, column in (("regions", "code_region"), ("departements", "code_departement")):
        codes = [code for group in booklet("places")["fr"][kind].values() for code in group]
        assert sorted(codes) == sorted(known[column].unique())


def test_every_indicator_has_its_words() -> None:
    words = booklet("subjects")
    named = set(words["subjects"]) | set(words["counted"])
    assert set(library()) <= named


def test_numbers_and_units() -> None:
    assert number(-1234.5, 1) == "\u22121\u00a0234,5"
    assert number(-0.001, 2) == "0,00"
    vacancy_rate = library()["taux_vacance"]
    assert with_unit(vacancy_rate, 8.06) == "8,1\u00a0%"
    assert with_unit(library()["densite"], 65.66, again=True) == "65,7"


def test_a_small_share_is_not_nothing() -> None:
    assert [share(value) for value in (0.0, 0.033, 0.099, 0.1, 11.64)] == [
        "0,0\u00a0%", "0,03\u00a0%", "0,10\u00a0%", "0,1\u00a0%", "11,6\u00a0%",
    ]  # fmt: skip
