"""Which PostgreSQL schema a text names, and the way to it: service, host, or a stored authentication of QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProviderRegistry

from ...core.errors import InputError, MissingDependency
from ...core.i18n import tr
from ..sql_names import quote
from . import postgres_patience
from .postgres_patience import Patience

_PREFIX = "postgres:"
# Parameter that names a connection of QGIS: neither projects nor histories then hold its password.
CONNECTION = "connection"
_SETTINGS = {"datestyle": "ISO", "lock_timeout": "5s", "statement_timeout": f"{postgres_patience.STATEMENT}s"}
_SET = "SELECT set_config(%s, %s, false)"


@dataclass(frozen=True)
class Target:
    """``uri`` as QGIS has it; ``schema``: where the register's tables are."""

    text: str
    schema: str

    @classmethod
    def of(cls, source: str) -> Target:
        """Raises InputError where no server or service is named."""
        text = source[len(_PREFIX) :] if source.startswith(_PREFIX) else source
        uri = QgsDataSourceUri(text)
        if uri.hasParam(CONNECTION):
            text = _of_connection(uri.param(CONNECTION))
            return cls(text, uri.schema() or "public")
        if not (uri.service() or uri.host() or uri.database() or uri.authConfigId()):
            raise InputError(
                tr("« {} » names no PostgreSQL database.").format(_shown_text(text)),
                (),
                tr("Example: postgres:host=server dbname=agence authcfg=abc1234 schema=cooperations"),
            )
        return cls(text, uri.schema() or "public")

    @property
    def shown(self) -> str:
        """For the user, without password."""
        uri = QgsDataSourceUri(self.text)
        where = uri.service() or "/".join(part for part in (uri.host(), uri.database()) if part)
        return f"{where or uri.authConfigId()}, {self.schema}"

    def layer_uri(self, table: str) -> str:
        """For QGIS's provider; a stored authentication stays a reference."""
        uri = QgsDataSourceUri(self.text)
        uri.setDataSource(self.schema, table, "", "", "fid")
        return str(uri.uri(False))

    def connect(self, write: bool = True) -> Any:
        """A connection of psycopg2, its schema chosen. Raises InputError with the server's reason, MissingDependency.

        Without ``write``, what is read is of one moment.
        """
        psycopg2 = driver()
        try:
            connection = psycopg2.connect(
                QgsDataSourceUri(self.text).connectionInfo(True),
                connect_timeout=postgres_patience.REACH,
                keepalives_idle=5,
                keepalives_interval=2,
                keepalives_count=3,
                tcp_user_timeout=postgres_patience.GONE * 1000,
                client_encoding="UTF8",
            )
            level = "READ COMMITTED" if write else "REPEATABLE READ"
            connection.set_session(isolation_level=level, readonly=not write)
            with Patience(connection).bounded(), connection.cursor() as cursor:
                for name, value in {**_SETTINGS, "search_path": quote(self.schema)}.items():
                    cursor.execute(_SET, (name, value))
            return connection
        except (psycopg2.Error, UnicodeError) as error:
            raise InputError(
                tr("The database of the register ({}) can't be reached.").format(self.shown),
                [str(error).strip()],
                tr("Check the network, the connection's settings and your account, then try again."),
            ) from error


def connection_source(name: str, schema: str) -> str:
    """Source of a register on a connection that QGIS knows: by its name where it has a password, which stays there."""
    known = QgsDataSourceUri(_of_connection(name))
    if known.password():
        return f"{_PREFIX}{CONNECTION}={_quoted(name)} schema={_quoted(schema)}"
    return f"{_PREFIX}{known.uri(False)} schema={_quoted(schema)}"


def _of_connection(name: str) -> str:
    """Text of a connection of QGIS. Raises InputError where there is none of that name."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    known = metadata.connections(False) if metadata is not None else {}
    if name not in known:
        raise InputError(
            tr("QGIS has no PostgreSQL connection « {} » here.").format(name),
            [tr("connections: {}").format(", ".join(sorted(known)))] if known else [],
            tr("Set it up in QGIS's browser under this name, then try again."),
        )
    return str(known[name].uri())


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def driver() -> Any:
    """psycopg2, which QGIS brings nearly everywhere."""
    try:
        import_module("psycopg2.extras")
        return import_module("psycopg2")
    except ImportError as error:
        raise MissingDependency(
            tr("The Python package psycopg2 is missing: without it, a register in PostgreSQL can't be read."),
            [str(error)],
            tr("Install psycopg2 (on Debian and Ubuntu: python3-psycopg2), then start QGIS again."),
        ) from error


def _shown_text(text: str) -> str:
    return text if "password" not in text else text.split("password")[0] + "…"
