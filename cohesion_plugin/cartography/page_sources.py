"""Where the layers of a page come from, as they say it themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsMapLayer

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


def sources_of(layer: QgsMapLayer) -> list[str]:
    """Provenance lines of one layer; none where it says nothing of its source."""
    metadata = layer.metadata()
    own = [line for line in metadata.history() if line.strip() and line != metadata.abstract()]
    if own:
        return own
    makers = [contact.organization or contact.name for contact in metadata.contacts()]
    rights = [*metadata.licenses(), *metadata.rights()]
    said = ", ".join(dict.fromkeys(text.strip() for text in (*makers, *rights) if text.strip()))
    if not said:
        return []
    title = metadata.title() or layer.name()
    return [f"{title}, {said}"]


def sources_line(layers: Iterable[QgsMapLayer]) -> tuple[list[str], list[str]]:
    """The lines of all, each once, and the names of the layers that say nothing."""
    lines: dict[str, str] = {}
    silent = []
    for layer in layers:
        found = sources_of(layer)
        if not found:
            silent.append(layer.name())
        for line in found:
            lines.setdefault(_key(line), line)
    return list(lines.values()), list(dict.fromkeys(silent))


def vintage_of(lines: Iterable[str], latest: int) -> str:
    """The last year, up to ``latest``, that provenance lines name; "" where they name none."""
    years = {int(year) for line in lines for year in _YEAR.findall(line)}
    return str(max((year for year in years if year <= latest), default=""))


def _key(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().casefold()
