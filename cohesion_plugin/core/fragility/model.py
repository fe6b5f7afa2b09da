"""What a component of fragility is; the shipped ones, and the thresholds that a user gives instead."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ..errors import InputError
from ..i18n import pick, tr
from ..resources import resources_dir

BELOW, ABOVE = "below", "above"
TERRITORY, GAP = "territory", "gap"
REFERENCE, MEDIAN = "reference", "median"
Threshold = float | str


@dataclass(frozen=True)
class Component:
    """``indicators``: the first that has a value is used, with its own ``tests`` (below, above: strictly) and
    ``thresholds`` (a number in its unit, REFERENCE or MEDIAN). ``scope``: TERRITORY, or GAP between the centre and its
    periphery. ``given``: the threshold is the user's."""

    id: str
    sign: Mapping[str, str]
    label: Mapping[str, str]
    scope: str
    indicators: tuple[str, ...]
    tests: Mapping[str, str]
    thresholds: Mapping[str, Threshold]
    source: Mapping[str, str]
    given: bool = False

    @property
    def name(self) -> str:
        """In the user's language."""
        return pick(dict(self.label))

    @property
    def needs_reference(self) -> bool:
        """Whether a threshold is that of a reference."""
        return any(isinstance(one, str) for one in self.thresholds.values())


@cache
def words() -> dict[str, Any]:
    """The whole of ``resources/fragility/components.json``."""
    path = resources_dir() / "fragility" / "components.json"
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def components(text: str = "") -> tuple[Component, ...]:
    """The components, with the thresholds of a text such as « vacance=10; pauperisation=16; decroissance=-0.2 ».

    « vacance=reference » sets the territory against the first reference; « vacance=no » leaves the component out.
    Raises InputError where the text can't be read.
    """
    given = _given(text)
    known = [_component(one) for one in words()["components"]]
    unknown = [name for name in given if name not in {one.id for one in known}]
    if unknown:
        raise InputError(
            tr("Unknown components of fragility: {}.").format(", ".join(unknown)),
            [tr("components: {}").format(", ".join(one.id for one in known))],
            _example(),
        )
    kept = tuple(_with(one, given.get(one.id)) for one in known if given.get(one.id) != "no")
    if not kept:
        raise InputError(tr("Every component of fragility is left out."), (), _example())
    return kept


def _given(text: str) -> dict[str, str]:
    made = {}
    for item in (one.strip() for one in re.split(r"[;\n]", text) if one.strip()):
        name, equal, value = (part.strip() for part in item.partition("="))
        if not equal or not value:
            raise InputError(tr("« {} » can't be read as a threshold.").format(item), (), _example())
        made[name.lower()] = value.lower()
    return made


def _with(component: Component, text: str | None) -> Component:
    """The component with another threshold: of its first indicator alone where it is a number, whose unit is known."""
    if text is None:
        return component
    if text in (REFERENCE, MEDIAN):
        if component.scope == GAP:
            raise InputError(
                tr("« {} » compares the centre with its periphery: its threshold is a number.").format(
                    component.id
                ),
                (),
                _example(),
            )
        return replace(component, thresholds=dict.fromkeys(component.indicators, text), given=True)
    try:
        value = float(text.replace(",", ".").rstrip("% "))
    except ValueError as error:
        raise InputError(
            tr("« {value} » is not a threshold of « {name} ».").format(value=text, name=component.id),
            (),
            _example(),
        ) from error
    first = component.indicators[0]
    same = [
        one for one in component.indicators if one.removesuffix("_publiee").removesuffix("_publie") == first
    ]
    return replace(component, indicators=tuple(same), thresholds=dict.fromkeys(same, value), given=True)


def _example() -> str:
    return tr("Example: vacance=10; pauperisation=16; decroissance=-0.2; centre_vacance=no")


def _component(content: Mapping[str, Any]) -> Component:
    names: Sequence[str] = content["indicators"]

    def each(value: Any) -> dict[str, Any]:
        return dict(value) if isinstance(value, Mapping) else dict.fromkeys(names, value)

    return Component(
        content["id"],
        content["sign"],
        content["label"],
        content["scope"],
        tuple(names),
        each(content["test"]),
        each(content["threshold"]),
        content["source"],
    )
