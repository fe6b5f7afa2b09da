"""An agency's own layout (.qpt) filled with a page: its items are found by their ids, and stay where they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import InputError
from ..core.i18n import tr
from .check_verdict import Verdict, warning
from .page_legend import fill_legend
from .page_scale import round_length
from .page_sheet import Sheet, restyle
from .page_spec import PageSpec
from .page_text import measure

IDS = ("title", "subtitle", "map", "legend", "method", "sources", "scale", "logo", "author")
_KINDS = {
    "map": QgsLayoutItemMap,
    "legend": QgsLayoutItemLegend,
    "scale": QgsLayoutItemScaleBar,
    "logo": QgsLayoutItemPicture,
}
_LEAST = 0.7


def page_from_template(
    project: QgsProject, spec: PageSpec, path: str
) -> tuple[QgsPrintLayout, list[Verdict]]:
    """The template's layout with the page's texts and layers, and what did not fit. Raises InputError."""
    layout = read_template(project, path)
    items = items_of(layout)
    lacking = [name for name in IDS if name not in items]
    if "map" in lacking:
        raise InputError(
            tr("The template {} has no map that the page could fill.").format(Path(path).name),
            [
                tr("item ids expected: {}").format(", ".join(IDS)),
                tr("missing: {}").format(", ".join(lacking)),
            ],
            tr("In QGIS's layout editor give the map the id « map », and save the template again."),
        )
    verdicts = []
    if lacking:
        sentence = tr("The template {} lacks items, so that the page does not show:").format(Path(path).name)
        verdicts.append(warning("template_items", sentence, lacking))
    layout.setName(spec.name)
    layout.setCustomProperty("cohesion/title", spec.title)
    page_map = items["map"]
    _fill_map(page_map, spec)
    texts = _texts(project, spec)
    overfull = [
        name for name, text in texts.items() if name in items and not _fill_text(layout, items[name], text)
    ]
    if overfull:
        sentence = tr("Texts too long for their boxes in the template, even in smaller type:")
        verdicts.append(warning("text_overflow", sentence, overfull))
    for name, fill in _FILLS.items():
        if name in items:
            fill(items[name], page_map, spec)
    return layout, verdicts


def read_template(project: QgsProject, path: str) -> QgsPrintLayout:
    """A layout as the template has it. Raises InputError where the file is missing or is none."""
    file, document = Path(path), QDomDocument()
    remedy = tr("Choose a .qpt file saved by QGIS's layout editor (Layout ▸ Save as Template…).")
    try:
        content = file.read_bytes()
    except OSError as error:
        sentence = tr("The template {} can't be read.").format(file.name)
        raise InputError(sentence, [error.strerror or str(error)], remedy) from error
    layout = QgsPrintLayout(project)
    read = bool(document.setContent(content)[0]) and document.documentElement().tagName() == "Layout"
    if read:
        _items, read = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not read or not layout.pageCollection().pageCount():
        raise InputError(tr("The template {} is no layout template of QGIS.").format(file.name), (), remedy)
    return layout


def items_of(layout: QgsPrintLayout) -> dict[str, QgsLayoutItem]:
    """The items that a page fills, by id, of the kind that each needs."""
    found = {}
    for item in layout.items():
        if not isinstance(item, QgsLayoutItem):
            continue
        name = item.id().strip().lower()
        if name in IDS and isinstance(item, _KINDS.get(name, QgsLayoutItemLabel)):
            found[name] = item
    return found


def _texts(project: QgsProject, spec: PageSpec) -> dict[str, str]:
    sheet = Sheet(project, spec, 1.0)
    return {
        "title": spec.title,
        "subtitle": spec.subtitle,
        "method": "\n".join([spec.method, *spec.notes, *spec.definitions]).strip(),
        "sources": sheet.sources(),
        "author": sheet.author(),
    }


def _fill_map(page_map: QgsLayoutItemMap, spec: PageSpec) -> None:
    page_map.setFollowVisibilityPreset(False)
    page_map.setCrs(spec.crs)
    page_map.setLayers(list(spec.layers))
    page_map.setKeepLayerSet(True)
    restyle(page_map, spec.styles)
    page_map.zoomToExtent(spec.extent)
    page_map.layout().setReferenceMap(page_map)


def _fill_text(layout: QgsPrintLayout, item: QgsLayoutItemLabel, text: str) -> bool:
    """Put the text in, in smaller type where it needs it; False where even that does not fit."""
    type_ = item.textFormat()
    full = type_.size()
    width = item.rect().width() - 2 * item.marginX()
    height = item.rect().height() - 2 * item.marginY()
    size, fits = full, False
    while not fits and size >= _LEAST * full:
        type_.setSize(size)
        found = measure(layout, text, width, type_)
        fits = found.height <= height + 0.3
        size -= 0.25
    item.setTextFormat(type_)
    item.setText(found.text)
    return fits


def _fill_legend(item: QgsLayoutItemLegend, page_map: QgsLayoutItemMap, spec: PageSpec) -> None:
    fill_legend(item, spec.legend, page_map)


def _fill_scale(item: QgsLayoutItemScaleBar, page_map: QgsLayoutItemMap, spec: PageSpec) -> None:
    item.setLinkedMap(page_map)
    round_length(item, page_map, item.rect().width())


def _fill_logo(item: QgsLayoutItemPicture, page_map: QgsLayoutItemMap, spec: PageSpec) -> None:
    # The template may bear the agency's logo already.
    if spec.logo:
        item.setPicturePath(spec.logo)


_FILLS: dict[str, Callable[[QgsLayoutItem, QgsLayoutItemMap, PageSpec], None]] = {
    "legend": _fill_legend,
    "scale": _fill_scale,
    "logo": _fill_logo,
}
