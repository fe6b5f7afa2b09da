"""Evidence of a sub-space: figures that are computed, then the user's own words."""

from __future__ import annotations

import re

# What subspaces() wrote in front of the user's own words: « 12 EPCI, 558 383 habitants… ».
_FIGURES = re.compile(r"^[\d\s\u00a0\u202f]+(communes?|EPCI)\b")


def own_words(text: object) -> str | None:
    """Evidence without the figures that are computed."""
    if not isinstance(text, str) or not text.strip():
        return None
    if not _FIGURES.match(text):
        return text
    return text.partition(". ")[2] or None
