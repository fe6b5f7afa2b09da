"""Two ring layers compared; safe in any thread once frozen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsLayerMetadata

from ..adapters.libraries import pyproj, shapely
from ..adapters.snapshot import LayerSnapshot
from ..adapters.writer import features
from ..cartography.ring_style import style_changes
from ..core.codes import as_text
from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..core.report import Report
from ..core.rings.change import KEYS, compare_rings
from ..core.territories import RawLayer
from .layers_algorithm import Made
from .output import fields_of, rows_of
from .sinks import Layer

COLUMNS = [
    "siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "nature_epci",
    "couronne_a", "couronne_b", "changement",
]  # fmt: skip
NEEDED = [*KEYS, "nom_metropole", "nom_epci", "nature_epci", "couronne"]
SHAPEFILE_NAME = 10


@dataclass(frozen=True)
class RingChangeJob:
    """Inputs copied on the main thread."""

    first: LayerSnapshot
    second: LayerSnapshot
    only_changes: bool

    @classmethod
    def of(
        cls, first: LayerSnapshot | None, second: LayerSnapshot | None, only_changes: bool
    ) -> RingChangeJob:
        """Raises InputError where a layer is missing or not one of rings."""
        return cls(_require_rings(first), _require_rings(second), only_changes)

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """Both layers."""
        return [self.first, self.second]

    def run(self, progress: Progress) -> Made:
        """The layer of changes, and a report that lists them."""
        raws = [frozen.read(progress.part(i / 2, (i + 1) / 2)) for i, frozen in enumerate(self.inputs)]
        tables = [_typed(raw.frame) for raw in raws]
        table = compare_rings(*tables).rename(columns={"change": "changement"})
        report = _report(table)
        if self.only_changes:
            table = table[table["changement"] != "same"]
        fields = fields_of(COLUMNS)
        metadata = QgsLayerMetadata()
        metadata.setTitle(tr("Changes of ring"))
        metadata.setHistory([one.name for one in self.inputs])
        crs = self.first.layer_crs if self.first.layer_crs.isValid() else self.second.layer_crs
        made = features(fields, rows_of(table, COLUMNS), _shapes(table, tables, raws))
        title = tr("What the definition changes")
        return Made({"CHANGES": Layer(fields, made, crs, metadata, style_changes, title)}, report)


def _require_rings(layer: LayerSnapshot | None) -> LayerSnapshot:
    names = layer.fields.names() if layer is not None else []
    missing = [name for name in NEEDED if name not in names and name[:SHAPEFILE_NAME] not in names]
    if layer is None or missing:
        raise InputError(
            tr("« {} » is not a layer of rings.").format(layer.name if layer is not None else ""),
            [tr("missing columns: {}").format(", ".join(missing))],
            tr("Choose a layer made by « Rings of EPCI around métropoles »."),
        )
    return layer


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Rings and codes whatever the format that kept them: a shapefile cuts names, a CSV makes numbers of codes."""
    cut = {name[:SHAPEFILE_NAME]: name for name in NEEDED if name not in frame}
    frame = frame.rename(columns=cut)
    rings = pd.to_numeric(frame["couronne"], errors="coerce").astype("Float64").astype("Int64")
    return frame.assign(couronne=rings, **{key: as_text(frame[key]) for key in KEYS})


def _shapes(table: pd.DataFrame, tables: list[pd.DataFrame], raws: list[RawLayer]) -> np.ndarray:
    """Outline of each EPCI, from whichever layer has it, in the reference system of the first."""
    first, second = raws
    geometries = [first.geometry, _projected(second.geometry, second.crs, first.crs)]
    pieces = [
        pd.Series(shapes, index=frame["siren_epci"], dtype=object)
        for shapes, frame in zip(geometries, tables)
    ]
    known = pd.concat(pieces).dropna()
    known = known[~known.index.duplicated()]
    shapes: np.ndarray = known.reindex(table["siren_epci"]).to_numpy(dtype=object)
    return np.where(pd.isna(shapes), None, shapes)


def _projected(shapes: np.ndarray, source: pyproj.CRS | None, target: pyproj.CRS | None) -> np.ndarray:
    if source is None or target is None or source.equals(target, ignore_axis_order=True):
        return shapes
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    moved = shapely.transform(shapes, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])))
    return np.asarray(moved, dtype=object)


def _report(table: pd.DataFrame) -> Report:
    report = Report()
    changed = table[table["changement"] != "same"]
    listed = [
        f"{row.nom_epci} ({row.nom_metropole}: {_ring(row.couronne_a)} → {_ring(row.couronne_b)})"
        for row in changed.itertuples(index=False)
    ]
    report.info(
        tr_n("%n EPCI change ring from one definition to the other", len(changed))
        + tr_n(" (of %n in a ring under either).", len(table)),
        listed,
    )
    return report


def _ring(value: object) -> str:
    return "–" if pd.isna(value) else str(value)
