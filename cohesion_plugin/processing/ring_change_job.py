"""Two ring layers compared; safe in any thread once frozen."""

from __future__ import annotations

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsLayerMetadata, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from ..adapters.snapshot import LayerSnapshot, snapshot
from ..adapters.writer import features
from ..cartography.ring_style import style_changes
from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..core.report import Report
from ..core.rings.change import KEYS, compare_rings
from ..core.territories import RawLayer
from .ring_outputs import fields_of, rows_of
from .sinks import Layer

COLUMNS = ["siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "nature_epci", "couronne_a", "couronne_b", "changement"]
NEEDED = [*KEYS, "nom_metropole", "nom_epci", "nature_epci", "couronne"]


def freeze(layer: QgsVectorLayer | None, definition: QgsProcessingFeatureSourceDefinition | None) -> LayerSnapshot:
    """Main thread only. Raises InputError where the layer is not one of rings."""
    names = layer.fields().names() if layer is not None else []
    missing = [name for name in NEEDED if name not in names]
    if layer is None or missing:
        raise InputError(
            tr("« {} » is not a layer of rings.").format(layer.name() if layer is not None else ""),
            [tr("missing columns: {}").format(", ".join(missing))],
            tr("Choose a layer made by « Rings of EPCI around métropoles »."),
        )
    return snapshot(layer, definition)


def changes_layer(first: LayerSnapshot, second: LayerSnapshot, only_changes: bool, progress: Progress) -> tuple[Layer, Report]:
    """The layer of changes, and a report that lists them."""
    raws = [frozen.read(progress.part(i / 2, (i + 1) / 2)) for i, frozen in enumerate((first, second))]
    table = compare_rings(*(_typed(raw.frame) for raw in raws)).rename(columns={"change": "changement"})
    report = _report(table)
    if only_changes:
        table = table[table["changement"] != "same"]
    fields = fields_of(COLUMNS)
    metadata = QgsLayerMetadata()
    metadata.setTitle(tr("Changes of ring"))
    metadata.setHistory([first.name, second.name])
    wkt = raws[0].crs.to_wkt() if raws[0].crs is not None else ""
    made = features(fields, rows_of(table, COLUMNS), _shapes(table, raws))
    title = tr("What the definition changes")
    return Layer(fields, made, QgsCoordinateReferenceSystem.fromWkt(wkt), metadata, style_changes, title), report


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    rings = pd.to_numeric(frame["couronne"], errors="coerce").astype("Int64")
    return frame.assign(couronne=rings, **{key: frame[key].astype(str) for key in KEYS})


def _shapes(table: pd.DataFrame, raws: list[RawLayer]) -> np.ndarray:
    """Outline of each EPCI, from whichever layer has it."""
    pieces = [pd.Series(raw.geometry, index=raw.frame["siren_epci"].astype(str)) for raw in raws]
    known = pd.concat(pieces)
    known = known[~known.index.duplicated()]
    shapes: np.ndarray = known.reindex(table["siren_epci"]).to_numpy(dtype=object)
    return shapes


def _report(table: pd.DataFrame) -> Report:
    report = Report()
    changed = table[table["changement"] != "same"]
    listed = [
        f"{row.nom_epci} ({row.nom_metropole}: {_ring(row.couronne_a)} → {_ring(row.couronne_b)})" for row in changed.itertuples(index=False)
    ]
    report.info(
        tr_n("%n EPCI change ring from one definition to the other", len(changed))
        + tr_n(" (of %n in a ring under either).", len(table)),
        listed,
    )
    return report


def _ring(value: object) -> str:
    return "–" if pd.isna(value) else str(value)
