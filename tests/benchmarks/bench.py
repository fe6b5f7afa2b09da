"""Rings of the 22 métropoles over France: this plugin against the chain of native algorithms a user clicks through.

Both run in this process, on the same layer. Prints seconds, ratios and peak memory. ``make bench``.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("COHESION_SHARED", ROOT.parent / "shared"))
LAYER = SHARED / "data" / "geo" / "communes_cog2026_metro_l93.gpkg"
METROPOLES = "\"nature_epci\" IN ('ME', 'MET69')"


@contextmanager
def timed(name: str, times: dict[str, float]) -> Iterator[None]:
    """Wall time of a block, in seconds."""
    start = time.perf_counter()
    yield
    times[name] = time.perf_counter() - start
    print(f"  {name:<44}{times[name]:8.2f} s", flush=True)


def plugin_stages(path: Path, folder: Path, times: dict[str, float]) -> None:
    """Read, contiguity, dissolve and write, timed apart, through the functions the algorithm calls."""
    import numpy as np
    from qgis.core import QgsVectorLayer

    from cohesion_plugin.adapters.snapshot import snapshot
    from cohesion_plugin.core.build import build_territories
    from cohesion_plugin.core.membership import build_units
    from cohesion_plugin.core.recognise import recognise
    from cohesion_plugin.core.report import Report
    from cohesion_plugin.core.rings.compute import compute_rings
    from cohesion_plugin.core.rings.outlines import ring_outlines, ring_shapes
    from cohesion_plugin.core.rings.request import RingRequest
    from cohesion_plugin.core.shapes import dissolve
    from cohesion_plugin.processing.ring_job import RingResult
    from cohesion_plugin.processing.ring_outputs import write_layers

    report = Report()
    with timed("read (file to arrays)", times):
        raw = snapshot(QgsVectorLayer(str(path), "communes", "ogr")).read()
    with timed("build (codes, validity, EPCI)", times):
        units = build_units(build_territories(raw, recognise(raw.frame), report), report)
    with timed("dissolve (every EPCI)", times):
        dissolve(units.parts.geometry, units.owner, np.arange(len(units.frame)))
    with timed("that again, then contiguity and rings", times):
        rings = compute_rings(units, RingRequest(), report)
    with timed("dissolve (outlines of rings)", times):
        shapes = ring_shapes(rings.table, rings.borders)
        table, outlines = ring_outlines(rings.table, shapes)
    with timed("write (GeoPackage)", times):
        write_layers(RingResult(units, rings, shapes, table, outlines, report, "contiguity"), folder)


def plugin_algorithm(path: Path, folder: Path) -> None:
    """The algorithm as a user runs it."""
    from qgis import processing

    outputs = {"RINGS": str(folder / "rings.gpkg"), "OUTLINES": str(folder / "outlines.gpkg")}
    processing.run("cohesion:metropolitanrings", {"COMMUNES": str(path), **outputs})


def native_chain(path: Path, folder: Path, times: dict[str, float]) -> int:
    """Dissolve by EPCI, index, then per métropole what touches it and what touches that, written to GeoPackage."""
    from qgis import processing
    from qgis.core import QgsVectorLayer

    with timed("native:dissolve by EPCI", times):
        out = processing.run(
            "native:dissolve",
            {"INPUT": str(path), "FIELD": ["siren_epci"], "OUTPUT": str(folder / "epci.gpkg")},
        )["OUTPUT"]
    with timed("native:createspatialindex", times):
        processing.run("native:createspatialindex", {"INPUT": out})
    layer = QgsVectorLayer(out, "epci", "ogr")
    sirens = [feature["siren_epci"] for feature in layer.getFeatures(METROPOLES)]
    with timed(f"extractbylocation touches twice x {len(sirens)}", times):
        for siren in sirens:
            _native_rings(layer, siren, folder)
    return len(sirens)


def _native_rings(layer: object, siren: str, folder: Path) -> None:
    from qgis import processing

    centre = processing.run(
        "native:extractbyexpression",
        {"INPUT": layer, "EXPRESSION": f"\"siren_epci\" = '{siren}'", "OUTPUT": "memory:"},
    )["OUTPUT"]
    touches = {"PREDICATE": [4]}
    first = processing.run(
        "native:extractbylocation",
        {"INPUT": layer, "INTERSECT": centre, **touches, "OUTPUT": str(folder / f"{siren}_1.gpkg")},
    )["OUTPUT"]
    processing.run(
        "native:extractbylocation",
        {"INPUT": layer, "INTERSECT": first, **touches, "OUTPUT": str(folder / f"{siren}_2.gpkg")},
    )


def peak_mb() -> float:
    """Peak resident memory of this process, MB."""
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6


def main() -> int:
    """Run both, print ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--layer", type=Path, default=LAYER)
    parser.add_argument("--skip-native", action="store_true", help="only the plugin")
    arguments = parser.parse_args()
    if not arguments.layer.exists():
        print(f"No layer at {arguments.layer}: give one with --layer, or set COHESION_SHARED.")
        return 1
    sys.path.insert(0, str(ROOT))
    from tests.qgis_session import session

    with session(), tempfile.TemporaryDirectory() as folder:
        return _compare(arguments.layer, Path(folder), arguments.skip_native)


def _compare(layer: Path, folder: Path, skip_native: bool) -> int:
    ours: dict[str, float] = {}
    whole: dict[str, float] = {}
    base = peak_mb()
    print(f"\nPlugin, by stage ({layer.name}):")
    plugin_stages(layer, folder, ours)
    print("Plugin, the algorithm, from file to written GeoPackages:")
    with timed("cohesion:metropolitanrings", whole):
        plugin_algorithm(layer, folder)
    print(f"  peak memory {peak_mb():.0f} MB (QGIS alone {base:.0f} MB)")
    if skip_native:
        return 0
    native: dict[str, float] = {}
    print("Native chain, same layer, same process:")
    count = native_chain(layer, folder, native)
    mine, theirs = whole["cohesion:metropolitanrings"], sum(native.values())
    print(
        f"\n{count} métropoles: plugin {mine:.1f} s, native chain {theirs:.1f} s, ratio {theirs / mine:.1f}; peak memory of both {peak_mb():.0f} MB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
