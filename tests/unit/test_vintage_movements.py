"""The movement file in its layouts, what is not one, and lives of codes drawn by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.vintage.movements import Movements, commune_movements
from cohesion_plugin.core.vintage.passage import passage
from cohesion_plugin.core.vintage.shares import Weights, populations, shares
from cohesion_plugin.core.vintage.timeline import timeline

HEADER = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"]
OF_2020 = [
    "MOD",
    "DATE_EFF",
    "TYPE_COMMUNE_AVANT",
    "ID_COMMUNE_AVANT",
    "LIBELLE_AVANT",
    "TYPE_COMMUNE_APRES",
    "ID_COMMUNE_APRES",
    "LIBELLE_APRES",
]


def rows(text: str) -> list[list[str]]:
    """« mod date code>code », with « code:name » where the name matters and « D » or « A » before a code that is no
    commune of its own."""
    found = []
    for line in filter(None, text.splitlines()):
        mod, date, arrow = line.split(maxsplit=2)
        row = [mod, date]
        for end in arrow.split(">"):
            code, _, name = end.strip().partition(":")
            kind = {"D": "COMD", "A": "COMA"}.get(code[0], "COM")
            code = code.lstrip("DA")
            row += [kind, code, name or f"Nom {code}"]
        found.append(row)
    return found


def table(text: str, header: list[str] = HEADER) -> pd.DataFrame:
    return pd.DataFrame(rows(text), columns=header)


def read(text: str) -> Movements:
    return commune_movements(table(text), "mouvements", Report())


def pairs(
    text: str,
    year: int,
    to_year: int,
    codes: list[str] | None = None,
    weights: dict[str, float] | None = None,
    of: int = 0,
) -> dict[tuple[str, str], float]:
    """Parts by pair of codes, rounded."""
    lives = timeline(read(text))
    start = lives.active_codes(year) if codes is None else pd.Index(codes)
    given = Weights(pd.Series(weights), of or to_year) if weights else None
    found = passage(lives, start, year, to_year, shares(lives, *populations(lives, given))).table
    return {(row.before, row.after): round(row.part, 6) for row in found.itertuples()}


MERGE = """
32 2016-01-01 01001>01001:Neuve
32 2016-01-01 01002>01001:Neuve
32 2016-01-01 01002>D01002
"""


def test_a_row_per_link_between_communes_only() -> None:
    movements = read(MERGE)
    assert list(zip(movements.frame["code_before"], movements.frame["code_after"])) == [
        ("01001", "01001"),
        ("01002", "01001"),
    ]
    assert movements.frame["kind"].tolist() == ["merge", "merge"]
    assert (movements.first, movements.last, movements.level) == (2016, 2016, "commune")


def test_layout_of_2020_dates_with_slashes_and_numbers_as_codes() -> None:
    frame = table(MERGE, OF_2020)
    frame["DATE_EFF"] = "01/01/2016"
    frame["ID_COMMUNE_AVANT"] = frame["ID_COMMUNE_AVANT"].str.lstrip("D0").astype(int)
    frame["MOD"] = frame["MOD"].astype(float)
    read_too = commune_movements(frame.rename(columns=str.lower), "mvtcommune2020", Report())
    pd.testing.assert_frame_equal(read_too.frame, read(MERGE).frame)


def test_the_year_of_the_file_counts_where_nothing_happened_on_its_first_day() -> None:
    frame = table("32 2023-06-01 01001>01001\n32 2023-06-01 01002>01001")
    assert commune_movements(frame, "mvt", Report()).last == 2023
    assert commune_movements(frame, "v_mvt_commune_2024", Report()).last == 2024
    assert commune_movements(frame, "v_mvt_commune_2030", Report()).last == 2023


@pytest.mark.parametrize(
    ("frame", "fact"),
    [
        (
            pd.DataFrame({"siren_epci": ["200000172"], "nom_epci": ["CC"]}),
            "missing columns: MOD, DATE_EFF, TYPECOM_AV, COM_AV, TYPECOM_AP, COM_AP",
        ),
        (table(MERGE).drop(columns="DATE_EFF"), "missing columns: DATE_EFF"),
        (table(MERGE).assign(DATE_EFF="hier"), "0 usable rows"),
        (table("32 2016-01-01 D01002>D01002"), "0 usable rows"),
    ],
)
def test_another_file_is_named_for_what_it_is_not(frame: pd.DataFrame, fact: str) -> None:
    with pytest.raises(InputError) as caught:
        commune_movements(frame, "epci_2026", Report())
    assert caught.value.sentence == "« epci_2026 » is not Insee's file of movements of communes."
    assert fact in caught.value.facts


def test_rows_that_say_nothing_usable_are_named_and_kinds_unknown_are_followed() -> None:
    text = MERGE * 8 + "32 2017-01-01 01003>ZZ\n99 2018-01-01 01004>01005"
    report = Report()
    movements = commune_movements(table(text), "mvt", report)
    assert (
        "1 movement left out, without a date or with a code that is none: 01003 → ZZ (2017-01-01)"
        in report.text()
    )
    assert "99" in report.text()
    assert movements.frame["kind"].iloc[-1] == "other"
    assert pairs(text, 2016, 2018)[("01004", "01005")] == 1


def test_merge_and_back_by_population() -> None:
    text = "10 2015-01-01 01001>01001\n" + MERGE
    assert pairs(text, 2015, 2016) == {("01001", "01001"): 1, ("01002", "01001"): 1}
    assert pairs(text, 2016, 2015) == {("01001", "01001"): 0.5, ("01001", "01002"): 0.5}
    assert pairs(text, 2016, 2015, weights={"01001": 300, "01002": 100}) == {
        ("01001", "01001"): 0.75,
        ("01001", "01002"): 0.25,
    }
    assert pairs(text, 2015, 2015) == {("01001", "01001"): 1, ("01002", "01002"): 1}


def test_a_merge_dated_within_the_year_shows_the_next_one() -> None:
    text = (
        "10 2015-01-01 01001>01001\n"
        + MERGE.replace("2016-01-01", "2016-01-02")
        + "10 2018-01-01 01001>01001"
    )
    assert len(pairs(text, 2015, 2016)) == 2
    assert ("01002", "01001") not in pairs(text, 2015, 2016)
    assert ("01002", "01001") in pairs(text, 2015, 2017)


def test_split_by_population_else_in_equal_parts() -> None:
    text = "10 2014-01-01 01001>01001\n20 2015-01-01 01001>01001\n20 2015-01-01 01001>01009"
    assert pairs(text, 2014, 2015) == {("01001", "01001"): 0.5, ("01001", "01009"): 0.5}
    assert pairs(text, 2014, 2015, weights={"01001": 10, "01009": 30}) == {
        ("01001", "01001"): 0.25,
        ("01001", "01009"): 0.75,
    }
    assert pairs(text, 2014, 2015, weights={"01001": 10}) == {
        ("01001", "01001"): 0.5,
        ("01001", "01009"): 0.5,
    }
    assert pairs(text, 2015, 2014) == {("01001", "01001"): 1, ("01009", "01001"): 1}


def test_a_re_established_commune_is_itself_where_the_table_knew_it() -> None:
    text = (
        "10 1970-01-01 01001>01001\n"
        + MERGE.replace("2016", "1972")
        + "21 1980-01-01 01001>01001\n21 1980-01-01 01001>01002\n21 1980-01-01 A01002>01002"
    )
    assert pairs(text, 1970, 1980) == {("01001", "01001"): 1, ("01002", "01002"): 1}
    assert pairs(text, 1980, 1970) == {("01001", "01001"): 1, ("01002", "01002"): 1}
    assert pairs(text, 1975, 1980, weights={"01001": 30, "01002": 10}) == {
        ("01001", "01001"): 0.75,
        ("01001", "01002"): 0.25,
    }


def test_a_commune_merged_later_takes_no_part_in_what_comes_back() -> None:
    """01002 was merged before 01003 was: what leaves again as 01002 holds nothing of 01003."""
    text = (
        "10 1970-01-01 01001>01001\n"
        + MERGE.replace("2016", "1972")
        + "31 1974-01-01 01001>01001\n31 1974-01-01 01003>01001\n"
        "21 1980-01-01 01001>01001\n21 1980-01-01 01001>01002"
    )
    assert pairs(text, 1973, 1980, codes=["01003"]) == {("01003", "01001"): 1}
    assert pairs(text, 1973, 1980, codes=["01001"], weights={"01001": 3, "01002": 1}) == {
        ("01001", "01001"): 0.75,
        ("01001", "01002"): 0.25,
    }


def test_two_changes_of_one_day_follow_each_other() -> None:
    """As Pont-Farcy did on 1 January 2018: from Calvados to Manche, and into Tessy-Bocage."""
    text = """
10 2017-01-01 50592:Tessy>50592:Tessy
41 2018-01-01 14513:Pont-Farcy>50649:Pont-Farcy
32 2018-01-01 50649:Pont-Farcy>50592:Tessy-Bocage
32 2018-01-01 50592:Tessy>50592:Tessy-Bocage
"""
    assert pairs(text, 2017, 2018) == {("14513", "50592"): 1, ("50592", "50592"): 1}
    assert pairs(text, 2018, 2017, weights={"14513": 1, "50592": 3}) == {
        ("50592", "14513"): 0.25,
        ("50592", "50592"): 0.75,
    }


def test_codes_that_change_hands_the_same_day_do_not_chain() -> None:
    text = "10 2013-01-01 14697:A>14697:A\n50 2014-01-01 14697:A>14472:A\n50 2014-01-01 14472:B>14697:B"
    assert pairs(text, 2013, 2014) == {("14697", "14472"): 1, ("14472", "14697"): 1}


def test_renamed_and_merged_the_same_day_is_no_split() -> None:
    text = "10 2013-01-01 01001>01001\n10 2014-01-01 01002>01002:Neuf\n32 2014-01-01 01001>01001\n32 2014-01-01 01002>01001"
    assert pairs(text, 2013, 2014) == {("01001", "01001"): 1, ("01002", "01001"): 1}


def test_a_split_of_one_day_comes_before_the_merge_of_a_piece() -> None:
    text = """
10 2013-01-01 01001>01001
21 2014-01-01 01001>01001
21 2014-01-01 01001>01002
32 2014-01-01 01001>01005
32 2014-01-01 01005>01005
"""
    assert pairs(text, 2013, 2014) == {
        ("01001", "01002"): 0.5,
        ("01001", "01005"): 0.5,
        ("01005", "01005"): 1,
    }


def test_a_code_used_again_names_another_life() -> None:
    text = "10 2020-01-01 27676>27676\n50 2021-01-01 27676>27058\n50 2023-01-01 27058>27676"
    lives = timeline(read(text))
    assert [set(lives.active_codes(year)) for year in (2020, 2021, 2022, 2023)] == [
        {"27676"},
        {"27058"},
        {"27058"},
        {"27676"},
    ]
    assert pairs(text, 2020, 2022) == {("27676", "27058"): 1}
    assert pairs(text, 2020, 2023) == {("27676", "27676"): 1}


def test_made_from_nothing_has_no_equivalent_before() -> None:
    frame = table("10 1946-01-01 06088>06088\n20 1947-09-17 06163>06163")
    frame.loc[1, ["TYPECOM_AV", "COM_AV"]] = ["nan", "<NA>"]
    lives = timeline(
        commune_movements(pd.concat([frame, table("10 1950-01-01 06088>06088")]), "mvt", Report())
    )
    found = passage(
        lives, lives.active_codes(1950), 1950, 1946, shares(lives, *populations(lives, None))
    ).table
    tende = found.set_index("before").loc["06163"]
    assert tende["after"] is None and pd.isna(tende["part"])
    assert "06163" not in lives.active_codes(1946)


def test_a_code_of_another_year_is_taken_at_its_nearest_life() -> None:
    text = "10 2010-01-01 01001>01001\n" + MERGE + "10 2020-01-01 01001>01001"
    lives = timeline(read(text))
    found = passage(lives, pd.Index(["01001", "01002"]), 2018, 2020, shares(lives, *populations(lives, None)))
    assert list(found.misfits) == ["01002"]
    assert dict(zip(found.table["before"], found.table["after"])) == {"01001": "01001", "01002": "01001"}


def test_dates_kinds_and_names_of_a_chain() -> None:
    text = "10 2010-01-01 01003:Vieille>01003:Vieille\n41 2012-03-01 01003:Vieille>38003:Vieille\n32 2016-01-01 38003:Vieille>38001:Neuve\n32 2016-01-01 38001>38001:Neuve"
    lives = timeline(read(text))
    row = passage(
        lives, pd.Index(["01003"]), 2010, 2016, shares(lives, *populations(lives, None))
    ).table.iloc[0]
    assert (row["after"], row["date"], row["kinds"]) == ("38001", "2016-01-01", "departement merge")
    assert (row["name_before"], row["name_after"]) == ("Vieille", "Neuve")


def test_the_commune_that_keeps_the_name_is_the_one_that_goes_on() -> None:
    """As in 2024: Beaumont takes its code back, Les Hauts-Talican goes on under that of Villotran."""
    text = """
10 2018-01-01 60054:Beaumont>60054:Beaumont
32 2019-01-01 60054:Beaumont>60054:Les Hauts-Talican
32 2019-01-01 60455:La Neuville>60054:Les Hauts-Talican
32 2019-01-01 60694:Villotran>60054:Les Hauts-Talican
21 2024-01-01 60054:Les Hauts-Talican>60054:Beaumont
21 2024-01-01 60054:Les Hauts-Talican>60694:Les Hauts-Talican
"""
    assert pairs(text, 2018, 2024) == {("60054", "60054"): 1, ("60455", "60694"): 1, ("60694", "60694"): 1}
    assert pairs(text, 2020, 2024, weights={"60054": 1, "60694": 3}) == {
        ("60054", "60054"): 0.25,
        ("60054", "60694"): 0.75,
    }
    assert pairs(text, 2024, 2018, weights={"60054": 9, "60455": 1, "60694": 3}) == {
        ("60054", "60054"): 1,
        ("60694", "60455"): 0.25,
        ("60694", "60694"): 0.75,
    }
