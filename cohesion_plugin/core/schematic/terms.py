"""What the user says of elements: labels, definitions, evidence, colours, order, by code."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr
from ..text import plain
from .kit import COMPUTED, definition, kit
from .text import words

OWN = ("libelle", "rang", "definition", "preuves", "couleur", "trame", "ordre")


def described(figures: pd.DataFrame, element: str, terms: pd.DataFrame | None) -> pd.DataFrame:
    """``figures`` (indexed by code) with the common fields; rows in the order that ``terms`` gives, else by code."""
    table = figures.copy()
    table.index.name = "code"
    table = table.reset_index()
    known = _known(terms)
    for name in OWN:
        said = known[name].reindex(table["code"]).to_numpy(dtype=object) if name in known else None
        former = table[name] if name in table else pd.Series([None] * len(table), dtype=object)
        table[name] = former if said is None else pd.Series(said, dtype=object).where(pd.notna(said), former)
    table["libelle"] = table["libelle"].where(table["libelle"].notna(), table["code"])
    table["definition"] = table["definition"].where(table["definition"].notna(), definition(element))
    table["element"], table["origine"] = element, COMPUTED
    order = pd.to_numeric(table["ordre"], errors="coerce")
    place = pd.Series(known.index.get_indexer(pd.Index(table["code"])), index=table.index)
    order = order.where(order.notna(), place.where(place >= 0, len(known)) + 1)
    base = kit()["elements"][element]["order"]
    made: pd.DataFrame = table.iloc[np.lexsort((table["code"].astype(str), order))].reset_index(drop=True)
    made["ordre"] = base * 10 + np.arange(len(made))
    return made


def _known(terms: pd.DataFrame | None) -> pd.DataFrame:
    if terms is None:
        return pd.DataFrame(index=pd.Index([], dtype=object))
    table = terms.rename(columns={name: plain(str(name)) for name in terms})
    if "code" not in table:
        raise InputError(
            tr("The table that describes the elements needs a column « code »."),
            [tr("columns: {}").format(", ".join(map(str, terms.columns)))],
            tr("Its other columns may be: {}.").format(", ".join(OWN)),
        )
    table = table.assign(code=words(table["code"]))
    known: pd.DataFrame = table[table["code"].notna()].drop_duplicates("code").set_index("code")
    return known
