"""What must be known of the territories while their list is made: overlaps, too many régions, what can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from .background import BackgroundCall
from .comparison_run import MOST_REGIONS, regions_of

if TYPE_CHECKING:
    from .comparison_context import Context

PAUSE_MS = 250
# Names in a remark beneath the list; the report of the run has all.
SHOWN = 2


class Overlaps(QObject):
    """``said(text)``: empty where there is nothing to know; found in a thread, the latest list counts."""

    said = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._call: BackgroundCall | None = None
        self._asked: tuple[Context, str, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._start)

    def ask(self, context: Context | None, selection: str, region: bool) -> None:
        """``region``: whether the régions of the territories are to be references."""
        asked = (context, selection, region) if context is not None and selection else None
        if asked == self._asked:
            return
        self.stop()
        self._asked = asked
        if asked is None:
            self.said.emit("")
        else:
            self._timer.start()

    def stop(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        self._asked = None
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _start(self) -> None:
        if self._asked is None:
            return
        context, selection, region = self._asked
        self._call = BackgroundCall(
            tr("Compare territories"),
            lambda progress: noted(context, selection, region, progress),
            self._done,
            self._failed,
        ).start()

    def _done(self, text: str) -> None:
        self._call = None
        self.said.emit(text)

    def _failed(self, error: CohesionError) -> None:
        self._call = None
        self.said.emit(" ".join([error.sentence, *error.facts[:1]]))


def noted(context: Context, selection: str, region: bool, progress: Progress) -> str:
    """Sentences, one a line. Any thread. Raises CohesionError where the selection can't be read."""
    from ..core.comparison.language import read_selection
    from ..core.comparison.relations import say_overlaps
    from ..core.comparison.resolve import Resolver
    from ..core.report import Report

    progress.update(0.1)
    wanted, report = read_selection(selection), Report()
    sets = Resolver(context.families, wanted.sets).all(wanted)
    if sets is None:
        return ""
    progress.update(0.5)
    say_overlaps(sets, report)
    made = [entry.text(SHOWN) for entry in report.entries]
    count = len(regions_of(sets, context)) if region else 0
    if count > MOST_REGIONS:
        made.append(
            tr_n(
                "The territories lie in %n régions: none is taken as a reference by itself, as at most {most} are. "
                "Search those that count and add them as references.",
                count,
            ).format(most=MOST_REGIONS)
        )
    return "\n".join(made)
