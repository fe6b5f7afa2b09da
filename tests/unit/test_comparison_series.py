"""Curves over the years: the same communes in all, base 100, and F8 redone from the raw tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.comparison.compute import Comparison, compare
from cohesion_plugin.core.comparison.series import Series, series_of
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import EPCI_A, EPCI_B, real_places, real_tables, run, table

NAN = np.nan
POP = {
    "pop_2018": [100, 200, 300, 400, 500, 600],
    "pop_2021": [110, NAN, 330, 420, 500, NAN],
    "pop_2022": [120, 210, 360, 440, 500, NAN],
}


def series(found: Comparison, name: str = "population_municipale", years: tuple[int, int] = (0, 0)) -> Series:
    made = series_of(found, name, years)
    assert made is not None
    return made


def test_a_curve_counts_the_same_communes_in_every_year() -> None:
    made = series(run(f"epci:{EPCI_A}; epci:{EPCI_B}", table(**POP), reference="France"))
    assert list(made.years) == [2018, 2021, 2022] and made.base == 2018
    # Deux has no figure of 2021: it is in none of the years of Alpha (100 + 300, 110 + 330, 120 + 360).
    np.testing.assert_allclose(made.values, [[400, 440, 480], [900, 920, 940]])
    np.testing.assert_allclose(made.index[0], [100, 110, 120])
    np.testing.assert_allclose(made.left_out, [100 * 200 / 600, 0])
    np.testing.assert_allclose(made.references, [[1300, 1360, 1420]])


def test_a_territory_without_some_years_keeps_the_others() -> None:
    made = series(run("commune:02002; commune:01001", table(**POP)))
    np.testing.assert_array_equal(np.isnan(made.values), [[False, True, True], [False, False, False]])
    assert made.base == 2018 and made.index[0][0] == 100


def test_ratios_are_of_sums_and_years_can_be_cut() -> None:
    columns = {
        "P13_LOGVAC": [1, 2, 3, 4, 5, 6],
        "P13_LOG": [10] * 6,
        "P18_LOGVAC": [2, 2, 2, 2, 2, 2],
        "P18_LOG": [20] * 6,
    }
    found = run(f"epci:{EPCI_A}", table(**columns))
    np.testing.assert_allclose(series(found, "taux_vacance").values, [[20, 10]])
    assert list(series(found, "taux_vacance", (2014, 2020)).years) == [2018]
    assert series_of(found, "taux_vacance", (2019, 0)) is None and series_of(found, "unknown") is None


def test_what_has_no_base_100_keeps_its_values() -> None:
    made = series(run(f"epci:{EPCI_A}", table(**POP)), "evolution_population")
    assert made.base == 0 and np.isnan(made.index).all() and (made.values > 0).any()


def test_every_year_can_be_asked_for_in_the_table() -> None:
    found = run(f"epci:{EPCI_A}", table(**POP), indicators="population_municipale@*, densite")
    assert [column.name for column in found.measure.columns] == [
        "population_municipale_2018", "population_municipale_2021", "population_municipale_2022",
    ]  # fmt: skip
    np.testing.assert_allclose(found.found.value, [[600, 440, 690]])


def test_years_known_by_epci_alone_do_not_stand_in_for_those_of_communes() -> None:
    by_epci = table("epci", P22_POP=[700, 950])
    found = run(
        f"epci:{EPCI_A}", table(pop_2018=POP["pop_2018"]), by_epci, indicators="population_municipale@*"
    )
    assert [column.name for column in found.measure.columns] == [
        "population_municipale_2018",
        "population_municipale_2022",
    ]
    np.testing.assert_allclose(found.found.value, [[600, 700]])
    np.testing.assert_allclose(series(found).values, [[600, NAN]])


@pytest.mark.shared
def test_f8_territoires_d_industrie_against_the_rest(shared: Path) -> None:
    """The figure of the Lluansi note, with what is at hand: population, 2018 to 2022. Jobs and value added by year are
    in none of the shared tables; the oracle is pandas on the raw files."""
    listed = pd.read_csv(shared / "programmes" / "anct_programmes_long.csv", dtype=str)
    group = sorted(
        set(listed.loc[listed["programme"] == "Territoires d'industrie", "insee_com_2026"].dropna())
    )
    raw = pd.read_csv(shared / "tables" / "populations_communales_cog2026.csv", dtype={"insee_com": str})
    raw = raw.set_index("insee_com")[["pop_2018", "pop_2021", "pop_2022"]].dropna()
    group = [code for code in group if code in raw.index]
    inside = raw.index.isin(group)
    sums = np.vstack([raw[inside].sum(), raw[~inside].sum()])
    found = compare(
        real_places(shared),
        real_tables(shared, "populations_communales_cog2026.csv"),
        f"Territoires d'industrie = communes:{','.join(group)}; rest",
        "France",
        library(),
        "population_municipale",
        Report(),
    )
    made = series(found, years=(2018, 2022))
    assert list(found.sets.names) == ["Territoires d'industrie", "rest of France"]
    assert list(made.years) == [2018, 2021, 2022] and made.base == 2018
    np.testing.assert_allclose(made.values, sums, rtol=1e-12)
    np.testing.assert_allclose(made.index, 100 * sums / sums[:, :1], rtol=1e-12)
    assert made.index[0, -1] < made.index_references[0, -1] < made.index[1, -1]
