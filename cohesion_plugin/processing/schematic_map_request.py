"""The request that the texts of the schematic map make, and its inputs frozen. Main thread."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters.snapshot import LayerSnapshot
from ..core.errors import InputError
from ..core.i18n import tr
from .inputs import vector_input

TABLES = ("ASSIGNMENT", "DESCRIPTIONS", "INDICATOR_TABLE", "CENTRALITIES", "FLOWS")
LAYERS = ("SUBSPACES", "POLARITIES", "AXIS_LINES", "FRONT_LINES", "COOPERATIONS")


def inputs_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> dict[str, LayerSnapshot]:
    """The layers and tables that were given, by parameter. Raises InputError."""
    found = {name: vector_input(algorithm, values, name, context) for name in LAYERS}
    found |= {name: vector_input(algorithm, values, name, context, table=True) for name in TABLES}
    given = {name: layer for name, layer in found.items() if layer is not None}
    for name in LAYERS:
        if name in given and not given[name].has_geometry:
            raise InputError(
                tr("« {} » is a table without shapes.").format(given[name].name),
                [tr("given for « {} »").format(algorithm.parameterDefinition(name).description())],
                tr("Choose a layer with shapes."),
            )
    return given


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> Any:
    """The Request of core. Raises InputError naming what can't be read."""
    from ..core.schematic.aggregates import parse_indicators
    from ..core.schematic.influences import parse_influences
    from ..core.schematic.model import DIRECTIONS, Request

    if isinstance(values.get("DIRECTION"), str) and not values["DIRECTION"].isdigit():
        raise InputError(
            tr("« {} » is no value of {}.").format(values["DIRECTION"], "DIRECTION"),
            [tr("values: {}").format(", ".join(DIRECTIONS))],
        )
    names = (
        "SUBSPACE_FIELD",
        "RANK_FIELD",
        "RULE",
        "THRESHOLDS",
        "ONLY_POLES",
        "AXES",
        "FRONTS",
        "INFLUENCES",
        "INDICATORS",
    )
    text = {name: _text(algorithm, values, name, context) for name in names}
    return Request(
        subspace_field=text["SUBSPACE_FIELD"],
        rank_field=text["RANK_FIELD"],
        thresholds=_thresholds(text["THRESHOLDS"]),
        only_poles=_listed(text["ONLY_POLES"]),
        axes=_axes(text["AXES"]),
        fronts=_fronts(text["FRONTS"]),
        influences=parse_influences(text["INFLUENCES"]),
        softness=1000.0 * algorithm.parameterAsDouble(values, "SOFTNESS", context),
        floor=algorithm.parameterAsDouble(values, "FLOOR", context),
        direction=DIRECTIONS[algorithm.parameterAsEnum(values, "DIRECTION", context)],
        rule=text["RULE"],
        indicators=parse_indicators(text["INDICATORS"]),
    )


def with_index(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, the id of a direction as the index that QGIS checks."""
    ids = ("all", "outside", "outwards")
    known = {"DIRECTION": ids.index(values["DIRECTION"])} if values.get("DIRECTION") in ids else {}
    return {**values, **known}


def _text(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    value = values.get(name)
    if isinstance(value, (list, tuple)):
        return ("\n" if name in ("AXES", "INFLUENCES", "INDICATORS") else ",").join(map(str, value))
    return str(algorithm.parameterAsString(values, name, context)).strip()


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())


def _thresholds(text: str) -> tuple[float, ...]:
    found = [re.sub(r"[\s\u00a0\u202f]", "", part) for part in _listed(text)]
    if not all(re.fullmatch(r"\d+(\.\d+)?", part) for part in found):
        raise InputError(
            tr("« {} » is no list of numbers of inhabitants.").format(text),
            (),
            tr("Write for example 100000, 30000, 5000."),
        )
    return tuple(float(part) for part in found)


def _axes(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, colon, stops = line.partition(":")
        if not colon or len(_listed(stops)) < 2:
            raise InputError(
                tr("This axis can't be read."),
                [line],
                tr(
                    "Write a name, a colon and two poles or more, for example Axe ligérien: Orléans, Blois, Tours."
                ),
            )
        found.append((name.strip(), _listed(stops)))
    return tuple(found)


def _fronts(text: str) -> tuple[tuple[str, str], ...]:
    found = []
    for part in _listed(text):
        pair = [side.strip() for side in part.split("/")]
        if len(pair) != 2 or not all(pair):
            raise InputError(
                tr("This limit can't be read."), [part], tr("Write two sub-spaces, as nord/sud.")
            )
        found.append((pair[0], pair[1]))
    return tuple(found)
