"""Coverage of rings by agreements, from frozen inputs to outputs; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..adapters.snapshot import LayerSnapshot
from ..cartography.coverage_style import style_coverage
from ..core.cooperation import coverage_scenario
from ..core.cooperation.asked import Asked
from ..core.cooperation.coverage import COLUMNS, Coverage, compute_coverage
from ..core.cooperation.coverage_flows import Commuters, commuters
from ..core.cooperation.coverage_rings import typed_rings
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from ..core.territories import RawLayer
from .cooperation_summary_job import guarded, read_register
from .output import output_layer
from .register_input import RegisterSource
from .sinks import Layer


@dataclass(frozen=True)
class CoverageJob:
    """Inputs copied on the main thread."""

    register: RegisterSource
    rings: LayerSnapshot
    flows: LayerSnapshot | None
    day: str | None
    asked: Asked

    @classmethod
    def of(
        cls,
        register: RegisterSource,
        rings: LayerSnapshot | None,
        flows: LayerSnapshot | None,
        day: str | None,
        asked: Asked,
    ) -> CoverageJob:
        """Raises InputError where no rings are given."""
        if rings is None:
            raise InputError(
                tr("No layer of rings was given."),
                (),
                tr("Choose a layer made by « Rings of EPCI around métropoles »."),
            )
        return cls(register, rings, flows, day, asked)

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All that is read, and must not be overwritten."""
        return [*guarded(self.register), self.rings, *([self.flows] if self.flows is not None else [])]

    def run(self, progress: Progress) -> tuple[dict[str, Layer], Report]:
        """Read, join, tell. Raises CohesionError."""
        report = Report()
        register = read_register(self.register, self.asked, report, progress.part(0.0, 0.3))
        raw = self.rings.read(progress.part(0.3, 0.5))
        rings = typed_rings(raw.frame, self.rings.name, report)
        moving: Commuters | None = None
        if self.flows is not None:
            moving = commuters(self.flows.read(progress.part(0.5, 0.65)).frame, rings, report)
        result = compute_coverage(register, rings, self.day, report, progress.part(0.65, 0.95), self.asked)
        report.sources += [layer.provenance.text() for layer in self.inputs if layer.provenance.text()]
        scenario = coverage_scenario.scenarios(result.table, moving)
        progress.update(1.0)
        title = tr("What agreements cover: what if")
        group = tr("Cooperations")
        return {
            "COVERAGE": self._layer(result, raw, report),
            "SCENARIO": output_layer(scenario, coverage_scenario.COLUMNS, title, report, group=group),
        }, report

    def _layer(self, result: Coverage, raw: RawLayer, report: Report) -> Layer:
        shaped = self.rings.has_geometry
        shapes: np.ndarray | None = raw.geometry[result.table["row"].to_numpy(dtype=int)] if shaped else None
        sentence, sources = report.method, list(report.sources)
        return output_layer(
            result.table,
            COLUMNS,
            tr("Coverage of the rings by agreements"),
            report,
            shapes,
            self.rings.layer_crs if shaped else None,
            (lambda layer: style_coverage(layer, sentence, sources)) if shaped else None,
            tr("Cooperations"),
        )
