"""Every algorithm has its help in French and English, and the dialog shows it."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from cohesion_plugin.core.resources import resources_dir
from cohesion_plugin.gui.help_dialog import HelpDialog, page_html, pages


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_algorithm_has_a_page(provider: None, language: str) -> None:
    algorithms = QgsApplication.processingRegistry().providerById("cohesion").algorithms()
    missing = [
        one.name()
        for one in algorithms
        if not (resources_dir() / "help" / f"{one.name()}.{language}.md").exists()
    ]
    assert not missing and len(pages()) == len(algorithms) > 10


def test_dialog_shows_the_page_chosen(provider: None) -> None:
    dialog = HelpDialog()
    first = dialog.page.toPlainText()
    dialog.titles.setCurrentRow(dialog.titles.count() - 1)
    assert first and dialog.page.toPlainText() not in ("", first)
    assert page_html("nothing of that name") == "The help page is missing from this copy of the plugin."
    dialog.deleteLater()
