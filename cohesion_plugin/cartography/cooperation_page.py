"""Page of the agreements around one EPCI: who is bound, on which themes, what each side brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsRectangle, QgsVectorLayer

from ..core.i18n import tr, tr_n
from .cooperation_page_data import CENTRE, PARTNER
from .cooperation_page_facts import (
    brought,
    claims,
    follow_up,
    partners,
    renewed,
    same_themes,
    sources,
)
from .cooperation_page_style import party_label, side_label
from .numbers import rounded
from .page_spec import LegendEntry, LegendGroup, PageSpec
from .ring_names import without_form
from .ring_pages import Imprint, Surroundings

if TYPE_CHECKING:
    from ..core.cooperation.register import Register


@dataclass(frozen=True)
class CooperationLayers:
    """Layers of the page, already styled, from top to bottom: pictograms, arrows, outlines of the EPCI bound."""

    marks: QgsVectorLayer
    sides: QgsVectorLayer
    parties: QgsVectorLayer


def cooperation_page(
    name: str,
    register: Register,
    centre: str,
    layers: CooperationLayers,
    around: Surroundings,
    imprint: Imprint,
    day: str,
    format_: str = "a3_landscape",
    extent: QgsRectangle | None = None,
) -> PageSpec:
    """A page for the agreements of ``register``, already narrowed to those of ``centre`` (SIREN) at ``day`` (ISO).

    ``extent`` in the CRS of the outlines, theirs where none is given.
    """
    frame = QgsRectangle(extent or layers.parties.extent())
    frame.scale(1.03)
    groups = [
        LegendGroup(tr("Agreements and what each side brings"), _agreements(register, centre, layers)),
        LegendGroup(tr("Themes of the agreements"), [LegendEntry(layers.marks)]),
    ]
    if around.legend:
        groups.append(LegendGroup(tr("Base map"), around.legend))
    return PageSpec(
        name=name,
        title=title(register, centre, layers.parties),
        subtitle=subtitle(centre, layers.parties, imprint.territory, day),
        extent=frame,
        crs=layers.parties.crs(),
        layers=[layers.marks, *around.above, layers.sides, layers.parties, *around.below],
        legend=groups,
        method=imprint.method or method(day),
        notes=[*notes(register), *left_out(layers.marks)],
        sources=[*sources(register), *imprint.sources],
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def title(register: Register, centre: str, parties: QgsVectorLayer) -> str:
    """The message: how many EPCI are bound with whom, by what."""
    count = partners(register, centre)["siren_epci"].nunique()
    named = _names(parties).get(centre, centre)
    if set(register["cooperation"]["nature"]) == {"contrat_reciprocite"}:
        return tr_n("%n EPCI bound to {} by a reciprocity contract", count).format(named)
    return tr_n("%n EPCI bound to {} by an agreement", count).format(named)


def subtitle(centre: str, parties: QgsVectorLayer, territory: str, day: str) -> str:
    """Territory and vintage, who lives on both sides, and the day that the page shows."""
    from ..core.cooperation.dates import display

    people = _people(parties, centre)
    shown = tr("Agreements in force on {}").format(display(day))
    return " · ".join(part for part in (territory, shown, people) if part)


def method(day: str) -> str:
    """Which agreements are drawn, and how to read the arrows."""
    from ..core.cooperation.dates import display

    return tr(
        "Drawn: the agreements of the register that are active on {}. Each half arrow goes from the side that brings "
        "to the side that receives; neither its length nor its width is a quantity. Discs: themes of the agreement, "
        "one colour per group of themes."
    ).format(display(day))


def notes(register: Register) -> list[str]:
    """What sources claim and the list does not bear out, what the register cannot say, and who follows up."""
    made = [
        tr(
            "{announced} themes are announced, {listed} are listed: both stand in the register ({source})."
        ).format(announced=claim.announced, listed=claim.listed, source=claim.source)
        for claim in claims(register)
    ]
    if same_themes(register):
        made.append(tr("All agreements have the same themes in the register."))
    count = renewed(register)
    if count:
        made.append(tr_n("%n agreement(s) renewed from an earlier one.", count))
    bodies = follow_up(register)
    if bodies:
        made.append(tr("Follow-up: {}.").format("; ".join(bodies)))
    return made


def left_out(marks: QgsVectorLayer) -> list[str]:
    """Themes for whose pictograms there is no room on the map, with the EPCI that have them."""
    named: dict[str, list[str]] = {}
    for mark in marks.getFeatures('"rang" = 0'):
        if mark["autres"]:
            named.setdefault(mark["autres"], []).append(without_form(mark["nom_epci"]))
    said = sorted((tr("; ").join(sorted(names)), themes) for themes, names in named.items())
    return [tr("{name}, other themes: {themes}.").format(name=name, themes=themes) for name, themes in said]


def _agreements(register: Register, centre: str, layers: CooperationLayers) -> list[LegendEntry]:
    given, received = brought(register, centre)
    named = _names(layers.parties).get(centre, centre)
    labels: Mapping[str, str] = {
        side_label(side): said.format(name=named, what=text)
        for side, said, text in (
            (CENTRE, tr("{name} brings: {what}"), given),
            (PARTNER, tr("The partners bring: {what}"), received),
        )
        if text
    }
    count = partners(register, centre)["siren_epci"].nunique()
    bound = {
        party_label(CENTRE): named,
        party_label(PARTNER): tr_n("%n EPCI under contract", count),
    }
    return [LegendEntry(layers.parties, labels=bound), LegendEntry(layers.sides, labels=labels)]


def _names(parties: QgsVectorLayer) -> dict[str, str]:
    return {feature["siren_epci"]: feature["nom_epci"] for feature in parties.getFeatures()}


def _people(parties: QgsVectorLayer, centre: str) -> str:
    if parties.fields().lookupField("population") < 0:
        return ""
    counts = {feature["siren_epci"]: feature["population"] or 0 for feature in parties.getFeatures()}
    others = sum(count for siren, count in counts.items() if siren != centre)
    if not others or not counts.get(centre):
        return ""
    named = _names(parties).get(centre, centre)
    return tr("{count} inhabitants in {name}, {others} in its partners").format(
        count=rounded(counts[centre]), name=named, others=rounded(others)
    )
