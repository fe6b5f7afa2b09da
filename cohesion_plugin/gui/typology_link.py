"""The panel « Typologie » and the project in step: as for the rings, under a key of its own."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject

from .project_link import ProjectLink
from .project_state import SCOPE, VERSION

KEY = "typology/panel"


class TypologyLink(ProjectLink):
    """Nothing is written before the user has changed something."""

    def read(self, _document: object = None) -> None:
        """Bring the panel to what the project says."""
        self._timer.stop()
        self._reading = True
        self._restore(read_state(QgsProject.instance()))
        self._reading = False
        self._known = self._state()

    def write(self, _document: object = None) -> None:
        """Write what the user changed since the project was read."""
        self._timer.stop()
        state = self._state()
        if state != self._known:
            self._known = state
            write_state(QgsProject.instance(), state)


def read_state(project: QgsProject) -> dict[str, Any]:
    """What ``write_state`` kept; empty where there is nothing, or nothing that can be read."""
    text, found = project.readEntry(SCOPE, KEY, "")
    if not found or not text:
        return {}
    try:
        state = json.loads(text)
    except ValueError:
        return {}
    return state if isinstance(state, dict) and state.get("version") == VERSION else {}


def write_state(project: QgsProject, state: dict[str, Any]) -> None:
    """Keep it; the project is then modified, unless nothing changed."""
    text = json.dumps({"version": VERSION, **state}, ensure_ascii=False, sort_keys=True)
    if project.readEntry(SCOPE, KEY, "")[0] != text:
        project.writeEntry(SCOPE, KEY, text)
        project.setDirty(True)
