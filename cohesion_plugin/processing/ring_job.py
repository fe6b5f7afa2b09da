"""One run of rings, from frozen inputs to tables and shapes; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem

from ..adapters.snapshot import LayerSnapshot
from ..core.build import BuildOptions, build_territories
from ..core.errors import InputError
from ..core.flows import parse_flows
from ..core.i18n import tr
from ..core.membership import build_units, membership_table
from ..core.progress import Progress
from ..core.recognise import recognise
from ..core.report import Report
from ..core.rings.catchment import catchment_table
from ..core.rings.compute import Rings, compute_rings
from ..core.rings.outlines import ring_outlines, ring_shapes
from ..core.rings.request import CATCHMENT, COMMUTING, RingRequest
from ..core.territories import EpciUnits


@dataclass(frozen=True)
class RingResult:
    """Everything the outputs are written from."""

    units: EpciUnits
    rings: Rings
    shapes: np.ndarray
    outline_table: pd.DataFrame
    outlines: np.ndarray
    report: Report
    method: str
    layer_crs: QgsCoordinateReferenceSystem | None = None

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Of the layer read, hence of the results."""
        if self.layer_crs is not None and self.layer_crs.isValid():
            return self.layer_crs
        return QgsCoordinateReferenceSystem.fromWkt(self.units.parts.crs.to_wkt())

    def bands(self) -> pd.DataFrame:
        """Distance bands with the names and SIREN of their métropole."""
        bands = self.rings.bands
        position = bands["centre"].to_numpy(dtype=int)
        frame = self.units.frame
        return bands.assign(
            siren_metropole=frame.index.to_numpy()[position],
            nom_metropole=frame["nom_epci"].to_numpy()[position],
            couronne=bands["ring"],
            distance_km=bands["width_km"],
        )


@dataclass(frozen=True)
class RingJob:
    """Inputs copied on the main thread."""

    communes: LayerSnapshot
    tables: dict[str, LayerSnapshot]
    request: RingRequest
    columns: dict[str, str]
    fold: bool

    @classmethod
    def of(
        cls,
        communes: LayerSnapshot | None,
        tables: dict[str, LayerSnapshot | None],
        request: RingRequest,
        columns: dict[str, str],
        fold: bool,
    ) -> RingJob:
        """Raises InputError where the layer is missing, or has no shapes or not the columns chosen."""
        if communes is None:
            raise InputError(
                tr("No layer of communes or EPCI was given."),
                (),
                tr("Load one, for example IGN's ADMIN EXPRESS, and choose it."),
            )
        if not communes.has_geometry:
            raise InputError(
                tr("« {} » is a table without shapes.").format(communes.name),
                (),
                tr("Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS."),
            )
        known = communes.fields.names()
        unknown = [column for column in columns.values() if column and column not in known]
        if unknown:
            raise InputError(
                tr("The layer « {} » has no column « {} ».").format(communes.name, ", ".join(unknown)),
                [tr("columns: {}").format(", ".join(known))],
                tr("Choose another column, or none to have it recognised."),
            )
        given = {name: table for name, table in tables.items() if table is not None}
        return cls(communes, given, request, columns, fold)

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All layers and tables."""
        return [self.communes, *self.tables.values()]

    def run(self, progress: Progress) -> RingResult:
        """Read, build, compute, dissolve. Raises CohesionError."""
        report = Report()
        units = self.units(report, progress.part(0.0, 0.35))
        flows = (
            parse_flows(self._table("FLOWS"), report)
            if self.request.method == COMMUTING and "FLOWS" in self.tables
            else None
        )
        areas = (
            catchment_table(self._table("CATCHMENT"))
            if self.request.method == CATCHMENT and "CATCHMENT" in self.tables
            else None
        )
        rings = compute_rings(units, self.request, report, flows, areas, progress.part(0.35, 0.8))
        shapes = ring_shapes(rings.table, rings.borders)
        outline_table, outlines = ring_outlines(rings.table, shapes, progress.part(0.8, 1.0))
        return RingResult(
            units,
            rings,
            shapes,
            outline_table,
            outlines,
            report,
            self.request.method,
            self.communes.layer_crs,
        )

    def units(self, report: Report, progress: Progress) -> EpciUnits:
        """The EPCI of the layer."""
        raw = self.communes.read(progress.part(0.0, 0.6))
        if raw.frame.empty:
            raise InputError(
                tr("The layer « {} » is empty.").format(raw.name),
                (),
                tr("Load it again or remove its filter."),
            )
        fields = recognise(raw.frame, self.columns.get("code") or None).with_choices(**self.columns)
        territories = build_territories(raw, fields, report, BuildOptions(self.fold), progress.part(0.6, 1.0))
        table = membership_table(self._table("MEMBERSHIP"), report) if "MEMBERSHIP" in self.tables else None
        report.sources += [frozen.provenance.text() for frozen in self.inputs]
        return build_units(territories, report, table)

    def _table(self, name: str) -> pd.DataFrame:
        return self.tables[name].read().frame
