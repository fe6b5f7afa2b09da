"""What the user orders of the panel « Typologie », as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

CLASSIFY, CHANGE = "cohesion:classifycommunes", "cohesion:typologychange"
STATISTICAL, CONVERT = "cohesion:statisticaltypology", "cohesion:convertvintage"
# Roles of layers, unlike those of the rings.
CLASSES, SUMMARY, CHANGES, MATRIX = "type_classes", "type_summary", "type_changes", "type_matrix"
DESCRIPTION, AXES, CONVERTED = "type_description", "type_axes", "type_converted"


@dataclass(frozen=True)
class TypologyOrder:
    """``outputs``: role and name of the layers by output of the algorithm; ``title``: of their group; ``target``: the
    parameter whose file the result replaces."""

    algorithm: str
    parameters: dict[str, Any]
    title: str
    outputs: dict[str, tuple[str, str]] = field(default_factory=dict)
    replace: bool = True
    target: str = ""
