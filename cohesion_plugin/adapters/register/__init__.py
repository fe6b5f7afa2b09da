"""The register's database: a GeoPackage, or a schema of PostgreSQL; the same model, the same code above it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .store import Store

POSTGRES = "postgres:"


def open_register(source: str) -> Store:
    """A register that exists; ``source``: path of a GeoPackage, or ``postgres:`` and QGIS's connection text.

    Raises InputError where it is no register or can't be reached, MissingDependency without psycopg2.
    """
    if source.startswith(POSTGRES):
        from .postgres_store import PostgresStore

        return PostgresStore(source)
    from .geopackage_store import GeopackageStore

    return GeopackageStore(Path(source))


def create_register(source: str, title: str = "") -> Store:
    """A new one, empty, with vocabularies. Raises InputError where something is there already, OutputError."""
    if source.startswith(POSTGRES):
        from .postgres_new import create as create_in_schema

        create_in_schema(source, title)
        return open_register(source)
    from .geopackage_new import create as create_file

    return open_register(str(create_file(Path(source), title)))
