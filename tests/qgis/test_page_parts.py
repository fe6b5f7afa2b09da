"""Parts of a page that went wrong once: towns without a legend line, a blank line, definitions over the edge, titles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from test_page import SENTENCE, boxes, english, ink_of, layer, project, spec_of  # noqa: F401

from cohesion_plugin.cartography.page import build_page
from cohesion_plugin.cartography.page_base import limits_entries
from cohesion_plugin.cartography.page_spec import LegendGroup, Table, template
from cohesion_plugin.cartography.page_table import add_table, folded
from cohesion_plugin.cartography.page_text import measure, page_type, place
from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings, ring_page
from cohesion_plugin.cartography.typology_page_towns import style_towns

# ruff: noqa: F811
WORDS = "Couronnes par contiguïté : EPCI dont la frontière commune avec la couronne précédente dépasse 10 m"


pytestmark = pytest.mark.usefixtures("qgis_app", "english")


def test_a_word_longer_than_the_line_stays_on_the_sheet(project: QgsProject) -> None:
    layout = build_page(project, replace(spec_of(project), title="W" * 300))
    title = boxes(layout)["title"]
    below = QRectF(title.left(), title.bottom(), title.width(), 4)
    (label,) = [each for each in layout.items() if getattr(each, "id", str)() == "title"]
    assert label.text().replace("\n", "") == "W" * 300
    assert ink_of(layout, title).any() and not ink_of(layout, below)[:5].any()
    right = QRectF(title.right() - 0.5, title.top(), 9, title.height())
    assert not ink_of(layout, right).any()


def test_towns_of_the_base_map_have_a_legend_line(project: QgsProject) -> None:
    towns = layer(project, "limits").clone()
    towns.setName("Towns")
    style_towns(towns, "nom_departement")
    limits, land = layer(project, "limits"), layer(project, "land")
    assert [entry.name for entry in limits_entries([towns, limits, land])] == ["Towns", limits.name()]


@pytest.mark.parametrize("kind", ["text", "title"])
def test_no_box_has_a_line_too_many(project: QgsProject, kind: str) -> None:
    """At some of these widths a word fits on a line by less than the slack."""
    broken = 0
    for step in range(60):
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        measured = measure(layout, WORDS, 55 + step / 4, page_type(kind))
        broken += "\n" in measured.text
        label = place(layout, "text", measured, 10, 10)
        box = label.mapRectToScene(label.rect())
        high = (measured.height - 0.6) / measured.lines
        last = QRectF(box.left(), box.top() + (measured.lines - 1) * high, box.width(), high)
        assert ink_of(layout, last).any(), f"a blank line at {measured.width} mm"
    assert broken


@pytest.mark.parametrize("format_", ["a4_landscape", "a3_landscape"])
@pytest.mark.parametrize("count", [6, 14])
def test_definitions_stay_on_the_sheet(project: QgsProject, format_: str, count: int) -> None:
    text = (
        "Class number {}: " + "communes that meet a condition which takes a good many words to be said. " * 3
    )
    spec = replace(spec_of(project, format_), definitions=[text.format(number) for number in range(count)])
    placed = boxes(build_page(project, spec))
    foot, page_map = placed["rule"].top(), placed["map"]
    column = [box for name, box in placed.items() if name.startswith(("definition", "method", "note"))]
    assert len(column) >= count + 2
    assert all(box.bottom() <= foot and box.left() >= page_map.right() for box in column)
    for i, first in enumerate(column):
        assert not any(first.intersected(second).height() > 0.01 for second in column[i + 1 :])
    size = template()["formats"][format_]
    assert page_map.width() > 0.25 * size["width"]


@pytest.mark.parametrize("format_", list(template()["formats"]))
@pytest.mark.parametrize("groups", [2, 4])
def test_key_figures_are_whole_on_every_format(project: QgsProject, format_: str, groups: int) -> None:
    spec = spec_of(project, format_)
    header = ["Ring", "EPCI", "Communes", "Inhabitants", "Under agreement"]
    figures = [
        Table(
            f"Figures {number}",
            header,
            [["A rather long name of a class", "1", "22", "301,339", "5 (100%)"]] * 7,
            True,
            (2,),
        )
        for number in (1, 2)
    ]
    more = [LegendGroup(f"Group {number}", spec.legend[0].entries) for number in range(groups - 2)]
    layout = build_page(project, replace(spec, figures=figures, legend=[*spec.legend, *more]))
    titles = [
        item for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and item.id() == "table title"
    ]
    assert {"Figures 1", "Figures 2"} <= {item.text() for item in titles}
    size = template()["formats"][format_]
    sheet = QRectF(0, 0, size["width"], size["height"]).adjusted(5, 5, -5, -5)
    items = [item for item in layout.items() if getattr(item, "id", str)() in {*boxes(layout)} - {"rule"}]
    places = [(item.id(), item.mapRectToScene(item.rect())) for item in items]
    for i, (name, box) in enumerate(places):
        assert sheet.contains(box), name
        for other, second in places[i + 1 :]:
            shared = box.intersected(second)
            assert shared.width() < 0.01 or shared.height() < 0.01, f"{name} and {other} overlap"
    (page_map,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    assert page_map.extent().contains(spec.extent)


def centred(project: QgsProject, centres: dict[str, str]) -> QgsVectorLayer:
    """The rings with other centres."""
    rings = layer(project, "rings")
    made = rings.materialize(QgsFeatureRequest())
    siren, name = (made.fields().lookupField(column) for column in ("siren_metropole", "nom_metropole"))
    known = list(centres)
    rows = list(made.getFeatures())
    changes = {}
    for i, row in enumerate(rows):
        code = known[i % len(known)]
        changes[row.id()] = {siren: code, name: centres[code]}
    made.dataProvider().changeAttributeValues(changes)
    made.setRenderer(rings.renderer().clone())
    project.addMapLayer(made)
    return made


@pytest.mark.parametrize(
    ("centres", "said"),
    [
        ({"243700754": "Tours", "244500468": "Orléans"}, "surround the 2 métropoles"),
        ({"243700754": "Tours", "241800507": "CA Bourges Plus"}, "surround 2 centres"),
        ({"241800507": "CA Bourges Plus"}, "surround CA Bourges Plus"),
    ],
)
def test_only_metropoles_are_called_so(project: QgsProject, centres: dict[str, str], said: str) -> None:
    spec = ring_page("page", centred(project, centres), Surroundings(), Imprint("", SENTENCE), "a4_portrait")
    texts = [spec.title, *spec.notes, spec.table.title if spec.table else ""]
    assert said in spec.title
    if "241800507" in centres:
        assert not any("métropole" in text for text in texts)


def test_words_of_a_table_stand_to_the_left_and_figures_to_the_right(project: QgsProject) -> None:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    rows = [["Blois", "Orléanais", "47 219", "–"], ["Tours", "", "139 259", "1 (5 %)"]]
    block = add_table(layout, Table("Towns", ("Town", "Province", "People", "Bound"), rows), 120, 1.0, 1)
    (frame,) = [item for item in block.items if isinstance(item, QgsLayoutFrame)]
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    for line in frame.multiFrame().tableContents():
        assert [cell.horizontalAlignment() for cell in line] == [left, left, right, right]


def test_a_name_wider_than_its_column_is_broken_at_its_hyphens(project: QgsProject) -> None:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    lines = folded(layout, "CC Vézère-Monédières-Millesources", page_type("text"), 34).split("\n")
    assert lines == ["CC Vézère-Monédières-", "Millesources"]
