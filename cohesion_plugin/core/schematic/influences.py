"""Outside influences: named points beyond the edge, in the direction where they lie."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..errors import InputError
from ..i18n import tr
from .kit import kit
from .model import Influence, Made
from .terms import described


def influences(wanted: tuple[Influence, ...], ground: np.ndarray, terms: pd.DataFrame | None) -> Made:
    """A point per influence, beyond the hull of ``ground`` (shapes) by a share of its extent."""
    hull = shapely.convex_hull(shapely.union_all(ground[~shapely.is_missing(ground)]))
    middle = np.array(hull.centroid.coords[0])
    size = float(np.hypot(*(np.array(hull.bounds[2:]) - np.array(hull.bounds[:2]))))
    rows, shapes = [], []
    for each in wanted:
        angle = np.radians(each.bearing or 0.0)
        way = np.array([np.sin(angle), np.cos(angle)])
        out = shapely.intersection(hull.exterior, shapely.linestrings([middle, middle + 2 * size * way]))
        edge = np.array(max(shapely.get_coordinates(out), key=lambda xy: float((xy - middle) @ way)))
        rows.append(
            {"code": each.code, "libelle": each.label, "angle": each.bearing, "preuves": _evidence(each)}
        )
        shapes.append(shapely.Point(edge + kit()["arrows"]["influence"] * size * way))
    places = pd.Series(shapes, index=[row["code"] for row in rows], dtype=object)
    table = described(pd.DataFrame(rows).set_index("code"), "exterieur", terms)
    return Made(table, places.reindex(table["code"]).to_numpy())


def parse_influences(text: str) -> tuple[Influence, ...]:
    """From lines « code; name; direction; codes » (NE, or degrees from north; codes of territories, optional).

    Raises InputError naming the line that can't be read.
    """
    found: list[Influence] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        parts = [part.strip() for part in line.split(";")]
        bearing = _bearing(parts[2]) if len(parts) in (3, 4) else None
        if bearing is None or not parts[0] or not parts[1]:
            raise InputError(
                tr("This outside influence can't be read."),
                [line],
                tr("Write: code; name; direction; codes, for example idf; Île-de-France; NE; 75,77,78."),
            )
        codes = tuple(code.strip() for code in parts[3].split(",") if code.strip()) if len(parts) == 4 else ()
        if any(each.code == parts[0] for each in found):
            raise InputError(
                tr("Two outside influences have the same code."), [line], tr("Give each a code of its own.")
            )
        found.append(Influence(parts[0], parts[1], bearing, codes))
    return tuple(found)


def _bearing(text: str) -> float | None:
    known = kit()["directions"].get(text.lower())
    if known is not None:
        return float(known)
    try:
        return float(text.replace(",", ".")) % 360
    except ValueError:
        return None


def _evidence(one: Influence) -> str:
    return tr("stands for {}").format(", ".join(one.codes)) if one.codes else ""
