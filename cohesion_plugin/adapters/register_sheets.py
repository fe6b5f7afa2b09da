"""Files of cooperations as tables of text: CSV, workbooks, a folder of CSV; each with its header found."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ..core.cooperation.exchange.cells import restore
from ..core.cooperation.exchange.data import data, key_of
from ..core.cooperation.exchange.draft import LINE
from ..core.cooperation.exchange.known import known_names
from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from ..core.progress import SILENT, Progress
from ..core.published.sheet import ALL, Sheet
from .published import BOOKS, TEXT, open_sheets
from .register_sheets_bad import decode, refuse_merged, refuse_uncalculated

HEADER_ROWS = 30
SHOWN = 6


def read_sheets(path: str, progress: Progress = SILENT) -> dict[str, pd.DataFrame]:
    """Tables by name of sheet or file, with ``_lignes``: the row of the spreadsheet. Raises InputError."""
    file = Path(path)
    if file.is_dir():
        files = sorted(one for one in file.iterdir() if one.suffix.lower() in TEXT)
        tables: dict[str, pd.DataFrame] = {}
        for number, one in enumerate(files):
            progress.update(number / len(files))
            for table in _read(one).values():
                tables[one.stem] = table
    else:
        tables = _read(file)
    if not tables:
        raise InputError(
            tr("« {} » is empty.").format(file.name),
            [],
            tr("cohesion:exportcooperations of an empty register gives a template to fill in."),
        )
    progress.update(1.0)
    return tables


def _read(file: Path) -> dict[str, pd.DataFrame]:
    book = file.suffix.lower() in BOOKS
    if not book and file.suffix.lower() not in TEXT:
        raise InputError(
            tr("« {} » is no table that can be imported.").format(file.name),
            [tr("suffix: {}").format(file.suffix or "–")],
            tr("Save it as .csv, .xlsx or .ods."),
        )
    if file.is_file() and not file.stat().st_size:
        return {}
    with open_sheets(str(file)) as sheets:
        tables = {}
        for sheet in sheets:
            table, header = _table(sheet, book)
            if table is not None:
                _refuse_mojibake(table, file.name)
                if book:
                    refuse_merged(file, sheet.name, header)
                    refuse_uncalculated(file, sheet.name)
                tables[sheet.name] = table
        return tables


def _table(sheet: Sheet, book: bool) -> tuple[pd.DataFrame | None, int]:
    """The rows under the header, and the header's row; None for a sheet without any cell."""
    rows = sheet.rows(ALL)
    if rows.empty or not rows.notna().any(axis=None):
        return None, 0
    header = _header(rows)
    names = [None if name is None else str(name).strip().lstrip("\ufeff") for name in rows.iloc[header]]
    named = [position for position, name in enumerate(names) if name]
    body = rows.iloc[header + 1 :]
    body = body[body.notna().any(axis=1)]
    twice = sorted({names[p] for p in named if sum(key_of(names[p]) == key_of(names[o]) for o in named) > 1})
    if twice:
        raise InputError(
            tr("« {} » has columns of the same name.").format(sheet.name),
            [", ".join(map(str, twice))],
            tr("Rename or remove one of each."),
        )
    unnamed = [position for position in range(len(names)) if position not in named]
    lost = body[unnamed].notna().any(axis=1) if unnamed else pd.Series(False, index=body.index)
    if lost.any():
        raise InputError(
            tr_n("%n row(s) of « {} » have cells under no column name.", int(lost.sum())).format(sheet.name),
            [tr("rows: {}").format(", ".join(str(row + 1) for row in body.index[lost][:SHOWN]))],
            tr("Name the column, or empty these cells."),
        )
    table = body[named].set_axis([names[position] for position in named], axis=1)
    table = table.apply(lambda column: restore(decode(column) if book else column))
    table = table.astype(object).where(table.notna(), None)
    return table.assign(**{LINE: [int(row) + 1 for row in body.index]}).reset_index(drop=True), header + 1


def _header(rows: pd.DataFrame) -> int:
    """The first row with two known names or more, else the first that is not empty."""
    known = known_names()
    head = rows.head(HEADER_ROWS).to_numpy().tolist()
    for position, cells in enumerate(head):
        if sum(key_of(cell) in known for cell in cells if cell) >= 2:
            return position
    return next((position for position, cells in enumerate(head) if any(cells)), 0)


def _refuse_mojibake(table: pd.DataFrame, name: str) -> None:
    """Text decoded with the wrong encoding before it came here, which nothing can repair for sure."""
    signs = tuple(data()["mojibake"])
    text = table.drop(columns=LINE)
    bad = text.map(lambda cell: isinstance(cell, str) and any(sign in cell for sign in signs))
    if bad.to_numpy().any():
        rows = bad.any(axis=1)
        first = [str(cell)[:60] for cell in text.where(bad).stack().dropna().head(3)]
        raise InputError(
            tr_n("%n row(s) of « {} » have letters broken by a wrong encoding.", int(rows.sum())).format(
                name
            ),
            [
                *first,
                tr("rows: {}").format(", ".join(str(line) for line in table.loc[rows, LINE].head(SHOWN))),
            ],
            tr("Open the original file in a spreadsheet, choosing its encoding, and save it as CSV UTF-8."),
        )
