"""The layer of classes and the summary, ready to be written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..cartography.typology_style import style_classes
from ..core.i18n import tr
from ..core.typologies import summary
from ..core.typologies.classify import COLUMNS
from .output import output_layer
from .sinks import Layer

if TYPE_CHECKING:
    from .classify_job import ClassifyResult


def output_layers(result: ClassifyResult, wanted: Sequence[str]) -> dict[str, Layer]:
    """CLASSES and SUMMARY, those that are wanted."""
    made, report = result.classified, result.report
    kind, notes, sources = made.typology, made.notes, list(report.sources)
    layers = {}
    if "CLASSES" in wanted:
        layers["CLASSES"] = output_layer(
            made.table,
            COLUMNS,
            kind.title,
            report,
            made.places.territories.geometry,
            result.crs,
            lambda layer: style_classes(layer, kind, report.method, notes, sources),
            tr("Typologies"),
        )
    if "SUMMARY" in wanted:
        title = tr("Summary: {}").format(kind.title)
        layers["SUMMARY"] = output_layer(
            result.summary, summary.COLUMNS, title, report, group=tr("Typologies")
        )
    return layers
