"""Pages of typology maps: the message, counts, key figures and notes come from the layer itself."""

from __future__ import annotations

import re

from qgis.core import QgsCategorizedSymbolRenderer, QgsRectangle, QgsVectorLayer

from ..core.i18n import pick, tr, tr_n
from .numbers import rounded, whole
from .page_spec import LegendEntry, LegendGroup, PageSpec
from .page_text import unbroken
from .ring_pages import Imprint, Surroundings
from .typology_page_figures import RURAL, ClassFigures, Figures, capital, figures_of, grouped, share, total
from .typology_page_table import class_table

MOST_REASONS = 3


def typology_page(
    name: str,
    classes: QgsVectorLayer,
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
    message: str = "",
) -> PageSpec:
    """A page for a CLASSES layer already styled; ``extent`` in its CRS, that of the classes where none is given.

    Method and sources that ``imprint`` leaves empty are those of the layer's metadata; ``message`` takes the place of
    the title made from the figures.
    """
    figures = figures_of(classes)
    frame = QgsRectangle(extent or classes.extent())
    frame.scale(1.04)
    method = imprint.method or classes.metadata().abstract()
    theme = LegendGroup(theme_title(figures), [LegendEntry(classes, labels=class_counts(classes, figures))])
    return PageSpec(
        name=name,
        title=message or title(figures),
        subtitle=subtitle(figures, imprint.territory),
        extent=frame,
        crs=classes.crs(),
        layers=[*around.above, classes, *around.below],
        legend=[theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme],
        method=method,
        notes=[*unclassed(figures), *undivided(figures, method)],
        table=class_table(figures),
        sources=imprint.sources or sources_of(classes),
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def title(figures: Figures) -> str:
    """The message: what rural communes weigh, where the classes say so, else what the most frequent class does."""
    rural = [each for each in figures.classed if each.group == RURAL]
    if rural and all(each.named for each in figures.classed):
        communes = share(sum(each.communes for each in rural), figures.communes)
        if figures.population is None:
            return tr("{communes} of the communes are rural").format(communes=communes)
        people = share(total([each.population for each in rural]), figures.population)
        return tr("{communes} of the communes are rural: {people} of the inhabitants live there").format(
            communes=communes, people=people
        )
    if not figures.classed:
        return tr("No commune could be classed")
    return _of_class(max(figures.classed, key=lambda each: each.communes), figures)


def subtitle(figures: Figures, territory: str) -> str:
    """Territory and vintage, then its size."""
    people = tr("{} inhabitants").format(rounded(figures.population)) if figures.population else ""
    size = grouped(tr_n("%n commune(s)", figures.communes), figures.communes)
    return " · ".join(part for part in (territory, size, people) if part)


def theme_title(figures: Figures) -> str:
    """The typology's name, without the number of its classes: the legend shows those that occur."""
    return re.sub(r" \([^()]*\)$", "", figures.kind.title) if figures.kind else tr("Classes of communes")


def class_counts(layer: QgsVectorLayer, figures: Figures) -> dict[str, str]:
    """Legend labels with the number of communes; what a label adds in brackets is said in the method."""
    known = {each.code: each for each in figures.classes}
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    return {
        category.label(): counted(known[str(category.value())].label, known[str(category.value())].communes)
        for category in renderer.categories()
        if str(category.value()) in known
    }


def unclassed(figures: Figures) -> list[str]:
    """How many communes have no class, and the most frequent reasons."""
    lost = sum(figures.reasons.values())
    if not lost:
        return []
    ranked = figures.reasons.most_common(MOST_REASONS)
    reasons = [f"{reason} ({whole(count)})" for reason, count in ranked if reason]
    if len(figures.reasons) > MOST_REASONS:
        reasons.append(tr("other reasons ({})").format(whole(lost - sum(count for _, count in ranked))))
    listed = tr("; ").join(reasons)
    text = grouped(tr_n("%n commune(s) could not be classed: {reasons}.", lost), lost)
    return [text.format(reasons=listed)]


def undivided(figures: Figures, method: str) -> list[str]:
    """Why a class stands undivided (strong and weak influence), unless the method says so already."""
    if figures.kind is None:
        return []
    codes = {each.code for each in figures.classed}
    if not any(each.covers and each.code in codes for each in figures.kind.classes):
        return []
    reasons = [pick(dict(need.without)) for need in figures.kind.needs if need.without]
    return [f"{capital(text)}." for text in reasons if text.casefold() not in method.casefold()]


def sources_of(layer: QgsVectorLayer) -> list[str]:
    """What its metadata name, without the method, which is written there too."""
    metadata = layer.metadata()
    return [text for text in metadata.history() if text and text != metadata.abstract()]


def counted(label: str, communes: int) -> str:
    """A legend label with its number of communes, which stays on one line."""
    text = grouped(tr_n("{label} (%n commune(s))", communes), communes)
    return unbroken(text.format(label=label))


def _of_class(each: ClassFigures, figures: Figures) -> str:
    if figures.population is None:
        communes = share(each.communes, figures.communes)
        return tr("{label}: {share} of the communes").format(label=each.label, share=communes)
    people = share(each.population, figures.population)
    return tr("{label}: {share} of the inhabitants").format(label=each.label, share=people)
