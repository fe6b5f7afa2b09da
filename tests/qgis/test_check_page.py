"""cohesion:checkpage: a table of verdicts, from a script as from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Log, load
from qgis.core import QgsApplication, QgsProject, QgsVectorFileWriter
from test_check_good import made_page

from cohesion_plugin.core import i18n
from cohesion_plugin.processing.check_page import CheckPage
from cohesion_plugin.processing.check_page_job import COLUMNS

Run = Callable[..., dict[str, Any]]
CHECK = "cohesion:checkpage"


@pytest.fixture(autouse=True)
def check(provider: None) -> str:
    """In the provider, also before it is on the provider's list."""
    i18n.install(None)
    registry = QgsApplication.processingRegistry()
    if registry.algorithmById(CHECK) is None:
        registry.providerById("cohesion").addAlgorithm(CheckPage())
    return CHECK


def rows(path: str | Path) -> list[dict[str, Any]]:
    layer = load(str(path))
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    assert names == list(COLUMNS)
    return [{name: each[name] for name in names} for each in layer.getFeatures()]


def test_a_good_page_and_one_with_two_defects(
    run: Run, project: QgsProject, tmp_path: Path, log: Log
) -> None:
    layout = made_page(project)
    first, second = tmp_path / "good.gpkg", tmp_path / "bad.csv"
    result = run(CHECK, LAYOUT="page", VERDICTS=str(first))
    assert (result["ERRORS"], result["WARNINGS"]) == (0, 0)
    assert {row["niveau"] for row in rows(first)} == {"ok"} and len(rows(first)) == 22
    title, bar = (
        next(each for each in layout.items() if each.id() == name) for name in ("title", "scale bar")
    )
    title.setText("Carte de la Touraine")
    bar.setUnitsPerSegment(0.37)
    layout.removeLayoutItem(next(each for each in layout.items() if each.id() == "sources"))
    result = run(CHECK, LAYOUT="page", VERDICTS=str(second))
    assert result["ERRORS"] >= 1 and result["WARNINGS"] == 2
    found = rows(second)
    levels = [row["niveau"] for row in found]
    assert levels == sorted(levels, key=["erreur", "avertissement", "ok"].index) and levels[0] == "erreur"
    assert next(row for row in found if row["controle"] == "scale")["correction"] == "Round it"
    assert "ADMIN EXPRESS" in next(row for row in found if row["controle"] == "sources")["faits"]
    assert "Carte de la Touraine" in result["REPORT"] and "Carte de la Touraine" in log.text
    assert title.text() == "Carte de la Touraine" and bar.unitsPerSegment() == 0.37


def test_without_a_table(run: Run, project: QgsProject) -> None:
    made_page(project)
    result = run(CHECK, LAYOUT="page")
    assert "VERDICTS" not in result and result["REPORT"].count("\n") > 20


def test_a_page_that_is_not_there_is_refused(
    refused: Callable[..., str], project: QgsProject, tmp_path: Path
) -> None:
    values = {"algorithm": CHECK, "LAYOUT": "other", "VERDICTS": str(tmp_path / "out.csv")}
    assert "no print layout to check" in refused(**values)
    made_page(project)
    text = refused(**values)
    assert "« other »" in text and "print layouts: page" in text
    assert not (tmp_path / "out.csv").exists()


def test_a_cancel_leaves_nothing(run: Run, project: QgsProject, tmp_path: Path) -> None:
    made_page(project)
    feedback = Log(cancel_at=1)
    with pytest.raises(Exception, match="Cancelled"):
        run(CHECK, feedback, LAYOUT="page", VERDICTS=str(tmp_path / "out.gpkg"))
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_from_the_command_line(project: QgsProject, tmp_path: Path) -> None:
    """Another process, which has nothing but the project's file."""
    layout = made_page(project)
    next(each for each in layout.items() if each.id() == "title").setText("Carte de la Touraine")
    for layer in project.mapLayers().values():
        path = str(tmp_path / f"{layer.name()}.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, project.transformContext(), options)
        layer.setDataSource(path, layer.name(), "ogr")
    assert project.write(str(tmp_path / "project.qgz"))
    script = (
        "import json, sys; from tests.qgis_session import session\n"
        "with session():\n"
        "    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject\n"
        "    from qgis import processing\n"
        "    from cohesion_plugin.processing.check_page import CheckPage\n"
        "    registry = QgsApplication.processingRegistry()\n"
        "    if registry.algorithmById('cohesion:checkpage') is None:\n"
        "        registry.providerById('cohesion').addAlgorithm(CheckPage())\n"
        "    assert QgsProject.instance().read(sys.argv[1])\n"
        "    result = processing.run('cohesion:checkpage', {'LAYOUT': 'page', 'VERDICTS': sys.argv[2]})\n"
        "    print(json.dumps([result['ERRORS'], result['WARNINGS']]))\n"
        "    QgsProject.instance().clear()\n"
    )
    out = tmp_path / "verdicts.csv"
    environment = {
        **os.environ,
        "PYTHONPATH": f"{Path(__file__).resolve().parents[2]}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    arguments = ["-c", script, str(tmp_path / "project.qgz"), str(out)]
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout.strip().splitlines()[-1]) == [0, 1]
    assert next(row for row in rows(out) if row["controle"] == "title")["niveau"] == "avertissement"
