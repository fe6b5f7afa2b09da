"""Sizes and colours of the pages of cooperations."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from ..core.resources import resources_dir

# The two sides of an agreement, in the field « role » and in the style.
CENTRE, PARTNER = "centre", "partner"
# In the field « theme », of the mark that stands for those that find no room.
MORE = "autres"


@cache
def page_style() -> dict[str, Any]:
    """``resources/styles/cooperation_page.json``, read once."""
    return _style("cooperation_page")


@cache
def matrix_style() -> dict[str, Any]:
    """``resources/styles/cooperation_matrix.json``, read once."""
    return _style("cooperation_matrix")


def _style(name: str) -> dict[str, Any]:
    with (resources_dir() / "styles" / f"{name}.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content
