"""What a layer of classes holds: communes, inhabitants and area by class, and why some have none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale

from ..core.i18n import language, tr
from ..core.typologies.load import typology, typology_ids
from ..core.typologies.model import UNCLASSABLE, Typology, unclassable
from .numbers import whole
from .rings_seen import number

RURAL = "rural"


@dataclass
class ClassFigures:
    """``label`` in the user's language; ``population`` and ``surface`` (km²) None where no commune has any.

    ``named``: whether the class bears the name of its group (rural autonome, but not zone faiblement peuplée).
    """

    code: str
    label: str
    group: str = ""
    named: bool = False
    communes: int = 0
    population: float | None = None
    surface: float | None = None

    def add(self, population: float | None, surface: float | None) -> None:
        """One more commune."""
        self.communes += 1
        if population is not None:
            self.population = (self.population or 0.0) + population
        if surface is not None:
            self.surface = (self.surface or 0.0) + surface


@dataclass(frozen=True)
class Figures:
    """``classes`` in the order of the legend; ``reasons``: why communes have no class, with how many."""

    classes: Sequence[ClassFigures]
    reasons: Counter[str] = field(default_factory=Counter)
    kind: Typology | None = None

    @property
    def communes(self) -> int:
        """All of the layer."""
        return sum(each.communes for each in self.classes)

    @property
    def population(self) -> float | None:
        """None where no commune has one."""
        return total([each.population for each in self.classes])

    @property
    def surface(self) -> float | None:
        """In km²; None where no commune has one."""
        return total([each.surface for each in self.classes])

    @property
    def classed(self) -> list[ClassFigures]:
        """Without « non classable »."""
        return [each for each in self.classes if each.code != UNCLASSABLE]


def figures_of(layer: QgsVectorLayer) -> Figures:
    """One pass over a CLASSES layer; columns other than ``classe`` may be missing."""
    fields = layer.fields()
    wanted = ("classe", "libelle", "motif", "population", "surface_km2", "typologie")
    known = [name for name in wanted if fields.lookupField(name) >= 0]
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(known, fields)
    kind = _typology(layer)
    found: dict[str, ClassFigures] = {}
    reasons: Counter[str] = Counter()
    for feature in layer.getFeatures(request):
        code = str(feature["classe"])
        if code not in found:
            found[code] = _class(code, str(feature["libelle"] or "") if "libelle" in known else "", kind)
        figures = (number(feature[name]) if name in known else None for name in ("population", "surface_km2"))
        found[code].add(*figures)
        if code == UNCLASSABLE and "motif" in known:
            reasons[str(feature["motif"] or "")] += 1
    order = {code: rank for rank, code in enumerate(_codes(layer, kind))}
    classes = sorted(found.values(), key=lambda each: (order.get(each.code, len(order)), each.code))
    return Figures(classes, reasons, kind)


def total(values: Sequence[float | None]) -> float | None:
    """The sum of what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def share(part: float | None, whole: float | None, digits: int = 0) -> str:
    """In per cent, as the reader writes it; a dash where either is unknown."""
    if part is None or not whole:
        return "–"
    return tr("{}%").format(decimal(100 * part / whole, digits))


def decimal(value: float, digits: int) -> str:
    """With the language's decimal sign."""
    return QLocale(language()).toString(value, "f", digits)


def grouped(text: str, count: int) -> str:
    """A sentence of ``tr_n`` with its number as the reader writes it: Qt leaves out the thousands separator."""
    written = next((each for each in (str(count), f"{count:_}".replace("_", "\u202f")) if each in text), "")
    return text.replace(written, whole(count), 1) if written else text


def capital(text: str) -> str:
    """The first letter alone: names inside keep their own."""
    return text[:1].upper() + text[1:]


def _class(code: str, label: str, kind: Typology | None) -> ClassFigures:
    if code == UNCLASSABLE:
        return ClassFigures(code, capital(unclassable().legend))
    if kind is not None and code in kind.codes:
        known = kind.of_code(code)
        return ClassFigures(
            code, capital(known.legend), known.group, known.text.casefold().startswith(known.group)
        )
    return ClassFigures(code, capital(label or code))


def _typology(layer: QgsVectorLayer) -> Typology | None:
    """The typology that all communes bear, if it is one of the plugin's."""
    position = layer.fields().lookupField("typologie")
    named = {str(value) for value in layer.uniqueValues(position)} if position >= 0 else set()
    return typology(named.pop()) if len(named) == 1 and named <= set(typology_ids()) else None


def _codes(layer: QgsVectorLayer, kind: Typology | None) -> list[str]:
    """The order of the typology, else that of the layer's own legend; « non classable » last."""
    renderer = layer.renderer()
    drawn = (
        [str(category.value()) for category in renderer.categories()]
        if isinstance(renderer, QgsCategorizedSymbolRenderer)
        else []
    )
    return [code for code in (kind.codes if kind is not None else drawn) if code != UNCLASSABLE]
