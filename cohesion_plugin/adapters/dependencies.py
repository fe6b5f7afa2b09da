"""Which of the Python packages that the plugin needs are missing.

It runs where they are absent: only Python's own library and core's sentences are imported here.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from ..core.i18n import tr
from . import needed
from .needed import Package, version_in
from .own_folder import RELOADED, activate, deactivate
from .versions import Requirement

__all__ = ["Missing", "activate", "deactivate", "missing", "present", "wanted"]


@dataclass(frozen=True)
class Missing:
    """A package that is absent or too old. ``loaded``: in memory, so that only a restart of QGIS changes it."""

    name: str
    wanted: str
    found: str | None
    reason: str
    loaded: bool = False


def missing() -> list[Missing]:
    """What is absent or too old, asked without importing anything."""
    found = (_missing(package) for package in needed.packages())
    return [one for one in found if one is not None]


def wanted() -> list[Requirement]:
    """What to install for nothing to be missing any more.

    A numpy that is there is never replaced: QGIS itself is built against it.
    """
    lacking = {one.name for one in missing() if not (one.name == "numpy" and one.found)}
    return [package.requirement() for package in needed.packages() if package.name in lacking]


def present(name: str) -> str | None:
    """Version of a distribution that Python finds now, in QGIS or in the plugin's own folder."""
    return version_in(name, sys.path)


def _missing(package: Package) -> Missing | None:
    found, loaded = _look(package.name)
    if found == "" or (found is not None and not package.too_old(found)):
        return None
    if found is None:
        state = tr("{name} {wanted} or later: not installed.").format(
            name=package.name, wanted=package.minimum
        )
    else:
        state = tr("{name} {wanted} or later: QGIS has {found}.").format(
            name=package.name, wanted=package.minimum, found=found
        )
    stays = loaded and package.name not in RELOADED
    return Missing(package.name, package.minimum, found, f"{state} {package.purpose}", stays)


def _look(name: str) -> tuple[str | None, bool]:
    """(version, whether it is in memory): None where it is absent, empty where it does not tell its version."""
    module = sys.modules.get(name)
    version = getattr(module, "__version__", None)
    if isinstance(version, str):
        return version, True
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return None, False
    # A folder without code, as a removal halfway leaves it, is no package.
    if spec is None or not spec.origin or not Path(spec.origin).is_file():
        return None, False
    beside = [str(Path(spec.origin).parents[1])]
    return version_in(name, beside) or version_in(name, sys.path) or "", False
