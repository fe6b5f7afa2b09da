"""The template: one row per party, the agreement's facts repeated, its sources and commitments beside them.

Each table is a block of columns (``partie_nom``, ``document_url``…); a block with a filled cell is a row of its table.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pandas as pd

from .. import schema
from ..register import Register
from .data import key_of
from .draft import of_objects, theme_id, written
from .theme_cells import format_themes

AGREEMENT, THEMES, THEME_IDS = "cooperation", "themes", "themes_id"
BLOCKS = ("partie", "document", "composition", "engagement", "declaration", "enquete", "terme")
LIST = "liste"
# What a table must have to be taken for the template.
RECOGNISED = ("nature", "statut")


@cache
def block(name: str) -> dict[str, str]:
    """Column of the template by column of the table."""
    if name == AGREEMENT:
        return {column: column for column in written(AGREEMENT)}
    if name == "terme":
        return {column: f"terme_{column}" for column in (LIST, *schema.names("voc_theme"))}
    return {column: f"{name}_{column}" for column in written(name) if column != AGREEMENT}


@cache
def columns() -> tuple[str, ...]:
    """All columns of the template, in their order."""
    blocks = [name for one in BLOCKS for name in block(one).values()]
    return (*block(AGREEMENT).values(), THEMES, THEME_IDS, *blocks)


def is_template(names: Iterable[str]) -> bool:
    """Whether these are columns of the template: the needed ones, and parties."""
    known = {key_of(name) for name in names}
    return set(RECOGNISED) <= known and bool(known & {"partie_nom", "partie_siren"})


def user_terms(register: Register) -> pd.DataFrame:
    """Terms that are not as the plugin ships them, with the name of their list."""
    parts = []
    for name in schema.schema()["vocabularies"]:
        terms, shipped = register[name], schema.shipped_terms(name)
        known = {tuple(row) for row in shipped.to_numpy().tolist()}
        own = [tuple(row) not in known for row in terms[list(shipped.columns)].to_numpy().tolist()]
        parts.append(terms[pd.Series(own, index=terms.index, dtype=bool)].assign(**{LIST: name}))
    names = [LIST, *schema.names("voc_theme")]
    full = [part for part in parts if len(part)]
    if not full:
        return pd.DataFrame(columns=names, dtype=object)
    return pd.concat(full, ignore_index=True)[names].sort_values([LIST, "code"], ignore_index=True)


def to_flat(register: Register) -> pd.DataFrame:
    """The register as rows of the template, values as they are; the same rows for the same content."""
    agreements = register[AGREEMENT].sort_values("id", ignore_index=True)
    parts = [agreements[[]].assign(_a=agreements["id"], _n=0)]
    for name in BLOCKS:
        parts.append(_placed(register, name).rename(columns=block(name)))
    keyed = [part.set_index(["_a", "_n"]) for part in parts]
    flat = pd.concat(keyed, axis=1).reset_index() if len(keyed) > 1 else keyed[0]
    own = agreements[list(block(AGREEMENT))].copy()
    own[THEMES], own[THEME_IDS] = _theme_cells(register, agreements["id"])
    flat = flat.merge(own, left_on="_a", right_on="id", how="left")
    flat = flat.assign(_last=flat["_a"] == "").sort_values(["_last", "_a", "_n"], ignore_index=True)
    return of_objects(flat.reindex(columns=list(columns())))


def _placed(register: Register, name: str) -> pd.DataFrame:
    """Rows of a block with the agreement (empty: none) and the row of it they stand on."""
    if name == "terme":
        frame = user_terms(register).assign(_a="")
    else:
        frame = register[name][written(name)]
        order = [column for column in ("ordre", "id") if column in frame]
        frame = frame.sort_values(order, ignore_index=True, kind="stable")
        owner = pd.Series("", index=frame.index, dtype=object)
        if AGREEMENT in frame:
            owner = frame[AGREEMENT].where(frame[AGREEMENT].notna(), "")
        elif "partie" in frame:
            parties = register["partie"].drop_duplicates("id").set_index("id")[AGREEMENT]
            owner = frame["partie"].map(parties)
        frame = frame.drop(columns=[column for column in (AGREEMENT,) if column in frame]).assign(_a=owner)
    return frame.assign(_n=frame.groupby("_a", sort=False).cumcount().astype(int))


def _theme_cells(register: Register, agreements: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Themes of each agreement, and those of their identifiers that can't be derived."""
    rows = register["cooperation_theme"].sort_values(["cooperation", "ordre", "theme"], kind="stable")
    cells: dict[str, str | None] = {}
    ids: dict[str, str] = {}
    for agreement, group in rows.groupby("cooperation", sort=False):
        cells[str(agreement)] = format_themes(group[["theme", "ordre", "libelle_source"]].to_numpy().tolist())
        own = [
            f"{code}={given}"
            for code, given in zip(group["theme"], group["id"])
            if given != theme_id(agreement, code)
        ]
        ids[str(agreement)] = "; ".join(own)
    given = (
        (cells.get(agreement) for agreement in agreements),
        (ids.get(agreement) or None for agreement in agreements),
    )
    themes, identifiers = (pd.Series(list(one), index=agreements.index, dtype=object) for one in given)
    return themes, identifiers
