"""The layers of the rings algorithm: fields, features, metadata, style."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..adapters.writer import write_file
from ..cartography.ring_style import style_buffers, style_outlines, style_rings
from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from ..core.rings.assemble import COLUMNS
from .output import output_layer
from .sinks import Layer

if TYPE_CHECKING:
    from .ring_job import RingResult

OUTLINE_COLUMNS = ["siren_metropole", "nom_metropole", "couronne", "nb_epci", "nb_communes", "population"]
BUFFER_COLUMNS = ["siren_metropole", "nom_metropole", "couronne", "distance_km"]


def write_layers(result: RingResult, folder: Path) -> None:
    """Every layer that has features, as a GeoPackage of its own in a folder."""
    for name, layer in output_layers(result).items():
        if layer.features:
            path = str(folder / f"{name.lower()}.gpkg")
            write_file(path, layer.fields, layer.features, layer.wkb_type, layer.crs, layer.metadata)


def output_layers(result: RingResult) -> dict[str, Layer]:
    """RINGS, OUTLINES and BUFFERS, ready to be written."""
    method = pick(vocabulary("ring_methods")["methods"][result.method]["label"])
    group = tr("Rings ({})").format(method)
    sentence = result.report.method

    def layer(title: str, table: pd.DataFrame, columns: list[str], shapes: np.ndarray, style: Any) -> Layer:
        return output_layer(table, columns, title, result.report, shapes, result.crs, style, group)

    bands = result.bands()
    return {
        "RINGS": layer(
            tr("Rings of EPCI"),
            result.rings.table,
            COLUMNS,
            result.shapes,
            lambda made: style_rings(made, sentence),
        ),
        "OUTLINES": layer(
            tr("Outlines of rings"), result.outline_table, OUTLINE_COLUMNS, result.outlines, style_outlines
        ),
        "BUFFERS": layer(
            tr("Distance bands"), bands, BUFFER_COLUMNS, bands["geometry"].to_numpy(), style_buffers
        ),
    }
