"""The plugin's own folder of Python packages: where it is, and its place in Python's search path."""

from __future__ import annotations

import importlib
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from ..core.errors import OutputError
from ..core.i18n import tr
from . import needed, versions
from .needed import version_in
from .versions import Requirement

# Not resolved: where the plugin is made of links to its sources, packages go beside the links.
PACKAGE = Path(__file__).absolute().parents[1]
# QGIS itself loads shapely when it starts, before any plugin: an old one would be there even after a restart. Two
# versions can be in memory side by side, as all that is compiled in them has different names.
RELOADED = frozenset({"shapely"})


class _State:
    profile: Path | None = None
    added: tuple[str, ...] = ()


def tag() -> str:
    """Names the folder, as packages fit one version of Python and one system: ``cp311-linux_x86_64``."""
    system = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return f"cp{sys.version_info[0]}{sys.version_info[1]}-{system}"


def folders(profile: Path | None = None) -> list[Path]:
    """The plugin's own folders, the preferred one first: in the plugin itself, else in the user's profile."""
    profile = profile or _State.profile
    roots = [PACKAGE / "vendor"]
    if profile is not None:
        roots.append(profile / "cohesion_plugin")
    return [root / tag() for root in roots]


def writable_folder(profile: Path | None = None) -> Path:
    """Where to install. Raises OutputError where neither folder can be written."""
    facts = []
    for folder in folders(profile):
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            # Trying is the only sure answer: on Windows permissions say little.
            with tempfile.TemporaryFile(dir=folder.parent):
                return folder
        except OSError as error:
            facts.append(str(error))
    raise OutputError(
        tr("There is no folder that the plugin may write packages to."),
        facts,
        tr("Ask who administers this computer, or use the system's own package manager."),
    )


def activate(profile: Path | None = None) -> None:
    """Have Python look into the plugin's own folders too. Called at start, and after an installation.

    They come last, so that QGIS's own packages win; first only where one of QGIS's is too old.
    """
    deactivate()
    _State.profile = profile or _State.profile
    used = [folder for folder in folders() if any(folder.glob("*.dist-info"))]
    for folder in used:
        sys.path[:] = path_with([folder], goes_first(folder))
    _State.added = tuple(str(folder) for folder in used)
    importlib.invalidate_caches()
    _forget_old()


def deactivate() -> None:
    """Leave Python's search path as it was without the plugin."""
    own = _own()
    sys.path[:] = [path for path in sys.path if path not in own]
    _State.added = ()


def path_with(added: Iterable[Path], first: bool) -> list[str]:
    """What Python searches now, with folders before or after all else."""
    names = [str(folder) for folder in added]
    others = [path for path in sys.path if path not in names]
    return names + others if first else others + names


def goes_first(folder: Path) -> bool:
    """Whether a folder must come before QGIS's own packages: it has a newer one in the place of one too old."""
    outside, inside = _outside(), [str(folder)]
    if version_in("numpy", inside) and version_in("numpy", outside):
        return False
    needs = [Requirement(package.name, f">={package.minimum}") for package in needed.packages()]
    for found in metadata.distributions(path=inside):
        needs += filter(None, map(versions.requirement, found.requires or []))
    for need in needs:
        theirs, ours = version_in(need.name, outside), version_in(need.name, inside)
        replaced = theirs and ours and not versions.satisfies(theirs, need.spec)
        if replaced and versions.satisfies(ours or "", need.spec):
            return True
    return False


def present_outside(name: str) -> str | None:
    """Version of a distribution that QGIS itself has."""
    return version_in(name, _outside())


def _own() -> set[str]:
    return {*_State.added, *(str(folder) for folder in folders())}


def _outside() -> list[str]:
    own = _own()
    return [path for path in sys.path if path not in own]


def _forget_old() -> None:
    for package in needed.packages():
        loaded = getattr(sys.modules.get(package.name), "__version__", "")
        if package.name not in RELOADED or not loaded or not package.too_old(loaded):
            continue
        if not package.too_old(version_in(package.name, sys.path) or ""):
            for name in [name for name in sys.modules if name.partition(".")[0] == package.name]:
                del sys.modules[name]
