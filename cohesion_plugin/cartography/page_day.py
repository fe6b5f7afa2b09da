"""The day for which the agreements of a page hold, as the method sentences of its layers say it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsMapLayer

from ..core.i18n import tr


def day_of(layer: QgsMapLayer) -> str:
    """« 1 May 2020 » for links, parties, half arrows or a coverage made for a day; "" for agreements of all times."""
    said = layer.metadata().abstract()
    for pattern in _patterns():
        before, _, after = pattern.partition("{}")
        # A day ends where the sentence goes on: its months are words, its separators spaces.
        found = re.search(f"{re.escape(before)}([^;.]+){re.escape(after)}", said)
        if found is not None:
            return found[1].strip()
    return ""


def days_said(layers: Iterable[QgsMapLayer]) -> str:
    """The days of all layers, each once, as the subtitle says them."""
    days = dict.fromkeys(filter(None, map(day_of, layers)))
    return tr("agreements on {}").format(tr(", ").join(days)) if days else ""


def _patterns() -> list[str]:
    """As the sentences are written in the user's language, then as in the sources."""
    translated = [tr("in force or planned on {}"), tr("Agreements in force on {}.")]
    return [*translated, "in force or planned on {}", "Agreements in force on {}."]
