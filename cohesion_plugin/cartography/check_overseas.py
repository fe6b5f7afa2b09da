"""What a national or a schematic page owes its reader: overseas territories, disclaimer."""

from __future__ import annotations

import re

from qgis.core import QgsLayoutItemLabel, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF

from ..core.i18n import pick, tr, tr_n
from .check_blocks import add_line
from .check_fit import page_rect
from .check_legend_read import keys_of, nodes
from .check_overseas_read import missed_places
from .check_reading import Page
from .check_scan import Seen
from .check_verdict import Fix, Verdict, error, good, settings, warning
from .type import text_format


def overseas(page: Page, seen: dict[str, Seen]) -> list[Verdict]:
    """Territories in the data of a national page that none of its maps shows."""
    counts: dict[str, int] = {}
    for layer in page.layers:
        if layer.id() in seen and _of_theme(page, layer):
            for code, count in seen[layer.id()].overseas.items():
                counts[code] = max(count, counts.get(code, 0))
    lacking = [place for place in missed_places(page) if place.code in counts]
    if not lacking:
        return [good("overseas", tr("No territory of the data is missing from the maps."))]
    facts = [tr_n("{}: %n object(s)", counts[place.code]).format(place.name) for place in lacking]
    sentence = tr_n("%n overseas département(s) of the data on no map of the page.", len(lacking))
    return [warning("overseas", sentence, facts)]


def schematic(page: Page) -> list[Verdict]:
    """The disclaimer, where the page or one of its layers is marked as schematic."""
    rules = settings()["disclaimer"]
    marked = [layer.name() for layer in page.layers if _yes(layer.customProperty(rules["property"]))]
    if not marked and not _yes(page.layout.customProperty(rules["property"])):
        return []
    if re.search(rules["pattern"], page.folded):
        return [good("disclaimer", tr("The page says that it is schematic."))]
    sentence = pick(rules["sentence"])
    fix = Fix(tr("Add « {} »").format(sentence), lambda: _add(page, sentence))
    return [error("disclaimer", tr("The map is schematic, and the page does not say so."), marked, fix)]


def _of_theme(page: Page, layer: QgsMapLayer) -> bool:
    """Whether a layer is what the page is about; one that draws nothing in the map's frame may be, too."""
    listed = any(node.layer() is layer for legend in page.legends for node in nodes(legend))
    return listed or (isinstance(layer, QgsVectorLayer) and len(keys_of(layer)) > 1)


def _add(page: Page, sentence: str) -> None:
    label = page.block("author") or page.block("sources")
    if label is not None:
        add_line(label, sentence, " · ")
        return
    rules = settings()["disclaimer"]
    made = QgsLayoutItemLabel(page.layout)
    made.setId("disclaimer")
    made.setText(sentence)
    made.setTextFormat(text_format(rules["size"], rules["colour"]))
    page.layout.addLayoutItem(made)
    made.adjustSizeToText()
    sheet, size = page_rect(page.layout), made.rect()
    made.attemptSetSceneRect(
        QRectF(sheet.left() + 5, sheet.bottom() - size.height() - 3, size.width() + 1, size.height())
    )


def _yes(value: object) -> bool:
    """A property as a project keeps it: true, 1, « true »."""
    return str(value).casefold() in ("true", "1")
