"""The panel of rings: two pages, a run bar, messages; it joins them to the run and to the project."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..core.i18n import tr, tr_n
from . import at_work, result_layers
from .definition_page import DefinitionPage
from .map_pick import MapPick, PickTarget
from .messages import Messages
from .order import Order, Outcome
from .project_link import ProjectLink
from .result_layers import ResultAdder
from .result_page import ResultPage
from .rings_run import RingsRun
from .run_bar import RunBar
from .run_sentence import sentence_of

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

LEAST_CHARACTERS = 60


class RingsPanel(QWidget):
    """Built once the dock is first shown and all that is needed is installed."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = Messages(self)
        self.definition = DefinitionPage(self)
        self.result = ResultPage(iface.mapCanvas(), self)
        self.run_bar = RunBar(self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.definition, tr("Definition"))
        self.tabs.addTab(self.result, tr("Result"))
        self.pick = MapPick(iface.mapCanvas(), self._pick_target, self)
        self.project = ProjectLink(self.state, self.restore, self)
        self._run: RingsRun | None = None
        self._order: Order | None = None
        self._adder: ResultAdder | None = None
        self._outcome: Outcome | None = None
        self._last_run = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.messages)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.run_bar)
        # Where a ring, its border and its totals can be read without scrolling.
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS)
        self._connect()
        self.project.read()

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        shown = self.result.layer()
        return {**self.definition.state(), "run": self._last_run, "shown": shown.id() if shown else None}

    def restore(self, state: dict[str, Any]) -> None:
        """A project was opened, or closed."""
        self.stop_run()
        self.pick.set_active(False)
        self.messages.clearWidgets()
        self._last_run = state.get("run") or ""
        self.definition.restore(state)
        self.result.refresh(state.get("shown") or "")
        self.tabs.setCurrentIndex(0)

    def shut_down(self) -> None:
        """Before removal: wait for the thread, disconnect from the project and the canvas."""
        self.project.shut_down()
        self.stop_run()
        self.definition.layer.shut_down()
        self.pick.shut_down()
        self.result.shut_down()
        at_work.wait()

    def start_run(self) -> None:
        """Run what is defined."""
        if self._run is not None or self._adder is not None or self.definition.problem():
            return
        self.messages.clearWidgets()
        self.definition.layer.keep_choice()
        self._order = self.definition.order()
        self._run = RingsRun(self._order, self)
        self.run_bar.set_running(True, self._run.progress)
        self._run.ended.connect(self._run_ended)
        self._run.start()

    def stop_run(self) -> None:
        """Forget the run and the layers that are about to be added."""
        if self._adder is not None:
            self._adder.stop()
            self._adder = None
        if self._run is not None:
            self._run.ended.disconnect(self._run_ended)
            self._run.cancel()
            self._run = None
        self.run_bar.set_running(False)

    def _connect(self) -> None:
        self.definition.changed.connect(self._changed)
        self.definition.failed.connect(self.messages.fail_with)
        self.definition.centres.pick_toggled.connect(self.pick.set_active)
        self.pick.ended.connect(self._pick_ended)
        self.pick.picked.connect(self._picked)
        self.pick.missed.connect(self.messages.note)
        self.run_bar.run_asked.connect(self.start_run)
        self.run_bar.cancel_asked.connect(self._cancel)
        self.result.shown.connect(self._result_shown)
        self.result.lost.connect(self._result_lost)
        self.result.failed.connect(self.messages.fail_with)
        self.result.actions_on.said.connect(self.messages.inform)

    def _changed(self) -> None:
        self.run_bar.set_ready(self.definition.problem(), self.definition.order().short_title())
        self.project.changed()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _run_ended(self, outcome: Outcome) -> None:
        self._run = None
        if outcome.cancelled or outcome.error:
            self.run_bar.set_running(False)
            if outcome.cancelled:
                self.messages.note(tr("Cancelled. Nothing was added."))
            else:
                self.messages.fail(outcome.error)
            return
        self._outcome = outcome
        replaced = self._last_run if self._order.replace else ""
        self._last_run = datetime.now(timezone.utc).isoformat()
        self._adder = ResultAdder(self._last_run, self._order, outcome.layers, replaced)
        self._adder.done.connect(self._added)
        self._adder.start()

    def _added(self, _run: str) -> None:
        self._adder = None
        self.run_bar.set_running(False)
        # The change, where two methods were compared: it comes last.
        tables = [made.layer for made in self._outcome.layers if made.role in result_layers.SHOWN_IN_TABLE]
        compared = len(tables) > 1
        self.result.refresh(tables[-1 if compared else 0].id())
        self.tabs.setCurrentWidget(self.result)
        self.project.changed()

    def _result_shown(self, rows: list[Any]) -> None:
        outcome, self._outcome = self._outcome, None
        if outcome is None:
            return
        details = "\n\n".join(outcome.report)
        sentence = sentence_of(rows)
        if not result_layers.layers_of(self._last_run):
            return
        if outcome.warnings:
            remarks = tr_n("%n remark(s) to read.", len(outcome.warnings))
            self.messages.warn(f"{sentence} {remarks}", details)
        else:
            self.messages.inform(sentence, details)

    def _result_lost(self, name: str) -> None:
        if self._adder is not None:  # replaced by the run that is being added
            return
        self.messages.note(tr("The layer « {} » was removed; its table is closed.").format(name))

    def _pick_target(self) -> PickTarget | None:
        layer = self.definition.layer.layer()
        if layer is None or self.definition.layer.problem:
            return None
        columns = self.definition.layer.columns.columns()
        model = self.definition.centres.model
        epci, code = columns.get("EPCI_FIELD", ""), columns.get("CODE_FIELD", "")
        if self.definition.layer.level == "epci":
            epci = epci or code
        return PickTarget(layer, epci, code, model.sirens())

    def _picked(self, siren: str) -> None:
        ticked = self.definition.centres.toggle(siren)
        if ticked is not None:
            text = tr("Added: {}") if ticked else tr("Removed: {}")
            self.messages.note(text.format(self.definition.centres.model.name_of(siren)))

    def _pick_ended(self) -> None:
        self.definition.centres.pick.setChecked(False)
