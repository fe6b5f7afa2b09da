"""Tables of programmes of any layout: which programme and contract concern which communes."""

from __future__ import annotations

import re

import pandas as pd

from ..codes import parse
from ..comparison.places import Places
from ..errors import InputError
from ..i18n import tr, tr_n
from ..report import Report
from ..text import plain
from .words import booklet

COLUMNS = ["programme", "contrat", "commune"]
# Share of the cells of a column that must be codes of communes or of EPCI.
LEAST = 0.5
_TRUE = {"true", "1", "oui", "vrai", "x"}


def read_programmes(frame: pd.DataFrame, name: str, places: Places, report: Report) -> pd.DataFrame:
    """Rows programme, contrat, commune (code), each once. Raises InputError where no column holds territories.

    Programmes are a column « programme », columns id_…, columns of yes and no, or the table as a whole. Several codes
    in one cell are parted by ; , or |. A row by EPCI counts for all its communes.
    """
    frame = frame.reset_index(drop=True)
    column, found = _territories(frame, places)
    if found is None:
        raise InputError(
            tr("The table « {} » has no column of communes or EPCI.").format(name),
            [tr("columns: {}").format(", ".join(map(str, frame.columns)))],
            tr("A table of programmes has one row per commune or EPCI, with its code."),
        )
    parts = _programmes(frame.drop(columns=column), name)
    made = parts.merge(found, on="row")[COLUMNS].drop_duplicates().reset_index(drop=True)
    report.info(
        tr_n("{}: programmes of %n commune(s).", int(made["commune"].nunique())).format(name),
        sorted(made["programme"].unique()),
    )
    return made


def _territories(frame: pd.DataFrame, places: Places) -> tuple[str, pd.DataFrame | None]:
    """The column that holds most codes known here, and its communes: row, commune."""
    best: tuple[int, str, pd.DataFrame | None] = (0, "", None)
    for column in frame.columns:
        cells = _split(frame[column])
        if not len(cells):
            continue
        for kind, known in (("commune", places.frame.index), ("siren", places.epci)):
            codes = parse(cells["cell"], kind).values
            right = codes.isin(known)
            if right.sum() > max(best[0], LEAST * len(cells) - 1):
                hits = pd.DataFrame({"row": cells["row"][right], "code": codes[right]})
                best = (int(right.sum()), str(column), _communes(hits, kind, places))
    return best[1], best[2]


def _communes(hits: pd.DataFrame, kind: str, places: Places) -> pd.DataFrame:
    if kind == "commune":
        return hits.rename(columns={"code": "commune"})
    members = pd.DataFrame({"commune": places.frame.index, "code": places.column("epci")})
    return hits.merge(members, on="code")[["row", "commune"]]


def _split(column: pd.Series) -> pd.DataFrame:
    """Each of the values of a cell: row, cell."""
    texts = column.dropna().astype(str)
    separators = booklet("programmes")["separators"]
    if texts.str.contains(separators).any():
        parts = texts.str.split(separators, regex=True).explode()
        texts = pd.Series(parts.to_numpy(dtype=object), index=parts.index).astype(str)
    texts = texts.str.strip()
    texts = texts[texts != ""]
    return pd.DataFrame({"row": texts.index, "cell": texts.to_numpy(dtype=object)})


def _programmes(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    """Rows row, programme, contrat."""
    words = booklet("programmes")
    plains = {column: plain(str(column)) for column in frame.columns}
    named = [column for column, text in plains.items() if text in words["programme_columns"]]
    if named:
        contract = next((c for c, text in plains.items() if text in words["contract_columns"]), None)
        rows = pd.DataFrame({"row": frame.index, "programme": frame[named[0]], "contrat": None})
        if contract is not None:
            rows["contrat"] = frame[contract]
        return rows[rows["programme"].notna()].astype({"programme": str})
    codes = [column for column, text in plains.items() if text.startswith("id_") and text[3:]]
    flags = [
        column for column, text in plains.items() if text in words["programmes"] and _is_flag(frame[column])
    ]
    made = [_contracts(frame, column, plains[column][3:], plains) for column in codes]
    made += [_flagged(frame, column, plains[column]) for column in flags]
    whole = next(
        (code for part, code in words["files"].items() if re.search(rf"(?:^|_){part}", plain(name))), ""
    )
    if not codes and (whole or not flags):
        title = words["programmes"].get(whole, name)
        made.append(pd.DataFrame({"row": frame.index, "programme": title, "contrat": None}))
    return pd.concat(made, ignore_index=True)


def _contracts(frame: pd.DataFrame, column: str, code: str, plains: dict[str, str]) -> pd.DataFrame:
    """Of a column id_…: one row per contract, with its label where the table has one."""
    words = booklet("programmes")
    cells = _split(frame[column]).rename(columns={"cell": "contrat"})
    wanted = [text.format(code=code) for text in words["label_columns"]]
    label = next((other for other, text in plains.items() if text in wanted), None)
    if label is not None:
        names = frame[label].reindex(cells["row"]).reset_index(drop=True)
        cells["contrat"] = names.where(names.notna(), cells["contrat"])
    return cells.assign(programme=words["programmes"].get(code, code.upper()))


def _flagged(frame: pd.DataFrame, column: str, code: str) -> pd.DataFrame:
    rows = frame.index[frame[column].astype(str).str.strip().str.lower().isin(_TRUE)]
    return pd.DataFrame(
        {"row": rows, "programme": booklet("programmes")["programmes"][code], "contrat": None}
    )


def _is_flag(column: pd.Series) -> bool:
    return column.dropna().nunique() <= 2
