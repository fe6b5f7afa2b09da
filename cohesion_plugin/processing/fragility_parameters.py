"""Parameters of fragility: those of the comparison of territories that it needs, and its thresholds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import tr
from . import compare_parameters

if TYPE_CHECKING:
    from ..core.fragility.model import Component
    from .compare_job import CompareRequest

SHARED = ("TERRITORIES", "TABLES", "SELECTION", "REFERENCE", "RINGS", "CLASSES", "MOVEMENTS", "CLASS_FIELD")
DEFAULTS = {"SELECTION": "epci:*"}


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    for definition in compare_parameters.parameters():
        if definition.name() not in SHARED:
            continue
        if definition.name() in DEFAULTS:
            definition.setDefaultValue(DEFAULTS[definition.name()])
        yield definition
        if definition.name() == "REFERENCE":
            thresholds = QgsProcessingParameterString(
                "THRESHOLDS", tr("Thresholds of your own"), "", multiLine=True, optional=True
            )
            thresholds.setHelp(
                tr(
                    "Between semicolons: vacance=10; pauperisation=16; decroissance=-0.2; centre_vacance=no. A number "
                    "in the unit of the indicator, « reference » for the value of the reference, « no » to leave a "
                    "component out. Empty: those of the help, each with its source."
                )
            )
            yield thresholds


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """Components in rows, territories in rows, the map, and a workbook of them all."""
    titles = {"TABLE": tr("Components, one row for each"), "WIDE": tr("Territories, one row for each")}
    for definition in compare_parameters.outputs():
        if definition.name() in titles:
            definition.setDescription(titles[definition.name()])
        if definition.name() == "LAYER":
            definition.setDescription(tr("Fragility of territories"))
        definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Optional)
        yield definition


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> tuple[CompareRequest, tuple[Component, ...]]:
    """What is asked for. Raises InputError where a text can't be read, before anything is."""
    from ..core.comparison.language import nothing_selected, read_selection
    from ..core.fragility.model import components
    from ..core.indicators.library import library
    from .compare_job import CompareRequest

    wanted = components(algorithm.parameterAsString(values, "THRESHOLDS", context))
    selection = algorithm.parameterAsString(values, "SELECTION", context)
    reference = algorithm.parameterAsString(values, "REFERENCE", context)
    if not read_selection(selection).items:
        raise nothing_selected()
    if not read_selection(reference).items and any(one.needs_reference for one in wanted):
        raise InputError(
            tr("These components are set against a reference, and none is given: {}.").format(
                ", ".join(one.id for one in wanted if one.needs_reference)
            ),
            (),
            tr("Choose a reference such as France, or give thresholds: vacance=10; pauperisation=16"),
        )
    names = dict.fromkeys(name for one in wanted for name in one.indicators)
    field = algorithm.parameterAsString(values, "CLASS_FIELD", context).strip()
    return CompareRequest(selection, reference, ", ".join(names), library(), field), wanted
