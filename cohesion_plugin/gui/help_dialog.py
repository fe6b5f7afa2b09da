"""The help pages of all that the plugin computes, as shipped in resources/help."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import language, tr
from ..core.resources import resources_dir

PROVIDER = "cohesion"
_PAGE = Qt.ItemDataRole.UserRole


class HelpDialog(QDialog):
    """Titles on the left, the page of the one chosen on the right; links open in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help on territorial cohesion"))
        self.resize(900, 600)
        self.titles = QListWidget(self)
        self.titles.setAccessibleName(tr("Help pages"))
        self.titles.setWordWrap(True)
        self.page = QTextBrowser(self)
        self.page.setOpenExternalLinks(True)
        for title, name in pages():
            item = QListWidgetItem(title, self.titles)
            item.setData(_PAGE, name)
        parts = QSplitter(self)
        parts.addWidget(self.titles)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([260, 640])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(parts)
        layout.addWidget(buttons)
        self.titles.currentItemChanged.connect(self._show)
        self.titles.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None, _former: object) -> None:
        self.page.setMarkdown(page_text(item.data(_PAGE)) if item is not None else "")


def pages() -> list[tuple[str, str]]:
    """Title and name of each algorithm's page, by group, in the order of the provider."""
    provider = QgsApplication.processingRegistry().providerById(PROVIDER)
    algorithms = provider.algorithms() if provider is not None else []
    ranked = sorted(algorithms, key=lambda one: (one.group(), one.displayName()))
    return [(one.displayName(), one.name()) for one in ranked]


def page_text(name: str) -> str:
    """The page in the current language, else in English, else in French."""
    folder = resources_dir() / "help"
    for code in (language(), "en", "fr"):
        path = folder / f"{name}.{code}.md"
        if path.exists():
            return path.read_text(encoding="utf-8")
    return tr("The help page is missing from this copy of the plugin.")
