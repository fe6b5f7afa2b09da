"""What each class weighs, from the summary that the algorithm made, or added up from the communes shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.progress import Progress
from ..core.typologies.model import unclassable
from .words import plain_value

CLASS_FIELD = "classe"
FIGURES = ("nb_communes", "population", "surface_km2")
SHARES = ("part_communes_pct", "part_population_pct", "part_surface_pct")
# The description of statistical classes: rows of this type, columns and what a summary calls them.
SIZES = "classe"
DESCRIBED = dict(
    zip(("effectif", "part_effectif", "part_population", "part_surface"), ("nb_communes", *SHARES))
)


@dataclass
class ClassTotal:
    """``figures`` and ``shares`` (per cent) by the names in FIGURES, None where unknown."""

    code: str
    label: str
    figures: dict[str, float | None] = field(default_factory=dict)
    shares: dict[str, float | None] = field(default_factory=dict)
    change: float | None = None


@dataclass
class Scope:
    """The classes of a whole: all communes, a selection, or a group."""

    key: str
    title: str
    classes: list[ClassTotal]


@dataclass
class ResultData:
    """``members``: features by class; ``scopes``: the whole first, then the groups of the summary."""

    members: dict[str, list[int]]
    scopes: list[Scope]
    period: str = ""


def colours_of(layer: QgsVectorLayer) -> dict[str, tuple[str, str]]:
    """Colour and label by class, in the order of the legend: as the map shows them, also once restyled."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    categories = renderer.categories()
    return {class_code(one.value()): (one.symbol().color().name(), one.label()) for one in categories}


def class_code(value: Any) -> str:
    """As text; statistical classes are numbers, and nothing where a commune is in none."""
    known = plain_value(value)
    return unclassable().code if known is None or known == "" else str(known)


def class_value(layer: QgsVectorLayer, code: str) -> Any:
    """The value of a class's code in the field of a layer: the reverse of ``class_code``."""
    field = layer.fields().field(CLASS_FIELD)
    if not field.isNumeric():
        return code
    return None if code == unclassable().code else int(code)


def data_reader(layer: QgsVectorLayer, summary: QgsVectorLayer | None) -> Callable[[Progress], ResultData]:
    """Freeze both; what is returned reads them in any thread."""
    order, communes = _order(layer), _reader(layer, (CLASS_FIELD, "libelle", *FIGURES[1:]), None)
    groups = ("groupe", "nom_groupe", CLASS_FIELD, "libelle", *FIGURES, *SHARES, "evolution_pct", "periode")
    rows = _reader(summary, (*groups, "type", *DESCRIBED), None) if summary is not None else None

    def read(progress: Progress) -> ResultData:
        members: dict[str, list[int]] = {}
        found = communes(progress)
        for feature, values in found:
            members.setdefault(class_code(values[CLASS_FIELD]), []).append(feature)
        if rows is None:
            return ResultData(members, [Scope("", "", _added_up([values for _id, values in found], order))])
        lines = [_sized(values) for _id, values in rows(progress) if values.get("type", SIZES) == SIZES]
        period = next((str(values["periode"]) for values in lines if values.get("periode")), "")
        return ResultData(members, _scopes(lines, order), period)

    return read


def selection_reader(layer: QgsVectorLayer) -> Callable[[Progress], list[ClassTotal]]:
    """The classes of the communes selected."""
    order = _order(layer)
    rows = _reader(layer, (CLASS_FIELD, "libelle", *FIGURES[1:]), layer.selectedFeatureIds())
    return lambda progress: _added_up([values for _id, values in rows(progress)], order)


def extent_reader(layer: QgsVectorLayer, features: list[int]) -> Callable[[Progress], QgsRectangle]:
    """Where these features are."""
    source, request = QgsVectorLayerFeatureSource(layer), QgsFeatureRequest(features)
    request.setNoAttributes()

    def read(progress: Progress) -> QgsRectangle:
        extent = QgsRectangle()
        for feature in source.getFeatures(request):
            progress.update(0.0)
            extent.combineExtentWith(feature.geometry().boundingBox())
        return extent

    return read


def _reader(layer: QgsVectorLayer, wanted: tuple[str, ...], features: list[int] | None) -> Any:
    source, fields = QgsVectorLayerFeatureSource(layer), layer.fields()
    request = QgsFeatureRequest(features) if features is not None else QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    names = [name for name in wanted if fields.indexFromName(name) >= 0]
    request.setSubsetOfAttributes(names, fields)
    places = {name: fields.indexFromName(name) for name in names}

    def read(progress: Progress) -> list[tuple[int, dict[str, Any]]]:
        rows = []
        for feature in source.getFeatures(request):
            progress.update(0.0)
            values = feature.attributes()
            rows.append((feature.id(), {name: plain_value(values[at]) for name, at in places.items()}))
        return rows

    return read


def _sized(values: dict[str, Any]) -> dict[str, Any]:
    """The sizes in a description of statistical classes, by the names of a summary."""
    return {**values, **{name: values[given] for given, name in DESCRIBED.items() if given in values}}


def _order(layer: QgsVectorLayer) -> dict[str, int]:
    return {code: rank for rank, code in enumerate(colours_of(layer))}


def _rank(code: str, order: dict[str, int]) -> tuple[bool, int, str]:
    return code == unclassable().code, order.get(code, len(order)), code


def _scopes(lines: list[dict[str, Any]], order: dict[str, int]) -> list[Scope]:
    found: dict[str, Scope] = {}
    for values in lines:
        group = values.get("groupe")
        key = "" if group is None else str(group)
        scope = found.setdefault(key, Scope(key, str(values.get("nom_groupe") or key), []))
        scope.classes.append(
            ClassTotal(
                class_code(values[CLASS_FIELD]),
                str(values.get("libelle") or values[CLASS_FIELD]),
                {name: values.get(name) for name in FIGURES},
                {name: values.get(share) for name, share in zip(FIGURES, SHARES)},
                values.get("evolution_pct"),
            )
        )
    for scope in found.values():
        scope.classes.sort(key=lambda one: _rank(one.code, order))
    return sorted(found.values(), key=lambda scope: (scope.key != "", scope.title))


def _added_up(rows: list[dict[str, Any]], order: dict[str, int]) -> list[ClassTotal]:
    totals: dict[str, ClassTotal] = {}
    for values in rows:
        code = class_code(values[CLASS_FIELD])
        empty = ClassTotal(code, str(values.get("libelle") or code), dict.fromkeys(FIGURES))
        figures = totals.setdefault(code, empty).figures
        for name in FIGURES:
            more = 1 if name == "nb_communes" else values.get(name)
            if more is not None:
                figures[name] = (figures[name] or 0) + more
    for name in FIGURES:
        whole = sum(one.figures[name] or 0 for one in totals.values())
        for one in totals.values():
            part = one.figures[name]
            one.shares[name] = 100 * part / whole if whole and part is not None else None
    return sorted(totals.values(), key=lambda one: _rank(one.code, order))
