"""When an agreement holds, for the temporal controller: ISO days, None where open."""

from __future__ import annotations

import datetime

import pandas as pd

from ...frames import with_none
from ...i18n import tr_n
from ...report import Report
from ..register import Register
from ..selection import EXPIRED, PLANNED, RENEWED, start_of_next, terms


def spans(register: Register, report: Report) -> pd.DataFrame:
    """By id of cooperation: debut and fin. One without an end that another renews ends the day before that begins."""
    agreements = register["cooperation"]
    found = terms(register).set_axis(pd.Index(agreements["id"], name="id"))
    following = start_of_next(agreements, terms(register)).set_axis(found.index)
    before = with_none(following.map(_day_before, na_action="ignore"))
    found["fin"] = with_none(found["fin"].where(found["fin"].notna(), before))
    status = agreements["statut"].to_numpy()
    endless = found["fin"].isna().to_numpy() & pd.Series(status).isin([EXPIRED, RENEWED]).to_numpy()
    if endless.any():
        report.warn(
            tr_n(
                "%n agreement(s) over, nobody knows since when: in time they never end.", int(endless.sum())
            ),
            agreements["intitule"][endless],
        )
    startless = found["debut"].isna().to_numpy() & (status != PLANNED)
    if startless.any():
        report.info(
            tr_n(
                "%n agreement(s) without a known start: in time they have always been.", int(startless.sum())
            ),
            agreements["intitule"][startless],
        )
    return found


def _day_before(day: str) -> str:
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()
