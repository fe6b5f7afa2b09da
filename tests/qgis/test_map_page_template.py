"""An agency's own template: filled by the ids of its items; broken or incomplete, it is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Log
from map_page_session import base, page, rings
from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProcessingException,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from test_page import legend_lines

pytestmark = pytest.mark.usefixtures("provider", "project")
BOXES = {
    "title": (QgsLayoutItemLabel, QRectF(10, 10, 277, 14)),
    "subtitle": (QgsLayoutItemLabel, QRectF(10, 25, 277, 8)),
    "map": (QgsLayoutItemMap, QRectF(10, 36, 190, 140)),
    "legend": (QgsLayoutItemLegend, QRectF(205, 36, 80, 60)),
    "method": (QgsLayoutItemLabel, QRectF(205, 110, 80, 40)),
    "sources": (QgsLayoutItemLabel, QRectF(10, 180, 190, 12)),
    "scale": (QgsLayoutItemScaleBar, QRectF(205, 160, 60, 12)),
    "logo": (QgsLayoutItemPicture, QRectF(250, 180, 35, 20)),
    "author": (QgsLayoutItemLabel, QRectF(10, 194, 190, 8)),
}


@pytest.fixture
def tours(sample_file: Path, tmp_path: Path) -> QgsVectorLayer:
    made = rings(sample_file, tmp_path)
    base(sample_file)
    return made


def template(folder: Path, *without: str) -> str:
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    for name, (kind, box) in BOXES.items():
        if name not in without:
            item = kind(layout)
            item.setId(name)
            item.attemptSetSceneRect(box)
            layout.addLayoutItem(item)
    path = folder / "modèle de l’agence.qpt"
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    return str(path)


def made(**values: object) -> QgsPrintLayout:
    page(LAYOUT="made", **values)
    return QgsProject.instance().layoutManager().layoutByName("made")


def item(layout: QgsPrintLayout, name: str) -> Any:
    return next(each for each in layout.items() if isinstance(each, QgsLayoutItem) and each.id() == name)


def test_items_are_filled_where_they_are(tours: QgsVectorLayer, tmp_path: Path) -> None:
    layout = made(LAYERS=[tours], TEMPLATE=template(tmp_path), AUTHOR="Agence")
    for name, (kind, box) in BOXES.items():
        if name in ("legend", "scale"):  # these have the size of their content
            continue
        its = item(layout, name)
        placed = its.mapRectToScene(its.rect())
        assert isinstance(its, kind), name
        assert [placed.x(), placed.y()] == pytest.approx([box.x(), box.y()], abs=0.01), name
    assert "16 EPCI" in item(layout, "title").text().replace("\u00a0", " ")
    assert "10 m" in item(layout, "method").text().replace("\u00a0", " ")
    assert "ADMIN EXPRESS" in item(layout, "sources").text() and "Agence" in item(layout, "author").text()
    lines = [line.replace("\u00a0", " ") for line in legend_lines(item(layout, "legend"))]
    assert {"Métropole", "1st ring (5 EPCI)", "2nd ring (11 EPCI)"} <= set(lines)
    assert item(layout, "map").extent().contains(tours.extent())
    bar = item(layout, "scale")
    assert bar.linkedMap() is item(layout, "map") and bar.unitsPerSegment() in (1, 2, 5, 10, 20, 50)


def test_missing_items_are_listed(tours: QgsVectorLayer, tmp_path: Path) -> None:
    log = Log()
    page(log, LAYERS=[tours], TEMPLATE=template(tmp_path, "legend", "sources"), PDF=str(tmp_path / "p.pdf"))
    assert "lacks items" in log.text and "legend, sources" in log.text
    assert (tmp_path / "p.pdf").exists()


def test_without_a_map_nothing_is_made(tours: QgsVectorLayer, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="has no map"):
        page(LAYERS=[tours], TEMPLATE=template(tmp_path, "map"), PDF=str(tmp_path / "p.pdf"))
    assert not (tmp_path / "p.pdf").exists()


@pytest.mark.parametrize("content", ["", "no xml", "<Layout", "<qgis></qgis>"])
def test_broken_template(tours: QgsVectorLayer, tmp_path: Path, content: str) -> None:
    path = tmp_path / "broken.qpt"
    path.write_text(content)
    with pytest.raises(QgsProcessingException, match="no layout template"):
        page(LAYERS=[tours], TEMPLATE=str(path), PDF=str(tmp_path / "p.pdf"))


def test_lost_template(tours: QgsVectorLayer, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"lost\.qpt can't be read"):
        page(LAYERS=[tours], TEMPLATE=str(tmp_path / "lost.qpt"), PDF=str(tmp_path / "p.pdf"))


def test_long_texts_shrink_then_are_told(tours: QgsVectorLayer, tmp_path: Path) -> None:
    path, log = template(tmp_path), Log()
    full = item(made(LAYERS=[tours], TEMPLATE=path, TITLE="Court"), "title").textFormat().size()
    longer = made(LAYERS=[tours], TEMPLATE=path, TITLE="Un titre plutôt long qui remplit sa boîte " * 14)
    assert item(longer, "title").textFormat().size() < full
    page(log, LAYERS=[tours], TEMPLATE=path, TITLE="x y z " * 400, LAYOUT="more")
    assert "Texts too long" in log.text and "title" in log.text
