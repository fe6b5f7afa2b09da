"""Pages of what changes between two typologies: the map of changes and the matrix beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsCategorizedSymbolRenderer, QgsRectangle, QgsVectorLayer

from ..core.i18n import tr, tr_n
from .change_figures import Changes, changes_of, square
from .numbers import rounded, whole
from .page_spec import LegendEntry, LegendGroup, PageSpec, Table
from .ring_pages import Imprint, Surroundings
from .typology_page import counted, sources_of
from .typology_page_figures import capital, grouped


@dataclass(frozen=True)
class ChangeLayers:
    """``changes``: communes that change, styled; ``matrix``: the table; ``unchanged``: all communes, styled pale."""

    changes: QgsVectorLayer
    matrix: QgsVectorLayer
    unchanged: QgsVectorLayer | None = None


def typology_change_page(
    name: str,
    layers: ChangeLayers,
    names: Sequence[str],
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
    message: str = "",
) -> PageSpec:
    """A page for the outputs of ``cohesion:typologychange``. ``names``: of the first and the second typology.

    ``message`` takes the place of the title made from the figures; the extent is that of the layers' CRS.
    """
    changes = layers.changes
    found = changes_of(changes, layers.matrix, layers.unchanged)
    frame = QgsRectangle(extent or (layers.unchanged or changes).extent())
    frame.scale(1.04)
    drawn = [changes, layers.unchanged] if layers.unchanged is not None else [changes]
    entries = [LegendEntry(changes, labels=change_counts(changes, found))]
    if layers.unchanged is not None:
        entries.append(LegendEntry(layers.unchanged, labels=stay_counts(layers.unchanged, found)))
    theme = LegendGroup(tr("Communes that change"), entries)
    return PageSpec(
        name=name,
        title=message or title(found),
        subtitle=subtitle(found, imprint.territory, people=bool(message)),
        extent=frame,
        crs=changes.crs(),
        layers=[*around.above, *drawn, *around.below],
        legend=[theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme],
        method=imprint.method or changes.metadata().abstract(),
        notes=[reading(found, names), *named(found)],
        table=square(found, (changes, layers.unchanged), *names),
        spare=largest(found, names),
        sources=imprint.sources or sources_of(changes),
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def title(found: Changes) -> str:
    """The message: how many communes change, and who lives there."""
    if not found.moved:
        return tr("No commune changes class")
    text = grouped(tr_n("%n commune(s) out of {total} reclassed", found.moved), found.moved)
    text = text.format(total=whole(found.communes))
    if found.people is None:
        return text
    return tr("{changes}, with {people} inhabitants").format(changes=text, people=rounded(found.people))


def subtitle(found: Changes, territory: str, people: bool) -> str:
    """Territory and vintage, then the kinds of change where they are few, or the ``people`` concerned."""
    ranked = sorted(found.kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    kinds = [f"{kind}{tr(':')} {whole(count)}" for kind, count in ranked]
    parts = kinds if len(kinds) <= 2 else []
    if people:
        parts = [tr("{} inhabitants concerned").format(rounded(found.people))] if found.people else []
    return " · ".join(part for part in (territory, *parts) if part)


def change_counts(layer: QgsVectorLayer, found: Changes) -> dict[str, str]:
    """Legend labels with the number of communes of each kind."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    listed = {str(category.value() or "") for category in renderer.categories()}
    others = sum(count for kind, count in found.kinds.items() if kind not in listed)
    labels = {}
    for category in renderer.categories():
        count = found.kinds.get(str(category.value()), 0) if category.value() else others
        labels[category.label()] = counted(capital(category.label()), count)
    return labels


def stay_counts(layer: QgsVectorLayer, found: Changes) -> dict[str, str]:
    """The same for the communes that stay."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    categories = renderer.categories()
    if len(categories) == 1:
        return {categories[0].label(): counted(categories[0].label(), found.communes - found.moved)}
    return {each.label(): counted(each.label(), found.stays[str(each.value())]) for each in categories}


def reading(found: Changes, names: Sequence[str]) -> str:
    """How the matrix is read, by its largest change."""
    if not found.kind_of:
        return tr("Rows: {first}; columns: {second}.").format(first=names[0], second=names[1])
    a, b = max(found.kind_of, key=lambda pair: found.counts[pair])
    count = found.counts[a, b]
    text = tr_n(
        "Matrix, how to read it: %n commune(s) in row « {first} », column « {second} ».",
        count,
    )
    return grouped(text, count).format(first=found.rows[a], second=found.columns[b])


def largest(found: Changes, names: Sequence[str]) -> Table | None:
    """The most populated communes that change, from which class to which; None where nobody knows their people."""
    rows = [
        [name, capital(found.rows[a]), capital(found.columns[b]), whole(people)]
        for name, people, (a, b) in found.largest
    ]
    if not rows:
        return None
    return Table(
        tr("The most populated communes that change"), [tr("Commune"), *names, tr("Inhabitants")], rows
    )


def named(found: Changes) -> list[str]:
    """Which communes make a kind of change that has only a few: the map shows them small."""
    return [f"{capital(kind)}{tr(':')} {', '.join(found.few[kind])}." for kind in sorted(found.few)]
