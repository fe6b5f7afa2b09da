"""shapely and pyproj, each with the GEOS and PROJ that it brings, whatever QGIS has loaded before.

On Linux their wheels hold copies of these libraries, but in a program that is itself linked with the system's (qgis,
qgis_process) the system's functions come first: two versions then work on the same objects, and QGIS crashes. With
RTLD_DEEPBIND each module looks into its own copy first. Import this before anything else imports the two.
"""

from __future__ import annotations

import ctypes
import os
import sys
from importlib import import_module
from types import ModuleType

_DEEP = getattr(os, "RTLD_DEEPBIND", 0)  # only where it exists are functions looked up this way
_MARK = "_cohesion_deep"


def _own(name: str) -> ModuleType:
    if not _DEEP or name in sys.modules:
        return import_module(name)
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | _DEEP)
    try:
        module = import_module(name)
    finally:
        sys.setdlopenflags(flags)
    setattr(module, _MARK, True)
    return module


import_module("numpy")  # with the usual flags: both import it
shapely = _own("shapely")
pyproj = _own("pyproj")


def foreign_geos() -> str:
    """Version of the GEOS that shapely works with, where QGIS loaded it first and it is not its own; else empty."""
    if not _DEEP or getattr(shapely, _MARK, False):
        return ""
    try:
        version = ctypes.CDLL(None).GEOSversion
    except AttributeError:  # the program itself is not linked with GEOS
        return ""
    version.restype = ctypes.c_char_p
    found = version().decode().split("-")[0]
    return "" if found == shapely.geos_version_string.split("-")[0] else found
