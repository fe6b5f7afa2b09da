"""Files as Insee publishes them, downloaded and untouched: CSV, workbooks, archives, tables of a GeoPackage."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.published.delimited import delimited
from ..core.published.model import Published
from ..core.published.reading import read_sheets
from ..core.published.sheet import Sheet
from .workbook import sheets_of

TEXT = {".csv", ".txt", ".tsv"}
BOOKS = {".xlsx", ".xlsm", ".ods", ".xls"}
TABLES = {".dbf", ".gpkg", ".parquet", ".sqlite", ".shp", ".geojson"}
ARCHIVES = {".zip"}
# An archive of archives is opened twice, as the AAV boundaries are published, not more.
DEPTH = 2
# A member that unpacks to more than this is no table of communes: the dossier complet has half a gigabyte.
BIGGEST = 4 << 30


def reads(path: str) -> bool:
    """Whether a file may be a published table, by its suffix."""
    return Path(path).suffix.lower() in TEXT | BOOKS | TABLES | ARCHIVES


def read_published(
    path: str, expect: str | Iterable[str] | None = None, sheet: str | None = None
) -> Published:
    """Recognise and read a file. ``expect``: kinds, families or standard columns (``core.published``), any will do;
    ``sheet``: a sheet or a member of the archive. Raises InputError, with what the file is and where the other is."""
    with open_sheets(path) as sheets:
        return read_sheets(sheets, Path(path).name, expect, sheet)


@contextmanager
def open_sheets(path: str) -> Iterator[list[Sheet]]:
    """The sheets of a file, as long as the block lasts: archives are unpacked in a folder that goes with it."""
    file = Path(path)
    if not file.is_file():
        raise InputError(
            tr("The file {} is not there.").format(file.name),
            [str(file)],
            tr("Choose it again, where it is now."),
        )
    folder = Path(tempfile.mkdtemp(prefix="cohesion_"))
    sheets: list[Sheet] = []
    try:
        sheets.extend(_sheets(file, file.name, folder, DEPTH))
        yield sheets
    finally:
        # GDAL holds its files as long as a sheet lives, and Windows keeps files that are held.
        sheets.clear()
        shutil.rmtree(folder, ignore_errors=True)


def _sheets(path: Path, name: str, folder: Path, depth: int) -> Iterator[Sheet]:
    suffix, stem = path.suffix.lower(), PurePosixPath(name).stem
    if suffix in TEXT | BOOKS:
        _refuse_page(path, name)
    if suffix in ARCHIVES:
        yield from _members(path, name, folder, depth)
    elif suffix in TEXT:
        yield delimited(path, stem, stem)
    elif suffix in BOOKS | TABLES:
        yield from sheets_of(path, name, stem, suffix in BOOKS)
    else:
        raise _not_a_table(name)


def _refuse_page(path: Path, name: str) -> None:
    """A site that refuses a download sends a page under the file's name."""
    with path.open("rb") as file:
        start = file.read(200).lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<!doctype", b"<html")):
        raise InputError(
            tr("{} is a web page, not a table.").format(name),
            [start[:60].decode("utf-8", "replace")],
            tr("Download the file again, from the page that links to it."),
        )


def _members(path: Path, name: str, folder: Path, depth: int) -> Iterator[Sheet]:
    """Sheets of the tables of an archive, named after their file where it has several."""
    try:
        with zipfile.ZipFile(path) as archive:
            tables = [info for info in archive.infolist() if _is_table(info.filename, depth)]
            if not tables:
                raise _no_table(name, archive.namelist())
            shapefiles = [info for info in archive.infolist() if info.filename.lower().endswith(".cpg")]
            unpacked = [(info, _unpack(archive, info, folder)) for info in tables + shapefiles]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError) as error:
        raise InputError(
            tr("The archive {} can't be opened.").format(name), [str(error)], tr("Download it again.")
        ) from error
    for info, file in unpacked[: len(tables)]:
        sheets = list(_sheets(file, info.filename, folder, depth - 1))
        for one in sheets:
            label = PurePosixPath(info.filename).name
            several = len(tables) > 1 and one.name != one.file
            yield Sheet(
                f"{label}/{one.name}" if several else one.name, one.file, one.head, one.rows, one.report
            )


def _is_table(member: str, depth: int) -> bool:
    """Whether a member of an archive is read; the attributes of a shapefile are its .dbf."""
    place = PurePosixPath(member)
    wanted = TEXT | BOOKS | TABLES - {".shp"} | (ARCHIVES if depth > 1 else set())
    hidden = place.name.startswith(("~", ".")) or "__MACOSX" in place.parts
    return place.suffix.lower() in wanted and not hidden


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path) -> Path:
    """One member, under a name of ours: nothing an archive says of its paths is followed."""
    if info.file_size > BIGGEST:
        raise InputError(
            tr("{} is too large to be a table of communes.").format(info.filename),
            [tr("{} GB once unpacked").format(info.file_size >> 30)],
            tr("Unpack it yourself and choose the table you need."),
        )
    place = PurePosixPath(info.filename)
    # One folder for each of the archive's: a shapefile's table finds its encoding by name beside it.
    own = folder / _plain_name(f"{archive.filename}_{place.parent}")
    own.mkdir(exist_ok=True)
    target = own / _plain_name(place.name)
    with archive.open(info) as source, target.open("wb") as copy:
        left = BIGGEST
        while left > 0 and (block := source.read(1 << 20)):
            copy.write(block)
            left -= len(block)
    return target


def _plain_name(text: str) -> str:
    """Letters, figures, dots and dashes, the last sixty: a name for any system."""
    return "".join(c if c.isalnum() or c in "._-" else "_" for c in text)[-60:]


def _no_table(name: str, members: list[str]) -> InputError:
    return InputError(
        tr("The archive {} holds no table.").format(name),
        [tr("members: {}").format(", ".join(members[:12]) or tr("none"))],
        tr("A published archive holds a CSV file or a workbook; 7z archives inside must be unpacked first."),
    )


def _not_a_table(name: str) -> InputError:
    return InputError(
        tr("{} is not a table this plugin reads.").format(name),
        [],
        tr("Use .csv, .xlsx, .ods, .xls, .gpkg, .dbf, or the .zip as downloaded."),
    )
