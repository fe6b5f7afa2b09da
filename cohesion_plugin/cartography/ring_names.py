"""Expressions that make a name short enough for a map, and pick the one feature that bears it."""

from __future__ import annotations

import re
from functools import cache

from qgis.core import QgsExpression

from ..core import reference
from ..core.i18n import language
from .ring_symbols import palette

# A neighbouring métropole has no ring: it comes after every ring.
RANK = 'coalesce("couronne", 999)'


def short_name(field: str) -> str:
    """A name without its legal form, first letter a capital: « CC du Pays de Chinon » is « Pays de Chinon »."""
    rules = palette()["short_names"]
    name = f'"{field}"'
    for rule in ("start", "end"):
        name = f"regexp_replace({name}, {quoted(rules[rule])}, '')"
    return f"with_variable('n', {name}, upper(left(@n, 1)) || substr(@n, 2))"


def without_form(name: str) -> str:
    """The same in Python: « CC du Pays de Chinon » is sorted under « Pays de Chinon »."""
    return re.sub(palette()["short_names"]["start"], "", name)


def in_sentence(name: str) -> str:
    """A name as a sentence has it: « la Métropole de Lyon », « Tours Métropole Val de Loire »."""
    articles = palette()["articles"].get(language(), [])
    return next((article for start, article in articles if re.search(start, name)), "") + name


def city_name(siren: str, name: str) -> str:
    """The city's name of the known métropoles (« Tours »), the short name of any other centre."""
    return f'coalesce(map_get(map({_cities()}), "{siren}"), {short_name(name)})'


@cache
def _cities() -> str:
    known = reference.metropoles()["nom_court"].to_dict()
    known.update({old: known[new] for old, new in reference.current_sirens().items() if new in known})
    return ", ".join(f"{quoted(code)}, {quoted(city)}" for code, city in known.items())


def held_together(name: str) -> str:
    """The name with no-break spaces after small words, so that no line ends on « de » or « et ».

    In French with the apostrophe of print.
    """
    if language() == "fr":
        name = f"replace({name}, '\\'', '’')"
    for rule in palette()["short_names"]["together"]:
        name = f"regexp_replace({name}, {quoted(rule)}, '\\\\1\u00a0')"
    return name


def quoted(text: str) -> str:
    """A text as an expression writes it."""
    return QgsExpression.quotedString(text)
