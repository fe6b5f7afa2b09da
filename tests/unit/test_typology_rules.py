"""Rules of typologies on communes made by hand: each clause, its motif, and what can't be decided."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.published.model import Published
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import Provenance
from cohesion_plugin.core.typologies.classify import Classified, classify
from cohesion_plugin.core.typologies.gather import gather
from cohesion_plugin.core.typologies.inputs import Inputs
from cohesion_plugin.core.typologies.load import typology
from cohesion_plugin.core.typologies.places import Places, build_places

from .tiny import cell, raw_layer

NC = "non_classable"


def places(count: int, **columns: object) -> Places:
    """``count`` communes in a row, 37801, 37802…"""
    raw = raw_layer([cell(i, 0) for i in range(count)], [f"2990000{i:02d}" for i in range(count)], **columns)
    return build_places(raw, {}, Report())


def table(kind: str, codes: Sequence[str] | None = None, **columns: Sequence[object]) -> Published:
    """A published table of communes 37801, 37802…"""
    size = len(next(iter(columns.values())))
    index = pd.Index(codes if codes is not None else [f"378{i:02d}" for i in range(1, size + 1)], name="code")
    frame = pd.DataFrame(
        {
            k: pd.Series(list(v), index=index, dtype=float if k.startswith("pop_") else object)
            for k, v in columns.items()
        },
        index=index,
    )
    return Published(kind, "commune", frame, kind, provenance=Provenance(f"{kind}.csv"))


def trips(*rows: tuple[str, str, float]) -> Published:
    """A flow table; communes by their last two digits."""
    frame = pd.DataFrame(rows, columns=["origin", "destination", "value"])
    for end in ("origin", "destination"):
        frame[end] = [f"378{code}" if len(code) == 2 else code for code in frame[end]]
    return Published("flows", "flow", frame, "flows", provenance=Provenance("flows.csv"))


def gathered(identifier: str, land: Places, *given: Published) -> tuple[Inputs, Report]:
    report = Report()
    return gather(land, given, typology(identifier), report), report


def run(identifier: str, land: Places, *given: Published) -> Classified:
    return classify(typology(identifier), gathered(identifier, land, *given)[0])


def classes(identifier: str, land: Places, *given: Published) -> list[str]:
    return run(identifier, land, *given).table["classe"].tolist()


def test_rural_2021_truth_table() -> None:
    """Four levels x six sizes: only sparse communes look at the area, only autonomous ones keep the two levels apart."""
    rows = [(d, t) for d in "1234" for t in "012345"]
    found = classes(
        "insee_rural_2021",
        places(len(rows)),
        table("density4", density4=[d for d, _ in rows]),
        table("catchment", aav_size=[t for _, t in rows]),
    )
    expected = {"1": ["1"] * 6, "2": ["2"] * 6, "3": ["5"] * 2 + ["34"] * 4, "4": ["6"] * 2 + ["34"] * 4}
    assert found == [code for d in "1234" for code in expected[d]]


def zoned(land_size: int, category: Sequence[str]) -> tuple[Published, Published]:
    density = table("density4", density4=["3"] * land_size)
    zoning = table("catchment", aav=["019"] * land_size, aav_size=["3"] * land_size, aav_category=category)
    return density, zoning


def test_thirty_per_cent_is_strong_and_a_little_less_is_weak() -> None:
    flows = trips(
        ("01", "01", 50), ("01", "02", 50),
        ("02", "02", 70), ("02", "01", 30),
        ("03", "03", 70.001), ("03", "01", 29.999),
        ("04", "04", 60), ("04", "SUISSE", 20), ("04", "01", 20),
    )  # fmt: skip
    found = run("insee_rural_2021", places(4), *zoned(4, ["11", "20", "20", "20"]), flows)
    assert found.table["classe"].tolist() == ["3", "3", "4", "4"]
    assert found.table["motif"].tolist()[1:] == [
        "grille 3, AAV 019 (tranche 3), 30\u00a0% vers le pôle",
        "grille 3, AAV 019 (tranche 3), 29\u00a0% vers le pôle",
        "grille 3, AAV 019 (tranche 3), 20\u00a0% vers le pôle",
    ]
    assert "34" not in found.present and not found.notes


def test_secondary_poles_count_and_other_areas_do_not() -> None:
    density = table("density4", density4=["3"] * 4)
    zoning = table(
        "catchment",
        aav=["019", "019", "020", "019"],
        aav_size=["3"] * 4,
        aav_category=["11", "13", "11", "20"],
    )
    flows = trips(
        ("04", "02", 40),
        ("04", "03", 60),
        ("01", "01", 1),
        ("02", "02", 1),
        ("03", "03", 1),
        ("01", "ABROAD", 1),
    )
    found = run("insee_rural_2021", places(4), density, zoning, flows).table
    assert found["classe"][3] == "3" and found["motif"][3].endswith("40\u00a0% vers le pôle")


def test_without_flows_influence_is_undivided_and_says_so() -> None:
    found = run("insee_rural_2021", places(2), *zoned(2, ["11", "20"]))
    assert found.table["classe"].tolist() == ["34", "34"]
    assert found.table["motif"][1].endswith("part vers le pôle inconnue\u00a0: pas de fichier des navettes")
    assert "no commuting file" in found.notes["34"] and "undivided" in found.report.method


def test_a_file_of_one_departement_decides_only_where_the_pole_is_inside() -> None:
    density = table("density4", density4=["3"] * 4)
    zoning = table(
        "catchment",
        aav=["019", "019", "020", "020"],
        aav_size=["3"] * 4,
        aav_category=["11", "20", "11", "20"],
    )
    flows = trips(("01", "01", 9), ("02", "01", 2), ("02", "02", 8), ("04", "04", 10))
    found = run("insee_rural_2021", places(4), density, zoning, flows)
    # Trips that leave are missing: 100 % may be less than 30 %, 20 % can't be more.
    assert found.table["classe"].tolist() == ["34", "4", "34", "34"]
    assert "100 % au plus" in found.table["motif"][0].replace("\u00a0", " ")
    assert "parmi les trajets du fichier" in found.table["motif"][1]
    assert found.table["motif"][2].endswith("commune absente du fichier des navettes")
    assert found.table["motif"][3].endswith(
        "pôle hors du fichier des navettes (0 de ses communes sur 1 y sont)"
    )
    assert any("upper bounds" in entry.sentence for entry in found.report.warnings)


def test_why_a_commune_is_left_undivided() -> None:
    density = table("density4", density4=["3"] * 5)
    zoning = table(
        "catchment",
        aav=["019", "019", "019", "GEN", "021"],
        aav_size=["3"] * 5,
        aav_category=["11", "20", "20", "20", "20"],
    )
    flows = trips(("01", "01", 9), ("01", "97499", 1), ("02", "02", 0), ("04", "04", 5), ("05", "05", 5))
    motifs = run("insee_rural_2021", places(5), density, zoning, flows).table["motif"]
    assert [text.rsplit("\u00a0: ", 1)[1] for text in motifs[1:]] == [
        "aucun actif occupé résident",
        "commune absente du fichier des navettes",
        "pôle à l’étranger, que le fichier des navettes ne donne pas",
        "aucune commune de l’aire n’est donnée comme pôle",
    ]


def test_trips_abroad_go_to_a_pole_that_is_abroad() -> None:
    density = table("density4", density4=["3", "3"])
    zoning = table("catchment", aav=["GEN", "GEN"], aav_size=["4", "4"], aav_category=["20", "20"])
    flows = trips(("01", "01", 6), ("01", "CH000", 4), ("02", "02", 9), ("02", "CH000", 1))
    assert classes("insee_rural_2021", places(2), density, zoning, flows) == ["3", "4"]


@pytest.mark.parametrize("rows", [
    [("01", "02", 50.0), ("02", "01", 50.0), ("03", "01", 9.0)],
    [("01", "01", 400.0), ("02", "01", 150.0), ("03", "03", 101.0)],
])  # fmt: skip
def test_a_truncated_flow_file_decides_nothing(rows: list[tuple[str, str, float]]) -> None:
    """Without internal trips, or without the small ones, shares of all residents are unknown."""
    found = run("insee_rural_2021", places(3), *zoned(3, ["11", "20", "20"]), trips(*rows))
    assert set(found.table["classe"]) == {"34"} and "tronqué" in found.table["motif"][1]


def test_what_is_missing_makes_a_commune_unclassable_with_the_reason() -> None:
    density = table(
        "density4", codes=["37801", "37802", "37803", "37803", "37804"], density4=["3", None, "3", "4", "3"]
    )
    zoning = table("catchment", codes=["37801", "37802", "37803"], aav_size=["0", "0", "0"])
    found = run("insee_rural_2021", places(5), density, zoning).table
    assert found["classe"].tolist() == ["5", NC, NC, NC, NC]
    assert [text.split("\u00a0: ")[1] for text in found["motif"][1:]] == [
        "valeur vide dans density4.csv",
        "lignes contradictoires dans density4.csv",
        "commune absente de catchment.csv",
        "commune absente de density4.csv",
    ]
    assert found["libelle"][1] == "non classable"


def test_a_missing_file_is_named_with_its_remedy() -> None:
    with pytest.raises(InputError) as error:
        gathered("insee_rural_2021", places(2), table("density4", density4=["3", "3"]))
    assert "TAAV2017" in error.value.sentence and "aires d'attraction" in error.value.remedy


def test_population_of_the_area_is_in_the_motif() -> None:
    density, zoning = zoned(3, ["11", "20", "20"])
    people = table("populations", pop_2018=[500_400.0, 11_000.0, 600.0])
    found = run("insee_rural_2021", places(3), density, zoning, people).table
    assert found["motif"][0].startswith("grille 3, AAV 019 de 512\u00a0000 hab., ")


def test_categories_of_space_published_or_computed() -> None:
    land = places(5)
    published = table("density2025", density_aav=["1", "2", "3", "4", None])
    assert classes("insee_categories_espace_2024", land, published) == ["1", "2", "3", "4", NC]
    density = table("density3", density3=["1", "2", "3", "3", "3"])
    zoning = table("catchment", aav_size=["5", "0", "2", "1", "0"])
    computed = run("insee_categories_espace_2024", land, density, zoning).table
    assert computed["classe"].tolist() == ["1", "2", "3", "4", "4"]
    assert computed["motif"].tolist()[2:] == [
        "grille 3, AAV de tranche 2",
        "grille 3, AAV de tranche 1",
        "grille 3, hors attraction des villes",
    ]


def test_three_levels_are_told_from_seven_or_four() -> None:
    seven = table("density7", density7=list("1234567"))
    found = run("density3", places(7), seven).table
    assert found["classe"].tolist() == list("1222333")
    assert (
        found["motif"][3]
        == "grille de densité à 3 niveaux\u00a0: urbain intermédiaire, d’après grille de densité à 7 niveaux"
    )
    assert classes("density3", places(4), table("density4", density4=list("1234"))) == list("1233")


@pytest.mark.parametrize(("identifier", "column", "values", "expected"), [
    ("density7", "density7", ["1", "7", "8"], ["1", "7", NC]),
    ("aav_category", "aav_category", ["11", "13", "30"], ["11", "13", "30"]),
    ("aav_size", "aav_size", ["0", "5", None], ["0", "5", NC]),
    ("unite_urbaine", "uu_size", ["0", "8", "3"], ["0", "8", "3"]),
    ("rural_before_2020", "uu_size", ["0", "8", "1"], ["rural", "urbain", "urbain"]),
    ("ot_centralites", "centrality", ["0", "4", None], ["0", "4", NC]),
    ("ot_ruralites", "rurality", ["0", "8", "9"], ["0", "8", NC]),
    ("insee_rural_2021_published", "insee_rural_2021", ["1", "4", "6"], ["1", "4", "6"]),
])  # fmt: skip
def test_joined_typologies(
    identifier: str, column: str, values: list[str | None], expected: list[str]
) -> None:
    assert classes(identifier, places(3), table("commune_table", **{column: values})) == expected


def test_labels_do_as_well_as_codes() -> None:
    given = table(
        "centrality", centrality=["Centre majeur d'équipements et de services", "Commune non centre"]
    )
    assert classes("ot_centralites", places(2), given) == ["4", "0"]


def test_a_commune_that_the_mountain_table_does_not_list_is_outside() -> None:
    found = run("ot_montagne", places(2), table("mountain", codes=["37801"], mountain=["06"]))
    assert found.table["classe"].tolist() == ["06", "00"]
    assert not found.report.warnings


def test_the_layer_itself_may_carry_the_columns() -> None:
    land = places(
        3,
        DENS7=["1", "5", "7"],
        LIBDENS7=["Grands centres urbains", "Bourgs ruraux", "Rural à habitat très dispersé"],
    )
    found = run("density7", land).table
    assert found["classe"].tolist() == ["1", "5", "7"]


def test_a_table_of_epci_is_refused() -> None:
    epci = Published(
        "density_epci",
        "epci",
        pd.DataFrame({"density3": ["1"]}, index=["200000172"]),
        "EPCI",
        provenance=Provenance("epci.csv"),
    )
    with pytest.raises(InputError, match=r"epci\.csv is no table of communes"):
        gathered("density3", places(2), epci)


def test_every_commune_has_one_class_and_a_motif() -> None:
    rng = np.random.default_rng(7)
    n = 60
    density = table("density4", density4=rng.choice(["1", "2", "3", "4", None, "x"], n))
    zoning = table("catchment", aav=rng.choice(["000", "001", "GEN", None], n), aav_size=rng.choice(["0", "1", "2", "9", None], n),
                   aav_category=rng.choice(["11", "20", "30", None], n))  # fmt: skip
    rows = [
        (f"{rng.integers(1, 50):02d}", f"{rng.integers(1, 50):02d}", float(rng.integers(0, 30)))
        for _ in range(300)
    ]
    found = run("insee_rural_2021", places(n), density, zoning, trips(*rows)).table
    assert len(found) == n and found["code_commune"].is_unique
    assert found["classe"].isin([*typology("insee_rural_2021").codes, NC]).all()
    assert (found["motif"].str.len() > 0).all()
