"""What an import met, row by row: the table REPORT."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

COLUMNS = ["ligne", "accord", "objet", "statut", "detail", "proposition"]
READ, NEW, SAME, DIFFERS, UPDATED = "lue", "nouveau", "deja_la", "differe", "mis_a_jour"
ERROR, CHECK, PROPOSAL, MATCHED, INFO = "erreur", "a_verifier", "proposition", "rapproche", "information"
# Subjects beside tables and their columns.
ROW, FILE, THEME = "ligne", "fichier", "theme"
# Errors first: they are what stops the import.
ORDER = (ERROR, PROPOSAL, CHECK, MATCHED, DIFFERS, UPDATED, NEW, SAME, INFO, READ)

Lines = Iterable[int]


@dataclass
class Findings:
    """Rows of the table, in the order in which they were met."""

    rows: list[tuple[str, str, str, str, str, str]] = field(default_factory=list)

    def add(
        self,
        lines: Lines | None,
        agreement: object,
        subject: str,
        status: str,
        detail: str,
        proposal: str = "",
    ) -> None:
        """``lines``: of the file, as a spreadsheet numbers them; ``subject``: which table or column."""
        row = (spoken(lines or ()), str(agreement or ""), subject, status, detail, proposal)
        self.rows.append(row)

    def frame(self) -> pd.DataFrame:
        """Errors first, then as they came."""
        made = pd.DataFrame(self.rows, columns=COLUMNS, dtype=object)
        rank = made["statut"].map({status: position for position, status in enumerate(ORDER)})
        return made.iloc[rank.argsort(kind="stable")].reset_index(drop=True)

    def of(self, status: str) -> list[tuple[str, str, str, str, str, str]]:
        """Rows of one status."""
        return [row for row in self.rows if row[3] == status]


def spoken(lines: Lines) -> str:
    """« 2-4, 7 »."""
    ordered = sorted(set(lines))
    parts: list[list[int]] = []
    for line in ordered:
        if parts and parts[-1][-1] == line - 1:
            parts[-1][1:] = [line]
        else:
            parts.append([line])
    return ", ".join("-".join(map(str, part)) for part in parts)
