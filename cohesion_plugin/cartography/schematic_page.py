"""The page of a schematic map, precise or softened, from the same layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.i18n import pick, tr
from ..core.schematic.kit import kit, label, layer_names
from .numbers import rounded, whole
from .page import add_page
from .page_spec import LegendEntry, LegendGroup, PageSpec, resource
from .ring_pages import Imprint, Surroundings
from .schematic_evidence import explanations, features
from .schematic_switch import set_layout
from .typology_page_figures import decimal

# Room for a name around its point, as a share of the map's extent.
_NAMES = 0.05
_LEGEND = ("sous_espaces", "polarites", "axes", "fronts", "fleches", "influences")


def schematic_page(
    name: str,
    layers: Mapping[str, QgsVectorLayer],
    around: Surroundings,
    imprint: Imprint,
    format_: str,
    title: str,
    schematic: bool,
    definitions: bool = False,
) -> PageSpec:
    """``layers``: by name in ``kit.json``, already styled. ``definitions``: explain each legend line, with evidence."""
    drawn = [layers[each] for each in layer_names() if each in layers]
    entries = [_entry(each, layers[each]) for each in _LEGEND if each in layers]
    groups = [LegendGroup(tr("Spatial organisation"), entries)]
    if around.legend:
        groups.append(LegendGroup(tr("Base map"), around.legend))
    ground, shapes = layers["sous_espaces"], [each for each in drawn if each.featureCount() > 0]
    return PageSpec(
        name=name,
        title=title,
        subtitle=" · ".join(part for part in (imprint.territory, _people(ground)) if part),
        extent=_extent(shapes),
        crs=ground.crs(),
        layers=[*drawn[:-1], *around.above, drawn[-1], *around.below],
        legend=groups,
        method=imprint.method,
        notes=[_distortion(ground)] if schematic else [],
        sources=imprint.sources,
        author=imprint.author,
        date=imprint.date,
        format=format_,
        definitions=explanations(layers, _LEGEND) if definitions else [],
        disclaimer=pick(resource("page_parts")["disclaimer"]) if schematic else "",
    )


def add_schematic_page(project: QgsProject, spec: PageSpec, schematic: bool) -> QgsPrintLayout:
    """The layout in the project, drawn precise or softened whatever the canvas shows."""
    layout = add_page(project, spec)
    set_layout(layout, schematic)
    return layout


def _entry(name: str, layer: QgsVectorLayer) -> LegendEntry:
    if name == "influences":
        return LegendEntry(layer, name=label("exterieur"))
    if name == "sous_espaces":
        labels = {}
        for each in features(layer):
            if each["population"] and each["densite"]:
                said = tr("{name}: {people} inhabitants, {density} inh./km²")
                labels[str(each["libelle"])] = said.format(
                    name=each["libelle"],
                    people=rounded(each["population"]),
                    density=whole(round(each["densite"])),
                )
        return LegendEntry(layer, labels=labels)
    if name == "fleches":
        return LegendEntry(layer, labels=_attraction_labels(layer))
    if name == "polarites":
        return LegendEntry(layer, labels={})
    named = [each for each in features(layer) if each["libelle"]]
    elements = {str(each["element"]) for each in named}
    alone = {
        element: [each["libelle"] for each in named if each["element"] == element] for element in elements
    }
    return LegendEntry(
        layer,
        labels={
            label(key): f"{label(key)}{tr(':')} {texts[0]}" for key, texts in alone.items() if len(texts) == 1
        },
    )


def _attraction_labels(layer: QgsVectorLayer) -> dict[str, str]:
    """From which value a rank begins, where the arrows have values."""
    if not any(each["valeur"] for each in features(layer)):
        return {}
    labels, above = {}, None
    for each in kit()["ranks"]["attraction"]:
        text = pick(each["label"])
        if above is None:
            labels[text] = tr("{label}: {value} or more").format(label=text, value=whole(each["from"]))
        elif each["from"]:
            labels[text] = tr("{label}: {low} to {high}").format(
                label=text, low=whole(each["from"]), high=whole(above)
            )
        else:
            labels[text] = tr("{label}: less than {high}").format(label=text, high=whole(above))
        above = each["from"]
    return labels


def _people(layer: QgsVectorLayer) -> str:
    people = [each["population"] for each in features(layer)]
    if not people or not all(people):
        return ""
    return tr("{} inhabitants").format(rounded(sum(people)))


def _distortion(layer: QgsVectorLayer) -> str:
    worst = max((abs(each["deformation_pct"] or 0.0) for each in features(layer)), default=0.0)
    sentence = tr("Outlines softened for display: the area of a sub-space changes by {} % at most.")
    return sentence.format(decimal(worst, 1))


def _extent(layers: Sequence[QgsVectorLayer]) -> QgsRectangle:
    """Of all elements, with room for names that stand over points at the edge."""
    extent = QgsRectangle()
    for layer in layers:
        box = QgsRectangle(layer.extent())
        if layer.geometryType() == Qgis.GeometryType.Point:
            box.grow(_NAMES * max(extent.width(), extent.height(), box.width(), box.height()))
        extent.combineExtentWith(box)
    extent.scale(1.04)
    return extent
