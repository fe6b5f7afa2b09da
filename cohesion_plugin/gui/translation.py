"""Qt's translator for the sentences of the whole plugin, in the language of QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..core import i18n

CONTEXT = "cohesion"
_PACKAGE = Path(__file__).resolve().parents[1]


class Translation:
    """Installed with the plugin, removed with it. English where a language has no file."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self._sentences = b""

    def install(self) -> None:
        """Load the file of QGIS's language, and have core speak it."""
        language = _language()
        translator = QTranslator()
        file = folder() / f"{CONTEXT}_{language}.qm"
        # Kept in memory, as Qt does not copy it: a file that is written anew would change under a translator's feet.
        self._sentences = file.read_bytes() if file.is_file() else b""
        if self._sentences and translator.loadFromData(self._sentences):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        i18n.install(_translate, language)

    def remove(self) -> None:
        """Leave QGIS as it was."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        i18n.install(None)


def _language() -> str:
    """Two letters. What QGIS was started in (``--lang``) comes before its settings."""
    application = QgsApplication.instance()
    started = application.translation() if isinstance(application, QgsApplication) else ""
    return (started if started not in ("", "C") else QgsApplication.locale() or "en")[:2]


def folder() -> Path:
    """The folder ``i18n``: inside the package once installed, beside it in the source tree."""
    inside = _PACKAGE / "i18n"
    return inside if inside.is_dir() else _PACKAGE.parent / "i18n"


def _translate(source: str, count: int | None) -> str:
    return QCoreApplication.translate(CONTEXT, source, None, -1 if count is None else count)
