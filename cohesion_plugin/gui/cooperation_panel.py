"""The panel « Cooperations »: the register on top, its agreements, map and figures; messages and runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..core.i18n import tr, tr_n
from . import at_work
from .cooperation_bar import CooperationBar
from .cooperation_form import CooperationForm
from .cooperation_list import CooperationList
from .cooperation_map import CooperationMap
from .cooperation_pick import CooperationPick
from .cooperation_run import CooperationRun
from .cooperation_session import CooperationSession
from .cooperation_tables import CooperationTables
from .cooperation_time import step_by_year
from .messages import Messages
from .project_link import ProjectLink
from .run_bar import RunBar
from .standard_buttons import confirmed
from .typology_layers import show_only

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .cooperation_new import CooperationNew
    from .order import Outcome

KEY = "cooperations/panel"


class CooperationPanel(QWidget):
    """Built once the dock is first shown and all that is needed is installed."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.messages = Messages(self)
        self.session = CooperationSession(self)
        self.bar = CooperationBar(self)
        self.agreements = CooperationList(self)
        self.map = CooperationMap(self)
        self.run_bar = RunBar(self)
        self.form = CooperationForm(iface, self)
        self.tables = CooperationTables(self)
        self.pick = CooperationPick(iface.mapCanvas(), self.map.layer, self)
        self.runs = CooperationRun(self)
        self.new: CooperationNew | None = None
        # Latest run of each algorithm: figures do not take the place of a map.
        self._last_runs: dict[str, str] = {}
        self._running = ""
        self._layout = ""
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.agreements, tr("Agreements"))
        self.tabs.addTab(self.map, tr("Map and figures"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        # Messages below the pages: from above they would push down what is about to be clicked.
        for widget, stretch in ((self.bar, 0), (self.tabs, 1), (self.messages, 0), (self.run_bar, 0)):
            layout.addWidget(widget, stretch)
        self.project = ProjectLink(self.state, self.restore, self, KEY)
        self._connect()
        self._show_tab()
        self.project.read()

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {
            "register": self.session.source,
            "runs": self._last_runs,
            "filters": self.agreements.filters.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """A project was opened, or closed."""
        self.runs.stop()
        self.tables.stop()
        self.form.shut_down()
        self.messages.clearWidgets()
        self._last_runs = {str(name): str(run) for name, run in dict(state.get("runs") or {}).items()}
        self.agreements.filters.restore(dict(state.get("filters") or {}))
        self.session.day = self.agreements.filters.value().day
        source = str(state.get("register") or "")
        if source:
            self.session.open(source)
        elif self.session.source:
            self.session.close()

    def shut_down(self) -> None:
        """Before removal: wait for the threads, close the form, leave project and canvas."""
        self.project.shut_down()
        self.runs.stop()
        self.tables.stop()
        self.form.shut_down()
        if self.new is not None:
            self.new.reject()
        self.pick.shut_down()
        self.map.shut_down()
        self.session.stop()
        at_work.wait()

    def start_run(self) -> None:
        """Draw or count what the second page says."""
        if self.runs.busy() or self.map.problem(self.session.source):
            return
        self.messages.clearWidgets()
        title = self.session.title or Path(self.session.source).stem
        order = self.map.order(self.session.source, self.agreements.filters.value(), title)
        self._running, self._layout = order.algorithm, str(order.parameters.get("LAYOUT") or "")
        self.runs.start(order, self._last_runs.get(order.algorithm, ""))
        self.run_bar.set_running(True, self.runs.progress)

    def _connect(self) -> None:
        for asked, act in (
            (self.bar.open_asked, self._open),
            (self.bar.create_asked, self._create),
            (self.bar.sample_asked, self._create_sample),
            (self.bar.import_asked, lambda: self._dialog("cohesion:importcooperations")),
            (self.bar.export_asked, lambda: self._dialog("cohesion:exportcooperations")),
            (self.bar.tables_asked, self._show_tables),
            (self.bar.reload_asked, self._reload),
            (self.bar.close_asked, self._close),
            (self.agreements.add_asked, self._add),
            (self.agreements.edit_asked, self._edit),
            (self.agreements.renew_asked, self._renew),
            (self.agreements.delete_asked, self._delete),
            (self.agreements.zoom_asked, self._zoom),
        ):
            asked.connect(act)
        self.session.loaded.connect(self._loaded)
        self.agreements.counted.connect(self.bar.show_count)
        self.session.failed.connect(self.messages.fail_with)
        self.form.saved.connect(self._saved)
        self.form.failed.connect(self.messages.fail_with)
        self.tables.failed.connect(self.messages.fail_with)
        filters = self.agreements.filters
        filters.day_changed.connect(self._day_changed)
        filters.changed.connect(lambda: self.map.show_filters(filters.value()))
        filters.pick_toggled.connect(lambda on: self.pick.use(on, self._picked_filter, filters.pick))
        self.pick.missed.connect(self.messages.note)
        self.map.changed.connect(self._update_run_bar)
        self.tabs.currentChanged.connect(lambda _tab: self._show_tab())
        self.run_bar.run_asked.connect(self.start_run)
        self.run_bar.cancel_asked.connect(self.runs.cancel)
        self.runs.ended.connect(self._run_ended)

    def _loaded(self) -> None:
        session = self.session
        self.bar.show_register(session.source, session.title)
        self.agreements.show_view(session.view)
        self.agreements.set_writable(bool(session.source))
        self._update_run_bar()
        self.project.changed()

    def _show_tab(self) -> None:
        self.map.show_filters(self.agreements.filters.value())
        self.run_bar.setVisible(self.tabs.currentWidget() is self.map)
        self._update_run_bar()

    def _update_run_bar(self) -> None:
        self.run_bar.set_ready(self.map.problem(self.session.source), self.map.short_title())

    def _day_changed(self) -> None:
        self.session.set_day(self.agreements.filters.value().day)
        self.map.show_filters(self.agreements.filters.value())
        self.project.changed()

    def _reload(self) -> None:
        # What was said of the former reading is over.
        self.messages.clearWidgets()
        self.session.reload()

    def _close(self) -> None:
        self.session.close()

    def _open(self, source: str) -> None:
        # What was said of another register is over.
        self.messages.clearWidgets()
        self.session.open(source)

    def _create(self, source: str, title: str) -> None:
        self.messages.clearWidgets()
        self.session.create(source, title)

    def _create_sample(self, path: str) -> None:
        from ..core.cooperation.sample import sample_register

        self.session.create(path, tr("Published agreements"), sample_register())

    def _show_tables(self) -> None:
        self.tables.ask(self.session.source)

    def _add(self) -> None:
        from .cooperation_new import CooperationNew

        if self.session.register is None or self.new is not None:
            return
        self.new = CooperationNew(self.session.register, self)
        pick = self.new.parties
        pick.pick_toggled.connect(lambda on: self.pick.use(on, self._picked_party, pick.pick))
        self.new.ready.connect(self._insert)
        self.new.finished.connect(self._new_finished)
        self.new.show()

    def _new_finished(self, _result: int) -> None:
        dialog, self.new = self.new, None
        self.pick.stop()
        if dialog is not None:
            dialog.deleteLater()

    def _insert(self, values: Any, parties: Any, themes: Any, go_on: bool) -> None:
        from ..core.cooperation.renew import new_agreement

        agreement, rows = new_agreement(values, parties, themes)
        self.session.insert(rows, lambda: self._inserted(agreement, go_on))

    def _inserted(self, agreement: str, go_on: bool) -> None:
        self.agreements.filters.clear()
        self.agreements.apply_filters()
        self.agreements.select(agreement)
        self.messages.inform(tr("The agreement is in the register."))
        if go_on:
            self._edit(agreement)

    def _edit(self, agreement: str) -> None:
        self.tables.ask(self.session.source, lambda layers: self.form.open(layers, agreement))

    def _saved(self, agreement: str) -> None:
        self.session.reload(lambda: self.agreements.select(agreement))

    def _renew(self, agreement: str) -> None:
        from ..core.cooperation.renew import next_generation

        new, rows = next_generation(self.session.register, agreement)
        self.session.insert(rows, lambda: self._inserted(new, True))

    def _delete(self, agreement: str) -> None:
        row = self.session.view.sheets.one(agreement)["cooperation"].iloc[0]
        question = tr("« {} », its parties, themes, commitments and sources are deleted for good.")
        if confirmed(self, tr("Delete the agreement"), question.format(row["intitule"]), tr("Delete")):
            deleted = tr("The agreement was deleted.")
            self.session.delete(agreement, lambda: self.messages.inform(deleted))

    def _zoom(self, agreement: str) -> None:
        self._guarded(lambda: self.pick.zoom(self.session.register, agreement))

    def _picked_filter(self, siren: str) -> None:
        if self.agreements.filters.toggle_territory(siren) is None:
            self.messages.note(tr("This territory is in no agreement of the register."))

    def _picked_party(self, siren: str) -> None:
        name = self.new.parties.add_siren(siren) if self.new is not None else None
        if name:
            self.messages.note(tr("Added: {}").format(name))

    def _dialog(self, algorithm: str) -> None:
        """Processing's own dialog: it shows the whole report; then the register is read again."""
        from qgis import processing

        processing.execAlgorithmDialog(algorithm, {"REGISTER": self.session.source})
        # Results are announced once the dialog has been left.
        QTimer.singleShot(0, self.session.reload)

    def _guarded(self, act: Callable[[], object]) -> None:
        from ..core.errors import CohesionError

        try:
            act()
        except CohesionError as error:
            self.messages.fail_with(error)

    def _run_ended(self, outcome: Outcome) -> None:
        self.run_bar.set_running(False)
        if outcome.cancelled:
            self.messages.note(tr("Cancelled. Nothing was added."))
        elif outcome.error:
            self.messages.fail(outcome.error)
        else:
            run = datetime.now(timezone.utc).isoformat()
            self._last_runs[self._running] = run
            self.runs.add(run, self._added)

    def _added(self, outcome: Outcome) -> None:
        runs = dict(self._last_runs)
        show_only(runs.pop(self._running), runs.values())
        if any(made.layer.temporalProperties().isActive() for made in outcome.layers):
            step_by_year(self._iface.mainWindow())
        # QGIS does not always draw again by itself where layers went one after the other.
        self._iface.mapCanvas().refresh()
        details = "\n\n".join(outcome.report)
        sentence = tr_n("%n layer(s) or table(s) added to the project.", len(outcome.layers))
        if outcome.warnings:
            self.messages.warn(f"{sentence} {tr_n('%n remark(s) to read.', len(outcome.warnings))}", details)
        else:
            self.messages.inform(sentence, details)
        self.project.changed()
        layout = QgsProject.instance().layoutManager().layoutByName(self._layout) if self._layout else None
        if layout is not None:
            self._iface.openLayoutDesigner(layout)
