"""The files of the reference data, each against an independent reading by openpyxl or pandas."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.published.geography import lists
from cohesion_plugin.core.published.join import join
from cohesion_plugin.core.reference import communes

pytestmark = pytest.mark.shared

# file: kind, level, vintage, geography, rows
KNOWN = {
    "published/fichier_diffusion_2025.xlsx": ("density2025", "commune", 2025, 2025, 34875),
    "published/base-flux-mobilite-domicile-lieu-travail-2017-isere.csv": ("flows", "flow", 2017, None, 13067),
    "published/v_mvt_commune_2025.csv": ("movements", "event", 2025, None, 13534),
    "tables/insee_grille_densite_4niv_2020_geo2021.csv": ("density4", "commune", 2020, 2021, 34965),
    "tables/insee_grille_densite_2025_epci.csv": ("density_epci", "epci", 2025, None, 1255),
    "tables/insee_zonages_cog2025.csv": ("belonging", "commune", 2025, 2025, 34875),
    "tables/insee_typologie_urbain_rural_2021.csv": ("insee_rural_2021", "commune", 2021, 2020, 34968),
    "tables/insee_base_cc_comparateur_ed2022_geo2021.csv": ("comparator", "commune", 2018, 2021, 35010),
    "tables/ot_grille_centralite_cog2025.csv": ("centrality", "commune", 2025, 2025, 34875),
    "tables/ot_grille_ruralite_cog2025.csv": ("rurality", "commune", 2023, 2025, 34875),
    "tables/ot_grille_montagne_cog2025.csv": ("mountain", "commune", 2025, 2025, 8594),
    "tables/populations_communales_cog2026.csv": ("populations", "commune", 2023, 2026, 34875),
    "tables/communes_cog2026_epci.csv": ("epci_members", "commune", 2026, 2026, 34875),
    "tables/passage_codes_historiques_vers_cog2025.csv": ("passage", "link", 2025, 2025, 39161),
    "tables/indicateurs_rp2018_filosofi2019_cog2026.csv": ("commune_table", "commune", 2018, 2026, 34875),
    "tables/filosofi_mediane_pauvrete_2012_2018.csv": ("commune_table", "commune", None, 2019, 31172),
    "tables/ottd_vacance2022_revenu2021_communes.csv": ("commune_table", "commune", None, 2026, 34740),
    "tables/epci_2026.csv": ("epci_table", "epci", None, None, 1255),
    "tables/ottd_epci_indicateurs_2022.csv": ("epci_table", "epci", None, None, 1242),
}


@pytest.mark.parametrize("file", KNOWN)
def test_every_file_is_recognised(shared: Path, file: str) -> None:
    found = read_published(str(shared / file))
    assert (found.kind, found.level, found.vintage, found.geography, len(found)) == KNOWN[file]
    assert found.sentence and found.provenance.source == Path(file).name
    assert not found.report.warnings


def test_density_2025_straight_from_the_workbook(shared: Path) -> None:
    """Counts per class of the three grids, and every commune's, equal those openpyxl reads."""
    path = shared / "published/fichier_diffusion_2025.xlsx"
    began = time.perf_counter()
    found = read_published(str(path), "density")
    assert time.perf_counter() - began < 8
    book = openpyxl.load_workbook(path, read_only=True)
    rows = [row for row in book["Maille communale"].iter_rows(min_row=6, values_only=True) if row[0]]
    frame = found.frame
    assert len(rows) == len(frame) == 34875
    for column, position, labelled in (("density3", 2, 3), ("density_aav", 8, 9), ("density7", 10, 11)):
        assert Counter(frame[column]) == Counter(str(row[position]) for row in rows)
        assert dict(frame[column]) == {row[0]: str(row[position]) for row in rows}
        assert len({(row[position], row[labelled]) for row in rows}) == frame[column].nunique()
    assert frame["pop_2022"].sum() == sum(row[4] for row in rows)
    assert frame["share3"].to_numpy() == pytest.approx([row[7] for row in rows])
    assert found.provenance.date == "2025-07-21" and found.sheet == "Maille communale"
    assert list(found.populations) == [2022]


def test_the_other_sheet_of_the_workbook(shared: Path) -> None:
    path = shared / "published/fichier_diffusion_2025.xlsx"
    found = read_published(str(path), sheet="Maille EPCI")
    book = openpyxl.load_workbook(path, read_only=True)
    rows = [row for row in book["Maille EPCI"].iter_rows(min_row=6, values_only=True) if row[0]]
    assert found.kind == "density_epci" and dict(found.frame["density3"]) == {
        str(r[0]): str(r[2]) for r in rows
    }
    # One SIREN of this sheet is a number.
    assert any(isinstance(row[0], int) for row in rows)


@pytest.mark.parametrize(
    ("file", "code", "column", "standard", "pattern"),
    [
        ("insee_grille_densite_4niv_2020_geo2021", "insee_com", "densite4", "density4", None),
        ("insee_zonages_cog2025", "insee_com", "TAAV2017", "aav_size", None),
        ("insee_zonages_cog2025", "insee_com", "CATEAAV2020", "aav_category", None),
        ("insee_zonages_cog2025", "insee_com", "AAV2020", "aav", None),
        ("insee_zonages_cog2025", "insee_com", "UU2020", "uu", None),
        ("insee_zonages_cog2025", "insee_com", "TUU2017", "uu_size", None),
        ("ot_grille_montagne_cog2025", "insee_com", "niveau_montagne", "mountain", r"^(\d\d)"),
    ],
)
def test_classes_equal_pandas_reading(
    shared: Path, file: str, code: str, column: str, standard: str, pattern: str | None
) -> None:
    path = shared / "tables" / f"{file}.csv"
    expected = pd.read_csv(path, dtype=str, keep_default_na=False).set_index(code)[column]
    if pattern:
        expected = expected.str.extract(pattern)[0]
    assert dict(read_published(str(path)).frame[standard]) == dict(expected)


@pytest.mark.parametrize(
    ("file", "column", "standard"),
    [
        ("insee_typologie_urbain_rural_2021", "typologie_insee_2021", "insee_rural_2021"),
        ("ot_grille_centralite_cog2025", "niveau_centralite", "centrality"),
        ("ot_grille_ruralite_cog2025", "niveau_ruralite", "rurality"),
    ],
)
def test_labels_become_one_class_each(shared: Path, file: str, column: str, standard: str) -> None:
    path = shared / "tables" / f"{file}.csv"
    raw = pd.read_csv(path, dtype=str).set_index("insee_com")[column].dropna()
    raw = raw[raw != "- undefined"]
    found = read_published(str(path)).frame[standard].dropna()
    pairs = set(zip(raw, found.reindex(raw.index)))
    assert len(pairs) == raw.nunique() == found.nunique()
    assert Counter(found).most_common(1)[0][1] == Counter(raw).most_common(1)[0][1]


def test_comparator_figures_equal_pandas_reading(shared: Path) -> None:
    path = shared / "tables/insee_base_cc_comparateur_ed2022_geo2021.csv"
    raw = pd.read_csv(path, dtype={"CODGEO": str}).set_index("CODGEO")
    frame = read_published(str(path), "comparator").frame
    for published, standard in (
        ("P18_POP", "pop_2018"),
        ("SUPERF", "surface_km2"),
        ("MED19", "MED19"),
        ("ETTOT18", "ETTOT18"),
    ):
        assert frame[standard].to_numpy() == pytest.approx(raw[published].to_numpy(), nan_ok=True)


def test_comparator_counts_paris_lyon_marseille_once(shared: Path) -> None:
    found = read_published(str(shared / "tables/insee_base_cc_comparateur_ed2022_geo2021.csv"))
    raw = pd.read_csv(shared / "tables/insee_base_cc_comparateur_ed2022_geo2021.csv", dtype={"CODGEO": str})
    districts = raw["CODGEO"].str.match(r"751\d\d|6938\d|132\d\d")
    layer = pd.Index(raw.loc[~districts, "CODGEO"])
    whole = join(found, layer)
    assert whole.frame["pop_2018"].sum() == pytest.approx(raw.loc[~districts, "P18_POP"].sum())
    assert whole.matched.all() and "45 municipal districts left out" in whole.report.text()
    split = raw.loc[~raw["CODGEO"].isin(["75056", "69123", "13055"]), "CODGEO"]
    assert join(found, pd.Index(split)).frame["pop_2018"].sum() == pytest.approx(
        raw.loc[~districts, "P18_POP"].sum()
    )
    assert "45 municipal districts" in found.sentence


def test_a_table_of_another_year_is_told_by_its_codes(shared: Path) -> None:
    found = read_published(str(shared / "tables/insee_grille_densite_4niv_2020_geo2021.csv"))
    today = communes()
    joined = join(found, today.index, today["nom_commune"])
    raw = set(
        pd.read_csv(shared / "tables/insee_grille_densite_4niv_2020_geo2021.csv", dtype=str)["insee_com"]
    )
    assert joined.convert == (2021, 2026)
    assert len(joined.missing) == len(set(today.index) - raw) == 12
    assert len(joined.unused) == len(raw - set(today.index)) == 102
    assert "Conques-en-Rouergue [12218]" in joined.missing
    assert "cohesion:convertvintage" in joined.report.text()


def test_lists_of_communes_have_the_official_numbers() -> None:
    """Communes of France (Mayotte since 2012) on 1 January, as Insee counts them."""
    official = {2003: 36678, 2008: 36683, 2012: 36700, 2013: 36681, 2015: 36658, 2016: 35885, 2017: 35416, 2018: 35357,
                2019: 34970, 2020: 34968, 2021: 34965, 2022: 34955, 2023: 34945, 2024: 34935, 2025: 34875, 2026: 34875}  # fmt: skip
    cog = lists()
    counts = dict(zip(cog.years, cog.present.sum(axis=0) + len(cog.lasting)))
    mayotte = sum(code.startswith("976") for code in cog.lasting)
    assert {year: counts[year] - (mayotte if year < 2012 else 0) for year in official} == official


def test_movements_of_the_published_file_give_the_same_lists(shared: Path) -> None:
    """Codes that the movements remove and create between two 1 January are those of the vocabulary."""
    moves = read_published(str(shared / "published/v_mvt_commune_2025.csv"), "movements").frame
    between = moves[(moves["type_before"] == "COM") & (moves["type_after"] == "COM") & (moves["mod"] != "10")]
    year = between[(between["date"] > "2024-01-01") & (between["date"] <= "2025-01-01")]
    cog = lists()
    now, before = (set(cog.changed[cog.present[:, list(cog.years).index(y)]]) for y in (2025, 2024))
    assert before - now <= set(year["code_before"]) and (now - before) <= set(moves["code_after"])


def test_gridded_data_are_named_for_what_they_are(shared: Path) -> None:
    with pytest.raises(InputError) as error:
        read_published(str(shared / "tables/carroyage_1km_corse_2010_2015.csv"))
    assert "squares, not communes" in str(error.value)
