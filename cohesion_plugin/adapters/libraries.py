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


class _Kept:
    """Stands for pyproj's ``threading.local``: holds every context for good, one per thread of the system."""

    def __init__(self) -> None:
        self.__dict__["all"] = []
        self.__dict__["context_manager"] = None

    def __setattr__(self, name: str, value: object) -> None:
        self.__dict__["all"].append(value)
        self.__dict__[name] = value


def _keep_contexts() -> None:
    """No context of PROJ is freed any more.

    pyproj 3.7.0 to 3.7.2 frees that of a thread when a QGIS task ends in it, and uses it in the next task there (its
    issues 1509 and 1622): QGIS crashes at the second run.
    """
    context = import_module("pyproj._context")
    if pyproj.__version__ in ("3.7.0", "3.7.1", "3.7.2") and hasattr(context, "_CONTEXT_MANAGER_LOCAL"):
        kept = _Kept()
        kept.context_manager = context._CONTEXT_MANAGER_LOCAL.context_manager
        context._CONTEXT_MANAGER_LOCAL = kept


import_module("numpy")  # with the usual flags: both import it
shapely = _own("shapely")
pyproj = _own("pyproj")
_keep_contexts()


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
