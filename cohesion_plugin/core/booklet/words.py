"""Words and numbers of the booklet: its vocabularies, figures as a reader writes them, names with their preposition."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from ..i18n import language
from ..indicators.model import Indicator, said
from ..resources import resources_dir

NBSP, MINUS = "\u00a0", "\u2212"
_ELSE = "en"
# %
LEAST_SHARE = 0.1


@cache
def booklet(name: str) -> dict[str, Any]:
    """``resources/booklet/<name>.json``, read once."""
    content: dict[str, Any] = json.loads(
        (resources_dir() / "booklet" / f"{name}.json").read_text(encoding="utf-8")
    )
    return content


def spoken(name: str) -> dict[str, Any]:
    """The part of a vocabulary in the user's language, English where there is none."""
    content = booklet(name)
    found: dict[str, Any] = content.get(language()) or content[_ELSE]
    return found


def number(value: float, decimals: int, signed: bool = False) -> str:
    """A figure with its thousands apart, a true minus, and a plus where ``signed``. NaN gives a dash."""
    if value != value:
        return "–"
    rounded = round(value, decimals) + 0.0
    text = f"{abs(rounded):,.{decimals}f}"
    if language() == "fr":
        text = text.replace(",", NBSP).replace(".", ",")
    sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    return sign + text


def in_words(count: int) -> str:
    """A small number in letters, a large one in figures."""
    words = spoken("sentences")["numbers"]
    return str(words[count]) if count < len(words) else number(count, 0)


def figure(indicator: Indicator, value: float) -> str:
    """A figure of an indicator without its unit."""
    return number(value, indicator.decimals, relative(indicator))


def relative(indicator: Indicator) -> bool:
    """Changes and balances: shown with their sign."""
    return indicator.signed or indicator.aggregation == "rate"


def with_unit(indicator: Indicator, value: float, again: bool = False) -> str:
    """A figure as a sentence says it: « 8,1 % », « 65,7 habitants par km² ».

    ``again``: the sentence has said the unit already, so that a long one is left out.
    """
    counted = booklet("subjects")["counted"].get(indicator.id)
    unit = said(counted) if counted else said(indicator.unit)
    text = figure(indicator, value)
    if not unit or indicator.id in booklet("subjects")["no_unit"]:
        return text
    if again and len(unit) > booklet("subjects")["short_unit"]:
        return text
    if language() != "fr" and unit.startswith("%"):
        return text + unit
    return f"{text}{NBSP}{unit}"


def gap_text(indicator: Indicator, gap: float) -> str:
    """A gap as a sentence says it: in points where the unit is a percentage."""
    words = spoken("sentences")
    unit = said(indicator.unit)
    text = number(gap, indicator.decimals, True)
    if unit in booklet("subjects")["gap_unit"]:
        many = abs(round(gap, indicator.decimals)) >= (2 if language() == "fr" else 1.0001)
        return str(words["points" if many else "point"]).format(gap=text).replace(" ", NBSP)
    return f"{text}{NBSP}{unit}" if unit else text


def percent(value: float, decimals: int = 1) -> str:
    """« 12,3 % »."""
    return number(value, decimals) + (f"{NBSP}%" if language() == "fr" else "%")


def share(value: float) -> str:
    """A share of a total: one decimal, two where one would leave nothing of it."""
    return percent(value, 1 if value == 0 or abs(value) >= LEAST_SHARE else 2)


def subject(indicator: Indicator) -> str:
    """« la part des logements vacants »: singular, with its article."""
    known = booklet("subjects")["subjects"].get(indicator.id)
    if known:
        return said(known)
    return str(spoken("sentences")["subject_else"]).format(label=indicator.name)


def where(name: str, kind: str, code: str, partial: bool = False) -> str:
    """A territory with its preposition: « en Centre-Val de Loire », « dans la CC du Val d'Amboise »."""
    words = spoken("places")
    name = typographic(name)
    if partial:
        return str(words["partial"]).format(name=name)
    for prefix, codes in words.get(
        {"region": "regions", "departement": "departements"}.get(kind, ""), {}
    ).items():
        if code in codes:
            return f"{prefix}{name}"
    for rule in words["names"]:
        match = re.match(rule["match"], name) if kind in rule["kinds"] else None
        if match:
            return str(rule["say"]).format(*match.groups())
    return str(words["kinds"].get(kind, words.get("default", "{name}"))).format(name=name)


def typographic(text: str) -> str:
    """Apostrophes and ligatures as they are printed."""
    return text.replace("'", "’").replace("coeur", "cœur") if language() == "fr" else text


def listed(items: Sequence[str]) -> str:
    """« a, b et c »."""
    if len(items) < 2:
        return "".join(items)
    return str(spoken("sentences")["two"]).format(first=", ".join(items[:-1]), second=items[-1])


def capital(text: str) -> str:
    """The first letter in upper case."""
    return text[:1].upper() + text[1:]
