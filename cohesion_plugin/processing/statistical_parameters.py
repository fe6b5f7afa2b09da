"""Parameters of the statistical typology: definitions, and the request they make."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import pick, tr
from ..core.statistics.request import (
    CONSOLIDATIONS,
    MOST_CLASSES,
    TypologyRequest,
    indicators_of,
    words,
)

if TYPE_CHECKING:
    from ..adapters.snapshot import LayerSnapshot

LAYERS = ("CLASSES", "DESCRIPTION", "AXES_TABLE")


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    vector = [Qgis.ProcessingSourceType.Vector]
    yield _with_help(
        QgsProcessingParameterFeatureSource(
            "TABLE", tr("Table of communes or EPCI, with indicators"), vector
        ),
        tr("One row per territory: a layer, a CSV or a workbook, also with joined columns."),
    )
    yield _field("INDICATORS", tr("Indicators"), several=True)
    yield _with_help(
        QgsProcessingParameterString("TRANSFORMS", tr("Transforms"), "none", optional=True),
        tr(
            "One for all (none, log, rank), one per indicator separated by commas, or by name: « density=log; "
            "income=rank ». Log and rank tame indicators where a few territories are far from all others."
        ),
    )
    yield _with_help(
        _whole("CLASS_COUNT", tr("Number of classes (0: proposed)"), 0, 0, MOST_CLASSES),
        tr("The proposal, from 3 to 10, is where within-class inertia falls most from one class fewer."),
    )
    yield _with_help(
        _field("WEIGHT_FIELD", tr("Weights, such as the population")),
        tr("Without weights each territory counts the same, the smallest as the largest."),
    )
    yield QgsProcessingParameterBoolean("CONTIGUITY", tr("Each class in one piece (shared borders)"), False)
    yield _with_help(
        QgsProcessingParameterFeatureSource(
            "TERRITORIES",
            tr("Outlines of the territories"),
            [Qgis.ProcessingSourceType.VectorPolygon],
            optional=True,
        ),
        tr("Polygons joined by code, for a table without shapes: the result is then a map."),
    )
    yield _with_help(
        _field("ILLUSTRATIVE", tr("Illustrative variables"), several=True),
        tr("They do not make the classes; categories and figures that help to read them."),
    )
    yield _with_help(
        QgsProcessingParameterFile("RECIPE", tr("Recipe of an earlier run"), extension="json", optional=True),
        tr(
            "Run the same again: indicators, transforms, parameters and seed come from this file, not from here."
        ),
    )
    yield from _advanced()


def _advanced() -> Iterator[QgsProcessingParameterDefinition]:
    defaults = words()["defaults"]
    yield _as_advanced(_field("CODE_FIELD", tr("Column of codes")))
    axes = tr("Principal axes kept (0: enough for {} % of the inertia)").format(defaults["enough_pct"])
    yield _as_advanced(_whole("AXES", axes, 0, 0))
    yield _as_advanced(
        _with_help(
            _whole(
                "PREPARTITION", tr("Prototypes of a first k-means (0: none)"), defaults["prepartition"], 0
            ),
            tr("Made where rows are more than twice as many: the tree is then that of the prototypes."),
        )
    )
    labels = [pick(words()["consolidations"][name]["label"]) for name in CONSOLIDATIONS]
    yield _as_advanced(
        QgsProcessingParameterEnum("CONSOLIDATE", tr("Consolidation by k-means"), labels, defaultValue=0)
    )
    yield _as_advanced(_whole("SEED", tr("Seed of random draws"), defaults["seed"], 0))
    share = tr("A column is refused where more is missing (%)")
    yield _as_advanced(_real("MAX_MISSING", share, defaults["max_missing_pct"], 0, 100))
    yield _as_advanced(_real("MIN_BORDER", tr("Shortest shared border (m)"), defaults["min_border_m"], 0))
    yield _as_advanced(_real("TOLERANCE", tr("Gaps and overlaps to bridge (m)"), defaults["tolerance_m"], 0))


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """All outputs: the classes, two tables, the recipe, the charts."""
    kinds = Qgis.ProcessingSourceType
    yield QgsProcessingParameterFeatureSink("CLASSES", tr("Classes"), kinds.Vector)
    for name, title in (
        ("DESCRIPTION", tr("Description of the classes")),
        ("AXES_TABLE", tr("Principal axes")),
    ):
        yield QgsProcessingParameterFeatureSink(name, title, kinds.Vector, None, True, True)
    yield QgsProcessingParameterFileDestination(
        "RECIPE_OUT", tr("Recipe"), tr("JSON files (*.json)"), None, True, True
    )
    yield QgsProcessingParameterFolderDestination("CHARTS", tr("Folder of charts"), None, True, False)


def request_of(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    table: LayerSnapshot | None,
) -> tuple[TypologyRequest, dict[str, Any] | None]:
    """The request that the parameters or a recipe make, and that recipe. Raises InputError where one can't be read."""
    path = algorithm.parameterAsFile(values, "RECIPE", context)
    if path:
        from ..core.statistics import recipe

        former = recipe.recipe_of(_text_of(path), Path(path).name)
        return recipe.request_of(former, Path(path).name), former
    fields = algorithm.parameterAsStrings(values, "INDICATORS", context)
    transforms = algorithm.parameterAsString(values, "TRANSFORMS", context)
    request = TypologyRequest(
        indicators=tuple(indicators_of(fields, transforms, _labels(table))),
        code=algorithm.parameterAsString(values, "CODE_FIELD", context),
        illustrative=tuple(algorithm.parameterAsStrings(values, "ILLUSTRATIVE", context)),
        weight=algorithm.parameterAsString(values, "WEIGHT_FIELD", context),
        axes=algorithm.parameterAsInt(values, "AXES", context),
        prepartition=algorithm.parameterAsInt(values, "PREPARTITION", context),
        class_count=algorithm.parameterAsInt(values, "CLASS_COUNT", context),
        consolidate=CONSOLIDATIONS[algorithm.parameterAsEnum(values, "CONSOLIDATE", context)],
        contiguity=algorithm.parameterAsBool(values, "CONTIGUITY", context),
        min_border_m=algorithm.parameterAsDouble(values, "MIN_BORDER", context),
        tolerance_m=algorithm.parameterAsDouble(values, "TOLERANCE", context),
        max_missing_pct=algorithm.parameterAsDouble(values, "MAX_MISSING", context),
        seed=algorithm.parameterAsInt(values, "SEED", context),
    )
    request.check()
    return request, None


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values with the public id of the consolidation as the index that QGIS checks."""
    value = values.get("CONSOLIDATE")
    return {**values, "CONSOLIDATE": CONSOLIDATIONS.index(value)} if value in CONSOLIDATIONS else values


def _labels(table: LayerSnapshot | None) -> dict[str, str]:
    """Aliases of the columns, as labels of indicators."""
    return (
        {field.name(): field.alias() for field in table.fields if field.alias()} if table is not None else {}
    )


def _text_of(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            tr("The recipe {} can't be read.").format(path), [str(error)], tr("Choose another file.")
        ) from error


def _field(name: str, text: str, several: bool = False) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, text, parentLayerParameterName="TABLE", allowMultiple=several, optional=True
    )


def _whole(
    name: str, text: str, default: int, low: int, high: int | None = None
) -> QgsProcessingParameterNumber:
    bounds = {"minValue": low} if high is None else {"minValue": low, "maxValue": high}
    kind = Qgis.ProcessingNumberParameterType.Integer
    return QgsProcessingParameterNumber(name, text, kind, default, **bounds)


def _real(
    name: str, text: str, default: float, low: float, high: float | None = None
) -> QgsProcessingParameterNumber:
    bounds = {"minValue": low} if high is None else {"minValue": low, "maxValue": high}
    kind = Qgis.ProcessingNumberParameterType.Double
    return QgsProcessingParameterNumber(name, text, kind, default, **bounds)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition


def _as_advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition
