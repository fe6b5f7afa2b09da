"""The panel's choices, kept in the project file."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject

SCOPE, KEY, VERSION = "cohesion", "rings/panel", 1


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
