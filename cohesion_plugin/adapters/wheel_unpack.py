"""One wheel unpacked: every file is in its record, has the sum noted there, and stays inside the folder."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import stat
import zipfile
from pathlib import Path, PurePosixPath

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from .versions import normalised
from .wheels import Wheel

_BLOCK = 1 << 20
_SUMS = ("sha256", "sha384", "sha512")
# Files that a record cannot hold the sum of: itself, and its signatures.
_UNSIGNED = ("RECORD", "RECORD.jws", "RECORD.p7s")


def unpack(wheel: Wheel, folder: Path, progress: Progress) -> None:
    """Raises InputError where the wheel is not as published, OSError where the folder cannot be written."""
    try:
        with zipfile.ZipFile(wheel.path) as archive:
            files = [one for one in archive.infolist() if not one.is_dir()]
            record = _record(archive, wheel)
            absent = set(record) - {one.filename for one in files}
            if absent:
                raise refused(wheel, tr("{} is missing in it.").format(min(absent)))
            for number, info in enumerate(files):
                progress.update(number / len(files))
                _unpack_file(archive, info, record, wheel, folder)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError) as error:
        raise refused(wheel, str(error)) from error


def refused(wheel: Wheel, fact: str) -> InputError:
    """What to say of a wheel that cannot be trusted."""
    return InputError(
        tr("The wheel « {} » is damaged or was changed; nothing was installed.").format(wheel.path.name),
        [fact],
        tr("Get the file again from where it was published."),
    )


def _record(archive: zipfile.ZipFile, wheel: Wheel) -> dict[str, str]:
    """Sums by file name."""
    names = [name for name in archive.namelist() if _is_record(name, wheel.name)]
    if len(names) != 1:
        raise refused(wheel, tr("It has no list of its files (RECORD)."))
    rows = csv.reader(io.StringIO(archive.read(names[0]).decode("utf-8")))
    return {row[0]: row[1] for row in rows if len(row) == 3 and not _unsigned(row[0])}


def _is_record(name: str, package: str) -> bool:
    folder, _, file = name.partition("/")
    info = folder.endswith(".dist-info") and normalised(folder.partition("-")[0]) == package
    return info and file == "RECORD"


def _unsigned(name: str) -> bool:
    path = PurePosixPath(name)
    return path.name in _UNSIGNED and path.parent.name.endswith(".dist-info")


def _unpack_file(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, record: dict[str, str], wheel: Wheel, folder: Path
) -> None:
    name, unsigned = info.filename, _unsigned(info.filename)
    if not _is_plain(info):
        raise refused(wheel, tr("{} would be written outside of the folder.").format(name))
    if not unsigned and name not in record:
        raise refused(wheel, tr("{} is not in its list of files.").format(name))
    algorithm, _, wanted = record.get(name, "").partition("=")
    if not unsigned and (algorithm not in _SUMS or not wanted):
        raise refused(wheel, tr("{} has no sum to check it by.").format(name))
    place = _place(name)
    if place is None:
        return
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.new(algorithm or "sha256")
    with archive.open(info) as source, target.open("xb") as file:
        while block := source.read(_BLOCK):
            digest.update(block)
            file.write(block)
    found = base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode("ascii")
    if wanted and found != wanted.rstrip("="):
        raise refused(wheel, tr("{} is not as its maker published it.").format(name))


def _is_plain(info: zipfile.ZipInfo) -> bool:
    """A relative path that stays inside, on any system, and no link."""
    # A backslash is a separator on Windows, a colon names a drive or a hidden stream there.
    name = info.orig_filename
    path = PurePosixPath(name)
    odd = path.is_absolute() or ".." in path.parts or any(sign in name for sign in "\\:\0")
    return not odd and not stat.S_ISLNK(info.external_attr >> 16)


def _place(name: str) -> str | None:
    """Where a file of the wheel goes; None for scripts and headers, which nothing here needs."""
    top, _, rest = name.partition("/")
    if not top.endswith(".data"):
        return name
    kind, _, inside = rest.partition("/")
    return inside if kind in ("purelib", "platlib") and inside else None
