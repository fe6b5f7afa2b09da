"""An empty register in a new GeoPackage: vocabularies filled, every table listed by plain QGIS."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import gdal

from ...core.cooperation import schema
from ...core.errors import InputError
from ...core.i18n import tr
from .. import staging
from .content import facts, terms
from .rules import table_label
from .sqlite_dialect import SqliteDialect
from .sqlite_session import SqliteSession

_CONTENTS = (
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
    "VALUES (?, 'attributes', ?, ?, 0)"
)


def create(path: Path, title: str) -> Path:
    """Whole or not at all; raises InputError where the file exists, OutputError where it can't be written."""
    path = new_path(path)
    staged = staging.begin(path)
    try:
        _empty_geopackage(staged.written)
        _fill(staged.written, title or path.stem)
        staging.publish([staged])
    except (sqlite3.Error, RuntimeError, OSError) as error:
        raise staging.failure(path, str(error)) from error
    finally:
        staged.discard()
    return path


def new_path(path: Path) -> Path:
    """With its suffix. Raises InputError where something is there."""
    if path.suffix.lower() != ".gpkg":
        path = path.with_name(path.name + ".gpkg")
    if path.exists():
        raise InputError(
            tr("{} exists already: a register never replaces a file.").format(path.name),
            [str(path)],
            tr("Choose another name."),
        )
    return path


def _empty_geopackage(path: Path) -> None:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if made is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        del made
    finally:
        gdal.PopErrorHandler()


def _fill(path: Path, title: str) -> None:
    session = SqliteSession.on_file(path, write=True)
    with closing(session):
        session.begin()
        for statement in SqliteDialect().tables():
            session.execute(statement)
        for table in schema.tables():
            session.execute(_CONTENTS, (table, table, table_label(table, "fr")))
        meta = schema.schema()["meta"]["table"]
        session.execute(_CONTENTS, (meta, meta, title))
        for table, names, rows in terms():
            session.insert(table, names, rows)
        names, rows = facts(title)
        session.each(session.dialect.insert(meta, names), meta, names, rows)
        session.commit()
