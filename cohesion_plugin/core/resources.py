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
    """The vocabulary ``resources/vocabularies/<name>.json``, read once."""
    with (resources_dir() / "vocabularies" / f"{name}.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content
