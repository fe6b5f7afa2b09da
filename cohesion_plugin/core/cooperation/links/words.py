"""Terms of the register in the user's language, and the drawing rules of ``cooperation_style.json``."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ...frames import prefer
from ...i18n import language
from ...resources import vocabulary
from ..register import Register


def rules() -> dict[str, Any]:
    """The whole of ``cooperation_style.json``."""
    return vocabulary("cooperation_style")


def geometry_rules() -> dict[str, Any]:
    """Angles and distances of the lines."""
    found: dict[str, Any] = rules()["geometry"]
    return found


def labels(register: Register, terms: str) -> pd.Series:
    """Label of each term of a vocabulary by code, in its order: French, or English where that is the language."""
    found = register.terms(terms)
    if language() == "fr":
        return found["libelle"]
    return prefer(found["libelle_en"], found["libelle"])


def joined(keys: pd.Series, texts: pd.Series, separator: str = " ; ") -> pd.Series:
    """Texts of each key, each once and in the order met, in one line; keys without a text are left out."""
    rows = pd.DataFrame({"key": keys.to_numpy(), "text": texts.to_numpy()}).dropna().drop_duplicates()
    lines: dict[Any, list[str]] = {}
    for key, text in zip(rows["key"], rows["text"]):
        lines.setdefault(key, []).append(str(text))
    return pd.Series({key: separator.join(found) for key, found in lines.items()}, dtype=object)
