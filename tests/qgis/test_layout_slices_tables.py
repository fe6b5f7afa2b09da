"""Tables of a layout that comes in slices: every cell with its type and ground, a former layout in the same place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayoutItem, QgsLayoutItemManualTable, QgsLayoutItemPage, QgsPrintLayout, QgsProject

from cohesion_plugin.cartography.cooperation_page_matrix import MatrixTexts, matrix_page
from cohesion_plugin.core.cooperation.matrix import theme_matrix
from cohesion_plugin.core.cooperation.matrix_view import matrix_view
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.core.report import Report
from cohesion_plugin.processing.layout_slices import add_now, parts_of


def cells(layout: QgsPrintLayout) -> list[Any]:
    """Text, type, colours of each cell, table by table from the top of the first sheet on."""
    tables = [one for one in layout.multiFrames() if isinstance(one, QgsLayoutItemManualTable)]
    tables.sort(key=lambda table: table.frames()[0].sceneBoundingRect().y())
    return [
        [
            [
                (
                    str(cell.content()),
                    cell.textFormat().size(),
                    cell.textFormat().color().name(),
                    cell.textFormat().font().toString(),
                    cell.backgroundColor().name(),
                    int(cell.horizontalAlignment()),
                )
                for cell in line
            ]
            for line in table.tableContents()
        ]
        for table in tables
    ]


def places(layout: QgsPrintLayout) -> list[tuple[str, int, int]]:
    """Where items stand, in tenths of a millimetre."""
    items = [one for one in layout.items() if isinstance(one, QgsLayoutItem)]
    return sorted(
        (item.id(), round(item.scenePos().x() * 10), round(item.scenePos().y() * 10))
        for item in items
        if not isinstance(item, QgsLayoutItemPage)
    )


def test_table_is_the_one_that_was_made(qgis_app: object) -> None:
    register = sample_register()
    view = matrix_view(register, theme_matrix(register, None, (), "theme", Report()), {})
    workshop, project = QgsProject(), QgsProject()
    made = matrix_page(workshop, "page", view, MatrixTexts("2026", sources=["Insee"]))
    expected, stood = cells(made), places(made)
    parts = parts_of(made)
    assert cells(made) == expected and any(expected)
    for _time in ("first", "again"):
        add_now(project, parts)
        (added,) = project.layoutManager().printLayouts()
        assert cells(added) == expected and places(added) == stood
        # As it is once the project was saved.
        assert len(added.multiFrames()) == len(made.multiFrames())
    del made, added
