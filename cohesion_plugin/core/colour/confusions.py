"""Which colours of a legend are taken for each other, by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from .difference import ciede2000
from .space import lab, linear, rgb
from .vision import GREY, seen, visions

COLUMNS = ["first", "second", "vision", "distance"]


def distances(colours: Sequence[str], severity: float = 1.0) -> pd.DataFrame:
    """Every pair of colours under every vision: positions ``first`` < ``second``, ``vision``, ``distance``.

    CIEDE2000, for ``grey`` the difference of lightness L* (0 to 100). Raises InputError where one is no colour.
    """
    light = linear(rgb(colours))
    first, second = np.triu_indices(len(colours), 1)
    tables = []
    for vision in visions():
        found = lab(seen(light, vision, severity))
        if vision == GREY:
            distance = np.abs(found[first, 0] - found[second, 0])
        else:
            distance = ciede2000(found[first], found[second])
        tables.append(
            pd.DataFrame({"first": first, "second": second, "vision": vision, "distance": distance})
        )
    return pd.concat(tables, ignore_index=True)[COLUMNS]


def confusions(
    colours: Sequence[str], threshold: float | Mapping[str, float], severity: float = 1.0
) -> pd.DataFrame:
    """The pairs nearer than ``threshold``, the nearest first; a mapping gives one by vision, none: not looked at."""
    table = distances(colours, severity)
    limit = table["vision"].map(threshold) if isinstance(threshold, Mapping) else threshold
    return table[table["distance"] < limit].sort_values("distance", ignore_index=True)


def smallest(colours: Sequence[str], severity: float = 1.0) -> pd.DataFrame:
    """The nearest pair under each vision, a row each; no row where there are not two colours."""
    table = distances(colours, severity)
    return table.loc[table.groupby("vision", sort=False)["distance"].idxmin()].reset_index(drop=True)
