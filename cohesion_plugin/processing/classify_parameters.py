"""Parameters of the typology algorithm: definitions, and the request they make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.typologies.load import OWN_RULES, typology, typology_ids

FILES = ("DENSITY", "CATCHMENT", "FLOWS", "TABLE")
COLUMNS = {"CODE_FIELD": "code", "NAME_FIELD": "name", "EPCI_FIELD": "epci", "POPULATION_FIELD": "population"}


@dataclass(frozen=True)
class ClassifyRequest:
    """``typology``: public id; ``rules``: path of a file in its place; ``years``: of the change of population."""

    typology: str
    rules: str = ""
    group_by: str = ""
    years: tuple[int, ...] = ()
    columns: dict[str, str] = field(default_factory=dict)


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    polygon = Qgis.ProcessingSourceType.VectorPolygon
    yield _with_help(
        QgsProcessingParameterFeatureSource("COMMUNES", tr("Communes"), [polygon]),
        tr(
            "Polygons of communes of any year; for Eurostat 1991, of any country. Columns are recognised by themselves."
        ),
    )
    names = [typology(identifier).title for identifier in typology_ids()]
    yield _with_help(
        QgsProcessingParameterEnum("TYPOLOGY", tr("Typology"), names, defaultValue=0),
        tr("Scripts may give the id: {}.").format(", ".join(typology_ids())),
    )
    yield _file(
        "DENSITY",
        tr("Density grid (Insee)"),
        tr("As downloaded: fichier_diffusion_AAAA.xlsx, or an older grid."),
    )
    yield _file(
        "CATCHMENT",
        tr("Functional areas or urban units (Insee)"),
        tr("The AAV2020 workbook or the « table d'appartenance »."),
    )
    yield _file(
        "FLOWS",
        tr("Commuting (Insee)"),
        tr("base-flux-mobilite-domicile-lieu-travail: splits strong and weak influence."),
    )
    yield _file(
        "TABLE",
        tr("Another published table"),
        tr("Centralités, ruralités, massifs, populations of several years, comparateur…"),
    )
    yield _with_help(
        QgsProcessingParameterFile(
            "RULES", tr("Your own rules or typology (JSON)"), extension="json", optional=True
        ),
        tr(
            "In its place: a list of {code, label, colour, definition, expression}; the first that fits wins."
        ),
    )
    yield _with_help(
        QgsProcessingParameterString("GROUP_BY", tr("Summary by group"), "", optional=True),
        tr(
            "epci, departement, or a column of the layer: the summary then also has one line per group and class."
        ),
    )
    yield _advanced(
        QgsProcessingParameterString("YEARS", tr("Change of population between (years)"), "", optional=True)
    )
    texts = (
        tr("Column of codes"),
        tr("Column of names"),
        tr("Column of EPCI SIREN"),
        tr("Column of population"),
    )
    for name, text in zip(COLUMNS, texts):
        yield _advanced(
            QgsProcessingParameterField(name, text, parentLayerParameterName="COMMUNES", optional=True)
        )


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> ClassifyRequest:
    """The request that the parameters make. Raises InputError where one can't be read."""
    rules = algorithm.parameterAsString(values, "RULES", context)
    chosen = typology_ids()[algorithm.parameterAsEnum(values, "TYPOLOGY", context)]
    if chosen == OWN_RULES and not rules:
        raise InputError(
            tr("Your own rules need a file."),
            (),
            tr("Give it in « Your own rules or typology (JSON) », or choose a typology."),
        )
    columns = {role: algorithm.parameterAsString(values, name, context) for name, role in COLUMNS.items()}
    return ClassifyRequest(
        chosen,
        rules,
        algorithm.parameterAsString(values, "GROUP_BY", context).strip(),
        _years(algorithm.parameterAsString(values, "YEARS", context)),
        columns,
    )


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values with the public id of a typology (``TYPOLOGY="density7"``) as the index that QGIS checks."""
    given = values.get("TYPOLOGY")
    known = isinstance(given, str) and given in typology_ids()
    return {**values, "TYPOLOGY": typology_ids().index(given)} if known else values


def _years(text: str) -> tuple[int, ...]:
    years = tuple(int(year) for year in re.findall(r"\b(?:19|20)[0-9]{2}\b", text))
    if text.strip() and len(set(years)) != 2:
        raise InputError(tr("« {} » is not a pair of years.").format(text), (), tr("Example: 2011, 2022"))
    return years


def _file(name: str, text: str, explanation: str) -> QgsProcessingParameterDefinition:
    source = QgsProcessingParameterFeatureSource(
        name, text, [Qgis.ProcessingSourceType.Vector], optional=True
    )
    return _with_help(source, explanation)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition


def _advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition
