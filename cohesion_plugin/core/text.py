"""Names compared as people read them. Needs nothing but the standard library."""

from __future__ import annotations

import re
import unicodedata

# Not ASCII, so that they would vanish where the one of the keyboard separates: « d’un » would be « dun ».
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ", "'"))


def plain(text: str) -> str:
    """Lower case without accents, punctuation, spaces or line breaks; « ’ » as « ' »."""
    decomposed = unicodedata.normalize("NFKD", text.strip().lower().translate(_APOSTROPHES))
    return re.sub(r"[^a-z0-9]+", "_", decomposed.encode("ascii", "ignore").decode()).strip("_")
