"""What the panel asks before a run: is this a layer of communes or EPCI, which columns, which EPCI can be centres."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ..adapters.columns import frame_of
from ..adapters.snapshot import LayerSnapshot, snapshot
from ..core.build import build_territories
from ..core.errors import CohesionError
from ..core.i18n import tr
from ..core.membership import build_units
from ..core.natures import is_metropole
from ..core.progress import Progress
from ..core.recognise import Fields, recognise
from ..core.report import Report
from .ring_parameters import COLUMN_PARAMETERS

SAMPLE = 300


@dataclass(frozen=True)
class LayerFacts:
    """What a layer is taken for: ``problem`` is a sentence where it is nothing usable, else None."""

    level: str = ""
    count: int = 0
    sentence: str = ""
    problem: str | None = None
    fields: dict[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True)
class EpciItem:
    """An EPCI that can be a centre."""

    siren: str
    name: str
    nature: str
    is_metropole: bool
    nb_communes: int | None
    population: int | None


def describe_layer(layer: QgsVectorLayer | None, chosen_code: str | None = None) -> LayerFacts:
    """Level and columns from a sample of the attributes; fast, main thread."""
    if layer is None or not layer.isValid():
        return LayerFacts(problem=tr("Choose a layer of communes or EPCI."))
    if layer.geometryType() != Qgis.GeometryType.Polygon:
        return LayerFacts(
            problem=tr(
                "The layer « {} » has no polygons: rings need the outlines of communes or EPCI."
            ).format(layer.name())
        )
    if not layer.crs().isValid():
        return LayerFacts(
            problem=tr("The layer « {} » has no coordinate reference system.").format(layer.name())
        )
    try:
        fields = recognise(_sample(layer), chosen_code)
    except CohesionError as error:
        return LayerFacts(problem=str(error))
    columns = {name: getattr(fields, role) for name, role in COLUMN_PARAMETERS.items()}
    return LayerFacts(fields.level, layer.featureCount(), _sentence(fields), None, columns)


def freeze(layer: QgsVectorLayer) -> LayerSnapshot:
    """The layer for a background task; main thread."""
    return snapshot(layer)


def list_epci(frozen: LayerSnapshot, columns: dict[str, str], progress: Progress) -> list[EpciItem]:
    """The EPCI of the layer, métropoles first, then by name; any thread. ``columns``: the user's choices by role."""
    raw = frozen.read(progress.part(0.0, 0.5))
    fields = recognise(raw.frame, columns.get("code") or None).with_choices(**columns)
    units = build_units(build_territories(raw, fields, Report(), progress=progress.part(0.5, 0.95)), Report())
    frame = units.frame.assign(metropole=is_metropole(units.frame["nature_epci"]))
    frame["nom_epci"] = frame["nom_epci"].fillna(frame.index.to_series())
    frame = frame.sort_values(["metropole", "nom_epci"], ascending=[False, True])
    return [
        EpciItem(
            str(siren),
            str(row.nom_epci),
            str(row.nature_epci or ""),
            bool(row.metropole),
            _whole(row.nb_communes),
            _whole(row.population),
        )
        for siren, row in zip(frame.index, frame.itertuples(index=False))
    ]


def _whole(value: float) -> int | None:
    return None if pd.isna(value) else int(np.rint(value))


def _sample(layer: QgsVectorLayer) -> pd.DataFrame:
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setLimit(SAMPLE)
    return frame_of(layer.fields(), [feature.attributes() for feature in layer.getFeatures(request)])


def _sentence(fields: Fields) -> str:
    parts = [tr("Communes") if fields.level == "commune" else tr("EPCI"), tr("code: {}").format(fields.code)]
    if fields.level == "commune":
        parts.append(tr("EPCI: {}").format(fields.epci or tr("reference table")))
    parts.append(tr("population: {}").format(fields.population or tr("reference table")))
    return " · ".join(parts)
