"""A chart on screen: the picture that a thread has drawn; a click tells which territory was hit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QScrollArea, QWidget

from ..core.i18n import tr
from .comparison_drawing import INCH, Drawn

# Below this width the texts of a chart no longer fit it; a smaller room shows it smaller, within reason.
LEAST_CM, LEAST_SHRINK = 12.0, 0.6


class Picture(QScrollArea):
    """``hit(row, more)``: a territory was clicked, ``more`` with Ctrl or Shift; row -1: none."""

    hit = pyqtSignal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: Drawn | None = None
        self.label = QLabel(self)
        self.label.setAccessibleName(tr("Chart"))
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.installEventFilter(self)
        self.setWidget(self.label)
        self.setWidgetResizable(True)

    def room_cm(self) -> tuple[float, float]:
        """The size to draw: that of the room, of which a narrow one is shown smaller than life."""
        scale = INCH / self.logicalDpiX() / self._shrink()
        return self._room() * scale, max(self.maximumViewportSize().height() * scale, 7.0)

    def dpi(self) -> float:
        """Of the screen, less in a narrow room."""
        return float(self.logicalDpiX() * self.devicePixelRatioF() * self._shrink())

    def _room(self) -> int:
        return self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()

    def _shrink(self) -> float:
        wanted = LEAST_CM * self.logicalDpiX() / INCH
        return float(min(1.0, max(self._room() / wanted, LEAST_SHRINK)))

    def show_drawn(self, drawn: Drawn) -> None:
        """Another chart."""
        self._drawn = drawn
        pixmap = QPixmap.fromImage(QImage.fromData(drawn.png))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.label.setPixmap(pixmap)

    def say(self, text: str) -> None:
        """A sentence in its place."""
        self._drawn = None
        self.label.setText(text)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """A press on the picture."""
        if event.type() == QEvent.Type.MouseButtonPress and self._drawn is not None and watched is self.label:
            self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QMouseEvent) -> None:
        pixmap = self.label.pixmap()
        ratio = pixmap.devicePixelRatio()
        place = event.position() if hasattr(event, "position") else QPointF(event.pos())
        x, y = place.x() * ratio / pixmap.width(), place.y() * ratio / pixmap.height()
        if 0 <= x <= 1 and 0 <= y <= 1:
            row = self._drawn.territory_at(x, y) if self._drawn is not None else None
            more = bool(
                event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            )
            self.hit.emit(-1 if row is None else row, more)
