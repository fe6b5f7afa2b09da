"""How much of the territories a table covers, and what part of the country it is."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..codes import departement_of
from ..i18n import tr
from ..reference import communes
from ..report import Report
from ..resources import vocabulary

SHOWN = 8


def say_coverage(wanted: pd.Index, matched: np.ndarray, report: Report) -> None:
    """Warn where whole départements have no row: a table for one region only. Says which, and the share matched."""
    known = np.asarray(wanted.notna(), dtype=bool)
    if not known.any() or not matched.any():
        return
    departements = departement_of(pd.Series(wanted[known])).to_numpy()
    share = pd.Series(matched[known]).groupby(departements).mean()
    bare = share.index[share == 0]
    if not len(bare):
        return
    covered = share.index[share > 0]
    report.warn(
        tr("The table covers {where} only: {count} of {total} rows of the layer ({percent} %).").format(
            where=where_is(covered),
            count=grouped(int(matched.sum())),
            total=grouped(len(matched)),
            percent=_percent(matched.mean()),
        )
    )


def where_is(departements: pd.Index) -> str:
    """Regions by name where they are covered whole, else the départements."""
    reference = communes()
    pairs = reference[["code_region", "code_departement"]].drop_duplicates()
    whole = pairs.groupby("code_region")["code_departement"].agg(set)
    names = vocabulary("published_files")["regions"]
    have = set(departements)
    regions = {str(region): inside for region, inside in whole.items() if inside <= have}
    if regions and set().union(*regions.values()) == have:
        return ", ".join(names.get(region, region) for region in regions)
    shown = ", ".join(sorted(have)[:SHOWN])
    return tr("départements {}").format(shown + (" …" if len(have) > SHOWN else ""))


def grouped(count: int) -> str:
    """A whole number with a thin space between thousands."""
    return f"{count:,}".replace(",", "\u202f")


def _percent(share: float) -> str:
    return f"{100 * share:.1f}" if share < 0.1 else f"{100 * share:.0f}"
