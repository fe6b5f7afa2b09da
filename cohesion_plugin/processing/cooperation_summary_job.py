"""The census's figures, from frozen inputs to a table; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

from ..adapters.snapshot import LayerSnapshot
from ..core.cooperation.asked import Asked
from ..core.cooperation.coverage_rings import typed_rings
from ..core.cooperation.register import Register
from ..core.cooperation.summary import summarise
from ..core.cooperation.summary_figures import COLUMNS
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from .cooperation_filters_parameters import require_terms
from .cooperation_summary_parameters import require_statuses
from .output import output_layer
from .register_input import RegisterSource
from .sinks import Layer


@dataclass(frozen=True)
class SummaryJob:
    """Inputs copied on the main thread."""

    register: RegisterSource
    rings: LayerSnapshot | None
    day: str | None
    asked: Asked

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All that is read, and must not be overwritten."""
        return [*guarded(self.register), *([self.rings] if self.rings is not None else [])]

    def run(self, progress: Progress) -> tuple[dict[str, Layer], Report]:
        """Read, count. Raises CohesionError."""
        report = Report()
        register = read_register(self.register, self.asked, report, progress.part(0.0, 0.4))
        # Statuses are those of the day, which is what the count itself asks.
        others = self.asked.but_statuses()
        kept = others.narrowed(register, self.day, report)
        rings = None
        if self.rings is not None:
            raw = self.rings.read(progress.part(0.4, 0.6))
            report.sources += [raw.provenance.text()]
            rings = typed_rings(raw.frame, self.rings.name, report)
        table = summarise(kept, rings, self.day, self.asked.statuses, report, progress.part(0.6, 1.0))
        report.method = " ".join(filter(None, (report.method, others.sentence(register))))
        title = tr("Census of the cooperations")
        return {"SUMMARY": output_layer(table, COLUMNS, title, report, group=tr("Cooperations"))}, report


def read_register(source: RegisterSource, asked: Asked, report: Report, progress: Progress) -> Register:
    """The register, whose source goes to the report. Raises InputError, also where a code asked for is none of it."""
    register = source.read(progress)
    require_statuses(register, asked.statuses)
    require_terms(register, asked)
    if register.source:
        report.sources += [register.source]
    if register["cooperation"].empty:
        report.warn(tr("The register has no agreement."))
    return register


def guarded(source: RegisterSource) -> list[LayerSnapshot]:
    """The register's file as an input that no output may replace."""
    return [LayerSnapshot(source.origin.stem, origin=str(source.origin))] if source.origin is not None else []
