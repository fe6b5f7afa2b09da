"""The sheet of one métropole in an atlas: rings, agreements and classes on one map, key figures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsVectorLayer

from ..core.i18n import tr, tr_n
from .page_base import is_surface
from .page_compose import PageLayers, Wish, compose
from .page_figures import PageFigures, agreements_said, bound_of, key_figures
from .page_kinds import kind_of
from .page_rings_over import limits_entry, rename, rings_over
from .page_sources import sources_line
from .page_spec import LegendGroup, PageSpec
from .ring_names import in_sentence

_COVERING = ("classes", "change")


@dataclass(frozen=True)
class RingSheet:
    """``made``: layers that the page needs beside those given; they go with it."""

    spec: PageSpec
    made: Sequence[QgsVectorLayer] = ()


def is_ring_sheet(themes: Sequence[QgsVectorLayer]) -> bool:
    """Whether rings stand among other themes."""
    kinds = {kind_of(layer) for layer in themes}
    return "rings" in kinds and bool(kinds & {"classes", "links", "coverage"})


def ring_sheet(layers: PageLayers, wish: Wish, name: str) -> RingSheet:
    """The page of ``layers``, rows of one métropole (``name``). A coverage gives figures and is not drawn.

    Raises InputError where there is nothing to show.
    """
    rings = next(layer for layer in layers.themes if kind_of(layer) == "rings")
    drawn = [
        layer for layer in layers.themes if kind_of(layer) != "coverage" and (layer is rings or _some(layer))
    ]
    figures = key_figures(layers.themes)
    spec = compose(replace(layers, themes=drawn), replace(wish, lead="rings"))
    rename(rings, any(kind_of(layer) in ("links", "halves") for layer in drawn))
    sources, _silent = sources_line(layers.themes)
    spec = replace(
        spec,
        title=wish.title or _title(figures, name) or spec.title,
        subtitle=wish.subtitle or " · ".join(filter(None, (spec.subtitle, agreements_said(figures.bound)))),
        legend=_apart(spec.legend),
        figures=figures.tables,
        notes=[*spec.notes, *_notes(figures)],
        sources=[*spec.sources, *(line for line in sources if line not in spec.sources)],
    )
    if not any(kind_of(layer) in _COVERING for layer in drawn):
        return RingSheet(spec)
    outlines, entry = rings_over(rings)
    theme, *others, base = _with_base(spec.legend)
    legend = [
        replace(theme, entries=[entry]),
        *others,
        replace(base, entries=[limits_entry(rings), *base.entries]),
    ]
    rest = [layer for layer in spec.layers if layer is not rings]
    first = next((i for i, layer in enumerate(rest) if is_surface(layer)), len(rest))
    return RingSheet(
        replace(spec, legend=legend, layers=[*rest[:first], outlines, rings, *rest[first:]]), [outlines]
    )


def with_agreements(spec: PageSpec, themes: Sequence[QgsVectorLayer]) -> PageSpec:
    """A page of another territory than a métropole, which says how many agreements it takes part in."""
    links = next((layer for layer in themes if kind_of(layer) == "links"), None)
    said = agreements_said(bound_of(links, None)) if links is not None else ""
    return replace(spec, subtitle=" · ".join(filter(None, (spec.subtitle, said))))


def _some(layer: QgsVectorLayer) -> bool:
    return next(layer.getFeatures(), None) is not None


def _title(figures: PageFigures, name: str) -> str:
    """The message; "" where no layer says who is bound by an agreement."""
    around = figures.around
    known = [state for state in map(figures.bound.states.get, around) if state is not None]
    if not known:
        return ""
    text = tr_n("{count} EPCI surround {centre}: %n bound by an agreement", sum(known))
    if not any(known):
        text = tr("{count} EPCI surround {centre}: none bound by a known agreement")
    return text.format(count=len(around), centre=in_sentence(name))


def _notes(figures: PageFigures) -> list[str]:
    """Not surveyed is not « none »."""
    silent = [siren for siren in figures.around if figures.bound.states.get(siren, False) is None]
    if not silent:
        return []
    return [
        tr_n(
            "%n EPCI not surveyed or silent: whether they are bound is unknown, which is not « no ».",
            len(silent),
        )
    ]


def _apart(groups: Sequence[LegendGroup]) -> list[LegendGroup]:
    """A legend per theme, where they stood in one under headings."""
    theme, *rest = groups
    first, *others = theme.entries
    named = [LegendGroup(each.heading, [replace(each, heading="")]) for each in others]
    return [replace(theme, entries=[first]), *named, *rest]


def _with_base(groups: Sequence[LegendGroup]) -> list[LegendGroup]:
    """The same with a legend of the base map at the end."""
    title = tr("Base map")
    return [*groups] if groups[-1].title == title else [*groups, LegendGroup(title, [])]
