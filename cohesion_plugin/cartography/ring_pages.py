"""Pages of ring maps: the message, counts and notes come from the layer itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsRectangle, QgsVectorLayer

from ..core import reference
from ..core.i18n import tr, tr_n
from .numbers import rounded
from .page_spec import LegendEntry, LegendGroup, PageSpec
from .ring_names import in_sentence
from .ring_symbols import ring_label
from .ring_table import ring_table
from .rings_seen import RingsSeen, rings_seen


@dataclass(frozen=True)
class Surroundings:
    """What a ring map stands on: layers drawn above and below the rings, and those of them that the legend names."""

    above: Sequence[QgsMapLayer] = ()
    below: Sequence[QgsMapLayer] = ()
    legend: Sequence[LegendEntry] = ()


@dataclass(frozen=True)
class Imprint:
    """What a page owes its reader: territory and vintage, method, sources, author, date."""

    territory: str = ""
    method: str = ""
    sources: Sequence[str] = field(default_factory=tuple)
    author: str = ""
    date: str = ""


def ring_page(
    name: str,
    rings: QgsVectorLayer,
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
) -> PageSpec:
    """A page for a RINGS layer already styled; ``extent`` in its CRS, that of the rings where none is given."""
    seen = rings_seen(rings)
    frame = QgsRectangle(extent or rings.extent())
    frame.scale(1.04)
    theme = LegendGroup(tr("Rings of EPCI"), [LegendEntry(rings, labels=ring_counts(seen))])
    groups = [theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme]
    return PageSpec(
        name=name,
        title=title(rings, seen),
        subtitle=subtitle(seen, imprint.territory),
        extent=frame,
        crs=rings.crs(),
        layers=[*around.above, rings, *around.below],
        legend=groups,
        method=imprint.method,
        notes=notes(seen, all_metropoles(rings)),
        table=ring_table(rings),
        sources=imprint.sources,
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def title(rings: QgsVectorLayer, seen: RingsSeen) -> str:
    """The message: how many EPCI surround whom."""
    centres = rings.uniqueValues(rings.fields().lookupField("nom_metropole"))
    if len(centres) == 1:
        centre = in_sentence(next(iter(centres)))
        return tr("{count} EPCI surround {centre}").format(count=seen.around, centre=centre)
    if all_metropoles(rings):
        text = tr("{count} EPCI surround the {centres} métropoles")
    else:
        text = tr("{count} EPCI surround {centres} centres")
    return text.format(count=seen.around, centres=len(centres))


def all_metropoles(rings: QgsVectorLayer) -> bool:
    """Whether every centre is a métropole by law: any EPCI can be one's own centre."""
    column = rings.fields().lookupField("siren_metropole")
    known = set(reference.metropoles().index) | set(reference.current_sirens())
    return {str(siren) for siren in rings.uniqueValues(column)} <= known


def subtitle(seen: RingsSeen, territory: str) -> str:
    """Territory and vintage, then who lives in the rings."""
    people = sum(population for ring, population in seen.populations.items() if ring > 0)
    inhabitants = tr("{} inhabitants in these rings").format(rounded(people)) if people else ""
    return " · ".join(part for part in (territory, inhabitants) if part)


def ring_counts(seen: RingsSeen) -> dict[str, str]:
    """Legend labels with the number of EPCI drawn in each ring."""
    labels = {}
    for ring, count in seen.counts.items():
        label = ring_label(ring)
        if ring > 0:
            labels[label] = tr("{label} ({count} EPCI)").format(label=label, count=count)
        elif count > 1:
            labels[label] = tr("{label} ({count})").format(label=label, count=count)
    return labels


def notes(seen: RingsSeen, metropoles: bool = True) -> list[str]:
    """What a reader could misread."""
    if not seen.shared:
        return []
    if not metropoles:
        return [
            tr_n(
                "%n EPCI lie(s) in the rings of several centres; each is drawn in the nearest one.",
                seen.shared,
            )
        ]
    return [
        tr_n(
            "%n EPCI lie(s) in the rings of several métropoles; each is drawn in the nearest one.",
            seen.shared,
        )
    ]
