"""Names of public bodies as they are compared: legal form apart, without articles, hyphens and accents."""

from __future__ import annotations

from functools import cache

from .data import data, key_of


def parts_of(name: str) -> tuple[str, str]:
    """Legal form (cc, ca, cu, ept, commune; empty: none) and the other words: « CC du Trièves » is (cc, trieves)."""
    text = f"{key_of(name)}_"
    form = ""
    for code, words in _forms():
        if text.startswith(words):
            form, text = code, text[len(words) :]
            break
    shortened = data()["abbreviations"]
    small = set(data()["small_words"])
    tokens = [shortened.get(word, word) for word in text.split("_") if word]
    return form, " ".join(word for word in tokens if word not in small) or " ".join(tokens)


def exact_key(name: str) -> str:
    """Two names with the same key are the same name in other writing."""
    return ":".join(parts_of(name))


@cache
def _forms() -> list[tuple[str, str]]:
    """Longest wordings first."""
    pairs = [(code, f"{key_of(word)}_") for code, words in data()["forms"] for word in (code, *words)]
    return sorted(pairs, key=lambda pair: -len(pair[1]))
