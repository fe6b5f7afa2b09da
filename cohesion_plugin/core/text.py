"""Names compared as people read them. Needs nothing but the standard library."""

from __future__ import annotations

import re
import unicodedata


def plain(text: str) -> str:
    """Lower case without accents, punctuation, spaces or line breaks."""
    decomposed = unicodedata.normalize("NFKD", text.strip().lower())
    return re.sub(r"[^a-z0-9]+", "_", decomposed.encode("ascii", "ignore").decode()).strip("_")
