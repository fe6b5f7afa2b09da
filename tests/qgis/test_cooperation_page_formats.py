"""The page of contracts on each paper: sizes follow the map, and what finds no room on it is told beside."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsProject,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from test_cooperation_page import TOURS, a3, boxes, english, format_, paper, parties, register, shape, spec

from cohesion_plugin.cartography.cooperation_page import left_out
from cohesion_plugin.cartography.cooperation_page_data import MORE, PARTNER, page_style
from cohesion_plugin.cartography.cooperation_page_discs import style_marks
from cohesion_plugin.cartography.cooperation_page_marks import theme_marks
from cohesion_plugin.cartography.cooperation_page_paper import Paper, sized
from cohesion_plugin.cartography.page import build_page
from cohesion_plugin.cartography.page_spec import PageSpec
from cohesion_plugin.core.cooperation.register import Register

__all__ = ["a3", "english", "format_", "paper", "parties", "register", "spec"]  # fixtures of that module
pytestmark = pytest.mark.usefixtures("qgis_app", "english")


def on_paper(project: QgsProject, page: PageSpec) -> tuple[float, shapely.Geometry]:
    """Scale and frame of the finished map."""
    layout = build_page(project, page)
    drawn = layout.referenceMap()
    return drawn.scale(), shapely.from_wkt(drawn.extent().asWktPolygon())


def test_what_is_drawn_has_room_at_the_scale_of_the_page(spec, paper: Paper) -> None:
    """No name or disc over another, outside the map or under an arrow; blocks were placed for about that scale."""
    project, page = spec
    scale, frame = on_paper(project, page)
    assert scale == pytest.approx(paper.scale, rel=0.08)
    marks, sides, _ = page.layers
    placed = boxes(marks, scale / 1000)
    half = paper.style["sides"][PARTNER]["thickness"] / 2 * scale / 1000
    for siren, box in placed.items():
        assert frame.contains(box), siren
        assert not [other for other in placed if other != siren and placed[other].intersects(box)], siren
    for arrow in sides.getFeatures():
        covered = [siren for siren, box in placed.items() if shape(arrow).distance(box) < half * 0.5]
        assert not covered, (arrow["nom_de"], arrow["nom_vers"], covered)


def test_sizes_follow_the_map_down_to_what_can_be_read(paper: Paper) -> None:
    style = paper.style
    assert style["mark"]["step"] > style["mark"]["disc"] >= 2.6
    assert style["names"]["centre"]["size"] > style["names"]["partner"]["size"] >= 6
    assert sized(1.0)["mark"] == page_style()["mark"]
    tiny = sized(0.1)
    assert (tiny["mark"]["disc"], tiny["names"]["partner"]["size"]) == (2.6, 6)
    assert tiny["sides"]["casing"] == page_style()["sides"]["casing"]


def test_themes_without_room_are_counted_on_the_map_and_named_beside(
    register: Register, parties: QgsVectorLayer, a3: Paper
) -> None:
    """Outlines less than half as large on the sheet: fewer discs, the last place says how many more, none is lost."""
    paper = replace(a3, scale=a3.scale * 2.5)
    marks = theme_marks(register, parties, TOURS, paper)
    listed = set(register["cooperation_theme"]["theme"])
    whole = theme_marks(register, parties, TOURS, a3)
    labels = {mark["theme"]: mark["libelle"] for mark in whole.getFeatures()}
    short = {mark["siren_epci"]: mark for mark in marks.getFeatures(f"theme = '{MORE}'")}
    assert short and TOURS not in short
    named = dict(said.rsplit(", other", 1) for said in left_out(marks))
    named = {name: f"other{rest}" for name, rest in named.items()}
    for siren, more in short.items():
        of_epci = [mark for mark in marks.getFeatures() if mark["siren_epci"] == siren]
        shown = {mark["theme"] for mark in of_epci} - {MORE}
        assert more["rang"] == len(shown) == more["nb_pastilles"] - 1
        assert set(more["autres"].split(", ")) == {labels[theme] for theme in listed - shown}
        name = next(said for said in named if more["nom_epci"].endswith(tuple(said.split("; "))))
        assert named[name] == f"other themes: {more['autres']}."
    style_marks(marks, paper.style)
    category = marks.renderer().categories()[-1]
    assert category.label() == "Number of other themes, named on the page"
    symbol = category.symbol().clone()
    part = symbol.symbolLayer(0)
    said = part.dataDefinedProperties().property(QgsSymbolLayer.Property.Character).expressionString()
    context = QgsExpressionContext()
    context.setFields(marks.fields())
    context.setFeature(more)
    assert QgsExpression(said).evaluate(context) == f"+{9 - len(shown)}"
