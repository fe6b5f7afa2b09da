"""The dialog « check before export »: what it lists, what its buttons do, what happens when the page goes away."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from qgis.core import QgsApplication, QgsLayoutItemScaleBar, QgsPrintLayout, QgsProject
from qgis.PyQt.QtWidgets import QPushButton
from test_check_good import made_page

from cohesion_plugin.core import i18n
from cohesion_plugin.gui.check_dialog import CheckDialog

Open = Callable[[QgsPrintLayout], CheckDialog]


@pytest.fixture(autouse=True)
def english(qgis_app: object) -> Iterator[None]:
    """Sources as they are, whatever another test installed."""
    i18n.install(None)
    yield
    i18n.install(None)


@pytest.fixture
def opened() -> Iterator[Open]:
    """``opened(layout)``: a dialog that has looked at it."""
    dialogs: list[CheckDialog] = []

    def make(layout: QgsPrintLayout) -> CheckDialog:
        dialogs.append(CheckDialog(layout))
        dialogs[-1].show()
        wait(dialogs[-1])
        return dialogs[-1]

    yield make
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def turn(seconds: float, done: Callable[[], bool] = lambda: False) -> bool:
    """Let events happen, until something is done."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not done():
        QgsApplication.processEvents()
        time.sleep(0.01)
    return done()


def wait(dialog: CheckDialog) -> None:
    assert turn(10.0, dialog.again.isEnabled)


def visible(dialog: CheckDialog) -> list[str]:
    return [row.verdict.id for row in dialog.rows if row.isVisible()]


def test_a_good_page_has_nothing_to_correct(project: QgsProject, opened: Open) -> None:
    dialog = opened(made_page(project))
    assert dialog.heading.text() == "Nothing to correct: the page can be exported."
    assert visible(dialog) == [] and not dialog.findChildren(QPushButton, "Correct")
    dialog.all.setChecked(True)
    assert len(visible(dialog)) == 22


def test_a_button_puts_a_defect_right(project: QgsProject, opened: Open) -> None:
    layout = made_page(project)
    bar = next(each for each in layout.items() if isinstance(each, QgsLayoutItemScaleBar))
    bar.setUnitsPerSegment(0.37)
    layout.removeLayoutItem(next(each for each in layout.items() if each.id() == "title"))
    layout.removeLayoutItem(next(each for each in layout.items() if each.id() == "subtitle"))
    dialog = opened(layout)
    assert dialog.heading.text().endswith("The page can be exported all the same.")
    shown = visible(dialog)
    assert "scale" in shown and len(shown) < len(dialog.rows)
    assert [row.verdict.rank for row in dialog.rows] == sorted(row.verdict.rank for row in dialog.rows)
    row = next(row for row in dialog.rows if row.verdict.id == "scale")
    assert row.button is not None and row.button.toolTip() == "Round it"
    row.button.click()
    wait(dialog)
    assert bar.unitsPerSegment() == 0.2 and "scale" not in visible(dialog)
    assert project.isDirty() and dialog.messages.last == "Done: Round it."


def test_what_is_copied_names_every_verdict(project: QgsProject, opened: Open) -> None:
    dialog = opened(made_page(project))
    dialog._copy()
    text = QgsApplication.clipboard().text()
    assert all(verdict.sentence in text for verdict in dialog.verdicts)


def test_a_layout_that_goes_away(project: QgsProject, opened: Open) -> None:
    layout = made_page(project)
    layout.removeLayoutItem(next(each for each in layout.items() if isinstance(each, QgsLayoutItemScaleBar)))
    dialog = opened(layout)
    row = next(row for row in dialog.rows if row.verdict.id == "scale")
    project.layoutManager().removeLayout(layout)
    row.button.click()
    assert dialog.heading.text() == "The page is no longer in the project."
    assert dialog.rows == [] and not dialog.again.isEnabled()


def test_a_layer_that_goes_away_before_its_fix(project: QgsProject, opened: Open) -> None:
    layout = made_page(project)
    layer = project.mapLayersByName("Classes")[0]
    ids = [each.id() for each in layer.getFeatures()][:1]
    layer.dataProvider().changeAttributeValues({ids[0]: {0: None}})
    dialog = opened(layout)
    row = next(row for row in dialog.rows if row.verdict.id == "missing")
    project.removeMapLayer(layer)
    row.button.click()
    wait(dialog)
    assert "no longer there" in dialog.messages.last and "missing" not in visible(dialog)


def test_closing_while_it_reads(project: QgsProject) -> None:
    dialog = CheckDialog(made_page(project))
    dialog.done(0)
    turn(0.3)
    assert dialog.verdicts == []
