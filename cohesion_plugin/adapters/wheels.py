"""A folder of wheels: which of them load here, and which of those together give what is wanted."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from functools import cached_property
from pathlib import Path

from ..core.errors import InputError, MissingDependency
from ..core.i18n import tr
from . import versions
from .versions import Requirement, normalised, requirement
from .wheel_tags import supported

# QGIS itself is built against its numpy: another one beside it ends in crashes.
UNTOUCHED = frozenset({"numpy"})


@dataclass(frozen=True, eq=False)
class Wheel:
    """One file, by what its name says."""

    path: Path
    name: str
    version: str
    rank: int | None

    @cached_property
    def metadata(self) -> Message:
        """What the package says of itself. Raises OSError or BadZipFile where the file is damaged."""
        with zipfile.ZipFile(self.path) as archive:
            inside = [name for name in archive.namelist() if _is_metadata(name)]
            if len(inside) != 1:
                raise zipfile.BadZipFile(self.path.name)
            return HeaderParser().parsestr(archive.read(inside[0]).decode("utf-8", "replace"))

    @cached_property
    def requires(self) -> list[Requirement]:
        """What it needs here in its turn."""
        lines = self.metadata.get_all("Requires-Dist") or []
        found = (requirement(line, f"{self.name} {self.version}") for line in lines)
        return [one for one in found if one is not None]

    @property
    def python(self) -> str:
        """Versions of Python that it accepts."""
        return str(self.metadata.get("Requires-Python") or "")


def wheel_of(path: Path) -> Wheel | None:
    """Read a file name; None where it is no wheel's. ``rank`` is None where the wheel does not load here."""
    parts = path.name[: -len(".whl")].split("-")
    if path.suffix != ".whl" or len(parts) not in (5, 6):
        return None
    tags = [
        f"{python}-{abi}-{system}"
        for python in parts[-3].split(".")
        for abi in parts[-2].split(".")
        for system in parts[-1].split(".")
    ]
    ranks = [supported()[tag] for tag in tags if tag in supported()]
    return Wheel(path, normalised(parts[0]), parts[1], min(ranks, default=None))


def read_folder(folder: Path) -> list[Wheel]:
    """Every wheel of a folder, also those that do not load here."""
    try:
        found = [wheel_of(path) for path in sorted(folder.iterdir()) if path.suffix == ".whl"]
    except OSError as error:
        raise InputError(tr("The folder « {} » cannot be read.").format(folder), [str(error)]) from error
    return [wheel for wheel in found if wheel is not None]


def choose(folder: Path, wanted: Iterable[Requirement], present: Callable[[str], str | None]) -> list[Wheel]:
    """The wheels to install, so that all that is wanted, and what that needs, is there.

    ``present`` tells the version of a package that is there already. Raises MissingDependency, which names
    each package that has no wheel.
    """
    wheels = read_folder(folder)
    if not wheels:
        raise MissingDependency(
            tr("There is no wheel (.whl file) in « {} ».").format(folder),
            remedy=tr("Choose the folder that holds the files themselves."),
        )
    search = _Search(wheels, present)
    chosen = search.resolve(list(wanted), {})
    if chosen is None:
        raise MissingDependency(
            tr("The folder « {} » does not hold all that is needed.").format(folder),
            search.problems,
            tr(
                "Add what is missing to the folder, then try again; the command shown prepares a whole folder."
            ),
        )
    return list(chosen.values())


class _Search:
    """Depth first over versions, the newest first; remembers why a way did not lead on."""

    def __init__(self, wheels: list[Wheel], present: Callable[[str], str | None]) -> None:
        self._present = present
        self._loadable: dict[str, list[Wheel]] = {}
        self._foreign: dict[str, list[str]] = {}
        self._problems: dict[str, None] = {}
        for wheel in wheels:
            if wheel.rank is None:
                self._foreign.setdefault(wheel.name, []).append(wheel.path.name)
            else:
                self._loadable.setdefault(wheel.name, []).append(wheel)
        for same in self._loadable.values():
            same.sort(key=lambda one: one.rank or 0)
            same.sort(
                key=lambda one: (versions.is_final(one.version), versions.key(one.version)), reverse=True
            )

    @property
    def problems(self) -> list[str]:
        """Sentences, each once."""
        return list(self._problems)

    def resolve(self, needs: list[Requirement], chosen: dict[str, Wheel]) -> dict[str, Wheel] | None:
        if not needs:
            return chosen
        need, rest = needs[0], needs[1:]
        if need.name in chosen:
            if versions.satisfies(chosen[need.name].version, need.spec):
                return self.resolve(rest, chosen)
            self._note(_clash(need, chosen[need.name].version))
            return None
        version = self._present(need.name)
        if version and versions.satisfies(version, need.spec):
            return self.resolve(rest, chosen)
        if version and need.name in UNTOUCHED:
            self._note(_clash(need, version))
            return None
        return self._try_wheels(need, rest, chosen)

    def _try_wheels(
        self, need: Requirement, rest: list[Requirement], chosen: dict[str, Wheel]
    ) -> dict[str, Wheel] | None:
        candidates = self._loadable.get(need.name, [])
        fitting = [one for one in candidates if versions.satisfies(one.version, need.spec)]
        for wheel in fitting:
            if not self._usable(wheel):
                continue
            result = self.resolve([*rest, *wheel.requires], {**chosen, need.name: wheel})
            if result is not None:
                return result
        if not fitting:
            others = [one.path.name for one in candidates]
            self._note(_no_wheel(need, others, self._foreign.get(need.name, [])))
        return None

    def _usable(self, wheel: Wheel) -> bool:
        try:
            python, _needs = wheel.python, wheel.requires
        except (OSError, zipfile.BadZipFile):
            self._note(tr("{}: the file is damaged; copy it again.").format(wheel.path.name))
            return False
        mine = versions.environment()["python_full_version"]
        if not versions.satisfies(mine, python):
            self._note(
                tr("{wheel} needs Python {wanted}; QGIS has {found}.").format(
                    wheel=wheel.path.name, wanted=python, found=mine
                )
            )
            return False
        return True

    def _note(self, sentence: str) -> None:
        self._problems[sentence] = None


def _is_metadata(name: str) -> bool:
    folder, _, file = name.partition("/")
    return file == "METADATA" and folder.endswith(".dist-info")


def _clash(need: Requirement, version: str) -> str:
    if need.name in UNTOUCHED:
        return tr("{by} needs {need}; QGIS has {version}, which must stay as it is.").format(
            by=need.by, need=need, version=version
        )
    return tr("{by} needs {need}; the folder gives {version}.").format(by=need.by, need=need, version=version)


def _no_wheel(need: Requirement, others: list[str], foreign: list[str]) -> str:
    wanted = f"{need} ({need.by})" if need.by else str(need)
    if others:
        return tr("{wanted}: the folder has another version only: {names}.").format(
            wanted=wanted, names=", ".join(others)
        )
    if foreign:
        return tr("{wanted}: the folder has it for another system or Python only: {names}.").format(
            wanted=wanted, names=", ".join(foreign)
        )
    return tr("{}: no wheel in the folder.").format(wanted)
