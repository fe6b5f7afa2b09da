"""Both algorithms through qgis_process, in a profile where the plugin is enabled: nothing of this session helps them."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exchange_run import HEADER, ROWS, register, table

ROOT = Path(__file__).resolve().parents[2]
Process = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with the plugin enabled, staged as ``make run`` does."""
    folder = tmp_path_factory.mktemp("profile")
    spec = importlib.util.spec_from_file_location("desktop", ROOT / ".ci" / "desktop.py")
    desktop = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(desktop)
    desktop.PROFILES = folder
    desktop.stage()
    return folder


@pytest.fixture
def qgis_process(profile: Path) -> Process:
    """``qgis_process run cohesion:…``, with inputs as JSON."""
    program = shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_RUNTIME_DIR": str(profile),
    }

    def runner(algorithm: str, **inputs: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, "--json", "run", f"cohesion:{algorithm}", "-"], input=json.dumps({"inputs": inputs}),
            env=variables | own, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip

    return runner


def results(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    return found


def test_import_then_export(qgis_process: Process, tmp_path: Path) -> None:
    target, back = tmp_path / "registre.gpkg", tmp_path / "retour.xlsx"
    values = {"FILE": table(tmp_path / "a.csv"), "REGISTER": str(target)}
    dry = results(qgis_process("importcooperations", **values, MATCHES=str(tmp_path / "m.csv")))
    assert dry["PROPOSALS"] == 1 and not target.exists()
    done = results(
        qgis_process("importcooperations", **values, DRY_RUN=False, DECISIONS=str(tmp_path / "m.csv"))
    )
    assert (done["NEW"], done["REGISTER"]) == (2, str(target))
    assert register(target)["partie"]["siren"].tolist() == ["243700754", "243700499", "243700754"]
    assert (
        results(qgis_process("exportcooperations", REGISTER=str(target), FILE=str(back)))["AGREEMENTS"] == 2
    )
    assert back.stat().st_size > 0


def test_refused_in_a_sentence(qgis_process: Process, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", (HEADER + ROWS).replace("signé", "signature"))
    done = qgis_process("importcooperations", FILE=file, REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False)
    said = done.stdout + done.stderr
    assert done.returncode != 0 and "signature" in said and "Traceback" not in said
    assert not (tmp_path / "r.gpkg").exists()
