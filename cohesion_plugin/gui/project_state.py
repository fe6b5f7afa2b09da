"""The choices of a panel, kept in the project file under a key of its own."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject

SCOPE, KEY, VERSION = "cohesion", "rings/panel", 1


def read_state(project: QgsProject, key: str = KEY) -> dict[str, Any]:
    """What ``write_state`` kept; empty where there is nothing, or nothing that can be read."""
    text, found = project.readEntry(SCOPE, key, "")
    if not found or not text:
        return {}
    try:
        state = json.loads(text)
    except ValueError:
        return {}
    return state if isinstance(state, dict) and state.get("version") == VERSION else {}


def write_state(project: QgsProject, state: dict[str, Any], key: str = KEY) -> None:
    """Keep it; the project is then modified, unless nothing changed."""
    text = json.dumps({"version": VERSION, **state}, ensure_ascii=False, sort_keys=True)
    if project.readEntry(SCOPE, key, "")[0] != text:
        project.writeEntry(SCOPE, key, text)
        project.setDirty(True)
