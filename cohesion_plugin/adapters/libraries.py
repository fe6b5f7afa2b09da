"""shapely and pyproj, each with the GEOS and PROJ that it brings, whatever QGIS has loaded before."""

from __future__ import annotations

import ctypes
from importlib import import_module

from .own_copies import DEEP, MARK

shapely = import_module("shapely")
pyproj = import_module("pyproj")


def foreign_geos() -> str:
    """Version of the GEOS that shapely works with, where QGIS loaded it first and it is not its own; else empty."""
    if not DEEP or getattr(shapely, MARK, False):
        return ""
    try:
        version = ctypes.CDLL(None).GEOSversion
    except AttributeError:  # the program itself is not linked with GEOS
        return ""
    version.restype = ctypes.c_char_p
    found = str(version().decode().split("-")[0])
    return "" if found == shapely.geos_version_string.split("-")[0] else found
