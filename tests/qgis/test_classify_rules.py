"""The planner's own rules, as QGIS expressions on the layer and the files joined to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import load, memory_layer
from qgis.core import QgsVectorLayer

ALGORITHM = "cohesion:classifycommunes"
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def rules(tmp_path: Path) -> Callable[..., str]:
    """A file of rules from pairs code, expression."""

    def write(*pairs: tuple[str, str]) -> str:
        content = [
            {
                "code": code,
                "label": f"classe {code}",
                "colour": f"#0000{i:02X}",
                "definition": "…",
                "expression": expression,
            }
            for i, (code, expression) in enumerate(pairs)
        ]
        path = tmp_path / "règles d’été.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "grille.csv"
    labels = ("Grands centres urbains", "Bourgs ruraux", "Rural à habitat dispersé")
    path.write_text(
        "CODGEO,DENS7,LIBDENS7\n"
        + "".join(f"378{i:02d},{d},{label}\n" for i, (d, label) in enumerate(zip("156", labels))),
        encoding="utf-8",
    )
    return str(path)


@pytest.fixture
def classes(run: Run, tmp_path: Path) -> Callable[..., tuple[list[str], list[str], dict[str, Any]]]:
    def runner(**values: Any) -> tuple[list[str], list[str], dict[str, Any]]:
        done = run(ALGORITHM, CLASSES=str(tmp_path / "out.gpkg"), **values)
        rows = sorted(
            (f["code_commune"], f["classe"], f["motif"])
            for f in load(str(tmp_path / "out.gpkg")).getFeatures()
        )
        return [r[1] for r in rows], [r[2] for r in rows], done

    return runner


def test_the_first_condition_that_holds(classes: Any, rules: Any, tiny: Any, table: str) -> None:
    """Columns of the layer, of the file under both names, and the computed ones; a missing value holds no condition."""
    file = rules(
        ("a", '"density7" <= 5 AND population > 1000'), ("b", "DENS7 IN (1, 6)"), ("c", "densite > 900")
    )
    found, motifs, done = classes(COMMUNES=tiny(), RULES=file, DENSITY=table)
    assert found == ["b", "a", "b", "c"]
    assert motifs[0] == "règle 2\u00a0: DENS7 IN (1, 6) (aussi\u00a0: 3)"
    assert (
        "4 communes fit several rules" not in done["REPORT"]
        and "3 communes fit several rules" in done["REPORT"]
    )


def test_conditions_on_outlines(classes: Any, rules: Any, tiny: Any) -> None:
    found, _, _ = classes(
        COMMUNES=tiny(2),
        RULES=rules(("a", "x(centroid($geometry)) < 501000"), ("b", "area($geometry) > 900000")),
    )
    assert found == ["a", "b"]


def test_uncovered_communes_are_named(classes: Any, rules: Any, tiny: Any) -> None:
    found, motifs, done = classes(COMMUNES=tiny(3), RULES=rules(("a", "population = 1000")))
    assert found == ["a", "non_classable", "non_classable"] and motifs[1] == "aucune règle ne convient"
    assert "2 communes fit no rule" in done["REPORT"] and "37801" in done["REPORT"]


@pytest.mark.parametrize(("expression", "fact"), [
    ('"population" > ', "can't be read"),
    ('"populatoin" > 5', "alike: population"),
    ("to_int('a') > 1", "fails for every commune"),
])  # fmt: skip
def test_an_expression_with_an_error(
    refused: Callable[..., str], rules: Any, tiny: Any, expression: str, fact: str
) -> None:
    text = refused(
        algorithm=ALGORITHM, COMMUNES=tiny(), RULES=rules(("a", "true"), ("b", expression)), CLASSES="memory:"
    )
    assert fact in text and "classe b" in text


def test_an_error_for_some_communes_leaves_them_open(classes: Any, rules: Any) -> None:
    layer = memory_layer(
        {"insee_com": ["37001", "37002"], "siren_epci": ["299000001", "299000002"], "label": ["12", "x"]},
        [None, None],
    )
    layer = _with_shapes(layer)
    found, motifs, done = classes(COMMUNES=layer, RULES=rules(("a", "to_int(label) = 12"), ("b", "true")))
    assert found == ["a", "non_classable"] and motifs[1].startswith("règle 1 non évaluable\u00a0: ")
    assert "fails for 1 commune" in done["REPORT"]


def _with_shapes(layer: QgsVectorLayer) -> QgsVectorLayer:
    from conftest import cell
    from qgis.core import QgsGeometry

    shapes = {feature.id(): QgsGeometry.fromWkt(cell(i)) for i, feature in enumerate(layer.getFeatures())}
    layer.dataProvider().changeGeometryValues(shapes)
    return layer


def test_rules_that_are_no_file_of_rules(refused: Callable[..., str], tiny: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text('[{"code": "a", "label": "A", "colour": "red", "expression": "true"}]', encoding="utf-8")
    text = refused(algorithm=ALGORITHM, COMMUNES=tiny(), RULES=str(path), CLASSES="memory:")
    assert "« red » is no colour" in text
    path.write_text("{", encoding="utf-8")
    assert "line 1" in refused(algorithm=ALGORITHM, COMMUNES=tiny(), RULES=str(path), CLASSES="memory:")


def test_a_typology_of_the_user_with_other_thresholds(classes: Any, communes: str, tmp_path: Path) -> None:
    """Eurostat's rule with a threshold so high that nothing is dense."""
    source = Path(__file__).resolve().parents[2] / "resources" / "typologies" / "eurostat_1991.json"
    content = json.loads(source.read_text(encoding="utf-8"))
    content["parameters"]["dense_population"] = 10_000_000
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    found, _, done = classes(COMMUNES=communes, RULES=str(path))
    assert set(found) == {"2", "3"} and "10\u00a0000\u00a0000" in done["METHOD_SENTENCE"]
