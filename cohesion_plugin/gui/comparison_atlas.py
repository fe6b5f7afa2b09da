"""What follows the atlas of a layout: the field of its layer that names the territories; pictures and table by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpression,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemMap,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ..cartography.page_spec import template
from ..cartography.page_text import page_type
from ..core.errors import InputError
from ..core.i18n import tr
from .comparison_layout import MARGIN_MM, UNIT, free_spot, new_layout
from .comparison_run import LAYER_ROLE
from .typology_layers import of_role

if TYPE_CHECKING:
    from ..core.comparison.sets import Sets

KEY = "cle"
MAP_MM, LEAST_TABLE_MM = 112.0, 150.0


@dataclass(frozen=True)
class Match:
    """``field`` of the atlas' layer holds ``keys``: of each territory compared."""

    field: str
    keys: tuple[str, ...]

    def feature_key(self) -> str:
        """Expression: what the current feature of the atlas is called."""
        return f"to_string(attribute(@atlas_feature, {QgsExpression.quotedString(self.field)}))"


def compared_layer(project: QgsProject) -> QgsVectorLayer | None:
    """The compared territories last added to the map."""
    return next((one for one in of_role(LAYER_ROLE) if project.mapLayer(one.id()) is one), None)


def match(layer: QgsVectorLayer | None, sets: Sets) -> Match:
    """The field of the atlas' layer with the codes, else the names, of most territories. Raises InputError."""
    codes, names = (tuple(map(str, texts)) for texts in (sets.codes, sets.names))
    best, found = 0, None
    for field in layer.fields() if layer is not None else ():
        values = {str(one) for one in layer.uniqueValues(layer.fields().indexFromName(field.name()))}
        for keys in (codes, names):
            count = len(values.intersection(key for key in keys if key))
            if count > best:
                best, found = count, Match(field.name(), keys)
    if found is None:
        raise InputError(
            tr("None of the compared territories is in the layer of the atlas, « {} ».").format(
                layer.name() if layer is not None else ""
            ),
            (),
            tr("Add the compared territories to the map and choose that layer for the atlas."),
        )
    return found


def path_expression(matched: Match, folder: str, files: Mapping[str, str], other: str) -> str:
    """The file of the current feature, beside the project; ``files``: by key; ``other``: for a feature not compared."""
    quoted = QgsExpression.quotedString
    pairs = ", ".join(f"{quoted(key)}, {quoted(name)}" for key, name in files.items())
    name = f"coalesce(map_get(map({pairs}), {matched.feature_key()}), {quoted(other)})"
    return f"@project_folder || {quoted(f'/{folder}/')} || {name}"


def new_atlas(project: QgsProject, layer: QgsVectorLayer) -> QgsPrintLayout:
    """A page for each territory of a layer: its map at the left."""
    layout = new_layout(project)
    atlas = layout.atlas()
    atlas.setCoverageLayer(layer)
    atlas.setEnabled(True)
    atlas.setPageNameExpression('"territoire"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"territoire"')
    map_item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_item)
    size = layout.pageCollection().page(0).pageSize()
    map_item.attemptMove(QgsLayoutPoint(MARGIN_MM, MARGIN_MM, UNIT))
    map_item.attemptResize(QgsLayoutSize(MAP_MM, size.height() - 2 * MARGIN_MM, UNIT))
    map_item.setCrs(layer.crs())
    map_item.zoomToExtent(layer.extent())
    map_item.setAtlasDriven(True)
    map_item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    map_item.setAtlasMargin(0.15)
    return layout


def add_following_table(
    layout: QgsPrintLayout, layer: QgsVectorLayer, matched: Match, headings: Mapping[str, str], title: str
) -> None:
    """The rows of a table of the project that are those of the current feature; ``headings``: by field shown."""
    table = QgsLayoutItemAttributeTable.create(layout)
    layout.addMultiFrame(table)
    table.setVectorLayer(layer)
    columns = []
    for place, (name, heading) in enumerate(headings.items()):
        column = QgsLayoutTableColumn(heading)
        column.setAttribute(name)
        column.setHAlignment(Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft)
        columns.append(column)
    table.setColumns(columns)
    table.setFilterFeatures(True)
    table.setFeatureFilter(f'"{KEY}" = {matched.feature_key()}')
    table.setMaximumNumberOfFeatures(10_000)
    table.setHeaderTextFormat(page_type("small_bold"))
    table.setContentTextFormat(page_type("small"))
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
    table.setCellMargin(0.8)
    style = template()["table"]
    table.setVerticalGrid(False)
    table.setGridStrokeWidth(style["stroke"])
    table.setGridColor(QColor(style["rule"]))
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
    frame = QgsLayoutFrame(layout, table)
    frame.setId(title)
    table.addFrame(frame)
    room = _room(layout)
    frame.attemptSetSceneRect(room)
    table.recalculateFrameSizes()


def _room(layout: QgsPrintLayout) -> QRectF:
    """The highest free place of the page for a table of usual width."""
    size = layout.pageCollection().page(0).pageSize()
    whole = size.height() - 2 * MARGIN_MM
    for height in (whole, whole / 2, whole / 3, whole / 6):
        spot = free_spot(layout, LEAST_TABLE_MM, height)
        if spot is not None:
            return spot
    return QRectF(MARGIN_MM, MARGIN_MM, LEAST_TABLE_MM, whole)
