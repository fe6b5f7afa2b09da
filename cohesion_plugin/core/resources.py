"""Where vocabularies, palettes, thresholds and reference tables are read from."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parents[1]


def resources_dir() -> Path:
    """The folder ``resources``: inside the package once installed, beside it in the source tree."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


@cache
def vocabulary(name: str) -> dict[str, Any]:
    """The vocabulary ``resources/vocabularies/<name>.json``, read once; long parts are files of a folder so named."""
    file = resources_dir() / "vocabularies" / f"{name}.json"
    content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    for part in sorted(file.with_suffix("").glob("*.json")):
        content[part.stem] = json.loads(part.read_text(encoding="utf-8"))
    return content
