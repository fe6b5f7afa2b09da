"""What all algorithms of the provider share: help from Markdown, errors in one sentence, results written whole."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import CohesionError, MissingDependency
from ..core.i18n import tr
from ..core.resources import resources_dir
from .help_text import definitions_html, help_html
from .requirements import missing_sentence


class CohesionAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that collects its inputs on the main thread and computes from copies of them."""

    ICON = "plugin.svg"
    _collected: Any = None

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
        """The Markdown help of the language, then each parameter and result by name."""
        return help_html(self.name()) + definitions_html(self)

    def canExecute(self) -> tuple[bool, str]:
        """False, with the sentence that names them, where pandas or shapely is missing."""
        sentence = missing_sentence()
        return not sentence, sentence

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """What is wrong with inputs or destinations, before a run: dialogs and scripts show this text."""
        try:
            self._collect(parameters, context)
        except CohesionError as error:
            return False, str(error)
        good, reason = super().checkParameterValues(self.for_qgis(parameters), context)
        return bool(good), str(reason)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: copy what is needed of layers and parameters."""
        try:
            self._collected = self._collect(parameters, context)
        except CohesionError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Any thread: compute and write. Every error the user can act on becomes one text."""
        try:
            return self.compute(self._collected, parameters, context, feedback)
        except CohesionError as error:
            raise QgsProcessingException(str(error)) from error
        except MemoryError as error:
            raise QgsProcessingException(
                tr("Not enough memory. Close other programs or work on a part of the layer.")
            ) from error

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """The values that QGIS itself can check; an algorithm may accept more."""
        return parameters

    def collect(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """To be given by each algorithm: copies of all inputs, so that layers may go away while it runs."""
        raise QgsProcessingException(self.name())

    def compute(
        self,
        collected: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """To be given by each algorithm."""
        raise QgsProcessingException(self.name())

    def _collect(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        lacking = missing_sentence()
        if lacking:
            raise MissingDependency(lacking)
        _require_own_geos()
        return self.collect(parameters, context)


def _require_own_geos() -> None:
    libraries = import_module("..adapters.libraries", __package__)
    foreign = libraries.foreign_geos()
    if foreign:
        own = libraries.shapely.geos_version_string
        raise MissingDependency(
            tr("QGIS started with a shapely that does not suit it: computing would make QGIS crash."),
            [
                tr("shapely {} needs GEOS {}, QGIS has GEOS {}").format(
                    libraries.shapely.__version__, own, foreign
                )
            ],
            tr(
                "Uninstall that shapely (pip uninstall shapely) and start QGIS again: the panel « Couronnes » then "
                "installs one beside the plugin."
            ),
        )
