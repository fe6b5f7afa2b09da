"""The matrix of themes as people read it: columns by group of themes with their colours, rows under their métropole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..i18n import tr
from .matrix import PARTNER, SUBTOTAL, TOTAL, ThemeMatrix
from .matrix_rows import NO_THEME
from .register import Register
from .summary_figures import term_labels


@dataclass(frozen=True)
class Column:
    """A theme, or a group of themes. ``group``: label of its group, "" where it has none; ``colour``: ``#RRGGBB`` or
    None; ``drawing``: name of its pictogram or None; ``count``: agreements on it, in all."""

    label: str
    group: str
    colour: str | None
    drawing: str | None
    count: int


@dataclass(frozen=True)
class Row:
    """``kind``: SUBTOTAL (a métropole, above its partners), PARTNER or TOTAL; ``counts``: agreements by column."""

    kind: str
    name: str
    category: str
    agreements: int
    themes: int
    counts: tuple[int, ...]


@dataclass(frozen=True)
class MatrixView:
    """``centres``: names of the métropoles; ``agreements``: how many in all; rows as they are printed, TOTAL last."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    centres: tuple[str, ...]
    agreements: int

    @property
    def partners(self) -> list[Row]:
        """Rows of partners."""
        return [row for row in self.rows if row.kind == PARTNER]

    @property
    def groups(self) -> dict[str, str | None]:
        """Colour of each group of themes present, by label, in their order."""
        return {column.group: column.colour for column in self.columns if column.group}

    @property
    def most(self) -> int:
        """The largest count of a partner on a theme."""
        return max((count for row in self.partners for count in row.counts), default=0)


def matrix_view(register: Register, matrix: ThemeMatrix, kinds: Mapping[str, str]) -> MatrixView:
    """``kinds``: labels of the kinds of party. A métropole heads its partners; with a single one only the total
    stands, at the end."""
    table = matrix.table
    fields = _ordered(register, matrix)
    columns = _columns(register, matrix, fields)
    centres = table.loc[table["ligne"] == SUBTOTAL, "nom_metropole"].fillna("").astype(str).tolist()
    several = len(centres) > 1 or (
        bool(centres) and table["nom_metropole"][table["ligne"] == PARTNER].isna().any()
    )
    lines = table if several else table[table["ligne"] != SUBTOTAL]
    block = lines["nom_metropole"].fillna("").astype(str) + lines["siren_metropole"].fillna("").astype(str)
    # Blocks keep their order; in each the métropole comes first, and the total of all comes last.
    rank = pd.DataFrame(
        {
            "end": lines["ligne"] == TOTAL,
            "block": pd.factorize(block)[0],
            "head": lines["ligne"] != SUBTOTAL,
        }
    )
    lines = lines.loc[rank.sort_values(["end", "block", "head"], kind="stable").index]
    names = lines["nom"].mask(lines["ligne"] == SUBTOTAL, lines["nom_metropole"]).fillna("").astype(str)
    counts = lines[fields].fillna(0).astype(int).itertuples(index=False, name=None)
    rows = [
        Row(kind, name, kinds.get(category, "") if isinstance(category, str) else "", int(number), int(themes), own)
        for kind, name, category, number, themes, own in zip(
            lines["ligne"], names, lines["categorie"], lines["nb_accords"], lines["nb_themes"], counts
        )
    ]  # fmt: skip
    if several:
        rows = _without_centre(rows, lines)
    total = next((row.agreements for row in rows if row.kind == TOTAL), 0)
    return MatrixView(tuple(columns), tuple(rows), tuple(centres), total)


def _without_centre(rows: list[Row], lines: pd.DataFrame) -> list[Row]:
    """A heading for partners of agreements that have no métropole, which have no total of their own."""
    orphan = (
        lines["ligne"].eq(PARTNER) & lines["siren_metropole"].isna() & lines["nom_metropole"].isna()
    ).to_numpy()
    if not orphan.any():
        return rows
    first = int(orphan.argmax())
    heading = Row(SUBTOTAL, tr("Without métropole or centre"), "", 0, 0, ())
    return [*rows[:first], heading, *rows[first:]]


def _ordered(register: Register, matrix: ThemeMatrix) -> list[str]:
    """Fields of counts, themes of a group side by side; those without a group, then « no theme », at the end."""
    groups = list(register.terms("voc_groupe").index)
    of_theme = register.terms("voc_theme")["groupe"]

    def place(field: str) -> tuple[int, int]:
        code = matrix.codes[field]
        if code == NO_THEME:
            return len(groups) + 1, 0
        group = code if code in groups else of_theme.get(code)
        return (groups.index(group) if group in groups else len(groups)), 0

    return sorted(matrix.labels, key=place)


def _columns(register: Register, matrix: ThemeMatrix, fields: list[str]) -> list[Column]:
    themes, groups = register.terms("voc_theme"), register.terms("voc_groupe")
    names = term_labels(groups)
    total = matrix.table[matrix.table["ligne"] == TOTAL]
    made = []
    for field in fields:
        code = matrix.codes[field]
        group = code if code in groups.index else themes["groupe"].get(code)
        colour = themes["couleur"].get(code)
        if not isinstance(colour, str):
            colour = groups["couleur"].get(group)
        drawing = themes["pictogramme"].get(code)
        made.append(
            Column(
                matrix.labels[field],
                names.get(str(group), ""),
                colour if isinstance(colour, str) else None,
                drawing if isinstance(drawing, str) else None,
                int(total[field].iloc[0]) if len(total) else 0,
            )
        )
    return made
