"""Pages of all communes of metropolitan France: ``cohesion:mappage`` against a plain layout of the same layers."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bench_common import COMMUNES, ROOT, SHARED, Case, Stages

GRID = SHARED / "tables" / "insee_grille_densite_4niv_2020_geo2021.csv"
ZONING = SHARED / "tables" / "insee_zonages_cog2025.csv"
EPCI = SHARED / "geo" / "epci_2026_metro_l93.gpkg"
REGIONS = SHARED / "geo" / "regions_metro_l93.gpkg"
PROJECT = "page.qgz"
DPI = 300
A3 = (420, 297)


def prepare(folder: Path) -> None:
    """A project of rings, links, classes, coverage and limits, all dressed; made in a process with QGIS."""
    subprocess.run([sys.executable, __file__, str(folder)], check=True, stderr=subprocess.DEVNULL)


def make_project(folder: Path) -> None:
    """By the plugin's own algorithms and styles, beside their GeoPackage."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "qgis"), str(ROOT / "tests")]
    from qgis.core import Qgis, QgsProject, QgsVectorLayer
    from test_map_page_sheets import layers

    from cohesion_plugin.cartography.base_style import style_limits
    from cohesion_plugin.cartography.ring_style import style_rings
    from cohesion_plugin.cartography.typology_style import style_classes
    from cohesion_plugin.core.typologies.load import typology

    project = QgsProject.instance()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    given = {"TYPOLOGY": "insee_rural_2021", "DENSITY": str(GRID), "CATCHMENT": str(ZONING)}
    made = layers(str(COMMUNES), str(COMMUNES), folder, **given)
    limits = QgsVectorLayer(str(REGIONS), "Limits", "ogr")
    style_limits(limits, "region")
    project.addMapLayer(limits)
    style_rings(made["rings"], made["rings"].metadata().abstract())
    style_classes(made["classes"], typology("insee_rural_2021"), "Classes.", {}, [])
    project.setCrs(made["classes"].crs())
    assert project.write(str(folder / PROJECT))


def opened(folder: Path, stages: Stages) -> dict[str, Any]:
    """The layers of the project, by name."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    with stages("open the project"):
        # The measured folder is inside that of the side, to which the prepared files are copied.
        assert project.read(str(folder.parent / PROJECT))
    return {layer.name(): layer for layer in project.mapLayers().values()}


def plugin_page(folder: Path, stages: Stages) -> dict[str, Any]:
    """One run of the algorithm, as from the panel."""
    from qgis import processing

    layers, path = opened(folder, stages), folder / "page.pdf"
    with stages("compose, lay out and export"):
        processing.run(
            "cohesion:mappage",
            {
                "LAYERS": [layers["Classes"]],
                "BASE": [layers["Limits"]],
                "FORMAT": "a3_landscape",
                "PDF": str(path),
            },
        )
    return _facts(path)


def plain_page(folder: Path, stages: Stages) -> dict[str, Any]:
    """A map, a legend, a title and a scale bar, as a new layout of QGIS has them."""
    layers, path = opened(folder, stages), folder / "page.pdf"
    with stages("lay out and export"):
        layout = _plain([layers["Limits"], layers["Classes"]], layers["Classes"].extent())
        _export(layout, path)
    return _facts(path)


def plugin_atlas(folder: Path, stages: Stages) -> dict[str, Any]:
    """22 sheets with rings, agreements, classes and key figures."""
    from qgis import processing

    layers, path = opened(folder, stages), folder / "atlas.pdf"
    start = time.perf_counter()
    with stages("22 sheets"):
        names = ("Rings", "Links", "Classes", "Coverage")
        processing.run(
            "cohesion:mappage",
            {
                "LAYERS": [layers[name] for name in names],
                "BASE": [layers["Limits"]],
                "ATLAS": layers["Rings"],
                "PDF": str(path),
            },
        )
    return _facts(path, time.perf_counter() - start)


def plain_atlas(folder: Path, stages: Stages) -> dict[str, Any]:
    """QGIS's own atlas over the métropoles: the same layers, unfiltered, a legend cut to the map, no figures."""
    from qgis.core import QgsLayoutExporter, QgsLayoutItemMap

    layers, path = opened(folder, stages), folder / "atlas.pdf"
    start = time.perf_counter()
    with stages("22 pages"):
        shown = [layers[name] for name in ("Links", "Rings", "Limits", "Classes")]
        layout = _plain(shown, layers["Rings"].extent())
        (page_map,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
        page_map.setAtlasDriven(True)
        page_map.setAtlasMargin(1.5)
        atlas = layout.atlas()
        atlas.setCoverageLayer(layers["Rings"])
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression('"couronne" = 0')
        atlas.setEnabled(True)
        result, _reason = QgsLayoutExporter.exportToPdf(atlas, str(path), _settings())
        assert result == QgsLayoutExporter.ExportResult.Success
    return _facts(path, time.perf_counter() - start)


def _plain(shown: list[Any], extent: Any) -> Any:
    from qgis.core import (
        QgsLayoutItemLabel,
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsLayoutItemScaleBar,
        QgsLayoutPoint,
        QgsLayoutSize,
        QgsPrintLayout,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QRectF

    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*A3))
    page_map = QgsLayoutItemMap(layout)
    page_map.attemptSetSceneRect(QRectF(14, 30, 300, 240))
    page_map.setLayers(shown)
    page_map.setKeepLayerSet(True)
    layout.addLayoutItem(page_map)
    page_map.zoomToExtent(extent)
    title = QgsLayoutItemLabel(layout)
    title.setText("France")
    layout.addLayoutItem(title)
    title.attemptSetSceneRect(QRectF(14, 14, 300, 12))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(page_map)
    legend.setLegendFilterByMapEnabled(True)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(322, 30))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(page_map)
    bar.applyDefaultSize()
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(322, 250))
    return layout


def _settings() -> Any:
    from qgis.core import Qgis, QgsLayoutExporter

    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.forceVectorOutput = True
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    return settings


def _export(layout: Any, path: Path) -> None:
    from qgis.core import QgsLayoutExporter

    result = QgsLayoutExporter(layout).exportToPdf(str(path), _settings())
    assert result == QgsLayoutExporter.ExportResult.Success


def _facts(path: Path, seconds: float = 0.0) -> dict[str, Any]:
    import pypdf

    reader = pypdf.PdfReader(path)
    width, height = (round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:])
    curves = sum(len(page.get_contents().get_data()) for page in reader.pages)
    return {"pages": len(reader.pages), "size": [width, height], "drawn": curves, "seconds": seconds}


def same_page(found: dict[str, dict[str, Any]]) -> str:
    """Both A3, both drawn as vectors of like weight."""
    ours, plain = found.values()
    assert ours["size"] == plain["size"] == list(A3), (ours, plain)
    ratio = ours["drawn"] / plain["drawn"]
    assert 0.3 < ratio < 3, ratio
    return (
        f"One A3 page each; drawing instructions of ours weigh {ratio:.2f} times those of the plain layout."
    )


def same_pages(found: dict[str, dict[str, Any]]) -> str:
    """22 each; how many a minute."""
    assert all(each["pages"] == 22 for each in found.values()), found
    rates = ", ".join(f"{side}: {60 * 22 / each['seconds']:.0f}" for side, each in found.items())
    return f"22 pages each. Pages a minute: {rates}."


NEEDS = (COMMUNES, GRID, ZONING, EPCI, REGIONS)
CASES = [
    Case(
        "From a project to an A3 page as vector PDF: 34 746 communes in six classes, limits of régions.",
        {"plugin: cohesion:mappage": plugin_page, "plain layout, same layers": plain_page},
        NEEDS,
        prepare,
        same_page,
    ),
    Case(
        "An atlas of the 22 métropoles: rings, agreements, classes, key figures, a legend per page. The plain atlas of "
        "QGIS draws the same layers unfiltered, without figures, on A3.",
        {"plugin: 22 sheets": plugin_atlas, "QGIS atlas, 22 pages": plain_atlas},
        NEEDS,
        prepare,
        same_pages,
    ),
]

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from tests.qgis_session import session

    with session():
        make_project(Path(sys.argv[1]))
