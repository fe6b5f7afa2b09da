"""The dock « Cooperations », built at its first showing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.i18n import tr
from .loaded_dock import LoadedDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .cooperation_panel import CooperationPanel


class CooperationDock(LoadedDock):
    """Holds the panel, or what explains why there is none yet."""

    HEAVY = (
        "gui.cooperation_view",
        "core.cooperation.renew",
        "adapters.register.geopackage_store",
        "adapters.register_forms",
        # What the first run would load on the main thread.
        "processing.cooperation_links_job",
        "processing.cooperation_coverage_job",
        "processing.cooperation_summary_job",
        "processing.cooperation_themes_job",
    )
    PARTS = (
        "cooperation_list",
        "cooperation_options",
        "cooperation_map",
        "cooperation_facts",
        "cooperation_form",
        "cooperation_session",
        "cooperation_panel",
    )

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface, tr("Cooperations"), "CohesionCooperationDock")

    def _panel(self) -> CooperationPanel:
        from .cooperation_panel import CooperationPanel

        return CooperationPanel(self._iface, self)
