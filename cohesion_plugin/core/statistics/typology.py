"""One door to the statistical typology: indicators, components, classes, description, recipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr
from ..progress import SILENT, Progress
from ..report import Report
from . import recipe as recipes
from .classes import Classes, make_classes
from .describe import Profile, axes_table, class_names, indicator_rows, profile_of, size_rows, with_names
from .illustrative import illustrative_rows
from .matrix import Matrix, build_matrix
from .neighbours import neighbours_of
from .pca import Pca, principal_components
from .remarks import say_classes, say_cut, say_recipe, say_small, sentence
from .request import TypologyRequest
from .rows import rows_of
from .units import Units


@dataclass(frozen=True)
class Typology:
    """``level``: commune, epci or other; ``rows``: parallel to the table, see ``rows``; ``description``, ``axes``: see
    ``describe``; ``names`` of the classes; ``variables``: what indicators are called; ``recipe``: to be saved."""

    level: str
    rows: pd.DataFrame
    description: pd.DataFrame
    axes: pd.DataFrame
    names: list[str]
    variables: list[str]
    profile: Profile
    pca: Pca
    classes: Classes
    matrix: Matrix
    recipe: dict[str, Any]


def compute_typology(
    units: Units,
    request: TypologyRequest,
    report: Report,
    progress: Progress = SILENT,
    version: str = "",
    source: str = "",
    former: Mapping[str, Any] | None = None,
) -> Typology:
    """Classes of territories by their indicators. Raises InputError with facts and a remedy.

    ``version`` of the plugin and ``source`` of the table go into the recipe; ``former``: the recipe that is run again,
    with whose result this one is compared in the report.
    """
    request.check()
    _require_columns(units.frame, request)
    matrix = build_matrix(units.frame, units.code, request, report)
    say_small(units, matrix, request, report)
    pca = principal_components(matrix.z, matrix.weight, request.axes, request.enough_pct)
    pairs = (
        neighbours_of(units, matrix, request, report, progress.part(0.0, 0.4)) if request.contiguity else None
    )
    points = np.ascontiguousarray(pca.score[:, : pca.kept])
    step = progress.part(0.4 if request.contiguity else 0.0, 0.95)
    classes = make_classes(points, matrix.weight, request, pairs, step)
    variables = [indicator.name for indicator in matrix.indicators]
    profile = profile_of(matrix, classes.label, classes.count)
    names = class_names(profile, variables, dict(request.labels))
    rows = rows_of(units, matrix, pca, classes, names)
    description = _description(units, matrix, classes, profile, rows, names, request, report)
    axes = axes_table(pca, [indicator.field for indicator in matrix.indicators], variables)
    report.method = sentence(units, matrix, pca, classes, request)
    say_cut(classes, request, report)
    say_classes(description, report)
    recipe = _recipe(units, matrix, pca, classes, request, version, source)
    if former is not None:
        say_recipe(recipe, former, report)
    progress.update(1.0)
    return Typology(
        units.level, rows, description, axes, names, variables, profile, pca, classes, matrix, recipe
    )


def _require_columns(frame: pd.DataFrame, request: TypologyRequest) -> None:
    absent = [name for name in request.illustrative if name not in frame.columns]
    if absent:
        raise InputError(
            tr("Some of the illustrative variables are not columns of the table."),
            [tr("not found: {}").format(", ".join(absent))],
            tr("Choose them again, or take the recipe of this table."),
        )


def _description(
    units: Units,
    matrix: Matrix,
    classes: Classes,
    profile: Profile,
    rows: pd.DataFrame,
    names: list[str],
    request: TypologyRequest,
    report: Report,
) -> pd.DataFrame:
    fields = [indicator.field for indicator in matrix.indicators]
    tables = [
        size_rows(rows, units.population, units.area_km2()),
        indicator_rows(profile, fields, "indicator"),
        *illustrative_rows(
            units.frame, matrix, classes.label, classes.count, list(request.illustrative), report
        ),
    ]
    table = pd.concat([part.dropna(axis=1, how="all") for part in tables], ignore_index=True)
    return with_names(table, names)


def _recipe(
    units: Units,
    matrix: Matrix,
    pca: Pca,
    classes: Classes,
    request: TypologyRequest,
    version: str,
    source: str,
) -> dict[str, Any]:
    codes = units.code.to_numpy(dtype=object)[matrix.row]
    data = {
        "source": source,
        "level": units.level,
        "cog_year": units.vintage,
        "rows": len(units.frame),
        "classable": len(matrix),
        "sha256": recipes.data_print(codes, matrix.raw),
    }
    result = {
        "transforms": {indicator.field: indicator.transform for indicator in matrix.indicators},
        "axes": pca.kept,
        "eigenvalues": [round(float(value), 6) for value in pca.eigenvalue],
        "prototypes": classes.prototypes,
        "classes": classes.count,
        "sizes": [int(size) for size in np.bincount(classes.label)],
        "explained_before_pct": round(classes.before, 3),
        "explained_pct": round(classes.explained, 3),
        "partition_sha256": recipes.partition_print(codes, classes.label + 1),
    }
    return recipes.written(request, data, result, version)
