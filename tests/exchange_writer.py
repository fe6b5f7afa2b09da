"""A process that imports a file into a register by the algorithm, and stops for ever before the commit.

Arguments: file, source of the register. Says « written » once all rows are in the open transaction.
"""

from __future__ import annotations

import os
import sys
import time


def main(file: str, source: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from qgis import processing

    from cohesion_plugin.adapters.register.postgres_session import PostgresSession
    from cohesion_plugin.adapters.register.sqlite_session import SqliteSession
    from cohesion_plugin.processing.import_cooperations import ImportCooperations

    for kind in (SqliteSession, PostgresSession):
        kind.written = lambda self, tables: (print("written", flush=True), time.sleep(600))
    values = {"FILE": file, "REGISTER": source, "DRY_RUN": False}
    processing.run(
        ImportCooperations().create(),
        values,
        feedback=QgsProcessingFeedback(False),
        context=QgsProcessingContext(),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
