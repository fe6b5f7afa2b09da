"""Parameters of the conversion: definitions, and the request they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..core.errors import InputError
from ..core.i18n import tr

if TYPE_CHECKING:
    from ..core.vintage.request import ConvertRequest

TABLES = ("MOVEMENTS", "WEIGHTS")
RULES = {
    "SUM_FIELDS": "sum", "SHARE_FIELDS": "share", "MEAN_FIELDS": "mean", "KEEP_FIELDS": "keep", "CLASS_FIELDS": "class",
}  # fmt: skip
CLASS_RULES = ("largest", "mixed")


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    yield _with_help(
        _table("TABLE", tr("Table or layer of communes or EPCI")),
        tr("One row per commune (COG) or per EPCI (SIREN). Outlines are united where communes merge."),
    )
    yield _with_help(
        _field("CODE_FIELD", tr("Field of codes (empty: recognised)"), several=False),
        tr("Codes of communes, or SIREN of EPCI; lost leading zeros are restored."),
    )
    yield _with_help(
        _table("MOVEMENTS", tr("Insee's movements of communes (not needed for EPCI)"), optional=True),
        tr(
            "v_mvt_commune_2025.csv or an older one, as Insee publishes it with the code officiel géographique."
        ),
    )
    yield _with_help(
        _year("FROM_YEAR", tr("COG year of the table (0: found from its codes)")),
        tr("State on 1 January of that year."),
    )
    yield _with_help(
        _year("TO_YEAR", tr("COG year wanted (0: last of the movement file)")),
        tr(
            "Earlier or later than that of the table. A merged commune that comes apart is divided by population."
        ),
    )
    yield from _rules()
    yield _with_help(
        _table("WEIGHTS", tr("Populations to divide communes by (empty: reference list)"), optional=True),
        tr(
            "A table with codes and a population, of any COG year; best of the year in which the communes stand apart."
        ),
    )


def _rules() -> Iterator[QgsProcessingParameterDefinition]:
    yield _with_help(
        _field("SUM_FIELDS", tr("Fields to add up")),
        tr(
            "Counts. Divided by population where a commune comes apart; whole numbers stay whole, totals are kept."
        ),
    )
    yield _with_help(
        _field("SHARE_FIELDS", tr("Fields to divide by population")),
        tr("Amounts: added up too, but divided without rounding."),
    )
    yield _with_help(
        _field("MEAN_FIELDS", tr("Fields to average")), tr("Rates, medians, means: weighted mean.")
    )
    yield _with_help(
        _field("WEIGHT_FIELD", tr("Weight of the averages (empty: population)"), several=False),
        tr(
            "Empty: the population of the table, else that of the populations given, else of the reference list."
        ),
    )
    yield _with_help(
        _field("KEEP_FIELDS", tr("Fields to keep")),
        tr("Value of the commune that keeps its code, else of the largest."),
    )
    yield _field("CLASS_FIELDS", tr("Classes"))
    labels = [tr("class of the largest commune"), tr("« mixte » where classes differ")]
    yield QgsProcessingParameterEnum("CLASS_RULE", tr("Classes of merged communes"), labels, defaultValue=0)


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> ConvertRequest:
    """The request that the parameters make. Raises InputError where one can't be read."""
    from ..core.vintage.request import ConvertRequest

    rule = values.get("CLASS_RULE")
    if isinstance(rule, str) and rule and not rule.isdigit():
        raise InputError(
            tr("« {} » is no value of {}.").format(rule, "CLASS_RULE"),
            [tr("values: {}").format(", ".join(CLASS_RULES))],
        )
    return ConvertRequest.of(
        {rule: algorithm.parameterAsStrings(values, name, context) for name, rule in RULES.items()},
        code=algorithm.parameterAsString(values, "CODE_FIELD", context),
        from_year=algorithm.parameterAsInt(values, "FROM_YEAR", context),
        to_year=algorithm.parameterAsInt(values, "TO_YEAR", context),
        weight=algorithm.parameterAsString(values, "WEIGHT_FIELD", context),
        class_rule=CLASS_RULES[algorithm.parameterAsEnum(values, "CLASS_RULE", context)],
    )


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values with the public id of the class rule as the index that QGIS checks."""
    rule = values.get("CLASS_RULE")
    return {**values, "CLASS_RULE": CLASS_RULES.index(rule)} if rule in CLASS_RULES else values


def _table(name: str, text: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(
        name, text, [Qgis.ProcessingSourceType.Vector], optional=optional
    )


def _field(name: str, text: str, several: bool = True) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, text, parentLayerParameterName="TABLE", allowMultiple=several, optional=True
    )


def _year(name: str, text: str) -> QgsProcessingParameterNumber:
    kind = Qgis.ProcessingNumberParameterType.Integer
    return QgsProcessingParameterNumber(name, text, kind, 0, optional=True, minValue=0, maxValue=2100)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition
