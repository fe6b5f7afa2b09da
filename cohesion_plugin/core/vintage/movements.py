"""Insee's file of movements of communes, in any of its layouts, as rows from commune to commune."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .. import reference
from ..codes import parse
from ..errors import InputError
from ..frames import with_none
from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from ..text import plain

COLUMNS = ["mod", "kind", "date", "year", "code_before", "name_before", "code_after", "name_after"]


@dataclass(frozen=True)
class Movements:
    """``frame``: a row per link from code to code, also to itself where a commune that stays takes part in an event.

    Columns: mod; kind (key of ``kinds`` in ``cog_movements.json``); date (text, sorts by time); year (the first
    1 January on which it is in force); code_before (None: created from nothing), name_before, code_after, name_after.
    ``level``: commune or epci. ``first`` and ``last``: COG years between which tables can be converted.
    ``names``: current code to name, of all codes that are known to exist, moved or not.
    """

    frame: pd.DataFrame
    level: str
    first: int
    last: int
    names: pd.Series
    source: str = ""


def commune_movements(table: pd.DataFrame, source: str, report: Report) -> Movements:
    """Movements between communes of a published table; communes déléguées and associées are left out.

    Raises InputError where the table is something else, naming its columns, or where it has no event.
    """
    columns = _columns(table, source)
    spec = vocabulary("cog_movements")
    read = pd.DataFrame({role: table[name] for role, name in columns.items()}).reset_index(drop=True)
    commune = spec["commune_type"]
    between = read["type_after"].eq(commune) & (
        read["type_before"].eq(commune) | _nothing(read["code_before"])
    )
    read = read[between].reset_index(drop=True)
    read["code_before"] = read["code_before"].mask(_nothing(read["code_before"]))
    date = _dates(read["date"])
    before, after = parse(read["code_before"], "commune"), parse(read["code_after"], "commune")
    mod = read["mod"].astype("string").str.strip().str.replace(r"\.0+$", "", regex=True).fillna("")
    kinds = {code: entry["kind"] for code, entry in spec["mods"].items()}
    bad = (date.isna() | after.values.isna() | (before.values.isna() & ~before.none)).to_numpy()
    if len(read) == 0 or bad.mean() > 0.1:
        raise _not_movements(source, table.columns, [tr_n("%n usable row(s)", int((~bad).sum()))])
    if bad.any():
        rows = read[bad].head(20)
        shown = (f"{a} → {b} ({d})" for a, b, d in zip(rows["code_before"], rows["code_after"], rows["date"]))
        report.warn(
            tr_n("%n movement(s) left out, without a date or with a code that is none:", int(bad.sum())),
            shown,
        )
    unknown = sorted(set(mod[~bad]) - set(kinds))
    if unknown:
        report.info(
            tr("Kinds of movement that this version has no name for (followed all the same):"), unknown
        )
    frame = pd.DataFrame(
        {
            "mod": mod,
            "kind": mod.map(kinds).fillna("other"),
            "date": date,
            "year": first_year_in_force(date),
            "code_before": before.values,
            "name_before": _names(read, "name_before"),
            "code_after": after.values,
            "name_after": _names(read, "name_after"),
        }
    )[COLUMNS][~bad].drop_duplicates()
    first, last = (int(text[:4]) for text in (frame["date"].min(), frame["date"].max()))
    if re.search(rf"(?<![0-9]){last + 1}(?![0-9])", source):  # no event on 1 January of the file's own year
        last += 1
    names = reference.communes()["nom_commune"]
    return Movements(frame.reset_index(drop=True), "commune", first, last, names, source)


def first_year_in_force(date: pd.Series) -> pd.Series:
    """COG year (state on 1 January) that first shows an event of an ISO date."""
    year = pd.to_numeric(date.str[:4], errors="coerce").fillna(0).astype(int)
    return year + (date.str[4:10] != "-01-01").astype(int)


def _columns(table: pd.DataFrame, source: str) -> dict[str, str]:
    spec = vocabulary("cog_movements")
    seen = {plain(str(column)): str(column) for column in reversed(list(table.columns))}
    found = {
        role: next((seen[name] for name in names if name in seen), None)
        for role, names in spec["columns"].items()
    }
    needed = [role for role in found if role not in spec["optional"]]
    missing = [spec["columns"][role][0].upper() for role in needed if not found[role]]
    if missing:
        facts = [tr("missing columns: {}").format(", ".join(missing))]
        raise _not_movements(source, table.columns, facts)
    return {role: column for role, column in found.items() if column}


def _not_movements(source: str, columns: Iterable[object], facts: list[str]) -> InputError:
    shown = ", ".join(str(column) for column in list(columns)[:12])
    return InputError(
        tr("« {} » is not Insee's file of movements of communes.").format(source),
        [*facts, tr("columns: {}").format(shown or tr("none"))],
        tr("Take v_mvt_commune_2025.csv, or a later one, of the code officiel géographique (insee.fr)."),
    )


def _dates(column: pd.Series) -> pd.Series:
    """ISO dates from 2019-01-01, 01/01/2019 or a date and time; missing where it is none."""
    text = column.astype("string").str.strip().str[:10]
    swapped = text.str.replace(r"^([0-9]{2})/([0-9]{2})/([0-9]{4})$", r"\3-\2-\1", regex=True)
    valid = swapped.str.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fillna(False).astype(bool)
    return swapped.where(valid).astype(object)


def _nothing(codes: pd.Series) -> pd.Series:
    return codes.isna() | codes.astype("string").str.strip().isin(["", "<NA>", "NA"]).fillna(True).astype(
        bool
    )


def _names(read: pd.DataFrame, role: str) -> pd.Series:
    if role not in read:
        return pd.Series(np.full(len(read), None, dtype=object), index=read.index)
    return with_none(read[role])
