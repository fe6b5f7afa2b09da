"""What an algorithm says while it runs, kept for the panel."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class CollectingFeedback(QgsProcessingFeedback):
    """Called from the thread of the algorithm; read once it has ended."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)
