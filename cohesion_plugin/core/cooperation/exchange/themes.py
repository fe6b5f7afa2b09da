"""Free words matched to the register's themes; the wording of the source always stays."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field

import pandas as pd

from .data import data, key_of

_SOURCE = "theme_synonyms"


@dataclass
class ThemeWords:
    """Words of a vocabulary, its labels and the shipped synonyms, to codes. ``terms``: the register's voc_theme."""

    terms: pd.DataFrame
    add_terms: bool = False
    added: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """The register's own terms come before synonyms."""
        codes = set(self.terms["code"])
        words = data(_SOURCE)["words"]
        self._codes = {word: [code] for code in words if code in codes for word in map(key_of, words[code])}
        for wording, several in data(_SOURCE)["several"].items():
            known = [code for code in several if code in codes]
            if known:
                self._codes[key_of(wording)] = known
        for name in ("libelle_en", "libelle", "code"):
            if name in self.terms:
                labels = self.terms.dropna(subset=[name])
                self._codes |= {key_of(word): [code] for word, code in zip(labels[name], labels["code"])}
        self._exact = codes

    def codes(self, word: str) -> tuple[list[str], bool]:
        """Terms that a word names, and whether it is itself the code of one."""
        if word in self._exact:
            return [word], True
        found = self._found(word)
        if found:
            return found, False
        if self.add_terms and key_of(word):
            code = key_of(word)
            self.added.setdefault(code, word)
            return [code], False
        otherwise: str = data(_SOURCE)["otherwise"]
        self.unknown[word] = self.near(word)
        return [otherwise], False

    def near(self, word: str) -> list[str]:
        """Codes whose words are like this one."""
        close = difflib.get_close_matches(key_of(word), list(self._codes), data()["proposals"], 0.75)
        return list(dict.fromkeys(code for one in close for code in self._codes[one]))

    def new_terms(self) -> pd.DataFrame:
        """Rows of voc_theme for the words that were added."""
        rows = [
            {"code": code, "libelle": word, "origine": "utilisateur"} for code, word in self.added.items()
        ]
        return pd.DataFrame(rows, columns=["code", "libelle", "origine"], dtype=object)

    def _found(self, word: str) -> list[str]:
        whole = self._codes.get(key_of(word))
        if whole:
            return whole
        parts = [word]
        for joint in data(_SOURCE)["joints"]:
            parts = [piece for part in parts for piece in part.split(joint)]
        known = [self._codes.get(key_of(part), []) for part in parts if part.strip()]
        if len(known) < 2 or not all(known):
            return []
        return list(dict.fromkeys(code for codes in known for code in codes))
