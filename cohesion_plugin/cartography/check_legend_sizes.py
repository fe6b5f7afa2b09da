"""Circles and lines by quantity: whether a legend explains them, at the size of the map, for values that it shows."""

from __future__ import annotations

import re
from collections.abc import Callable

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayoutItemLegend
from qgis.PyQt.QtCore import QLocale

from ..core.i18n import language, tr, tr_n
from .check_legend_read import Line, drop, heading_of, nodes, resize, sizes_of
from .check_reading import Page
from .check_scan import Seen
from .check_verdict import Fix, Verdict, error, good, warning
from .figure_text import figure_text
from .page_sizes import Scale
from .page_sizes_node import add_sizes
from .page_sizes_read import part_size
from .page_sizes_symbol import circles_of
from .page_sizes_values import decimals_of
from .page_spec import resource

Listed = dict[float, float]


def sizes(page: Page, listed: list[Line], seen: dict[str, Seen]) -> list[Verdict]:
    """An error where a legend has another size than its map, a warning where it explains none; none without sizes."""
    sized = [line for line in listed if line.sizes]
    shown = {layer.id() for layer in page.layers}
    wrong: list[str] = []
    lacking: list[str] = []
    acts: list[Callable[[], None]] = []
    for layer_id, found in seen.items():
        scales = found.sizes
        own = [line for line in sized if line.layer is not None and line.layer.id() == layer_id]
        if layer_id not in shown or not (scales or own):
            continue
        facts, left = _compared(own, scales)
        wrong += facts
        lacking += [_lacking(scale) for scale in left]
        if facts or left:
            acts.append(_again(page, layer_id, scales))
    if not wrong and not lacking:
        known = sized or any(found.sizes for found in seen.values())
        sentence = tr("Circles and lines of the legend have the size of the map.")
        return [good("legend_sizes", sentence)] if known else []
    fix = Fix(tr("Draw these sizes as on the map"), lambda: [act() for act in acts])
    if wrong:
        sentence = tr_n("%n size(s) of the legend not as on the map.", len(wrong))
        return [error("legend_sizes", sentence, [*wrong, *lacking], fix)]
    sentence = tr_n("%n scale(s) of sizes that the legend does not explain.", len(lacking))
    return [warning("legend_sizes", sentence, lacking, fix)]


def drawn(line: Line) -> Listed:
    """Diameter or width in mm in the legend, by the value that the line says, or was made for where it says none."""
    if line.symbol is None:
        return {}
    # The parts of each circle follow each other, from the largest.
    parts = circles_of(line.symbol)
    each = max(len(parts) // len(line.sizes), 1)
    said = _numbers(line)
    values = said if len(said) == len(line.sizes) else list(line.sizes)
    return {
        value: max(part_size(part) for part in parts[i * each : (i + 1) * each] or parts)
        for i, value in enumerate(values)
    }


def _compared(own: list[Line], scales: list[Scale]) -> tuple[list[str], list[Scale]]:
    """What is wrong with the lines, and the scales that none explains."""
    if not own:
        return [], scales
    if not scales:
        return [tr("« {} »: no size by quantity on the map").format(line.label) for line in own], []
    made = [drawn(line) for line in own]
    errors = [[fact for listed in made for fact in _differences(listed, scale)] for scale in scales]
    facts = min(errors, key=len) if len(scales) == 1 else []
    if len(scales) > 1:
        # Each line is about the scale that it agrees with best.
        best = [min((_differences(listed, scale) for scale in scales), key=len) for listed in made]
        facts = [fact for found in best for fact in found]
    largest = max((value for listed in made for value in listed), default=0.0)
    facts += _out_of_step(largest, scales) if not facts else []
    return facts, []


def _differences(listed: Listed, scale: Scale) -> list[str]:
    rules = resource("page_parts")["sizes"]["tolerance"]
    return [
        tr("{name}, {value}: {legend} mm in the legend, {map} mm on the map").format(
            name=scale.layer.name(), value=_number(value), legend=_mm(size), map=_mm(scale.mm(value))
        )
        for value, size in listed.items()
        if abs(size - scale.mm(value)) > max(rules["mm"], rules["share"] * scale.mm(value))
    ]


def _out_of_step(largest: float, scales: list[Scale]) -> list[str]:
    """A legend of another extent: its largest value is not on this map, or is far below what is."""
    rules = resource("page_parts")["sizes"]["tolerance"]
    most = max(scale.most for scale in scales)
    widest = max(scale.mm(scale.most) for scale in scales)
    below = largest < rules["least"] * most and widest < rules["widest"]
    if largest <= rules["most"] * most and not below:
        return []
    return [
        tr("{name}: up to {legend} in the legend, {map} on the map").format(
            name=scales[0].layer.name(), legend=_number(largest), map=_number(most)
        )
    ]


def _lacking(scale: Scale) -> str:
    most = scale.values[0]
    return tr("{name}: {quantity}, {mm} mm for {value}").format(
        name=scale.layer.name(), quantity=scale.quantity, mm=_mm(scale.mm(most)), value=_number(most)
    )


def _again(page: Page, layer_id: str, scales: list[Scale]) -> Callable[[], None]:
    """The lines of a layer's sizes made anew, where they were or under its classes."""

    def act() -> None:
        legend = next((each for each in page.legends if _of(each, layer_id)), page.legends[0])
        legend.setAutoUpdateModel(False)
        old = [node for node in _of(legend, layer_id) if sizes_of(node)]
        heading = heading_of(old[0]) if old else ""
        for node in old:
            drop(node)
        root: QgsLayerTreeGroup = legend.model().rootGroup()
        for scale in scales:
            title = heading if len(scales) == 1 and old else scale.heading_of_sizes
            add_sizes(page.layout, legend.model(), root, scale, title, 1.0)
        resize(legend)

    return act


def _of(legend: QgsLayoutItemLegend, layer_id: str) -> list[QgsLayerTreeLayer]:
    return [node for node in nodes(legend) if node.layerId() == layer_id]


def _numbers(line: Line) -> list[float]:
    """The values in the words of a line, as its reader takes them."""
    text = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", line.text)
    comma = "," if language() == "fr" else "."
    text = text if comma == "," else text.replace(",", "")
    return [
        float(each.replace(comma, "."))
        for each in re.findall(rf"^\D{{0,3}}?(\d+(?:\{comma}\d+)?)", text, re.M)
    ]


def _number(value: float) -> str:
    return figure_text(value, decimals_of([value]))


def _mm(value: float) -> str:
    return QLocale(language()).toString(value, "f", 2)
