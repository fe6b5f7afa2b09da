"""All checks of a page, in the order in which a cartographer looks at it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPrintLayout

from ..core.progress import SILENT, Progress
from .check_blocks import blocks
from .check_colours import colours
from .check_legend import legend
from .check_missing import missing
from .check_overseas import overseas, schematic
from .check_reading import Page
from .check_scale import scale
from .check_scan import Seen, run_scans, scans
from .check_sources import sources
from .check_symbols import symbols
from .check_text import texts
from .check_verdict import Verdict

_CHECKS: tuple[Callable[[Page, dict[str, Seen]], list[Verdict]], ...] = (
    lambda page, _seen: blocks(page),
    lambda page, _seen: scale(page),
    lambda page, _seen: sources(page),
    legend,
    missing,
    lambda page, _seen: colours(page),
    lambda page, _seen: texts(page),
    lambda page, _seen: symbols(page),
    overseas,
    lambda page, _seen: schematic(page),
)


def check_layout(layout: QgsPrintLayout, progress: Progress = SILENT) -> list[Verdict]:
    """All at once, on the main thread. Raises Cancelled."""
    return verdicts(layout, run_scans(scans(Page(layout)), progress))


def verdicts(layout: QgsPrintLayout, seen: dict[str, Seen]) -> list[Verdict]:
    """What each check says, given what ``run_scans`` has read (in another thread). Main thread."""
    page = Page(layout)
    return [verdict for check in _CHECKS for verdict in check(page, seen)]
