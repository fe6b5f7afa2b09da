"""Pages of the coverage of rings by agreements: how many EPCI of the rings are bound, who lives there."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from ..core.i18n import tr, tr_n
from ..core.resources import vocabulary
from .numbers import rounded
from .page_spec import LegendEntry, LegendGroup, PageSpec
from .ring_names import in_sentence
from .ring_pages import Imprint, Surroundings
from .rings_seen import number

CENTRE, COVERED, UNKNOWN = "metropole", "couvert", ("sans_reponse", "non_enquete")


@dataclass(frozen=True)
class Coverage:
    """State and inhabitants of each EPCI, as drawn: the best where it lies in several rings."""

    states: dict[str, str] = field(default_factory=dict)
    people: dict[str, float] = field(default_factory=dict)
    centres: dict[str, str] = field(default_factory=dict)

    def of(self, *states: str) -> list[str]:
        """SIREN of the EPCI in these states."""
        return [siren for siren, state in self.states.items() if state in states]

    @property
    def ringed(self) -> list[str]:
        """SIREN of all that are no centre."""
        return [siren for siren, state in self.states.items() if state != CENTRE]


def coverage_page(
    name: str,
    layer: QgsVectorLayer,
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
) -> PageSpec:
    """A page for a COVERAGE layer already styled; ``extent`` in its CRS, that of the layer where none is given."""
    found = coverage_of(layer)
    theme = LegendGroup(
        tr("Agreements in the rings"), [LegendEntry(layer, labels=state_counts(layer, found))]
    )
    return PageSpec(
        name=name,
        title=title(found),
        subtitle=subtitle(found, imprint.territory),
        extent=QgsRectangle(extent or layer.extent()),
        crs=layer.crs(),
        layers=[*around.above, layer, *around.below],
        legend=[theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme],
        method=imprint.method or layer.metadata().abstract(),
        notes=notes(found),
        sources=imprint.sources,
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def coverage_of(layer: QgsVectorLayer) -> Coverage:
    """One pass over a COVERAGE layer."""
    rank = {each["code"]: place for place, each in enumerate(vocabulary("coverage_style")["classes"])}
    fields = layer.fields()
    wanted = ["siren_metropole", "nom_metropole", "siren_epci", "etat", "population"]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([name for name in wanted if fields.lookupField(name) >= 0], fields)
    found = Coverage()
    for feature in layer.getFeatures(request):
        siren, state = str(feature["siren_epci"]), str(feature["etat"])
        if siren not in found.states or rank.get(state, 99) < rank.get(found.states[siren], 99):
            found.states[siren] = state
        if fields.lookupField("population") >= 0:
            found.people[siren] = number(feature["population"]) or 0.0
        if fields.lookupField("nom_metropole") >= 0:
            found.centres[str(feature["siren_metropole"])] = str(feature["nom_metropole"])
    return found


def title(found: Coverage) -> str:
    """The message: how many of the EPCI of the rings are bound by an agreement in force."""
    covered, ringed = len(found.of(COVERED)), len(found.ringed)
    if len(found.centres) == 1:
        text = tr_n("%n EPCI out of {total} in the rings of {centre} bound by an agreement", covered)
        return text.format(total=ringed, centre=in_sentence(next(iter(found.centres.values()))))
    return tr_n("%n EPCI out of {total} in the rings bound by an agreement", covered).format(total=ringed)


def subtitle(found: Coverage, territory: str) -> str:
    """Territory, then who lives in the EPCI that are bound."""
    people = sum(found.people.get(siren, 0.0) for siren in found.of(COVERED))
    said = tr("{} inhabitants in the EPCI bound").format(rounded(people)) if people else ""
    return " · ".join(part for part in (territory, said) if part)


def state_counts(layer: QgsVectorLayer, found: Coverage) -> dict[str, str]:
    """Legend labels with the number of EPCI in each state."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    return {
        each.label(): tr("{label} ({count} EPCI)").format(
            label=each.label(), count=len(found.of(str(each.value())))
        )
        for each in renderer.categories()
        if len(found.of(str(each.value()))) > 1 or str(each.value()) != CENTRE
    }


def notes(found: Coverage) -> list[str]:
    """Not surveyed is not « none »."""
    unknown = len(found.of(*UNKNOWN))
    if not unknown:
        return []
    return [
        tr_n(
            "%n EPCI not surveyed or silent: whether they are bound is unknown, which is not « no ».", unknown
        )
    ]
