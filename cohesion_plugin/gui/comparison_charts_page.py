"""The page « Charts »: which chart of which indicators; drawn anew, in a thread, as the selection changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr
from ..core.indicators.model import NONE, SUM
from .background import BackgroundCall
from .comparison_drawing import (
    BARS,
    CLASSES,
    COUNT,
    CURVES,
    DOTS,
    PAGE_CM,
    RADAR,
    RINGS,
    SCATTER,
    Drawn,
    Wanted,
    draw,
    write,
)  # fmt: skip
from .comparison_layout_button import LayoutButton
from .comparison_link import TerritoryLink
from .comparison_picture import Picture
from .icons import tool_button

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

PAUSE_MS = 200
_PLACE = Qt.ItemDataRole.UserRole + 1
# Indicators of dots and radar at first: what is above all others, in the order of the library.
MOST = 12


class ChartsPage(QWidget):
    """Nothing is drawn while it is hidden."""

    changed = pyqtSignal()
    said = pyqtSignal(str)
    failed = pyqtSignal(object)
    save_asked = pyqtSignal(str)

    def __init__(self, link: TerritoryLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.comparison: Comparison | None = None
        self._call: BackgroundCall | None = None
        self._jobs: list[BackgroundCall] = []
        self._shown: Wanted | None = None
        self.kind, self.first, self.second = (QComboBox(self) for _ in range(3))
        self.several = QgsCheckableComboBox(self)
        for kind, text in (
            (BARS, tr("Bars")),
            (DOTS, tr("Profile (index 100)")),
            (SCATTER, tr("Scatter")),
            (CURVES, tr("Curves over the years")),
            (CLASSES, tr("Population by class")),
            (RINGS, tr("Population by ring")),
            (RADAR, tr("Radar")),
        ):
            self.kind.addItem(text, kind)
        for combo, name in (
            (self.kind, tr("Chart")), (self.first, tr("Indicator")), (self.second, tr("Second indicator")),
            (self.several, tr("Indicators of the profile")),
        ):  # fmt: skip
            combo.setAccessibleName(name)
            combo.setToolTip(name)
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setMinimumWidth(60)
        self.save_button = tool_button("mActionFileSave", tr("Save the chart: PNG, SVG, PDF"))
        once, each = tr("This chart, as it is"), tr("A chart for each page of the atlas")
        self.layout_button = LayoutButton(tr("Add the chart to a page layout"), once, each, self)
        self._kept: list[str] | None = None
        self.picture = Picture(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.draw)
        self._lay_out()
        self._connect()
        self.setEnabled(False)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Another result; the indicators shown stay where it has them."""
        self.comparison = comparison
        self.setEnabled(comparison is not None)
        columns = comparison.measure.columns if comparison is not None else ()
        for combo, start in ((self.first, 0), (self.second, 1)):
            before = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for place, column in enumerate(columns):
                combo.addItem(column.indicator.name, column.name)
                combo.setItemData(place, place, _PLACE)
            # The first ratio says more than a total.
            ratios = [row for row, one in enumerate(columns) if one.indicator.aggregation not in (SUM, NONE)]
            known = combo.findData(before) if before is not None else -1
            first = ratios[min(start, len(ratios) - 1)] if ratios else 0
            combo.setCurrentIndex(known if known >= 0 else first)
            combo.blockSignals(False)
        self._fill_several()
        self._kind_changed()

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {"chart": {"kind": self.kind.currentData(), "profile": self._kept}}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        chart = state.get("chart") or {}
        self._kept = chart.get("profile")
        self.kind.setCurrentIndex(max(self.kind.findData(chart.get("kind")), 0))
        self._fill_several()

    def wanted(self) -> Wanted | None:
        """What is to be drawn for the screen; None where there is nothing."""
        if self.comparison is None or not self.first.count():
            return None
        kind = self.kind.currentData()
        places = (int(self.first.currentData(_PLACE)), int(self.second.currentData(_PLACE)))
        count = COUNT[kind]
        indicators = places[: max(count, 0)] if count else self._profile()
        return Wanted(kind, indicators, self._link.chosen, self.picture.room_cm())

    def draw(self) -> None:
        """Draw in a thread; a chart that is being drawn is given up."""
        wanted = self.wanted()
        if wanted is None or not self.isVisible() or wanted == self._shown:
            return
        if self._call is not None:
            self._call.abandon()
        made, dpi = self.comparison, self.picture.dpi()
        self._shown = wanted
        self._call = BackgroundCall(
            tr("Draw a chart"), lambda progress: draw(made, wanted, dpi, progress), self._drawn, self._failed
        ).start()

    def save(self, path: str) -> None:
        """The chart as a file, of the size of a page."""
        made, wanted = self.comparison, self.page_wanted()
        if made is not None and wanted is not None:
            self._start(
                lambda progress: write(made, wanted, path, progress),
                lambda written: self.said.emit(tr("Saved: {}").format(written)),
            )

    def title(self) -> str:
        """« Bars – vacancy rate »."""
        kind = self.kind.currentText()
        return f"{kind} – {self.first.currentText()}" if COUNT[self.kind.currentData()] > 0 else kind

    def shut_down(self) -> None:
        """Before removal."""
        self._soon.stop()
        for call in (self._call, *self._jobs):
            if call is not None:
                call.abandon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room, another drawing."""
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: object) -> None:
        """What was not drawn while it was hidden."""
        super().showEvent(event)
        self._soon.start()

    def page_wanted(self) -> Wanted | None:
        """The same of the size of a page."""
        wanted = self.wanted()
        return Wanted(wanted.kind, wanted.indicators, wanted.chosen, PAGE_CM) if wanted is not None else None

    def _profile(self) -> tuple[int, ...]:
        """Columns ticked for the profile."""
        return tuple(int(place) for place in self.several.checkedItemsData())

    def _start(self, function: Callable, done: Callable) -> None:
        call = BackgroundCall(tr("Draw a chart"), function, done, self.failed.emit)
        self._jobs = [*self._jobs[-3:], call]
        call.start()

    def _drawn(self, drawn: Drawn) -> None:
        self._call = None
        self.picture.show_drawn(drawn)

    def _failed(self, error: CohesionError) -> None:
        self._call, self._shown = None, None
        self.picture.say("\n".join(filter(None, (error.sentence, error.remedy))))

    def _hit(self, row: int, more: bool) -> None:
        before = set(self._link.chosen) if more else set()
        self._link.choose(tuple(sorted(before ^ ({row} if row >= 0 else set()))))

    def _fill_several(self) -> None:
        """Columns with an index; those ticked before, else the first."""
        columns = self.comparison.measure.columns if self.comparison is not None else ()
        able = [place for place, one in enumerate(columns) if one.indicator.indexed]
        ticked = [place for place in able if self._kept is not None and columns[place].name in self._kept]
        self.several.blockSignals(True)
        self.several.clear()
        for place in able:
            on = place in (ticked or able[:MOST])
            self.several.addItemWithCheckState(
                columns[place].indicator.name,
                Qt.CheckState.Checked if on else Qt.CheckState.Unchecked,
                place,
            )
        self.several.blockSignals(False)

    def _ticked(self) -> None:
        if self.comparison is not None:
            self._kept = [self.comparison.measure.columns[place].name for place in self._profile()]
            self._soon.start()
            self.changed.emit()

    def _kind_changed(self) -> None:
        count = COUNT[self.kind.currentData()]
        self.several.setVisible(count == 0)
        self.first.setVisible(count > 0)
        self.second.setVisible(count > 1)
        self._shown = None
        self._soon.start()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.kind, 3)
        top.addWidget(self.first, 4)
        top.addWidget(self.second, 4)
        top.addWidget(self.several, 4)
        top.addWidget(self.save_button)
        top.addWidget(self.layout_button.button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.picture, 1)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _row: self._kind_changed())
        self.kind.activated.connect(lambda _row: self.changed.emit())
        self.several.checkedItemsChanged.connect(lambda _items: self._ticked())
        for combo in (self.first, self.second):
            combo.currentIndexChanged.connect(lambda _row: self._soon.start())
        self.picture.hit.connect(self._hit)
        self._link.changed.connect(self._soon.start)
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.title()))
