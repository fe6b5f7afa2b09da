"""One conversion, from frozen inputs to tables; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

from ..adapters.snapshot import LayerSnapshot
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from ..core.vintage.conversion import Conversion, convert
from ..core.vintage.movements import commune_movements
from ..core.vintage.request import ConvertRequest


@dataclass(frozen=True)
class ConvertJob:
    """Inputs copied on the main thread."""

    table: LayerSnapshot
    movements: LayerSnapshot | None
    weights: LayerSnapshot | None
    request: ConvertRequest

    @classmethod
    def of(
        cls,
        table: LayerSnapshot | None,
        movements: LayerSnapshot | None,
        weights: LayerSnapshot | None,
        request: ConvertRequest,
    ) -> ConvertJob:
        """Raises InputError where no table was given."""
        if table is None:
            raise InputError(
                tr("No table was given."), (), tr("Choose a table with codes of communes or EPCI.")
            )
        return cls(table, movements, weights, request)

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All that is read, and must not be overwritten."""
        return [frozen for frozen in (self.table, self.movements, self.weights) if frozen is not None]

    def run(self, progress: Progress) -> Conversion:
        """Read and convert. Raises CohesionError."""
        report = Report()
        raw = self.table.read(progress.part(0.0, 0.3))
        movements = None
        if self.movements is not None:
            frozen = self.movements
            movements = commune_movements(frozen.read(progress.part(0.3, 0.4)).frame, frozen.name, report)
        weights = self.weights.read(progress.part(0.4, 0.5)) if self.weights is not None else None
        result = convert(raw, self.request, movements, weights, report, progress.part(0.5, 1.0))
        report.sources += [frozen.provenance.text() for frozen in self.inputs]
        return result
