"""A function run in another thread, its result given back on the main one."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask

from ..core.errors import Cancelled, CohesionError
from ..core.i18n import tr
from ..core.progress import Progress
from . import at_work

LOG = "Cohésion territoriale"


class BackgroundCall(QgsTask):
    """``function(progress)`` in a thread; then ``done(result)`` or ``failed(error)`` on the main thread."""

    def __init__(
        self,
        description: str,
        function: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[CohesionError], None],
    ) -> None:
        super().__init__(
            description, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent | QgsTask.Flag.CancelWithoutPrompt
        )
        self._function, self._done, self._failed = function, done, failed
        self._result: Any = None
        self._error: CohesionError | None = None
        self._wanted = True

    def start(self) -> BackgroundCall:
        """Hand it to QGIS's task manager."""
        at_work.begin(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def abandon(self) -> None:
        """Nobody waits for the result any more."""
        self._wanted = False
        if at_work.running(self):
            self.cancel()

    def run(self) -> bool:
        """Any thread."""
        try:
            self._result = self._function(Progress(self.setProgress, self.isCanceled))
        except Cancelled:
            return False
        except CohesionError as error:
            self._error = error
            return False
        # An exception that leaves this method would end QGIS: it becomes a sentence, and the log keeps the rest.
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), LOG, Qgis.MessageLevel.Critical)
            self._error = unexpected(error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """Main thread."""
        at_work.end(self)
        if not self._wanted:
            return
        if result:
            self._done(self._result)
        elif self._error is not None:
            self._failed(self._error)


def unexpected(error: Exception) -> CohesionError:
    """An error that the plugin does not know, as one it can show."""
    return CohesionError(
        tr("Something unexpected stopped the work."),
        [f"{type(error).__name__}: {error}"],
        tr("The log messages panel, tab « Cohésion territoriale », has the details to report."),
    )
