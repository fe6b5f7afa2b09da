"""The files that the typology chosen needs: a row per parameter, dropped files find theirs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..core.i18n import tr
from ..core.resources import vocabulary
from ..core.typologies.model import Need, Typology
from .typology_facts import FileFacts
from .typology_need import NeedRow, dropped_files
from .typology_recogniser import Recogniser

PARAMETERS = ("DENSITY", "CATCHMENT", "FLOWS", "TABLE")
REFERENCE = ("population",)
LAYER, DROP = "layer", "drop:"


class FilesForm(QWidget):
    """Rows that the typology does not need are hidden; their files are kept for the next."""

    changed = pyqtSignal()
    missed = pyqtSignal(str)
    conversion_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recogniser = Recogniser(self)
        self.rows = {name: NeedRow(name, self) for name in PARAMETERS}
        self._typology: Typology | None = None
        self._just_chosen = ""
        # By path of what was dropped on a row, that row.
        self._aimed: dict[str, str] = {}
        hint = QLabel(tr("As downloaded: drop files here, or choose them."), self)
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(hint)
        for row in self.rows.values():
            layout.addWidget(row)
            row.changed.connect(self._row_changed)
            row.conversion_asked.connect(self.conversion_asked)
            row.dropped.connect(self._dropped_on)
        self.setAcceptDrops(True)
        self.recogniser.told.connect(self._told)

    def set_typology(self, typology: Typology) -> None:
        """Show the rows that it needs, and ask again what their files are."""
        self._typology = typology
        for name, row in self.rows.items():
            needs = [need for need in typology.needs if _row_of(need) == name]
            row.setVisible(bool(needs) or name == "TABLE" or not typology.needs)
            row.set_needs(needs, _extra(name))
            self._ask(row)

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """The layer of communes: it may have the columns that files would give."""
        self.recogniser.forget(LAYER)
        for row in self.rows.values():
            row.show_layer_columns(())
        if layer is not None:
            self.recogniser.ask_columns(LAYER, layer)

    def set_french(self, french: bool) -> None:
        """Whether the communes of the layer are those of the plugin's reference list, which has their population."""
        for row in self.rows.values():
            row.set_reference(REFERENCE if french else ())

    def set_years(self, years: tuple[int, ...]) -> None:
        """COG years of the layer: files of another one are offered a conversion."""
        for row in self.rows.values():
            row.set_years(years)

    def problem(self) -> str | None:
        """What is missing or wrong, None where a run may start."""
        shown = [row for row in self.rows.values() if not row.isHidden()]
        for row in shown:
            if row.chooser.value() is not None and row.facts is None:
                return tr("Reading the files…")
            if row.facts is not None and row.facts.problem and row.chooser.value() is not None:
                return row.facts.problem
        lacking = next((row for row in shown if not row.met()), None)
        if lacking is None:
            return None
        return (
            tr("Reading the layer…")
            if self.recogniser.busy()
            else tr("Give: {}").format(lacking.title.text())
        )

    def parameters(self) -> dict[str, str]:
        """Layer ids and paths for the algorithm."""
        values = {name: row.chooser.value() for name, row in self.rows.items() if not row.isHidden()}
        return {name: value for name, value in values.items() if value}

    def columns(self) -> list[str]:
        """Standard columns that the files give, for conditions."""
        given = [
            row.facts.columns for row in self.rows.values() if row.facts is not None and not row.isHidden()
        ]
        return list(dict.fromkeys(column for columns in given for column in columns))

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {name: row.chooser.value() for name, row in self.rows.items()}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        for name, row in self.rows.items():
            row.chooser.set_value(state.get(name))

    def take(self, paths: list[str]) -> None:
        """Files dropped: each goes to the row that it does for, once it is recognised."""
        for path in paths:
            self.recogniser.ask(DROP + path, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files only."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Wherever on the page."""
        event.acceptProposedAction()
        self.take(dropped_files(event.mimeData()))

    def _dropped_on(self, name: str, path: str) -> None:
        self._aimed[path] = name
        self.take([path])

    def _row_changed(self, name: str) -> None:
        self._just_chosen = name
        self._ask(self.rows[name])
        self.changed.emit()

    def _ask(self, row: NeedRow) -> None:
        value = row.chooser.value()
        if value is None or row.isHidden() or self._typology is None:
            self.recogniser.forget(row.parameter)
            return
        self.recogniser.ask(row.parameter, value, (self._typology, row.parameter) if row.needs else None)

    def _told(self, who: str, facts: FileFacts) -> None:
        if who == LAYER:
            for row in self.rows.values():
                row.show_layer_columns(facts.columns)
        elif who.startswith(DROP):
            self._place(who[len(DROP) :], facts)
        else:
            self.rows[who].show_facts(facts)
            # Of a file kept from another typology, the line below it says as much.
            if facts.problem and who == self._just_chosen:
                self.missed.emit(facts.details or facts.problem)
            self._just_chosen = "" if who == self._just_chosen else self._just_chosen
        self.changed.emit()

    def _place(self, path: str, facts: FileFacts) -> None:
        shown = [row for row in self.rows.values() if not row.isHidden()]
        family = vocabulary("published_files")["kinds"].get(facts.kind, {}).get("family", "")
        told = {facts.kind, family, *facts.columns} - {""}
        fitting = [
            row
            for row in shown
            if any(told & {need.column, *need.kinds, *need.instead} for need in row.needs)
        ]
        aimed = self.rows.get(self._aimed.pop(path, ""))
        if aimed is not None and (aimed in fitting or not fitting):
            # Also what does for no row: the sentence below says what it is.
            aimed.chooser.set_value(path)
        elif facts.problem:
            self.missed.emit(facts.details or facts.problem)
        elif fitting or not self.rows["TABLE"].needs:
            (fitting or [self.rows["TABLE"]])[0].chooser.set_value(path)
        else:
            self.missed.emit(tr("{} Not needed by this typology.").format(facts.sentence))


def _row_of(need: Need) -> str:
    """Where its file goes: what is wanted of the layer itself may come in a table."""
    return need.input if need.input in PARAMETERS else "TABLE"


def _extra(name: str) -> str:
    return {
        "DENSITY": tr("Density grid"),
        "CATCHMENT": tr("Functional areas, urban units"),
        "FLOWS": tr("Commuting"),
        "TABLE": tr("Another table: populations, indicators"),
    }[name]
