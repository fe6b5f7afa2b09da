"""Parameters of the schematic map: definitions, in the order of the dialog."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.i18n import tr

_SOURCE = Qgis.ProcessingSourceType


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All of them."""
    yield from _subspaces()
    yield from _poles()
    yield from _lines()
    yield from _arrows()
    yield _with_help(
        QgsProcessingParameterNumber(
            "SOFTNESS",
            tr("Softness of outlines (km; 0: chosen from the extent)"),
            Qgis.ProcessingNumberParameterType.Double,
            0.0,
            minValue=0.0,
            maxValue=1000.0,
        ),
        tr("Bends shorter than this are smoothed away; neighbours keep their common limit."),
    )
    yield _with_help(
        QgsProcessingParameterBoolean("UPDATE", tr("Update a schematic map that exists"), False),
        tr("What was computed is made again; what was drawn or retouched by hand is kept."),
    )
    yield QgsProcessingParameterBoolean("LOAD", tr("Add the layers to the project, styled"), True)
    yield _with_help(
        QgsProcessingParameterFileDestination(
            "SCHEMATIC", tr("Schematic map (GeoPackage)"), tr("GeoPackage (*.gpkg)")
        ),
        tr("One layer per kind of element; all of them or none are written."),
    )


def _subspaces() -> Iterator[QgsProcessingParameterDefinition]:
    yield _with_help(
        _layer("SUBSPACES", tr("Communes or EPCI"), _SOURCE.VectorPolygon),
        tr("They are merged by sub-space; inhabitants and areas are summed."),
    )
    field = QgsProcessingParameterField(
        "SUBSPACE_FIELD", tr("Column of sub-spaces"), parentLayerParameterName="SUBSPACES", optional=True
    )
    yield field
    yield _with_help(
        _layer("ASSIGNMENT", tr("or table: code and sub-space"), _SOURCE.Vector),
        tr("A table with the code of each commune or EPCI and its sub-space; it goes before the column."),
    )
    yield _with_help(
        _layer("DESCRIPTIONS", tr("Names, colours, definitions and evidence (table)"), _SOURCE.Vector),
        tr("Columns: code, then any of libelle, definition, preuves, couleur, trame, rang, ordre."),
    )
    yield _with_help(
        QgsProcessingParameterString(
            "RULE", tr("Rule that assigns territories to sub-spaces"), "", optional=True
        ),
        tr("One sentence, printed on the page as part of the method."),
    )
    yield _with_help(
        QgsProcessingParameterString(
            "INDICATORS", tr("Indicators by sub-space: name = columns, separated by ;"), "", optional=True
        ),
        tr("Columns are summed first: P20_CHOM / P20_ACT is the ratio of the sums. Printed as evidence."),
    )
    yield _with_help(
        _layer("INDICATOR_TABLE", tr("Table of these columns, by commune or EPCI"), _SOURCE.Vector),
        tr("Empty: the columns are those of the layer. Communes are added up where the layer is of EPCI."),
    )


def _poles() -> Iterator[QgsProcessingParameterDefinition]:
    yield _with_help(
        _layer("POLARITIES", tr("Poles"), _SOURCE.VectorAnyGeometry),
        tr("Points, or communes: a point inside each."),
    )
    yield _with_help(
        QgsProcessingParameterString(
            "ONLY_POLES", tr("Only these poles: codes or names separated by commas"), "", optional=True
        ),
        tr("Empty: all those that have a rank."),
    )
    yield QgsProcessingParameterField(
        "RANK_FIELD",
        tr("Column of ranks (1 for the first)"),
        parentLayerParameterName="POLARITIES",
        optional=True,
    )
    yield _with_help(
        QgsProcessingParameterString(
            "THRESHOLDS", tr("or inhabitants from which a pole has rank 1, 2, 3…"), "", optional=True
        ),
        tr("For example 100000, 30000, 5000; a commune with fewer is no pole."),
    )
    yield _with_help(
        _layer("CENTRALITIES", tr("or centralities (table)"), _SOURCE.Vector),
        tr("Observatoire des territoires: insee_com, niveau_centralite. Printed as evidence in any case."),
    )


def _lines() -> Iterator[QgsProcessingParameterDefinition]:
    yield _with_help(
        QgsProcessingParameterString(
            "AXES", tr("Axes: one a line, name: pole, pole, pole"), "", multiLine=True, optional=True
        ),
        tr("For example Axe ligérien: Orléans, Blois, Tours."),
    )
    yield _layer("AXIS_LINES", tr("Axes and corridors as lines"), _SOURCE.VectorLine)
    yield _with_help(
        QgsProcessingParameterString(
            "FRONTS", tr("Limits between two sub-spaces: nord/sud, separated by commas"), "", optional=True
        ),
        tr("Codes or names of two neighbouring sub-spaces."),
    )
    yield _layer("FRONT_LINES", tr("Fronts and fringes as lines"), _SOURCE.VectorLine)


def _arrows() -> Iterator[QgsProcessingParameterDefinition]:
    yield _with_help(
        QgsProcessingParameterString(
            "INFLUENCES",
            tr("Outside influences: one a line, code; name; direction; codes"),
            "",
            multiLine=True,
            optional=True,
        ),
        tr("Direction: N, NE, E… or degrees. For example idf; Île-de-France; NE; 75,77,78,91,92,93,94,95."),
    )
    yield _with_help(
        _layer("FLOWS", tr("Flows (table): origin, destination, value"), _SOURCE.Vector),
        tr(
            "By commune, EPCI, département or sub-space; they are summed between poles and outside influences."
        ),
    )
    yield QgsProcessingParameterNumber(
        "FLOOR", tr("Least flow drawn"), Qgis.ProcessingNumberParameterType.Double, 0.0, minValue=0.0
    )
    ways = [tr("All"), tr("From and to outside influences"), tr("Towards outside influences")]
    yield QgsProcessingParameterEnum("DIRECTION", tr("Flows drawn"), ways, defaultValue=0)
    yield _with_help(
        _layer("COOPERATIONS", tr("Cooperations (lines)"), _SOURCE.VectorLine),
        tr("The links that « Links between parties to cooperations » makes; each becomes a double arrow."),
    )


def _layer(name: str, text: str, kind: Qgis.ProcessingSourceType) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, text, [kind], optional=True)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition
