"""What the user orders, and what comes of it: plain values that travel between the pages and the run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsMapLayer

from ..core.i18n import tr
from .words import method_label


@dataclass(frozen=True)
class Order:
    """Parameters common to all, then those of one or two methods."""

    parameters: dict[str, Any]
    first: dict[str, Any]
    second: dict[str, Any] | None
    centres: str
    layer_name: str
    replace: bool

    def title(self) -> str:
        """The group of the layer tree: « Rings – Tours Métropole Val de Loire (contiguity) »."""
        return tr("Rings – {}").format(self.short_title())

    def short_title(self) -> str:
        """« Tours Métropole Val de Loire (contiguity) »."""
        methods = method_label(self.first["METHOD"]).lower()
        if self.second:
            second = method_label(self.second["METHOD"]).lower()
            methods = tr("{first} and {second}").format(first=methods, second=second)
        return tr("{centres} ({methods})").format(centres=self.centres, methods=methods)


@dataclass(frozen=True)
class MadeLayer:
    """A layer to add: ``role`` is rings, outlines, buffers or changes; ``shown``: ticked in the layer tree."""

    role: str
    layer: QgsMapLayer
    sentence: str = ""
    report: str = ""
    shown: bool = True


@dataclass
class Outcome:
    """What a run ended in: layers, or an error, or nothing where it was cancelled."""

    layers: list[MadeLayer] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    error: str = ""
    cancelled: bool = False
