"""Rows of the census table: a figure, its numerator and base, its share; labels are data in resources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ..i18n import language, pick
from ..resources import vocabulary

COLUMNS = [
    "code", "groupe", "indicateur", "valeur", "effectif", "base", "part_pct", "siren_metropole", "nom_metropole",
    "couronne", "note",
]  # fmt: skip


@dataclass(frozen=True)
class Place:
    """Where a figure is about: a métropole, a ring of it, or everywhere."""

    siren: str | None = None
    name: str | None = None
    ring: int | None = None


EVERYWHERE = Place()


@dataclass
class Figures:
    """Rows as they are counted, in their order."""

    rows: list[dict[str, Any]] = field(default_factory=list)

    def count(
        self,
        group: str,
        figure: str,
        number: int | None,
        base: int | None = None,
        place: Place = EVERYWHERE,
        note: str | None = None,
        label: str | None = None,
    ) -> None:
        """``number`` of ``base``; None is « not known », never zero. A share of nothing is missing."""
        share = None if number is None or not base else round(100.0 * number / base, 4)
        self._add(group, figure, number, number, base, share, place, note, label)

    def mean(self, group: str, figure: str, total: int, base: int) -> None:
        """The mean of ``total`` over ``base``; no share."""
        value = round(total / base, 4) if base else None
        self._add(group, figure, value, total, base, None, EVERYWHERE, None, None)

    def terms(
        self,
        group: str,
        values: pd.Series,
        vocabulary_terms: pd.DataFrame,
        base: int,
        note: str | None = None,
        always: tuple[str, ...] = (),
    ) -> None:
        """One row per term found among ``values``, in the order of the vocabulary; terms that are none of it come last.

        ``always``: terms that have a row even where nothing is counted.
        """
        labels = term_labels(vocabulary_terms)
        counts = counts_of(values)
        order = [*labels, *sorted(set(counts) - set(labels))]
        for code in order:
            number = counts.get(code, 0)
            if number or code in always:
                self.count(group, code, number, base, note=note, label=labels.get(code, code))

    def frame(self) -> pd.DataFrame:
        """All rows with COLUMNS."""
        return pd.DataFrame(self.rows, columns=COLUMNS, dtype=object)

    def _add(
        self,
        group: str,
        figure: str,
        value: float | None,
        number: int | None,
        base: int | None,
        share: float | None,
        place: Place,
        note: str | None,
        label: str | None,
    ) -> None:
        words = vocabulary("census_figures")
        self.rows.append(
            {
                "code": f"{group}.{figure}",
                "groupe": pick(words["groups"][group]),
                "indicateur": label or pick(words["figures"][figure]),
                "valeur": None if value is None else float(value),
                "effectif": number,
                "base": base,
                "part_pct": share,
                "siren_metropole": place.siren,
                "nom_metropole": place.name,
                "couronne": place.ring,
                "note": note,
            }
        )


def counts_of(values: pd.Series) -> dict[str, int]:
    """How many times each value is there; missing ones are not counted."""
    return {str(value): int(number) for value, number in values.value_counts().items()}


def term_labels(terms: pd.DataFrame) -> dict[str, str]:
    """Label of each term of a vocabulary in the user's language, by code, in its order."""
    column = "libelle" if language() == "fr" else "libelle_en"
    chosen = terms[column].where(terms[column].notna(), terms["libelle"])
    return {str(code): str(label) for code, label in chosen.items()}
