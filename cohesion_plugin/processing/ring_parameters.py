"""Parameters of the rings algorithm: definitions, and the request they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from ..core.rings.request import BASES, METHODS, RingRequest, defaults

COLUMN_PARAMETERS = {
    "CODE_FIELD": "code", "NAME_FIELD": "name", "EPCI_FIELD": "epci", "EPCI_NAME_FIELD": "epci_name",
    "NATURE_FIELD": "nature", "POPULATION_FIELD": "population",
}  # fmt: skip
ENUMS = {"METHOD": METHODS, "BASIS": BASES}
TABLES = ("FLOWS", "CATCHMENT", "MEMBERSHIP")


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    yield _with_help(
        QgsProcessingParameterFeatureSource(
            "COMMUNES", tr("Communes or EPCI"), [Qgis.ProcessingSourceType.VectorPolygon]
        ),
        tr(
            "Polygons of communes (ADMIN EXPRESS, Etalab, your own) or of EPCI. Columns are recognised by themselves."
        ),
    )
    yield _with_help(
        QgsProcessingParameterString(
            "METROPOLES", tr("Centres: SIREN separated by commas (empty: every métropole)"), "", optional=True
        ),
        tr("Métropoles are found by their legal nature. Any other EPCI may serve as a centre."),
    )
    labels = [pick(vocabulary("ring_methods")["methods"][method]["label"]) for method in METHODS]
    yield _with_help(
        QgsProcessingParameterEnum("METHOD", tr("Method"), labels, defaultValue=0),
        " ".join(pick(vocabulary("ring_methods")["methods"][method]["explanation"]) for method in METHODS),
    )
    yield _number("RING_COUNT", tr("Number of rings"), defaults()["ring_count"], 1, 10, whole=True)
    yield QgsProcessingParameterBoolean(
        "SINGLE", tr("Each EPCI once (nearest ring, then longest border or largest share)"), False
    )
    yield from _method_parameters()
    yield from _advanced()


def _method_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    yield QgsProcessingParameterBoolean(
        "THROUGH_METROPOLES", tr("Contiguity: rings pass through neighbouring métropoles"), False
    )
    yield _number("MIN_BORDER", tr("Contiguity: shortest shared border (m)"), defaults()["min_border_m"], 0)
    yield QgsProcessingParameterString(
        "WIDTHS",
        tr("Distance: outer limit of each ring (km)"),
        _listed(defaults()["widths_km"]),
        optional=True,
    )
    bases = [tr("share of area"), tr("share of population")]
    yield QgsProcessingParameterEnum("BASIS", tr("Distance: an EPCI belongs by its"), bases, defaultValue=0)
    yield _with_help(
        _number("SHARE", tr("Distance, catchment area: share inside (%)"), defaults()["share_pct"], 0, 100),
        tr(
            "Share of the EPCI that must lie inside. A commune cut by a limit counts by the share of its area inside."
        ),
    )
    yield _with_help(
        _table("FLOWS", tr("Commuting: flow table")),
        tr("Insee's base-flux-mobilite-domicile-lieu-travail as published: CODGEO, DCLT, NBFLUX_C…"),
    )
    yield QgsProcessingParameterString(
        "THRESHOLDS",
        tr("Commuting: threshold of each ring (%)"),
        _listed(defaults()["thresholds_pct"]),
        optional=True,
    )
    yield _with_help(
        _table("CATCHMENT", tr("Catchment area: table of communes and AAV")),
        tr("A table with CODGEO and AAV2020, such as Insee's table d'appartenance."),
    )


def _advanced() -> Iterator[QgsProcessingParameterDefinition]:
    yield _as_advanced(_table("MEMBERSHIP", tr("EPCI of each commune: table (DGCL, Insee, Banatic)")))
    yield _as_advanced(
        _with_help(
            _number("TOLERANCE", tr("Gaps and overlaps to bridge (m)"), defaults()["tolerance_m"], 0),
            tr(
                "Outlines that run beside each other closer than this share a border. 0: vertex for vertex only."
            ),
        )
    )
    yield _as_advanced(
        QgsProcessingParameterBoolean(
            "FOLD", tr("Fold the districts of Paris, Lyon and Marseille into their commune"), True
        )
    )
    texts = {
        "CODE_FIELD": tr("Column of codes"),
        "NAME_FIELD": tr("Column of names"),
        "EPCI_FIELD": tr("Column of EPCI SIREN"),
        "EPCI_NAME_FIELD": tr("Column of EPCI names"),
        "NATURE_FIELD": tr("Column of legal natures"),
        "POPULATION_FIELD": tr("Column of population"),
    }
    for name, text in texts.items():
        yield _as_advanced(
            QgsProcessingParameterField(name, text, parentLayerParameterName="COMMUNES", optional=True)
        )


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> RingRequest:
    """The request that the parameters make. Raises InputError where one can't be read."""
    for name, ids in ENUMS.items():
        _require_known(values.get(name), name, ids)
    method = METHODS[algorithm.parameterAsEnum(values, "METHOD", context)]
    widths = (
        _numbers(algorithm.parameterAsString(values, "WIDTHS", context), "WIDTHS") or defaults()["widths_km"]
    )
    thresholds = (
        _numbers(algorithm.parameterAsString(values, "THRESHOLDS", context), "THRESHOLDS")
        or defaults()["thresholds_pct"]
    )
    request = RingRequest(
        method=method,
        centres=_sirens(algorithm.parameterAsString(values, "METROPOLES", context)),
        ring_count=algorithm.parameterAsInt(values, "RING_COUNT", context),
        min_border_m=algorithm.parameterAsDouble(values, "MIN_BORDER", context),
        tolerance_m=algorithm.parameterAsDouble(values, "TOLERANCE", context),
        through_metropoles=algorithm.parameterAsBool(values, "THROUGH_METROPOLES", context),
        single=algorithm.parameterAsBool(values, "SINGLE", context),
        widths_km=widths,
        basis=BASES[algorithm.parameterAsEnum(values, "BASIS", context)],
        thresholds_pct=thresholds,
        share_pct=algorithm.parameterAsDouble(values, "SHARE", context),
    )
    request.check()
    return request


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, ids of enumerations (``METHOD="distance"``) as the indices that QGIS checks, lists as text."""
    named = {name: values[name] for name in ENUMS if values.get(name) in ENUMS[name]}
    changed: dict[str, Any] = {name: ENUMS[name].index(value) for name, value in named.items()}
    if isinstance(values.get("METROPOLES"), (list, tuple)):
        changed["METROPOLES"] = ",".join(map(str, values["METROPOLES"]))
    return {**values, **changed}


def _require_known(value: object, name: str, ids: Sequence[str]) -> None:
    """QGIS takes a word that it does not know for the first of an enumeration."""
    if isinstance(value, str) and value and not value.isdigit():
        raise InputError(
            tr("« {} » is no value of {}.").format(value, name),
            [tr("values: {}").format(", ".join(ids))],
        )


def _sirens(text: str) -> tuple[str, ...]:
    """Separated by anything but digits; « 243 700 754 » is one."""
    pieces = [re.sub(r"\s", "", piece) for piece in re.split(r"[,;|\n]", text)]
    whole = all(re.fullmatch(r"(\d{9}(\.0+)?)?", piece) for piece in pieces)
    return tuple(piece[:9] for piece in pieces if piece) if whole else tuple(re.findall(r"[^\s,;|]+", text))


def _numbers(text: str, name: str) -> list[float]:
    """« 15, 30 », « 15;30 », « 7,5 ; 15 »: with a semicolon present, commas are decimal."""
    pieces = [p.replace(",", ".") for p in text.split(";")] if ";" in text else re.split(r"[,\s]+", text)
    try:
        return [float(piece) for piece in pieces if piece.strip()]
    except ValueError:
        raise InputError(
            tr("« {} » is not a list of numbers ({}).").format(text, name),
            (),
            tr("Example: 15, 30 or 7,5 ; 15"),
        ) from None


def _listed(values: Sequence[float]) -> str:
    return ", ".join(f"{value:g}" for value in values)


def _number(
    name: str, text: str, default: float, low: float, high: float | None = None, whole: bool = False
) -> QgsProcessingParameterNumber:
    kind = Qgis.ProcessingNumberParameterType.Integer if whole else Qgis.ProcessingNumberParameterType.Double
    bounds = {"minValue": low} if high is None else {"minValue": low, "maxValue": high}
    return QgsProcessingParameterNumber(name, text, kind, default, **bounds)


def _table(name: str, text: str) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, text, [Qgis.ProcessingSourceType.Vector], optional=True)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition


def _as_advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition
