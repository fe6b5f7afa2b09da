"""Rings of the 22 métropoles over France: this plugin against the chain of native algorithms a user clicks through."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench_common import COMMUNES, Case, Stages, columns_of

METROPOLES = "\"nature_epci\" IN ('ME', 'MET69')"
TOUCHES = {"PREDICATE": [4]}


def plugin(folder: Path, stages: Stages) -> dict[str, str]:
    """The algorithm as a user runs it, from file to written GeoPackages."""
    from qgis import processing

    outputs = {"RINGS": str(folder / "rings.gpkg"), "OUTLINES": str(folder / "outlines.gpkg")}
    # As the chain does: it knows no métropole that a ring would not pass through.
    given = {"COMMUNES": str(COMMUNES), "THROUGH_METROPOLES": True}
    processing.run("cohesion:metropolitanrings", {**given, **outputs})
    return outputs


def in_steps(folder: Path, stages: Stages) -> None:
    """The same through the functions that the algorithm calls, timed apart; outlines of EPCI are made twice."""
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
    with stages("read (file to arrays)"):
        raw = snapshot(QgsVectorLayer(str(COMMUNES), "communes", "ogr")).read()
    with stages("build (codes, validity, EPCI)"):
        units = build_units(build_territories(raw, recognise(raw.frame), report), report)
    with stages("dissolve (every EPCI), alone"):
        dissolve(units.parts.geometry, units.owner, np.arange(len(units.frame)))
    with stages("dissolve, contiguity and rings"):
        rings = compute_rings(units, RingRequest(through_metropoles=True), report)
    with stages("dissolve (outlines of rings)"):
        shapes = ring_shapes(rings.table, rings.borders)
        table, outlines = ring_outlines(rings.table, shapes)
    with stages("write (GeoPackage)"):
        write_layers(RingResult(units, rings, shapes, table, outlines, report, "contiguity"), folder)


def native(folder: Path, stages: Stages) -> dict[str, Any]:
    """Dissolve by EPCI, index, then per métropole what touches it and what touches that; SIREN of the latter two."""
    from qgis import processing
    from qgis.core import QgsVectorLayer

    with stages("native:dissolve by EPCI"):
        out = processing.run(
            "native:dissolve",
            {"INPUT": str(COMMUNES), "FIELD": ["siren_epci"], "OUTPUT": str(folder / "epci.gpkg")},
        )["OUTPUT"]
    with stages("native:createspatialindex"):
        processing.run("native:createspatialindex", {"INPUT": out})
    layer = QgsVectorLayer(out, "epci", "ogr")
    sirens = [feature["siren_epci"] for feature in layer.getFeatures(METROPOLES)]
    with stages(f"extractbylocation, touches, twice x {len(sirens)}"):
        return {"epci": out, "rings": {siren: _rings_of(layer, siren, folder) for siren in sirens}}


def _rings_of(layer: Any, siren: str, folder: Path) -> list[str]:
    from qgis import processing

    centre = processing.run(
        "native:extractbyexpression",
        {"INPUT": layer, "EXPRESSION": f"\"siren_epci\" = '{siren}'", "OUTPUT": "memory:"},
    )["OUTPUT"]
    paths = [str(folder / f"{siren}_{number}.gpkg") for number in (1, 2)]
    for path, near in zip(paths, (centre, paths[0])):
        given = {"INPUT": layer, "INTERSECT": near, "OUTPUT": path, **TOUCHES}
        processing.run("native:extractbylocation", given)
    return paths


def same_rings(results: dict[str, Any]) -> str:
    """First and second rings of each métropole, EPCI by EPCI; what the chain has more must touch at points only.

    The plugin puts no métropole in the rings of another.
    """
    ours, _steps, theirs = results.values()
    table = columns_of(ours["RINGS"], ["siren_metropole", "siren_epci", "couronne"])
    shapes = _shapes(theirs["epci"])
    count, corners, left = 0, [], 0
    for siren, paths in theirs["rings"].items():
        inner = {siren}
        for ring, path in enumerate(paths, start=1):
            found = (
                set(columns_of(path, ["siren_epci"])["siren_epci"].dropna()) - inner - set(theirs["rings"])
            )
            mine = table[(table["siren_metropole"] == siren) & (table["couronne"].astype(float) == ring)]
            expected = set(mine["siren_epci"])
            assert expected <= found, f"{siren}, ring {ring}: the chain lacks {sorted(expected - found)[:5]}"
            for epci in found - expected:
                length = max(_border(shapes[epci], shapes[other]) for other in inner)
                assert length < 1e-6, (
                    f"{siren}, ring {ring}: the plugin lacks {epci}, border of {length:.0f} m"
                )
                corners.append(epci)
            count += len(expected)
            inner = expected
            if found != expected and ring == 1:
                left += 1
                break
    return (
        f"Yes, {count} EPCI in the rings of {len(theirs['rings'])} métropoles. The chain also has {len(corners)} that "
        f"touch at a point alone, which is no border; {left} second ring(s) that start from one of them not compared."
    )


def _border(one: Any, other: Any) -> float:
    common = one.Intersection(other)
    return sum(part.Length() for part in (common, *common) if part.GetDimension() == 1)


def _shapes(path: str) -> dict[str, Any]:
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(path)
    return {feature["siren_epci"]: feature.GetGeometryRef().Clone() for feature in source.GetLayer(0)}


CASES = [
    Case(
        "Rings of the 22 métropoles by contiguity, from the communes of metropolitan France to written GeoPackages.",
        {
            "plugin: cohesion:metropolitanrings": plugin,
            "plugin, step by step": in_steps,
            "native chain": native,
        },
        (COMMUNES,),
        check=same_rings,
        apart=("plugin, step by step",),
    )
]
