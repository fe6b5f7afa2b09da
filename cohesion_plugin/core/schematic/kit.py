"""The elements of a schematic map, as ``resources/schematic/kit.json`` has them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from ..i18n import pick
from ..resources import resources_dir

COMPUTED, DRAWN = "calcul", "dessin"


@cache
def kit() -> dict[str, Any]:
    """``resources/schematic/kit.json``, read once."""
    with (resources_dir() / "schematic" / "kit.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def layer_names() -> list[str]:
    """Layers of a schematic map, from top to bottom."""
    return list(kit()["layers"])


def columns(layer: str) -> list[str]:
    """Fields of a layer, in order."""
    return [*kit()["common"], *kit()["layers"][layer]["fields"]]


def label(element: str) -> str:
    """What the legend calls an element."""
    return pick(kit()["elements"][element]["label"])


def definition(element: str) -> str:
    """What an element is."""
    return pick(kit()["elements"][element]["definition"])


def rank_label(element: str, rank: int) -> str:
    """What a rank of an element is called; the element's own name where it has no ranks."""
    found = [each for each in kit()["ranks"].get(element, ()) if each["rank"] == rank]
    return pick(found[0]["label"]) if found else label(element)
