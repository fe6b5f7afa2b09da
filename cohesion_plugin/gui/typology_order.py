"""What the user orders of the panel « Typologie », as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

CLASSIFY, CHANGE = "cohesion:classifycommunes", "cohesion:typologychange"
# Roles of layers, unlike those of the rings.
CLASSES, SUMMARY, CHANGES, MATRIX = "type_classes", "type_summary", "type_changes", "type_matrix"


@dataclass(frozen=True)
class TypologyOrder:
    """``outputs``: role and name of the layers by output of the algorithm; ``title``: of their group."""

    algorithm: str
    parameters: dict[str, Any]
    title: str
    outputs: dict[str, tuple[str, str]] = field(default_factory=dict)
    replace: bool = True
