"""The territory a page is asked for: an EPCI, département, région, commune or set of rings, found in the layers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core import reference
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.recognise import find
from .page_overseas import moved
from .page_spec import resource
from .ring_names import quoted

KINDS = ("rings", "epci", "commune", "departement", "region")
_PREFIX = re.compile(r"(?P<kind>[a-zé]+)\s*:\s*(?P<code>\w+)$", re.IGNORECASE)
_CENTRE = "siren_metropole"


@dataclass(frozen=True)
class Territory:
    """``kind``: one of KINDS; ``code``; ``name`` as the page prints it."""

    kind: str
    code: str
    name: str


def territory_of(text: str) -> Territory:
    """From a code, alone or with its kind (``epci:243700754``, ``region:24``). Raises InputError."""
    match = _PREFIX.match(text.strip())
    kind = match["kind"].lower().replace("é", "e") if match else ""
    code = (match["code"] if match else re.sub(r"\s", "", text)).upper()
    for tried in [kind] if kind else ["epci", "commune", "departement"]:
        name = _name(tried, code)
        if name:
            return Territory(tried, code, name)
    raise InputError(
        tr("« {} » is no territory that the plugin knows.").format(text),
        [
            tr(
                "known: the SIREN of an EPCI (243700754), a commune (37261), a département (37), a région (region:24)"
            ),
            tr("the rings of a métropole: rings:243700754"),
        ],
        tr("Give one of these codes, a layer or a rectangle."),
    )


def frame_of(
    territory: Territory, layers: Sequence[QgsVectorLayer], crs: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """Its bounds in ``crs``, from the first layer that has it. Raises InputError where none has."""
    for layer in layers:
        if not layer.isSpatial():
            continue
        for field, values in conditions(territory, layer):
            found = _bounds(layer, field, values)
            if not found.isNull():
                return at_least(moved(found, layer.crs(), crs), crs)
    raise InputError(
        tr("No layer of the page has {}.").format(territory.name),
        [layer.name() for layer in layers],
        tr("Add a layer that covers it, or choose another territory."),
    )


def at_least(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """The same, no smaller than what a map can show: a single point has no extent."""
    least = resource("page_parts")["frame"]["least_metres"]
    if crs.isGeographic():
        least /= 111_000
    grown = QgsRectangle(extent)
    if max(grown.width(), grown.height()) < least:
        grown.grow((least - max(grown.width(), grown.height())) / 2)
    return grown


def _name(kind: str, code: str) -> str:
    known = resource("territories")
    if kind in ("rings", "epci"):
        table = reference.epci()
        code = reference.current_sirens().get(code, code)
        return str(table.loc[code, "nom_epci"]) if code in table.index else ""
    if kind == "commune":
        table = reference.communes()
        return str(table.loc[code, "nom_commune"]) if code in table.index else ""
    names = {"departement": known["departements"], "region": known["regions"]}.get(kind, {})
    return str(names.get(code, ""))


def conditions(territory: Territory, layer: QgsVectorLayer) -> Iterator[tuple[str, list[str]]]:
    """Columns of the layer that can tell, each with the values of the territory, the most direct first."""
    columns = layer.fields().names()
    code = territory.code
    if territory.kind == "rings":
        if _CENTRE in columns:
            yield _CENTRE, [code]
        return
    role = {"epci": "epci", "commune": "code", "departement": "departement"}.get(territory.kind)
    if role:
        for column in find(columns, role)[:1]:
            yield column, [code]
    if territory.kind == "region":
        for column in ("code_region", "insee_reg", "reg", "code_reg"):
            if column in columns:
                yield column, [code]
    inside = _inside(territory)
    for column in find(columns, "code")[:1]:
        yield column, inside[0]
    for column in find(columns, "epci")[:1]:
        yield column, inside[1]


def _inside(territory: Territory) -> tuple[list[str], list[str]]:
    """Communes and EPCI that lie in it, by the present list."""
    column = {
        "epci": "siren_epci",
        "departement": "code_departement",
        "region": "code_region",
    }.get(territory.kind)
    table = reference.communes()
    rows = table[table[column] == territory.code] if column else table.loc[[territory.code]]
    return list(rows.index), list(rows["siren_epci"].dropna().unique())


def _bounds(layer: QgsVectorLayer, field: str, values: Sequence[str]) -> QgsRectangle:
    found = QgsRectangle()
    if not values:
        return found
    listed = ", ".join(quoted(value) for value in values)
    request = QgsFeatureRequest(
        QgsExpression(f"to_string({QgsExpression.quotedColumnRef(field)}) IN ({listed})")
    )
    request.setSubsetOfAttributes([field], layer.fields())
    for feature in layer.getFeatures(request):
        if not feature.geometry().isNull():
            found.combineExtentWith(feature.geometry().boundingBox())
    return found
