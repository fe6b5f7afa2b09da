"""One file that a typology needs: a chooser that takes dropped files, and what was recognised."""

from __future__ import annotations

from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..cartography.typology_page_figures import capital
from ..core.i18n import pick, tr, tr_n
from ..core.typologies.model import Need
from .icons import theme_icon
from .table_chooser import TableChooser
from .typology_facts import FileFacts
from .typology_words import kind_label, needs_title


class NeedRow(QWidget):
    """``parameter``: of the algorithm. The file may be absent where it is optional, or the layer has its columns."""

    changed = pyqtSignal(str)
    conversion_asked = pyqtSignal(str)
    dropped = pyqtSignal(str, str)

    def __init__(self, parameter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameter = parameter
        self.needs: list[Need] = []
        self.facts: FileFacts | None = None
        self._in_layer: tuple[str, ...] = ()
        self._in_reference: tuple[str, ...] = ()
        self.years: tuple[int, ...] = ()
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.chooser = TableChooser("", self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.convert = QPushButton(theme_icon("mActionRefresh"), "", self)
        self.convert.clicked.connect(lambda: self.conversion_asked.emit(self.parameter))
        self.convert.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        for widget in (self.title, self.chooser, self.sentence):
            layout.addWidget(widget)
        layout.addWidget(self.convert, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAcceptDrops(True)
        self.chooser.changed.connect(self._chosen)

    def set_needs(self, needs: list[Need], extra: str) -> None:
        """Another typology: what it wants here; ``extra``: what the row is for where it wants nothing."""
        self.needs = needs
        title = needs_title(needs) if needs else extra
        pattern = tr("{} (optional)") if self.optional() else tr("{} (needed)")
        self.title.setText(pattern.format(title))
        self.chooser.combo.setAccessibleName(self.title.text())
        self.facts = None
        self._say()

    def optional(self) -> bool:
        """Whether the typology does without."""
        return all(need.optional for need in self.needs)

    def met(self) -> bool:
        """Whether a run may start: a file that does, or none where none is needed or the layer has its columns."""
        if self.chooser.value() is not None:
            return self.facts is not None and not self.facts.problem
        return self.optional() or not self._lacking()

    def show_facts(self, facts: FileFacts | None) -> None:
        """Say what the file is; None: not known yet."""
        self.facts = facts
        self._say()

    def show_layer_columns(self, columns: tuple[str, ...]) -> None:
        """Standard columns that the layer of communes has of its own."""
        self._in_layer = columns
        self._say()

    def set_reference(self, columns: tuple[str, ...]) -> None:
        """Standard columns that the plugin's own list of communes gives, for want of others."""
        self._in_reference = columns
        self._say()

    def set_years(self, years: tuple[int, ...]) -> None:
        """COG years whose codes the layer of communes has; empty: not known."""
        self.years = years
        self._say()

    def wanted_year(self) -> int | None:
        """The COG year that the file is to be converted to; None where its codes are those of the layer."""
        if self.chooser.value() is None or self.facts is None or self.facts.problem or not self.years:
            return None
        of_file = {*self.facts.geographies, self.facts.geography} - {None}
        return max(self.years) if of_file and not of_file & set(self.years) else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is chosen here unless another row is the one that it does for."""
        files = dropped_files(event.mimeData())
        if len(files) != 1:
            event.ignore()  # the page finds the rows of several
            return
        event.acceptProposedAction()
        self.dropped.emit(self.parameter, files[0])

    def _chosen(self) -> None:
        self.facts = None
        self._say()
        self.changed.emit(self.parameter)

    def _lacking(self) -> list[str]:
        """Columns needed that the layer has not, nor what does as well."""

        def there(need: Need) -> bool:
            return need.column in {*self._in_layer, *self._in_reference} or (
                bool(need.instead) and all(column in self._in_layer for column in need.instead)
            )

        return [kind_label(need.column) for need in self.needs if not need.optional and not there(need)]

    def _say(self) -> None:
        text, tip = self._words()
        self.sentence.setText(text)
        self.sentence.setToolTip(tip)
        self.sentence.setVisible(bool(text))
        year = self.wanted_year()
        self.convert.setVisible(year is not None)
        self.convert.setText(tr("Convert to COG {}…").format(year))
        self.convert.setToolTip(
            tr(
                "The codes of the layer are those of {}: communes have merged or come apart in between."
            ).format(" – ".join(map(str, dict.fromkeys((min(self.years), max(self.years))))))
            if year is not None
            else ""
        )

    def _words(self) -> tuple[str, str]:
        if self.chooser.value() is None:
            if self.needs and not self.optional() and not self._lacking():
                listed = {need.column for need in self.needs} & {*self._in_reference} - {*self._in_layer}
                return tr("From the reference list.") if listed else tr("In the layer itself."), ""
            without = [need.without for need in self.needs if need.without]
            return (tr("Without it: {}.").format(pick(dict(without[0]))), "") if without else ("", "")
        if self.facts is None:
            return tr("Reading…"), ""
        if self.facts.problem:
            return self.facts.problem, self.facts.details
        remarks = tr_n(" %n remark(s).", self.facts.remarks) if self.facts.remarks else ""
        return capital(self.facts.sentence) + remarks, self.facts.details


def dropped_files(content: QMimeData) -> list[str]:
    """Paths of the files dragged, none where something else is."""
    return [url.toLocalFile() for url in content.urls() if url.isLocalFile()] if content.hasUrls() else []
