"""One run of rings, from frozen inputs to tables and shapes; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from ..adapters.snapshot import LayerSnapshot, snapshot
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
from ..core.territories import EpciUnits, RawLayer

Input = "tuple[QgsVectorLayer | None, QgsProcessingFeatureSourceDefinition | None]"


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

    @property
    def crs_wkt(self) -> str:
        """Of the layer read, hence of the results."""
        return str(self.units.parts.crs.to_wkt())

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
    def freeze(cls, inputs: dict[str, Input], request: RingRequest, columns: dict[str, str], fold: bool) -> RingJob:
        """Main thread only. Raises InputError where the layer is missing or not valid."""
        frozen = {name: snapshot(layer, definition) for name, (layer, definition) in inputs.items() if layer is not None and layer.isValid()}
        communes = frozen.pop("COMMUNES", None)
        if communes is None:
            raise InputError(tr("No layer of communes or EPCI was given."), (), tr("Load one, for example IGN's ADMIN EXPRESS, and choose it."))
        return cls(communes, frozen, request, columns, fold)

    def run(self, progress: Progress) -> RingResult:
        """Read, build, compute, dissolve. Raises CohesionError."""
        report = Report()
        units = self.units(report, progress.part(0.0, 0.35))
        flows = parse_flows(self._table("FLOWS"), report) if self.request.method == COMMUTING and "FLOWS" in self.tables else None
        areas = catchment_table(self._table("CATCHMENT")) if self.request.method == CATCHMENT and "CATCHMENT" in self.tables else None
        rings = compute_rings(units, self.request, report, flows, areas, progress.part(0.35, 0.8))
        shapes = ring_shapes(rings.table, rings.borders)
        outline_table, outlines = ring_outlines(rings.table, shapes, progress.part(0.8, 1.0))
        return RingResult(units, rings, shapes, outline_table, outlines, report, self.request.method)

    def units(self, report: Report, progress: Progress) -> EpciUnits:
        """The EPCI of the layer."""
        raw = self.communes.read(progress.part(0.0, 0.6))
        self._require_shapes(raw)
        fields = recognise(raw.frame, self.columns.get("code") or None).with_choices(**self.columns)
        territories = build_territories(raw, fields, report, BuildOptions(self.fold), progress.part(0.6, 1.0))
        table = membership_table(self._table("MEMBERSHIP"), report) if "MEMBERSHIP" in self.tables else None
        report.sources += [frozen.provenance.text() for frozen in (self.communes, *self.tables.values())]
        return build_units(territories, report, table)

    def _table(self, name: str) -> pd.DataFrame:
        return self.tables[name].read().frame

    def _require_shapes(self, raw: RawLayer) -> None:
        if not self.communes.has_geometry:
            raise InputError(
                tr("« {} » is a table without shapes.").format(raw.name), (), tr("Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS.")
            )
