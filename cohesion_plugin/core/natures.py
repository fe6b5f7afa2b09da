"""Legal natures: Insee, DGCL and IGN spellings to one code; which natures are métropoles."""

from __future__ import annotations

import pandas as pd

from .frames import with_none
from .i18n import pick
from .resources import vocabulary
from .text import plain


def nature_codes(column: pd.Series) -> pd.Series:
    """Codes (ME, MET69, CU, CA, CC, SAN, EPT) of published spellings; None where unknown."""
    natures = vocabulary("legal_natures")["natures"]
    table = {plain(word): code for code, nature in natures.items() for word in nature["synonyms"]}
    known = {value: table.get(plain(str(value))) for value in column.dropna().unique()}
    return with_none(column.map(known))


def is_metropole(codes: pd.Series) -> pd.Series:
    """True where the legal nature is métropole or Métropole de Lyon (CGCT L5217-1, L5218-1, L5219-1, L3611-1)."""
    natures = vocabulary("legal_natures")["natures"]
    return codes.isin([code for code, nature in natures.items() if nature["metropole"]])


def nature_label(code: str | None) -> str:
    """The nature in words, or the code itself where it is none of the vocabulary."""
    nature = vocabulary("legal_natures")["natures"].get(code)
    return pick(nature["label"]) if nature else (code or "")
