"""One run of the disparities, from frozen inputs to tables; safe in any thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem

from ..adapters.snapshot import LayerSnapshot
from ..core.disparities.compute import Disparities, compute_disparities
from ..core.disparities.join import Figures, joined_figures, own_figures
from ..core.disparities.request import DisparityRequest
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from ..core.statistics.units import Units, read_units


@dataclass(frozen=True)
class DisparitiesResult:
    """Everything the outputs are written from."""

    units: Units
    found: Disparities
    request: DisparityRequest
    report: Report
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class DisparitiesJob:
    """Inputs copied on the main thread. ``table_code``: column of codes of the table, empty to find it."""

    territories: LayerSnapshot
    table: LayerSnapshot | None
    request: DisparityRequest
    table_code: str
    wanted: Sequence[str]

    @classmethod
    def of(
        cls,
        territories: LayerSnapshot | None,
        table: LayerSnapshot | None,
        request: DisparityRequest,
        table_code: str,
        wanted: Sequence[str],
    ) -> DisparitiesJob:
        """Raises InputError where there is no layer."""
        if territories is None:
            raise InputError(
                tr("No layer of communes or EPCI was given."),
                (),
                tr("Load one with outlines, and choose it."),
            )
        return cls(territories, table, request, table_code, wanted)

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All that is read."""
        return [source for source in (self.territories, self.table) if source is not None]

    def run(self, progress: Progress) -> DisparitiesResult:
        """Read, join, compute. Raises CohesionError."""
        report = Report()
        raw = self.territories.read(progress.part(0.0, 0.15))
        units = read_units(raw, self.request.code, report, None, progress.part(0.15, 0.25))
        figures = self._figures(units, report, progress.part(0.25, 0.35))
        report.sources += [source.provenance.text() for source in self.inputs]
        if len(self.request.indicators) < 2 and {"CORRELATIONS", "HANDICAPS"} & set(self.wanted):
            report.warn(tr("Correlations and handicaps need two indicators at least: they are empty."))
        found = compute_disparities(
            units, figures, self.request, report, progress.part(0.35, 1.0), self.wanted
        )
        return DisparitiesResult(units, found, self.request, report, self.territories.layer_crs)

    def _figures(self, units: Units, report: Report, progress: Progress) -> Figures:
        if self.table is None:
            return own_figures(units)
        raw = self.table.read(progress)
        # What this says of codes and population was said of the territories.
        table = read_units(raw, self.table_code, Report())
        return joined_figures(units, table, self.table.name, report)
