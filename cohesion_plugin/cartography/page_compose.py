"""From layers, recognised, to what a page must say and show: message, legend with counts, method, sources, boxes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import Qgis, QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..core.errors import InputError
from ..core.i18n import pick, tr
from ..core.report import Report
from .page_base import has_circles, is_limit, is_surface, limits_entries
from .page_coverage import coverage_of, coverage_page, state_counts
from .page_day import days_said
from .page_definitions import definitions_of
from .page_generic import counted_entry, generic_page
from .page_kinds import GENERIC, MATRIX, Theme, themes_of
from .page_links import links_page, parties_page
from .page_only import style_of_one
from .page_overseas import (
    Ground,
    ground_of,
    insets_of,
    location_of,
    main_extent,
    name_among,
    page_crs,
    territories_of,
    with_country,
)
from .page_sources import sources_line, sources_of, vintage_of
from .page_spec import LegendEntry, LegendGroup, PageSpec, resource
from .page_subset import drawn_instead, rows_within
from .page_territory import Territory, at_least, frame_of
from .ring_pages import Imprint, Surroundings, ring_counts, ring_page
from .rings_seen import rings_seen
from .typology_page import class_counts, typology_page
from .typology_page_change import ChangeLayers, typology_change_page
from .typology_page_figures import capital, figures_of

Builder = Callable[..., PageSpec]
_BUILDERS: dict[str, Builder] = {
    "classes": typology_page,
    "rings": ring_page,
    "coverage": coverage_page,
    "links": links_page,
    "halves": links_page,
    "parties": parties_page,
}
# Surfaces without a gap, under which limits would not be seen.
_COVERING = ("classes", "change", GENERIC)
# Neighbouring métropoles are drawn where they are seen; they do not widen the map.
_RINGED = '"couronne" IS NOT NULL'
_WITHOUT_LEGEND = ("outlines", MATRIX)


@dataclass(frozen=True)
class PageLayers:
    """``themes``: what the page is about; ``bases``: what lies around; ``order``: ids from top to bottom.

    ``outline``: of France, for the location; None where no location is wanted.
    """

    themes: Sequence[QgsVectorLayer]
    bases: Sequence[QgsMapLayer] = ()
    order: Sequence[str] = ()
    outline: QgsVectorLayer | None = None


@dataclass(frozen=True)
class Wish:
    """What was asked for; what is empty the page finds by itself. ``extent``: in the page's reference system.

    ``lead``: kind of the layer that the page is about, where it is not the one of the highest rank.
    """

    name: str
    format: str = "a4_portrait"
    title: str = ""
    subtitle: str = ""
    territory: Territory | None = None
    place: str = ""
    extent: QgsRectangle | None = None
    author: str = ""
    date: str = ""
    logo: str = ""
    north: bool = False
    definitions: bool = False
    schematic: bool = False
    overseas: bool = True
    lead: str = ""
    report: Report = field(default_factory=Report)


def compose(layers: PageLayers, wish: Wish) -> PageSpec:
    """The page of some layers. What is missing is said in the wish's report. Raises InputError without a theme."""
    themes = [theme for theme in themes_of(layers.themes) if theme.kind != MATRIX or len(layers.themes) > 1]
    shown = [theme for theme in themes if theme.kind != MATRIX]
    if not shown:
        raise no_theme(layers.themes)
    shown.sort(key=lambda theme: theme.kind != wish.lead)
    main = shown[0]
    ground = ground_of([theme.layer for theme in shown]) if wish.overseas else Ground(())
    drawn = lines_above(
        in_order([*(theme.layer for theme in shown), *layers.bases], layers.order),
        {theme.layer.id() for theme in shown},
    )
    if any(theme.kind in _COVERING for theme in (shown if wish.lead else [main])):
        drawn = limits_above(drawn, {theme.layer.id() for theme in shown})
    sources, silent = sources_line([*(theme.layer for theme in shown), *layers.bases])
    if silent:
        wish.report.warn(
            tr("Layers that say nothing of their source, so that the page can't name it:"), silent
        )
    place = wish.place or (wish.territory.name if wish.territory is not None else "")
    if not place and wish.extent is None and name_among(ground):
        place = territories_of(ground)
    vintage = vintage_of(sources_of(main.layer), QDate.currentDate().year())
    dated = days_said(theme.layer for theme in shown)
    parts = (place, tr("data of {}").format(vintage) if vintage else "", dated)
    territory = capital(" · ".join(filter(None, parts)))
    imprint = Imprint(territory, _method(shown), sources, wish.author, wish.date)
    around = Surroundings((), layers.bases, limits_entries(layers.bases))
    rows = rows_within(main.layer, wish.territory, wish.extent, page_crs(main.layer, ground))
    spec = _built(replace(main, layer=rows), themes, around, imprint, wish)
    styles = _styles(shown, wish)
    legend = drawn_instead(spec.legend, rows, main.layer, main.layer.id() in styles)
    spec = replace(spec, layers=drawn, legend=_with_others(legend, shown[1:]))
    spec = _framed(replace(spec, styles=styles), main, ground, layers, wish)
    return _finished(spec, shown, wish)


def no_theme(layers: Sequence[QgsMapLayer]) -> InputError:
    """What to say where nothing can be shown."""
    return InputError(
        tr("There is no layer that a page could be about."),
        [layer.name() for layer in layers],
        tr("Choose a layer of rings, classes, changes or cooperations, or any other styled vector layer."),
    )


def in_order(layers: Sequence[QgsMapLayer], order: Sequence[str]) -> list[QgsMapLayer]:
    """From top to bottom as ``order`` has them; those it does not know come as they are given."""
    place = {layer_id: rank for rank, layer_id in enumerate(order)}
    return sorted(layers, key=lambda layer: place.get(layer.id(), -1))


def lines_above(layers: Sequence[QgsMapLayer], themes: Collection[str]) -> list[QgsMapLayer]:
    """The same with points, then lines, of the themes (ids) above all surfaces, which would hide them."""

    def rank(layer: QgsMapLayer) -> int:
        if layer.id() not in themes or not isinstance(layer, QgsVectorLayer):
            return 2
        return {Qgis.GeometryType.Point: 0, Qgis.GeometryType.Line: 1}.get(layer.geometryType(), 2)

    return sorted(layers, key=rank)


def limits_above(layers: Sequence[QgsMapLayer], themes: Collection[str]) -> list[QgsMapLayer]:
    """The same with limits and names of the base map just above the surfaces of the themes (ids), below circles."""
    lines = [layer for layer in layers if layer.id() not in themes and is_limit(layer)]
    rest = [layer for layer in layers if layer not in lines]
    first = next((i for i, layer in enumerate(rest) if layer.id() in themes and is_surface(layer)), len(rest))
    if first < len(rest) and has_circles(rest[first]):
        first += 1
    return [*rest[:first], *lines, *rest[first:]]


def _built(
    main: Theme, themes: Sequence[Theme], around: Surroundings, imprint: Imprint, wish: Wish
) -> PageSpec:
    matrix = next((theme.layer for theme in themes if theme.kind == MATRIX), None)
    if main.kind == "change" and matrix is not None:
        names = (tr("First typology"), tr("Second typology"))
        layers = ChangeLayers(main.layer, matrix)
        return typology_change_page(wish.name, layers, names, around, imprint, wish.format)
    return _BUILDERS.get(main.kind, generic_page)(wish.name, main.layer, around, imprint, wish.format)


def _styles(themes: Sequence[Theme], wish: Wish) -> dict[str, str]:
    """Where the page is about one métropole, its rings and their coverage are drawn without those of the others."""
    if wish.territory is None or wish.territory.kind != "rings":
        return {}
    made = {
        theme.layer.id(): style_of_one(theme.layer, wish.territory.code)
        for theme in themes
        if theme.kind in ("rings", "coverage")
    }
    return {layer_id: style for layer_id, style in made.items() if style}


def _method(themes: Sequence[Theme]) -> str:
    """The method sentences of what the page is about, each once."""
    said = [theme.layer.metadata().abstract().strip() for theme in themes]
    return " ".join(dict.fromkeys(text for text in said if text))


def _with_others(groups: Sequence[LegendGroup], others: Sequence[Theme]) -> list[LegendGroup]:
    """The legend of the theme followed by what else is drawn with it."""
    theme, *rest = groups
    entries = [
        replace(_entry(other), heading=other.layer.name())
        for other in others
        if other.kind not in _WITHOUT_LEGEND
    ]
    return [replace(theme, entries=[*theme.entries, *entries]), *rest]


def _entry(theme: Theme) -> LegendEntry:
    if theme.kind == "rings":
        return LegendEntry(theme.layer, labels=ring_counts(rings_seen(theme.layer)))
    if theme.kind == "coverage":
        return LegendEntry(theme.layer, labels=state_counts(theme.layer, coverage_of(theme.layer)))
    if theme.kind == "classes":
        return LegendEntry(theme.layer, labels=class_counts(theme.layer, figures_of(theme.layer)))
    return counted_entry(theme.layer)


def _framed(spec: PageSpec, theme: Theme, ground: Ground, layers: PageLayers, wish: Wish) -> PageSpec:
    """Reference system and extent of the map; boxes of what lies elsewhere."""
    main = theme.layer
    crs = page_crs(main, ground)
    asked = wish.extent is not None or wish.territory is not None
    if wish.extent is not None:
        extent = at_least(QgsRectangle(wish.extent), crs)
    elif wish.territory is not None:
        found = [*layers.themes, *(each for each in layers.bases if isinstance(each, QgsVectorLayer))]
        extent = frame_of(wish.territory, found, crs)
    else:
        extent = at_least(main_extent(main, ground, crs, _RINGED if theme.kind == "rings" else ""), crs)
        extent = with_country(extent, crs, layers.bases)
    extent.scale(resource("page_parts")["frame"]["pad"])
    if extent.isEmpty():
        raise InputError(
            tr("The layer « {} » has nothing to show.").format(main.name()),
            (),
            tr("Check that it has features with shapes and a coordinate reference system."),
        )
    return replace(
        spec,
        crs=crs,
        extent=extent,
        insets=[] if asked else insets_of(ground, spec.layers, [main]),
        map_name="" if asked else name_among(ground),
        location=location_of(extent, crs, layers.outline) if layers.outline is not None else None,
    )


def _finished(spec: PageSpec, themes: Sequence[Theme], wish: Wish) -> PageSpec:
    return replace(
        spec,
        title=wish.title or spec.title,
        subtitle=wish.subtitle or spec.subtitle,
        logo=wish.logo,
        north=wish.north,
        definitions=[line for theme in themes for line in definitions_of(theme)] if wish.definitions else [],
        disclaimer=pick(resource("page_parts")["disclaimer"]) if wish.schematic else "",
    )
