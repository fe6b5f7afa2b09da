"""Charts of a booklet as vector pictures that the layout itself carries."""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import matplotlib
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont

from ..core.booklet.model import Chart
from ..core.booklet.words import booklet, typographic
from ..core.comparison.compute import Comparison
from .chart_base import INCH
from .type import family

_MM = 10 * INCH
_ELSE = "DejaVu Sans"
_TEXT = re.compile(r"<text\b([^>]*)>([^<]*)</text>")
# A line of one point, which nobody sees and of which Qt makes a fault in the PDF.
_POINT = re.compile(r'<path d="M [^A-Za-z"]*"[^>]*/>')
_FONT = re.compile(r"font:\s*([^;\"]*?)(\d+(?:\.\d+)?)px\s+([^;\"]+)")
_NUMBER = r"(-?\d+(?:\.\d+)?)"


@dataclass(frozen=True)
class ChartText:
    """A text of a chart: the point it hangs on (start, middle or end of its baseline) and its size, in points."""

    words: str
    x: float
    y: float
    size: float
    colour: str
    bold: bool
    italic: bool
    anchor: str


@dataclass(frozen=True)
class Picture:
    """``path``: what a picture item takes, the SVG itself inside; sizes in mm. ``texts``: to be set over it, their
    points times ``scale``; ``whole``: as ``path``, with the texts in the drawing."""

    path: str
    width: float
    height: float
    scale: float
    texts: Sequence[ChartText]
    whole: str


@dataclass(frozen=True)
class Drawn:
    """The pictures of a chart, one below the other."""

    pictures: Sequence[Picture]

    @property
    def height(self) -> float:
        """Of all, mm."""
        return sum(picture.height for picture in self.pictures)


def draw(comparison: Comparison, chart: Chart, width: float) -> Drawn:
    """A chart ``width`` mm wide."""
    # Texts are measured when a figure is made, so that it must have its type from the start.
    with matplotlib.rc_context(
        {"font.family": [*_families()], "svg.fonttype": "none", "svg.hashsalt": "booklet"}
    ):
        return Drawn([picture_of(figure, width) for figure in figures_of(comparison, chart, width)])


def figures_of(comparison: Comparison, chart: Chart, width: float) -> list[Figure]:
    """The figures of a chart, their sizes in cm; title and sources are the page's."""
    from .comparison_charts import bars, curves, dots, structure

    spec, count = booklet("layout")["chart"], len(comparison.sets)
    size = (width / 10 / spec["scale"], float(spec[chart.kind]))
    look = {"most": count, "colours": [colour(row) for row in range(count)], "plain": True}
    if chart.kind == "bars":
        return [bars(comparison, chart.columns[0], (), size, **look)]
    if chart.kind == "dots":
        return [dots(comparison, list(chart.columns), (), size, **look)]
    if chart.kind == "curves":
        name = comparison.measure.columns[chart.columns[0]].indicator.id
        return [curves(comparison, name, (), size, **look)]
    return [structure(comparison, chart.by, (), size, **look)]


def colour(row: int) -> str:
    """Of a territory, the same on the map and in all charts."""
    palette = booklet("layout")["palette"]
    return str(palette[row % len(palette)])


@cache
def _families() -> tuple[str, ...]:
    """The type of the pages, where the charts can have it too."""
    try:
        findfont(family(), fallback_to_default=False)
    except ValueError:
        return (_ELSE,)
    return (family(), _ELSE)


def picture_of(figure: Figure, width: float) -> Picture:
    """A figure as SVG and its texts; narrowed where it is wider than ``width`` mm."""
    wide, high = (size * _MM for size in figure.get_size_inches())
    stream = io.BytesIO()
    figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    svg = stream.getvalue().decode("utf-8")
    drawing, texts = texts_of(svg)
    scale = min(1.0, width / wide)
    return Picture(_inside(drawing), wide * scale, high * scale, scale, texts, _inside(plain_fonts(svg)))


def _inside(svg: str) -> str:
    return "base64:" + base64.b64encode(svg.encode("utf-8")).decode("ascii")


def plain_fonts(svg: str) -> str:
    """Fonts said property by property: Qt does not read the short form ``font: 8px 'Open Sans'``."""

    def spelled(match: re.Match[str]) -> str:
        words, size, families = match.groups()
        weight = next((word for word in words.split() if word.isdigit() or word == "bold"), "400")
        slant = next((word for word in words.split() if word in ("italic", "oblique")), "normal")
        first = families.split(",")[0].strip().strip("'")
        return f"font-family:{first};font-size:{size}px;font-weight:{weight};font-style:{slant};stroke:none"

    return _POINT.sub("", _FONT.sub(spelled, svg))


def texts_of(svg: str) -> tuple[str, list[ChartText]]:
    """The drawing without its level texts, and these: Qt would draw each letter of an SVG as a shape, so that nobody
    could search or copy them."""
    found: list[ChartText] = []

    def taken(match: re.Match[str]) -> str:
        text = _text(match.group(1), typographic(html.unescape(match.group(2))))
        if text is None:
            return match.group(0)
        found.append(text)
        return ""

    return _POINT.sub("", _TEXT.sub(taken, svg)), found


def _text(attributes: str, words: str) -> ChartText | None:
    """None for a text that is turned."""
    size = re.search(_NUMBER + "px", attributes)
    x, y = (re.search(rf'\b{name}="{_NUMBER}"', attributes) for name in "xy")
    turn = re.search(r"rotate\(" + _NUMBER, attributes)
    if size is None or (turn is not None and float(turn[1]) != 0):
        return None
    if x is not None and y is not None:
        corner = (float(x[1]), float(y[1]))
    else:
        # Each line of a text of several is moved into place.
        moved = re.search(rf"translate\({_NUMBER}[ ,]+{_NUMBER}", attributes)
        if moved is None:
            return None
        corner = (float(moved[1]), float(moved[2]))
    colour = re.search(r"fill:\s*(#[0-9a-fA-F]{6})", attributes)
    anchor = re.search(r"text-anchor:\s*(\w+)", attributes)
    return ChartText(
        words,
        *corner,
        float(size[1]),
        colour[1] if colour else "#000000",
        bool(re.search(r"font:[^;]*\b(?:700|bold)\b", attributes)),
        bool(re.search(r"font:[^;]*\bitalic\b", attributes)),
        anchor[1] if anchor else "start",
    )
