"""Pictograms of themes as a layer: one point per EPCI and theme, where a block of them fits in the EPCI's outline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ..core.errors import InputError
from ..core.i18n import tr
from .cooperation_page_blocks import Around, Block, as_shapely, blocks, place, roomiest
from .cooperation_page_data import CENTRE, MORE, PARTNER
from .cooperation_page_names import name_size
from .cooperation_page_paper import Paper

if TYPE_CHECKING:
    from ..core.cooperation.register import Register

_TEXTS = ("siren_epci", "nom_epci", "role", "theme", "libelle", "couleur", "pictogramme", "autres")
_NUMBERS = (
    "rang",
    "nb_themes",
    "nb_pastilles",
    "par_rangee",
    "nom_largeur_mm",
    "nom_mm",
    "pastilles_largeur_mm",
    "pastilles_mm",
    "hauteur_mm",
)
_Theme = tuple[Any, ...]


def theme_marks(register: Register, parties: QgsVectorLayer, centre: str, paper: Paper) -> QgsVectorLayer:
    """A point layer in memory: themes of each EPCI bound with ``centre`` (SIREN), where they fit on ``paper``.

    ``parties``: polygons in metres with siren_epci and nom_epci. The centre has one point, for its name. The fields in
    mm are sizes of the name and of the discs. Where discs find no room the last one says how many more there are, and
    « autres » which. Raises InputError where the layer is not in metres.
    """
    from .cooperation_page_facts import themes_of_epci

    if parties.crs().isGeographic():
        raise InputError(
            tr("The page needs territories in metres, not in degrees."),
            [parties.crs().authid()],
            tr("Reproject the layer first, for instance to EPSG:2154."),
        )
    by_epci = dict(iter(themes_of_epci(register, centre).groupby("siren_epci")))
    fields = "".join(f"&field={name}:string" for name in _TEXTS)
    fields += "".join(f"&field={name}:double" for name in _NUMBERS)
    layer = QgsVectorLayer(f"Point?crs={parties.crs().authid()}{fields}", "themes", "memory")
    features, around = [], Around(as_shapely(QgsGeometry()), as_shapely(QgsGeometry()), [])
    for party in _in_order(parties, centre):
        if party["siren_epci"] == centre:
            point, block = _centre(party, paper)
            around.hub, around.name = as_shapely(party.geometry()), block.boxes(*_xy(point), paper.metres)[0]
            features += _marks(layer, party, [], point, block)
        elif party["siren_epci"] in by_epci:
            table = by_epci[party["siren_epci"]].drop(columns="siren_epci")
            rows = list(table.itertuples(index=False, name=None))
            point, block = _partner(party, len(rows), paper, around)
            around.taken += block.boxes(*_xy(point), paper.metres)
            features += _marks(layer, party, rows, point, block)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _in_order(parties: QgsVectorLayer, centre: str) -> list[QgsFeature]:
    """The centre, whose name all others keep off, then those that have the least room first."""
    return sorted(
        parties.getFeatures(), key=lambda party: (party["siren_epci"] != centre, party.geometry().area())
    )


def _centre(party: QgsFeature, paper: Paper) -> tuple[QgsGeometry, Block]:
    width, height = name_size(party["nom_epci"], CENTRE, paper.style)
    return roomiest(party.geometry(), width / height), Block((width, height))


def _partner(party: QgsFeature, count: int, paper: Paper, around: Around) -> tuple[QgsGeometry, Block]:
    name = name_size(party["nom_epci"], PARTNER, paper.style)
    return place(party.geometry(), blocks(name, count, paper), paper, around)


def _xy(point: QgsGeometry) -> tuple[float, float]:
    return point.asPoint().x(), point.asPoint().y()


def _marks(
    layer: QgsVectorLayer, party: QgsFeature, themes: list[_Theme], point: QgsGeometry, block: Block
) -> list[QgsFeature]:
    """One point per theme (code, label, colour, drawing, rank) that has room, all at one place."""
    sizes = [round(size, 2) for size in (*block.name, *block.discs, block.height)]
    shown, left = _shared_out(themes, block.places)
    role = PARTNER if themes else CENTRE
    others = tr(", ").join(row[1] for row in left) or None
    made = []
    for theme, label, colour, drawing, rank in shown or [(None, None, None, None, 0)]:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(point)
        texts = [party["siren_epci"], party["nom_epci"], role, theme, label, colour, drawing, others]
        feature.setAttributes([*texts, rank, len(themes), block.places, block.per_row, *sizes])
        made.append(feature)
    return made


def _shared_out(themes: list[_Theme], places: int) -> tuple[list[_Theme], list[_Theme]]:
    """Those that have a disc, the last place standing for the others where there are some; and the others."""
    if places >= len(themes):
        return themes, []
    shown, left = themes[: places - 1], themes[places - 1 :]
    return [*shown, (MORE, tr("Number of other themes, named on the page"), None, None, places - 1)], left
