"""One run of the schematic map, from frozen inputs to layers; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import pyproj

from ..adapters.snapshot import LayerSnapshot
from ..core.cooperation.links.seats import in_crs
from ..core.errors import CrsError, InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from ..core.schematic.compute import Schematic, compute
from ..core.schematic.model import Request, Sources, Units
from ..core.schematic.units import units_of
from ..core.territories import RawLayer

# Where no territories say which part of France the map is in.
DEFAULT_CRS = 2154


@dataclass(frozen=True)
class SchematicMade:
    """Everything the GeoPackage is written from."""

    result: Schematic
    report: Report

    @property
    def distortion(self) -> float:
        """Largest change of an area, in % of it; 0 without sub-spaces."""
        table = self.result.layers["sous_espaces"].table
        return float(np.abs(table["deformation_pct"]).max()) if len(table) else 0.0


@dataclass(frozen=True)
class SchematicJob:
    """Inputs copied on the main thread, by parameter."""

    inputs: dict[str, LayerSnapshot]
    request: Request

    def run(self, progress: Progress) -> SchematicMade:
        """Read all, then compute. Raises CohesionError."""
        report = Report()
        report.sources += [
            text for text in dict.fromkeys(one.provenance.text() for one in self.inputs.values()) if text
        ]
        units = self._units(report, progress.part(0.0, 0.5))
        crs = units.crs if units is not None else self._crs()
        sources = Sources(
            terms=self._table("DESCRIPTIONS"),
            indicators=self._table("INDICATOR_TABLE"),
            polarities=self._layer("POLARITIES", crs),
            centralities=self._table("CENTRALITIES"),
            flows=self._table("FLOWS"),
            links=self._layer("COOPERATIONS", crs),
            axes=self._layer("AXIS_LINES", crs),
            fronts=self._layer("FRONT_LINES", crs),
            names={"flows": self.inputs["FLOWS"].name} if "FLOWS" in self.inputs else {},
        )
        made = compute(sources, units, crs, self.request, report, progress.part(0.5, 1.0))
        return SchematicMade(made, report)

    def _units(self, report: Report, progress: Progress) -> Units | None:
        if "SUBSPACES" not in self.inputs:
            if self.request.fronts or "ASSIGNMENT" in self.inputs:
                raise InputError(
                    tr("Sub-spaces need a layer of communes or EPCI."),
                    (),
                    tr("Load one, for example IGN's ADMIN EXPRESS, and choose it."),
                )
            return None
        raw = self.inputs["SUBSPACES"].read(progress.part(0.0, 0.5))
        column = self.request.subspace_field
        if column and column not in raw.frame:
            raise InputError(
                tr("The layer « {} » has no column « {} ».").format(raw.name, column),
                [tr("columns: {}").format(", ".join(map(str, raw.frame.columns)))],
            )
        return units_of(raw, column, self._table("ASSIGNMENT"), report, progress.part(0.5, 1.0))

    def _crs(self) -> pyproj.CRS:
        """Of the poles, or of the lines, where it is in metres."""
        for name in ("POLARITIES", "COOPERATIONS", "AXIS_LINES", "FRONT_LINES"):
            layer = self.inputs.get(name)
            if layer is not None and layer.crs is not None and layer.crs.is_projected:
                return layer.crs
        return pyproj.CRS.from_epsg(DEFAULT_CRS)

    def _table(self, name: str) -> pd.DataFrame | None:
        if name not in self.inputs:
            return None
        frame = self.inputs[name].read().frame
        if frame.empty:
            raise InputError(tr("The table « {} » is empty.").format(self.inputs[name].name))
        return frame

    def _layer(self, name: str, crs: pyproj.CRS) -> RawLayer | None:
        if name not in self.inputs:
            return None
        raw = self.inputs[name].read()
        if raw.crs is None:
            raise CrsError(
                tr("The layer « {} » has no coordinate reference system.").format(raw.name),
                (),
                tr("Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326."),
            )
        if raw.frame.empty:
            raise InputError(
                tr("The layer « {} » is empty.").format(raw.name),
                (),
                tr("Load it again or remove its filter."),
            )
        return replace(raw, geometry=in_crs(raw, crs), crs=crs)
