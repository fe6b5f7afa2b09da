"""Where the standard columns are in a sheet, by their published names, then by what their cells hold."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from ..codes import fold_districts, parse, share_of_kind
from ..recognise import ENOUGH
from ..resources import vocabulary
from ..text import plain
from .classes import classes_by_value, density_level
from .geography import known_codes
from .names import Header, labels_of, matches
from .sheet import positions
from .years import found_years

MOST = 0.95
FIRST = 50


@dataclass
class Layout:
    """``places``: standard column to position. ``labels``: class column to the position of its labels.
    ``populations``: year (None: not said) to position. ``year``: of a density grid, or of the file's name."""

    places: dict[str, int] = field(default_factory=dict)
    labels: dict[str, int] = field(default_factory=dict)
    populations: dict[int | None, int] = field(default_factory=dict)
    year: int | None = None
    years: dict[str, int] = field(default_factory=dict)
    unclear_density: bool = False

    @property
    def have(self) -> set[str]:
        """Standard columns, and what the signatures call them together."""
        have = set(self.places)
        if self.populations:
            have.add("pop")
        if len(self.populations) > 1:
            have.add("pop_more")
        return have


def lay_out(header: Header, body: pd.DataFrame, file: str) -> Layout:
    """The layout of a sheet, from its header and some or all of its rows."""
    layout = Layout()
    ranked = _ranked(header)
    for standard, hits in ranked.items():
        if standard == "pop":
            for _, position, year in hits:
                layout.populations.setdefault(year, position)
        elif standard != "code":
            layout.places[standard] = hits[0][1]
            if hits[0][2]:
                layout.years[standard] = hits[0][2]
    rules = vocabulary("published_files")["vintages"]["density"]
    layout.year = next(iter(found_years(rules, header, file)), None)
    _place_codes(layout, [position for _, position, _ in ranked.get("code", [])], header, body)
    _place_density(layout, header, body)
    _place_classes(layout, header, body)
    return layout


def _ranked(header: Header) -> dict[str, list[tuple[int, int, int | None]]]:
    """Rank, position and year of the columns of each standard name, best first."""
    ranked: dict[str, list[tuple[int, int, int | None]]] = {}
    for position, name in enumerate(header.names):
        for match in matches(plain(name)):
            ranked.setdefault(match.standard, []).append((match.rank, position, match.year))
    return {standard: sorted(hits, key=lambda hit: hit[:2]) for standard, hits in ranked.items()}


def _place_codes(layout: Layout, named: list[int], header: Header, body: pd.DataFrame) -> None:
    """The column of commune codes, else that of EPCI: the name is not enough, « code » and « com » are many things."""
    taken = set(layout.places.values())
    for position in named:
        if share_of_kind(body[position], "commune") >= ENOUGH:
            layout.places["code"] = position
            return
    if "code_part" in layout.places and "departement" in layout.places:
        layout.places["code"] = layout.places["code_part"]
        return
    free = [position for position in positions(body) if position not in taken]
    for position in free:
        if "postal" not in plain(header.names[position]) and _holds_communes(body[position]):
            layout.places["code"] = position
            return
    for position in [*named, *free, *([layout.places["epci"]] if "epci" in layout.places else [])]:
        values = body[position].dropna()
        if len(values) and values.is_unique and share_of_kind(values, "siren") >= ENOUGH:
            layout.places["epci_code"] = position
            return


def _holds_communes(values: pd.Series) -> bool:
    """Codes of communes, by value: postal codes look the same, but few of them are codes in force."""
    filled = values.dropna()
    if share_of_kind(filled.head(FIRST), "commune") < MOST or filled.nunique() <= ENOUGH * len(filled):
        return False
    codes = parse(filled, "commune").values
    return bool(fold_districts(codes).isin(known_codes()).mean() >= MOST)


def _place_density(layout: Layout, header: Header, body: pd.DataFrame) -> None:
    position = layout.places.get("dens")
    if position is None:
        position = labels_of("dens", header.names)
        if position is None or (classes_by_value(body[position]) or "").rstrip("347") != "density":
            return
    labels = labels_of("dens", header.names)
    three = not {"density7", "density_aav"}.isdisjoint(layout.places) or (
        "share3" in layout.places and "share4" not in layout.places
    )
    level = density_level(
        body[position],
        body[labels] if labels is not None else None,
        header.names[position],
        three,
        layout.year,
    )
    layout.unclear_density = level is None
    layout.places.pop("dens", None)
    # A kind is needed to go on; reading stops where the whole column does not tell either.
    level = level or "density7"
    layout.places.setdefault(level, position)
    if labels is not None and labels != position:
        layout.labels[level] = labels


def _place_classes(layout: Layout, header: Header, body: pd.DataFrame) -> None:
    columns = vocabulary("published_files")["columns"]
    for standard, spec in columns.items():
        labels = labels_of(standard, header.names) if spec["type"] == "class" else None
        if labels is not None and standard not in layout.labels:
            layout.labels[standard] = labels
            layout.places.setdefault(standard, labels)
    taken = {*layout.places.values(), *layout.labels.values(), *layout.populations.values()}
    for position in positions(body):
        if position not in taken:
            classes = classes_by_value(body[position])
            if classes is not None and classes not in layout.places:
                layout.places[classes] = position
