"""What the panel says: a sentence in a message bar, the rest behind « Details »."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr
from .report_dialog import ReportDialog

SECONDS = 8


class Messages(QgsMessageBar):
    """One message at a time: the latest is what counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.last = ""
        self.last_details = ""

    def inform(
        self, sentence: str, details: str = "", action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Something that went well; ``action``: text of a button and what it does, for which it stays."""
        self._say(Qgis.MessageLevel.Success, sentence, details, 0 if action else SECONDS, action)

    def note(self, sentence: str, details: str = "") -> None:
        """Something to know."""
        self._say(Qgis.MessageLevel.Info, sentence, details, SECONDS)

    def warn(self, sentence: str, details: str = "") -> None:
        """Something that asks for a look."""
        self._say(Qgis.MessageLevel.Warning, sentence, details, 0)

    def fail(self, text: str) -> None:
        """Something that did not work: the first line is the sentence, all of it the details."""
        if text.startswith("Traceback"):
            # What the algorithm itself does not know: the last line names it.
            error = text.strip().rpartition("\n")[2]
            text = tr("Something unexpected stopped the work.") + f"\n{error}\n\n{text}"
        first, _, rest = text.strip().partition("\n")
        self._say(Qgis.MessageLevel.Critical, first, text.strip() if rest else "", 0)

    def fail_with(self, error: CohesionError) -> None:
        """The same, from an error."""
        self.fail(str(error))

    def _say(
        self,
        level: Qgis.MessageLevel,
        sentence: str,
        details: str,
        seconds: int,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        self.clearWidgets()
        self.last, self.last_details = sentence, details
        content = QWidget(self)
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(_Sentence(sentence), 1)
        offered = [action] if action else []
        if details:
            offered.append((tr("Details"), lambda: ReportDialog(sentence, details, self.window()).exec()))
        for text, act in offered:
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(lambda _on=False, one=act: one())
            line.addWidget(button)
        self.pushItem(QgsMessageBarItem(content, level, seconds, self))


class _Sentence(QLabel):
    """As high as its lines ask for: the message bar itself does not measure wrapped text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))
