"""The table of measures: one row per indicator, measure and group, with its number of territories and a reading key."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..i18n import language, pick
from ..progress import SILENT, Progress
from .deciles import decile_ratio
from .deviations import Deviation
from .gini import gini
from .hoover import hoover
from .moran import Moran
from .ratio import Ratio
from .redistribution import redistribution
from .request import words
from .theil import decompose, theil
from .variation import variation

COLUMNS = [
    "indicateur", "mesure", "libelle", "groupement", "groupe", "valeur", "part_pct", "p", "n", "exclus", "poids",
    "total_poids", "lecture",
]  # fmt: skip


class Measures:
    """Rows of the table, gathered one indicator after the other."""

    def __init__(self) -> None:
        self._rows: list[dict[str, object]] = []

    def table(self) -> pd.DataFrame:
        """All rows so far."""
        return pd.DataFrame(self._rows, columns=COLUMNS)

    def whole(self, ratio: Ratio, association: Moran) -> None:
        """Measures without groups."""
        rows = ratio.known
        top, bottom = ratio.numerator[rows], ratio.denominator[rows]
        self._add(ratio, rows, "ratio", ratio.whole)
        self._add(ratio, rows, "theil", theil(top, bottom))
        self._add(ratio, rows, "gini", gini(top, bottom))
        share = hoover(top, bottom)
        self._add(ratio, rows, "hoover", share, part_pct=100 * share)
        self._add(ratio, rows, "cv", variation(top, bottom))
        self._add(ratio, rows, "d9_d1", decile_ratio(ratio.value[rows], bottom))
        self._add(
            ratio, rows, "moran", association.value, p=association.p,
            n=association.count, expected=association.expected, weight="voisins",
        )  # fmt: skip

    def masses(self, ratio: Ratio, deviations: Sequence[tuple[str, str, Deviation | None]]) -> None:
        """What is to be redistributed in each context: (context, grouping, deviation)."""
        for context, grouping, deviation in deviations:
            if deviation is not None:
                mass, part = redistribution(ratio, deviation)
                used = ratio.known & ~np.isnan(deviation.absolute)
                self._add(ratio, used, f"masse_{context}", mass, part_pct=part, grouping=grouping)

    def by_group(
        self,
        ratio: Ratio,
        grouping: str,
        groups: pd.Series,
        permutations: int,
        seed: int,
        progress: Progress = SILENT,
    ) -> None:
        """Theil between and within, and each group's own ratio and Theil."""
        rows = ratio.known & groups.notna().to_numpy()
        number, names = pd.factorize(groups[rows], sort=True)
        if not len(names):
            return
        top, bottom = ratio.numerator[rows], ratio.denominator[rows]
        found = decompose(top, bottom, number, permutations, seed, progress)
        total = found.between + found.within
        for measure, value, chance in (
            ("theil_inter", found.between, found.p),
            ("theil_intra", found.within, np.nan),
        ):
            part = 100 * value / total if total > 0 else np.nan
            self._add(ratio, rows, measure, value, part_pct=part, p=chance, grouping=grouping)
        sums = [np.bincount(number, values) for values in (top, bottom)]
        for i, name in enumerate(names):
            member = rows.copy()
            member[rows] = number == i
            value = ratio.indicator.factor * sums[0][i] / sums[1][i]
            weight = 100 * float(found.weight[i])
            self._add(
                ratio, member, "ratio_groupe", value, part_pct=weight, grouping=grouping, group=str(name)
            )
            inside = found.share[i] * found.inside[i]
            part = 100 * inside / total if total > 0 else np.nan
            own = float(found.inside[i])
            self._add(ratio, member, "theil_groupe", own, part_pct=part, grouping=grouping, group=str(name))

    def _add(
        self,
        ratio: Ratio,
        rows: np.ndarray,
        measure: str,
        value: float,
        *,
        part_pct: float = np.nan,
        p: float = np.nan,
        grouping: str | None = None,
        group: str | None = None,
        n: int | None = None,
        expected: float = np.nan,
        weight: str | None = None,
    ) -> None:
        text, count = words()["measures"][measure], int(rows.sum()) if n is None else n
        key = pick(text["reading"] if not np.isnan(value) else words()["not_measured"])
        label = ratio.indicator.label
        self._rows.append(
            {
                "indicateur": label,
                "mesure": measure,
                "libelle": pick(text["label"]),
                "groupement": grouping,
                "groupe": group,
                "valeur": value,
                "part_pct": part_pct,
                "p": p,
                "n": count,
                "exclus": len(rows) - int(rows.sum()) if group is None else None,
                "poids": weight or ratio.indicator.denominator or pick(words()["each_one"]),
                "total_poids": float(ratio.denominator[rows].sum()),
                "lecture": key.format(
                    label=label, value=_number(value), part=_number(part_pct), p=_number(p), n=count,
                    grouping=grouping or "", group=group or "", expected=_number(expected),
                ),
            }
        )  # fmt: skip


def _number(value: float) -> str:
    if np.isnan(value):
        return "–"
    size = abs(value)
    text = f"{value:,.0f}" if size >= 1000 else f"{value:.3g}"
    text = text.replace(",", "\u202f")
    return text.replace(".", ",") if language() == "fr" else text
