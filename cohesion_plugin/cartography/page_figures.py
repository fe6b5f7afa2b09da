"""Key figures of one page of an atlas: a métropole and its rings, its agreements, the classes that people live in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..core.i18n import pick, tr, tr_n
from .numbers import whole
from .page_coverage import COVERED, UNKNOWN
from .page_kinds import kind_of
from .page_spec import Table
from .ring_symbols import ring_entry
from .rings_seen import number
from .typology_page_figures import figures_of, grouped, share

IN_FORCE = "active"
_CENTRE = 0


@dataclass
class RingFigures:
    """Of the centre (ring 0) or of one ring; inhabitants None where no EPCI has any."""

    epci: list[str] = field(default_factory=list)
    communes: float | None = None
    people: float | None = None


@dataclass(frozen=True)
class Bound:
    """``agreements`` in force of the page's territory, None where no layer of links says; ``states``: by SIREN, True
    (bound by one), False, or None (not surveyed, silent)."""

    agreements: int | None = None
    states: Mapping[str, bool | None] = field(default_factory=dict)

    def said(self, epci: Sequence[str]) -> str:
        """How many of some EPCI are bound, and their share; a dash where nothing is known."""
        known = [state for state in (self.states.get(siren) for siren in epci) if state is not None]
        if not known:
            return "–"
        return f"{whole(sum(known))} ({share(sum(known), len(known))})"


@dataclass(frozen=True)
class PageFigures:
    """``rings``: by number, the centre first; ``tables`` as they are printed."""

    rings: Mapping[int, RingFigures]
    bound: Bound
    tables: Sequence[Table]

    @property
    def around(self) -> list[str]:
        """SIREN of the EPCI of all rings."""
        return [siren for ring, each in self.rings.items() if ring != _CENTRE for siren in each.epci]


def key_figures(layers: Sequence[QgsVectorLayer]) -> PageFigures:
    """From the rows of a page, of all that the kinds of layers tell; no table of what none tells."""
    known: dict[str, QgsVectorLayer] = {}
    for layer in layers:
        known.setdefault(kind_of(layer), layer)
    rings = rings_of(known["rings"]) if "rings" in known else {}
    around = [siren for ring, each in rings.items() if ring != _CENTRE for siren in each.epci]
    bound = bound_of(known.get("links"), known.get("coverage"), around)
    tables = [_ring_table(rings, bound)] if rings else []
    if "classes" in known and rings:
        tables.append(_class_table(known["classes"], rings))
    return PageFigures(rings, bound, tables)


def rings_of(layer: QgsVectorLayer) -> dict[int, RingFigures]:
    """The rows of one métropole in a RINGS layer, by ring; neighbouring métropoles are in none."""
    found: dict[int, RingFigures] = defaultdict(RingFigures)
    columns = layer.fields().names()
    for feature in _rows(layer, ["siren_epci", "couronne", "nb_communes", "population"]):
        ring = number(feature["couronne"])
        if ring is None:
            continue
        each = found[int(ring)]
        each.epci.append(str(feature["siren_epci"]))
        if "nb_communes" in columns:
            each.communes = _plus(each.communes, number(feature["nb_communes"]))
        if "population" in columns:
            each.people = _plus(each.people, number(feature["population"]))
    return dict(sorted(found.items()))


def bound_of(
    links: QgsVectorLayer | None, coverage: QgsVectorLayer | None, around: Sequence[str] = ()
) -> Bound:
    """Agreements from the links; who is bound from the coverage, which knows members, else from the links."""
    agreements, parties = None, {}
    if links is not None:
        inforce: set[str] = set()
        sides: set[str] = set()
        for feature in _rows(links, ["id_cooperation", "statut", "siren_a", "siren_b"]):
            if str(feature["statut"]) == IN_FORCE:
                inforce.add(str(feature["id_cooperation"]))
                sides |= {str(feature["siren_a"]), str(feature["siren_b"])}
        agreements = len(inforce)
        parties = {siren: siren in sides for siren in around}
    if coverage is not None:
        states = {str(f["siren_epci"]): str(f["etat"]) for f in _rows(coverage, ["siren_epci", "etat"])}
        known = {siren: None if state in UNKNOWN else state == COVERED for siren, state in states.items()}
        return Bound(agreements, {siren: known[siren] for siren in around if siren in known})
    return Bound(agreements, parties)


def agreements_said(bound: Bound) -> str:
    """« 10 agreements in force »; nothing where no layer says, or where none is known of those not surveyed."""
    unknown = bound.states and all(state is None for state in bound.states.values())
    if bound.agreements is None or (not bound.agreements and unknown):
        return ""
    return grouped(tr_n("%n agreement(s) in force", bound.agreements), bound.agreements)


def _ring_table(rings: Mapping[int, RingFigures], bound: Bound) -> Table:
    header = [tr("Ring"), tr("EPCI"), tr("Communes"), tr("Inhabitants")]
    every = RingFigures()
    body = []
    for ring, each in rings.items():
        body.append([_name(ring), whole(len(each.epci)), _said(each.communes), _said(each.people)])
        every.epci += each.epci
        every.communes, every.people = _plus(every.communes, each.communes), _plus(every.people, each.people)
    body.append([tr("Whole"), whole(len(every.epci)), _said(every.communes), _said(every.people)])
    if bound.states:
        header.append(tr("Under agreement"))
        for (ring, each), row in zip(rings.items(), body):
            row.append("" if ring == _CENTRE else bound.said(each.epci))
        body[-1].append(bound.said([s for ring, each in rings.items() if ring != _CENTRE for s in each.epci]))
    return Table(tr("Key figures"), header, body, whole=True, optional=(2,))


def _class_table(layer: QgsVectorLayer, rings: Mapping[int, RingFigures]) -> Table:
    """Share of each class in the inhabitants of the centre, of each ring and of all; of communes without population."""
    ring_of = {siren: ring for ring, each in rings.items() for siren in each.epci}
    figures = figures_of(layer)
    peopled = figures.population is not None
    sums: dict[tuple[str, int], float] = defaultdict(float)
    totals: dict[int, float] = defaultdict(float)
    for feature in _rows(layer, ["classe", "siren_epci", *(["population"] if peopled else [])]):
        ring = ring_of.get(str(feature["siren_epci"]))
        if ring is not None:
            weight = (number(feature["population"]) or 0.0) if peopled else 1.0
            sums[str(feature["classe"]), ring] += weight
            totals[ring] += weight
    body = []
    for each in figures.classes:
        parts = [sums[each.code, ring] for ring in rings]
        body.append(
            [
                each.label,
                *(share(part, totals[ring], 1) for part, ring in zip(parts, rings)),
                share(sum(parts), sum(totals.values()), 1),
            ]
        )
    body.append([tr("Whole"), *(share(totals[ring], totals[ring]) for ring in rings), share(1.0, 1.0)])
    title = tr("Share of the inhabitants by class") if peopled else tr("Share of the communes by class")
    header = [tr("Class"), *map(_name, rings), tr("Whole")]
    return Table(title, header, body, whole=True, optional=tuple(range(1, len(rings) + 1)))


def _name(ring: int) -> str:
    return pick(ring_entry(ring)["label" if ring == _CENTRE else "short"])


def _said(value: float | None) -> str:
    return "–" if value is None else whole(value)


def _plus(sum_: float | None, value: float | None) -> float | None:
    return sum_ if value is None else (sum_ or 0.0) + value


def _rows(layer: QgsVectorLayer, wanted: Sequence[str]) -> list[QgsFeature]:
    fields = layer.fields()
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([name for name in wanted if fields.lookupField(name) >= 0], fields)
    return list(layer.getFeatures(request))
