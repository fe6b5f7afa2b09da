"""The scale bar: one of a round value, for the map of the page."""

from __future__ import annotations

import math

from qgis.core import QgsLayoutItemMap, QgsLayoutItemScaleBar
from qgis.PyQt.QtCore import QLocale, QPointF

from ..core.i18n import language, tr
from .check_fit import scene_rect
from .check_reading import Page
from .check_verdict import Fix, Verdict, error, good, settings, warning
from .page_scale import add_scale_bar, round_below


def scale(page: Page) -> list[Verdict]:
    """There is one, it measures the main map, its figures are round."""
    main = page.main
    if page.table_only:
        return []
    if main is None:
        return [error("map", tr("The page has no map."))]
    if not page.bars:
        fix = Fix(tr("Add a scale bar"), lambda: _add(page, main))
        return [error("scale", tr("The page has no scale bar."), (), fix)]
    own = next((bar for bar in page.bars if bar.linkedMap() is main), None)
    if own is None:
        first = page.bars[0]
        fix = Fix(tr("Link it to the map"), lambda: first.setLinkedMap(main))
        return [error("scale", tr("The scale bar does not measure the map of the page."), (), fix)]
    crooked = [bar for bar in page.bars if not is_round(bar.unitsPerSegment())]
    if crooked:
        facts = [_value(bar) for bar in crooked]
        fix = Fix(tr("Round it"), lambda: _round(crooked))
        return [warning("scale", tr("The scale bar has no round value."), facts, fix)]
    return [good("scale", tr("The scale bar has a round value: {}.").format(_value(own)))]


def is_round(value: float) -> bool:
    """1, 2, 2.5 or 5, and their tens."""
    if value <= 0:
        return False
    step = value / 10 ** math.floor(math.log10(value) + 1e-9)
    return any(math.isclose(step, each, rel_tol=1e-6) for each in settings()["scale_bar"]["round"])


def _value(bar: QgsLayoutItemScaleBar) -> str:
    return f"{QLocale(language()).toString(bar.unitsPerSegment(), 'g', 6)}\u00a0{bar.unitLabel()}"


def _round(bars: list[QgsLayoutItemScaleBar]) -> None:
    for bar in bars:
        bar.beginCommand(tr("Correct the page"))
        bar.setUnitsPerSegment(round_below(bar.unitsPerSegment()))
        bar.update()
        bar.endCommand()


def _add(page: Page, main: QgsLayoutItemMap) -> None:
    style = settings()["scale_bar"]
    bar = add_scale_bar(page.layout, main, min(style["width"], main.rect().width() / 2), 1.0)
    frame = scene_rect(main)
    corner = QPointF(frame.left() + style["place"], frame.bottom() - style["place"] - bar.rect().height())
    bar.attemptMoveBy(corner.x() - bar.pos().x(), corner.y() - bar.pos().y())
