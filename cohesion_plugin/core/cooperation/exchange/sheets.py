"""One sheet or file per table: the schema's own columns, without computed and audit ones."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ...i18n import tr
from .. import schema
from ..register import Register
from .data import data, key_of
from .draft import LINE, Draft, Tables, data_tables, derive_ids, with_lines, written
from .findings import CHECK, Findings
from .layout import LIST
from .template import _terms


def to_sheets(register: Register, whole_terms: bool = True) -> dict[str, pd.DataFrame]:
    """Tables in the order of the schema, rows in that of their ids; then the terms, all or those of the user."""
    from .layout import user_terms

    made = {}
    for table in data_tables():
        frame = register[table][written(table)]
        order = [name for name in ("cooperation", "partie", "ordre", "id") if name in frame]
        made[table] = frame.sort_values(order, ignore_index=True, kind="stable", na_position="last")
    terms = user_terms(register)
    if whole_terms:
        lists = [register[name].assign(**{LIST: name}) for name in schema.schema()["vocabularies"]]
        terms = pd.concat(lists, ignore_index=True)[list(terms.columns)]
    made[data()["terms_sheet"]] = terms
    return made


def are_sheets(names: Mapping[str, list[str]]) -> bool:
    """Whether sheets, with their columns, are those of tables: that of agreements is among them."""
    return "cooperation" in names and {"id", "intitule", "nature", "statut"} <= set(
        map(key_of, names["cooperation"])
    )


def of_sheets(raw: Mapping[str, pd.DataFrame], source: str = "") -> Draft:
    """``raw``: text by column with ``_lignes``, by table. Sheets of other names are said."""
    findings = Findings()
    tables: Tables = {}
    lines: list[int] = []
    for name, sheet in raw.items():
        if name == data()["terms_sheet"]:
            frame = _known(sheet, [LIST, *schema.names("voc_theme")], name, findings)
            tables |= _terms(frame)
        elif name in data_tables():
            frame = _known(sheet, written(name), name, findings)
            tables[name] = frame
            lines += [line for row in frame[LINE] for line in row]
    derive_ids(tables)
    return Draft(tables, findings, lines=tuple(lines), source=source)


def _known(sheet: pd.DataFrame, names: list[str], table: str, findings: Findings) -> pd.DataFrame:
    standard = {name: key_of(name) for name in sheet.columns if name != LINE}
    wanted = {name: key for name, key in standard.items() if key in names}
    strange = [str(name) for name in standard if name not in wanted and sheet[name].notna().any()]
    if strange:
        detail = tr("columns that the table has not, left out: {}").format(", ".join(strange))
        findings.add((), "", table, CHECK, detail)
    frame = sheet[list(wanted)].rename(columns=wanted)
    filled = frame.notna().any(axis=1)
    lines = [[line] for line in sheet.loc[filled, LINE]]
    return with_lines(frame[filled], lines).reset_index(drop=True)
