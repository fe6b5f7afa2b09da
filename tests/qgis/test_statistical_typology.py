"""The algorithm as a script runs it: layers, tables, recipe, charts; refusals; nothing left behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import Log
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from cohesion_plugin.processing.statistical_style import style_classes

ALGORITHM = "cohesion:statisticaltypology"
FIELDS = ["revenu", "vacance", "emploi"]


def rows(count: int = 60) -> list[list[object]]:
    """Communes 37801…, in three kinds; the figures of the fifth are half missing."""
    random = np.random.RandomState(0)
    points = random.randn(3, 3)[np.arange(count) % 3] * 4 + random.randn(count, 3) + 20
    made: list[list[object]] = [
        [f"378{i:02d}", f"Commune {i}", 100 + i, *map(float, np.round(point, 3)), "est" if i % 2 else "ouest"]
        for i, point in enumerate(points)
    ]
    made[4][4] = NULL
    return made


def layer(count: int = 60, shapes: bool = True) -> QgsVectorLayer:
    """A grid of communes near Tours, or the same as a table."""
    made = QgsVectorLayer("MultiPolygon?crs=EPSG:2154" if shapes else "NoGeometry", "communes", "memory")
    kinds = (
        [QMetaType.Type.QString] * 2
        + [QMetaType.Type.Int]
        + [QMetaType.Type.Double] * 3
        + [QMetaType.Type.QString]
    )
    names = ["code_insee", "nom", "population", *FIELDS, "cote"]
    made.dataProvider().addAttributes([QgsField(name, kind) for name, kind in zip(names, kinds)])
    made.updateFields()
    features = []
    for i, values in enumerate(rows(count)):
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if shapes:
            x, y = 520_000 + 1000 * (i % 10), 6_690_000 + 1000 * (i // 10)
            wkt = f"MULTIPOLYGON((({x} {y},{x + 1000} {y},{x + 1000} {y + 1000},{x} {y + 1000},{x} {y})))"
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


@pytest.fixture
def classify(run: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def runner(**values: Any) -> dict[str, Any]:
        values = {"TABLE": layer(), "INDICATORS": FIELDS, "CLASSES": "TEMPORARY_OUTPUT", **values}
        return run(ALGORITHM, **values)

    return runner


@pytest.fixture
def refuse(classify: Callable[..., dict[str, Any]]) -> Callable[..., str]:
    def runner(**values: Any) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            classify(**values)
        text = str(caught.value)
        assert "Traceback" not in text, text
        return text

    return runner


def table_of(source: QgsVectorLayer) -> list[dict[str, Any]]:
    return [dict(zip(source.fields().names(), feature.attributes())) for feature in source.getFeatures()]


def test_every_commune_has_one_class_or_none_and_why(classify: Callable[..., dict[str, Any]]) -> None:
    made = classify()
    classes = table_of(made["CLASSES"])
    assert made["CLASSES"].fields().names() == [
        "code", "nom", "classe", "libelle", "distance_centre", "parangon", "specifique", "axe_1", "axe_2", "motif",
    ]  # fmt: skip
    assert [row["code"] for row in classes] == [row[0] for row in rows()]
    assert classes[4]["classe"] == NULL and classes[4]["motif"] == "missing: vacance"
    assert {row["classe"] for i, row in enumerate(classes) if i != 4} == {1, 2, 3}
    assert (
        made["CLASSES"].wkbType() == QgsWkbTypes.Type.MultiPolygon
        and made["CLASSES"].crs().authid() == "EPSG:2154"
    )
    assert 0 < made["EXPLAINED"] < 100 and "3 classes" in made["METHOD_SENTENCE"]
    assert "not classable" in made["REPORT"]


def test_all_outputs_as_files(classify: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    paths = {
        "CLASSES": str(tmp_path / "classes.gpkg"), "DESCRIPTION": str(tmp_path / "description.csv"),
        "AXES_TABLE": str(tmp_path / "axes.csv"), "RECIPE_OUT": str(tmp_path / "recette.json"),
        "CHARTS": str(tmp_path / "graphiques"),
    }  # fmt: skip
    made = classify(ILLUSTRATIVE=["cote"], CLASS_COUNT=4, **paths)
    assert {name: made[name] for name in paths} == paths
    written = QgsVectorLayer(paths["CLASSES"], "classes", "ogr")
    assert written.featureCount() == 60 and "Statistical typology" in written.metadata().abstract()
    description = QgsVectorLayer(paths["DESCRIPTION"], "description", "ogr")
    types = [row["type"] for row in table_of(description)]
    assert {kind: types.count(kind) for kind in set(types)} == {"classe": 5, "indicateur": 12, "modalite": 8}
    assert QgsVectorLayer(paths["AXES_TABLE"], "axes", "ogr").featureCount() == 9
    recipe = json.loads((tmp_path / "recette.json").read_text(encoding="utf-8"))
    assert recipe["plugin_version"] and recipe["result"]["classes"] == 4
    assert len(list((tmp_path / "graphiques").iterdir())) == 8
    assert {path.name for path in tmp_path.iterdir()} == {Path(path).name for path in paths.values()}


def test_tables_without_shapes_stay_so(classify: Callable[..., dict[str, Any]]) -> None:
    made = classify(TABLE=layer(shapes=False), DESCRIPTION="TEMPORARY_OUTPUT", AXES_TABLE="TEMPORARY_OUTPUT")
    for name in ("CLASSES", "DESCRIPTION", "AXES_TABLE"):
        assert made[name].wkbType() == QgsWkbTypes.Type.NoGeometry, name


def test_outlines_make_a_map_of_a_table(classify: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    text = [
        "code_insee;revenu;vacance;emploi",
        *(f"{r[0]};{r[3]};{r[5]};{r[4] if i != 4 else ''}".replace(".", ",") for i, r in enumerate(rows())),
    ]
    table = tmp_path / "indicateurs.csv"
    table.write_text("\n".join(text) + "\n", encoding="cp1252")
    made = classify(TABLE=str(table), TERRITORIES=layer(50), CLASSES=str(tmp_path / "classes.gpkg"))
    written = QgsVectorLayer(made["CLASSES"], "classes", "ogr")
    assert sum(not feature.geometry().isEmpty() for feature in written.getFeatures()) == 50
    assert "50 of 60 rows matched" in made["REPORT"] and "decimal commas" in made["REPORT"]


def test_the_recipe_gives_the_same_again(classify: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    first = classify(
        TRANSFORMS="revenu=log; *=rank",
        CLASS_COUNT=4,
        WEIGHT_FIELD="population",
        RECIPE_OUT=str(tmp_path / "a.json"),
    )
    again = classify(INDICATORS=[], RECIPE=str(tmp_path / "a.json"), RECIPE_OUT=str(tmp_path / "b.json"))
    assert table_of(first["CLASSES"]) == table_of(again["CLASSES"])
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert "Same partition" in again["REPORT"]


def test_contiguous_classes(classify: Callable[..., dict[str, Any]]) -> None:
    made = classify(CONTIGUITY=True, CLASS_COUNT=5)
    shapes: dict[object, list[QgsGeometry]] = {}
    for feature in made["CLASSES"].getFeatures():
        if feature["classe"] != NULL:
            shapes.setdefault(feature["classe"], []).append(feature.geometry())
    assert len(shapes) == 5
    for parts in shapes.values():
        assert len(QgsGeometry.unaryUnion(parts).asGeometryCollection()) == 1


def test_public_ids_of_consolidation_and_field_lists_as_text(classify: Callable[..., dict[str, Any]]) -> None:
    never = classify(CONSOLIDATE="never", INDICATORS=";".join(FIELDS))
    assert "no consolidation" in never["REPORT"]
    assert "before consolidation" in classify(CONSOLIDATE=1)["REPORT"]


def test_aliases_name_the_indicators(classify: Callable[..., dict[str, Any]]) -> None:
    source = layer()
    source.setFieldAlias(source.fields().indexFromName("revenu"), "Revenu médian")
    assert any("Revenu médian" in str(row["libelle"]) for row in table_of(classify(TABLE=source)["CLASSES"]))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"INDICATORS": []}, "at least two indicators"),
        ({"INDICATORS": ["revenu", "chomage"]}, "not found: chomage"),
        ({"INDICATORS": ["revenu", "cote"]}, "« ouest »"),
        ({"TRANSFORMS": "cube"}, "Unknown transform"),
        ({"WEIGHT_FIELD": "poids"}, "not found: poids"),
        ({"ILLUSTRATIVE": ["poids"]}, "not found: poids"),
        ({"CODE_FIELD": "cote"}, "Several rows"),
        ({"TABLE": None}, "TABLE|table"),
    ],
)
def test_what_can_not_be_classed_is_refused(
    refuse: Callable[..., str], values: dict[str, Any], words: str
) -> None:
    text = refuse(**values)
    assert any(word in text for word in words.split("|")), text


def test_contiguity_needs_outlines(refuse: Callable[..., str]) -> None:
    assert "need the outlines" in refuse(TABLE=layer(shapes=False), CONTIGUITY=True)


def test_a_wrong_recipe_or_destination_is_refused(refuse: Callable[..., str], tmp_path: Path) -> None:
    recipe = tmp_path / "r.json"
    recipe.write_text("{}", encoding="utf-8")
    assert "not a recipe" in refuse(RECIPE=str(recipe))
    assert "read and written by the same run" in refuse(RECIPE=str(recipe), RECIPE_OUT=str(recipe))
    assert "not a folder" in refuse(CHARTS=str(recipe))
    assert "does not exist" in refuse(RECIPE_OUT=str(tmp_path / "nowhere" / "r.json"))


def test_a_cancel_leaves_nothing(provider: None, tmp_path: Path) -> None:
    from qgis import processing

    def classify_to(folder: Path, log: Log) -> None:
        outputs = {
            "CLASSES": str(folder / "c.gpkg"),
            "RECIPE_OUT": str(folder / "r.json"),
            "CHARTS": str(folder / "g"),
        }
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        values = {"TABLE": layer(), "INDICATORS": FIELDS, **outputs}
        processing.run(ALGORITHM, values, context=context, feedback=log)

    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    whole.mkdir()
    stopped.mkdir()
    total = Log()
    classify_to(whole, total)
    assert len(list(whole.iterdir())) == 3 and total.steps > 3
    for step in range(1, total.steps):
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            classify_to(stopped, Log(cancel_at=step))
        assert list(stopped.iterdir()) == []


def test_the_style_tells_classes_apart(classify: Callable[..., dict[str, Any]]) -> None:
    source = classify()["CLASSES"]
    style_classes(source, ["one", "two", "three"], "how")
    renderer = source.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [category.label() for category in renderer.categories()] == [
        "one",
        "two",
        "three",
        "Not classable",
    ]
    colours = {category.symbol().color().name() for category in renderer.categories()}
    assert len(colours) == 4 and source.metadata().abstract() == "how"
    # QGIS finds no symbol for a missing class where the category holds a null of a type.
    context = QgsRenderContext()
    context.expressionContext().setFields(source.fields())
    renderer.startRender(context, source.fields())
    drawn = {}
    for feature in source.getFeatures():
        context.expressionContext().setFeature(feature)
        drawn[feature["classe"]] = renderer.symbolForFeature(feature, context).color().name()
    renderer.stopRender(context)
    assert drawn[NULL] == "#e8e8e8" and len(set(drawn.values())) == 4


def test_help_in_both_languages() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "help"
    for language in ("fr", "en"):
        text = (folder / f"statisticaltypology.{language}.md").read_text(encoding="utf-8")
        for output in ("CLASSES", "DESCRIPTION", "AXES_TABLE", "RECIPE_OUT", "CHARTS"):
            assert output in text
        assert "FactoMineR" in text
