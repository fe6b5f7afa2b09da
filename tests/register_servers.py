"""A real PostgreSQL for the register's tests: a temporary cluster on loopback, run by an unprivileged account."""

from __future__ import annotations

import atexit
import getpass
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_ACCOUNT = "postgres"
_OPTIONS = "-c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=64MB -c max_connections=40"


class Absent(Exception):
    """Why no server can be started here."""


class Server:
    """Started at once; ``stop`` and ``start`` as a network that drops and comes back."""

    def __init__(self) -> None:
        self._bin = _binaries()
        self.folder = Path(tempfile.mkdtemp(prefix="cohesion-postgres-", dir="/tmp"))
        self._data = self.folder / "data"
        if os.getuid() == 0:
            shutil.chown(self.folder, _ACCOUNT, _ACCOUNT)
        atexit.register(self.remove)
        self._run(
            "initdb",
            "-D",
            self._data,
            "-A",
            "trust",
            "-U",
            "cohesion",
            "-E",
            "UTF8",
            "--no-sync",
            "--locale=C.UTF-8",
        )
        self.port = _free_port()
        self.start()
        self._names = 0
        self.postgis = self._with_postgis()

    def start(self) -> None:
        options = f"-p {self.port} -k {self.folder} {_OPTIONS}"
        self._run(
            "pg_ctl", "-D", self._data, "-w", "-t", "60", "-l", self.folder / "log", "-o", options, "start"
        )

    def stop(self) -> None:
        """At once: connections break, what was not committed is gone."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", "immediate", "stop")

    def freeze(self) -> None:
        """All of its processes stop, as on a machine that swaps: the system still acknowledges what it is sent."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """They go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        first = int((self._data / "postmaster.pid").read_text().split()[0])
        others = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(first)], check=True, capture_output=True, text=True
        ).stdout
        for process in (first, *map(int, others.split())):
            with suppress(ProcessLookupError):
                os.kill(process, number)

    def remove(self) -> None:
        subprocess.run(
            self._as_account("pg_ctl", "-D", self._data, "-m", "immediate", "stop"),
            check=False,
            capture_output=True,
            cwd="/",
        )
        shutil.rmtree(self.folder, ignore_errors=True)

    def connection(self) -> str:
        """Text of a connection, without schema."""
        return f"host=127.0.0.1 port={self.port} dbname='postgres' user='cohesion'"

    def new_schema(self, name: str = 'Âge\'nce "été"') -> str:
        """Source of a register that does not exist yet, in a schema of its own with a name that must be quoted."""
        self._names += 1
        quoted = f"{name} {self._names}".replace("'", "\\'")
        return f"postgres:{self.connection()} schema='{quoted}'"

    def _with_postgis(self) -> bool:
        """As in an agency, where it is installed: its tables and functions are in the same database."""
        command = self._as_account(
            "psql",
            "-h",
            "127.0.0.1",
            "-p",
            self.port,
            "-U",
            "cohesion",
            "-d",
            "postgres",
            "-c",
            "CREATE EXTENSION postgis",
        )
        return subprocess.run(command, check=False, capture_output=True, cwd="/").returncode == 0

    def _run(self, *command: object) -> None:
        done = subprocess.run(
            self._as_account(*command),
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            cwd="/",
            timeout=120,
        )
        if done.returncode:
            raise Absent(f"{command[0]}: {done.stderr.strip()[-300:]}")

    def _as_account(self, name: object, *arguments: object) -> list[str]:
        command = [str(self._bin / str(name)), *map(str, arguments)]
        return ["runuser", "-u", _ACCOUNT, "--", *command] if os.getuid() == 0 else command


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    direct = shutil.which("initdb")
    if not found and not direct:
        raise Absent("PostgreSQL's initdb is not installed (Debian: postgresql)")
    if os.getuid() == 0 and shutil.which("runuser") is None:
        raise Absent(f"{getpass.getuser()} may not run PostgreSQL, and there is no runuser")
    return found[-1].parent if found else Path(str(direct)).parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@cache
def _server() -> Server | str:
    try:
        return Server()
    except (Absent, OSError, LookupError, subprocess.SubprocessError) as error:
        return str(error)


class Place:
    """Where a test may make one register: ``kind`` is geopackage or postgres."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        self.server = require_server() if kind == "postgres" else None
        # Quotes and accents wherever a name is ours to choose.
        self.source = self.server.new_schema() if self.server else str(folder / 'l\'été d’Âge "7".gpkg')

    def execute(self, *statements: str) -> None:
        """As a user of another program does, without the plugin and, in SQLite, without foreign keys enabled."""
        connection = self.connect()
        with closing(connection):
            cursor = connection.cursor()
            for statement in statements:
                cursor.execute(statement)
            connection.commit()

    def connect(self) -> Any:
        """A bare connection of the driver, its schema chosen."""
        if self.server is None:
            return sqlite3.connect(self.source, timeout=0.2)
        import psycopg2

        connection = psycopg2.connect(self.server.connection())
        schema = self.source.split("schema='")[1].rstrip("'").replace("\\'", "'").replace('"', '""')
        connection.cursor().execute("SELECT set_config('search_path', %s, false)", (f'"{schema}"',))
        connection.commit()
        return connection


@pytest.fixture(params=["geopackage", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Both back ends in turn; PostgreSQL is skipped with the reason where none can run."""
    return Place(request.param, tmp_path)


def require_server() -> Server:
    """The session's server; skips with the reason where it can't run."""
    pytest.importorskip("psycopg2", reason="psycopg2 is not installed (Debian: python3-psycopg2)")
    server = _server()
    if isinstance(server, str):
        pytest.skip(f"no PostgreSQL can be started here: {server}")
    return server


def agreement(identifier: str, **more: Any) -> dict[str, Any]:
    """A row of « cooperation » that breaks no rule."""
    return {
        "id": identifier,
        "intitule": f"Accord {identifier}",
        "nature": "contrat",
        "statut": "active",
        **more,
    }


def party(identifier: str, cooperation: str, **more: Any) -> dict[str, Any]:
    """A row of « partie » that breaks no rule."""
    row = {
        "id": identifier,
        "cooperation": cooperation,
        "role": "partenaire",
        "categorie": "cc",
        "nom": f"CC {identifier}",
    }
    return {**row, **more}
