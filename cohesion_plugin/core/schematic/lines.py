"""Axes through poles in order, fronts along the limit of two sub-spaces, and lines that the user gives."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely

from ..errors import InputError
from ..i18n import tr
from ..territories import RawLayer
from ..text import plain
from .kit import kit, label
from .model import Made, Request
from .polarities import find_pole
from .terms import described
from .text import column_of, words


def axes(request: Request, poles: Made | None, given: RawLayer | None, terms: pd.DataFrame | None) -> Made:
    """Axes through ordered poles, then lines of a layer. Raises InputError where a pole is unknown."""
    rows: list[dict[str, Any]] = []
    shapes = []
    for number, (name, stops) in enumerate(request.axes, start=1):
        at = [find_pole(poles.table, stop) if poles is not None else -1 for stop in stops]
        lost = [stop for stop, row in zip(stops, at) if row < 0]
        if lost or len(at) < 2 or poles is None:
            raise InputError(
                tr("The axis « {} » can't be drawn.").format(name),
                [tr("not among the poles: {}").format(", ".join(lost))] if lost else (),
                tr("Name two poles or more, by code or name, as the layer of poles has them."),
            )
        names = poles.table["libelle"].to_numpy()[at]
        rows.append(
            {"code": f"axe_{number}", "libelle": name, "preuves": tr("through {}").format(", ".join(names))}
        )
        shapes.append(shapely.linestrings(shapely.get_coordinates(poles.shapes[at])))
    return _with_given(rows, shapes, "axes", "axe", given, terms)


def fronts(request: Request, areas: Made | None, given: RawLayer | None, terms: pd.DataFrame | None) -> Made:
    """The limit shared by each pair of sub-spaces, the first on the left of the line; then lines of a layer."""
    rows: list[dict[str, Any]] = []
    shapes = []
    for one, other in request.fronts:
        at = [_subspace(areas, name) for name in (one, other)]
        limit = _limit(areas.shapes[at]) if areas is not None else None
        if areas is None or limit is None:
            raise InputError(
                tr("The sub-spaces « {} » and « {} » have no limit in common.").format(one, other),
                (),
                tr("Name two neighbouring sub-spaces, by code or name."),
            )
        names = areas.table["libelle"].to_numpy()[at].tolist()
        rows.append(
            {
                "code": f"front_{areas.table['code'].iloc[at[0]]}_{areas.table['code'].iloc[at[1]]}",
                "libelle": tr("Limit between {} and {}").format(*names),
                "preuves": tr("limit of {} and {}").format(*names),
            }
        )
        shapes.append(limit)
        rows[-1] |= {"forme_km": limit.length / 1000, "forme_wkt": None}
        soft = _limit(shapely.from_wkt(areas.table["forme_wkt"].to_numpy()[at]))
        if soft is not None:
            rows[-1]["forme_wkt"] = shapely.to_wkt(soft, rounding_precision=0)
    return _with_given(rows, shapes, "fronts", "frange", given, terms)


def _limit(pair: np.ndarray) -> shapely.MultiLineString | None:
    """What two shapes have in common, as lines with the first on their left; None where they only touch."""
    common = shapely.get_parts(shapely.intersection(pair[0], pair[1]))
    lines = common[shapely.get_type_id(common) == 1]
    if not len(lines):
        return None
    merged = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines)))
    return shapely.multilinestrings([_left(part, pair[0]) for part in merged])


def _left(line: shapely.LineString, area: shapely.Geometry) -> shapely.LineString:
    """The line in the direction in which ``area`` is on its left."""
    near = shapely.offset_curve(line, line.length * 1e-4)
    return line if area.intersection(near).length >= 0.5 * near.length else shapely.reverse(line)


def _subspace(areas: Made | None, name: str) -> int:
    """Row of a sub-space. Raises InputError where there is none."""
    table = areas.table if areas is not None else pd.DataFrame({"code": [], "libelle": []})
    row = find_pole(table, name)
    if row < 0:
        raise InputError(
            tr("There is no sub-space « {} ».").format(name),
            [tr("sub-spaces: {}").format(", ".join(table["code"].astype(str)))],
            tr("Write codes or names of sub-spaces, as nord/sud."),
        )
    return row


def _with_given(
    rows: list[dict[str, Any]],
    shapes: list[shapely.Geometry],
    layer: str,
    element: str,
    given: RawLayer | None,
    terms: pd.DataFrame | None,
) -> Made:
    found = [row | {"element": element} for row in rows]
    if given is not None:
        found += _given_rows(given, layer, element)
        shapes = [*shapes, *given.geometry]
    if not found:
        return Made(pd.DataFrame(), np.empty(0, dtype=object))
    places = pd.Series(shapes, index=[row["code"] for row in found], dtype=object)
    elements = pd.Series({row["code"]: row["element"] for row in found})
    table = described(pd.DataFrame(found).set_index("code").drop(columns="element"), element, terms)
    table["element"] = elements.reindex(table["code"]).to_numpy()
    return Made(table, places.reindex(table["code"]).to_numpy())


def _given_rows(given: RawLayer, layer: str, element: str) -> list[dict[str, Any]]:
    """Name and element of each line; an element that the layer does not have is the usual one."""
    known = {plain(label(each)): each for each in kit()["layers"][layer]["elements"]}
    known |= {each: each for each in kit()["layers"][layer]["elements"]}
    name, kind = column_of(given.frame.columns, "name"), column_of(given.frame.columns, "element")
    names = words(given.frame[name]) if name else pd.Series([np.nan] * len(given.frame))
    kinds = words(given.frame[kind]) if kind else pd.Series([np.nan] * len(given.frame))
    return [
        {
            "code": f"{layer}_{number}",
            "libelle": text if text == text else label(element),
            "element": known.get(plain(str(each)), element),
            "preuves": given.provenance.text() or given.name,
        }
        for number, (text, each) in enumerate(zip(names, kinds), start=1)
    ]
