"""Which métropoles or EPCI are the centres: search, tick, or pick on the map."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from ..core.i18n import tr, tr_n
from .centre_model import SIREN, CentreModel
from .icons import tool_button
from .words import joined

NAMES_SHOWN = 3
ROWS_AT_LEAST = 6


class _List(QListView):
    """As many rows as there is room for, but never fewer than a few."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() * ROWS_AT_LEAST)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class CentreChooser(QWidget):
    """A search line, its tools, the list, and a line that says what is chosen."""

    changed = pyqtSignal()
    pick_toggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CentreModel(self)
        self.search = self._make_search()
        self.list = self._make_list()
        self.pick = tool_button(
            "mActionMapIdentification", tr("Pick on the map: click an EPCI to add or remove it")
        )
        self.pick.setCheckable(True)
        self.all = tool_button("mActionSelectAll", tr("Choose every métropole"))
        self.none = tool_button("mActionDeselectAll", tr("Choose none"))
        self.only = tool_button("mActionFilter2", tr("Show the chosen ones only"))
        self.only.setCheckable(True)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._say()

    def toggle(self, siren: str) -> bool | None:
        """Tick or untick an EPCI and bring it into sight; whether it is ticked now, None where it is unknown."""
        if self.model.toggle(siren) is None:
            return None
        row = self.model.row_of(siren)
        if row >= 0:
            self.list.scrollTo(self.model.index(row))
        return self.model.is_ticked(siren)

    def set_waiting(self, text: str) -> None:
        """Say why the list is empty, or nothing."""
        self._waiting = text
        self._say()

    def _make_search(self) -> QgsFilterLineEdit:
        search = QgsFilterLineEdit(self)
        search.setShowSearchIcon(True)
        search.setPlaceholderText(tr("Name or SIREN"))
        search.setAccessibleName(tr("Search métropoles and EPCI by name or SIREN"))
        search.setToolTip(tr("Type a part of the name. Down goes to the list, Enter ticks the only match."))
        search.installEventFilter(self)
        return search

    def _make_list(self) -> QListView:
        view = _List(self)
        view.setModel(self.model)
        view.setUniformItemSizes(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(tr("Métropoles, in bold, and EPCI"))
        view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return view

    def _lay_out(self) -> None:
        self._waiting = ""
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.search, 1)
        for button in (self.pick, self.all, self.none, self.only):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.summary)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_search)
        self.all.clicked.connect(self.model.tick_metropoles)
        self.none.clicked.connect(self._tick_none)
        self.only.toggled.connect(self.model.set_only_ticked)
        self.pick.toggled.connect(self.pick_toggled)
        self.list.activated.connect(self._toggle)
        self.model.ticked_changed.connect(self._say)
        self.model.ticked_changed.connect(self.changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter of the search line act on the list."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.list.setCurrentIndex(self.model.index(0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle_only_match()
                return True
        return super().eventFilter(watched, event)

    def _toggle_only_match(self) -> None:
        rows = [self.model.index(row) for row in range(self.model.rowCount())]
        ticked = set(self.model.ticked())
        open_rows = [index for index in rows if index.data(SIREN) not in ticked]
        if len(open_rows) == 1:
            self._toggle(open_rows[0])

    def _toggle(self, index: QModelIndex) -> None:
        self.model.toggle(index.data(SIREN))

    def _tick_none(self) -> None:
        self.only.setChecked(False)
        self.model.set_ticked([])

    def _say(self) -> None:
        names = [item.name for item in self.model.ticked_items()]
        absent = self.model.absent()
        if self._waiting:
            text = self._waiting
        elif not names and not absent:
            text = (
                tr_n("%n EPCI in the layer; none is chosen yet.", len(self.model)) if len(self.model) else ""
            )
        else:
            text = tr_n("%n chosen: ", len(names)) + joined(names, NAMES_SHOWN)
        if absent and not self._waiting:
            text += " " + tr("Not in this layer: {}.").format(", ".join(absent))
        self.summary.setText(text)
        self.summary.setToolTip("\n".join(names))
