"""Free words for themes, and terms that are added."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.exchange.data import data
from cohesion_plugin.core.cooperation.exchange.themes import ThemeWords
from cohesion_plugin.core.resources import resources_dir
from tests.unit.exchange_tools import imported

TERMS = schema.shipped_terms("voc_theme")


def cells(themes: str) -> dict[str, pd.DataFrame]:
    row = {"id": "a", "nature": "charte", "statut": "active", "themes": themes, "partie_siren": "243700754"}
    return {"a": pd.DataFrame([row], dtype=object).assign(_lignes=2)}


def rows(themes: str, **options: bool) -> list[tuple[str, int, str | None]]:
    made = imported(cells(themes), **options)
    assert made.errors.empty, made.errors.to_string()
    frame = made.changes.inserts["cooperation_theme"]
    return list(zip(frame["theme"], frame["ordre"], frame["libelle_source"]))


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("mobilités", ["mobilite"]), ("Mobilité et transports", ["mobilite"]), ("tourisme…", ["tourisme"]), ("FORÊT", ["foret"]),
        ("énergie et environnement", ["energie", "environnement"]), ("tourisme et loisirs", ["tourisme", "loisirs"]),
        ("agriculture et alimentation", ["agriculture", "alimentation"]), ("logistique alimentaire", ["logistique", "alimentation"]),
        ("transition écologique et énergétique", ["environnement", "energie"]), ("télétravail", ["emploi_insertion"]),
        ("Mobility and transport", ["mobilite"]), ("œnotourisme", ["tourisme"]), ("GEMAPI", ["eau"]), ("coopérations territoriales", ["autre"]),
        ("tourisme et chasse au dahu", ["autre"]),
    ],
)  # fmt: skip
def test_words(word: str, codes: list[str]) -> None:
    assert ThemeWords(TERMS).codes(word)[0] == codes


def test_every_synonym_names_a_term_and_no_word_names_two() -> None:
    content = json.loads((resources_dir() / "register" / "theme_synonyms.json").read_text(encoding="utf-8"))
    codes = set(TERMS["code"])
    assert set(content["words"]) <= codes and content["otherwise"] in codes
    assert all(set(several) <= codes for several in content["several"].values())
    words = [word.casefold() for own in content["words"].values() for word in own]
    assert len(words) == len(set(words))
    for code, own in content["words"].items():
        assert all(ThemeWords(TERMS).codes(word)[0] == [code] for word in own), code


def test_several_words_give_one_theme_with_both_wordings() -> None:
    assert rows("alimentation; tourisme; circuits courts") == [
        ("alimentation", 1, "alimentation; circuits courts"),
        ("tourisme", 2, None),
    ]


def test_unknown_words_are_kept_and_said() -> None:
    made = imported(cells("tourisme; chasse au dahu; tourysme"))
    frame = made.changes.inserts["cooperation_theme"]
    assert frame[["theme", "libelle_source"]].values.tolist() == [
        ["tourisme", None],
        ["autre", "chasse au dahu; tourysme"],
    ]
    told = made.findings[made.findings["objet"] == "theme"]
    assert told["detail"].str.contains("unknown theme").all() and told["proposition"].tolist() == [
        "",
        "tourisme",
    ]


def test_unknown_words_become_terms_when_asked() -> None:
    made = imported(cells("tourisme; Chasse au dahu"), add_terms=True)
    term = made.changes.inserts["voc_theme"].iloc[0]
    assert (term["code"], term["libelle"], term["origine"]) == (
        "chasse_au_dahu",
        "Chasse au dahu",
        "utilisateur",
    )
    assert made.changes.inserts["cooperation_theme"]["theme"].tolist() == ["tourisme", "chasse_au_dahu"]
    assert made.changes.inserts["cooperation_theme"]["libelle_source"].tolist() == [None, "Chasse au dahu"]


def test_synonyms_are_data() -> None:
    assert data("theme_synonyms")["words"]["mobilite"]
