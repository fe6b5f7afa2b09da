"""What changes between two layers of classes: matrix, communes, style, refusals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import cell, load, memory_layer
from qgis.core import QgsProject, QgsVectorLayer

ALGORITHM = "cohesion:typologychange"
Run = Callable[..., dict[str, Any]]
LABELS = {
    "density3": {"1": "urbain dense", "2": "urbain intermédiaire", "3": "rural"},
    "rural_before_2020": {"urbain": "urbain", "rural": "rural"},
}


def classes(
    kind: str, values: list[str], codes: list[str] | None = None, shapes: bool = True
) -> QgsVectorLayer:
    """A CLASSES layer as the algorithm writes it."""
    codes = codes or [f"378{i:02d}" for i in range(len(values))]
    columns: dict[str, list[Any]] = {
        "code_commune": codes, "nom_commune": [f"Commune {code}" for code in codes], "classe": values,
        "libelle": [LABELS[kind][value] for value in values], "motif": ["…"] * len(codes), "siren_epci": ["299000001"] * len(codes),
        "code_departement": ["37"] * len(codes), "population": [100] * len(codes), "surface_km2": [1.0] * len(codes),
        "typologie": [kind] * len(codes),
    }  # fmt: skip
    return memory_layer(columns, [cell(i) if shapes else None for i in range(len(codes))])


def test_matrix_and_communes(run: Run, tmp_path: Path) -> None:
    matrix, changes = tmp_path / "m.csv", tmp_path / "c.gpkg"
    done = run(
        ALGORITHM, CLASSES_A=classes("rural_before_2020", ["rural", "rural", "urbain", "urbain"]),
        CLASSES_B=classes("density3", ["3", "2", "3", "1"]), MATRIX=str(matrix), CHANGES=str(changes),
    )  # fmt: skip
    lines = [line.replace('"', "").split(",") for line in matrix.read_text(encoding="utf-8").splitlines()]
    assert lines[0][:7] == [
        "classe_a",
        "libelle_a",
        "classe_b",
        "libelle_b",
        "nb_communes",
        "population",
        "surface_km2",
    ]
    assert [(line[0], line[2], line[4]) for line in lines[1:]] == [
        ("urbain", "1", "1"),
        ("urbain", "3", "1"),
        ("rural", "2", "1"),
        ("rural", "3", "1"),
    ]
    layer = load(str(changes))
    assert sorted((f["code_commune"], f["groupe"]) for f in layer.getFeatures()) == [
        ("37801", "rural → urbain"),
        ("37802", "urbain → rural"),
    ]
    assert all(f.hasGeometry() for f in layer.getFeatures())
    assert "2 communes change class (of 4 in both)" in done["REPORT"]


def test_all_communes_on_demand_and_those_of_one_side(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "c.gpkg"
    first, second = (
        classes("density3", ["1", "3"], ["37001", "37002"]),
        classes("density3", ["1", "3"], ["37001", "37003"]),
    )
    run(ALGORITHM, CLASSES_A=first, CLASSES_B=second, ONLY_CHANGES=False, MATRIX="memory:", CHANGES=str(out))
    rows = {f["code_commune"]: f["changement"] for f in load(str(out)).getFeatures()}
    assert rows == {
        "37001": "urbain dense → urbain dense",
        "37002": "absente de la seconde",
        "37003": "absente de la première",
    }
    assert all(f.hasGeometry() for f in load(str(out)).getFeatures())


def test_nothing_changes_from_a_layer_to_itself(run: Run, tmp_path: Path) -> None:
    layer = classes("density3", ["1", "3"])
    done = run(
        ALGORITHM, CLASSES_A=layer, CLASSES_B=layer, MATRIX="memory:", CHANGES=str(tmp_path / "c.gpkg")
    )
    assert "0 communes change class" in done["REPORT"] and load(str(tmp_path / "c.gpkg")).featureCount() == 0


def test_styled_by_kind_of_change(provider: None, project: QgsProject) -> None:
    from qgis import processing

    given = {
        "CLASSES_A": classes("density3", ["3", "3", "2"]),
        "CLASSES_B": classes("density3", ["2", "2", "1"]),
        "MATRIX": "memory:",
        "CHANGES": "memory:",
    }
    processing.runAndLoadResults(ALGORITHM, given)
    layer = next(layer for layer in project.mapLayers().values() if layer.isSpatial())
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels == ["rural → urbain intermédiaire", "urbain intermédiaire → urbain dense"]
    assert "Density grid, 3 levels" in layer.metadata().abstract()


def test_tables_without_outlines_compare_too(run: Run, tmp_path: Path) -> None:
    paths = []
    for name, values in (("a", "13"), ("b", "33")):
        path = tmp_path / f"{name}.csv"
        path.write_text(
            "code_commune,classe\n" + "".join(f"0100{i},{v}\n" for i, v in enumerate(values, 1)),
            encoding="utf-8",
        )
        paths.append(str(path))
    done = run(
        ALGORITHM, CLASSES_A=paths[0], CLASSES_B=paths[1], MATRIX="memory:", CHANGES=str(tmp_path / "c.csv")
    )
    assert "1 commune change" in done["REPORT"]
    assert "01001" in (tmp_path / "c.csv").read_text(encoding="utf-8")


def test_refusals(refused: Callable[..., str], tiny: Any) -> None:
    text = refused(
        algorithm=ALGORITHM, CLASSES_A=tiny(), CLASSES_B=classes("density3", ["1"]), MATRIX="memory:"
    )
    assert "is not a layer of classes" in text and "missing columns: classe" in text
    text = refused(
        algorithm=ALGORITHM,
        CLASSES_A=classes("density3", ["1"], ["37001"]),
        CLASSES_B=classes("density3", ["1"], ["37002"]),
        MATRIX="memory:",
    )
    assert "no commune in common" in text
    text = refused(algorithm=ALGORITHM, CLASSES_A=classes("density3", ["1"]), MATRIX="memory:")
    assert "not a layer of classes" in text


pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
