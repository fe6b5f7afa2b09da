"""The layers of the links algorithm, ready to be written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis

from ..cartography.cooperation_style import style_halves, style_links
from ..cartography.cooperation_style_parties import style_parties, style_points
from ..core.cooperation.links import compute, counts, halves, points
from ..core.cooperation.links.model import Drawn
from ..core.i18n import tr
from .output import output_layer
from .sinks import Layer, Style

if TYPE_CHECKING:
    from .cooperation_links_job import LinksMade


def output_layers(made: LinksMade, wanted: Sequence[str]) -> dict[str, Layer]:
    """LINKS, HALVES, PARTIES and POINTS, those that are wanted."""
    result, sentence, colours = made.result, made.report.method, made.colours
    group = tr("Cooperations")

    def layer(drawn: Drawn, columns: list[str], title: str, kind: Qgis.WkbType, style: Style) -> Layer:
        return output_layer(
            drawn.table, columns, title, made.report, drawn.shapes, made.crs, style, group, kind
        )

    line, point = Qgis.WkbType.LineString, Qgis.WkbType.Point
    makers = {
        "POINTS": lambda: layer(
            result.points, points.COLUMNS, tr("Places of the parties"), point,
            lambda layer: style_points(layer, sentence),
        ),
        "HALVES": lambda: layer(
            result.halves, halves.COLUMNS, tr("Commitments of each side"), line,
            lambda layer: style_halves(layer, colours, sentence),
        ),
        "LINKS": lambda: layer(
            result.links, compute.COLUMNS, tr("Links between parties"), line,
            lambda layer: style_links(layer, colours, sentence),
        ),
        "PARTIES": lambda: layer(
            result.parties, counts.COLUMNS, tr("Parties to agreements"), Qgis.WkbType.MultiPolygon,
            lambda layer: style_parties(layer, sentence, made.party_colours),
        ),
    }  # fmt: skip
    return {name: make() for name, make in makers.items() if name in wanted}
