"""One door to rings: the method asked for, then what all methods share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .. import reference
from ..contiguity import Borders, borders
from ..errors import InputError
from ..flows import Flows
from ..i18n import tr, tr_n
from ..natures import is_metropole
from ..progress import SILENT, Progress
from ..report import Report
from ..territories import EpciUnits
from .assemble import finish
from .catchment import catchment_of_parts, catchment_rings
from .commuting import commuting_rings
from .contiguity import contiguity_rings, neighbours
from .corners import say_corners
from .distance import distance_rings
from .request import COMMUTING, CONTIGUITY, DISTANCE, RingRequest


@dataclass(frozen=True)
class Rings:
    """``table``: see ``assemble.finish``. ``bands``: the buffers of the distance method (empty otherwise).
    ``borders``: the shared borders they were found with, and the outline of each EPCI."""

    table: pd.DataFrame
    bands: pd.DataFrame
    borders: Borders


def compute_rings(
    units: EpciUnits,
    request: RingRequest,
    report: Report,
    flows: Flows | None = None,
    areas: pd.Series | None = None,
    progress: Progress = SILENT,
    known_borders: Borders | None = None,
) -> Rings:
    """Rings of the centres by the method of the request. Raises InputError where an input or a centre is missing.

    ``known_borders`` spares a second method the shared borders of the first.
    """
    request.check()
    metropole = is_metropole(units.frame["nature_epci"]).to_numpy()
    centres = chosen_centres(units, request.centres, metropole)
    everyone = list(dict.fromkeys([*centres, *np.flatnonzero(metropole)]))
    shared = known_borders or borders(units, report, request.tolerance_m, progress.part(0.0, 0.7))
    _say_isolated(units, shared, request.min_border_m, report)
    bands = pd.DataFrame(columns=["centre", "ring", "width_km", "geometry"])
    step = progress.part(0.7, 1.0)
    if request.method == CONTIGUITY:
        found = contiguity_rings(shared.table, metropole, everyone, request)
        say_corners(found[found["centre"].isin(centres)], shared, units, metropole, request, report)
    elif request.method == DISTANCE:
        found, bands = distance_rings(units, shared, everyone, request, step)
        bands = bands[bands["centre"].isin(centres)]
    elif request.method == COMMUTING:
        found = commuting_rings(units, _required(flows), everyone, request, report)
    else:
        found = catchment_rings(units, catchment_of_parts(units, areas), everyone, request, report)
    table = finish(found, units, shared.table, metropole, centres, request)
    step.update(1.0)
    report.method = request.sentence()
    return Rings(table, bands, shared)


def chosen_centres(units: EpciUnits, sirens: Sequence[str], metropole: np.ndarray) -> list[int]:
    """Positions of the centres asked for; every métropole where none is. Former and present SIREN both work."""
    if not sirens:
        if not metropole.any():
            raise InputError(
                tr("No EPCI of this layer is a métropole by its legal nature."),
                [tr_n("%n EPCI", len(metropole))],
                tr("Choose the EPCI that serves as the centre."),
            )
        return [int(position) for position in np.flatnonzero(metropole)]
    changes = reference.current_sirens()
    other = {**changes, **{new: old for old, new in changes.items()}}
    found = [siren if siren in units.frame.index else other.get(siren, siren) for siren in sirens]
    unknown = [asked for asked, siren in zip(sirens, found) if siren not in units.frame.index]
    if unknown:
        raise InputError(
            tr("Some of the centres are not among the EPCI of this layer."),
            [tr("not found: {}").format(", ".join(unknown))],
            tr("Give SIREN numbers of EPCI of the layer, or none for every métropole."),
        )
    return list(dict.fromkeys(units.position(siren) for siren in found))


def _required(flows: Flows | None) -> Flows:
    if flows is None:
        raise InputError(
            tr("Rings by commuting need a flow table."),
            (),
            tr("Give Insee's « base-flux-mobilite-domicile-lieu-travail » file (CODGEO, DCLT, NBFLUX_C…)."),
        )
    return flows


def _say_isolated(units: EpciUnits, shared: Borders, min_border: float, report: Report) -> None:
    alone = np.array([len(around) == 0 for around in neighbours(shared.table, min_border, len(units.frame))])
    if alone.any():
        report.info(
            tr_n("%n EPCI share no border with another (islands):", int(alone.sum())),
            units.frame["nom_epci"].fillna("")[alone],
        )
