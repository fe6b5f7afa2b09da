"""Parameters of the disparities: definitions, and the request they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.i18n import pick, tr
from ..core.resources import vocabulary

LAYERS = ("DEVIATIONS", "INEQUALITY", "DISCONTINUITIES", "CORRELATIONS", "HANDICAPS")
ENUMS = {"NEIGHBOURHOOD": ("contiguity", "distance"), "WORSE": ("high", "low")}


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    kinds, words = Qgis.ProcessingSourceType, vocabulary("disparities")
    yield QgsProcessingParameterFeatureSource(
        "TERRITORIES", tr("Communes or EPCI, with their outlines"), [kinds.VectorPolygon]
    )
    yield _with_help(
        QgsProcessingParameterFeatureSource(
            "TABLE", tr("Table with the figures (where the layer has none)"), [kinds.Vector], optional=True
        ),
        tr("Joined by code. A table of communes given with a layer of EPCI is summed by EPCI."),
    )
    yield _field("NUMERATOR", tr("Numerator, or stock"))
    yield _field("DENOMINATOR", tr("Denominator"))
    yield _with_help(
        _number("FACTOR", tr("Multiplied by"), 1.0, 1e-9),
        tr("100 for a share in %, 1000 for a rate per 1000."),
    )
    yield _with_help(
        QgsProcessingParameterString(
            "INDICATORS", tr("Indicators as text"), "", multiLine=True, optional=True
        ),
        tr(
            "Beside or instead of the columns above, also those of the table: « vacancy = 100 * vacant / dwellings; "
            "income = income / households (low) ». The first is mapped; (low): low values are the worse."
        ),
    )
    yield _with_help(
        _field("GROUPS", tr("Groupings"), several=True),
        tr("EPCI, département, région, ring, class… The first is the context of the territorial deviation."),
    )
    labels = [pick(words["neighbourhoods"][name]) for name in ENUMS["NEIGHBOURHOOD"]]
    yield QgsProcessingParameterEnum(
        "NEIGHBOURHOOD", tr("Neighbourhood of the spatial deviation"), labels, defaultValue=0
    )
    defaults = words["defaults"]
    yield _number("ORDER", tr("Order of contiguity"), defaults["order"], 1, whole=True)
    yield _number("DISTANCE", tr("Distance (km)"), defaults["distance_km"], 0.001)
    yield from _advanced(words)


def _advanced(words: dict[str, Any]) -> Iterator[QgsProcessingParameterDefinition]:
    defaults = words["defaults"]
    yield _as_advanced(
        _with_help(
            QgsProcessingParameterNumber(
                "REFERENCE",
                tr("Reference of the global deviation"),
                Qgis.ProcessingNumberParameterType.Double,
                None,
                True,
            ),
            tr("In the unit of the indicator; empty: the ratio of the sums of all territories."),
        )
    )
    yield _as_advanced(
        _with_help(
            _number("THRESHOLD", tr("Threshold of the synthesis (base 100)"), defaults["threshold"], 1),
            tr("Above 100, deviations of at least as much count; below 100, of at most as much."),
        )
    )
    labels = [pick(words["worse_labels"][name]) for name in ENUMS["WORSE"]]
    yield _as_advanced(QgsProcessingParameterEnum("WORSE", tr("What is a handicap"), labels, defaultValue=0))
    share = tr("Share of the territories that are the worst (%)")
    yield _as_advanced(_number("WORST_SHARE", share, defaults["worst_pct"], 0.1, 99.9))
    yield _as_advanced(
        _number("PERMUTATIONS", tr("Permutations (Moran, Theil)"), defaults["permutations"], 0, whole=True)
    )
    yield _as_advanced(
        _with_help(
            _number(
                "LOCAL_PERMUTATIONS",
                tr("Permutations of the local Moran"),
                defaults["local_permutations"],
                0,
                whole=True,
            ),
            tr("The more territories, the more are needed: the false-discovery control asks for small p."),
        )
    )
    yield _as_advanced(_number("SEED", tr("Seed of random draws"), defaults["seed"], 0, whole=True))
    yield _as_advanced(
        _number("FDR", tr("False discoveries accepted (share)"), defaults["fdr"], 0.0001, 0.9999)
    )
    yield _as_advanced(
        _with_help(
            _field("WEIGHT_FIELD", tr("Weights of the correlations")),
            tr("Empty: the population where known."),
        )
    )
    yield _as_advanced(_field("CODE_FIELD", tr("Column of codes")))
    yield _as_advanced(
        QgsProcessingParameterString("TABLE_CODE", tr("Column of codes of the table"), "", optional=True)
    )
    yield _as_advanced(
        _number("TOLERANCE", tr("Gaps and overlaps to bridge (m)"), defaults["tolerance_m"], 0)
    )


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The map, its tables and the borders."""
    kinds = Qgis.ProcessingSourceType
    yield QgsProcessingParameterFeatureSink("DEVIATIONS", tr("Deviations"), kinds.VectorPolygon)
    for name, title, kind in (
        ("INEQUALITY", tr("Measures of inequality"), kinds.Vector),
        ("DISCONTINUITIES", tr("Discontinuities"), kinds.VectorLine),
        ("CORRELATIONS", tr("Correlations"), kinds.Vector),
        ("HANDICAPS", tr("Handicaps"), kinds.VectorPolygon),
    ):
        yield QgsProcessingParameterFeatureSink(name, title, kind, None, True, True)


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> Any:
    """The request that the values make. Raises InputError."""
    from ..core.disparities.formula import indicators_of
    from ..core.disparities.request import DisparityRequest, Indicator

    text = {name: algorithm.parameterAsString(values, name, context).strip() for name in _TEXTS}
    real = {name: algorithm.parameterAsDouble(values, name, context) for name in _REALS}
    whole = {name: algorithm.parameterAsInt(values, name, context) for name in _WHOLES}
    indicators = indicators_of(text["INDICATORS"])
    if text["NUMERATOR"]:
        top, bottom = text["NUMERATOR"], text["DENOMINATOR"]
        low = ENUMS["WORSE"][algorithm.parameterAsEnum(values, "WORSE", context)] == "low"
        label = f"{top} / {bottom}" if bottom else top
        indicators.insert(0, Indicator(label, top, bottom, real["FACTOR"], low))
    request = DisparityRequest(
        indicators=tuple(indicators),
        groups=tuple(_names(algorithm, values, context)),
        reference=real["REFERENCE"] if values.get("REFERENCE") not in (None, "") else None,
        neighbourhood=ENUMS["NEIGHBOURHOOD"][algorithm.parameterAsEnum(values, "NEIGHBOURHOOD", context)],
        order=whole["ORDER"],
        distance_km=real["DISTANCE"],
        permutations=whole["PERMUTATIONS"],
        local_permutations=whole["LOCAL_PERMUTATIONS"],
        seed=whole["SEED"],
        threshold=real["THRESHOLD"],
        fdr=real["FDR"],
        worst_pct=real["WORST_SHARE"],
        weight=text["WEIGHT_FIELD"],
        code=text["CODE_FIELD"],
        tolerance_m=real["TOLERANCE"],
    )
    request.check()
    return request


_TEXTS = ("INDICATORS", "NUMERATOR", "DENOMINATOR", "WEIGHT_FIELD", "CODE_FIELD")
_REALS = ("FACTOR", "REFERENCE", "DISTANCE", "THRESHOLD", "FDR", "WORST_SHARE", "TOLERANCE")
_WHOLES = ("ORDER", "PERMUTATIONS", "LOCAL_PERMUTATIONS", "SEED")


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values with public ids of enumerations as the indices that QGIS checks."""
    found = dict(values)
    for name, ids in ENUMS.items():
        if values.get(name) in ids:
            found[name] = ids.index(values[name])
    return found


def _names(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    return [name.strip() for name in algorithm.parameterAsStrings(values, "GROUPS", context) if name.strip()]


def _field(name: str, text: str, several: bool = False) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, text, parentLayerParameterName="TERRITORIES", allowMultiple=several, optional=True
    )


def _number(
    name: str, text: str, default: float, low: float, high: float | None = None, whole: bool = False
) -> QgsProcessingParameterNumber:
    kinds = Qgis.ProcessingNumberParameterType
    bounds = {"minValue": low} if high is None else {"minValue": low, "maxValue": high}
    return QgsProcessingParameterNumber(
        name, text, kinds.Integer if whole else kinds.Double, default, **bounds
    )


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition


def _as_advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition
