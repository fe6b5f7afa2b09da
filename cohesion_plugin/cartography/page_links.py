"""Pages of the links between parties to agreements: how many agreements bind how many territories."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import Qgis, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from ..core.i18n import tr, tr_n
from .page_generic import counted_entry
from .page_spec import LegendEntry, LegendGroup, PageSpec
from .ring_pages import Imprint, Surroundings

_ENDS = (("siren_a", "nom_a"), ("siren_b", "nom_b"), ("siren_de", "nom_de"), ("siren_vers", "nom_vers"))


@dataclass(frozen=True)
class Links:
    """Agreements (ids) and territories (SIREN, or the name where there is none) of a layer of links."""

    agreements: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)


def links_page(
    name: str,
    layer: QgsVectorLayer,
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
) -> PageSpec:
    """A page for LINKS or HALVES, already styled; ``extent`` in its CRS, that of the layer where none is given."""
    found = links_of(layer)
    theme = LegendGroup(tr("Agreements"), [LegendEntry(layer)])
    return PageSpec(
        name=name,
        title=title(found),
        subtitle=imprint.territory,
        extent=QgsRectangle(extent or layer.extent()),
        crs=layer.crs(),
        layers=[*around.above, layer, *around.below],
        legend=[theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme],
        method=imprint.method or layer.metadata().abstract(),
        sources=imprint.sources,
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def parties_page(
    name: str,
    layer: QgsVectorLayer,
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    extent: QgsRectangle | None = None,
) -> PageSpec:
    """A page for PARTIES, already styled; the same."""
    count = sum(1 for feature in layer.getFeatures() if (feature["nb_cooperations"] or 0) > 0)
    theme = LegendGroup(tr("Parties to agreements"), [counted_entry(layer)])
    return PageSpec(
        name=name,
        title=tr_n("%n place(s) bound by an agreement", count),
        subtitle=imprint.territory,
        extent=QgsRectangle(extent or layer.extent()),
        crs=layer.crs(),
        layers=[*around.above, layer, *around.below],
        legend=[theme, LegendGroup(tr("Base map"), around.legend)] if around.legend else [theme],
        method=imprint.method or layer.metadata().abstract(),
        sources=imprint.sources,
        author=imprint.author,
        date=imprint.date,
        format=format_,
    )


def links_of(layer: QgsVectorLayer) -> Links:
    """One pass over a layer of links or half arrows."""
    names = layer.fields().names()
    ends = [pair for pair in _ENDS if pair[0] in names]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    found = Links()
    for feature in layer.getFeatures(request):
        found.agreements.add(str(feature["id_cooperation"]))
        for siren, name in ends:
            value = feature[siren] or (feature[name] if name in names else "")
            if value:
                found.parties.add(str(value))
    return found


def title(found: Links) -> str:
    """The message."""
    return tr_n("%n agreement(s) between {parties} territories", len(found.agreements)).format(
        parties=len(found.parties)
    )
