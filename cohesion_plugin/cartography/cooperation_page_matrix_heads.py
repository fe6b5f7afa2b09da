"""Heads of the columns of themes: upright names above the themes' pictograms; the groups' colours in the corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItemMarker, QgsMarkerSymbol, QgsPrintLayout
from qgis.PyQt.QtCore import QPointF, QRectF

from ..core.i18n import tr
from .change_table import on_few_lines, turned
from .cooperation_page_data import matrix_style
from .cooperation_page_discs import contrast, disc_symbol
from .page_text import measure, page_type, place

if TYPE_CHECKING:
    from ..core.cooperation.matrix_view import MatrixView


class Heads:
    """``lines``: of a name, at most; ``least``: width in mm that a column needs.

    After ``fold``, ``height``: of names and pictograms together.
    """

    def __init__(self, layout: QgsPrintLayout, view: MatrixView, factor: float, lines: int) -> None:
        style = matrix_style()
        self.layout, self.view = layout, view
        self._type = page_type(style["head"], factor)
        names = [tr("Agreements"), *(column.label for column in view.columns), tr("Themes")]
        self._names = [on_few_lines(layout, name, self._type, lines) for name in names]
        self._disc = style["disc"]
        self._gap = style["gap"] / 2
        self._factor = factor
        thick = max(name.height for name in self._names)
        self.least = max(
            self._disc + style["column"]["around"], thick + 0.6, style["column"]["least"] * factor
        )

    def fold(self, width: float) -> None:
        """Give the names of groups the width of the first column, in mm, beside their discs."""
        style, layout = matrix_style(), self.layout
        room, text = width - self._disc - 2, page_type(style["label"], self._factor)
        groups = self.view.groups.items()
        self._groups = [(measure(layout, name, room, text), colour) for name, colour in groups]
        self._pitch = [max(name.height, self._disc) + style["gap"] / 4 for name, _ in self._groups]
        corner = sum(self._pitch) + measure(layout, tr("Partner"), room, self._type).height + 2 * self._gap
        self.height = max(max(name.width for name in self._names) + self._disc + 2 * self._gap, corner)
        self._feet = self.height - self._disc - 2 * self._gap

    def place(self, x: float, y: float, widths: list[float]) -> None:
        """Above a table whose columns have these widths, its first one that of names."""
        self._corner(x, y, widths[0])
        left = x + widths[0]
        drawn = [None, *self.view.columns, None]
        for number, (name, column, width) in enumerate(zip(self._names, drawn, widths[1:]), start=1):
            middle = left + width / 2
            foot = y + self._feet
            if column is None:
                foot += self._gap + self._disc
            else:
                symbol = disc_symbol(column.colour, column.drawing)
                add_marker(self.layout, f"theme {number}", symbol, middle, foot + self._gap + self._disc / 2)
            turned(self.layout, f"matrix column {number}", name, middle, foot)
            left += width

    def _corner(self, x: float, y: float, width: float) -> None:
        """What rows are, and above it the groups of themes with their colours."""
        corner = measure(self.layout, tr("Partner"), width, self._type)
        foot = y + self.height - self._gap
        place(self.layout, "matrix rows", corner, x, foot - corner.height)
        top = foot - corner.height - self._gap - sum(self._pitch)
        for number, ((name, colour), pitch) in enumerate(zip(self._groups, self._pitch), start=1):
            middle = top + pitch / 2
            add_marker(self.layout, f"group {number}", disc_symbol(colour, None), x + self._disc / 2, middle)
            left = x + self._disc + 1.5
            place(self.layout, f"group name {number}", name, left, middle - name.height / 2)
            top += pitch

    @staticmethod
    def ink(colour: str) -> str:
        """The colour of a mark: the group's own, darkened where it would not stand out on its pale ground."""
        return colour if contrast(colour, "#FFFFFF") >= 2.2 else "#4A4A4A"


def add_marker(
    layout: QgsPrintLayout, name: str, symbol: QgsMarkerSymbol, x: float, y: float
) -> QgsLayoutItemMarker:
    """A marker whose middle is there."""
    marker = QgsLayoutItemMarker(layout)
    marker.setId(name)
    marker.setSymbol(symbol)
    layout.addLayoutItem(marker)
    size = marker.rect()
    marker.attemptSetSceneRect(QRectF(QPointF(x - size.width() / 2, y - size.height() / 2), size.size()))
    return marker
