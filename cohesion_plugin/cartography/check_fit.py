"""Whether texts fit in their boxes, and how to make them: room beside them first, smaller type then."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendRenderer,
    QgsPrintLayout,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF

from ..core.i18n import tr
from .check_reading import label_text, points
from .check_verdict import settings
from .page_text import render_context, wrapped

_STEP = 0.25
_BLOCKS = (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutFrame,
)


def needed(label: QgsLayoutItemLabel, type_: QgsTextFormat | None = None) -> QSizeF | None:
    """Width and height in mm that a label's text takes, wrapped in its box; None for HTML, which sizes itself."""
    if label.mode() == QgsLayoutItemLabel.Mode.ModeHtml:
        return None
    type_ = type_ or label.textFormat()
    context = render_context(label.layout())
    pixel = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    text = label_text(label)
    if type_.orientation() == Qgis.TextOrientation.Horizontal:
        lines = wrapped(context, text, label.rect().width() - 2 * label.marginX(), type_)
    else:
        lines = text.split("\n")
    width = max((QgsTextRenderer.textWidth(context, type_, [line]) for line in lines), default=0.0) / pixel
    height = QgsTextRenderer.textHeight(context, type_, lines, Qgis.TextLayoutMode.Rect) / pixel
    return QSizeF(width + 2 * label.marginX(), height + 2 * label.marginY())


def overflow(label: QgsLayoutItemLabel, type_: QgsTextFormat | None = None) -> QSizeF:
    """By how many mm the text is wider and higher than its box; nothing where it fits."""
    size = needed(label, type_)
    if size is None:
        return QSizeF(0.0, 0.0)
    slack = settings()["type"]["slack"]
    over = (size.width() - label.rect().width(), size.height() - label.rect().height())
    return QSizeF(*(each if each > slack else 0.0 for each in over))


def fits(label: QgsLayoutItemLabel, type_: QgsTextFormat | None = None) -> bool:
    """Whether nothing is cut off."""
    return overflow(label, type_) == QSizeF(0.0, 0.0)


def way_to_fit(label: QgsLayoutItemLabel) -> Callable[[], None] | None:
    """What makes an overflowing text fit: a larger box where the page is free, else smaller type; None if neither."""
    for box in _larger(label):
        if free(label, box):
            return lambda: _give(label, box)
    type_ = _smaller(label)
    return None if type_ is None else lambda: _write(label, type_)


def fit(label: QgsLayoutItemLabel) -> None:
    """Do it, as far as it can be done."""
    if not fits(label):
        way = way_to_fit(label)
        if way is not None:
            way()


def set_text(label: QgsLayoutItemLabel, text: str) -> None:
    """Another text, which one can undo in the layout's editor, fitted into the page."""
    label.beginCommand(tr("Correct the page"))
    label.setText(text)
    label.endCommand()
    fit(label)


def set_type(label: QgsLayoutItemLabel, type_: QgsTextFormat) -> None:
    """Another type, fitted into the page."""
    _write(label, type_)
    fit(label)


def free(item: QgsLayoutItem, box: QRectF) -> bool:
    """Whether a box on the page touches no other block than those that the item touches already."""
    page = page_rect(item.layout())
    if not page.contains(box):
        return False
    before = scene_rect(item)
    others = [each for each in blocks(item.layout()) if each is not item]
    return not any(
        _overlap(scene_rect(each), box) and not _overlap(scene_rect(each), before) for each in others
    )


def blocks(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """What stands on the page, without its frames and rules; a legend has no size before it is drawn once."""
    found = [item for item in layout.items() if isinstance(item, _BLOCKS) and item.isVisible()]
    return [item for item in found if not item.rect().isEmpty()]


def scene_rect(item: QgsLayoutItem) -> QRectF:
    """Where an item stands, in mm of the layout."""
    return QRectF(item.mapRectToScene(item.rect()))


def page_rect(layout: QgsPrintLayout, item: QgsLayoutItem | None = None) -> QRectF:
    """The sheet that an item stands on, or the first one."""
    pages = layout.pageCollection()
    number = max(item.page(), 0) if item is not None else 0
    page: QgsLayoutItemPage = pages.page(min(number, pages.pageCount() - 1))
    return scene_rect(page)


def legend_size(legend: QgsLayoutItemLegend) -> QSizeF:
    """What a legend needs, in mm; the item itself knows it only once it has been painted."""
    renderer = QgsLegendRenderer(legend.model(), legend.legendSettings())
    return QSizeF(renderer.minimumSize(render_context(legend.layout())))


def _larger(label: QgsLayoutItemLabel) -> Iterator[QRectF]:
    """The box with the height needed, grown downwards, then upwards; with the width needed, to either side."""
    size, box = needed(label), scene_rect(label)
    if size is None or label.itemRotation():
        return
    slack = settings()["type"]["slack"]
    width, height = max(size.width() + slack, box.width()), max(size.height() + slack, box.height())
    yield QRectF(box.x(), box.y(), width, height)
    yield QRectF(box.x(), box.bottom() - height, width, height)
    yield QRectF(box.right() - width, box.y(), width, height)


def _smaller(label: QgsLayoutItemLabel) -> QgsTextFormat | None:
    """The largest type, no smaller than what can be read, in which the text fits; None if there is none."""
    size = points(label.textFormat())
    if size is None:
        return None
    type_ = QgsTextFormat(label.textFormat())
    type_.setSizeUnit(Qgis.RenderUnit.Points)
    while size - _STEP >= settings()["type"]["small"]:
        size -= _STEP
        type_.setSize(size)
        if fits(label, type_):
            return type_
    return None


def _give(label: QgsLayoutItemLabel, box: QRectF) -> None:
    label.beginCommand(tr("Correct the page"))
    label.attemptSetSceneRect(box)
    label.endCommand()


def _write(label: QgsLayoutItemLabel, type_: QgsTextFormat) -> None:
    label.beginCommand(tr("Correct the page"))
    label.setTextFormat(type_)
    label.endCommand()


def _overlap(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > 0.1 and both.height() > 0.1
