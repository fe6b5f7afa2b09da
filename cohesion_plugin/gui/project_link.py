"""Keeps a panel and the project in step: saved on each change of the user's, read when a project opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from .project_state import KEY, read_state, write_state

PAUSE_MS = 300


class ProjectLink(QObject):
    """Nothing is written before the user has changed something: opening the panel leaves a project as it was."""

    def __init__(
        self,
        state: Callable[[], dict[str, Any]],
        restore: Callable[[dict[str, Any]], None],
        parent: QObject,
        key: str = KEY,
    ) -> None:
        super().__init__(parent)
        self._state, self._restore, self._key = state, restore, key
        self._reading = False
        self._known: dict[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.write)
        project = QgsProject.instance()
        project.readProject.connect(self.read)
        project.cleared.connect(self.read)
        project.writeProject.connect(self.write)

    def read(self, _document: object = None) -> None:
        """Bring the panel to what the project says."""
        self._timer.stop()
        self._reading = True
        self._restore(read_state(QgsProject.instance(), self._key))
        self._reading = False
        self._known = self._state()

    def changed(self) -> None:
        """Write a little later, once for changes in a row."""
        if not self._reading:
            self._timer.start()

    def write(self, _document: object = None) -> None:
        """Write what the user changed since the project was read."""
        self._timer.stop()
        state = self._state()
        if state != self._known:
            self._known = state
            write_state(QgsProject.instance(), state, self._key)

    def shut_down(self) -> None:
        """Follow the project no more."""
        self._timer.stop()
        project = QgsProject.instance()
        project.readProject.disconnect(self.read)
        project.cleared.disconnect(self.read)
        project.writeProject.disconnect(self.write)
