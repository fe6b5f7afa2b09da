"""What a legend line of a schematic map means, and the evidence that ranks it (« faisceau d'indices »)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..core.i18n import tr
from ..core.schematic.evidence import own_words
from ..core.schematic.kit import definition, kit, label, rank_label
from .numbers import rounded, whole

# An element that occurs more often is told by its first ones.
_MOST, _LONG = 8, 45
_SIZE = {"polarite": "population", "attraction": "valeur"}


def explanations(layers: Mapping[str, QgsVectorLayer], order: Sequence[str]) -> list[str]:
    """One sentence per legend line, « Line: definition. Evidence. », in the order of the legend."""
    lines: list[str] = []
    for name in order:
        found = features(layers[name]) if name in layers else []
        for element in kit()["layers"][name]["elements"]:
            of_element = [each for each in found if each["element"] == element]
            if of_element:
                lines += _SAID.get(element, _plain)(element, of_element)
    return lines


def features(layer: QgsVectorLayer) -> list[QgsFeature]:
    """Rows without shapes, in the order of the legend."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return sorted(layer.getFeatures(request), key=lambda each: each["ordre"] or 0)


def _subspaces(element: str, found: list[QgsFeature]) -> list[str]:
    """Each has its own definition; the general one is said where one has none."""
    general = definition(element)
    own = [each["definition"] and each["definition"] != general for each in found]
    lines = [] if all(own) else [_line(label(element), general)]
    for each, has in zip(found, own):
        evidence = _without_figures(each)
        lines.append(_line(str(each["libelle"]), each["definition"] if has else "", evidence))
    return lines


def _without_figures(each: QgsFeature) -> str:
    """Evidence without inhabitants and density, where the legend's own line has them."""
    text = str(each["preuves"] or "")
    if own_words(text) == text or not (each["population"] and each["densite"]):
        return text
    figures, stop, rest = text.partition(". ")
    count, _people, _density, *others = [*figures.split(", "), "", ""]
    return f"{', '.join(filter(None, (count, *others)))}{stop}{rest}"


def _ranked(element: str, found: list[QgsFeature]) -> list[str]:
    """The definition, then by rank what puts its members there: inhabitants of poles, values of arrows."""
    lines = [_line(label(element), definition(element))]
    last = kit()["ranks"][element][-1]["rank"]
    for step in kit()["ranks"][element]:
        members = [each for each in found if min(int(each["rang"] or last), last) == step["rank"]]
        members.sort(key=lambda each: -float(each[_SIZE[element]] or 0))
        told = [
            f"{_name(each)} ({fact})" if (fact := _fact(each)) else _name(each) for each in members[:_MOST]
        ]
        if len(members) > _MOST:
            told.append("…")
        if told:
            lines.append(_line(rank_label(element, step["rank"]), ", ".join(told)))
    return lines


def _plain(element: str, found: list[QgsFeature]) -> list[str]:
    """The definition, and the evidence of each: once where it is the same."""
    evidence = list(dict.fromkeys(str(each["preuves"]) for each in found if each["preuves"]))
    return [_line(label(element), definition(element), tr("; ").join(evidence[:_MOST]))]


def _outside(element: str, found: list[QgsFeature]) -> list[str]:
    """The definition, and what each stands for."""
    # A long list of codes is for the form, not for the page.
    told = [
        f"{_name(each)} ({text})" if 0 < len(text := str(each["preuves"] or "")) <= _LONG else _name(each)
        for each in found
    ]
    return [_line(label(element), definition(element), tr("; ").join(told[:_MOST]))]


def _name(each: QgsFeature) -> str:
    return str(each["libelle"] or each["code"])


def _fact(each: QgsFeature) -> str:
    if each["element"] == "attraction":
        return whole(round(each["valeur"])) if each["valeur"] else str(each["preuves"] or "")
    return rounded(each["population"]) if each["population"] else str(each["preuves"] or "")


def _line(name: str, *sentences: object) -> str:
    said = [f"{text[:1].upper()}{text[1:]}".rstrip(". ") for text in map(str, filter(None, sentences))]
    return f"{name}{tr(':')} {'. '.join(said)}."


_SAID = {"sous_espace": _subspaces, "polarite": _ranked, "attraction": _ranked, "exterieur": _outside}
