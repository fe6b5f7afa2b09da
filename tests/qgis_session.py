"""A headless QGIS with Processing and the plugin's provider, for benchmarks and scripts."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLUGIN_PATHS = ("/usr/share/qgis/python/plugins", "/usr/local/share/qgis/python/plugins")


@contextmanager
def session(language: str = "en") -> Iterator[object]:
    """QgsApplication, Processing initialised, provider registered; all gone on leaving."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path += [path for path in PLUGIN_PATHS if Path(path).is_dir() and path not in sys.path]
    from processing.core.Processing import Processing

    from cohesion_plugin.processing.provider import CohesionProvider

    Processing.initialize()
    provider = CohesionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield application
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        application.exitQgis()
