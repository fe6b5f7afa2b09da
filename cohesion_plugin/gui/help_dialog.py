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

from ..core.i18n import tr
from ..processing.help_text import definitions_html, help_html
from .standard_buttons import named

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
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(parts)
        layout.addWidget(buttons)
        self.titles.currentItemChanged.connect(self._show)
        self.titles.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None, _former: object) -> None:
        self.page.setHtml(page_html(item.data(_PAGE)) if item is not None else "")


def pages() -> list[tuple[str, str]]:
    """Title and name of each algorithm's page, by group, in the order of the provider."""
    provider = QgsApplication.processingRegistry().providerById(PROVIDER)
    algorithms = provider.algorithms() if provider is not None else []
    ranked = sorted(algorithms, key=lambda one: (one.group(), one.displayName()))
    return [(one.displayName(), one.name()) for one in ranked]


def page_html(name: str) -> str:
    """The page of an algorithm in the current language, else in English, then its parameters and results."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{name}")
    page = help_html(name)
    if not page or algorithm is None:
        return tr("The help page is missing from this copy of the plugin.")
    return page + definitions_html(algorithm)
