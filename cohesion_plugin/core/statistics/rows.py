"""The class of each row of the table, how far it is from its centre, and why it has none."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..frames import with_none
from ..i18n import pick
from .classes import Classes
from .matrix import Matrix
from .pca import Pca
from .request import words
from .units import Units

ROWS = [
    "code", "nom", "classe", "libelle", "distance_centre", "parangon", "specifique", "axe_1", "axe_2", "motif",
]  # fmt: skip


def rows_of(units: Units, matrix: Matrix, pca: Pca, classes: Classes, names: list[str]) -> pd.DataFrame:
    """Parallel to the table, columns ROWS. ``distance_centre``: in the space of the kept axes; ``parangon``: rank among
    the rows nearest to the centre of their class; ``specifique``: among those farthest from any other centre."""
    points = pca.score[:, : pca.kept]
    apart = np.stack([np.sqrt(((points - centre) ** 2).sum(axis=1)) for centre in classes.centre], axis=1)
    own = apart[np.arange(len(points)), classes.label]
    apart[np.arange(len(points)), classes.label] = np.inf
    other = apart.min(axis=1)
    table = pd.DataFrame({"classe": classes.label + 1, "distance_centre": own}, index=matrix.row)
    shown = words()["defaults"]["paragons"]
    for column, key in (("parangon", own), ("specifique", -other)):
        rank = pd.Series(key, index=matrix.row).groupby(classes.label).rank(method="first")
        table[column] = rank.where(rank <= shown)
    table["libelle"] = np.array(names, dtype=object)[classes.label]
    for axis in range(2):
        table[f"axe_{axis + 1}"] = pca.score[:, axis] if pca.score.shape[1] > axis else np.nan
    rows = table.reindex(range(len(units.frame)))
    rows["libelle"] = rows["libelle"].fillna(pick(words()["classes"]["none"]))
    whole = {column: rows[column].astype("Int64") for column in ("classe", "parangon", "specifique")}
    motif = with_none(pd.Series(matrix.reason).mask(matrix.reason == "")).to_numpy()
    rows = rows.assign(code=units.code.to_numpy(), nom=units.name.to_numpy(), motif=motif, **whole)
    return rows[ROWS]
