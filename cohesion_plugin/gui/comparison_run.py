"""Comparing what is already read, in a thread; and what is handed to the algorithms afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.progress import Progress
from .comparison_catalogue import word
from .comparison_context import ALGORITHM, BOOKLET, Context
from .comparison_sets import request_text
from .typology_order import TypologyOrder

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison
    from ..core.comparison.sets import Sets
    from ..core.indicators.model import Indicator

LAYER_ROLE = "compare_layer"
# A territory lies in a région where more than this share of its communes does.
MOSTLY = 0.5
MOST_REGIONS = 3


@dataclass(frozen=True)
class Asked:
    """What the user asked for. ``region``: the région(s) of the territories are references too."""

    selection: str
    references: tuple[str, ...]
    sets: dict[str, str]
    region: bool
    indicators: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Compared:
    """``reference``: as the algorithm takes it; ``features``: of the layer, by commune of the comparison, -1: none."""

    comparison: Comparison
    asked: Asked
    reference: str
    features: np.ndarray

    def values(self) -> dict[str, Any]:
        """SELECTION, REFERENCE and INDICATORS."""
        return {
            "SELECTION": self.asked.selection,
            "REFERENCE": self.reference,
            "INDICATORS": ", ".join(self.asked.indicators),
        }


def run(context: Context, asked: Asked, known: dict[str, Indicator], progress: Progress) -> Compared:
    """In a thread. Raises CohesionError."""
    from ..core.comparison.compute import compare
    from ..core.comparison.language import read_selection
    from ..core.comparison.resolve import Resolver
    from ..core.report import Report

    wanted = read_selection(asked.selection)
    regions: list[str] = []
    if asked.region:
        sets = Resolver(context.families, wanted.sets).all(wanted)
        regions = regions_of(sets, context) if sets is not None else []
        regions = regions if len(regions) <= MOST_REGIONS else []
    reference = request_text(list(dict.fromkeys([*regions, *asked.references])), asked.sets)
    progress.update(0.05)
    report = Report(list(context.report.entries), "", list(context.report.sources))
    texts = (asked.selection, reference, known, ", ".join(asked.indicators))
    made = compare(context.places, context.tables, *texts, report, progress.part(0.05, 0.95))
    features = np.fromiter(
        (context.features.get(str(code), -1) for code in context.places.frame.index),
        np.int64,
        len(context.places),
    )
    return Compared(made, asked, reference, features)


def regions_of(sets: Sets, context: Context) -> list[str]:
    """The régions that the territories mostly lie in, in the selection language."""
    family = context.families.of("region")
    common = np.asarray((sets.member @ family.member.T).todense())
    best = common.argmax(axis=1)
    inside = common[np.arange(len(sets)), best] > MOSTLY * sets.sizes
    codes = dict.fromkeys(str(family.codes[row]) for row in best[inside])
    return [f"{word('region')}:{code}" for code in codes]


def write(comparison: Comparison, path: str, progress: Progress) -> str:
    """All figures, as a workbook or as a CSV table of one row per figure. Raises OutputError."""
    from ..adapters.staging import Staged, begin, publish
    from ..processing.compare_files import Workbook

    progress.update(0.1)
    staged: list[Staged] = []
    try:
        if Path(path).suffix.lower() == ".csv":
            staged.append(begin(path))
            comparison.long().to_csv(staged[0].written, index=False, encoding="utf-8", lineterminator="\n")
        else:
            Workbook(Path(path)).of_result(comparison).stage(staged)
        publish(staged)
    finally:
        for one in staged:
            one.discard()
    return path


def layer_order(values: dict[str, Any], title: str) -> TypologyOrder:
    """The compared territories as a layer of the project."""
    parameters = {**values, "TABLE": None, "WIDE": None}
    return TypologyOrder(ALGORITHM, parameters, title, {"LAYER": (LAYER_ROLE, title)}, replace=False)


def booklet_order(values: dict[str, Any], title: str) -> TypologyOrder:
    """The booklet: values of the comparison, and what its dialog gave."""
    return TypologyOrder(BOOKLET, values, title)
