"""One run of the statistical typology, from frozen inputs to classes; safe in any thread."""

from __future__ import annotations

import configparser
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ..adapters.snapshot import LayerSnapshot
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from ..core.resources import resources_dir
from ..core.statistics.request import TypologyRequest
from ..core.statistics.typology import Typology, compute_typology
from ..core.statistics.units import Units, read_units


@dataclass(frozen=True)
class StatisticalResult:
    """Everything the outputs are written from."""

    units: Units
    typology: Typology
    report: Report
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class StatisticalJob:
    """Inputs copied on the main thread. ``former``: the recipe that is run again."""

    table: LayerSnapshot
    territories: LayerSnapshot | None
    request: TypologyRequest
    former: dict[str, Any] | None

    @classmethod
    def of(
        cls,
        table: LayerSnapshot | None,
        territories: LayerSnapshot | None,
        request: TypologyRequest,
        former: dict[str, Any] | None,
    ) -> StatisticalJob:
        """Raises InputError where there is no table."""
        if table is None:
            raise InputError(
                tr("No table of communes or EPCI was given."),
                (),
                tr("Load one with its indicators, and choose it."),
            )
        return cls(table, territories, request, former)

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All that is read."""
        return [source for source in (self.table, self.territories) if source is not None]

    def run(self, progress: Progress) -> StatisticalResult:
        """Read, compute. Raises CohesionError."""
        report = Report()
        raw = self.table.read(progress.part(0.0, 0.15))
        shapes = self.territories.read(progress.part(0.15, 0.25)) if self.territories is not None else None
        units = read_units(raw, self.request.code, report, shapes, progress.part(0.25, 0.35))
        report.sources += [source.provenance.text() for source in self.inputs]
        typology = compute_typology(
            units,
            self.request,
            report,
            progress.part(0.35, 1.0),
            plugin_version(),
            self.table.provenance.text() or self.table.name,
            self.former,
        )
        return StatisticalResult(units, typology, report, self._crs(units))

    def _crs(self, units: Units) -> QgsCoordinateReferenceSystem:
        if units.outlines is None:
            return QgsCoordinateReferenceSystem()
        return (self.territories or self.table).layer_crs


def plugin_version() -> str:
    """As metadata.txt, beside the resources, has it; empty where it can't be read."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(resources_dir().parent / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")
