"""shapely and pyproj loaded so that they live with QGIS, whoever imports them first. Import this before either.

On Linux their wheels hold copies of GEOS and PROJ, but in a program that is itself linked with the system's (qgis,
qgis_process) the system's functions come first: two versions then work on the same objects, and QGIS crashes. With
RTLD_DEEPBIND each module looks into its own copy first.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

NAMES = ("shapely", "pyproj")
DEEP = getattr(os, "RTLD_DEEPBIND", 0)  # only where it exists are functions looked up this way
MARK = "_cohesion_deep"


class OwnCopies(MetaPathFinder):
    """Finds the two as Python does, and has them loaded as they must be."""

    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """None for all other modules, and where no other finder has it."""
        others = [finder for finder in sys.meta_path if not _is_ours(finder)] if name in NAMES else []
        found = (finder.find_spec(name, path, target) for finder in others if hasattr(finder, "find_spec"))
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _OwnLoader(spec.loader)
        return spec


def _is_ours(finder: object) -> bool:
    """Also of the same plugin before it was loaded again."""
    return type(finder).__name__ == OwnCopies.__name__


class _OwnLoader(Loader):
    """Python's own loader of a package, with other flags for what is compiled in it."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Python's default."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Everything that the package imports while it is loaded is bound to its own copies."""
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        if not DEEP:
            self._loader.exec_module(module)
        else:
            import_module("numpy")  # with the usual flags: both import it
            flags = sys.getdlopenflags()
            sys.setdlopenflags(flags | DEEP)
            try:
                self._loader.exec_module(module)
            finally:
                sys.setdlopenflags(flags)
            setattr(module, MARK, True)
        if module.__name__ == "pyproj":
            keep_contexts(module)


class _Kept:
    """Stands for pyproj's ``threading.local``: holds every context for good, one per thread of the system."""

    def __init__(self) -> None:
        self.__dict__.update(all=[], context_manager=None)

    def __setattr__(self, name: str, value: object) -> None:
        self.__dict__["all"].append(value)
        self.__dict__[name] = value


def keep_contexts(pyproj: ModuleType) -> None:
    """No context of PROJ is freed any more.

    pyproj 3.7.0 to 3.7.2 frees that of a thread when a QGIS task ends in it, and uses it in the next task there (its
    issues 1509 and 1622): QGIS crashes at the second run.
    """
    if pyproj.__version__ not in ("3.7.0", "3.7.1", "3.7.2"):
        return
    context = import_module("pyproj._context")
    former = getattr(context, "_CONTEXT_MANAGER_LOCAL", None)
    if former is None or isinstance(former, _Kept):
        return
    kept = _Kept()
    kept.context_manager = former.context_manager
    context._CONTEXT_MANAGER_LOCAL = kept  # type: ignore[attr-defined]


def install() -> None:
    """Once; also where the plugin is loaded again."""
    if not any(map(_is_ours, sys.meta_path)):
        sys.meta_path.insert(0, OwnCopies())
    if "pyproj" in sys.modules:
        keep_contexts(sys.modules["pyproj"])


install()
