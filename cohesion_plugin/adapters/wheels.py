"""Wheels: what a file name and its metadata say, and whether the wheel loads here."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from functools import cached_property
from pathlib import Path

from ..core.errors import InputError
from ..core.i18n import tr
from .versions import Requirement, normalised, requirement
from .wheel_tags import supported


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


def _is_metadata(name: str) -> bool:
    folder, _, file = name.partition("/")
    return file == "METADATA" and folder.endswith(".dist-info")
