"""What is said of a run: what is missing and why, what has no neighbour, how it was computed."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..frames import named
from ..i18n import pick, tr, tr_n
from ..report import Report
from ..statistics.units import Units
from .ratio import Ratio
from .request import DISTANCE, DisparityRequest, words


def say_missing(ratio: Ratio, units: Units, report: Report) -> None:
    """Names those without a value, by reason. Raises InputError where fewer than two have one."""
    label, known = ratio.indicator.label, ratio.known
    lost = {why: np.flatnonzero(ratio.why == why) for why in words()["reasons"]}
    if int(known.sum()) < 2:
        reasons = {why: pick(text) for why, text in words()["reasons"].items()}
        raise InputError(
            tr("« {} » has fewer than two territories with a value: there is nothing to compare.").format(label),
            [tr("{why}: {count}").format(why=reasons[why], count=len(out)) for why, out in lost.items() if len(out)],
            tr("Choose other columns, or a layer with more territories."),
        )  # fmt: skip
    numerator, denominator, zero = lost["numerator"], lost["denominator"], lost["zero"]
    sentences = (
        (
            numerator,
            tr_n("« {} »: %n place(s) with a missing or secret numerator, in no sum:", len(numerator)),
        ),
        (
            denominator,
            tr_n("« {} »: %n place(s) with a missing or secret denominator, in no sum:", len(denominator)),
        ),
        (zero, tr_n("« {} »: %n place(s) whose denominator is zero, in no sum:", len(zero))),
    )
    for out, sentence in sentences:
        if len(out):
            listed = named(units.name.iloc[out], units.code.iloc[out].fillna("–"))
            report.warn(sentence.format(label), listed)


def say_alone(units: Units, rows: np.ndarray, report: Report) -> None:
    """Names territories (positions) without a neighbour that has a value."""
    if len(rows):
        report.warn(
            tr_n(
                "%n place(s) without a neighbour that has a value: no local Moran, spatial deviation 100:",
                len(rows),
            ),
            named(units.name.iloc[rows], units.code.iloc[rows].fillna("–")),
        )  # fmt: skip


def say_ungrouped(column: str, missing: np.ndarray, units: Units, report: Report) -> None:
    """Names territories that have a value and no group."""
    if missing.any():
        report.warn(
            tr_n(
                "%n place(s) without a group in « {} », left out of what is by group:", int(missing.sum())
            ).format(column),
            named(units.name[missing], units.code[missing].fillna("–")),
        )  # fmt: skip


def say_resolution(request: DisparityRequest, tests: int, limit: float, report: Report) -> None:
    """Where permutations are too few for the false-discovery control to let anything through."""
    least = 2 / (request.local_permutations + 1)
    if request.local_permutations and not limit and tests:
        report.info(
            tr(
                "No local association holds at {level:g} % of false discoveries: "
                "with {count} permutations the smallest p is {least:.2g}."
            ).format(level=100 * request.fdr, count=request.local_permutations, least=least)
        )  # fmt: skip


def method_sentence(request: DisparityRequest, units: Units, ratio: Ratio) -> str:
    """The sentence that maps print."""
    texts = words()["sentence"]
    one = ratio.indicator
    formula = f"{one.numerator} / {one.denominator}" if one.denominator else one.numerator
    if one.factor != 1:
        formula = f"{one.factor:g} × {formula}"
    near = texts["distance" if request.neighbourhood == DISTANCE else "contiguity"]
    return pick(texts["all"]).format(
        label=one.label,
        formula=formula,
        count=int(ratio.known.sum()),
        units=pick(words()["units"][units.level]),
        reference=pick(texts["reference" if request.reference is None else "own_reference"]),
        groups=pick(texts["groups"]).format(request.groups[0]) if request.groups else "",
        near=pick(near).format(order=request.order, km=f"{request.distance_km:g}"),
        permutations=request.local_permutations,
        seed=request.seed,
        level=f"{100 * request.fdr:g}",
    )
