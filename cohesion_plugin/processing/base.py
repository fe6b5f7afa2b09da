"""What all algorithms of the provider share: help from Markdown, errors in one sentence, results written whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon, QTextDocument

from ..core.errors import CohesionError
from ..core.i18n import language, tr
from ..core.resources import resources_dir
from .requirements import missing_sentence


class CohesionAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that collects its inputs on the main thread and computes from copies of them."""

    ICON = "plugin.svg"

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A fresh one for each run."""
        return type(self)()

    def icon(self) -> QIcon:
        """From resources/icons."""
        return QIcon(str(resources_dir() / "icons" / self.ICON))

    def svgIconPath(self) -> str:
        """From resources/icons."""
        return str(resources_dir() / "icons" / self.ICON)

    def shortHelpString(self) -> str:
        """The Markdown help of the language, then each parameter's own help."""
        return help_html(self.name()) + "".join(
            f"<p><b>{definition.description()}</b> — {definition.help()}</p>"
            for definition in self.parameterDefinitions()
            if definition.help()
        )

    def canExecute(self) -> tuple[bool, str]:
        """False, with the sentence that names them, where pandas or shapely is missing."""
        sentence = missing_sentence()
        return not sentence, sentence

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Main thread: copy what is needed of layers and parameters."""
        try:
            self.collect(parameters, context)
        except CohesionError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Any thread: compute and write. Every error the user can act on becomes one text."""
        try:
            return self.compute(parameters, context, feedback)
        except CohesionError as error:
            raise QgsProcessingException(str(error)) from error
        except MemoryError as error:
            raise QgsProcessingException(tr("Not enough memory. Close other programs or work on a part of the layer.")) from error

    def collect(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """To be given by each algorithm."""
        raise QgsProcessingException(self.name())

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """To be given by each algorithm."""
        raise QgsProcessingException(self.name())

    def vector_input(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> tuple[QgsVectorLayer | None, QgsProcessingFeatureSourceDefinition | None]:
        """The layer of a source parameter, and its definition where it restricts the layer (selection, filter)."""
        value = parameters.get(name)
        definition = value if isinstance(value, QgsProcessingFeatureSourceDefinition) else None
        return self.parameterAsVectorLayer(parameters, name, context), definition


def help_html(algorithm: str) -> str:
    """``resources/help/<algorithm>.<language>.md`` as HTML; English where the language has none."""
    folder = resources_dir() / "help"
    candidates = (folder / f"{algorithm}.{code}.md" for code in (language(), "en"))
    path: Path | None = next((p for p in candidates if p.exists()), None)
    if path is None:
        return ""
    document = QTextDocument()
    document.setMarkdown(path.read_text(encoding="utf-8"))
    return document.toHtml()
