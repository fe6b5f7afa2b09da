"""The colours of the page's own legends, for readers who confuse some, and once printed in grey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale

from ..core.i18n import language, tr, tr_n
from .check_legend_read import Line, lines
from .check_palette import swap
from .check_reading import Page
from .check_swatch import Swatch, swatch
from .check_symbols import map_context
from .check_verdict import Verdict, error, good, settings, warning

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class _Drawn:
    line: Line
    swatch: Swatch


def colours(page: Page) -> list[Verdict]:
    """Two verdicts a legend with classes: colour vision, greyscale. Distances of the nearest pairs are the facts."""
    verdicts: list[Verdict] = []
    for legend in page.legends:
        drawn = _drawn(page, [line for line in lines(page) if line.legend is legend])
        table = _distances(drawn)
        if table is not None and len(table):
            verdicts += [_vision(drawn, table), _grey(drawn, table)]
    return verdicts or [
        good("colours", tr("The legend has no two symbols that only their colour tells apart."))
    ]


def _drawn(page: Page, listed: list[Line]) -> list[_Drawn]:
    if page.main is None:
        return []
    found, context = [], map_context(page.main)
    for line in listed:
        # Circles of one layer are told apart by their sizes.
        if line.symbol is None or line.sizes:
            continue
        opacity = line.layer.opacity() if isinstance(line.layer, QgsVectorLayer) else 1.0
        seen = swatch(line.symbol, opacity, context)
        if seen is not None:
            found.append(_Drawn(line, seen))
    return found


def _distances(drawn: list[_Drawn]) -> pd.DataFrame | None:
    """Of the pairs that only colour tells apart; classes with one symbol are one class to the reader's eye."""
    from ..core.colour.confusions import distances

    if len(drawn) < 2:
        return None
    table = distances([each.swatch.colour for each in drawn], settings()["colours"]["severity"])
    same = [drawn[i].swatch.like(drawn[j].swatch) for i, j in zip(table["first"], table["second"])]
    return table[same]


def _vision(drawn: list[_Drawn], table: pd.DataFrame) -> Verdict:
    from ..core.colour.vision import GREY

    rules = settings()["colours"]
    found = table[table["vision"] != GREY]
    near = found[found["distance"] < found["vision"].map(rules["warning"])].sort_values("distance")
    name = _name(drawn)
    if near.empty:
        nearest = found.loc[found.groupby("vision", sort=False)["distance"].idxmin()]
        return good(
            "colours", tr("« {} »: no two colours are confused.").format(name), _facts(drawn, nearest)
        )
    pairs = near.drop_duplicates(["first", "second"])
    sentence = tr_n("« {} »: %n pair(s) of colours confused.", len(pairs)).format(name)
    # Limits of the base map that look alike mislead nobody about the theme.
    theme = [
        drawn[i].line.symbol.type() == Qgis.SymbolType.Fill and drawn[i].swatch.size == 0
        for i in near["first"]
    ]
    worst = bool((near["distance"] < near["vision"].map(rules["error"]))[theme].any())
    fix = swap([each.line for each in drawn])
    level = error if worst else warning
    return level("colours", sentence, _facts(drawn, pairs.head(rules["named"])), fix)


def _grey(drawn: list[_Drawn], table: pd.DataFrame) -> Verdict:
    from ..core.colour.vision import GREY

    rules = settings()["colours"]
    found = table[table["vision"] == GREY].sort_values("distance")
    near = found[found["distance"] < rules["warning"][GREY]]
    name = _name(drawn)
    if near.empty:
        return good("grey", tr("« {} » can be read in greyscale.").format(name), _facts(drawn, found.head(1)))
    sentence = tr_n("« {} »: %n pair(s) of colours confused once printed in grey.", len(near)).format(name)
    return warning("grey", sentence, _facts(drawn, near.head(rules["named"])))


def _facts(drawn: list[_Drawn], table: pd.DataFrame) -> list[str]:
    from ..core.colour.vision import vision_label

    locale = QLocale(language())
    return [
        tr("{distance} ({vision}): « {first} » and « {second} »").format(
            distance=locale.toString(float(row.distance), "f", 1),
            vision=vision_label(row.vision),
            first=drawn[row.first].line.label,
            second=drawn[row.second].line.label,
        )
        for row in table.itertuples()
    ]


def _name(drawn: list[_Drawn]) -> str:
    legend = drawn[0].line.legend
    return str(legend.title() or legend.id() or drawn[0].line.name)
