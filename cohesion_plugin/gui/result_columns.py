"""Columns of the result table: which field, under which name, said how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..core.i18n import tr
from .words import change_text, fold, nature_label, number, ring_text


@dataclass(frozen=True)
class Column:
    """``say``: value to text; ``key``: value to what it is sorted by; ``numeric``: right-aligned.

    ``width``: at most so many characters; ``swatch``: with its colour on the map."""

    field: str
    title: str
    tip: str
    say: Callable[[Any], str]
    key: Callable[[Any], Any]
    numeric: bool = False
    width: int = 0
    swatch: bool = False


def columns_for(fields: list[str]) -> list[Column]:
    """The columns known among the fields of a layer, in the order of the table."""
    return [column for column in _all() if column.field in fields]


def ring_columns(columns: list[Column]) -> list[int]:
    """Positions of the columns that hold a ring."""
    return [position for position, column in enumerate(columns) if column.field.startswith("couronne")]


def _all() -> list[Column]:
    other = tr("Other centres in whose rings the EPCI lies")
    return [
        _text("nom_metropole", tr("Métropole"), tr("The centre of the rings"), fold, 16),
        _text("nom_epci", tr("EPCI"), tr("Name of the EPCI"), fold, 22),
        _ring("couronne", tr("Ring"), tr("Ring of the EPCI around this centre")),
        _ring("couronne_a", tr("First"), tr("Ring under the first definition")),
        _ring("couronne_b", tr("Second"), tr("Ring under the second definition")),
        _said("changement", tr("Change"), tr("What the second definition changes"), change_text),
        _number("bordure_km", tr("Border (km)"), tr("Border shared with the previous ring"), 1),
        _number("part_pct", tr("Share (%)"), tr("The share that the method measured"), 1),
        _number("population", tr("Population"), tr("Inhabitants"), 0),
        _number("nb_communes", tr("Communes"), tr("Number of communes"), 0),
        _said("nature_epci", tr("Legal nature"), tr("Legal nature of the EPCI"), nature_label),
        _text("autres_metropoles", tr("Other métropoles"), other, fold, 26),
        _text("siren_epci", tr("SIREN"), tr("SIREN of the EPCI"), str, 12),
    ]


def _text(field: str, title: str, tip: str, key: Callable[[Any], Any], width: int) -> Column:
    return Column(field, title, tip, str, key, width=width)


def _said(field: str, title: str, tip: str, words: Callable[[Any], str]) -> Column:
    return Column(field, title, tip, words, words, width=26)


def _ring(field: str, title: str, tip: str) -> Column:
    return Column(field, title, tip, ring_text, int, swatch=field == "couronne")


def _number(field: str, title: str, tip: str, decimals: int) -> Column:
    def say(value: Any) -> str:
        return number(value, decimals)

    return Column(field, title, tip, say, float, numeric=True)
