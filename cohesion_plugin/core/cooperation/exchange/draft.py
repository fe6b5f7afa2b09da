"""What a file says, table by table, before it is compared with a register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ...frames import with_none
from .. import schema
from .data import digest, key_of
from .findings import Findings

LINE = "_lignes"
# Columns of a party that were deduced and not given.
DEDUCED = "_deduites"
Tables = dict[str, pd.DataFrame]


@dataclass
class Draft:
    """``tables``: frames with some columns of the schema and ``_lignes``, the rows of the file each comes from.

    ``made``: by table, columns that the import itself fills in, which are therefore no difference with a register.
    ``lines``: all rows of the file that hold anything.
    """

    tables: Tables
    findings: Findings
    made: dict[str, set[str]] = field(default_factory=dict)
    lines: tuple[int, ...] = ()
    source: str = ""


def written(table: str) -> list[str]:
    """Columns that people fill in: neither audit nor computed ones."""
    return [column["name"] for column in schema.columns(table) if not {"audit", "derived"} & set(column)]


def data_tables() -> list[str]:
    """Tables without the vocabularies, each after what it refers to."""
    return list(schema.schema()["tables"])


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as dictionaries."""
    names = [str(name) for name in frame.columns]
    return [dict(zip(names, row)) for row in zip(*(frame[name].tolist() for name in frame.columns))]


def of_objects(frame: pd.DataFrame) -> pd.DataFrame:
    """The same with plain values, None where missing."""
    columns = {str(name): with_none(frame[name]) for name in frame.columns}
    return pd.DataFrame(columns, index=frame.index, columns=list(columns), dtype=object)


def with_lines(frame: pd.DataFrame, lines: Sequence[list[int]]) -> pd.DataFrame:
    """The same with the rows of the file each comes from."""
    made = frame.copy()
    made[LINE] = pd.Series(list(lines), index=made.index, dtype=object)
    return made


def lines_of(frame: pd.DataFrame, position: Any) -> list[int]:
    """Rows of the file that a row of a draft comes from."""
    found: Any = frame.loc[position, LINE]
    return list(found)


def derive_ids(tables: Mapping[str, pd.DataFrame]) -> None:
    """Fill in missing identifiers, the same for the same content, so that importing again finds the same rows."""
    for table, frame in tables.items():
        if table not in schema.schema()["tables"] or frame.empty:
            continue
        if "id" not in frame:
            frame["id"] = None
        missing = frame["id"].isna()
        if missing.any():
            made = [_id_of(table, row) for row in records(frame[missing])]
            frame.loc[missing, "id"] = unique(made, set(frame.loc[~missing, "id"]))


def unique(wanted: list[str], taken: set[str]) -> list[str]:
    """The same texts, numbered where one comes again."""
    made = []
    for text in wanted:
        free, number = text, 1
        while free in taken:
            number += 1
            free = f"{text}-{number}"
        taken.add(free)
        made.append(free)
    return made


def _id_of(table: str, row: dict[str, object]) -> str:
    if table == "cooperation":
        named = [row.get(name) for name in ("intitule", "nature", "date_signature", "generation")]
        return f"{key_of(named[0])[:40] or 'accord'}-{digest(*named)}"
    if table == "partie":
        name = row.get("nom_source") or row.get("nom") or row.get("siren")
        return f"{row.get('cooperation')}/{key_of(name)[:60] or digest(name)}"
    if table == "cooperation_theme":
        return theme_id(row.get("cooperation"), row.get("theme"))
    if table == "composition":
        return f"{row.get('partie')}/{row.get('siren_epci') or key_of(row.get('nom_epci'))}"
    if table == "enquete":
        return f"{key_of(row.get('campagne')) or 'registre'}-{row.get('siren')}"
    content = [row.get(name) for name in written(table) if name != "id"]
    return f"{row.get('cooperation') or 'registre'}/{table}-{digest(*content)}"


def theme_id(agreement: object, theme: object) -> str:
    """Of a row of themes: there is one for each agreement and theme."""
    return f"{agreement}/theme-{theme}"
