"""Populations that divide communes and weigh means: the table that the user gives, else the reference list."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .. import reference
from ..codes import parse
from ..errors import InputError
from ..i18n import tr, tr_n
from ..recognise import recognise
from ..report import Report
from ..territories import RawLayer
from .detect import detect
from .movements import Movements
from .numbers import as_numbers
from .shares import Weights
from .timeline import Timeline


def weights_of(raw: RawLayer, movements: Movements, lives: Timeline, report: Report) -> Weights:
    """A table of populations, whose year its codes tell. Raises InputError where it has no codes or no population."""
    fields = recognise(raw.frame)
    if fields.level != movements.level or fields.population is None:
        wrong = tr("its codes are of another level")
        if fields.population is None:
            wrong = tr("it has no column of population")
        raise InputError(
            tr("« {} » can't weigh the communes that are divided.").format(raw.name),
            [wrong, tr("columns: {}").format(", ".join(raw.frame.columns))],
            tr("Give a table with a code and a population, or none: the reference population is taken then."),
        )
    codes = parse(raw.frame[fields.code], "commune" if fields.level == "commune" else "siren").values
    numbers = as_numbers(raw.frame[fields.population])[0].astype(float)
    values = numbers[codes.notna().to_numpy()].groupby(codes.dropna().to_numpy()).sum(min_count=1)
    vintage = detect(values.index, movements, lives)
    name = f"{raw.name}, {fields.population}"
    report.info(tr("Populations: « {} », codes of {}.").format(name, vintage.best))
    if len(vintage.misfits):
        report.info(
            tr_n("%n code(s) not in the list of that year:", len(vintage.misfits)),
            vintage.misfits.tolist(),
        )
    return Weights(values, vintage.best, name)


def reference_weights(movements: Movements) -> Weights:
    """Municipal populations of the plugin's own list."""
    table = reference.communes() if movements.level == "commune" else reference.epci()
    values = pd.to_numeric(table["population"], errors="coerce")
    return Weights(values, reference.REFERENCE_YEAR, tr("reference list {}").format(reference.REFERENCE_YEAR))


def by_row(codes: pd.Series, year: int, weights: Weights, lives: Timeline, mass: np.ndarray) -> np.ndarray:
    """Population of the commune of each row on 1 January of a COG year; NaN where none is known."""
    untouched = codes.map(weights.values[~weights.values.index.duplicated()]).to_numpy(
        dtype=float, na_value=np.nan
    )
    position = lives.codes.get_indexer(pd.Index(codes))
    node = lives.nodes_at(np.maximum(position, 0), year)
    return np.where(position >= 0, mass[node], untouched)
