"""The whole of a study of disparities, from figures joined to territories to its tables and lines."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from ..errors import InputError
from ..i18n import pick, tr
from ..progress import SILENT, Progress
from ..report import Report
from ..statistics.reading import read_columns
from ..statistics.units import Units
from . import correlation, deviations, handicaps, rows, sentences
from .border_rows import LINES, border_rows
from .frontiers import frontiers
from .inequality import Measures
from .join import Figures, groups_of, ratio_of
from .lisa import lisa
from .moran import moran
from .neighbourhood import neighbourhood
from .ratio import Ratio
from .request import DisparityRequest, words


@dataclass(frozen=True)
class Disparities:
    """Tables of ``rows``, ``inequality``, ``correlation``; ``lines``: discontinuities with ``line_shapes`` in the
    layer's reference system. ``handicaps`` and ``correlations`` are empty with one indicator."""

    deviations: pd.DataFrame
    inequality: pd.DataFrame
    lines: pd.DataFrame
    line_shapes: np.ndarray
    correlations: pd.DataFrame
    handicaps: pd.DataFrame


def compute_disparities(
    units: Units,
    figures: Figures,
    request: DisparityRequest,
    report: Report,
    progress: Progress = SILENT,
    wanted: Container[str] = ("DISCONTINUITIES",),
) -> Disparities:
    """All measures. ``wanted``: the lines are only drawn where DISCONTINUITIES is in it. Raises InputError."""
    request.check()
    count = len(units.frame)
    ratios = [ratio_of(one, figures, count, report) for one in request.indicators]
    for ratio in ratios:
        sentences.say_missing(ratio, units, report)
    groups = {column: groups_of(column, units, figures) for column in request.groups}
    for column, group in groups.items():
        sentences.say_ungrouped(column, (group.isna() & ratios[0].known).to_numpy(), units, report)
    metric, zone = _outlines(units)
    borders = frontiers(metric, zone, request.tolerance_m, progress.part(0.0, 0.4))
    around = neighbourhood(metric, zone, borders, request, progress.part(0.4, 0.5))
    report.method = sentences.method_sentence(request, units, ratios[0])
    # In the order of codes, so that draws do not depend on that of the rows.
    order = np.argsort(units.code.fillna("").to_numpy(dtype=object).astype(str), kind="stable")
    measures = Measures()
    table = _first(
        units, ratios[0], groups, around, order, request, measures, report, progress.part(0.5, 0.7)
    )
    for i, other in enumerate(ratios[1:]):
        step = progress.part(0.7 + 0.2 * i / len(ratios), 0.7 + 0.2 * (i + 1) / len(ratios))
        _moran(other, around, order, request, measures, step)
        _by_group(other, groups, request, measures)
    first = next(iter(groups.values()), None)
    lines, shapes = pd.DataFrame(columns=LINES), np.empty(0, dtype=object)
    if "DISCONTINUITIES" in wanted:
        lines, shapes = border_rows(
            units, ratios[0], first, borders, request.tolerance_m, progress.part(0.9, 1.0)
        )
    several = len(ratios) > 1
    weight, name = _weights(units, figures, request, report)
    found = handicaps.handicaps(ratios, request.worst_pct)
    return Disparities(
        table,
        measures.table(),
        lines,
        shapes,
        correlation.correlations(ratios if several else [], weight, name),
        rows.handicap_rows(units, ratios, found) if several else pd.DataFrame(columns=rows.HANDICAPS),
    )


def _outlines(units: Units) -> tuple[np.ndarray, np.ndarray]:
    if units.outlines is None:
        raise InputError(
            tr("The territories have no outlines, and neighbours are found by them."),
            (),
            tr("Choose a polygon layer, and give the table with the figures beside it."),
        )
    return units.outlines.require_metric(tr("territories")), units.outlines.zone


def _first(
    units: Units,
    ratio: Ratio,
    groups: dict[str, pd.Series],
    around: csr_matrix,
    order: np.ndarray,
    request: DisparityRequest,
    measures: Measures,
    report: Report,
    progress: Progress,
) -> pd.DataFrame:
    """Rows of the mapped indicator, and its measures."""
    context = next(iter(groups.values()), None)
    whole = deviations.global_deviation(ratio, request.reference)
    territorial = (
        deviations.territorial_deviation(ratio, pd.factorize(context)[0]) if context is not None else None
    )
    spatial = deviations.spatial_deviation(ratio, around)
    known, near = _moran(ratio, around, order, request, measures, progress.part(0.0, 0.5))
    column = request.groups[0] if request.groups else ""
    measures.masses(
        ratio, (("globale", "", whole), ("territoriale", column, territorial), ("spatiale", "", spatial))
    )
    _by_group(ratio, groups, request, measures)
    local = lisa(
        ratio.value[known],
        near,
        request.local_permutations,
        request.seed,
        request.fdr,
        progress.part(0.5, 1.0),
    )
    degree = np.diff(near.indptr)
    sentences.say_alone(units, known[degree == 0], report)
    sentences.say_resolution(request, int((~np.isnan(local.p)).sum()), local.limit, report)
    return rows.deviation_rows(
        units, ratio, context, (whole, territorial, spatial), local, known, degree, request.threshold
    )


def _moran(
    ratio: Ratio,
    around: csr_matrix,
    order: np.ndarray,
    request: DisparityRequest,
    measures: Measures,
    progress: Progress,
) -> tuple[np.ndarray, csr_matrix]:
    """Positions with a value, in the order of codes, and their neighbours among them; adds measures of the whole."""
    known = order[ratio.known[order]]
    near = around[known][:, known]
    association = moran(ratio.value[known], near, request.permutations, request.seed, progress)
    measures.whole(ratio, association)
    return known, near


def _by_group(
    ratio: Ratio, groups: dict[str, pd.Series], request: DisparityRequest, measures: Measures
) -> None:
    for column, group in groups.items():
        measures.by_group(ratio, column, group, request.permutations, request.seed)


def _weights(
    units: Units, figures: Figures, request: DisparityRequest, report: Report
) -> tuple[np.ndarray, str]:
    """Weights of the correlations: the user's column, else the population."""
    if not request.weight:
        return units.population, pick(words()["population"])
    source = figures.frame if request.weight in figures.frame else units.frame
    values = read_columns(source, [request.weight], report)[:, 0]
    if source is units.frame:
        return values, request.weight
    inside = (figures.owner >= 0) & ~np.isnan(values)
    sums = np.bincount(figures.owner[inside], values[inside], minlength=len(units.frame))
    return sums, request.weight
