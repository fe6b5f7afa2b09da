"""Words and limits of import and export, from ``resources/register``."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from ...resources import resources_dir
from ...text import plain

# What plain() would drop with all that is not ASCII, though it parts words or is a letter.
_ASCII = str.maketrans(
    {
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        **dict.fromkeys("–—‑", "-"),
        "…": " ",
    }
)


@cache
def data(name: str = "exchange") -> dict[str, Any]:
    """``resources/register/<name>.json``, read once."""
    with (resources_dir() / "register" / f"{name}.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def key_of(text: object) -> str:
    """A wording as it is compared: without case, accents and punctuation, « œ » as « oe », « ’ » as « ' »."""
    return plain(str(text or "").translate(_ASCII))


def digest(*parts: object) -> str:
    """Twelve hexadecimal digits that are the same for the same content, on every machine."""
    content = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
