"""The arrows of the house: gui -> processing -> cartography, adapters -> core; core alone, without QGIS or Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "cohesion_plugin"
ALLOWED = {
    "core": {"core"},
    "adapters": {"adapters", "core"},
    "cartography": {"cartography", "adapters", "core"},
    "processing": {"processing", "cartography", "adapters", "core"},
    "gui": {"gui", "processing", "cartography", "adapters", "core"},
}
FORBIDDEN_IN_CORE = {"qgis", "osgeo", "PyQt5", "PyQt6", "processing"}
SOURCES = sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> list[tuple[int, str]]:
    """(level, dotted name) of every import of a file, also those inside functions."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(0, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.level, node.module or ""))
    return found


def room_of(path: Path, level: int, module: str) -> str | None:
    """Top folder that a relative import reaches; None for the package's own root modules."""
    folder = path.parent.relative_to(PACKAGE).parts
    base = folder[: len(folder) - (level - 1)]
    parts = [*base, *module.split(".")] if module else list(base)
    return parts[0] if parts and parts[0] in ALLOWED else None


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_follow_the_arrows(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0]
    for level, module in imports(path):
        assert not module.startswith("cohesion_plugin"), f"{path}: relative imports inside the package"
        assert not module.startswith(("PyQt5", "PyQt6")), f"{path}: qgis.PyQt only"
        if room in ALLOWED and level:
            reached = room_of(path, level, module)
            assert reached is None or reached in ALLOWED[room], f"{path}: {room} imports {reached}"
        if room == "core":
            assert level or module.split(".")[0] not in FORBIDDEN_IN_CORE, f"{path}: core imports {module}"


def test_files_stay_small() -> None:
    sizes = {path: path.stat().st_size for path in SOURCES}
    assert max(sizes.values()) < 20_000
    assert sorted(sizes.values())[len(sizes) // 2] < 5_000


def test_core_runs_without_qgis_or_qt() -> None:
    """Rings of a tiny territory, in a process where QGIS, Qt and OGR can't be imported."""
    script = f"""
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {FORBIDDEN_IN_CORE!r}:
            raise ImportError(name + " is blocked")
sys.meta_path.insert(0, Block())
sys.path.insert(0, {str(PACKAGE.parent)!r})
import pandas as pd, pyproj, shapely, numpy as np
from cohesion_plugin.core.build import build_territories
from cohesion_plugin.core.membership import build_units
from cohesion_plugin.core.recognise import recognise
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.rings.compute import compute_rings
from cohesion_plugin.core.rings.request import RingRequest
from cohesion_plugin.core.territories import RawLayer
frame = pd.DataFrame({{"INSEE_COM": ["37261", "37001", "37002"], "SIREN_EPCI": ["243700754", "200073237", "200043065"]}})
shapes = np.array([shapely.box(5e5 + x, 6.7e6, 5e5 + x + 1000, 6.701e6) for x in (0, 1000, 2000)])
raw = RawLayer(frame, shapes, pyproj.CRS.from_epsg(2154), "tiny")
report = Report()
units = build_units(build_territories(raw, recognise(frame), report), report)
table = compute_rings(units, RingRequest(), report).table
print(table[["siren_epci", "couronne"]].values.tolist())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[['243700754', 0], ['200073237', 1], ['200043065', 2]]"
