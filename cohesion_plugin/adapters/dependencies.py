"""The Python packages that the plugin needs: which are missing, and the plugin's own folder for them.

It runs where they are absent: only Python's own library and core's sentences are imported here.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from ..core.errors import OutputError
from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from . import versions
from .versions import Requirement

# Not resolved: where the plugin is made of links to its sources, packages go beside the links.
PACKAGE = Path(__file__).absolute().parents[1]


@dataclass(frozen=True)
class Package:
    """What the vocabulary says of one of them."""

    name: str
    minimum: str
    below: str
    purpose: str

    def requirement(self) -> Requirement:
        """What to install: the versions that the plugin is tested with."""
        below = f",<{self.below}" if self.below else ""
        return Requirement(self.name, f">={self.minimum}{below}")


@dataclass(frozen=True)
class Missing:
    """A package that is absent or too old. ``loaded``: too late to change it before QGIS restarts."""

    name: str
    wanted: str
    found: str | None
    reason: str
    loaded: bool = False


class _State:
    profile: Path | None = None
    added: tuple[str, ...] = ()


def packages() -> list[Package]:
    """All that the plugin needs."""
    listed = vocabulary("dependencies")["packages"]
    return [Package(name, one["minimum"], one["below"], pick(one["for"])) for name, one in listed.items()]


def missing() -> list[Missing]:
    """What is absent or too old, asked without importing anything."""
    found = (_missing(package) for package in packages())
    return [one for one in found if one is not None]


def wanted() -> list[Requirement]:
    """What to install for nothing to be missing any more.

    A numpy that is there is never replaced: QGIS itself is built against it.
    """
    lacking = {one.name for one in missing() if not (one.name == "numpy" and one.found)}
    return [package.requirement() for package in packages() if package.name in lacking]


def present(name: str) -> str | None:
    """Version of a distribution that Python finds now, in QGIS or in the plugin's own folder."""
    return _version(name, sys.path)


def present_outside(name: str) -> str | None:
    """Version of a distribution that QGIS itself has."""
    return _version(name, _outside())


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
        if goes_first(folder):
            sys.path.insert(0, str(folder))
        else:
            sys.path.append(str(folder))
    _State.added = tuple(str(folder) for folder in used)
    importlib.invalidate_caches()


def deactivate() -> None:
    """Leave Python's search path as it was without the plugin."""
    own = _own()
    sys.path[:] = [path for path in sys.path if path not in own]
    _State.added = ()


def goes_first(folder: Path) -> bool:
    """Whether a folder must come before QGIS's own packages: it has a newer one in the place of one too old."""
    outside, inside = _outside(), [str(folder)]
    if _version("numpy", inside) and _version("numpy", outside):
        return False
    needs = [Requirement(package.name, f">={package.minimum}") for package in packages()]
    for found in metadata.distributions(path=inside):
        needs += filter(None, map(versions.requirement, found.requires or []))
    for need in needs:
        theirs, ours = _version(need.name, outside), _version(need.name, inside)
        replaced = theirs and ours and not versions.satisfies(theirs, need.spec)
        if replaced and versions.satisfies(ours or "", need.spec):
            return True
    return False


def _own() -> set[str]:
    return {*_State.added, *(str(folder) for folder in folders())}


def _outside() -> list[str]:
    own = _own()
    return [path for path in sys.path if path not in own]


def _missing(package: Package) -> Missing | None:
    found, loaded = _look(package.name)
    if found is not None and not (found and _too_old(package, found)):
        return None
    if found is None:
        state = tr("{name} {wanted} or later: not installed.").format(
            name=package.name, wanted=package.minimum
        )
    else:
        state = tr("{name} {wanted} or later: QGIS has {found}.").format(
            name=package.name, wanted=package.minimum, found=found
        )
    return Missing(package.name, package.minimum, found, f"{state} {package.purpose}", loaded)


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
    return _version(name, beside) or _version(name, sys.path) or "", False


def _too_old(package: Package, version: str) -> bool:
    return not versions.satisfies(version, f">={package.minimum}")


def _version(name: str, paths: Iterable[str]) -> str | None:
    # Metadata that cannot be read are as good as none.
    with contextlib.suppress(OSError, ValueError, KeyError):
        for found in metadata.distributions(name=name, path=list(paths)):
            if found.version:
                return str(found.version)
    return None
