"""The sentence that a map prints: which agreements, how they are drawn."""

from __future__ import annotations

import pandas as pd

from ...i18n import tr, tr_n
from ..dates import display
from ..register import Register
from .model import ENVELOPE, LinkRequest
from .words import labels


def sentence(request: LinkRequest, register: Register, links: pd.DataFrame, seats: str) -> str:
    """``register``: the agreements asked for; ``seats``: name of the layer of points, empty where there is none."""
    count = len(register["cooperation"])
    drawn = int(links["id_cooperation"].nunique())
    parts = [tr_n("%n agreement(s)", count), tr_n("%n drawn", drawn)]
    if request.day:
        parts.append(tr("in force or planned on {}").format(display(request.day)))
    if request.statuses:
        parts.append(tr("statuses: {}").format(_named(register, "voc_statut", request.statuses)))
    if request.themes:
        parts.append(tr("themes: {}").format(_named(register, "voc_theme", request.themes)))
    if request.natures:
        parts.append(tr("kinds: {}").format(_named(register, "voc_nature", request.natures)))
    if request.search:
        parts.append(tr("the words: {}").format(request.search))
    if request.centres:
        parts.append(tr_n("of %n centre(s)", len(request.centres)))
    parts.append(
        tr("lines end at the points of « {} »").format(seats)
        if seats
        else tr("lines end where each territory is widest")
    )
    grouped = tr("surrounded by a line") if request.grouped == ENVELOPE else tr("drawn as a star")
    parts.append(tr("agreements of three parties or more without a single centre are {}").format(grouped))
    if register.source:
        parts.append(tr("register: {}").format(register.source))
    return tr("Cooperations: {}.").format(tr("; ").join(parts))


def _named(register: Register, terms: str, codes: tuple[str, ...]) -> str:
    names = labels(register, terms)
    return ", ".join(str(names.get(code, code)) for code in codes)
