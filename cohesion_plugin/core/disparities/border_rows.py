"""The table of discontinuities with its lines in the reference system of the layer, strongest first."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..frames import with_none
from ..progress import SILENT, Progress
from ..projection import unproject
from ..statistics.units import Units
from .discontinuities import discontinuities
from .frontiers import Frontiers, border_lines
from .ratio import Ratio

LINES = [
    "code_a", "nom_a", "code_b", "nom_b", "groupe_a", "groupe_b", "valeur_a", "valeur_b", "ecart_absolu",
    "ecart_relatif", "rang_absolu", "rang_relatif", "bordure_km", "limite_groupe",
]  # fmt: skip


def border_rows(
    units: Units,
    ratio: Ratio,
    group: pd.Series | None,
    borders: Frontiers,
    tolerance: float,
    progress: Progress = SILENT,
) -> tuple[pd.DataFrame, np.ndarray]:
    """Each border once, where both sides have a value. ``limite_groupe``: whether it parts two groups."""
    outlines = units.outlines
    if outlines is None or outlines.metric is None or outlines.crs is None:
        return pd.DataFrame(columns=LINES), np.empty(0, dtype=object)
    lines = border_lines(borders, outlines.metric, tolerance, progress.part(0.0, 0.9))
    drawn = borders.table[~(shapely.is_missing(lines) | shapely.is_empty(lines))]
    table = discontinuities(ratio.value, drawn)
    shapes = lines[table.index.to_numpy()]
    sides = {"a": table["a"].to_numpy(), "b": table["b"].to_numpy()}
    for side, at in sides.items():
        table[f"code_{side}"] = units.code.to_numpy(dtype=object)[at]
        table[f"nom_{side}"] = units.name.to_numpy(dtype=object)[at]
        table[f"groupe_{side}"] = group.to_numpy(dtype=object)[at] if group is not None else None
    table["bordure_km"] = table["length"] / 1000
    both = table["groupe_a"].notna() & table["groupe_b"].notna()
    table["limite_groupe"] = with_none((table["groupe_a"] != table["groupe_b"]).astype("boolean").where(both))
    zone = outlines.zone[sides["a"]]
    for name in sorted(set(zone)):
        here = zone == name
        shapes[here] = unproject(shapes[here], str(name), outlines.crs)
    strongest = np.argsort(table["rang_relatif"].fillna(len(table) + 1).to_numpy(dtype=int), kind="stable")
    progress.update(1.0)
    return table[LINES].iloc[strongest].reset_index(drop=True), shapes[strongest]
