"""Parameters of the links algorithm: definitions, and the request they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..cartography.cooperation_style_modes import MODES
from ..core.errors import InputError
from ..core.i18n import tr
from .cooperation_filters_parameters import filter_parameters
from .register_input import register_parameter

GROUPED = ("star", "envelope")
SHADES = ("count", "group", "theme")
ENUMS = {"COLOUR": MODES, "PARTY_COLOUR": SHADES, "GROUPED": GROUPED}
LISTS = ("THEMES", "STATUS", "CENTRES", "KINDS")
LAYER_INPUTS = ("LABEL_POINTS", "MEMBERSHIP")
COLUMN_PARAMETERS = {"CODE_FIELD": "code", "EPCI_FIELD": "epci"}


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All input parameters, in the order of the dialog."""
    yield register_parameter()
    polygon = [Qgis.ProcessingSourceType.VectorPolygon]
    yield _with_help(
        QgsProcessingParameterFeatureSource("TERRITORIES", tr("Communes or EPCI"), polygon),
        tr(
            "Polygons of EPCI, or of communes, which are then merged by EPCI. Columns are recognised by themselves."
        ),
    )
    yield from _choice()
    yield from _drawing()
    yield from _advanced()


def _choice() -> Iterator[QgsProcessingParameterDefinition]:
    yield _with_help(
        _text("DATE", tr("Date (2020-05-01; empty: agreements of all times)")),
        tr("Agreements in force or planned on that day. Leave it empty for QGIS's temporal controller."),
    )
    yield _with_help(
        _text("THEMES", tr("Themes: codes separated by commas (empty: all)")),
        tr("Agreements with one of these themes; their colour is then chosen among these."),
    )
    yield _with_help(
        _text("STATUS", tr("Statuses: codes separated by commas (empty: all)")),
        tr("Codes of the register: projet, active, echue, renouvelee, abandonnee."),
    )
    yield _with_help(
        _text("CENTRES", tr("Centres: SIREN separated by commas (empty: all)")),
        tr("Only agreements that these are party to; their links start from them."),
    )
    yield from filter_parameters(themes=False, centres=False)


def _drawing() -> Iterator[QgsProcessingParameterDefinition]:
    colours = [tr("Main group of themes"), tr("Main theme"), tr("One colour")]
    yield QgsProcessingParameterEnum("COLOUR", tr("Colour of links"), colours, defaultValue=0)
    shades = [tr("Number of agreements"), tr("Main group of themes"), tr("Main theme")]
    yield QgsProcessingParameterEnum("PARTY_COLOUR", tr("Colour of parties"), shades, defaultValue=0)
    grouped = [tr("Star: a link from each party to a middle point"), tr("A line around the parties")]
    yield _with_help(
        QgsProcessingParameterEnum(
            "GROUPED", tr("Agreements of three parties or more"), grouped, defaultValue=0
        ),
        tr("An agreement with one centre is drawn as links from that centre in any case."),
    )
    yield _with_help(
        QgsProcessingParameterFeatureSource(
            "LABEL_POINTS",
            tr("Points where links end (seats)"),
            [Qgis.ProcessingSourceType.VectorPoint],
            optional=True,
        ),
        tr("By a SIREN column, else by where they lie. Without them, links end where each EPCI is widest."),
    )


def _advanced() -> Iterator[QgsProcessingParameterDefinition]:
    table = [Qgis.ProcessingSourceType.Vector]
    yield _as_advanced(
        QgsProcessingParameterFeatureSource(
            "MEMBERSHIP", tr("EPCI of each commune: table (DGCL, Insee, Banatic)"), table, optional=True
        )
    )
    for name, text in (("CODE_FIELD", tr("Column of codes")), ("EPCI_FIELD", tr("Column of EPCI SIREN"))):
        yield _as_advanced(
            QgsProcessingParameterField(name, text, parentLayerParameterName="TERRITORIES", optional=True)
        )


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> Any:
    """The LinkRequest that the parameters make. Raises InputError where one can't be read."""
    from ..core.cooperation.links.model import LinkRequest

    for name, ids in ENUMS.items():
        value = values.get(name)
        if isinstance(value, str) and value and not value.isdigit():
            raise InputError(
                tr("« {} » is no value of {}.").format(value, name), [tr("values: {}").format(", ".join(ids))]
            )
    texts = {name: algorithm.parameterAsString(values, name, context) for name in (*LISTS, "SEARCH", "DATE")}
    return LinkRequest(
        day=_day(texts["DATE"]),
        statuses=_codes(texts["STATUS"]),
        themes=_codes(texts["THEMES"]),
        centres=tuple(
            re.sub(r"\s", "", code) for code in re.split(r"[,;|\n]", texts["CENTRES"]) if code.strip()
        ),
        natures=_codes(texts["KINDS"]),
        search=texts["SEARCH"].strip(),
        grouped=GROUPED[algorithm.parameterAsEnum(values, "GROUPED", context)],
    )


def colours_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, str]:
    """What colours say: of links « group », « theme » or « single », of parties « count », « group » or « theme »."""
    return tuple(
        ENUMS[name][algorithm.parameterAsEnum(values, name, context)] for name in ("COLOUR", "PARTY_COLOUR")
    )


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, ids of enumerations as the indices that QGIS checks, lists as text."""
    changed: dict[str, Any] = {
        name: ids.index(values[name]) for name, ids in ENUMS.items() if values.get(name) in ids
    }
    for name in LISTS:
        if isinstance(values.get(name), (list, tuple)):
            changed[name] = ",".join(map(str, values[name]))
    return {**values, **changed}


def check_codes(codes: Sequence[str], known: Sequence[str], what: str) -> None:
    """Raise InputError where a code is not one of the register's."""
    unknown = [code for code in codes if code not in set(known)]
    if unknown:
        raise InputError(
            tr("« {} » is no value of {}.").format(", ".join(unknown), what),
            [tr("values: {}").format(", ".join(map(str, known)))],
        )


def _day(text: str) -> str | None:
    from ..core.cooperation.dates import normalise

    if not text.strip():
        return None
    found = normalise(text)
    if found is None or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", found):
        raise InputError(
            tr("« {} » is not a day.").format(text),
            (),
            tr("Write a day, for example 2020-05-01 or 01/05/2020."),
        )
    return found


def _codes(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\s,;|]+", text))


def _text(name: str, text: str) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, text, "", optional=True)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition


def _as_advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition
