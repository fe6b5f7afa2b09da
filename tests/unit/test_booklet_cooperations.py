"""Which parties of a register link territories, and how the agreements are listed."""

from __future__ import annotations

import pandas as pd

from cohesion_plugin.core.booklet.cooperation_parties import parties_of
from cohesion_plugin.core.booklet.cooperations import agreements, cooperation_chapter
from cohesion_plugin.core.booklet.model import Grid
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from tests.unit.comparison_made import EPCI_A, EPCI_B, run, table

DAY = "2026-11-21"
SELECTION = f"epci:{EPCI_A}; commune:01004; dep:02; reg:84"


def register(parties: list[tuple[str, str, str, str]], themes: list[tuple[str, str]] = ()) -> Register:  # type: ignore[assignment]
    """Of (agreement, category, SIREN, Insee code); the vocabularies of the sample."""
    sample = sample_register()
    tables = {name: frame.iloc[0:0] for name, frame in sample.tables.items()}
    tables.update({name: frame for name, frame in sample.tables.items() if name.startswith("voc_")})
    agreements_ = list(dict.fromkeys(one[0] for one in parties))
    tables["cooperation"] = (
        sample["cooperation"]
        .head(len(agreements_))
        .assign(id=agreements_, intitule=[f"Accord {one}" for one in agreements_])
    )
    frame = sample["partie"].iloc[[0] * len(parties)].reset_index(drop=True)
    columns = list(zip(*parties))
    tables["partie"] = frame.assign(
        id=[f"p{place}" for place in range(len(parties))],
        cooperation=columns[0],
        categorie=columns[1],
        siren=[one or None for one in columns[2]],
        code_insee=[one or None for one in columns[3]],
    )
    if themes:
        rows = sample["cooperation_theme"].iloc[[0] * len(themes)].reset_index(drop=True)
        tables["cooperation_theme"] = rows.assign(
            id=[f"t{place}" for place in range(len(themes))],
            cooperation=[one for one, _ in themes],
            theme=[two for _, two in themes],
            ordre=range(1, len(themes) + 1),
        )
    return Register.of(tables, "made")


def found() -> object:
    return run(SELECTION, table(P18_POP=[1.0] * 6))


def test_a_party_lies_where_all_its_communes_do() -> None:
    made = parties_of(
        found(),
        register(
            [
                ("a", "cc", EPCI_A, ""),
                ("a", "cc", EPCI_B, ""),
                ("b", "commune", "", "01004"),
                ("b", "departement", "", "02"),
                ("c", "departement", "", "01"),
                ("c", "region", "", "84"),
                ("d", "commune", "", "99999"),
            ]
        ),
        DAY,
    )
    rows = made.groupby("partie")["row"].agg(lambda several: sorted(set(several))).to_dict()
    # EPCI_B lies in both départements and in no one territory; 84 is the département 01 alone.
    assert rows == {"p0": [0, 3], "p2": [1, 3], "p3": [2], "p4": [3], "p5": [3]}


def test_a_commune_and_a_departement_link() -> None:
    made = register(
        [("a", "commune", "", "01004"), ("a", "departement", "", "02"), ("b", "commune", "", "01004")]
    )
    rows = agreements(found(), made, DAY).set_index("id")
    assert rows["relie"].to_dict() == {"a": True, "b": False}
    assert set(str(rows.loc["a", "territoires"]).split("\u00a0; ")) == {
        "Quatre",
        "Aisne",
        "Auvergne-Rhône-Alpes",
    }


def grid(themes: list[tuple[str, str]]) -> Grid:
    parties = [(name, *one) for name in "ab" for one in (("commune", "", "01004"), ("departement", "", "02"))]
    chapter, _ = cooperation_chapter(found(), register(parties, themes), DAY)
    return next(block for block in chapter.blocks if isinstance(block, Grid))


def test_themes_that_agreements_share_are_said_once() -> None:
    themes = list(sample_register()["voc_theme"]["code"].head(2))
    same = grid([(name, theme) for name in "ab" for theme in themes])
    assert list(same.header) == ["Agreement", "Status", "Term", "Territories"]
    assert [row[-1] for row in same.rows] == ["2, 3, 4", "2, 3, 4"]
    assert sum("Themes of each" in note for note in same.notes) == 1
    each = grid([("a", themes[0]), ("b", themes[1])])
    assert each.header[-1] == "Themes" and each.rows[0][-1] != each.rows[1][-1]
    assert not any(note.startswith("Themes") for note in each.notes)


def test_lists_of_themes_have_letters_where_some_share_one() -> None:
    sample = sample_register()
    made = [(name, *one) for name in "abc" for one in (("commune", "", "01004"), ("departement", "", "02"))]
    codes = list(sample["voc_theme"]["code"].head(2))
    chapter, sheet = cooperation_chapter(
        found(), register(made, [("a", codes[0]), ("b", codes[0]), ("c", codes[1])]), DAY
    )
    table_ = next(block for block in chapter.blocks if isinstance(block, Grid))
    assert [row[-1] for row in table_.rows] == ["a", "a", "b"]
    assert [note.split(":")[0] for note in table_.notes if note.startswith("Themes")] == [
        "Themes a",
        "Themes b",
    ]
    # The workbook keeps them in full.
    assert isinstance(sheet, pd.DataFrame) and sheet["themes"].str.len().min() > 1
