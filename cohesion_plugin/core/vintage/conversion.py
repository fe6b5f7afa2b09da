"""A table of communes, or of EPCI, carried from one COG year to another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr
from ..progress import SILENT, Progress
from ..report import Report
from ..territories import RawLayer
from .movements import Movements
from .outlines import has_polygons, outlines
from .passage import passage
from .population import by_row, reference_weights, weights_of
from .reading import subject
from .request import ConvertRequest
from .route import route
from .rules import rules_of
from .sentences import say
from .shares import populations, shares
from .sirens import epci_movements
from .tabulate import tabulate, weight_of
from .timeline import timeline
from .trace import touched, trace
from .years import years_of


@dataclass(frozen=True)
class Conversion:
    """``table``: one row per commune of ``to_year``, with the columns of the input; ``geometry``: parallel outlines,
    None where the input has no polygons; ``trace``: one row per commune touched, see ``trace.COLUMNS``."""

    table: pd.DataFrame
    geometry: np.ndarray | None
    trace: pd.DataFrame
    from_year: int
    to_year: int
    level: str
    code: str
    report: Report


def convert(
    raw: RawLayer,
    request: ConvertRequest,
    movements: Movements | None,
    weights: RawLayer | None,
    report: Report,
    progress: Progress = SILENT,
) -> Conversion:
    """Convert a table. ``movements``: needed for communes; EPCI follow the plugin's own list of changes of SIREN.

    ``weights``: table of the populations that divide communes; None: the reference list. Raises InputError.
    """
    table = subject(raw, request.code, report)
    if table.fields.level == "epci":
        movements = epci_movements()
    if movements is None:
        raise InputError(
            tr("Tables of communes need Insee's file of movements."),
            (),
            tr("Take v_mvt_commune_2025.csv, or a later one, of the code officiel géographique (insee.fr)."),
        )
    lives = timeline(movements)
    codes = pd.Index(table.codes)
    from_year, to_year = years_of(codes, request, movements, lives, report)
    progress.update(0.2)
    population = (
        weights_of(weights, movements, lives, report) if weights is not None else reference_weights(movements)
    )
    mass, estimated = populations(lives, population)
    every = lives.active_codes(from_year).union(codes, sort=False)
    way = passage(lives, every, from_year, to_year, shares(lives, mass, estimated))
    path = route(table.codes, way.table)
    progress.update(0.4)
    rules = rules_of(table.frame, table.fields, request, report)
    people = by_row(table.codes, from_year, population, lives, mass)
    weight = weight_of(table.frame, table.fields, request, rules, people, population.name, report)
    happened = touched(way.table).dropna(subset=["after", "name_after"]).drop_duplicates("after")
    names = happened.set_index("after")["name_after"]
    made = tabulate(
        table.frame, table.fields.code, rules, weight, path, names, report, progress.part(0.4, 0.7)
    )
    geometry, pieces = None, np.zeros(len(made), dtype=bool)
    if has_polygons(table.geometry):
        geometry, pieces = outlines(table.geometry, path, table.names, report, progress.part(0.7, 1.0))
    followed = trace(way.table, codes)
    result = Conversion(
        made, geometry, followed, from_year, to_year, movements.level, table.fields.code, report
    )
    say(result, table, path, way.table, pieces, movements, lives, population)
    progress.update(1.0)
    return result
