"""The Processing provider « Cohésion territoriale »."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.i18n import tr
from ..core.resources import resources_dir
from .check_page import CheckPage
from .classify_communes import ClassifyCommunes
from .compare_territories import CompareTerritories
from .convert_vintage import ConvertVintage
from .cooperation_coverage import CooperationCoverage
from .cooperation_links import CooperationLinks
from .cooperation_summary import CooperationSummary
from .cooperation_themes import CooperationThemes
from .create_register import CreateRegister
from .disparities import Disparities
from .export_cooperations import ExportCooperations
from .fragility import FragilityAlgorithm
from .import_cooperations import ImportCooperations
from .map_page import MapPage
from .metropolitan_rings import MetropolitanRings
from .ring_change import RingChange
from .schematic_map import SchematicMap
from .statistical_typology import StatisticalTypology
from .territory_booklet import TerritoryBooklet
from .typology_change import TypologyChange

ALGORITHMS = (
    MetropolitanRings,
    RingChange,
    ConvertVintage,
    StatisticalTypology,
    ClassifyCommunes,
    TypologyChange,
    CreateRegister,
    ImportCooperations,
    ExportCooperations,
    CooperationLinks,
    CooperationCoverage,
    CooperationSummary,
    CooperationThemes,
    CompareTerritories,
    TerritoryBooklet,
    Disparities,
    FragilityAlgorithm,
    SchematicMap,
    MapPage,
    CheckPage,
)


class CohesionProvider(QgsProcessingProvider):
    """All algorithms of the plugin, for the toolbox, models, batch and qgis_process."""

    def id(self) -> str:
        """Part of the public ids."""
        return "cohesion"

    def name(self) -> str:
        """As shown in the toolbox."""
        return tr("Territorial cohesion")

    def icon(self) -> QIcon:
        """From resources/icons."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """From resources/icons."""
        return str(resources_dir() / "icons" / "plugin.svg")

    def loadAlgorithms(self) -> None:
        """One instance of each."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
