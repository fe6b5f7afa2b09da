"""Texts at print scale: none cut off, none too small, nothing off the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLegendStyle,
    QgsPalLayerSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QRectF

from ..core.i18n import language, tr, tr_n
from .check_fit import blocks, fits, legend_size, overflow, page_rect, scene_rect, set_type, way_to_fit
from .check_legend_read import nodes, resize
from .check_reading import Page, map_layers, name_of, points
from .check_verdict import Fix, Verdict, error, good, settings, warning

_OFF = 0.3


def texts(page: Page) -> list[Verdict]:
    """Cut off, off the sheet, too small."""
    return [_cut(page), _off(page), _small(page)]


def _cut(page: Page) -> Verdict:
    facts: list[str] = []
    acts: list[Callable[[], object]] = []
    for label in page.labels:
        if fits(label):
            continue
        over = overflow(label)
        facts.append(
            tr("{name}: {mm} mm too much").format(
                name=name_of(label), mm=_mm(max(over.width(), over.height()))
            )
        )
        way = way_to_fit(label)
        if way is not None:
            acts.append(way)
    for legend in page.legends:
        size = legend_size(legend)
        over_mm = max(size.width() - legend.rect().width(), size.height() - legend.rect().height())
        if over_mm > settings()["type"]["slack"] and not legend.resizeToContents():
            facts.append(tr("{name}: {mm} mm too much").format(name=name_of(legend), mm=_mm(over_mm)))
            acts.append(_resizing(legend))
    facts += [
        tr("{}: rows are left out").format(name_of(frame)) for frame in page.frames if _rows_lost(frame)
    ]
    if not facts:
        return good("text_cut", tr("No text is cut off."))
    fix = Fix(tr("Make them fit"), lambda: [act() for act in acts]) if acts else None
    return error("text_cut", tr_n("%n block(s) too small for the text.", len(facts)), facts, fix)


def _off(page: Page) -> Verdict:
    outside = [
        item
        for item in blocks(page.layout)
        if not page_rect(page.layout, item).adjusted(-_OFF, -_OFF, _OFF, _OFF).contains(scene_rect(item))
    ]
    if not outside:
        return good("off_page", tr("Everything stands on the sheet."))
    movable = [item for item in outside if _inside(item) is not None]
    fix = Fix(tr("Move them in"), lambda: [_move_in(item) for item in movable]) if movable else None
    sentence = tr_n("%n block(s) reaching beyond the sheet.", len(outside))
    return error("off_page", sentence, map(name_of, outside), fix)


def _small(page: Page) -> Verdict:
    rules = settings()["type"]
    found = sorted(
        ((size, name, act) for size, name, act in _sizes(page) if size < rules["small"] - 0.01),
        key=lambda each: each[0],
    )
    if not found:
        return good("text_small", tr("No text is smaller than {} points.").format(f"{rules['small']:g}"))
    facts = dict.fromkeys(
        tr("{name}: {size} points").format(name=name, size=_mm(size)) for size, name, _ in found
    )
    acts = [act for _, _, act in found if act is not None]
    fix = Fix(tr("Enlarge to {} points").format(f"{rules['small']:g}"), lambda: [act() for act in acts])
    level = error if found[0][0] < rules["least"] - 0.01 else warning
    sentence = tr_n("%n text(s) too small for print.", len(facts))
    return level("text_small", sentence, facts, fix if acts else None)


def _sizes(page: Page) -> Iterator[tuple[float, str, Callable[[], object] | None]]:
    """Size in points, name, and what enlarges it, of every type on the page and on its map."""
    for label in page.labels:
        size = points(label.textFormat())
        if (
            size is not None
            and label.mode() != QgsLayoutItemLabel.Mode.ModeHtml
            and label.currentText().strip()
        ):
            yield size, name_of(label), _enlarging(label)
    for legend in page.legends:
        used = [QgsLegendStyle.Style.SymbolLabel, *([QgsLegendStyle.Style.Title] if legend.title() else [])]
        for style in used:
            size = points(legend.rstyle(style).textFormat())
            if size is not None and nodes(legend):
                yield size, name_of(legend), _enlarging_legend(legend, style)
    for bar in page.bars:
        size = points(bar.textFormat())
        if size is not None:
            yield size, name_of(bar), lambda bar=bar: bar.setTextFormat(_enlarged(bar.textFormat()))
    for frame in page.frames:
        for size in _cell_sizes(frame):
            yield size, name_of(frame), None
    for item in page.theme_maps:
        for name, size in _map_labels(item):
            yield size, tr("names of « {} »").format(name), None


def _cell_sizes(frame: QgsLayoutFrame) -> set[float]:
    table = frame.multiFrame()
    if isinstance(table, QgsLayoutItemManualTable):
        cells = (each for line in table.tableContents() for each in line if str(each.content() or "").strip())
        sizes = {points(each.textFormat()) for each in cells}
    elif hasattr(table, "contentTextFormat"):
        sizes = {points(table.contentTextFormat()), points(table.headerTextFormat())}
    else:
        sizes = set()
    return {size for size in sizes if size is not None}


def _map_labels(item: QgsLayoutItemMap) -> Iterator[tuple[str, float]]:
    for layer in map_layers(item):
        labeling = layer.labeling() if isinstance(layer, QgsVectorLayer) and layer.labelsEnabled() else None
        for provider in labeling.subProviders() if labeling is not None else ():
            rules = labeling.settings(provider)
            size = points(rules.format())
            driven = rules.dataDefinedProperties().isActive(QgsPalLayerSettings.Property.Size)
            if size is not None and not driven and _seen_at(rules, item.scale()):
                yield layer.name(), size


def _seen_at(rules: QgsPalLayerSettings, scale: float) -> bool:
    if not rules.scaleVisibility:
        return True
    near, far = rules.maximumScale, rules.minimumScale
    return (near <= 0 or scale >= near) and (far <= 0 or scale <= far)


def _enlarged(type_: QgsTextFormat) -> QgsTextFormat:
    made = QgsTextFormat(type_)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setSize(settings()["type"]["small"])
    return made


def _enlarging(label: QgsLayoutItemLabel) -> Callable[[], object]:
    return lambda: set_type(label, _enlarged(label.textFormat()))


def _enlarging_legend(legend: QgsLayoutItemLegend, style: QgsLegendStyle.Style) -> Callable[[], object]:
    def act() -> None:
        legend.rstyle(style).setTextFormat(_enlarged(legend.rstyle(style).textFormat()))
        resize(legend)

    return act


def _resizing(legend: QgsLayoutItemLegend) -> Callable[[], object]:
    def act() -> None:
        legend.setResizeToContents(True)
        resize(legend)

    return act


def _rows_lost(frame: QgsLayoutFrame) -> bool:
    table = frame.multiFrame()
    if table is None or table.frameCount() == 0 or table.frames()[-1] is not frame:
        return False
    room = sum(each.rect().height() for each in table.frames())
    return bool(table.totalSize().height() > room + settings()["type"]["slack"])


def _inside(item: QgsLayoutItem) -> QRectF | None:
    """The nearest place on the sheet; None where the item is larger than it."""
    page, box = page_rect(item.layout(), item), scene_rect(item)
    if box.width() > page.width() or box.height() > page.height():
        return None
    x = min(max(box.x(), page.left()), page.right() - box.width())
    y = min(max(box.y(), page.top()), page.bottom() - box.height())
    return QRectF(x, y, box.width(), box.height())


def _move_in(item: QgsLayoutItem) -> None:
    box, target = scene_rect(item), _inside(item)
    if target is None:
        return
    item.beginCommand(tr("Correct the page"))
    item.attemptMoveBy(target.x() - box.x(), target.y() - box.y())
    item.endCommand()


def _mm(value: float) -> str:
    return QLocale(language()).toString(value, "f", 1)
