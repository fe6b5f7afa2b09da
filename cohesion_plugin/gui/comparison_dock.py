"""The dock « Comparison », built at its first showing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.i18n import tr
from .loaded_dock import LoadedDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .comparison_panel import ComparisonPanel


class CompareDock(LoadedDock):
    """Holds the panel, or what explains why there is none yet."""

    HEAVY = (
        "core.reference",
        "core.comparison.compute",
        "core.indicators.library",
        "processing.compare_job",
        "processing.compare_parameters",
        "processing.compare_files",
        "processing.compare_outputs",
        "processing.recognition",
        "cartography.comparison_charts",
        "core.comparison.structure",
    )
    PARTS = (
        "comparison_territories",
        "comparison_indicators",
        "comparison_table",
        "comparison_charts_page",
        "comparison_own_dialog",
        "comparison_booklet_dialog",
        "comparison_atlas_files",
        "comparison_panel",
    )

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface, tr("Comparison"), "CohesionCompareDock")

    def _panel(self) -> ComparisonPanel:
        from .comparison_panel import ComparisonPanel

        return ComparisonPanel(self._iface, self)
