"""Fragility by Processing: outputs, styles, the workbook, thresholds, what is refused; the layer of a comparison dressed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from compare_run import compare, rows
from conftest import Log
from osgeo import ogr
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer

from cohesion_plugin.adapters.feature_blocks import FeatureBlocks
from cohesion_plugin.cartography.comparison_style import Map, style_compared
from cohesion_plugin.cartography.fragility_style import fragility_maps
from cohesion_plugin.core.fragility.model import components


@pytest.fixture(autouse=True)
def _provider(provider: None) -> None:
    """The algorithms."""


@pytest.fixture
def given(sample_file: Path, tmp_path: Path) -> dict[str, Any]:
    """Five communes of Indre-et-Loire; one has no dwelling."""
    path = tmp_path / "chiffres.csv"
    path.write_text(
        "CODGEO;P13_POP;P18_POP;P18_LOG;P18_LOGVAC;TP6018\n37261;1000;900;1000;100;21\n37050;500;510;500;20;9\n"
        "37003;200;190;200;30;15\n37132;300;310;100;10;s\n37214;100;90;0;0;s\n",
        encoding="utf-8",
    )
    return {"TERRITORIES": f"{sample_file}|layername=communes", "TABLES": [str(path)], "REFERENCE": "France"}


def run(log: Log | None = None, **values: Any) -> dict[str, Any]:
    from qgis import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return dict(processing.run("cohesion:fragility", values, context=context, feedback=log))


CHOSEN = "commune:37261; commune:37003; commune:37132; commune:37214"


def test_outputs_styles_and_workbook(given: dict[str, Any], tmp_path: Path, log: Log) -> None:
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("TABLE", "WIDE", "LAYER")}
    out = run(log, **given, **paths, SELECTION=CHOSEN, WORKBOOK=str(tmp_path / "f.xlsx"))
    long, wide = rows(out["TABLE"]), rows(out["WIDE"])
    assert len(long) == 4 * 5 and len(wide) == 4
    tours = {row["composante"]: row for row in long if row["code"] == "37261"}
    # 160 vacant of 1 800 dwellings.
    assert tours["vacance"]["seuil"] == pytest.approx(100 * 160 / 1800) and tours["vacance"]["etat"] == "met"
    assert tours["pauperisation"]["seuil"] == 14.5 and tours["decroissance"]["valeur"] < 0
    empty = next(row for row in long if row["code"] == "37214" and row["composante"] == "vacance")
    assert empty["valeur"] is None and empty["etat"] == "unknown" and "denominator" in empty["note"]
    assert all(row["nb_connues"] + row["nb_inconnues"] == 5 for row in wide)
    layer = QgsVectorLayer(out["LAYER"], "f")
    assert all(
        feature.geometry().isGeosValid() and not feature.geometry().isEmpty()
        for feature in layer.getFeatures()
    )
    maps = fragility_maps(pd.DataFrame(wide), {one.id: one.name for one in components()})
    style_compared(layer, maps, "sentence")
    items = layer.renderer().legendSymbolItems()
    assert all(item.symbol() is not None and "(" in item.label() for item in items)
    assert len(layer.styleManager().styles()) == 6 and layer.name() == layer.styleManager().currentStyle()
    sheets = ogr.Open(str(tmp_path / "f.xlsx"))
    assert [sheets.GetLayer(i).GetName() for i in range(4)] == [
        "Components",
        "Territories",
        "Thresholds",
        "Report",
    ]
    assert "no score is made" in out["METHOD_SENTENCE"] and "without some components" in out["REPORT"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"THRESHOLDS": "vacances=10"}, "Unknown components of fragility: vacances"),
        ({"THRESHOLDS": "vacance=dix"}, "is not a threshold of « vacance »"),
        ({"REFERENCE": ""}, "none is given: vacance, pauperisation"),
        ({"SELECTION": ""}, "There is nothing to compare"),
        ({"SELECTION": "rest"}, "of which it is the rest"),
        ({"SELECTION": "commune:99999"}, "« 99999 » is not known"),
        ({"SELECTION": "class:*"}, "no table of classes was given"),
    ],
)
def test_bad_input_is_refused_with_a_remedy(
    given: dict[str, Any], tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    values = {**given, "SELECTION": CHOSEN, "TABLE": str(tmp_path / "t.gpkg"), **change}
    with pytest.raises(QgsProcessingException) as caught:
        run(**values)
    assert said in str(caught.value) and not (tmp_path / "t.gpkg").exists()


def test_without_any_column_of_a_component_the_run_is_refused(given: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "autre.csv"
    path.write_text("CODGEO;truc\n37261;1\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="columns of none of the indicators"):
        run(
            **{
                **given,
                "TABLES": [str(path)],
                "SELECTION": "commune:37261",
                "TABLE": str(tmp_path / "t.gpkg"),
            }
        )


def test_the_layer_of_a_comparison_is_dressed_when_it_is_loaded(
    given: dict[str, Any], tmp_path: Path
) -> None:
    from cohesion_plugin.processing import compare_outputs

    made: list[Map] = []
    keep = compare_outputs.maps_of
    compare_outputs.maps_of = lambda comparison: made.extend(keep(comparison)) or made
    try:
        out = compare(**given, SELECTION=CHOSEN, LAYER=str(tmp_path / "l.gpkg"))
    finally:
        compare_outputs.maps_of = keep
    layer = QgsVectorLayer(out["LAYER"], "l")
    style_compared(layer, made, "sentence")
    names = layer.styleManager().styles()
    assert (
        "Share of vacant dwellings (%, 2018)" in names
        and "Index: Share of vacant dwellings (France = 100)" in names
    )
    circles: list[str] = []
    layer.setCustomProperty("cohesion/run", "1")
    for name in names:
        layer.styleManager().setCurrentStyle(name)
        assert layer.name() == name and layer.customProperty("cohesion/run") == "1"
        rules = layer.renderer().rootRule().children()
        if rules[0].symbol().symbolLayer(0).layerType() == "CentroidFill":
            # A total is no colour, but circles on the outlines of all.
            circles.append(name)
            assert not rules[1].filter() and rules[0].symbol().symbolLayer(0).pointOnSurface()
            rules = [rules[0], *rules[2:]]
        found = [sum(1 for _ in layer.getFeatures(rule.filterExpression())) for rule in rules]
        if name.startswith("Dwellings"):
            # One commune has none: no circle, and the legend says so.
            assert layer.renderer().rootRule().children()[1].label().endswith("where the value is zero (1)")
            found.append(1)
        assert sum(found) == 4 and all(f"({count})" in rule.label() for count, rule in zip(found, rules)), (
            name
        )
        assert all(rule.symbol() is not None for rule in rules)
    assert sorted(circles) == ["Dwellings (dwellings, 2018)", "Population (municipale) (inhabitants, 2018)"]


def test_blocks_give_the_same_rows_whatever_the_pieces() -> None:
    calls: list[int] = []

    def make(start: int, stop: int) -> list[Any]:
        calls.append(start)
        return list(range(start, stop))

    blocks = FeatureBlocks(10, 4, make)
    assert len(blocks) == 10 and list(blocks) == list(range(10)) and calls == [0, 4, 8]
    assert blocks[3:9] == [3, 4, 5, 6, 7, 8] and blocks[-1] == 9 and blocks[12:] == []
    with pytest.raises(IndexError):
        blocks[10]
