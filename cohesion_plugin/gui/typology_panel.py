"""The panel of typologies: three pages, a run bar, messages; it joins them to the runs and to the project."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from ..core.typologies.model import unclassable
from . import at_work
from .messages import Messages
from .order import Outcome
from .project_link import ProjectLink
from .result_layers import layers_of
from .run_bar import RunBar
from .typology_compare import ComparePage
from .typology_layers import LayerAdder
from .typology_order import CLASSES, CONVERT, CONVERTED, SUMMARY, TypologyOrder
from .typology_page import TypologyPage
from .typology_result import TypologyResult
from .typology_run import TypologyRun
from .typology_totals import FIGURES, ResultData
from .words import number

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

KEY = "typology/panel"
# Of what may be long; the details or the tooltip have all of it.
SHOWN = 110
LEAST_CHARACTERS = 60


class TypologyPanel(QWidget):
    """Built once the dock is first shown and all that is needed is installed."""

    def __init__(
        self,
        iface: QgisInterface,
        parent: QWidget | None = None,
        definition: TypologyPage | None = None,
        result: TypologyResult | None = None,
        comparison: ComparePage | None = None,
    ) -> None:
        """Pages are made here, unless the dock has made them one by one."""
        super().__init__(parent)
        self.messages = Messages(self)
        self.definition = definition or TypologyPage(self)
        self.result = result or TypologyResult(iface.mapCanvas(), self)
        self.comparison = comparison or ComparePage(self)
        self.run_bar = RunBar(self)
        self.tabs = QTabWidget(self)
        for page, title in (
            (self.definition, tr("Definition")),
            (self.result, tr("Result")),
            (self.comparison, tr("Comparison")),
        ):
            self.tabs.addTab(page, title)
        self._run: TypologyRun | None = None
        self._adder: LayerAdder | None = None
        self._outcome: Outcome | None = None
        self._counting = False
        self._last_run = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.tabs, 1)
        # Below the pages: from above it would push down what is about to be clicked.
        layout.addWidget(self.messages)
        layout.addWidget(self.run_bar)
        # Where a class and its figures can be read without scrolling.
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS)
        self.project = ProjectLink(self.state, self.restore, self, KEY)
        self._connect()
        self.project.read()

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        shown = self.result.layer()
        return {**self.definition.state(), "run": self._last_run, "shown": shown.id() if shown else None}

    def restore(self, state: dict[str, Any]) -> None:
        """A project was opened, or closed."""
        self.stop_run()
        self.result.identify.set_active(False)
        self.messages.clearWidgets()
        self._last_run = state.get("run") or ""
        self.definition.restore(state)
        self.result.refresh(state.get("shown") or "")
        self.comparison.refresh()
        self.tabs.setCurrentIndex(0)

    def shut_down(self) -> None:
        """Before removal: wait for the thread, disconnect from the project and the canvas."""
        self.project.shut_down()
        self.stop_run()
        for page in (self.definition, self.result, self.comparison):
            page.shut_down()
        at_work.wait()

    def start_run(self) -> None:
        """Run what is defined."""
        if not self.definition.problem():
            self.definition.layer.keep_choice()
            self._order(self.definition.order)

    def count(self) -> None:
        """The same without adding anything: how many communes each of the user's rules would take."""
        problem = self.definition.problem()
        if problem:
            self.messages.note(problem)
            return
        self._order(lambda: replace(self.definition.order(), replace=False), counting=True)

    def compare(self) -> None:
        """What changes between two results."""
        if not self.comparison.problem():
            self._order(self.comparison.order)

    def stop_run(self) -> None:
        """Forget the run and the layers that are about to be added."""
        if self._adder is not None:
            self._adder.stop()
            self._adder = None
        self._outcome = None
        if self._run is not None:
            self._run.ended.disconnect(self._run_ended)
            self._run.cancel()
            self._run = None
        self._set_running(False)

    def _order(self, make: Any, counting: bool = False) -> None:
        if self._run is not None or self._adder is not None:
            return
        self.messages.clearWidgets()
        try:
            order: TypologyOrder = make()
        except CohesionError as error:
            self.messages.fail_with(error)
            return
        self._counting = counting
        self._run = TypologyRun(order, self)
        self._set_running(True)
        self._run.ended.connect(self._run_ended)
        self._run.start()

    def _set_running(self, running: bool) -> None:
        if running and self._run is not None:
            self.run_bar.set_running(True, self._run.progress)
        else:
            self.run_bar.set_running(False)
        self.comparison.setEnabled(not running)
        self.definition.rules.count.setEnabled(not running)

    def _connect(self) -> None:
        self.definition.changed.connect(self._changed)
        self.definition.ordered.connect(lambda order: self._order(lambda: order))
        self.definition.files.missed.connect(self.messages.fail)
        self.definition.rules.count_asked.connect(self.count)
        self.definition.rules.said.connect(self.messages.inform)
        self.run_bar.run_asked.connect(self.start_run)
        self.run_bar.cancel_asked.connect(self._cancel)
        self.result.shown.connect(self._result_shown)
        self.result.lost.connect(self._result_lost)
        self.result.missed.connect(self.messages.note)
        self.result.actions_on.said.connect(self.messages.inform)
        self.comparison.asked.connect(self.compare)
        self.comparison.said.connect(self.messages.inform)
        for page in (self.definition, self.result, self.comparison):
            page.failed.connect(self.messages.fail_with)

    def _changed(self) -> None:
        self.run_bar.set_ready(self.definition.problem(), self.definition.short_title())
        self.project.changed()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _run_ended(self, outcome: Outcome) -> None:
        order, self._run = self._run.order, None
        if outcome.cancelled or outcome.error:
            self._set_running(False)
            if outcome.cancelled:
                self.messages.note(tr("Cancelled. Nothing was added."))
            else:
                self.messages.fail(outcome.error)
        elif order.algorithm == CONVERT:
            self._set_running(False)
            self._take_converted(order, outcome)
        elif self._counting:
            self._set_running(False)
            self._show_counts(outcome)
        else:
            self._add(order, outcome)

    def _add(self, order: TypologyOrder, outcome: Outcome) -> None:
        run = datetime.now(timezone.utc).isoformat()
        classified = any(made.role == CLASSES for made in outcome.layers)
        replaced = self._last_run if classified and order.replace else ""
        if classified:
            self._last_run = run
        self._adder = LayerAdder(run, order.title, outcome.layers, replaced)
        self._adder.done.connect(lambda _run: self._added(outcome))
        self._adder.start()

    def _added(self, outcome: Outcome) -> None:
        self._adder = None
        self._set_running(False)
        made = next((one.layer for one in outcome.layers if one.role == CLASSES), None)
        self.comparison.refresh()
        if made is not None:
            # Said once the figures of this layer are read. Not before: while layers came and went, the page may have
            # read and shown one already.
            self._outcome = outcome
            self.result.refresh(made.id())
            self.tabs.setCurrentWidget(self.result)
        else:
            report = outcome.report[-1] if outcome.report else ""
            said = shorten(report.partition("\n")[0], SHOWN, placeholder=" …")
            self._say(outcome, said or tr("Compared."))
        self.project.changed()

    def _take_converted(self, order: TypologyOrder, outcome: Outcome) -> None:
        """The converted table takes the place of the file; the file itself is as it was."""
        layer = next(made.layer for made in outcome.layers if made.role == CONVERTED)
        self.definition.conversion.accept(order.target, layer)
        # Names of files are long words: they may break after a dash below.
        name = layer.name().replace("_", "_\u200b")
        self._say(outcome, tr("Converted: « {} » now takes the place of the file.").format(name))

    def _show_counts(self, outcome: Outcome) -> None:
        table = next((made.layer for made in outcome.layers if made.role == SUMMARY), None)
        counts = _counts(table) if table is not None else {}
        rest = counts.get(unclassable().code, 0)
        words = [tr_n("%n commune(s) without a class.", rest) if rest else tr("Every commune has a class.")]
        told = [shorten(text, SHOWN, placeholder=" …") for text in outcome.warnings]
        self.definition.rules.show_counts(counts, "\n".join([*words, *told]), "\n\n".join(outcome.warnings))
        self.definition.ensureWidgetVisible(self.definition.rules.verdict)

    def _result_shown(self, data: ResultData) -> None:
        outcome, self._outcome = self._outcome, None
        if outcome is not None and layers_of(self._last_run):
            self._say(outcome, _sentence(data))

    def _say(self, outcome: Outcome, sentence: str) -> None:
        details = "\n\n".join(outcome.report)
        if outcome.warnings:
            remarks = tr_n("%n remark(s) to read.", len(outcome.warnings))
            self.messages.warn(f"{sentence} {remarks}", details)
        else:
            self.messages.inform(sentence, details)

    def _result_lost(self, name: str) -> None:
        if self._adder is None:  # else replaced by the run that is being added
            self.messages.note(tr("The layer « {} » was removed; its figures are closed.").format(name))


def _counts(table: QgsVectorLayer) -> dict[str, int]:
    """Communes by class of the whole, from a summary of a few lines."""
    rows = [(row["groupe"], str(row["classe"]), int(row[FIGURES[0]] or 0)) for row in table.getFeatures()]
    return {code: count for group, code, count in rows if not group}


def _sentence(data: ResultData) -> str:
    """« 34 875 communes in 4 classes, 3 without a class. »"""
    members = dict(data.members)
    none = len(members.pop(unclassable().code, []))
    whole = tr("{communes} in {classes}").format(
        communes=tr_n("%n commune(s)", sum(map(len, members.values())) + none),
        classes=tr_n("%n class(es)", len(members)),
    )
    return (
        tr("{whole}, {count} without a class.").format(whole=whole, count=number(none))
        if none
        else f"{whole}."
    )
