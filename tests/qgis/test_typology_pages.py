"""Pages of typologies: figures are the layer's, the legend shows what occurs, nothing overflows."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import cell, load, memory_layer
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from test_page import boxes, ink_of, legend_lines, of_kind

from cohesion_plugin.cartography.base_style import style_land, style_limits
from cohesion_plugin.cartography.change_unchanged import style_unchanged
from cohesion_plugin.cartography.page import build_page
from cohesion_plugin.cartography.page_spec import LegendEntry, Matrix, PageSpec, template
from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings
from cohesion_plugin.cartography.typology_page import typology_page
from cohesion_plugin.cartography.typology_page_change import ChangeLayers, typology_change_page
from cohesion_plugin.cartography.typology_page_towns import style_towns
from cohesion_plugin.cartography.typology_style import style_classes, style_type_changes
from cohesion_plugin.core import i18n
from cohesion_plugin.core.typologies.load import typology

FORMATS = sorted(template()["formats"])
ROOT = Path(__file__).resolve().parents[2]
IMPRINT = Imprint("Centre-Val de Loire, 2026", "", (), "Agency", "November 2026")
Run = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


@pytest.fixture
def classes(run: Run, own_communes: str, tmp_path: Path) -> QgsVectorLayer:
    """Eurostat 1991 on the sample, styled."""
    out = tmp_path / "classes.gpkg"
    run("cohesion:classifycommunes", COMMUNES=own_communes, TYPOLOGY="eurostat_1991", CLASSES=str(out))
    layer = load(str(out), "classes")
    metadata = layer.metadata()
    style_classes(layer, typology("eurostat_1991"), metadata.abstract(), {}, metadata.history()[1:])
    return layer


@pytest.fixture
def around(own_communes: str, classes: QgsVectorLayer, project: QgsProject) -> Surroundings:
    """Limits, towns and land; all in the project, as the layers of a page must be."""
    source = own_communes.replace("=communes", "=departements")
    limits, land = (load(source, name) for name in ("limits", "land"))
    towns = load(classes.source(), "towns")
    assert towns.setSubsetString('"population" > 60000') and towns.featureCount() > 2
    style_limits(limits, "departement")
    style_land(land)
    style_towns(towns, "nom_commune")
    project.addMapLayers([classes, limits, land, towns])
    return Surroundings([towns, limits], [land], [LegendEntry(limits), LegendEntry(towns)])


def made_classes(kind: str, codes: list[str], **columns: list[Any]) -> QgsVectorLayer:
    """A small CLASSES layer of one row of communes, styled."""
    known = typology(kind)
    values: dict[str, list[Any]] = {
        "code_commune": [f"378{i:02d}" for i in range(len(codes))],
        "classe": codes,
        "libelle": [known.of_code(code).text for code in codes],
        "motif": ["…"] * len(codes),
        "population": [100 * (i + 1) for i in range(len(codes))],
        "surface_km2": [1.5] * len(codes),
        "typologie": [kind] * len(codes),
    }
    layer = memory_layer({**values, **columns}, [cell(i) for i in range(len(codes))])
    style_classes(layer, known, "The method.", {}, ["A source"])
    return layer


def in_place(layout: QgsPrintLayout, spec: PageSpec) -> None:
    """Everything is on the sheet; blocks do not overlap; no text is cut off; no row of a table is lost."""
    size = template()["formats"][spec.format]
    margin = size["margin"] - 0.01
    sheet = QRectF(margin, margin, size["width"] - 2 * margin, size["height"] - 2 * margin)
    placed = boxes(layout)
    for name, box in placed.items():
        assert sheet.contains(box.adjusted(0, 0, 0, 0.001)), f"{name}: {box} leaves {sheet}"
    # Upright headings stand in the first row of the table.
    names = [name for name in placed if name != "rule" and not name.startswith("matrix column ")]
    for i, first in enumerate(names):
        for second in names[i + 1 :]:
            both = placed[first].intersected(placed[second])
            assert both.width() < 0.06 or both.height() < 0.06, f"{first} and {second} overlap: {both}"
    for item in of_kind(layout, QgsLayoutItemLabel) + of_kind(layout, QgsLayoutItemLegend):
        if item.id().startswith("matrix column "):
            continue
        skipped = item.symbolWidth() + 1 if isinstance(item, QgsLayoutItemLegend) else 0
        ink = ink_of(layout, item.mapRectToScene(item.rect()).adjusted(skipped, 0, 0, 0))
        assert ink.any() and not ink[-1].any() and not ink[:, -1].any(), f"{item.id()} is cut off"
    for frame in of_kind(layout, QgsLayoutFrame):
        assert frame.multiFrame().totalSize().height() <= frame.rect().height() + 1e-6


def contents(layout: QgsPrintLayout) -> list[list[str]]:
    """The table as it is written, without padding."""
    frame = of_kind(layout, QgsLayoutFrame)[0]
    lines = frame.multiFrame().tableContents()
    return [[str(each.content()).replace("\n", " ").strip() for each in line] for line in lines]


def figure(text: str) -> float:
    return float(text.replace("\u00a0", "").replace(",", ""))


@pytest.mark.parametrize("format_", FORMATS)
def test_the_page_of_the_sample(
    classes: QgsVectorLayer, around: Surroundings, project: QgsProject, format_: str
) -> None:
    spec = typology_page("page", classes, around, IMPRINT, format_)
    layout = build_page(project, spec)
    in_place(layout, spec)
    placed = set(boxes(layout))
    wanted = {"title", "subtitle", "map", "scale bar", "method", "sources", "author", "Base map", "table"}
    assert wanted <= placed and "Degree of urbanisation, Eurostat 1991" in placed


def test_legend_and_figures_are_those_of_the_layer(
    classes: QgsVectorLayer, around: Surroundings, project: QgsProject
) -> None:
    spec = typology_page("page", classes, around, IMPRINT, "a4_portrait")
    layout = build_page(project, spec)
    rows = [(f["classe"], f["population"], f["surface_km2"]) for f in classes.getFeatures()]
    counts = Counter(code for code, _, _ in rows)
    legends = {legend.id(): legend for legend in of_kind(layout, QgsLayoutItemLegend)}
    lines = legend_lines(legends["Degree of urbanisation, Eurostat 1991"])
    labels = ["Densely populated area", "Intermediate area", "Thinly populated area"]
    shown = [line.replace("\n", " ").replace("\u00a0", " ") for line in lines]
    assert shown == [f"{label} ({counts[code]:,} communes)" for label, code in zip(labels, "123")]
    assert legend_lines(legends["Base map"]) == ["limits", "towns"]
    table = contents(layout)
    assert table[0] == ["Class", "Communes", "%", "Inhabitants", "%", "Area (km²)", "%"]
    assert [line[0] for line in table[1:]] == [*labels, "Whole"]
    people, area = sum(row[1] for row in rows), sum(row[2] for row in rows)
    for line, code in zip(table[1:4], "123"):
        mine = [row for row in rows if row[0] == code]
        values = [len(mine), sum(row[1] for row in mine), sum(row[2] for row in mine)]
        assert [figure(text) for text in line[1::2]] == [values[0], values[1], round(values[2])]
        shares = [100 * value / whole for value, whole in zip(values, (len(rows), people, area))]
        assert [figure(text) for text in line[2::2]] == pytest.approx(shares, abs=0.051)
    assert [figure(text) for text in table[4][1::2]] == [len(rows), people, round(area)]
    share = 100 * sum(row[1] for row in rows if row[0] == "3") / people
    assert spec.title == f"Thinly populated area: {share:.0f}% of the inhabitants"
    assert spec.method == classes.metadata().abstract() and "500" in spec.method
    assert spec.sources and spec.method not in spec.sources


def test_rural_communes_make_the_message(project: QgsProject) -> None:
    layer = made_classes("insee_rural_2021", ["1", "34", "5", "6"])
    spec = typology_page("page", layer, Surroundings(), IMPRINT, "a4_portrait")
    assert spec.title == "75% of the communes are rural: 90% of the inhabitants live there"
    assert spec.notes == ["Influence undivided: no commuting file."]
    said = Imprint(method="Rule. Influence undivided: no commuting file.")
    assert typology_page("page", layer, Surroundings(), said, "a4_portrait").notes == []
    assert spec.subtitle == "Centre-Val de Loire, 2026 · 4 communes · 1,000 inhabitants"
    assert (spec.method, spec.sources) == ("The method.", ["A source"])


def test_what_could_not_be_classed_is_said_and_only_then(project: QgsProject) -> None:
    codes = ["3", "3", *["non_classable"] * 6]
    motifs = ["…", "…", "no code", "no code", "absent", "twice", "empty", "no code"]
    layer = made_classes("density4", codes, motif=motifs)
    project.addMapLayer(layer)
    spec = typology_page("page", layer, Surroundings(), IMPRINT, "a4_portrait")
    assert spec.notes == [
        "6 communes could not be classed: no code (3); absent (1); twice (1); other reasons (1)."
    ]
    layout = build_page(project, spec)
    lines = legend_lines(of_kind(layout, QgsLayoutItemLegend)[0])
    assert [line.replace("\u00a0", " ") for line in lines] == [
        "Sparse commune (2 communes)",
        "Unclassable (6 communes)",
    ]
    clean = typology_page("page", made_classes("density4", ["3"]), Surroundings(), IMPRINT, "a4_portrait")
    assert clean.notes == []


def test_figures_that_are_unknown_are_left_out(project: QgsProject) -> None:
    layer = made_classes("density4", ["3", "4"])
    layer.dataProvider().deleteAttributes([layer.fields().lookupField("population")])
    layer.updateFields()
    spec = typology_page("page", layer, Surroundings(), IMPRINT, "a4_portrait")
    assert list(spec.table.header) == ["Class", "Communes", "%", "Area (km²)", "%"]
    assert spec.title == "Sparse commune: 50% of the communes"


@pytest.mark.parametrize("format_", FORMATS)
def test_long_classes_keep_their_figures(project: QgsProject, format_: str) -> None:
    layer = made_classes("insee_rural_2021", ["1", "2", "3", "4", "34", "5", "6", "non_classable"])
    project.addMapLayer(layer)
    spec = typology_page("page", layer, Surroundings(), IMPRINT, format_)
    layout = build_page(project, spec)
    in_place(layout, spec)
    assert len(contents(layout)) == 10 and contents(layout)[-1][0] == "Whole"


def changes_between(
    run: Run, first: QgsVectorLayer, second: QgsVectorLayer, folder: Path
) -> tuple[QgsVectorLayer, QgsVectorLayer, QgsVectorLayer]:
    """CHANGES, MATRIX and CHANGES of all communes, as the algorithm makes them."""
    paths = [folder / name for name in ("changes.gpkg", "matrix.gpkg", "all.gpkg")]
    sides = {"CLASSES_A": first, "CLASSES_B": second}
    run("cohesion:typologychange", **sides, CHANGES=str(paths[0]), MATRIX=str(paths[1]))
    every = {"ONLY_CHANGES": False, "CHANGES": str(paths[2]), "MATRIX": "memory:"}
    run("cohesion:typologychange", **sides, **every)
    return tuple(load(str(path), path.stem) for path in paths)


def test_matrix_and_map_of_two_typologies(run: Run, project: QgsProject, tmp_path: Path) -> None:
    names = {"nom_commune": [f"Commune {i}" for i in range(1, 10)]}
    before = made_classes("rural_before_2020", ["urbain"] * 4 + ["rural"] * 5, **names)
    after = made_classes("density4", list("122344432"), **names)
    changes, matrix, every = changes_between(run, before, after, tmp_path)
    style_type_changes(changes, True, "From one to the other.")
    style_unchanged(every)
    project.addMapLayers([changes, every])
    layers = ChangeLayers(changes, matrix, every)
    spec = typology_change_page("page", layers, ("Before", "Grid"), Surroundings(), IMPRINT, "a4_landscape")
    assert isinstance(spec.table, Matrix)
    assert spec.title == "2 communes out of 9 reclassed, with 1,300 inhabitants"
    assert spec.subtitle == "Centre-Val de Loire, 2026 · rural → urbain: 1 · urbain → rural: 1"
    assert list(spec.table.columns) == [
        "Commune densément peuplée", "Commune de densité intermédiaire", "Commune peu dense", "Commune très peu dense",
    ]  # fmt: skip
    # Communes of 100 to 900 inhabitants, in that order.
    assert [list(row) for row in spec.table.cells] == [
        ["1\n100", "2\n500", "1\n400", "–", "4\n1,000"],
        ["–", "1\n900", "1\n800", "3\n1,800", "5\n3,500"],
        ["1\n100", "3\n1,400", "2\n1,200", "3\n1,800", "9\n4,500"],
    ]
    assert spec.notes[1:] == ["Rural → urbain: Commune 9.", "Urbain → rural: Commune 4."]
    # The most populated first.
    assert list(spec.spare.header) == ["Commune", "Before", "Grid", "Inhabitants"]
    assert [(row[0], row[2], row[3]) for row in spec.spare.rows] == [
        ("Commune 9", "Commune de densité intermédiaire", "900"),
        ("Commune 4", "Commune peu dense", "400"),
    ]
    tints = spec.table.tints
    # What stays urban, what stays rural, and each way of change has a colour of its own; what does not occur has none.
    assert set(tints) == {(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (1, 3)}
    assert len({tints[0, 0], tints[0, 2], tints[1, 1], tints[1, 2]}) == 4
    assert tints[0, 0] == tints[0, 1] and tints[1, 2] == tints[1, 3]
    layout = build_page(project, spec)
    in_place(layout, spec)
    lines = legend_lines(of_kind(layout, QgsLayoutItemLegend)[0])
    assert sorted(line.replace("\u00a0", " ") for line in lines) == [
        "Rural in both (4 communes)",
        "Rural → urbain (1 commune)",
        "Urbain in both (3 communes)",
        "Urbain → rural (1 commune)",
    ]


@pytest.mark.parametrize("format_", FORMATS)
def test_a_matrix_of_seven_classes_fits(run: Run, project: QgsProject, tmp_path: Path, format_: str) -> None:
    """The longest labels there are, each class going to each."""
    codes = ["1", "2", "3", "4", "34", "5", "6"]
    first = made_classes("insee_rural_2021", [code for code in codes for _ in codes])
    second = made_classes("insee_rural_2021", codes * 7)
    changes, matrix, every = changes_between(run, first, second, tmp_path)
    style_type_changes(changes, False, typology("insee_rural_2021").sentence() * 2)
    style_unchanged(every)
    project.addMapLayers([changes, every])
    names = ("Insee typology, 2021", "Insee typology, 2025")
    layers = ChangeLayers(changes, matrix, every)
    spec = typology_change_page("page", layers, names, Surroundings(), IMPRINT, format_)
    layout = build_page(project, spec)
    in_place(layout, spec)
    table = contents(layout)
    assert len(table) == 9 and all(len(line) == 9 for line in table)
    assert [line[-1] for line in table[1:]] == ["7"] * 7 + ["49"]
    labels = [typology("insee_rural_2021").of_code(code).text for code in codes]
    assert [line[0].replace("\u00a0", " ").lower() for line in table[1:8]] == labels
    # The diagonal is tinted, and so are a class undivided and those that it covers.
    assert {(i, i) for i in range(7)} <= set(spec.table.tints)
    assert spec.table.tints[2, 4] == spec.table.tints[2, 2] != spec.table.tints[2, 3]
    heads = [item for item in of_kind(layout, QgsLayoutItemLabel) if item.id().startswith("matrix column ")]
    frame = of_kind(layout, QgsLayoutFrame)[0]
    box = frame.mapRectToScene(frame.rect())
    for head in heads:
        place = head.mapRectToScene(head.rect())
        assert box.contains(place.adjusted(0.1, 0.1, -0.1, -0.1)), head.text()
        assert place.height() <= frame.multiFrame().rowHeights()[0] + 1


def test_no_change_says_so(run: Run, project: QgsProject, tmp_path: Path) -> None:
    layer = made_classes("density4", ["3", "4"])
    changes, matrix, _ = changes_between(run, layer, layer, tmp_path)
    style_type_changes(changes, False, "")
    spec = typology_change_page(
        "page", ChangeLayers(changes, matrix), ("A", "B"), Surroundings(), IMPRINT, "a4_portrait"
    )
    assert spec.title == "No commune changes class"
    # Communes of 100 and 200 inhabitants, each under its count.
    assert [list(row) for row in spec.table.cells] == [
        ["1\n100", "–", "1\n100"],
        ["–", "1\n200", "1\n200"],
        ["1\n100", "1\n200", "2\n300"],
    ]


def test_the_demonstration_has_its_pages_in_one_project(
    tmp_path: Path, sample: Path, unchanged: Callable[[Path], Path]
) -> None:
    unchanged(sample)
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "demo.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    pages = {path.stem for path in tmp_path.glob("*.png")}
    # The booklet has pages of its own, and is no layout of the project.
    assert {path.stem for path in tmp_path.glob("*.pdf")} == pages | {"livret_tours"}
    assert pages == {
        "couronnes_22_metropoles",
        "couronnes_tours",
        "typologies_eurostat_1991",
        "cooperations_tours",
        "cooperations_themes_tours",
    }
    project = QgsProject()
    assert project.read(str(tmp_path / "demonstration.qgz"))
    assert len(project.layoutManager().printLayouts()) == len(pages)
    layers = project.mapLayers().values()
    assert len(layers) > 10 and all(layer.isValid() for layer in layers)
    project.clear()
