"""The kind of a party, from its SIREN's legal nature or from the words of its name; words are data."""

from __future__ import annotations

import re
from functools import cache

from ... import reference
from .data import data, key_of

_WORDS = "party_words"
_BRACKETS = re.compile(r"\(([^()]+)\)\s*$")


def country_of(name: str) -> str | None:
    """ISO code of a country named in brackets at the end of a name."""
    match = _BRACKETS.search(name)
    return data(_WORDS)["countries"].get(key_of(match.group(1))) if match else None


def kind_of(siren: str | None, name: str | None, country: str = "FR") -> str:
    """A code of voc_categorie; « autre » where neither tells."""
    if country != "FR":
        return str(data(_WORDS)["foreign"])
    known = by_siren().get(siren or "")
    return known or kind_of_words(name or "")


def kind_of_words(name: str) -> str:
    """From how the name begins, else from words anywhere in it."""
    words = f"_{key_of(name)}_"
    for kind, starts in data(_WORDS)["start"]:
        if any(words.startswith(pattern) for start in starts for pattern in _patterns(start)):
            return str(kind)
    for kind, inside in data(_WORDS)["anywhere"]:
        if any(pattern in words for one in inside for pattern in _patterns(one)):
            return str(kind)
    return str(data(_WORDS)["otherwise"])


@cache
def by_siren() -> dict[str, str]:
    """Kind by SIREN of the reference: EPCI, EPT, communes."""
    natures = data()["categories_of_natures"]
    communes = reference.communes()["siren_commune"].dropna()
    made = dict.fromkeys(communes, str(data()["category_of_communes"]))
    made |= dict.fromkeys(reference.territorial_establishments(), natures["EPT"])
    made |= {siren: natures[nature] for siren, nature in reference.epci()["nature_epci"].items()}
    return made


def _patterns(words: str) -> tuple[str, ...]:
    key = key_of(words.rstrip("*"))
    return (f"_{key}",) if words.endswith("*") else (f"_{key}_",)
