"""The layers of the links algorithm, ready to be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsVectorLayer

from ..cartography.cooperation_style import style_halves, style_links
from ..cartography.cooperation_style_labels import point_labeling
from ..cartography.cooperation_style_parties import style_parties, style_points
from ..cartography.cooperation_style_present import Present
from ..cartography.cooperation_symbols_marks import names_beside_marks, style_marks_of_parties, themes_of
from ..core.cooperation.links import compute, counts, halves, marks, points
from ..core.cooperation.links.model import Drawn
from ..core.i18n import tr
from .output import output_layer
from .sinks import Layer

if TYPE_CHECKING:
    from .cooperation_links_job import LinksMade

Style = Callable[[QgsVectorLayer, Present], None]


def output_layers(made: LinksMade, wanted: Sequence[str]) -> dict[str, Layer]:
    """LINKS, HALVES, PARTIES, POINTS and PICTOGRAMS, those that are wanted."""
    result, sentence, colours = made.result, made.report.method, made.colours
    group = tr("Cooperations")
    # Names of cities are read here once, for the style that the main thread will give.
    point_labeling()

    def layer(drawn: Drawn, columns: list[str], title: str, kind: Qgis.WkbType, style: Style) -> Layer:
        there = Present.of_table(drawn.table)
        return output_layer(
            drawn.table,
            columns,
            title,
            made.report,
            drawn.shapes,
            made.crs,
            lambda layer: style(layer, there),
            group,
            kind,
        )

    def dress_points(layer: QgsVectorLayer, there: Present) -> None:
        style_points(layer, sentence, there)
        if "PICTOGRAMS" in wanted:
            names_beside_marks(layer, set(result.marks.table["nom"]))

    def dress_marks() -> Style:
        themes = themes_of(result.marks.table)
        return lambda layer, there: style_marks_of_parties(layer, sentence, themes)

    line, point = Qgis.WkbType.LineString, Qgis.WkbType.Point
    makers = {
        "POINTS": lambda: layer(
            result.points, points.COLUMNS, tr("Places of the parties"), point,
            dress_points,
        ),
        "PICTOGRAMS": lambda: layer(
            result.marks, marks.COLUMNS, tr("Pictograms of the themes"), point,
            dress_marks(),
        ),
        "HALVES": lambda: layer(
            result.halves, halves.COLUMNS, tr("Commitments of each side"), line,
            lambda layer, there: style_halves(layer, colours, sentence, there),
        ),
        "LINKS": lambda: layer(
            result.links, compute.COLUMNS, tr("Links between parties"), line,
            lambda layer, there: style_links(layer, colours, sentence, there),
        ),
        "PARTIES": lambda: layer(
            result.parties, counts.COLUMNS, tr("Parties to agreements"), Qgis.WkbType.MultiPolygon,
            lambda layer, there: style_parties(layer, sentence, made.party_colours, there),
        ),
    }  # fmt: skip
    return {name: make() for name, make in makers.items() if name in wanted}
