"""Numbers as the reader of the page writes them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ..core.i18n import language


def whole(value: float) -> str:
    """With the language's thousands separator."""
    # The narrow no-break space of French is missing from many fonts.
    return QLocale(language()).toString(round(value)).replace("\u202f", "\u00a0")


def rounded(value: float) -> str:
    """To the nearest thousand, or to the unit below ten thousand: what a reader keeps of a population."""
    return whole(value if value < 10_000 else 1000 * round(value / 1000))
