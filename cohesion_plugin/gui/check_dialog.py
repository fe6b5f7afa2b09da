"""Check before export: what is wrong with a page, and buttons that put it right."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..cartography.check_verdict import ERROR, OK, WARNING, Verdict
from ..core.errors import CohesionError, MissingDependency
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..processing.requirements import missing_sentence
from .background import BackgroundCall
from .check_rows import VerdictRow
from .messages import Messages
from .standard_buttons import named

if TYPE_CHECKING:
    from ..cartography.check_scan import Scan, Seen


class CheckDialog(QDialog):
    """Verdicts on one layout, the gravest first. Features are read in the background, items on the main thread."""

    def __init__(self, layout: QgsPrintLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_checked = layout
        self.verdicts: list[Verdict] = []
        self.rows: list[VerdictRow] = []
        self._call: BackgroundCall | None = None
        self.setWindowTitle(tr("Check before export – {}").format(layout.name()))
        self.resize(680, 640)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.messages = Messages(self)
        self.all = QCheckBox(tr("Show what is good as well"), self)
        self.all.toggled.connect(self._show_rows)
        self._list = _area(self)
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        self.again = buttons.addButton(tr("Check again"), QDialogButtonBox.ButtonRole.ActionRole)
        self.again.clicked.connect(self.check)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.heading, self.messages, self._list, self.all, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self._list, 1)
        self.check()

    def check(self) -> None:
        """Look at the page again, as it is now."""
        from ..cartography.check_reading import Page
        from ..cartography.check_scan import scans

        if self._gone():
            return
        self._abandon()
        lacking = missing_sentence()
        if lacking:
            self._failed(MissingDependency(lacking))
            return
        self.again.setEnabled(False)
        self.heading.setText(tr("The page is being checked…"))
        prepared = scans(Page(self.layout_checked))
        self._call = BackgroundCall(
            tr("Check of a page"), lambda progress: _read(prepared, progress), self._scanned, self._failed
        ).start()

    def done(self, result: int) -> None:
        """Closed: nobody waits for the features any more."""
        self._abandon()
        super().done(result)

    def _scanned(self, seen: dict[str, Seen]) -> None:
        from ..cartography.check_all import verdicts

        self._call = None
        if self._gone():
            return
        try:
            found = verdicts(self.layout_checked, seen)
        except CohesionError as error:
            self._failed(error)
            return
        self.again.setEnabled(True)
        self.verdicts = sorted(found, key=lambda verdict: verdict.rank)
        self._fill()

    def _failed(self, error: CohesionError) -> None:
        self._call = None
        self.again.setEnabled(True)
        self.heading.setText(tr("The page could not be checked."))
        self.messages.fail_with(error)

    def _fill(self) -> None:
        self.heading.setText(summary(self.verdicts))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        self.rows = [VerdictRow(verdict, self._fixing(verdict), inner) for verdict in self.verdicts]
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        position = self._list.verticalScrollBar().value()
        self._list.setWidget(inner)
        self._show_rows()
        self._list.verticalScrollBar().setValue(position)

    def _show_rows(self) -> None:
        for row in self.rows:
            row.setVisible(self.all.isChecked() or row.verdict.level != OK)

    def _fixing(self, verdict: Verdict) -> Callable[[], None]:
        return lambda: self.fix(verdict)

    def fix(self, verdict: Verdict) -> None:
        """Do what the verdict offers, then look again."""
        if self._gone() or verdict.fix is None:
            return
        try:
            verdict.fix()
        except CohesionError as error:
            self.messages.fail_with(error)
        except RuntimeError:
            # Qt's word for an item removed in the layout's window, or a layer from the project.
            self.messages.warn(tr("What this was about is no longer there."))
        else:
            self.layout_checked.refresh()
            self.layout_checked.project().setDirty(True)
            self.messages.inform(tr("Done: {}.").format(verdict.fix.label))
        self.check()

    def _gone(self) -> bool:
        """Whether the layout was removed while the dialog is open."""
        if not sip.isdeleted(self.layout_checked):
            return False
        self.heading.setText(tr("The page is no longer in the project."))
        self.again.setEnabled(False)
        self.rows, self.verdicts = [], []
        self._list.setWidget(QWidget())
        return True

    def _abandon(self) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _copy(self) -> None:
        texts = [verdict.text() for verdict in self.verdicts]
        QApplication.clipboard().setText("\n".join([self.heading.text(), "", *texts]))


def _read(prepared: list[Scan], progress: Progress) -> dict[str, Seen]:
    """Any thread. What measures colours is loaded here as well: pandas takes longer than the main thread may."""
    import_module("..core.colour.confusions", __package__)
    from ..cartography.check_scan import run_scans

    return run_scans(prepared, progress)


def summary(verdicts: list[Verdict]) -> str:
    """How many of each, in a sentence; the export is never forbidden."""
    counts = {level: sum(verdict.level == level for verdict in verdicts) for level in (ERROR, WARNING, OK)}
    if not counts[ERROR] and not counts[WARNING]:
        return tr("Nothing to correct: the page can be exported.")
    parts = [
        tr_n("%n point(s) to correct", counts[ERROR]) if counts[ERROR] else "",
        tr_n("%n point(s) to look at", counts[WARNING]) if counts[WARNING] else "",
        tr_n("%n good", counts[OK]),
    ]
    listed = tr(", ").join(part for part in parts if part)
    return tr("{}. The page can be exported all the same.").format(listed)


def _area(parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.StyledPanel)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(tr("Verdicts"))
    return area
