"""shapely, pyproj and GDAL inside QGIS: versions that live together, threads of Qt, exceptions on or off."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import TOURS, counts, load
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., dict[str, Any]]


def test_many_runs_in_threads_of_qt(provider: None, communes: str, tmp_path: Path) -> None:
    """Tasks one after the other in one thread of QGIS's pool, which pyproj's contexts must survive."""
    ended: list[bool] = []
    for i in range(6):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cohesion:metropolitanrings")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        out = tmp_path / f"{i}.csv"
        parameters = {"COMMUNES": communes, "METROPOLES": TOURS, "METHOD": "distance", "RINGS": str(out)}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        loop = QEventLoop()
        task.executed.connect(lambda good, _results, loop=loop: (ended.append(good), loop.quit()))
        QTimer.singleShot(60_000, loop.quit)
        QgsApplication.taskManager().addTask(task)
        loop.exec()
    assert ended == [True] * 6
    assert len({path.read_bytes() for path in tmp_path.glob("*.csv")}) == 1


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="functions are not looked up globally here")
def test_own_geos_where_the_program_has_another() -> None:
    """As in qgis and qgis_process, which are linked with the system's GEOS and PROJ."""
    script = f"""
import ctypes, ctypes.util, sys
sys.path.insert(0, {str(ROOT)!r})
for name in ("geos_c", "proj"):
    found = ctypes.util.find_library(name)
    if found:
        ctypes.CDLL(found, mode=ctypes.RTLD_GLOBAL)
import cohesion_plugin.processing  # as the plugin does first of all
from cohesion_plugin.core.shapes import shapely
from cohesion_plugin.core.projection import pyproj
from cohesion_plugin.adapters.libraries import foreign_geos
shape = shapely.from_wkb(shapely.to_wkb(shapely.box(0, 0, 1, 1)))
assert shapely.coverage_union_all([shape, shapely.box(1, 0, 2, 1)]).area == 2
longitude = pyproj.Transformer.from_crs(2154, 4326, always_xy=True).transform(700000, 6600000)[0]
assert abs(longitude - 3) < 1e-9, longitude
print("OWN", repr(foreign_geos()), flush=True)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0 and "OWN ''" in done.stdout, done.stderr


@pytest.fixture(params=[False, True], ids=["quiet", "exceptions"])
def gdal_exceptions(request: pytest.FixtureRequest) -> Iterator[None]:
    """Any plugin may switch GDAL's exceptions on for all."""
    before = gdal.GetUseExceptions()
    _use_exceptions(request.param)
    yield
    _use_exceptions(bool(before))


def _use_exceptions(wanted: bool) -> None:
    if wanted == bool(gdal.GetUseExceptions()):
        return
    # Each of the three keeps a handler; they come off in the opposite order.
    for module in (gdal, ogr, osr) if wanted else (osr, ogr, gdal):
        (module.UseExceptions if wanted else module.DontUseExceptions)()


def test_gdal_exceptions_change_nothing(
    gdal_exceptions: None, run: Run, refused: Callable[..., str], communes: str, tmp_path: Path
) -> None:
    out = tmp_path / "r.gpkg"
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(out), OUTLINES=str(tmp_path / "o.xlsx"))
    assert counts(out) == (5, 11)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(broken), RINGS=str(out))
    assert "broken.xlsx can't be opened" in text
    noise = tmp_path / "noise.gpkg"
    noise.write_bytes(b"no database at all")
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(noise))
    assert load(str(noise)).featureCount() == 17
