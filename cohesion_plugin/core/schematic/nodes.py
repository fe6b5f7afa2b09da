"""Where flows begin and end on a schematic map: outside influences, poles, sub-spaces at their first pole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..codes import departement_of
from .model import Influence, Made, Units


@dataclass(frozen=True)
class Nodes:
    """``frame``: code, libelle of each place; ``points`` (n, 2); ``outside``: whether it is an influence; ``of``: place
    of each code, whatever its level."""

    frame: pd.DataFrame
    points: np.ndarray
    outside: np.ndarray
    of: dict[str, int]

    def rows(self, codes: pd.Series) -> np.ndarray:
        """Place of each code, -1 where it has none."""
        return codes.map(self.of).fillna(-1).to_numpy(dtype=int)


def nodes_of(
    units: Units | None,
    areas: Made | None,
    poles: Made | None,
    around: Made | None,
    wanted: tuple[Influence, ...],
) -> Nodes:
    """Places by code: an influence and the territories it stands for, a pole, a sub-space, a département, a unit.

    A sub-space and a département are at their first pole (rank, then inhabitants), a unit where its sub-space is.
    """
    rows: list[tuple[str, str, shapely.Point, bool]] = []
    of: dict[str, int] = {}
    if poles is not None:
        for code, name, point in zip(poles.table["code"], poles.table["libelle"], poles.shapes):
            of[str(code)] = len(rows)
            rows.append((str(code), str(name), point, False))
    if areas is not None and units is not None:
        first = _first_poles(poles, "sous_espace")
        for code, name, shape in zip(areas.table["code"], areas.table["libelle"], areas.shapes):
            if code in first:
                of.setdefault(str(code), first[code])
                continue
            of.setdefault(str(code), len(rows))
            rows.append((str(code), str(name), shapely.point_on_surface(shape), False))
        of |= {str(c): of[str(s)] for c, s in units.frame["sous_espace"].items() if str(c) not in of}
    for departement, row in _first_poles(poles, "departement").items():
        of.setdefault(departement, row)
    if around is not None:
        codes = {each.code: each.codes for each in wanted}
        for code, name, point in zip(around.table["code"], around.table["libelle"], around.shapes):
            of |= dict.fromkeys((str(code), *codes.get(code, ())), len(rows))
            rows.append((str(code), str(name), point, True))
    frame = pd.DataFrame([row[:2] for row in rows], columns=["code", "libelle"])
    points = shapely.get_coordinates([row[2] for row in rows])
    return Nodes(frame, points, np.array([row[3] for row in rows], dtype=bool), of)


def _first_poles(poles: Made | None, level: str) -> dict[str, int]:
    """Row of the pole of lowest rank, then most inhabitants, by sub-space or département."""
    if poles is None:
        return {}
    table = poles.table.reset_index(drop=True)
    if level == "departement":
        codes = table["code"].astype(str)
        commune = codes.str.fullmatch(r"[0-9][0-9AB][0-9]{3}")
        table = table[commune].assign(departement=departement_of(codes[commune]))
    ordered = table[table[level].notna()].sort_values(["rang", "population"], ascending=[True, False])
    first = ordered.drop_duplicates(level)
    return dict(zip(first[level].astype(str), first.index.to_numpy(dtype=int).tolist()))
