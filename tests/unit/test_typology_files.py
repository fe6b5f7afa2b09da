"""Typology files: the shipped ones are sound, the user's are checked, own rules say what overlaps."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.i18n import install
from cohesion_plugin.core.resources import vocabulary
from cohesion_plugin.core.typologies.classify import classify
from cohesion_plugin.core.typologies.load import read_typology, typology, typology_ids
from cohesion_plugin.core.typologies.model import UNCLASSABLE, unclassable
from cohesion_plugin.core.typologies.own_rules import overlaps
from cohesion_plugin.core.typologies.rules import RULES

from .test_typology_rules import gathered, places

SHIPPED = [typology(identifier) for identifier in typology_ids()]


@pytest.mark.parametrize("kind", SHIPPED, ids=lambda kind: kind.id)
def test_shipped_typologies_are_sound(kind) -> None:
    assert kind.rule in RULES
    assert set(kind.name) == set(kind.method) == {"fr", "en"}
    colours = [each.colour for each in (*kind.classes, unclassable())]
    assert len(set(colours)) == len(colours)
    known = vocabulary("published_files")
    for each in kind.classes:
        assert set(each.label) == set(each.definition) == {"fr", "en"} and all(each.label.values())
        assert set(each.covers) <= set(kind.codes)
    for need in kind.needs:
        assert set(need.kinds) <= set(known["kinds"])
        assert need.column in known["columns"] or need.column in {"flows", "population"}
    assert "{" not in kind.sentence(surface="x")


@pytest.mark.parametrize("kind", [k for k in SHIPPED if k.rule == "joined"], ids=lambda kind: kind.id)
def test_joined_typologies_cover_the_values_of_their_column(kind) -> None:
    """No published class is left without a class or a reason."""
    column = kind.parameters["column"]
    values = set(vocabulary("published_files")["classes"].get(column, ()))
    handled = (
        set(kind.codes) | set(kind.parameters.get("values", ())) | set(kind.parameters.get("refused", ()))
    )
    assert values <= handled


def test_the_order_is_public() -> None:
    """Positions are the indices that scripts use: new typologies go at the end."""
    assert typology_ids()[:15] == (
        "insee_rural_2021", "insee_categories_espace_2024", "density3", "density4", "density7", "aav_category",
        "aav_size", "unite_urbaine", "rural_before_2020", "eurostat_1991", "ot_centralites", "ot_ruralites",
        "ot_montagne", "insee_rural_2021_published", "own_rules",
    )  # fmt: skip


def test_labels_follow_the_language_and_data_do_not() -> None:
    dense = typology("density3").of_code("1")
    try:
        install(None, "fr")
        assert (dense.legend, dense.text) == ("urbain dense", "urbain dense")
        install(None, "en")
        assert (dense.legend, dense.text) == ("dense urban", "urbain dense")
    finally:
        install(None)


def write(path: Path, content: object) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


RULE = {
    "code": "a",
    "label": "Grandes",
    "colour": "#112233",
    "definition": "plus de 1000",
    "expression": '"population" > 1000',
}


def test_a_bare_list_of_rules_and_a_whole_file_are_read(tmp_path: Path) -> None:
    bare = read_typology(write(tmp_path / "mes_regles.json", [RULE]))
    assert (bare.id, bare.rule, bare.codes, bare.classes[0].expression) == (
        "mes_regles",
        "own_rules",
        ["a"],
        RULE["expression"],
    )
    whole = read_typology(
        write(tmp_path / "t.json", {"id": "x", "name": {"fr": "X"}, "version": "2.1", "classes": [RULE]})
    )
    assert (whole.title, whole.version) == ("X", "2.1") and "1" in whole.sentence()


def test_a_copy_of_a_shipped_typology_with_other_thresholds(tmp_path: Path) -> None:
    source = Path(__file__).resolve().parents[2] / "resources" / "typologies" / "eurostat_1991.json"
    content = json.loads(source.read_text(encoding="utf-8"))
    content["id"], content["parameters"]["dense_density"] = "mine", 300
    mine = read_typology(write(tmp_path / "mine.json", content))
    assert mine.rule == "eurostat_1991" and "300" in mine.sentence(surface="x")


@pytest.mark.parametrize(("content", "fact"), [
    ("[{", "line 1"),
    ({"classes": 3}, "classes"),
    ({"name": "x"}, "classes"),
    ([RULE, RULE], "code a occurs twice"),
    ([{**RULE, "colour": "red"}], "« red » is no colour"),
    ([{**RULE, "expression": " "}], "no condition"),
    ([{**RULE, "code": UNCLASSABLE}], UNCLASSABLE),
    (["a"], "class 1"),
])  # fmt: skip
def test_a_bad_file_says_what_is_wrong(tmp_path: Path, content: object, fact: str) -> None:
    with pytest.raises(InputError) as error:
        read_typology(write(tmp_path / "bad.json", content))
    assert fact in str(error.value) and error.value.remedy


def test_a_missing_or_binary_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_typology(tmp_path / "no.json")
    (tmp_path / "b.json").write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(InputError, match="UTF-8"):
        read_typology(tmp_path / "b.json")


def own(tmp_path: Path, matrix: list[list[bool]], failed: dict[int, tuple[np.ndarray, str]] | None = None):
    rules = [
        {**RULE, "code": code, "colour": f"#00000{i}", "label": code.upper()} for i, code in enumerate("abc")
    ]
    kind = read_typology(write(tmp_path / "rules.json", rules))
    inputs, report = gathered("own_rules", places(len(matrix)))
    inputs = replace(inputs, matrix=np.array(matrix), failed=failed or {})
    return classify(kind, inputs), report


def test_the_first_rule_that_fits_wins_and_overlaps_are_said(tmp_path: Path) -> None:
    found, report = own(
        tmp_path, [[True, False, False], [True, True, False], [False, True, True], [False] * 3]
    )
    assert found.table["classe"].tolist() == ["a", "a", "b", UNCLASSABLE]
    assert found.table["motif"].tolist() == [
        'règle 1\u00a0: "population" > 1000',
        'règle 1\u00a0: "population" > 1000 (aussi\u00a0: 2)',
        'règle 2\u00a0: "population" > 1000 (aussi\u00a0: 3)',
        "aucune règle ne convient",
    ]
    said = report.text()
    assert (
        "2 communes fit several rules" in said
        and "A and B (1), B and C (1)" in said
        and "1 commune fit no rule" in said
    )


def test_a_rule_that_can_t_be_evaluated_leaves_the_commune_open(tmp_path: Path) -> None:
    failed = {1: (np.array([True, True, False]), "division by zero")}
    found, _ = own(tmp_path, [[True, False, False], [False, False, True], [False, False, True]], failed)
    assert found.table["classe"].tolist() == ["a", UNCLASSABLE, "c"]
    assert "règle 2 non évaluable\u00a0: division by zero" in found.table["motif"][1]


def test_overlaps_count_pairs() -> None:
    matrix = np.array([[True, True], [True, False], [True, True]])
    assert overlaps(matrix).tolist() == [[3, 2], [2, 2]]


def test_rules_that_were_not_evaluated_are_an_error() -> None:
    inputs, _ = gathered("own_rules", places(2))
    with pytest.raises(InputError, match="not evaluated"):
        classify(replace(typology("own_rules"), classes=typology("density3").classes), inputs)
