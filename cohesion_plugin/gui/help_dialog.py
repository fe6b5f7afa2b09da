"""The help page of the rings, as shipped in resources/help."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..core.i18n import language, tr
from ..core.resources import resources_dir

PAGE = "metropolitanrings"


class HelpDialog(QDialog):
    """A page of Markdown; links open in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rings of EPCI around métropoles"))
        self.resize(640, 560)
        browser = QTextBrowser(self)
        browser.setOpenExternalLinks(True)
        browser.setMarkdown(page_text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(browser)
        layout.addWidget(buttons)


def page_text() -> str:
    """The page in the current language, else in English, else in French."""
    folder = resources_dir() / "help"
    for code in (language(), "en", "fr"):
        path = folder / f"{PAGE}.{code}.md"
        if path.exists():
            return path.read_text(encoding="utf-8")
    return tr("The help page is missing from this copy of the plugin.")
