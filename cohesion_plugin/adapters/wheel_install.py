"""Wheels put into a folder without pip: unpacked beside it, then moved in; whole or nothing."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path

from ..core.errors import OutputError
from ..core.i18n import tr
from ..core.progress import SILENT, Progress
from .versions import normalised
from .wheel_unpack import refused, unpack
from .wheels import Wheel

PARTIAL, OLD = ".partial-", ".old-"
_DAY = 86_400


def stage(wheels: Iterable[Wheel], root: Path, progress: Progress = SILENT) -> Path:
    """Unpack wheels into a new folder below ``root``. Nothing of it is left if this fails or is cancelled."""
    wheels = list(wheels)
    partial = None
    done = False
    try:
        root.mkdir(parents=True, exist_ok=True)
        sweep(root)
        _check_room(wheels, root)
        partial = Path(tempfile.mkdtemp(prefix=PARTIAL, dir=root))
        for number, wheel in enumerate(wheels):
            unpack(wheel, partial, progress.part(number / len(wheels), (number + 1) / len(wheels)))
        done = True
    except OSError as error:
        raise OutputError(
            tr("The packages could not be written to « {} »; nothing was installed.").format(root),
            [str(error)],
            tr("Make room on the disk, or ask who administers this computer."),
        ) from error
    finally:
        if partial is not None and not done:
            discard(partial)
    return partial


def commit(partial: Path, folder: Path, without: Iterable[str] = ()) -> None:
    """Move what was staged into ``folder``, in the place of what it replaces; on failure all goes back.

    ``without`` names packages to take out of the folder.
    """
    done: list[tuple[Path, Path]] = []
    backup = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        backup = Path(tempfile.mkdtemp(prefix=OLD, dir=folder.parent))
        for path in _replaced(partial, folder, set(without)):
            _move(path, backup / path.name, done)
        # Metadata last: a package without them, after a power cut, counts as not installed.
        for path in sorted(partial.iterdir(), key=lambda one: (_is_info(one), one.name)):
            _move(path, folder / path.name, done)
    except OSError as error:
        _undo(done)
        discard(partial)
        if backup is not None:
            # Only an empty folder goes this way: what could not be put back stays in it.
            with contextlib.suppress(OSError):
                backup.rmdir()
        raise OutputError(
            tr("The packages could not be put into « {} »; it is as before.").format(folder),
            [str(error)],
            tr("Files in use cannot be replaced: restart QGIS, then install before anything else."),
        ) from error
    if backup is not None:
        discard(backup)
    discard(partial)


def discard(folder: Path) -> None:
    """Remove a folder made by ``stage`` or ``commit``; where something holds a file, ``sweep`` will later."""
    shutil.rmtree(folder, ignore_errors=True)


def sweep(root: Path) -> None:
    """Remove what a crash or a power cut left, but nothing that another QGIS may be writing now."""
    for path in root.glob(".*-*"):
        if path.name.startswith((PARTIAL, OLD)) and time.time() - path.stat().st_mtime > _DAY:
            discard(path)


def _move(origin: Path, target: Path, done: list[tuple[Path, Path]]) -> None:
    origin.replace(target)
    done.append((origin, target))


def _undo(done: list[tuple[Path, Path]]) -> None:
    for origin, target in reversed(done):
        # One that cannot go back must not keep the others from it.
        with contextlib.suppress(OSError):
            target.replace(origin)


def _replaced(partial: Path, folder: Path, without: set[str]) -> list[Path]:
    new = {path.name for path in partial.iterdir()}
    packages = {_package(path) for path in partial.iterdir() if _is_info(path)} | without
    found = []
    for path in folder.iterdir():
        outdated = _is_info(path) and _package(path) in packages
        # numpy.libs goes with numpy.
        if path.name in new or outdated or path.name.partition(".")[0] in without:
            found.append(path)
    return sorted(found, key=lambda one: (not _is_info(one), one.name))


def _is_info(path: Path) -> bool:
    return path.name.endswith(".dist-info")


def _package(info: Path) -> str:
    return normalised(info.name.partition("-")[0])


def _check_room(wheels: list[Wheel], root: Path) -> None:
    needed = 0
    for wheel in wheels:
        try:
            with zipfile.ZipFile(wheel.path) as archive:
                needed += sum(info.file_size for info in archive.infolist())
        except zipfile.BadZipFile as error:
            raise refused(wheel, str(error)) from error
    if shutil.disk_usage(root).free < needed:
        raise OSError(tr("{} MB are needed on the disk.").format(needed // 1_000_000 + 1))
