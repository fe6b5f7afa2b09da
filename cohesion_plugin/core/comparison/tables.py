"""The tables of a comparison: long (one row per figure and reference), wide, indicators, territories."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..i18n import pick, tr
from ..indicators.model import said
from ..resources import vocabulary
from .against import Against
from .figures import NOTES, Figures
from .measure import Measure
from .sets import Sets

JOINT = "\u00a0; "
LONG = [
    "code", "territoire", "perimetre", "nb_communes", "indicateur", "libelle", "theme", "unite", "valeur", "numerateur",
    "denominateur", "reference", "valeur_reference", "indice", "ecart", "part_pct", "rang", "rang_sur",
    "couverture_pct", "couverture_population_pct", "sans_valeur", "note", "millesime", "source",
]  # fmt: skip
WIDE = ["code", "territoire", "perimetre", "role", "nb_communes", "population"]


def kind_words(kinds: np.ndarray) -> np.ndarray:
    """The perimeter type of each set, in the user's language."""
    words = {kind: pick(spec["label"]) for kind, spec in vocabulary("comparison")["kinds"].items()}
    return np.asarray([words[kind] for kind in kinds], dtype=object)


def perimeters(sets: Sets) -> np.ndarray:
    """Perimeter types; a set cut by « in » is no whole EPCI or class any more."""
    words = kind_words(sets.kinds)
    part = tr("{} (part)")
    words[sets.partial] = [part.format(word) for word in words[sets.partial]]
    return words


def long_table(
    measure: Measure,
    sets: Sets,
    found: Figures,
    ranks: tuple[np.ndarray, np.ndarray],
    references: list[tuple[str, Against]],
) -> pd.DataFrame:
    """One row per territory, indicator and reference (one with an empty reference where there is none)."""
    if not references:
        return pd.DataFrame(_block(measure, sets, found, ranks, "", None), columns=LONG)
    blocks = [_block(measure, sets, found, ranks, name, one) for name, one in references]
    if len(blocks) == 1:
        return pd.DataFrame(blocks[0], columns=LONG)
    frames = [pd.DataFrame(block, columns=LONG) for block in blocks]
    order = np.arange(len(frames) * len(frames[0])).reshape(len(frames), -1).T.ravel()
    return pd.concat(frames, ignore_index=True).iloc[order].reset_index(drop=True)


def _block(
    measure: Measure,
    sets: Sets,
    found: Figures,
    ranks: tuple[np.ndarray, np.ndarray],
    name: str,
    one: Against | None,
) -> dict[str, np.ndarray]:
    height, width = found.value.shape
    blank = np.full(height * width, np.nan)
    indicators = [column.indicator for column in measure.columns]
    vintages = np.asarray([bound.vintage for bound in measure.bounds] + [""], dtype=object)
    sources = np.asarray(
        [sources_of(measure, row) for row in range(len(measure.bounds))] + [""], dtype=object
    )

    def by_set(values: np.ndarray) -> np.ndarray:
        return np.repeat(values, width)

    def by_indicator(texts: list[str]) -> np.ndarray:
        return np.tile(np.asarray(texts, dtype=object), height)

    return {
        "code": by_set(sets.codes),
        "territoire": by_set(sets.names),
        "perimetre": by_set(perimeters(sets)),
        "nb_communes": by_set(sets.sizes),
        "indicateur": by_indicator([column.name for column in measure.columns]),
        "libelle": by_indicator([one.name for one in indicators]),
        "theme": by_indicator([said(one.theme) for one in indicators]),
        "unite": by_indicator([said(one.unit) for one in indicators]),
        "valeur": found.value.ravel(),
        "numerateur": found.numerator.ravel(),
        "denominateur": found.denominator.ravel(),
        "reference": np.full(height * width, name, dtype=object),
        "valeur_reference": blank if one is None else one.reference.ravel(),
        "indice": blank if one is None else one.index.ravel(),
        "ecart": blank if one is None else one.gap.ravel(),
        "part_pct": blank if one is None else one.share.ravel(),
        "rang": ranks[0].ravel(),
        "rang_sur": ranks[1].ravel(),
        "couverture_pct": found.covered.ravel(),
        "couverture_population_pct": found.covered_people.ravel(),
        "sans_valeur": found.missing.ravel(),
        "note": note_texts((found.notes if one is None else found.notes | one.notes).ravel()),
        "millesime": vintages[found.bound].ravel(),
        "source": sources[found.bound].ravel(),
    }


def wide_table(measure: Measure, sets: Sets, found: Figures, role: str, people: np.ndarray) -> pd.DataFrame:
    """One row per set, one column per indicator. ``role``: territoire or reference."""
    head = {
        "code": sets.codes,
        "territoire": sets.names,
        "perimetre": perimeters(sets),
        "role": role,
        "nb_communes": sets.sizes,
        "population": sets.sums(np.nan_to_num(people)),
    }
    values = {column.name: found.value[:, place] for place, column in enumerate(measure.columns)}
    return pd.DataFrame({**head, **values})


def indicator_table(measure: Measure) -> pd.DataFrame:
    """What each figure is: formula, columns, aggregation, years, sources."""
    rows = []
    for column in measure.columns:
        for place in column.bounds:
            bound, one = measure.bounds[place], column.indicator
            names = [f"{name} = {used}" for name, (_, used) in bound.columns.items()]
            rows.append(
                {
                    "indicateur": column.name,
                    "libelle": one.name,
                    "theme": said(one.theme),
                    "unite": said(one.unit),
                    "agregation": one.aggregation,
                    "formule": bound.formula.text,
                    "facteur": one.factor,
                    "colonnes": JOINT.join(names),
                    "niveau": bound.level,
                    "millesime": bound.vintage,
                    "sens": one.better,
                    "producteur": said(one.source),
                    "source": sources_of(measure, place),
                    "note": " ".join(filter(None, (said(one.note), said(bound.formula.note)))),
                }
            )
    return pd.DataFrame(rows)


def sources_of(measure: Measure, place: int) -> str:
    """Who made a figure, and the files that it is computed from."""
    bound = measure.bounds[place]
    files = [table.source for table in bound.tables]
    return JOINT.join(filter(None, (said(bound.indicator.source), *files)))


def note_texts(bits: np.ndarray) -> np.ndarray:
    """Words of the remarks on each figure; empty where there is none."""
    words = vocabulary("comparison")["notes"]
    distinct, row = np.unique(bits, return_inverse=True)
    told = [
        JOINT.join(pick(words[name]) for place, name in enumerate(NOTES) if int(bit) >> place & 1)
        for bit in distinct
    ]
    made: np.ndarray = np.asarray(told, dtype=object)[row]
    return made
