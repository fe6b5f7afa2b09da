"""Thresholds of fragility in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..cartography.figure_text import figure_text
from ..core.i18n import tr

if TYPE_CHECKING:
    from ..core.fragility.model import Component

DECIMALS = 2


def threshold_text(component: Component) -> str:
    """« < 0 % a year », « > the reference »: of each indicator that has one of its own."""
    from ..core.fragility.model import MEDIAN, REFERENCE, words
    from ..core.indicators.library import library
    from ..core.indicators.model import said

    special = {REFERENCE: tr("the reference"), MEDIAN: tr("the median of the reference")}
    made = []
    for name in component.indicators:
        given = component.thresholds[name]
        unit = said(library()[name].unit) if name in library() else ""
        whole = isinstance(given, str) or float(given).is_integer()
        figure = "" if isinstance(given, str) else figure_text(float(given), 0 if whole else DECIMALS - 1)
        value = special[given] if isinstance(given, str) else f"{figure}\u00a0{unit}".strip()
        made.append(f"{words()['tests'][component.tests[name]]} {value}")
    return tr(" or ").join(dict.fromkeys(made))
