"""A process that writes into a register, for tests that kill it, starve it of disk or let it race.

Arguments: source of the register, number of agreements, prefix of their ids, and what to do before the commit: nothing,
``wait`` (says so, then waits for ever) or ``full`` (files may not grow beyond a little more than now).
"""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path

import pandas as pd


def main(source: str, count: int, prefix: str, how: str = "") -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from cohesion_plugin.adapters.register import open_register
    from cohesion_plugin.adapters.register.postgres_session import PostgresSession
    from cohesion_plugin.adapters.register.sqlite_session import SqliteSession
    from cohesion_plugin.core.cooperation.changes import Changes
    from cohesion_plugin.core.errors import CohesionError
    from tests.register_servers import agreement, party

    agreements = [agreement(f"{prefix}{i}", note="x" * 200) for i in range(count)]
    parties = [party(f"{prefix}{i}", f"{prefix}{i}") for i in range(count)]
    store = open_register(source)
    if how == "wait":
        for kind in (SqliteSession, PostgresSession):
            kind.written = lambda self, tables: (print("written", flush=True), time.sleep(600))
    if how == "full":
        room = Path(source).stat().st_size + 200_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    print("ready", flush=True)
    try:
        store.apply(
            Changes(inserts={"cooperation": pd.DataFrame(agreements), "partie": pd.DataFrame(parties)}),
            prefix,
        )
    except CohesionError as error:
        print(error, flush=True)
        sys.exit(3)
    print("done", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
