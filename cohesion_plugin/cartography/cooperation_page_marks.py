"""Pictograms of themes as a layer: one point per EPCI and theme, where a block of them fits in the EPCI's outline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ..core.errors import InputError
from ..core.i18n import tr
from .cooperation_page_blocks import Block, blocks, place, roomiest
from .cooperation_page_data import CENTRE, PARTNER
from .cooperation_page_names import name_size

if TYPE_CHECKING:
    from ..core.cooperation.register import Register

_TEXTS = ("siren_epci", "nom_epci", "role", "theme", "libelle", "couleur", "pictogramme")
_NUMBERS = (
    "rang",
    "nb_themes",
    "par_rangee",
    "nom_largeur_mm",
    "nom_mm",
    "pastilles_largeur_mm",
    "pastilles_mm",
    "hauteur_mm",
)


def theme_marks(register: Register, parties: QgsVectorLayer, centre: str, scale: float) -> QgsVectorLayer:
    """A point layer in memory: themes of each EPCI bound with ``centre`` (SIREN), where they fit at 1:``scale``.

    ``parties``: polygons in metres with siren_epci and nom_epci. The centre has one point, for its name. The fields in
    mm are sizes of the name and of the discs. Raises InputError where the layer is not in metres.
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
    features = []
    drawn = list(parties.getFeatures())
    hub = next((party.geometry() for party in drawn if party["siren_epci"] == centre), QgsGeometry())
    for party in drawn:
        if party["siren_epci"] == centre:
            features += _marks(layer, party, hub, [(None, None, None, None, 0)], scale)
        elif party["siren_epci"] in by_epci:
            rows = by_epci[party["siren_epci"]].drop(columns="siren_epci")
            features += _marks(layer, party, hub, list(rows.itertuples(index=False, name=None)), scale)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _marks(
    layer: QgsVectorLayer,
    party: QgsFeature,
    hub: QgsGeometry,
    themes: Sequence[tuple[Any, ...]],
    scale: float,
) -> list[QgsFeature]:
    """One point per theme (code, label, colour, drawing, rank), all at one place."""
    count = sum(row[0] is not None for row in themes)
    role = PARTNER if count else CENTRE
    name = name_size(party["nom_epci"], role)
    if role == CENTRE:
        block = Block(name, (0.0, 0.0), 1)
        point = roomiest(party.geometry(), name[0] / name[1])
    else:
        point, block = place(party.geometry(), hub, blocks(name, count), scale / 1000)
    sizes = [round(size, 2) for size in (*block.name, *block.discs, block.height)]
    made = []
    for theme, label, colour, drawing, rank in themes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(point)
        texts = [party["siren_epci"], party["nom_epci"], role, theme, label, colour, drawing]
        feature.setAttributes([*texts, rank, count, block.per_row, *sizes])
        made.append(feature)
    return made
