"""The day for which the agreements of a page hold, as its layers keep it beside their method sentence."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer

from ..core.cooperation.dates import display
from ..core.i18n import tr
from .describe import DAY


def day_of(layer: QgsMapLayer) -> str:
    """ISO day for which links, parties, half arrows or a coverage were made; "" for agreements of all times."""
    return next(iter(layer.metadata().keywords(DAY)), "")


def days_said(layers: Iterable[QgsMapLayer]) -> str:
    """The days of all layers, each once, as the subtitle says them."""
    days = dict.fromkeys(filter(None, map(day_of, layers)))
    return tr("agreements on {}").format(tr(", ").join(map(display, days))) if days else ""
