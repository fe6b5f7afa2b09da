"""EPCI of communes: from the layer, from published tables, from the reference; nothing lost, everything said."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.build import BuildOptions, build_territories
from cohesion_plugin.core.errors import CrsError, InputError
from cohesion_plugin.core.membership import build_units, membership_table
from cohesion_plugin.core.natures import nature_codes
from cohesion_plugin.core.recognise import recognise
from cohesion_plugin.core.reference import communes, epci, metropoles, territorial_establishments
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import RawLayer

from .tiny import METROPOLE, cell, raw_layer, siren, units_of


def build(raw: RawLayer, report: Report, **options: bool):
    return build_territories(raw, recognise(raw.frame), report, BuildOptions(**options))


def test_reference_tables_are_those_of_2026() -> None:
    assert (len(communes()), len(epci()), len(metropoles()), len(territorial_establishments())) == (
        34875,
        1255,
        22,
        11,
    )
    natures = epci()["nature_epci"]
    assert set(metropoles().index) == set(natures.index[natures.isin(["ME", "MET69"])])
    assert sorted(communes().index[communes()["siren_epci"].isna()]) == ["22016", "29083", "29155", "85113"]


def test_natures_of_all_publishers() -> None:
    words = [
        "METRO",
        "ME",
        "Métropole",
        "METLYON",
        "MET69",
        "Métropole de Lyon",
        "Communauté d'agglomération",
        "CC",
        "PETR",
    ]
    assert nature_codes(pd.Series(words)).tolist() == [
        "ME",
        "ME",
        "ME",
        "MET69",
        "MET69",
        "MET69",
        "CA",
        "CC",
        None,
    ]


def test_territorial_establishments_are_grand_paris() -> None:
    ept = sorted(territorial_establishments())[:2]
    units = units_of(
        raw_layer(
            [cell(0, 0), cell(1, 0), cell(2, 0)],
            [f"200054781/{ept[0]}", ept[1], siren(1)],
            ["ME", "ME", "CC"],
        )
    )
    assert units.frame.index.tolist() == ["200054781", siren(1)]
    assert units.frame.loc["200054781", "nb_communes"] == 2


def epci_layer(sirens: list[str]) -> RawLayer:
    raw = raw_layer([cell(i, 0) for i in range(len(sirens))], sirens)
    frame = raw.frame.drop(columns=["code_insee", "nature_epci"]).rename(columns={"siren_epci": "code_siren"})
    return RawLayer(frame.assign(nb_communes=10), raw.geometry, raw.crs, "epci")


def test_an_epci_layer_may_hold_the_ept_of_grand_paris() -> None:
    ept = sorted(territorial_establishments())[:2]
    report = Report()
    both = units_of(epci_layer(["200054781", *ept, METROPOLE]), report)
    assert (
        both.frame["nb_communes"].to_dict() == {"200054781": 10.0, METROPOLE: 10.0}
        and "2 EPT left out" in report.text()
    )
    only = units_of(epci_layer([*ept, METROPOLE]))
    assert only.frame["nb_communes"].to_dict() == {"200054781": 20.0, METROPOLE: 10.0}
    assert only.frame["nature_epci"].tolist() == ["ME", "ME"]


def test_an_epci_split_over_two_vintages_is_joined_and_said() -> None:
    report = Report()
    units = units_of(raw_layer([cell(0, 0), cell(1, 0)], ["245900410", "200093201"], ["ME", "ME"]), report)
    assert units.frame.index.tolist() == ["200093201"]
    assert any("two vintages" in entry.sentence for entry in report.warnings)


def test_communes_without_epci_are_kept_and_named() -> None:
    report = Report()
    units = units_of(
        raw_layer([cell(0, 0), cell(1, 0)], [METROPOLE, "ZZZZZZZZZ"], ["ME", None], nom=["Tours", "Yeu"]),
        report,
    )
    assert len(units.parts) == 2 and (units.owner >= 0).sum() == 1
    assert "Yeu [37802]" in report.text()


DGCL = pd.DataFrame(
    {"dept": ["37"] * 3, "siren": ["243700754", "243700754", "200073237"], "raison_sociale": ["Tours", "Tours", "Gâtine"],
     "nature_juridique": ["METRO", "METRO", "CC"], "dep_com": ["37"] * 3, "insee": ["37801", "37802", "37803"],
     "siren_membre": ["213702616", "213702617", "213702618"], "nom_membre": list("abc")}
)  # fmt: skip
INSEE = pd.DataFrame(
    {
        "CODGEO": ["37801", "37802"],
        "LIBGEO": ["a", "b"],
        "EPCI": ["243700754", "ZZZZZZZZZ"],
        "LIBEPCI": ["Tours", "Sans"],
        "NATURE_EPCI": ["ME", "ZZ"],
    }
)


def test_published_membership_tables() -> None:
    table = membership_table(DGCL, Report())
    assert table["epci"].to_dict() == {"37801": "243700754", "37802": "243700754", "37803": "200073237"}
    assert table["nature"].tolist() == ["ME", "ME", "CC"]
    assert membership_table(INSEE, Report())["epci"].to_dict() == {"37801": "243700754"}


def test_banatic_names_communes_by_siren_only() -> None:
    code = communes().index[communes()["siren_epci"] == METROPOLE][0]
    banatic = pd.DataFrame(
        {"Nom du groupement": ["Tours Métropole"], "N° SIREN": [METROPOLE], "Nature juridique": ["METRO"],
         "Siren membre": [communes()["siren_commune"][code]], "Nom membre": ["x"]}
    )  # fmt: skip
    table = membership_table(banatic, Report())
    assert table["epci"].to_dict() == {code: METROPOLE} and table["nature"].tolist() == ["ME"]


def test_a_table_joined_to_a_layer_says_what_is_missing() -> None:
    raw = raw_layer([cell(i, 0) for i in range(4)], [None] * 4)
    report = Report()
    units = build_units(build(raw, report), report, membership_table(DGCL, report))
    assert units.frame["nb_communes"].to_dict() == {"200073237": 1.0, "243700754": 2.0}
    assert "3 communes of the layer matched, 1 not" in report.text()


def test_a_table_that_is_something_else_is_refused() -> None:
    with pytest.raises(InputError, match="EPCI table"):
        membership_table(pd.DataFrame({"a": ["1"], "b": ["2"]}), Report())


def test_duplicates_are_united_and_named() -> None:
    raw = raw_layer([cell(0, 0), cell(1, 0), cell(1, 0)], [METROPOLE, siren(1), siren(1)])
    raw.frame["code_insee"] = ["37801", "37802", "37802"]
    report = Report()
    units = units_of(raw, report)
    assert len(units.parts) == 2 and units.frame["population"].sum() == 200
    assert any("several features" in entry.sentence and "37802" in entry.text() for entry in report.warnings)


def test_districts_are_folded_or_not() -> None:
    raw = raw_layer(
        [cell(0, 0), cell(1, 0), cell(2, 0)], ["200046977", "200046977", siren(1)], ["MET69", "MET69", "CC"]
    )
    raw.frame["code_insee"] = ["69381", "69382", "69266"]
    folded = build(raw, Report())
    assert folded.frame.index.tolist() == ["69123", "69266"] and folded.frame["population"].tolist() == [
        200.0,
        100.0,
    ]
    assert folded.frame["name"].iloc[0] == "Lyon"
    assert build(raw, Report(), fold=False).frame.index.tolist() == ["69381", "69382", "69266"]


def test_bad_codes_are_left_out_by_name_and_good_ones_kept() -> None:
    raw = raw_layer(
        [cell(i, 0) for i in range(12)], [METROPOLE] * 11 + [siren(1)], nom=[f"c{i}" for i in range(12)]
    )
    raw.frame["code_insee"] = [*raw.frame["code_insee"][:10], "XX", None]
    report = Report()
    assert len(build(raw, report)) == 10
    assert "c10 [XX], c11 []" in report.text()


def test_crs_missing_wrong_and_right() -> None:
    import pyproj

    raw = raw_layer([cell(0, 0), cell(1, 0)], [METROPOLE, siren(1)])
    with pytest.raises(CrsError, match="no coordinate reference system"):
        build(RawLayer(raw.frame, raw.geometry, None, "x"), Report())
    with pytest.raises(CrsError) as error:
        build(RawLayer(raw.frame, raw.geometry, pyproj.CRS.from_epsg(32633), "x"), Report())
    assert error.value.remedy and "extent read" in str(error.value)
    with pytest.raises(CrsError, match="2154"):
        build(RawLayer(raw.frame, raw.geometry, pyproj.CRS.from_epsg(4326), "x"), Report())


def test_empty_and_point_layers() -> None:
    import numpy as np
    import shapely

    raw = raw_layer([cell(0, 0)], [METROPOLE])
    with pytest.raises(InputError, match="is empty"):
        build_territories(
            RawLayer(raw.frame.iloc[:0], raw.geometry[:0], raw.crs, "x"), recognise(raw.frame), Report()
        )
    with pytest.raises(InputError, match="no polygons"):
        build(RawLayer(raw.frame, np.array([shapely.Point(0, 0)]), raw.crs, "x"), Report())
