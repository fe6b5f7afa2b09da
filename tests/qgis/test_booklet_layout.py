"""The booklet's layout in the project: in slices, with layers that outlive the session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from booklet_run import ALGORITHM, booklet
from conftest import TOURS
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsPrintLayout,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer
from qgis.PyQt.QtGui import QImage

NAME = "Livret"


@pytest.fixture(autouse=True)
def _provider(provider: None) -> Iterator[None]:
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture
def given(sample_file: Path, tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "logement.csv"
    path.write_text(
        "CODGEO;P18_LOG;P18_LOGVAC;P18_RP;P18_RP_PROP\n37261;1000;100;800;400\n37003;200;10;150;90\n",
        encoding="utf-8",
    )
    return {
        "TERRITORIES": f"{sample_file}|layername=communes",
        "TABLES": [str(path)],
        "SELECTION": f"commune:37261; commune:37003; epci:{TOURS}",
        "REFERENCE": "dep:37",
        "LAYOUT": NAME,
        "PDF": str(tmp_path / "livret.pdf"),
    }


def layout() -> QgsPrintLayout:
    found = QgsProject.instance().layoutManager().layoutByName(NAME)
    assert found is not None
    return found


def pictures(made: QgsPrintLayout) -> list[QImage]:
    """Of each page, at a low resolution."""
    exporter = QgsLayoutExporter(made)
    return [exporter.renderPageToImage(page, dpi=40) for page in range(made.pageCollection().pageCount())]


def facts(made: QgsPrintLayout) -> list[tuple[str, str, float, float]]:
    """Items from bottom to top: kind, id, place."""
    items = sorted(made.items(), key=lambda item: item.zValue())
    return [
        (
            type(item).__name__,
            getattr(item, "id", str)(),
            item.zValue(),
            round(item.x(), 2),
            round(item.y(), 2),
        )
        for item in items
    ]


def wait_for(ready: Any, seconds: float = 60) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not ready() and clock.elapsed() < 1000 * seconds:
        QCoreApplication.processEvents()
    assert ready()


def in_a_task(given: dict[str, Any]) -> tuple[QgsProcessingAlgRunnerTask, list[bool]]:
    """As the panels run it."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    ended: list[bool] = []
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.kept = (context, feedback)
    task.executed.connect(lambda succeeded, _results: ended.append(succeeded))
    QgsApplication.taskManager().addTask(task)
    return task, ended


def test_a_project_saved_and_opened_again_shows_the_same_booklet(
    given: dict[str, Any], tmp_path: Path
) -> None:
    out = booklet(**given)
    project = QgsProject.instance()
    before, items = pictures(layout()), facts(layout())
    layers = [one for one in project.mapLayers().values() if isinstance(one, QgsVectorLayer)]
    assert {one.providerType() for one in layers} == {"ogr"}
    assert Path(out["MAP"]).is_file()
    assert project.write(str(tmp_path / "projet.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "projet.qgz"))
    assert all(one.isValid() for one in project.mapLayers().values())
    assert facts(layout()) == items
    after = pictures(layout())
    assert len(after) == len(before) and all(one == other for one, other in zip(before, after))


def test_layers_have_their_styles_without_the_project(given: dict[str, Any]) -> None:
    out = booklet(**given)
    alone = QgsVectorLayer(f"{out['MAP']}|layername=territoires", "x", "ogr")
    assert alone.renderer().type() == "categorizedSymbol" and alone.labelsEnabled()


def test_a_booklet_made_again_replaces_the_layers_that_the_project_shows(given: dict[str, Any]) -> None:
    booklet(**given)
    booklet(**{**given, "SELECTION": "commune:37261; commune:37003"})
    project = QgsProject.instance()
    shown = [one for one in project.mapLayers().values() if "territoires" in one.source()]
    assert len(shown) == 1 and shown[0].featureCount() == 2
    assert len(project.layoutManager().layouts()) == 1


def test_a_task_adds_the_layout_in_slices_that_make_the_same_one(given: dict[str, Any]) -> None:
    booklet(**given)
    expected, manager = facts(layout()), QgsProject.instance().layoutManager()
    manager.clear()
    task, ended = in_a_task(given)
    wait_for(lambda: bool(ended))
    assert ended == [True] and not manager.layouts()
    wait_for(lambda: bool(manager.layouts()))
    assert facts(layout()) == expected
    frames = [item for item in layout().items() if isinstance(item, QgsLayoutFrame)]
    assert frames and all(frame.multiFrame() is not None for frame in frames)
    del task


def test_a_project_closed_meanwhile_gets_nothing(given: dict[str, Any]) -> None:
    task, ended = in_a_task(given)
    wait_for(lambda: bool(ended))
    QgsProject.instance().clear()
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 500:
        QCoreApplication.processEvents()
    assert not QgsProject.instance().layoutManager().layouts() and not QgsProject.instance().mapLayers()
    del task
