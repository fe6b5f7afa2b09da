"""The pages of an atlas: one per value of a field, with the rows of each layer that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRequest,
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


@dataclass(frozen=True)
class AtlasPage:
    """``key``: value of the field, "" for a row without one; ``extent``: in the reference system of the layer."""

    field: str
    key: str
    name: str
    extent: QgsRectangle


def pages_of(layer: QgsVectorLayer, field: str = "") -> list[AtlasPage]:
    """The pages, by name. ``field``: the first of the usual ones where none is given. Raises InputError."""
    field = field or _usual(layer)
    if layer.fields().lookupField(field) < 0:
        raise InputError(
            tr("The layer « {} » of the atlas has no field that tells pages apart.").format(layer.name()),
            [tr("columns: {}").format(", ".join(layer.fields().names()))],
            tr("Choose the field of the atlas."),
        )
    named = _name_field(layer, field)
    request = QgsFeatureRequest().setSubsetOfAttributes([field, named], layer.fields())
    names: dict[str, str] = {}
    extents: dict[str, QgsRectangle] = {}
    for feature in layer.getFeatures(request):
        value = feature[field]
        if value is None or value == NULL:
            continue
        key = str(value)
        names.setdefault(key, str(feature[named] or key))
        extents.setdefault(key, QgsRectangle()).combineExtentWith(feature.geometry().boundingBox())
    if not names:
        raise InputError(
            tr("The layer « {} » of the atlas is empty.").format(layer.name()),
            (),
            tr("Choose another layer."),
        )
    order = sorted(names, key=lambda key: (plain(names[key]), key))
    return [AtlasPage(field, key, names[key], extents[key]) for key in order]


def rows_of(layer: QgsVectorLayer, page: AtlasPage) -> QgsVectorLayer | None:
    """A layer in memory of the rows of a page, styled as the whole; None where the layer has no such field."""
    fields = layer.fields()
    wanted = resource("themes")["filters"].get(page.field, [page.field])
    columns = [name for name in wanted if fields.lookupField(name) >= 0]
    if not columns:
        return None
    condition = " OR ".join(
        f"to_string({QgsExpression.quotedColumnRef(name)}) = {quoted(page.key)}" for name in columns
    )
    made = layer.materialize(QgsFeatureRequest(QgsExpression(condition)))
    made.setId(f"{layer.id()}_{plain(page.key)}")
    made.setName(layer.name())
    made.setMetadata(layer.metadata())
    _dress(made, layer)
    return made


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
