"""Charts drawn in a thread: as pictures that know where each territory is, and as files."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError, OutputError
from ..core.i18n import tr
from ..core.progress import Progress

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

BARS, DOTS, SCATTER, CURVES, CLASSES, RINGS, RADAR = KINDS = (
    "bars", "dots", "scatter", "curves", "classes", "rings", "radar",
)  # fmt: skip
# Charts of one indicator, of two, of all that are chosen, of none.
COUNT = {BARS: 1, CURVES: 1, SCATTER: 2, DOTS: 0, RADAR: 0, CLASSES: -1, RINGS: -1}
INCH = 2.54
PAGE_CM = (16.0, 10.0)
FILE_DPI = 300
_GID = re.compile(r"territory:(\d+)")


@dataclass(frozen=True)
class Wanted:
    """A chart: ``indicators``, columns of the measure; ``chosen``, rows highlighted; ``size`` in cm."""

    kind: str
    indicators: tuple[int, ...]
    chosen: tuple[int, ...] = ()
    size: tuple[float, float] = PAGE_CM


@dataclass(frozen=True, eq=False)
class Drawn:
    """``png`` at ``dpi``; ``figure``: asked what is under the cursor; ``centimetres``: its size."""

    png: bytes
    figure: Any
    centimetres: tuple[float, float]
    marks: list[tuple[Any, int]] = field(default_factory=list)

    def territory_at(self, x: float, y: float) -> int | None:
        """Row of the territory at a point given as shares of width and height from the top left."""
        events = import_module("matplotlib.backend_bases")
        width, height = self.figure.canvas.get_width_height()
        event = events.MouseEvent("button_press_event", self.figure.canvas, x * width, (1 - y) * height, 1)
        for artist, row in self.marks:
            if artist.contains(event)[0]:
                return row
        return None


def figure_of(comparison: Comparison, wanted: Wanted) -> Any:
    """The figure of matplotlib. Raises InputError where rings or classes are missing."""
    charts = import_module("..cartography.comparison_charts", __package__)
    chosen, size, some = wanted.chosen, wanted.size, wanted.indicators
    if wanted.kind == BARS:
        return charts.bars(comparison, some[0], chosen, size)
    if wanted.kind == SCATTER:
        return charts.scatter(comparison, some[0], some[1], chosen, size)
    if wanted.kind == CURVES:
        return charts.curves(comparison, comparison.measure.columns[some[0]].indicator.id, chosen, size)
    if wanted.kind in (DOTS, RADAR):
        return getattr(charts, wanted.kind)(comparison, some, chosen, size)
    structure = import_module("..core.comparison.structure", __package__)
    made = structure.structure_by_class if wanted.kind == CLASSES else structure.structure_by_ring
    return charts.structure(comparison, made(comparison), chosen, size)


def draw(comparison: Comparison, wanted: Wanted, dpi: float, progress: Progress) -> Drawn:
    """The picture for the screen. Raises InputError."""
    progress.update(0.0)
    figure = figure_of(comparison, wanted)
    figure.set_dpi(dpi)
    progress.update(0.5)
    content = io.BytesIO()
    figure.savefig(content, format="png", dpi=dpi)
    width, height = figure.get_size_inches()
    marks = [
        (artist, int(match[1]))
        for artist in figure.findobj(lambda one: bool(one.get_gid()))
        if (match := _GID.fullmatch(str(artist.get_gid())))
    ]
    # Drawn last, seen first.
    marks.sort(key=lambda pair: -pair[0].get_zorder())
    return Drawn(content.getvalue(), figure, (float(width * INCH), float(height * INCH)), marks)


def write(comparison: Comparison, wanted: Wanted, path: str, progress: Progress) -> str:
    """A PNG, SVG or PDF of the size of a page. Raises InputError, OutputError."""
    import matplotlib

    from ..adapters.staging import begin, publish

    progress.update(0.0)
    figure = figure_of(comparison, wanted)
    suffix = Path(path).suffix.lower().lstrip(".")
    if suffix not in ("png", "svg", "pdf"):
        raise OutputError(
            tr("{} is not the name of a picture.").format(Path(path).name), (), tr("Use .png, .svg or .pdf.")
        )
    staged = begin(path)
    try:
        with matplotlib.rc_context({"svg.fonttype": "none", "pdf.fonttype": 42}):
            figure.savefig(staged.written, format=suffix, dpi=FILE_DPI)
        publish([staged])
    except OSError as error:
        raise OutputError(
            tr("The result could not be written to {}.").format(path), [error.strerror or str(error)], ""
        ) from error
    finally:
        staged.discard()
    return path


def picture(comparison: Comparison, wanted: Wanted, progress: Progress) -> tuple[bytes, tuple[float, float]]:
    """PNG for a page, and its size in cm."""
    made = draw(comparison, wanted, FILE_DPI, progress)
    return made.png, made.centimetres


def check(wanted: Wanted) -> None:
    """Raise InputError where indicators are lacking."""
    if len(wanted.indicators) < max(COUNT[wanted.kind], 1) and COUNT[wanted.kind] >= 0:
        raise InputError(tr("This chart needs more indicators."))
