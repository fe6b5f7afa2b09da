"""The panel « Comparison »: territories, indicators, table, charts; it joins them to the runs and to the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from ..core.indicators.library import together
from . import at_work
from .background import BackgroundCall
from .comparison_actions import ResultActions
from .comparison_charts_page import ChartsPage
from .comparison_fragility import Fragility
from .comparison_indicators import IndicatorPage
from .comparison_layout_actions import LayoutActions
from .comparison_link import TerritoryLink
from .comparison_overlaps import SHOWN, Overlaps
from .comparison_own import OwnIndicators
from .comparison_own_actions import OwnActions
from .comparison_run import Asked, Compared, run
from .comparison_state import Preparing
from .comparison_table import TablePage
from .comparison_territories import FRANCE, TerritoryPage
from .messages import Messages
from .project_link import ProjectLink
from .run_bar import RunBar

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

KEY = "comparison/panel"
LEAST_CHARACTERS = 58
_NONE = np.empty(0, dtype=np.int64)


class ComparisonPanel(QWidget):
    """Built once the dock is first shown and all that is needed is installed."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = Messages(self)
        self.link = TerritoryLink(self)
        self.own = OwnIndicators()
        self.territories = TerritoryPage(iface.mapCanvas(), self)
        self.indicators = IndicatorPage(self)
        self.table = TablePage(self.link, self)
        self.charts = ChartsPage(self.link, self)
        self.run_bar = RunBar(self)
        self.tabs = QTabWidget(self)
        for page, title in (
            (self.territories, tr("Territories")),
            (self.indicators, tr("Indicators")),
            (self.table, tr("Table")),
            (self.charts, tr("Charts")),
        ):
            self.tabs.addTab(page, title)
        self.preparing = Preparing(self.territories.data, self.own, self)
        self.compared: Compared | None = None
        self._call: BackgroundCall | None = None
        self.actions_on = ResultActions(self)
        self.own_actions = OwnActions(self)
        self.layouts = LayoutActions(self)
        self.fragility = Fragility(self)
        self.territories.presets.addWidget(self.fragility.button)
        self.overlaps = Overlaps(self)
        self.overlaps.said.connect(self.territories.say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.messages)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.run_bar)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS)
        self.project = ProjectLink(self.state, self.restore, self, KEY)
        self._connect()
        self.project.read()

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        parts = (self.territories, self.indicators, self.charts, self.actions_on, self.fragility)
        made = {name: value for part in parts for name, value in part.state().items()}
        return {**made, "own": self.own.list()}

    def restore(self, state: dict[str, Any]) -> None:
        """A project was opened, or closed."""
        self.stop_run()
        for part in (self.actions_on, self.layouts, self.preparing, self.overlaps):
            part.stop()
        self.messages.clearWidgets()
        self._show(None)
        self.own.set(state.get("own") or [])
        for part in (self.indicators, self.charts, self.actions_on, self.fragility, self.territories):
            part.restore(state)
        self.tabs.setCurrentIndex(0)
        self._data_changed()

    def shut_down(self) -> None:
        """Before removal: wait for the threads, disconnect from project, canvas and layers."""
        self.project.shut_down()
        self.stop_run()
        for part in (self.actions_on, self.layouts, self.preparing, self.overlaps):
            part.stop()
        for part in (self.territories, self.charts, self.link):
            part.shut_down()
        at_work.wait()

    def known(self) -> dict[str, Any]:
        """The plugin's indicators and the user's, by id."""
        return together(self.own.indicators())

    def problem(self) -> str | None:
        """What is missing before a run."""
        first = self.territories.problem()
        if first is not None:
            return first
        if self.preparing.error is not None:
            return self.preparing.error.sentence
        if self.preparing.context is None:
            return tr("Reading communes and tables…")
        return self.indicators.problem()

    def asked(self) -> Asked:
        """What a run would compare."""
        page = self.territories
        references = (*page.references.texts(), *([FRANCE] if page.france.isChecked() else []))
        ids = tuple(self.indicators.chosen())
        return Asked(page.selection(), references, dict(page.sets), page.region.isChecked(), ids)

    def start_run(self) -> None:
        """Compare."""
        context = self.preparing.context
        if self.problem() or context is None or self._call is not None:
            return
        self.messages.clearWidgets()
        asked, known = self.asked(), self.known()
        self._call = BackgroundCall(
            tr("Compare territories"),
            lambda progress: run(context, asked, known, progress),
            self._done,
            self._failed,
        )
        self.run_bar.set_running(True, self._call.progress)
        self._call.start()

    def stop_run(self) -> None:
        """Forget the run."""
        if self._call is not None:
            self._call.abandon()
            self._call = None
        self.run_bar.set_running(False)

    def note_busy(self, busy: bool, percent: Any = lambda: 0.0) -> None:
        """An algorithm runs on the result."""
        self.run_bar.set_running(busy, percent)

    def changed(self) -> None:
        """A choice of the user's: the run bar and the project follow."""
        self.run_bar.set_ready(self.problem(), self.summary())
        self.fragility.able(self.preparing.context is not None and self.territories.data.problem() is None)
        page = self.territories
        self.overlaps.ask(self.preparing.context, page.selection(), page.region.isChecked())
        self.project.changed()

    def summary(self) -> str:
        """« 11 territories · 12 indicators »."""
        items = tr_n("%n line(s) to compare", self.territories.list.count())
        return f"{items} · {tr_n('%n indicator(s)', len(self.indicators.chosen()))}"

    def _connect(self) -> None:
        page = self.territories
        page.changed.connect(self.changed)
        page.data_changed.connect(self._data_changed)
        page.failed.connect(self.messages.fail_with)
        page.missed.connect(self.messages.note)
        self.indicators.changed.connect(self.changed)
        self.preparing.ready.connect(self._ready)
        self.preparing.failed.connect(self._not_ready)
        self.run_bar.run_asked.connect(self.start_run)
        self.run_bar.cancel_asked.connect(self._cancel)
        self.table.said.connect(self.messages.inform)
        self.charts.said.connect(self.messages.inform)
        self.charts.changed.connect(self.project.changed)
        self.charts.failed.connect(self.messages.fail_with)

    def _data_changed(self) -> None:
        self.preparing.ask()
        if self.preparing.context is None:
            self.territories.set_catalogue(None)
        self.changed()

    def _ready(self) -> None:
        context = self.preparing.context
        self.territories.set_catalogue(context.catalogue)
        # The tree in a turn of its own: names, then indicators.
        QTimer.singleShot(0, self.show_indicators)

    def show_indicators(self) -> None:
        """Which can be ticked, with the tables that are read now."""
        context = self.preparing.context
        self.indicators.show_known(
            self.known(), set(self.own.content), context.available if context is not None else {}
        )
        self.changed()

    def _not_ready(self, error: CohesionError) -> None:
        self.messages.fail_with(error)
        self.show_indicators()

    def _cancel(self) -> None:
        if self._call is not None:
            self.stop_run()
            self.messages.note(tr("Cancelled. Nothing was added."))
        self.actions_on.cancel()
        self.layouts.stop()
        self.changed()

    def _done(self, made: Compared) -> None:
        self._call = None
        self.run_bar.set_running(False)
        self._show(made)
        # In turns: table, page, then what is said of it.
        QTimer.singleShot(0, lambda: self.tabs.setCurrentWidget(self.table))
        QTimer.singleShot(0, lambda: self._say(made))

    def _say(self, made: Compared) -> None:
        if made is not self.compared:
            return
        report = made.comparison.report
        sentence = tr("{territories} by {indicators}.").format(
            territories=tr_n("%n territory(ies)", len(made.comparison.sets)),
            indicators=tr_n("%n indicator(s)", len(made.comparison.measure.columns)),
        )
        details = "\n\n".join(filter(None, (report.method, report.text())))
        if report.warnings:
            more = len(report.warnings) - 1
            rest = [tr_n("%n more remark(s) in the details.", more)] if more else []
            self.messages.warn("\n".join([f"{sentence} {report.warnings[0].text(SHOWN)}", *rest]), details)
        else:
            self.messages.inform(sentence, details)
        self.changed()

    def _failed(self, error: CohesionError) -> None:
        self._call = None
        self.run_bar.set_running(False)
        self.messages.fail_with(error)

    def _show(self, made: Compared | None) -> None:
        self.compared = made
        comparison = made.comparison if made is not None else None
        layer = self.territories.data.layer.layer() if made is not None else None
        self.link.set_comparison(comparison, layer, made.features if made is not None else _NONE)
        self.table.show_comparison(comparison)
        self.charts.show_comparison(comparison)
