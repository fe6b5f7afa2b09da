"""Communes or EPCI given to a sub-space: it and those that lose them get new shapes and figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ..codes import parse
from ..errors import InputError
from ..i18n import tr, tr_n
from ..indicators.expression import parse_expression
from ..progress import SILENT, Progress
from ..recognise import recognise
from ..report import Report
from ..territories import RawLayer
from .compute import extent_of, write_names
from .evidence import own_words
from .model import Made
from .subspaces import subspaces
from .units import units_of

OWN = ("libelle", "definition", "preuves", "couleur", "trame", "ordre")


@dataclass(frozen=True)
class Membership:
    """``units``: codes of the territories of each sub-space, by code; ``terms``: what is said of them, by code;
    ``extra``: names of further columns of the layer; ``taken``, ``crossed``: what names keep off."""

    units: Mapping[str, tuple[str, ...]]
    terms: pd.DataFrame
    extra: tuple[str, ...] = ()
    taken: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))
    crossed: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))


@dataclass(frozen=True)
class Assigned:
    """``areas``: all sub-spaces that have territories; ``emptied``: codes of those that have none left; ``crs``."""

    areas: Made
    emptied: tuple[str, ...]
    epsg: int | None
    report: Report


def assigned(
    raw: RawLayer, chosen: RawLayer, target: str, known: Membership, progress: Progress = SILENT
) -> Assigned:
    """The sub-spaces once the territories ``chosen`` (some of those of ``raw``) are of ``target`` (a code).

    All are made again, as neighbours are softened together. Raises InputError where the layer does not have the
    territories of a sub-space, or has those of another level.
    """
    fields = recognise(raw.frame)
    kind = "commune" if fields.level == "commune" else "siren"
    codes = parse(raw.frame[fields.code], kind).values
    moved = set(parse(chosen.frame[fields.code], kind).values.dropna())
    if not moved:
        raise InputError(
            tr("No selected territory of « {} » has a code.").format(raw.name),
            [tr("column: {}").format(fields.code)],
            tr("Select communes or EPCI."),
        )
    owner = {code: space for space, units in known.units.items() for code in units} | dict.fromkeys(
        moved, target
    )
    _require_all(raw, owner, set(codes.dropna()), known)
    rows = codes.isin(list(owner)).to_numpy()
    part = replace(raw, frame=raw.frame[rows].reset_index(drop=True), geometry=raw.geometry[rows])
    table = pd.DataFrame({"code": list(owner), "sous_espace": list(owner.values())})
    report = Report()
    units = units_of(part, "", table, report, progress.part(0.0, 0.4))
    wanted = [(name, name) for name in known.extra if _computable(name, units.columns)]
    lost = [name for name in known.extra if name not in dict(wanted)]
    if lost:
        report.warn(tr_n("%n indicator(s) can't be computed again from this layer:", len(lost)), lost)
    terms = known.terms.assign(preuves=known.terms["preuves"].map(own_words))
    made = subspaces(units, terms, 0.0, report, progress.part(0.4, 1.0), wanted)
    made.table["origine"] = "dessin"
    write_names(made, known.taken, known.crossed, extent_of(made.shapes))
    emptied = tuple(sorted(set(known.units) - set(made.table["code"].astype(str))))
    return Assigned(made, emptied, units.crs.to_epsg(), report)


def _computable(name: str, columns: pd.DataFrame | None) -> bool:
    try:
        needed = parse_expression(name).names
    except InputError:
        return False
    return columns is not None and set(needed) <= set(columns.columns)


def _require_all(raw: RawLayer, owner: Mapping[str, str], there: set[str], known: Membership) -> None:
    lost = [code for code in owner if code not in there]
    if not lost:
        return
    names = dict(zip(known.terms["code"], known.terms["libelle"]))
    spaces = sorted({str(names.get(owner[code], owner[code])) for code in lost})
    raise InputError(
        tr_n("%n territory(s) of the sub-spaces are not in the layer « {} ».", len(lost)).format(raw.name),
        [
            tr("sub-spaces: {}").format(", ".join(spaces)),
            tr("codes: {}").format(", ".join(lost[:8]) + ("…" if len(lost) > 8 else "")),
        ],
        tr("Select in the layer of communes or EPCI that the sub-spaces were made of."),
    )
