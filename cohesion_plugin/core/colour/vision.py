"""Colours as readers see them who confuse some (Machado, Oliveira, Fernandes, 2009)."""

from __future__ import annotations

import numpy as np

from ..i18n import pick
from ..resources import vocabulary
from .space import Array

NORMAL, GREY = "normal", "grey"


def deficiencies() -> list[str]:
    """``protan``, ``deutan``, ``tritan``."""
    return list(vocabulary("colour_vision")["matrices"])


def visions() -> list[str]:
    """Normal vision, the deficiencies, greyscale: the order in which they are shown."""
    return list(vocabulary("colour_vision")["labels"])


def vision_label(vision: str) -> str:
    """In the user's language."""
    return pick(vocabulary("colour_vision")["labels"][vision])


def matrix(vision: str, severity: float = 1.0) -> Array:
    """What turns linear sRGB into what is seen, shape (3, 3); severity 0 (normal) to 1."""
    content = vocabulary("colour_vision")
    steps = np.array(content["severities"])
    tables = np.array(content["matrices"][vision])
    above = int(np.clip(np.searchsorted(steps, severity), 1, len(steps) - 1))
    part = (severity - steps[above - 1]) / (steps[above] - steps[above - 1])
    mixed: Array = tables[above - 1] * (1 - part) + tables[above] * part
    return mixed


def seen(light: Array, vision: str, severity: float = 1.0) -> Array:
    """Linear light as seen; ``normal`` and ``grey`` leave it as it is (a grey print keeps the lightness alone)."""
    if vision in (NORMAL, GREY):
        return light
    return light @ matrix(vision, severity).T
