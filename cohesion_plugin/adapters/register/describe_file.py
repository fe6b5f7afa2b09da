"""What a file is that was taken for a register."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ...core.errors import InputError
from ...core.i18n import tr, tr_n
from ..geopackage import tables_of

_SQLITE = b"SQLite format 3\0"


def is_sqlite(path: Path) -> bool:
    """By its first bytes. Raises InputError where it can't be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError as error:
        raise InputError(
            tr("The register {} can't be read.").format(path.name), [error.strerror or str(error)]
        ) from error


def not_a_register(path: Path) -> InputError:
    """The sentence that says what is there instead."""
    return InputError(
        tr("{} is no register of cooperations: {}.").format(path.name, _what(path)),
        _facts(path),
        tr("Choose the GeoPackage of a register, or create one with « Create a register of cooperations »."),
    )


def _what(path: Path) -> str:
    if not path.exists():
        return tr("there is no such file")
    if not path.is_file():
        return tr("it is a folder")
    if not path.stat().st_size:
        return tr("the file is empty")
    driver = _driver(path)
    if is_sqlite(path):
        kind = tr("a GeoPackage") if driver == "GPKG" else tr("an SQLite database")
        return tr("it is {} without the table « registre »").format(kind)
    return tr("it is a file of another kind ({})").format(driver or path.suffix.lstrip(".") or "?")


def _facts(path: Path) -> list[str]:
    tables = tables_of(path) if path.is_file() else []
    if not tables:
        return [str(path)]
    names = ", ".join(tables[:10])
    return [str(path), tr_n("%n table(s) in the file", len(tables)) + f" ({names})"]


def _driver(path: Path) -> str:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        driver = gdal.IdentifyDriverEx(str(path))
        return str(driver.ShortName) if driver is not None else ""
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        return ""
    finally:
        gdal.PopErrorHandler()
