"""Parameters of the comparison of territories: definitions, and the request they make."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import tr

if TYPE_CHECKING:
    from .classify_files import FileSource
    from .compare_job import CompareRequest

LAYERS = ("TABLE", "WIDE", "LAYER")
TEXTS = {"SELECTION": "; ", "REFERENCE": "; ", "INDICATORS": ", "}


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    kinds = Qgis.ProcessingSourceType
    yield QgsProcessingParameterFeatureSource("TERRITORIES", tr("Communes"), [kinds.VectorPolygon])
    yield _with_help(
        QgsProcessingParameterMultipleLayers(
            "TABLES", tr("Tables of communes or EPCI, with figures"), kinds.Vector, optional=True
        ),
        tr(
            "Layers or files as published (comparateur, dossier complet, Melodi…), joined by code. Of a column that "
            "several have, the first table counts. The columns of the communes' layer count too, last."
        ),
    )
    yield _with_help(
        QgsProcessingParameterString(
            "SELECTION", tr("Territories to compare"), "epci:243700754", multiLine=True
        ),
        tr(
            "Items between semicolons: epci:243700754; ring:243700754/1; epci:* in ring:243700754/1; dep:37; reg:24; "
            "communes:37261,37050; My area = epci:243700754 + communes:37131; class:* in reg:24; France; metro."
        ),
    )
    yield _with_help(
        QgsProcessingParameterString("REFERENCE", tr("Reference"), "France", optional=True),
        tr("Written the same way; several between semicolons. Empty: none."),
    )
    yield _with_help(
        QgsProcessingParameterString("INDICATORS", tr("Indicators, separated by commas"), "", optional=True),
        tr(
            "Ids, with years where wanted: taux_vacance, densite@2018, evolution_population@2013-2018. Empty: all "
            "that are recognised in the tables."
        ),
    )
    yield _with_help(
        QgsProcessingParameterFile(
            "OWN_INDICATORS", tr("Your own indicators"), extension="json", optional=True
        ),
        tr("A JSON file: id, label, numerator, denominator, aggregation, as in the help."),
    )
    yield _with_help(
        QgsProcessingParameterFeatureSource("RINGS", tr("Rings of EPCI"), [kinds.Vector], optional=True),
        tr("Made by « Rings of EPCI around métropoles »; for ring:… in the selection."),
    )
    yield _with_help(
        QgsProcessingParameterFeatureSource(
            "CLASSES", tr("Classes of communes"), [kinds.Vector], optional=True
        ),
        tr(
            "Made by « Classify communes by a typology », a published typology, or the sub-spaces of a schematic map; "
            "for class:… in the selection."
        ),
    )
    movements = QgsProcessingParameterFeatureSource(
        "MOVEMENTS", tr("Movements of communes (Insee)"), [kinds.Vector], optional=True
    )
    yield _with_help(
        movements,
        tr(
            "v_mvt_commune_….csv as published: tables of another year of communes are then carried to those compared. "
            "Without it they are taken as they are, and the report says so."
        ),
    )
    field = QgsProcessingParameterString("CLASS_FIELD", tr("Column of classes"), "", optional=True)
    field.setFlags(field.flags() | Qgis.ProcessingParameterFlag.Advanced)
    yield field


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The figures in rows, then in columns, the compared territories, and a workbook of them all."""
    kinds = Qgis.ProcessingSourceType
    for name, title, kind in (
        ("TABLE", tr("Figures, one row for each"), kinds.Vector),
        ("WIDE", tr("Figures, one row per territory"), kinds.Vector),
        ("LAYER", tr("Compared territories"), kinds.VectorPolygon),
    ):
        yield QgsProcessingParameterFeatureSink(name, title, kind, None, True, name != "LAYER")
    yield QgsProcessingParameterFileDestination(
        "WORKBOOK", tr("Workbook"), tr("Workbooks (*.xlsx *.ods)"), None, True, False
    )


def with_texts(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, lists of scripts as the texts that QGIS checks."""
    made = {
        name: joint.join(map(str, values[name]))
        for name, joint in TEXTS.items()
        if isinstance(values.get(name), (list, tuple))
    }
    return {**values, **made}


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> CompareRequest:
    """What is asked for. Raises InputError where a text can't be read, before anything is."""
    from ..core.comparison.language import nothing_selected, read_selection
    from ..core.indicators.library import chosen, own_indicators, together
    from .compare_job import CompareRequest

    text = {name: algorithm.parameterAsString(values, name, context) for name in TEXTS}
    own = algorithm.parameterAsFile(values, "OWN_INDICATORS", context)
    known = together(own_indicators([Path(own)]) if own else [])
    read_selection(text["REFERENCE"])
    if not read_selection(text["SELECTION"]).items:
        raise nothing_selected()
    chosen(text["INDICATORS"], known)
    field = algorithm.parameterAsString(values, "CLASS_FIELD", context).strip()
    return CompareRequest(text["SELECTION"], text["REFERENCE"], text["INDICATORS"], known, field, own)


def table_sources(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> list[FileSource]:
    """Each table frozen. Raises InputError where one can't be read."""
    from .classify_files import file_input

    given = values.get("TABLES")
    if given is None or given == NULL or given == "":
        return []
    if isinstance(given, str):
        given = [given] if Path(given).is_file() else [one.strip() for one in given.split(";") if one.strip()]
    several = given if isinstance(given, (list, tuple)) else [given]
    found = [file_input(algorithm, {**values, "TABLES": one}, "TABLES", context) for one in several]
    if any(one is None for one in found):
        raise InputError(tr("One of the tables is empty."), (), tr("Choose the tables again."))
    return [one for one in found if one is not None]


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition
