"""Three bars: how communes, population and area are shared among the classes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..core.i18n import tr
from .typology_totals import FIGURES, ClassTotal
from .typology_words import percent, readable_on
from .words import number

GAP, PADDING = 4, 3


class ClassBars(QWidget):
    """Painted with the palette in use; only the classes have colours of their own. A click chooses a class."""

    clicked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shares of the classes"))
        self._classes: list[ClassTotal] = []
        self._colours: dict[str, str] = {}
        self._current = ""

    def sizeHint(self) -> QSize:
        return QSize(200, len(FIGURES) * (self._height() + GAP) - GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def show_classes(self, classes: list[ClassTotal], colours: dict[str, str]) -> None:
        """Draw these."""
        self._classes, self._colours = classes, colours
        said = [f"{one.label}: {percent(one.shares.get(FIGURES[0]))}" for one in classes]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def set_current(self, code: str) -> None:
        """Frame a class."""
        self._current = code
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, metrics = self.palette(), self.fontMetrics()
        for row, title in enumerate(_titles()):
            top = row * (self._height() + GAP)
            painter.setPen(palette.text().color())
            label = QRectF(0, top, self._left(), self._height())
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
            painter.fillRect(
                QRectF(self._left(), top, self.width() - self._left(), self._height()), palette.mid()
            )
        framed = []
        for box, one, figure in self._boxes():
            colour = QColor(self._colours.get(one.code) or palette.midlight().color())
            painter.fillRect(box, colour)
            text = percent(one.shares.get(figure))
            if metrics.horizontalAdvance(text) + 2 * PADDING <= box.width():
                painter.setPen(readable_on(colour))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            if one.code == self._current:
                framed.append(box)
        for box in framed:
            painter.setPen(QPen(palette.highlight().color(), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.pos())
        if found is not None:
            self.clicked.emit(found[0].code)

    def event(self, event: QEvent) -> bool:
        """What is under the cursor, in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), _said(*found) if found is not None else "", self)
            return True
        return super().event(event)

    def _height(self) -> int:
        return self.fontMetrics().height() + PADDING

    def _left(self) -> int:
        return max(map(self.fontMetrics().horizontalAdvance, _titles())) + 2 * PADDING

    def _boxes(self) -> list[tuple[QRectF, ClassTotal, str]]:
        boxes = []
        for row, figure in enumerate(FIGURES):
            left, width = float(self._left()), self.width() - self._left()
            for one in self._classes:
                part = width * (one.shares.get(figure) or 0.0) / 100
                boxes.append((QRectF(left, row * (self._height() + GAP), part, self._height()), one, figure))
                left += part
        return boxes

    def _at(self, place: QPoint) -> tuple[ClassTotal, str] | None:
        return next(
            ((one, figure) for box, one, figure in self._boxes() if box.contains(place.x(), place.y())), None
        )


def _titles() -> tuple[str, str, str]:
    return tr("Communes"), tr("Population"), tr("Area")


def _said(one: ClassTotal, figure: str) -> str:
    value = one.figures.get(figure)
    unit = dict(zip(FIGURES, (tr("{} communes"), tr("{} inhabitants"), tr("{} km²"))))[figure]
    amount = "" if value is None else unit.format(number(value, 1 if figure == "surface_km2" else 0))
    return tr("{label}: {amount} ({share})").format(
        label=one.label, amount=amount, share=percent(one.shares.get(figure))
    )
