"""Rows of themes from the cells of a file: a term comes once per agreement, with every wording that names it."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from ...i18n import tr
from .data import data
from .draft import LINE, theme_id
from .findings import CHECK, INFO, THEME, Findings
from .theme_cells import ThemeItem, parse_themes
from .themes import ThemeWords

COLUMNS = ["id", "cooperation", "theme", "ordre", "libelle_source", LINE]
JOIN = "; "


def theme_rows(
    cells: Iterable[tuple[str, str, list[int]]],
    words: ThemeWords,
    findings: Findings,
    separator: str | None = None,
    ids: dict[str, dict[str, str]] | None = None,
) -> pd.DataFrame:
    """``cells``: agreement, cell, lines. ``separator``: of plain words; None: the template's notation.

    ``ids``: identifiers by agreement and term, where the file gives them.
    """
    rows = []
    for agreement, cell, lines in cells:
        items = parse_themes(cell) if separator is None else _plain(cell, separator)
        known = (ids or {}).get(agreement, {})
        for code, (order, wording) in _codes(items, words, agreement, lines, findings).items():
            identifier = known.get(code) or theme_id(agreement, code)
            rows.append((identifier, agreement, code, order, wording, lines))
    return pd.DataFrame(rows, columns=COLUMNS, dtype=object)


def wordings(texts: Iterable[str | None], codes: Iterable[str]) -> list[str]:
    """The words of the source again, from the themes of an agreement in their order."""
    found: list[str] = []
    for text, code in zip(texts, codes):
        found += (text if text is not None else code).split(JOIN)
    return list(dict.fromkeys(found))


def _plain(cell: str, separator: str) -> list[ThemeItem]:
    words = [word.strip() for word in cell.split(separator)]
    return [ThemeItem(word, word, position) for position, word in enumerate(filter(None, words), 1)]


def _codes(
    items: list[ThemeItem], words: ThemeWords, agreement: str, lines: list[int], findings: Findings
) -> dict[str, tuple[int, str | None]]:
    """Order and wording by term."""
    made: dict[str, tuple[int, str | None]] = {}
    moved = False
    for item in items:
        codes, exact = words.codes(item.word) if item.word else words.codes(item.wording or "")
        wording = item.wording if item.wording is not None else (None if exact else item.word)
        if not exact:
            _tell(item, codes, words, agreement, lines, findings)
        for code in codes:
            if code in made:
                order, before = made[code]
                words_of_both = f"{before or code}{JOIN}{wording or code}".split(JOIN)
                made[code] = (order, JOIN.join(dict.fromkeys(words_of_both)))
                moved = True
            else:
                made[code] = (item.order if len(codes) == 1 and not moved else len(made) + 1, wording)
                moved = moved or len(codes) > 1
    return made


def _tell(
    item: ThemeItem, codes: list[str], words: ThemeWords, agreement: str, lines: list[int], findings: Findings
) -> None:
    subject = THEME
    shown = item.wording if item.wording is not None else item.word
    if item.word in words.unknown:
        near = ", ".join(words.unknown[item.word])
        findings.add(
            lines, agreement, subject, CHECK, tr("unknown theme « {} »: kept as « {} » with its wording").format(
                shown, data("theme_synonyms")["otherwise"]
            ), near,
        )  # fmt: skip
    elif codes[0] in words.added:
        findings.add(
            lines, agreement, subject, INFO, tr("theme « {} » added to the list of terms").format(shown)
        )
    elif len(codes) > 1:
        detail = tr("« {} » is several themes: {}").format(shown, ", ".join(codes))
        findings.add(lines, agreement, subject, INFO, detail)
