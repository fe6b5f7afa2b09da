"""The page « Definition »: layer, centres, method, options; it gives the order of a run."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from .centre_chooser import CentreChooser
from .layer_chooser import LayerChooser
from .layer_reader import LayerReader
from .method_form import MethodForm
from .options_group import OptionsGroup
from .order import Order
from .words import joined

NAMES_IN_TITLE = 2


class DefinitionPage(QgsScrollArea):
    """Scrolls where the dock is low; the wheel then moves the page, not the values."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader = LayerReader(self)
        self.layer = LayerChooser(self.reader, self)
        self.centres = CentreChooser(self)
        self.method = MethodForm(tr("Method"), optional=False)
        self.second = MethodForm(tr("Compare with"), optional=True)
        self.options = OptionsGroup(self)
        self._busy = False
        self._lay_out()
        self._connect()

    def problem(self) -> str | None:
        """What is missing before a run, None where all is there."""
        if self.layer.problem:
            return self.layer.problem.split("\n")[0]
        if self._busy:
            return tr("Reading the layer…")
        if not self.centres.model.ticked():
            return tr("Choose at least one centre.")
        return self.method.problem() or self.second.problem()

    def summary(self) -> str:
        """The centres in a few words."""
        items = self.centres.model.ticked_items()
        if len(items) > NAMES_IN_TITLE and all(item.is_metropole for item in items):
            return tr_n("%n métropoles", len(items))
        if len(items) > NAMES_IN_TITLE:
            return tr_n("%n centres", len(items))
        return joined([item.name for item in items], NAMES_IN_TITLE)

    def order(self) -> Order:
        """All that a run needs."""
        layer = self.layer.layer()
        centres = {"METROPOLES": ",".join(self.centres.model.ticked())}
        return Order(
            parameters={**self.layer.parameters(), **centres, **self.options.parameters()},
            first=self.method.parameters(),
            second=self.second.parameters() or None,
            centres=self.summary(),
            layer_name=layer.name() if layer is not None else "",
            replace=self.options.replaces(),
        )

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {
            **self.layer.state(),
            "centres": self.centres.model.ticked(),
            "method": self.method.state(),
            "second": self.second.state(),
            "options": self.options.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; the defaults where it says nothing."""
        self.centres.search.clear()
        self.centres.model.set_items([])
        self.centres.model.set_ticked(state.get("centres") or [])
        self.method.restore(state.get("method") or {})
        self.second.restore(state.get("second") or {})
        self.options.restore(state.get("options") or {})
        self.layer.restore(state)

    def _lay_out(self) -> None:
        comparison = QgsCollapsibleGroupBoxBasic(tr("Compare with another method"), self)
        inner = QVBoxLayout(comparison)
        inner.addWidget(self.second)
        comparison.setCollapsed(True)
        self._comparison = comparison
        content = QWidget(self)
        layout = QVBoxLayout(content)
        for title, widget in (
            (tr("Layer"), self.layer),
            (tr("Centres"), self.centres),
            (tr("Method"), self.method),
        ):
            layout.addWidget(_heading(title))
            layout.addWidget(widget, 1 if widget is self.centres else 0)
        for widget in (comparison, self.options):
            layout.addWidget(widget)
        self.setWidget(content)

    def _connect(self) -> None:
        for part in (self.layer, self.centres, self.method, self.second, self.options):
            part.changed.connect(self.changed)
        self.layer.recognised.connect(self._recognised)
        self.reader.listed.connect(self._listed)
        self.reader.busy.connect(self._set_busy)
        self.reader.failed.connect(self._list_failed)

    def _recognised(self) -> None:
        if self.layer.problem:
            self.centres.model.set_items([])
        self.changed.emit()

    def _listed(self, items: Any) -> None:
        self.centres.model.set_items(items)

    def _list_failed(self, error: CohesionError) -> None:
        self.layer.problem = str(error)
        self.centres.model.set_items([])
        self.failed.emit(error)
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.centres.set_waiting(tr("Reading the EPCI of the layer…") if busy else "")
        self.changed.emit()


def _heading(text: str) -> QLabel:
    heading = QLabel(text)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    return heading
