"""Cells that a spreadsheet would run as formulas: neutralised on export, as they were on import."""

from __future__ import annotations

import pandas as pd

from .data import data


def neutralise(texts: pd.Series) -> pd.Series:
    """An apostrophe before what begins like a formula, or with an apostrophe that would be taken for ours."""
    return _changed(texts, lambda text: data()["escape"] + text if _ambiguous(text) else text)


def restore(texts: pd.Series) -> pd.Series:
    """What ``neutralise`` was given; other texts as they are."""
    escape = data()["escape"]
    return _changed(
        texts,
        lambda text: text[1:] if text.startswith(escape) and _ambiguous(text[1:]) else text,
    )


def _ambiguous(text: str) -> bool:
    """Begins like a formula, after any number of apostrophes."""
    rest = text.lstrip(data()["escape"])
    return rest.startswith(tuple(data()["formula_starts"]))


def _changed(texts: pd.Series, change: object) -> pd.Series:
    known = {text: change(text) for text in texts.dropna().unique() if isinstance(text, str)}  # type: ignore[operator]
    made = [known.get(text, text) if isinstance(text, str) else text for text in texts]
    return pd.Series(made, index=texts.index, dtype=object)
