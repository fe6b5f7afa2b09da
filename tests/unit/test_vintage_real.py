"""All of France since 1943, against published counts, another table of passage, another conversion and a plain loop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core import reference
from cohesion_plugin.core.codes import fold_districts
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import RawLayer
from cohesion_plugin.core.vintage.conversion import Conversion, convert
from cohesion_plugin.core.vintage.detect import Vintage, detect
from cohesion_plugin.core.vintage.movements import Movements, commune_movements
from cohesion_plugin.core.vintage.passage import passage
from cohesion_plugin.core.vintage.request import ConvertRequest
from cohesion_plugin.core.vintage.shares import populations, shares
from cohesion_plugin.core.vintage.timeline import Timeline, timeline

pytestmark = pytest.mark.shared


def text_table(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])


def raw(frame: pd.DataFrame, name: str = "table") -> RawLayer:
    plain = frame.astype(object).where(frame.notna(), None)
    return RawLayer(plain, np.full(len(frame), None, dtype=object), None, name)


@pytest.fixture(scope="module")
def table(shared: Path) -> pd.DataFrame:
    return pd.read_csv(shared / "published" / "v_mvt_commune_2025.csv", dtype=str, keep_default_na=False)


@pytest.fixture(scope="module")
def movements(table: pd.DataFrame) -> Movements:
    return commune_movements(table, "v_mvt_commune_2025", Report())


@pytest.fixture(scope="module")
def lives(movements: Movements) -> Timeline:
    return timeline(movements)


def codes_of(year: int, movements: Movements, lives: Timeline) -> pd.Index:
    """All communes of a year: those that never moved, and those of the movements."""
    return movements.names.index.difference(lives.codes).union(lives.active_codes(year))


@pytest.fixture(scope="module")
def grid(shared: Path) -> pd.DataFrame:
    return text_table(shared / "tables" / "insee_grille_densite_4niv_2020_geo2021.csv")


@pytest.fixture(scope="module")
def grid_2025(grid: pd.DataFrame, movements: Movements) -> Conversion:
    return convert(raw(grid), ConvertRequest(to_year=2025), movements, None, Report())


COUNTS = {2013: 36681, 2015: 36658, 2016: 35885, 2017: 35416, 2018: 35357, 2019: 34970, 2020: 34968,
          2021: 34965, 2022: 34955, 2023: 34945, 2024: 34935, 2025: 34875}  # fmt: skip
# Métropole at the censuses; overseas, the file counts the 17 communes of Mayotte from the start.
METROPOLE = {1943: 38014, 1962: 37962, 1982: 36433, 1990: 36551, 1999: 36565}


def test_the_movements_read_as_published_hold_together(
    movements: Movements, lives: Timeline, table: pd.DataFrame
) -> None:
    assert (len(table), len(movements.frame), len(lives.codes)) == (13534, 8860, 8574)
    assert (movements.first, movements.last) == (1943, 2025)
    inner = (lives.start >= 0) & (lives.end < np.iinfo(np.int64).max)
    left, reached = (np.zeros(len(lives.node_code), dtype=bool) for _ in range(2))
    left[lives.before[lives.before >= 0]] = True
    reached[lives.after] = True
    assert (left == reached)[inner].all(), (
        "a code that exists after an event exists before its next one, and the reverse"
    )
    assert set(codes_of(2025, movements, lives)) == set(reference.communes().index)


def test_published_numbers_of_communes(movements: Movements, lives: Timeline) -> None:
    found = {year: codes_of(year, movements, lives) for year in {*COUNTS, *METROPOLE}}
    assert {year: len(found[year]) for year in COUNTS} == COUNTS
    assert {year: int((~found[year].str.startswith(("97", "98"))).sum()) for year in METROPOLE} == METROPOLE


def test_2014_has_one_more_than_published(movements: Movements, lives: Timeline) -> None:
    """36 681 published: Culey left Loisey-Culey on 1 January 2014, and Insee's lists count it from 2015."""
    of_2014 = codes_of(2014, movements, lives)
    assert len(of_2014) == 36682
    assert "55138" in of_2014 and "55138" not in codes_of(2013, movements, lives)


def test_every_old_code_goes_where_another_table_sends_it(
    shared: Path, movements: Movements, lives: Timeline
) -> None:
    """39 161 codes since 1943 to 2025: what differs, and why, to the last one."""
    theirs = text_table(shared / "tables" / "passage_codes_historiques_vers_cog2025.csv")
    assert len(theirs) == 39161
    known = theirs["old"].isin(lives.codes) | theirs["old"].isin(movements.names.index)
    districts = fold_districts(theirs["old"]) != theirs["old"]
    counts = {"municipal districts, which are no communes": int(districts.sum())}
    assert (fold_districts(theirs["old"])[districts] == theirs["new"][districts]).all()
    absent = theirs[~known & ~districts]
    counts["codes that no movement and no list has"] = len(absent)
    assert set(absent["old"]) == {
        "01220",
        "2A237",
        "2A294",
        "2A325",
        "2B044",
        "2B076",
        "2B151",
        "54448",
        "54454",
        "66131",
        "91221",
        "95025",
        "95065",
    }
    # Each code from its last life to 2025: a code that exists in 2025 is itself.
    found = passage(lives, lives.codes, 2025, 2025, shares(lives, *populations(lives, None))).table
    assert (found.groupby("before")["part"].sum() - 1).abs().max() < 1e-9
    both = theirs[known].merge(found, left_on="old", right_on="before", how="left")
    still = both["before"].isna()
    counts["codes that never moved"] = int(still.sum())
    assert (both["old"] == both["new"])[still].all()
    both = both[~still]
    number = both.groupby("old")["after"].transform("nunique")
    agree = (both["after"] == both["new"]).groupby(both["old"]).transform("any")
    single = number == 1
    counts["one descendant, the same"] = int((single & agree).sum())
    counts["split: theirs has one of the descendants"] = both["old"][~single & agree].nunique()
    counts["one descendant, another"] = int((single & ~agree).sum())
    assert (~single & ~agree).sum() == 0
    # All of these were merged into a commune that was split later; parts by population.
    assert set(both["old"][~single]) == {"27443", "78122", "78471", "97355"}
    # Lamarche left Heudicourt as an associated commune of Nonsard: no row from commune to commune says so.
    # La Neuville-Garnier stayed in Les Hauts-Talican, which left its code to Beaumont: names say so, codes do not.
    assert both[single & ~agree][["old", "new", "after"]].values.tolist() == [
        ["55273", "55386", "55245"],
        ["60455", "60054", "60694"],
    ]
    assert counts == {
        "municipal districts, which are no communes": 45,
        "codes that no movement and no list has": 13,
        "codes that never moved": 30541,
        "one descendant, the same": 8556,
        "split: theirs has one of the descendants": 4,
        "one descendant, another": 2,
    }
    assert sum(counts.values()) == len(theirs)


@pytest.mark.parametrize("year", [1943, 1968, 1990, 2013, 2018, 2025])
@pytest.mark.parametrize("to_year", [1943, 1975, 2018, 2025])
def test_from_any_year_to_any_other_nothing_is_lost(year: int, to_year: int, lives: Timeline) -> None:
    start = lives.active_codes(year)
    found = passage(lives, start, year, to_year, shares(lives, *populations(lives, None))).table
    assert set(found["before"]) == set(start)
    # La Brigue, Tende and Saint-Laurent-du-Maroni were made of no commune of the list.
    made_since = {"06162", "06163", "97311"}
    reached = set(found["after"].dropna())
    assert set(lives.active_codes(to_year)) - reached == (made_since if year < 1947 < to_year else set())
    lost = set(found["before"][found["after"].isna()])
    assert lost == (made_since if to_year < 1947 < year else set())
    parts = found.dropna(subset=["after"]).groupby("before")["part"].sum()
    np.testing.assert_allclose(parts, 1)


def test_same_day_chain_of_pont_farcy(lives: Timeline) -> None:
    found = passage(
        lives, pd.Index(["14513", "49144"]), 2017, 2018, shares(lives, *populations(lives, None))
    ).table
    assert dict(zip(found["before"], found["after"])) == {"14513": "50592", "49144": "44180"}
    assert found["kinds"].tolist() == ["departement merge"] * 2


FILES = {
    "tables/insee_grille_densite_4niv_2020_geo2021.csv": ("insee_com", 2021, 2021, 2021),
    "tables/insee_typologie_urbain_rural_2021.csv": ("insee_com", 2020, 2020, 2020),
    "tables/insee_base_cc_comparateur_ed2022_geo2021.csv": ("CODGEO", 2021, 2021, 2021),
    "tables/insee_zonages_cog2025.csv": ("insee_com", 2025, 2025, 2025),
    "tables/ot_grille_ruralite_cog2025.csv": ("insee_com", 2025, 2025, 2025),
    "programmes/anct_programmes_communes_cog2023.csv": ("insee_com", 2023, 2020, 2023),
    "programmes/action_coeur_de_ville_2024.csv": ("insee_com", 2025, 1976, 2025),
}


@pytest.mark.parametrize("name", FILES)
def test_the_year_of_published_tables_is_found(
    name: str, shared: Path, movements: Movements, lives: Timeline
) -> None:
    column, best, earliest, latest = FILES[name]
    codes = text_table(shared / name)[column].dropna()
    found = detect(pd.Index(codes[codes.str.fullmatch("[0-9][0-9AB][0-9]{3}")]), movements, lives)
    assert (found.best, found.earliest, found.latest, len(found.misfits)) == (best, earliest, latest, 0)


@pytest.mark.parametrize("year", [1943, 1950, 1962, 1975, 1990, 1999, 2014, 2016, 2018, 2022, 2024, 2025])
def test_the_year_of_a_whole_list_is_found(year: int, movements: Movements, lives: Timeline) -> None:
    assert detect(codes_of(year, movements, lives), movements, lives).best == year


def test_a_few_codes_of_a_year_tell_at_least_how_late_it_is(movements: Movements, lives: Timeline) -> None:
    few = pd.Index(codes_of(2018, movements, lives).to_series().sample(300, random_state=1))
    found: Vintage = detect(few, movements, lives)
    assert found.earliest is not None and found.latest is not None
    assert found.earliest <= 2018 <= found.latest == found.best


def test_density_grid_of_2021_to_2025(grid: pd.DataFrame, grid_2025: Conversion) -> None:
    before = pd.to_numeric(grid["pmun_2018"])
    result = grid_2025.table
    assert (len(grid), len(result), grid_2025.from_year) == (34965, 34875, 2021)
    assert set(result["insee_com"]) == set(reference.communes().index)
    assert int(result["pmun_2018"].sum()) == int(before.sum()) == 66989056
    names = result.set_index("insee_com")["nom_com"].reindex(grid_2025.trace["code_apres"].unique())
    assert names.tolist() == reference.communes()["nom_commune"].reindex(names.index).tolist()


def test_populations_agree_with_another_conversion(
    shared: Path, grid: pd.DataFrame, grid_2025: Conversion, movements: Movements
) -> None:
    """Ten communes come out of a split. By the same populations (2022) as the other table, they are the same too."""
    theirs = text_table(shared / "tables" / "populations_communales_cog2026.csv").set_index("insee_com")
    known = pd.to_numeric(theirs["pop_2018"]).dropna()
    mine = grid_2025.table.set_index("insee_com")["pmun_2018"].reindex(known.index)
    split = set(theirs.index[theirs["est_scission"] == "1"])
    assert set(known.index[mine != known]) <= split and len(split) == 10
    weights = raw(theirs[["pop_2022"]].reset_index(), "populations")
    again = convert(raw(grid), ConvertRequest(to_year=2025), movements, weights, Report()).table.set_index(
        "insee_com"
    )
    assert (again["pmun_2018"].reindex(known.index) - known).abs().max() <= 1
    assert set(grid_2025.trace["code_apres"][grid_2025.trace["part"] < 1]) == split


def test_figures_of_the_comparator_agree_with_another_conversion(shared: Path, movements: Movements) -> None:
    """30 fields; theirs are rounded to two or three decimals, and their medians are weighted by tax households."""
    source = text_table(shared / "tables" / "insee_base_cc_comparateur_ed2022_geo2021.csv")
    theirs = text_table(shared / "tables" / "indicateurs_rp2018_filosofi2019_cog2026.csv").set_index(
        "insee_com"
    )
    options = ConvertRequest.of({"mean": ["MED19"]}, to_year=2025, weight="NBMENFISC19")
    report = Report()
    made = (
        convert(raw(source), options, movements, None, report).table.set_index("CODGEO").reindex(theirs.index)
    )
    whole = theirs["est_scission"] != "1"
    for column in [
        "P18_POP",
        "P13_POP",
        "P18_MEN",
        "P18_LOG",
        "P18_RP",
        "P18_EMPLT",
        "P18_ACT1564",
        "NAIS1318",
        "NBMENFISC19",
        "ETTOT18",
    ]:
        other = pd.to_numeric(theirs[column])[whole]
        mine = made[column].astype(float)[whole]
        assert (mine.isna() == other.isna()).all(), column
        # Troarn and Sannerville were one commune for some years: births and deaths were divided otherwise.
        differ = (mine - other).abs() > 0.01 * other.abs().clip(lower=1)
        assert set(differ.index[differ]) <= {"14666", "14712"}, column
    median = (made["MED19"] - pd.to_numeric(theirs["MED19"])).abs()[whole]
    assert (median > 1).sum() == 0
    assert "45 municipal districts of Paris, Lyon or Marseille left as they are." in report.text()


def test_2018_to_2025_is_what_a_plain_loop_makes(
    movements: Movements, lives: Timeline, table: pd.DataFrame
) -> None:
    """Ten fields, 35 357 communes; splits are left out of the comparison, the loop knows no populations."""
    frame = ten_fields(codes_of(2018, movements, lives))
    made = convert(
        raw(frame),
        ConvertRequest.of({"sum": [f"f{i}" for i in range(10)]}, to_year=2025),
        movements,
        None,
        Report(),
    )
    assert made.from_year == 2018
    looped = plain_loop(frame, table, 2018, 2025)
    result = made.table.set_index("code_commune").astype("int64")
    split = set(made.trace["code_apres"][made.trace["part"] < 1])
    same = result.drop(index=list(split))
    differ = (same != looped.reindex(same.index)).any(axis=1)
    # Beaumont was merged in 2019 and re-established in 2024: it is itself again, the loop leaves it where it was merged.
    assert set(differ.index[differ]) == {"60054", "60694"}
    assert result.loc["60054"].tolist() == frame.set_index("code_commune").loc["60054"].tolist()
    assert result.sum().tolist() == [frame[f"f{i}"].sum() for i in range(10)]


def ten_fields(codes: pd.Index) -> pd.DataFrame:
    numbers = np.random.default_rng(0).integers(0, 10_000, (len(codes), 10))
    return pd.DataFrame({"code_commune": codes, **{f"f{i}": numbers[:, i] for i in range(10)}})


def plain_loop(frame: pd.DataFrame, table: pd.DataFrame, year: int, to_year: int) -> pd.DataFrame:
    """What a script does: each commune through each movement of its code, in order, then a sum."""
    links = table[
        (table["TYPECOM_AV"] == "COM") & (table["TYPECOM_AP"] == "COM") & (table["COM_AV"] != table["COM_AP"])
    ]
    links = links[(links["DATE_EFF"] > f"{year}-01-01") & (links["DATE_EFF"] <= f"{to_year}-01-01")]
    links = links[~links["MOD"].isin(["20", "21", "30"])].sort_values("DATE_EFF")
    totals: dict[str, np.ndarray] = {}
    for _, row in frame.iterrows():
        code, day = row["code_commune"], ""
        while True:
            later = links[(links["COM_AV"] == code) & (links["DATE_EFF"] >= day)]
            if later.empty:
                break
            code, day = later.iloc[0]["COM_AP"], later.iloc[0]["DATE_EFF"]
        totals[code] = totals.get(code, 0) + row.drop("code_commune").to_numpy(dtype="int64")
    return pd.DataFrame.from_dict(totals, orient="index", columns=[f"f{i}" for i in range(10)])


def test_lille_by_siren(shared: Path) -> None:
    epci = text_table(shared / "tables" / "epci_2026.csv")
    report = Report()
    back = convert(raw(epci, "epci"), ConvertRequest(to_year=2019), None, None, report)
    assert {"245900410", "245901061"} <= set(back.table["siren_epci"])
    assert "200093201" not in set(back.table["siren_epci"])
    forward = convert(
        raw(back.table.astype(object), "epci"), ConvertRequest(to_year=2026), None, None, Report()
    )
    assert set(forward.table["siren_epci"]) == set(epci["siren_epci"])
    mine = forward.table.set_index("siren_epci")["pmun"].astype(float)
    assert mine["200093201"] == pytest.approx(float(epci.set_index("siren_epci").loc["200093201", "pmun"]))
