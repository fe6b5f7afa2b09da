"""The tables of deviations and of handicaps: one row per territory."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..frames import with_none
from ..i18n import pick
from ..statistics.units import Units
from .bideviation import bideviation
from .deviations import Deviation
from .handicaps import Handicaps
from .lisa import Lisa
from .ratio import Ratio
from .request import words
from .synthesis import synthesis

DEVIATIONS = [
    "code", "nom", "groupe", "numerateur", "denominateur", "valeur", "ecart_global", "ecart_territorial",
    "ecart_spatial", "masse_globale", "masse_territoriale", "masse_spatiale", "synthese", "synthese_libelle",
    "croisement", "moran_local", "moyenne_voisins", "p_moran", "lisa", "nb_voisins", "motif",
]  # fmt: skip
HANDICAPS = ["code", "nom", "nb_handicaps", "nb_indicateurs", "part_pct", "handicaps"]


def deviation_rows(
    units: Units,
    ratio: Ratio,
    groups: pd.Series | None,
    found: tuple[Deviation, Deviation | None, Deviation],
    local: Lisa,
    rows: np.ndarray,
    degree: np.ndarray,
    threshold: float,
) -> pd.DataFrame:
    """``local`` and ``degree`` are parallel to ``rows``, the positions that have a value."""
    whole, territorial, spatial = found
    kinds = words()["synthesis"]["classes"]
    mst = synthesis(
        whole.relative, territorial.relative if territorial else None, spatial.relative, threshold
    )
    frame = pd.DataFrame(
        {
            "code": units.code.to_numpy(dtype=object),
            "nom": units.name.to_numpy(dtype=object),
            "groupe": groups.to_numpy(dtype=object) if groups is not None else None,
            "numerateur": ratio.numerator,
            "denominateur": ratio.denominator,
            "valeur": ratio.value,
        }
    )
    for name, suffix, deviation in (
        ("global", "globale", whole), ("territorial", "territoriale", territorial), ("spatial", "spatiale", spatial),
    ):  # fmt: skip
        frame[f"ecart_{name}"] = deviation.relative if deviation else np.nan
        frame[f"masse_{suffix}"] = deviation.absolute if deviation else np.nan
    frame["synthese"] = pd.array(np.where(np.isnan(mst), np.nan, mst), dtype="Int64")
    labels = {int(code): pick(label) for code, label in kinds.items()}
    frame["synthese_libelle"] = with_none(frame["synthese"].map(labels))
    frame["croisement"] = bideviation(whole.relative, (territorial or spatial).relative)
    for name, values in (("moran_local", local.value), ("moyenne_voisins", local.lag), ("p_moran", local.p)):
        frame[name] = _spread(values, rows, len(frame))
    frame["lisa"] = None
    frame.loc[rows, "lisa"] = local.kind
    frame["nb_voisins"] = pd.array(_spread(degree.astype(float), rows, len(frame)), dtype="Int64")
    reasons = {why: pick(text) for why, text in words()["reasons"].items()}
    frame["motif"] = [reasons.get(why) for why in ratio.why]
    return frame


def handicap_rows(units: Units, ratios: list[Ratio], found: Handicaps) -> pd.DataFrame:
    """The count, the labels of the handicaps, and the value of each indicator (valeur_1, valeur_2…)."""
    labels = np.array([ratio.indicator.label for ratio in ratios], dtype=object)
    share = 100 * found.count / np.where(found.known > 0, found.known, 1)
    values = {f"valeur_{i + 1}": ratio.value for i, ratio in enumerate(ratios)}
    return pd.DataFrame(
        {
            "code": units.code.to_numpy(dtype=object),
            "nom": units.name.to_numpy(dtype=object),
            "nb_handicaps": pd.array(found.count, dtype="Int64"),
            "nb_indicateurs": found.known,
            "part_pct": share,
            "handicaps": [", ".join(labels[row]) for row in found.worst],
            **values,
        }
    )


def _spread(values: np.ndarray, rows: np.ndarray, count: int) -> np.ndarray:
    result = np.full(count, np.nan)
    result[rows] = values
    return result
