"""A new agreement from an old one, or from scratch: rows to insert, with identifiers of their own."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from ..errors import InputError
from ..i18n import tr
from .register import Register
from .schema import names, schema
from .selection import PLANNED

Rows = dict[str, pd.DataFrame]
_CHILDREN = ("partie", "cooperation_theme", "engagement")
_TERM = ("date_signature", "date_debut", "date_fin", "debut_au_plus_tot", "fin_au_plus_tard")


def next_generation(register: Register, agreement: str) -> tuple[str, Rows]:
    """Identifier and rows of the agreement that renews one: same parties, themes and commitments, planned, undated.

    Sources and statements are about the former one and stay with it. Raises InputError for an unknown agreement.
    """
    former = register["cooperation"]
    former = former[former["id"] == agreement]
    if former.empty:
        raise InputError(tr("The agreement « {} » is not in the register.").format(agreement))
    new = uuid.uuid4().hex
    row = former.assign(
        id=new,
        renouvelle=agreement,
        generation=former["generation"].map(lambda generation: int(generation or 1) + 1),
        statut=PLANNED,
        **dict.fromkeys(_TERM, None),
    )
    children = {name: register[name][register[name]["cooperation"] == agreement] for name in _CHILDREN}
    members = register["composition"]
    children["composition"] = members[members["partie"].isin(set(children["partie"]["id"]))]
    renamed = {old: uuid.uuid4().hex for old in children["partie"]["id"]}
    rows = {"cooperation": _bare("cooperation", row)}
    for name, table in children.items():
        copied = table.assign(id=[renamed.get(old) or uuid.uuid4().hex for old in table["id"]])
        if "cooperation" in copied:
            copied["cooperation"] = new
        for column in ("partie", "de_partie", "vers_partie"):
            if column in copied:
                copied[column] = [renamed.get(old) for old in copied[column]]
        rows[name] = _bare(name, copied)
    return new, rows


def new_agreement(
    values: Mapping[str, Any], parties: Sequence[Mapping[str, Any]], themes: Sequence[str]
) -> tuple[str, Rows]:
    """Identifier and rows of an agreement as a form gives it: columns, parties in order, codes of themes."""
    new = uuid.uuid4().hex
    rows = {"cooperation": pd.DataFrame([{**values, "id": new}], dtype=object)}
    if parties:
        rows["partie"] = pd.DataFrame(
            [
                {**party, "id": uuid.uuid4().hex, "cooperation": new, "ordre": order}
                for order, party in enumerate(parties, 1)
            ],
            dtype=object,
        )
    if themes:
        rows["cooperation_theme"] = pd.DataFrame(
            [
                {"id": uuid.uuid4().hex, "cooperation": new, "theme": theme, "ordre": order}
                for order, theme in enumerate(themes, 1)
            ],
            dtype=object,
        )
    return new, rows


def _bare(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """Without what the database itself fills in."""
    audit = {column["name"] for column in schema()["audit_columns"]}
    return table[[column for column in names(name) if column not in audit]].reset_index(drop=True)
