"""From the WKB of any provider to shapely shapes in two dimensions, with straight edges."""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from .libraries import shapely

# Point to multipolygon: what shapely reads by itself. Collections may hold curves.
_STRAIGHT = range(1, 7)
# shapely holds Python's lock: in pieces, between which the interface has its turn.
_PART = 2000


def shapes_of(blobs: np.ndarray) -> np.ndarray:
    """One shape per WKB; None where it is missing or is none. Curves become lines, heights and measures are dropped."""
    straight, flat = _headers(blobs)
    if not straight.all():
        blobs = blobs.copy()
        blobs[~straight] = [_straightened(blob) for blob in blobs[~straight]]
    shapes = np.empty(len(blobs), dtype=object)
    for i in range(0, len(blobs), _PART):
        shapes[i : i + _PART] = shapely.from_wkb(blobs[i : i + _PART], on_invalid="ignore")
    if not flat.all():
        shapes[~flat] = shapely.force_2d(shapes[~flat])
    return shapes


def _headers(blobs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which shapes have straight edges, and which have two dimensions, from the first five bytes of each."""
    heads = [b"" if blob is None else bytes(blob[:5]) for blob in blobs]
    straight, flat = {}, {}
    for head in set(heads):
        kind = int.from_bytes(head[1:], "little" if head[:1] == b"\x01" else "big")
        # ISO adds thousands for Z and M; the older way sets the highest bits.
        base, old = kind & 0x1FFFFFFF, kind >> 29
        straight[head] = not head or base % 1000 in _STRAIGHT
        flat[head] = not old and base < 1000
    return np.array([straight[h] for h in heads], dtype=bool), np.array([flat[h] for h in heads], dtype=bool)


def _straightened(blob: bytes) -> bytes | None:
    try:
        shape = ogr.CreateGeometryFromWkb(bytes(blob))
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        return None
    if shape is None:
        return None
    if ogr.GT_IsSubClassOf(shape.GetGeometryType(), ogr.wkbSurface):
        shape = ogr.ForceToMultiPolygon(shape)
    shape = shape.GetLinearGeometry()
    shape.FlattenTo2D()
    return bytes(shape.ExportToWkb())
