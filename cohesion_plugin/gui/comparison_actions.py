"""What can be done with a result: report, files, layer, booklet, charts saved."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QSettings, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..core.i18n import tr, tr_n
from .background import BackgroundCall
from .comparison_booklet_dialog import BookletDialog
from .comparison_context import BOOKLET
from .comparison_run import booklet_order, layer_order, write
from .file_dialogs import file_to_save
from .order import Outcome
from .report_dialog import ReportDialog
from .result_export import FOLDER
from .typology_layers import LayerAdder
from .typology_run import TypologyRun

if TYPE_CHECKING:
    from .comparison_panel import ComparisonPanel

KINDS = {
    ".xlsx": "XLSX (*.xlsx *.ods)",
    ".csv": "CSV (*.csv)",
    ".png": "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)",
}


class ResultActions(QObject):
    """Acts on the panel that it is made for."""

    def __init__(self, panel: ComparisonPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._run: TypologyRun | None = None
        self._adder: LayerAdder | None = None
        self._call: BackgroundCall | None = None
        self._path = ""
        self._booklet: dict[str, Any] = {}
        panel.table.report_asked.connect(self.report)
        panel.table.save_asked.connect(self._ask_figures)
        panel.table.layer_asked.connect(self.add_layer)
        panel.table.booklet_asked.connect(self._ask_booklet)
        panel.charts.save_asked.connect(self._ask_chart)

    def report(self) -> None:
        """What must be known of the figures."""
        if self._panel.compared is not None:
            report = self._panel.compared.comparison.report
            sources = [tr("Source: {}").format(text) for text in report.sources]
            ReportDialog(report.method, "\n\n".join([report.text(), *sources]), self._panel.window()).exec()

    def save(self, path: str) -> None:
        """All figures to a file."""
        if self._panel.compared is None:
            return
        made = self._panel.compared.comparison
        self._call = BackgroundCall(
            tr("Save the figures"),
            lambda progress: write(made, path, progress),
            self._saved,
            self._panel.messages.fail_with,
        ).start()

    def add_layer(self) -> None:
        """The territories compared, as a layer."""
        made = self._panel.compared
        if made is not None:
            names = [str(name) for name in made.comparison.sets.names[:2]]
            title = tr("Comparison – {}").format(
                ", ".join(names) + (" …" if len(made.comparison.sets) > 2 else "")
            )
            self.start(TypologyRun(layer_order(self._values(), title), self))

    def booklet(self, values: dict[str, Any]) -> None:
        """The booklet of the territories compared; ``values``: what only a booklet has, with its file as PDF."""
        if QgsApplication.processingRegistry().algorithmById(BOOKLET) is None:
            self._panel.messages.fail(tr("The algorithm {} is missing.").format(BOOKLET))
        elif self._panel.compared is not None:
            self._path = str(values["PDF"])
            self.start(TypologyRun(booklet_order({**self._values(), **values}, tr("Booklet")), self))

    def dialog(self) -> BookletDialog | None:
        """What asks for the rest of a booklet, filled with what the project keeps."""
        made = self._panel.compared
        if made is None:
            return None
        title = ", ".join(map(str, made.comparison.sets.names[:3]))
        given = self._panel.territories.data.values()
        return BookletDialog(title, given, self._booklet, self._panel.window())

    def state(self) -> dict[str, Any]:
        """What the project keeps of the booklet."""
        return {"booklet": dict(self._booklet)}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        self._booklet = dict(state.get("booklet") or {})

    def cancel(self) -> None:
        """Stop what runs; ``ended`` follows."""
        if self._run is not None:
            self._run.cancel()

    def stop(self) -> None:
        """Forget what runs."""
        if self._run is not None:
            self._run.ended.disconnect(self._ended)
            self._run.cancel()
            self._run = None
        if self._adder is not None:
            self._adder.stop()
            self._adder = None
        if self._call is not None:
            self._call.abandon()

    def _values(self) -> dict[str, Any]:
        panel = self._panel
        return {
            **panel.territories.data.values(),
            **panel.compared.values(),
            "OWN_INDICATORS": panel.own.file() or None,
        }

    def start(self, run: TypologyRun) -> None:
        """Run an algorithm in the background; its layers or its file follow. Nothing where one runs already."""
        if self._run is not None:
            return
        self._run = run
        self._panel.messages.clearWidgets()
        self._panel.note_busy(True, run.progress)
        run.ended.connect(self._ended)
        run.start()

    def _ended(self, outcome: Outcome) -> None:
        order, self._run = self._run.order, None
        self._panel.note_busy(False)
        messages = self._panel.messages
        if outcome.cancelled:
            messages.note(tr("Cancelled. Nothing was added."))
        elif outcome.error:
            messages.fail(outcome.error)
        elif outcome.layers:
            self._adder = LayerAdder(datetime.now(timezone.utc).isoformat(), order.title, outcome.layers, "")
            details = "\n\n".join(outcome.report)
            sentence = tr("Added: {}").format(order.title)
            self._adder.done.connect(lambda _run: messages.inform(sentence, details))
            self._adder.start()
        else:
            remarks = tr_n("%n remark(s) to read.", len(outcome.warnings)) if outcome.warnings else ""
            sentence = " · ".join(filter(None, (tr("Saved: {}").format(Path(self._path).name), remarks)))
            path = self._path
            offered = (tr("Open the booklet"), lambda: self._open(path))
            messages.inform(sentence, "\n\n".join(outcome.report), offered)

    def _open(self, path: str) -> None:
        """In the program of the desktop; where it has none, the user is told where the file is."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self._panel.messages.fail(tr("No program of this computer opens this file: {}").format(path))

    def _saved(self, path: str) -> None:
        self._panel.messages.inform(tr("Saved: {}").format(path))

    def _ask_figures(self, suffix: str) -> None:
        path = self._ask(tr("Save the figures"), tr("comparison"), suffix)
        if path:
            self.save(path)

    def _ask_booklet(self) -> None:
        dialog = self.dialog()
        if dialog is None:
            return
        if dialog.exec():
            self._booklet = dialog.state()
            self._panel.project.changed()
            values = dialog.values()
            # In a turn of its own: the dialog goes first.
            QTimer.singleShot(0, lambda: self.booklet(values))
        dialog.deleteLater()

    def _ask_chart(self, title: str) -> None:
        name = "".join(sign if sign.isalnum() or sign in " -–'" else " " for sign in title).strip()
        path = self._ask(tr("Save the chart"), name, ".png")
        if path:
            self._panel.charts.save(path)

    def _ask(self, title: str, name: str, suffix: str) -> str:
        proposed = Path(str(QSettings().value(FOLDER, str(Path.home())))) / f"{name}{suffix}"
        path, kind = file_to_save(self._panel, title, str(proposed), KINDS[suffix])
        if not path:
            return ""
        QSettings().setValue(FOLDER, str(Path(path).parent))
        return path if Path(path).suffix else path + (f".{kind[:3].lower()}" if suffix == ".png" else suffix)
