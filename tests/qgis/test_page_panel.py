"""The panel of pages: what it offers, its preview, a layout or a file out of it, what project and settings keep."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from map_page_session import TOURS, base, load, register, rings
from qgis.core import QgsPrintLayout, QgsProject, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QImage

from cohesion_plugin.gui.page_look import REMEMBERED
from cohesion_plugin.gui.page_panel import KEY, PagePanel


def wait_until(condition: Callable[[], Any], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    QgsSettings().remove(REMEMBERED)
    yield
    QgsSettings().remove(REMEMBERED)


@pytest.fixture
def tours(provider: None, project: QgsProject, sample_file: Path, tmp_path: Path) -> QgsVectorLayer:
    register()
    made = rings(sample_file, tmp_path)
    base(sample_file)
    return made


@pytest.fixture
def panel(tours: QgsVectorLayer, qgis_iface: Any) -> Iterator[PagePanel]:
    made = PagePanel(qgis_iface)
    made.resize(420, 640)
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def names(panel: PagePanel, state: Qt.CheckState) -> list[str]:
    items = [panel.layers.item(row) for row in range(panel.layers.count())]
    return [item.text() for item in items if item.checkState() == state]


def tick(panel: PagePanel, name: str, state: Qt.CheckState) -> None:
    (item,) = panel.layers.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(state)


def test_results_are_ticked_by_themselves(panel: PagePanel) -> None:
    assert names(panel, Qt.CheckState.Checked) == ["Rings of EPCI"]
    assert panel.run_bar.run.isEnabled()
    tick(panel, "Rings of EPCI", Qt.CheckState.Unchecked)
    assert panel.order() == "Tick a layer that the page is about."
    assert not panel.run_bar.run.isEnabled() and not panel.exports["PDF"].isEnabled()


def test_layers_come_and_go(panel: PagePanel, sample_file: Path) -> None:
    layer = load(sample_file, "epci", "EPCI")
    wait_until(lambda: "EPCI" in names(panel, Qt.CheckState.Unchecked))
    QgsProject.instance().removeMapLayer(layer.id())
    wait_until(lambda: "EPCI" not in names(panel, Qt.CheckState.Unchecked))


def test_preview(panel: PagePanel) -> None:
    wait_until(lambda: not panel.preview.busy() and not panel.preview._picture.isNull())
    picture = panel.preview._picture
    assert picture.width() / picture.height() == pytest.approx(210 / 297, rel=0.02)
    panel.look.format.setCurrentIndex(panel.look.format.findData("a3_landscape"))
    wait_until(lambda: panel.preview._picture.width() > panel.preview._picture.height())


def test_layout_is_made_and_opened(
    panel: PagePanel, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(qgis_iface, "openLayoutDesigner", opened.append, raising=False)
    panel.title.setText("Seize voisins")
    panel.create_layout()
    wait_until(lambda: opened)
    assert opened[0].name() == "Seize voisins"
    assert QgsProject.instance().layoutManager().layoutByName("Seize voisins") is opened[0]


@pytest.mark.parametrize("output", ["PDF", "PNG", "SVG"])
def test_export(panel: PagePanel, tmp_path: Path, output: str) -> None:
    path = tmp_path / f"page.{output.lower()}"
    panel.export(output, str(path))
    wait_until(lambda: panel.messages.last)
    assert str(path) in panel.messages.last, panel.messages.last_details
    assert path.stat().st_size > 1000


def test_a_refusal_is_a_sentence(panel: PagePanel, tmp_path: Path) -> None:
    panel.look.logo.setFilePath(str(tmp_path / "lost.png"))
    panel.export("PDF", str(tmp_path / "page.pdf"))
    assert "lost.png" in panel.messages.last
    wait_until(lambda: not panel.preview.busy())
    assert "lost.png" in panel.preview.text()


def test_cancel(panel: PagePanel, tmp_path: Path) -> None:
    wait_until(lambda: not panel.preview.busy())
    panel.export("PDF", str(tmp_path / "page.pdf"))
    panel.run_bar.cancel_asked.emit()
    wait_until(lambda: panel.messages.last)
    assert not (tmp_path / "page.pdf").exists() and panel.run_bar.run.isVisible()


def test_territory_by_name(panel: PagePanel) -> None:
    territory = panel.territory
    territory.mode.setCurrentIndex(territory.mode.findData("code"))
    assert panel.order() == "Choose a territory in the list."
    territory.place.setEditText("tours métropole val de loire (rings)")
    assert panel.order()["TERRITORY"] == f"rings:{TOURS}"
    territory.place.setEditText("37261")
    assert panel.order()["TERRITORY"] == "37261"


def test_territory_of_a_selection_and_of_the_view(
    panel: PagePanel, tours: QgsVectorLayer, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    territory = panel.territory
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: tours)
    territory.mode.setCurrentIndex(territory.mode.findData("selection"))
    assert panel.order() == "Select features of the active layer first."
    tours.selectByExpression('"couronne" = 0')
    assert panel.order()["TERRITORY_LAYER"].selectedFeaturesOnly
    territory.mode.setCurrentIndex(territory.mode.findData("view"))
    qgis_iface.mapCanvas().setDestinationCrs(tours.crs())
    qgis_iface.mapCanvas().setExtent(QgsRectangle(500_000, 6_650_000, 560_000, 6_710_000))
    assert panel.order()["EXTENT"].width() > 50_000


def test_atlas_goes_into_a_folder(panel: PagePanel, tours: QgsVectorLayer, tmp_path: Path) -> None:
    assert not panel.atlas.export.isEnabled()
    panel.atlas.layer.setLayer(tours)
    assert panel.atlas.field.currentField() == "siren_metropole"
    panel.export_atlas(str(tmp_path / "pages"))
    wait_until(lambda: panel.messages.last)
    assert [path.name for path in (tmp_path / "pages").glob("*.pdf")] == [
        "01_tours_metropole_val_de_loire.pdf"
    ]


def test_project_keeps_the_choices(panel: PagePanel) -> None:
    assert QgsProject.instance().readEntry("cohesion", KEY, "")[0] == ""
    panel.title.setText("Un message")
    panel.look.flags["NORTH"].setChecked(True)
    panel.project.write()
    panel.title.setText("")
    panel.look.flags["NORTH"].setChecked(False)
    panel.project.read()
    assert panel.title.text() == "Un message" and panel.look.flags["NORTH"].isChecked()


def test_settings_remember_author_logo_and_format(panel: PagePanel, qgis_iface: Any, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(logo))
    panel.look.author.setText("Agence")
    panel.look.author.editingFinished.emit()
    panel.look.logo.setFilePath(str(logo))
    panel.look.format.setCurrentIndex(panel.look.format.findData("a4_landscape"))
    other = PagePanel(qgis_iface)
    parameters = other.look.parameters()
    other.shut_down()
    assert parameters["AUTHOR"] == "Agence" and parameters["LOGO"] == str(logo)
    assert parameters["FORMAT"] == "a4_landscape"


def test_it_fits_a_small_screen(panel: PagePanel) -> None:
    assert panel.minimumSizeHint().height() <= 620 and panel.minimumSizeHint().width() <= 460


def test_the_page_is_made_away_from_the_interface(
    panel: PagePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The event loop turns while a file is written, and what composes and lays out the page runs in another thread."""
    wait_until(lambda: not panel.preview.busy())
    from cohesion_plugin.processing import map_page_job

    worked: dict[str, set[int]] = {}
    for name in ("compose", "build_page", "export_pdf"):
        real = getattr(map_page_job, name)

        def watched(*values: Any, name: str = name, real: Any = real, **named: Any) -> Any:
            worked.setdefault(name, set()).add(threading.get_ident())
            return real(*values, **named)

        monkeypatch.setattr(map_page_job, name, watched)
    turns: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(panel._run is not None))
    timer.start(1)
    panel.export("PDF", str(tmp_path / "page.pdf"))
    wait_until(lambda: panel.messages.last)
    timer.stop()
    assert set(worked) == {"compose", "build_page", "export_pdf"}
    assert all(threading.get_ident() not in threads for threads in worked.values())
    assert sum(turns) > 1, "no turn of the interface came while the page was made"


def test_the_words_of_the_buttons_are_whole_and_apart(
    tours: QgsVectorLayer, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the least width, with the longest word: that of the French translation."""
    from cohesion_plugin.gui import page_check

    known = page_check.tr
    monkeypatch.setattr(page_check, "tr", lambda text: "Vérifier" if text == "Check" else known(text))
    made = PagePanel(qgis_iface)
    made.resize(made.minimumWidth(), 640)
    made.show()
    QCoreApplication.processEvents()
    assert made.width() == made.minimumWidth() and made.check.text() == "Vérifier"
    row = [*made.exports.values(), made.check]
    for button in row:
        needed = button.iconSize().width() + button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() > needed, button.text()
    assert all(a.geometry().right() < b.geometry().left() for a, b in zip(row, row[1:]))
    made.shut_down()
    made.deleteLater()


def test_a_layout_of_the_project_is_checked(panel: PagePanel) -> None:
    button = panel.check
    button.list_layouts()
    assert [action.isEnabled() for action in button.menu().actions()] == [False]
    layout = QgsPrintLayout(QgsProject.instance())
    layout.setName("Une page")
    layout.initializeDefaults()
    assert QgsProject.instance().layoutManager().addLayout(layout)
    button.list_layouts()
    (action,) = button.menu().actions()
    action.trigger()
    dialog = button._dialog
    wait_until(lambda: dialog.verdicts)
    assert any(verdict.level == "error" for verdict in dialog.verdicts)
    button.shut_down()
    assert button._dialog is None
