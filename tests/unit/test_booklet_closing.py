"""What the last pages of a booklet and its workbook say in words: remarks, definitions, heads, columns' widths."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cohesion_plugin.cartography.booklet_table import shared
from cohesion_plugin.core.booklet.closing import definition, glossary_chapter, method_chapter, remark
from cohesion_plugin.core.booklet.key_figures import key_figures
from cohesion_plugin.core.booklet.model import Grid, Heading, Paragraph
from cohesion_plugin.core.booklet.words import booklet
from cohesion_plugin.core.booklet.workbook import worded
from cohesion_plugin.core.report import Entry
from cohesion_plugin.core.resources import resources_dir
from tests.unit.comparison_made import run, table


def compared() -> object:
    columns = {"P18_LOG": [50.0, 100, 150, 200, 250, 10], "P18_LOGVAC": [5.0, 10, 3, 40, 5, 0]}
    return run("commune:01001; commune:01002", table(**columns, MED21=[20000, 21000, 1, 1, 1, 1]))


def indicator_files() -> list[Path]:
    return sorted((resources_dir() / "indicators").glob("*.json"))


@pytest.mark.parametrize("file", indicator_files(), ids=lambda file: file.stem)
def test_every_indicator_that_is_computed_is_defined_in_words(file: Path) -> None:
    defined = booklet("definitions")["indicators"]
    computed = [
        one["id"]
        for one in json.loads(file.read_text(encoding="utf-8"))["indicators"]
        if one["aggregation"] != "none"
    ]
    assert set(computed) <= set(defined)
    assert all("_" not in text for name in computed for text in defined[name].values())


def test_the_glossary_has_no_name_of_a_column() -> None:
    comparison = compared()
    grid = next(one for one in glossary_chapter(comparison).blocks if isinstance(one, Grid))
    cells = {row[0]: row[1] for row in grid.rows}
    assert cells["Share of vacant dwellings (%)"] == "vacant dwellings\u00a0/ dwellings"
    assert "P18" not in str(grid.rows) and "MED21" not in str(grid.rows)
    column = next(one for one in comparison.measure.columns if one.name == "revenu_median")
    assert (
        definition(column.indicator, comparison.measure.bounds[column.bounds[0]])
        == "published value, as it is"
    )


def test_a_remark_has_few_names_or_none() -> None:
    assert (
        remark(Entry("info", "2 islands without EPCI:", ("Sein", "Yeu")))
        == "2 islands without EPCI: Sein, Yeu."
    )
    assert remark(Entry("info", "24 EPCI have no row:", ("EPCI",) * 24)) == "24 EPCI have no row."
    assert remark(Entry("info", "2 overlap.", ("a" * 90, "b" * 90))) == "2 overlap."
    assert remark(Entry("info", "the end.")) == "The end."


def test_files_and_layers_stand_in_one_line_apart_from_the_sources() -> None:
    chapter = method_chapter(compared(), ["Rings: layer given"], ["communes_cog2026", "sample — communes"])
    texts = [one.text for one in chapter.blocks if isinstance(one, Paragraph)]
    assert "–\u00a0Rings: layer given" in texts
    assert [one for one in texts if "communes_cog2026" in one] == [texts[-1]]
    assert texts[-1].startswith("Files and layers read: ") and "sample — communes" in texts[-1]


def test_figures_without_a_reference_come_after_the_tables_of_the_territories() -> None:
    columns = {"P18_LOG": [50.0, 100, 150, 200, 250, 10], "P18_LOGVAC": [5.0, 10, 3, 40, 5, 0]}
    found = run(
        "commune:01001; commune:01002", table(**columns, MED21=[20000, 21000, 1, 1, 1, 1]), reference="France"
    )
    titles = [one.text for one in key_figures(found).blocks if isinstance(one, Heading)]
    assert titles == [
        "Overview",
        "1. Un (commune)",
        "2. Deux (commune)",
        "Figures that the references do not have",
    ]


def test_heads_of_the_workbook_are_words_and_the_dictionary_has_their_technical_names() -> None:
    comparison = compared()
    made = worded({"Figures": comparison.long(), "Wide": comparison.wide()}, comparison)
    assert list(made) == ["Figures", "Wide", "Dictionary"]
    heads = [head for name in ("Figures", "Wide") for head in made[name].columns]
    assert not [head for head in heads if "_" in head]
    assert "Share of vacant dwellings (%), 2018" in made["Wide"].columns
    for name, table_ in (("Figures", comparison.long()), ("Wide", comparison.wide())):
        rows = made["Dictionary"].query("Sheet == @name")
        assert list(rows["Technical name"]) == list(table_.columns)
        assert list(rows["Head"]) == list(made[name].columns) and rows["Head"].is_unique


def test_room_goes_by_weight_and_nobody_has_more_than_it_wants() -> None:
    assert shared([10, 90], [1, 1], 40) == [10, 30]
    assert shared([90, 90], [1, 3], 40) == [10, 30]
    assert shared([0, 50, 50], [1, 1, 1], 60) == [0, 30, 30]
