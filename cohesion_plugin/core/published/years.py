"""Years that a file gives of itself: in its title, its column names, its own name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..resources import vocabulary
from ..text import plain
from .names import Header, full_year


def found_years(rules: Mapping[str, Sequence[str]], header: Header, file: str) -> list[int]:
    """Years by the rules ``title``, ``column`` and ``file``, surest first; of several columns the latest."""
    years: list[int] = []
    for pattern in rules.get("title", ()):
        years += [full_year(match) for match in re.findall(pattern, header.title)]
    names = [plain(name) for name in header.names]
    for pattern in rules.get("column", ()):
        hits = [match for name in names if (match := re.fullmatch(pattern, name))]
        years += sorted((full_year(match.group(1)) for match in hits), reverse=True)
    for pattern in rules.get("file", ()):
        years += [full_year(match) for match in re.findall(pattern, plain(file))]
    return years


def geography_hint(header: Header, file: str) -> int | None:
    """COG year that the file announces."""
    return next(iter(found_years(vocabulary("published_files")["years"]["geography"], header, file)), None)


def published_on(header: Header) -> str:
    """Date on which the title says that the file was published, ISO; empty where it does not."""
    for pattern in vocabulary("published_files")["years"]["published"]["title"]:
        match = re.search(pattern, header.title)
        if match:
            day, month, year = match.groups()
            return f"{year}-{month}-{day}"
    return ""


def vintage_of(
    kind: str, header: Header, file: str, geography: int | None, populations: Sequence[int]
) -> int | None:
    """Year of the data of a kind of file, None where nothing says it."""
    vintages = vocabulary("published_files")["vintages"]
    family = vocabulary("published_files")["kinds"][kind].get("family", "")
    rules = vintages.get(kind) or vintages.get(family) or {}
    if "fixed" in rules:
        return int(rules["fixed"])
    years = found_years(rules, header, file)
    if rules.get("populations"):
        years = [*sorted(populations, reverse=True), *years]
    if rules.get("geography") and geography is not None:
        years.append(geography)
    return years[0] if years else None
