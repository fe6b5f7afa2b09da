"""The pages of an atlas: one per value of a field, with the rows of each layer that belong to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.text import plain
from .coverage_style import style_coverage
from .page_kinds import kind_of
from .page_sources import sources_of
from .page_spec import resource
from .ring_names import quoted
from .ring_style import style_rings

_EPCI, _AGREEMENT = "siren_epci", "id_cooperation"
# Of which a page shows those that lie in its territory, and no others.
_PLACED = ("classes", "change")


@dataclass(frozen=True)
class AtlasPage:
    """``key``: value of the field; ``extent`` and ``shape`` (polygons alone): in ``crs``, that of the layer."""

    field: str
    key: str
    name: str
    extent: QgsRectangle
    shape: QgsGeometry = field(default_factory=QgsGeometry)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


def pages_of(layer: QgsVectorLayer, column: str = "") -> list[AtlasPage]:
    """The pages, by name. ``column``: the first of the usual ones where none is given. Raises InputError."""
    column = column or _usual(layer)
    if layer.fields().lookupField(column) < 0:
        raise InputError(
            tr("The layer « {} » of the atlas has no field that tells pages apart.").format(layer.name()),
            [tr("columns: {}").format(", ".join(layer.fields().names()))],
            tr("Choose the field of the atlas."),
        )
    named = _name_field(layer, column)
    request = QgsFeatureRequest().setSubsetOfAttributes([column, named], layer.fields())
    names: dict[str, str] = {}
    extents: dict[str, QgsRectangle] = {}
    shapes: dict[str, list[QgsGeometry]] = defaultdict(list)
    for feature in layer.getFeatures(request):
        value = feature[column]
        if value is None or value == NULL:
            continue
        key = str(value)
        names.setdefault(key, str(feature[named] or key))
        shapes[key].append(feature.geometry())
        extents.setdefault(key, QgsRectangle()).combineExtentWith(feature.geometry().boundingBox())
    if not names:
        raise InputError(
            tr("The layer « {} » of the atlas is empty.").format(layer.name()),
            (),
            tr("Choose another layer."),
        )
    order = sorted(names, key=lambda key: (plain(names[key]), key))
    return [
        AtlasPage(column, key, names[key], extents[key], _shape(shapes[key]), layer.crs()) for key in order
    ]


def rows_of(layer: QgsVectorLayer, page: AtlasPage, around: Collection[str] = ()) -> QgsVectorLayer | None:
    """A layer in memory of the rows of a page, styled as the whole; None where the layer has no such field.

    ``around``: SIREN of the EPCI of the page, by which communes are known to belong to it.
    """
    request = _request(layer, page, around)
    if request is None:
        return None
    made = layer.materialize(request)
    made.setId(f"{layer.id()}_{plain(page.key)}")
    made.setName(layer.name())
    made.setMetadata(layer.metadata())
    _dress(made, layer)
    return made


def ringed(rows: QgsVectorLayer) -> list[str]:
    """SIREN of the EPCI of a page's rows: the centre and those of its rings, without neighbouring métropoles."""
    request = QgsFeatureRequest(QgsExpression('"couronne" IS NOT NULL'))
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return [str(feature[_EPCI]) for feature in rows.getFeatures(request)]


def _request(layer: QgsVectorLayer, page: AtlasPage, around: Collection[str]) -> QgsFeatureRequest | None:
    fields = layer.fields()
    wanted = resource("themes")["filters"].get(page.field, [page.field])
    columns = [name for name in wanted if fields.lookupField(name) >= 0]
    if columns:
        condition = " OR ".join(
            f"to_string({QgsExpression.quotedColumnRef(name)}) = {quoted(page.key)}" for name in columns
        )
        if kind_of(layer) in ("links", "halves"):
            return _agreements(layer, condition)
        return QgsFeatureRequest(QgsExpression(condition))
    if not around or fields.lookupField(_EPCI) < 0:
        return _inside(layer, page)
    listed = ", ".join(quoted(siren) for siren in sorted(around))
    return QgsFeatureRequest(QgsExpression(f'"{_EPCI}" IN ({listed})'))


def _inside(layer: QgsVectorLayer, page: AtlasPage) -> QgsFeatureRequest | None:
    """Communes whose inner point lies in the page's shape, where no column tells: a sub-space drawn by hand."""
    if page.shape.isEmpty() or kind_of(layer) not in _PLACED:
        return None
    shape = QgsGeometry(page.shape)
    shape.transform(QgsCoordinateTransform(page.crs, layer.crs(), layer.transformContext()))
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    near = QgsFeatureRequest(shape.boundingBox()).setNoAttributes()
    points = ((each.id(), each.geometry().pointOnSurface()) for each in layer.getFeatures(near))
    found = [ident for ident, point in points if engine.contains(point.constGet())]
    return QgsFeatureRequest(found) if found else None


def _shape(parts: list[QgsGeometry]) -> QgsGeometry:
    """Polygons as one; empty for lines and points."""
    solid = [part for part in parts if part.type() == Qgis.GeometryType.Polygon]
    return QgsGeometry.collectGeometry(solid) if solid else QgsGeometry()


def _agreements(layer: QgsVectorLayer, condition: str) -> QgsFeatureRequest:
    """Every arrow of the agreements that have the page's territory as a party: a star is drawn whole or not at all."""
    request = QgsFeatureRequest(QgsExpression(condition)).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    found = {str(feature[_AGREEMENT]) for feature in layer.getFeatures(request)}
    listed = ", ".join(quoted(each) for each in sorted(found)) or "NULL"
    return QgsFeatureRequest(QgsExpression(f'"{_AGREEMENT}" IN ({listed})'))


def _dress(made: QgsVectorLayer, whole: QgsVectorLayer) -> None:
    """The style of the whole. Rings and coverage hide what another métropole's page shows: their names are set anew."""
    sentence = whole.metadata().abstract()
    kind = kind_of(whole)
    if kind == "rings":
        style_rings(made, sentence)
    elif kind == "coverage":
        style_coverage(made, sentence, sources_of(whole))
    else:
        made.setRenderer(whole.renderer().clone())
        if whole.labeling() is not None:
            made.setLabeling(whole.labeling().clone())
        made.setLabelsEnabled(whole.labelsEnabled())
        return
    _keep_symbols(made, whole)


def _keep_symbols(made: QgsVectorLayer, whole: QgsVectorLayer) -> None:
    """The user's own colours, where the whole has the same classes."""
    own, new = whole.renderer(), made.renderer()
    if not isinstance(own, QgsCategorizedSymbolRenderer) or not isinstance(new, QgsCategorizedSymbolRenderer):
        return
    if plain(own.classAttribute()) != plain(new.classAttribute()):
        return
    known = {str(category.value()): category for category in own.categories()}
    for index, category in enumerate(new.categories()):
        same = known.get(str(category.value()))
        if same is not None:
            new.updateCategorySymbol(index, same.symbol().clone())


def _usual(layer: QgsVectorLayer) -> str:
    names = layer.fields().names()
    return next((name for name in resource("themes")["atlas_fields"] if name in names), "")


def _name_field(layer: QgsVectorLayer, field: str) -> str:
    """The column that names the values of a field: nom_epci for siren_epci."""
    names: Sequence[str] = layer.fields().names()
    usual = resource("themes")["name_fields"]
    same = f"nom_{field.split('_', 1)[-1]}"
    return next((name for name in (same, *usual) if name in names), field)
