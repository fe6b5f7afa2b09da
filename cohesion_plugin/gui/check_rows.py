"""One verdict as a row: how grave, the sentence, its facts, a button that puts it right."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ..cartography.check_verdict import ERROR, OK, WARNING, Verdict, level_label
from ..core.i18n import tr, tr_n
from .icons import theme_icon

_ICONS = {ERROR: "mIconDelete", WARNING: "mIconWarning", OK: "mIconSuccess"}
_SIDE = 18
# More facts than these are in the tooltip and in what « Copy » gives.
_FACTS = 6


class VerdictRow(QFrame):
    """Its texts wrap to the width that the dialog has."""

    def __init__(self, verdict: Verdict, fix: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self.setAccessibleName(f"{level_label(verdict.level)} – {verdict.sentence}")
        icon = QLabel(self)
        icon.setPixmap(theme_icon(_ICONS[verdict.level]).pixmap(QSize(_SIDE, _SIDE)))
        icon.setToolTip(level_label(verdict.level))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self)
        grid.setContentsMargins(2, 5, 2, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_Wrapped(verdict.sentence, self), 0, 1)
        if verdict.facts:
            facts = _Wrapped(_listed(verdict.facts), self)
            facts.setToolTip("\n".join(verdict.facts))
            grid.addWidget(facts, 1, 1)
        self.button: QPushButton | None = None
        if verdict.fix is not None:
            self.button = QPushButton(tr("Correct"), self)
            self.button.setToolTip(verdict.fix.label)
            self.button.setAccessibleName(tr("Correct: {}").format(verdict.fix.label))
            self.button.setAutoDefault(False)
            self.button.clicked.connect(fix)
            grid.addWidget(self.button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_offer(verdict.fix.label, self), 2, 1)


class _Wrapped(QLabel):
    """As high as its lines at the width it has, no more: a grid would share what is left among its rows."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))


def _offer(text: str, parent: QWidget) -> QLabel:
    """What the button does, in italics."""
    label = _Wrapped(tr("Correction: {}").format(text), parent)
    font = label.font()
    font.setItalic(True)
    label.setFont(font)
    return label


def _listed(facts: tuple[str, ...]) -> str:
    lines = [f"•\u00a0{fact}" for fact in facts[:_FACTS]]
    rest = len(facts) - _FACTS
    if rest > 0:
        lines.append(tr_n("and %n more", rest))
    return "\n".join(lines)
