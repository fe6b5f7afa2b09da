"""Parameters of the booklet: those of the comparison but its tables, then what only a booklet has."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.i18n import tr
from .compare_parameters import parameters as compared
from .cooperation_summary_parameters import date_parameter
from .register_input import register_parameter

# Files that QGIS may not open, or would guess at.
READ_BY_US = ("TABLES", "CLASSES", "MOVEMENTS", "PROGRAMMES", "FLOWS", "RINGS")


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All inputs, in the order of the dialog."""
    yield from compared()
    kinds = Qgis.ProcessingSourceType
    yield register_parameter(optional=True)
    yield date_parameter()
    yield _with_help(
        QgsProcessingParameterMultipleLayers(
            "PROGRAMMES", tr("Tables of programmes"), kinds.Vector, optional=True
        ),
        tr(
            "By commune or EPCI, as published: Action cœur de ville, Petites villes de demain, CRTE, Territoires "
            "d'industrie… One row per programme, or columns id_acv, id_pvd, id_crte…"
        ),
    )
    yield _with_help(
        QgsProcessingParameterFeatureSource("FLOWS", tr("Commuting"), [kinds.Vector], optional=True),
        tr(
            "Insee's base-flux-mobilite file, by commune or EPCI: who lives in one territory and works in another."
        ),
    )
    yield _with_help(
        QgsProcessingParameterString("TITLE", tr("Title"), "", optional=True),
        tr("Empty: the names of the territories."),
    )
    yield QgsProcessingParameterString("AUTHOR", tr("Author"), "", optional=True)
    yield QgsProcessingParameterFile("LOGO", tr("Logo (SVG, PNG or JPEG)"), optional=True)
    yield _with_help(
        QgsProcessingParameterString("LAYOUT", tr("Layout to add to the project"), "", optional=True),
        tr(
            "Its name, under which QGIS's layout manager lists it; one of the same name is replaced. A project with so "
            "many pages takes some seconds more to open. Empty: none."
        ),
    )


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The booklet, and the workbook of all its numbers."""
    yield QgsProcessingParameterFileDestination(
        "PDF", tr("Booklet as PDF"), tr("PDF files (*.pdf)"), None, True, True
    )
    yield QgsProcessingParameterFileDestination(
        "WORKBOOK", tr("Workbook"), tr("Workbooks (*.xlsx *.ods)"), None, True, False
    )
    yield _with_help(
        QgsProcessingParameterFileDestination(
            "MAP", tr("Layers of the map"), tr("GeoPackage files (*.gpkg)"), None, True, False
        ),
        tr("Of the layout. Empty: where a layout is asked for, beside the PDF or the workbook."),
    )


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition
