"""Styles of the compared territories: one per indicator, and one about the reference where there is an index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import QgsFields, QgsMapLayerStyle, QgsVectorLayer

from ..core.comparison.compute import Comparison
from ..core.comparison.map_classes import EACH, SIGNED, MapClass, classes_of
from ..core.i18n import pick
from ..core.indicators.model import RATE, SUM, said
from ..core.resources import vocabulary
from .comparison_style_totals import totals_of
from .comparison_style_written import Map, Shown, Written, give_aliases, renderer_of, written
from .describe import describe
from .disparities_style_fills import are_many
from .figure_text import figure_text
from .style_name import follow

__all__ = ["Map", "maps_of", "style_compared"]


def maps_of(comparison: Comparison, shown: Sequence[int] = ()) -> list[Shown]:
    """The maps of some columns (all by default), made away from the main thread."""
    given = list(shown) or range(len(comparison.measure.columns))
    values = list(_values(comparison, given))
    ratios = [one for one in given if comparison.measure.columns[one].indicator.aggregation != SUM]
    return [*values, *_indices(comparison, ratios)]


def style_compared(
    layer: QgsVectorLayer,
    maps: Sequence[Shown],
    sentence: str,
    others: Sequence[Written] | None = None,
    fields: QgsFields | None = None,
) -> None:
    """The named styles of the maps; the first is shown, and the layer is called after the style that is.

    ``others``: the styles after the first, as ``written`` made them away from the main thread; ``fields``: with
    their aliases.
    """
    if fields is not None:
        give_aliases(layer, fields)
    if not maps:
        return
    layer.setLabelsEnabled(False)
    describe(layer, sentence)
    manager, many = layer.styleManager(), are_many(layer)
    layer.setRenderer(renderer_of(maps[0], many))
    manager.renameStyle(manager.currentStyle(), maps[0].name)
    for one in others if others is not None else written(maps, layer.fields(), many):
        manager.addStyle(one.name, QgsMapLayerStyle(one.xml))
    layer.setName(maps[0].name)
    follow(layer)
    layer.triggerRepaint()


def _values(comparison: Comparison, columns: Sequence[int]) -> Iterator[Shown]:
    spec = vocabulary("comparison_style")
    for place in columns:
        column = comparison.measure.columns[place]
        indicator, values = column.indicator, comparison.found.value[:, place]
        name = pick(spec["title"]).format(name=indicator.name, unit=_unit(comparison, place))
        if indicator.aggregation == SUM:
            # A total is no colour: a large territory would look like a strong one.
            total = totals_of(name, column.name, values)
            if total is not None:
                yield total
            continue
        signed = indicator.signed or indicator.aggregation == RATE
        rule, classes = classes_of(values, indicator.decimals, signed)
        if not classes:
            continue
        colours = _ramp(rule, classes)
        unit = said(indicator.unit)
        short = f"\u00a0{unit}" if unit.startswith("%") and len(unit) == 1 else ""
        rules = [
            (_within(column.name, one, one is classes[-1]), _label(one, indicator.decimals, short), colour)
            for one, colour in zip(classes, colours)
        ]
        yield Map(name, (*reversed(rules), *_missing(column.name, values)))


def _indices(comparison: Comparison, columns: Sequence[int]) -> Iterator[Map]:
    """About the first reference, with the classes of the deviations: symmetric in ratio."""
    if not comparison.against:
        return
    spec, deviation = vocabulary("comparison_style"), vocabulary("disparities")["deviation"]
    reference, against = comparison.against[0]
    breaks = [None, *deviation["breaks"], None]
    for place in columns:
        column, index = comparison.measure.columns[place], against.index[:, place]
        known = ~np.isnan(index)
        if not known.any():
            continue
        base = float(against.reference[known, place][0])
        rules = []
        for low, high, colour in reversed(list(zip(breaks, breaks[1:], deviation["colours"]))):
            inside = known & (index >= (low if low is not None else -np.inf)) & (index < (high or np.inf))
            if not inside.any():
                continue
            edges = ((">=", low), ("<", high))
            parts = [
                f'"{column.name}" {sign} {edge * base / 100!r}' for sign, edge in edges if edge is not None
            ]
            text = spec["index_first" if low is None else "index_last" if high is None else "class"]
            count = figure_text(int(inside.sum()))
            rules.append((" AND ".join(parts), pick(text).format(low=low, high=high, count=count), colour))
        name = pick(spec["index"]).format(name=column.indicator.name, reference=reference)
        yield Map(name, (*rules, *_missing(column.name, index)))


def _unit(comparison: Comparison, place: int) -> str:
    column = comparison.measure.columns[place]
    years = comparison.measure.bounds[column.bounds[0]].vintage
    used = comparison.found.bound[:, place]
    if (used >= 0).any():
        years = comparison.measure.bounds[int(np.bincount(used[used >= 0]).argmax())].vintage
    return ", ".join(filter(None, (said(column.indicator.unit), years)))


def _ramp(rule: str, classes: Sequence[MapClass]) -> list[str]:
    spec = vocabulary("comparison_style")
    if rule == SIGNED:
        low = sum(one.high <= 0 for one in classes)
        return [*spec["below"][len(spec["below"]) - low :], *spec["above"][: len(classes) - low]]
    ramp = spec["ramp"]
    if rule == EACH and len(classes) == 1:
        return [ramp[len(ramp) // 2]]
    last = max(len(classes) - 1, 1)
    return [str(ramp[round(place * (len(ramp) - 1) / last)]) for place in range(len(classes))]


def _within(field: str, one: MapClass, last: bool) -> str:
    if one.low == one.high:
        return f'"{field}" = {one.low!r}'
    return f'"{field}" >= {one.low!r} AND "{field}" {"<=" if last else "<"} {one.high!r}'


def _label(one: MapClass, decimals: int, unit: str) -> str:
    spec = vocabulary("comparison_style")
    low, high = (figure_text(edge, decimals) for edge in (one.low, one.high))
    return pick(spec["one" if one.low == one.high else "class"]).format(
        low=low + (unit if one.low == one.high else ""), high=high + unit, count=figure_text(one.count)
    )


def _missing(field: str, values: np.ndarray) -> list[tuple[str, str, str]]:
    count = int(np.isnan(values).sum())
    label = pick(vocabulary("comparison_style")["none"]).format(count=figure_text(count))
    return [(f'"{field}" IS NULL', label, "")] if count else []
