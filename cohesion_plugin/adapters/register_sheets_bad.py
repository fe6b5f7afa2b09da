"""What workbooks hide from GDAL: merged cells, formulas never calculated, characters XML can't carry."""

from __future__ import annotations

import re
import zipfile
from functools import lru_cache
from pathlib import Path

import pandas as pd

from ..core.errors import InputError
from ..core.i18n import tr, tr_n

SHOWN = 6
# Parts of a workbook are read as text, not parsed: nothing in them can make a parser run away. Bigger ones are left.
BIGGEST = 1 << 28
_MERGED = re.compile(r'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_SPANNED = re.compile(r'<table:table-cell[^>]*table:number-(?:rows|columns)-spanned="(?:[2-9]|\d\d+)"')
_UNCALCULATED = re.compile(
    r'<c\s[^>]*?r="([A-Z]+\d+)"[^>]*>\s*<f\b(?:[^>]*/>|[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>'
)
_SHEETS = re.compile(r'<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"')
_TARGETS = (re.compile(r'Id="([^"]*)"'), re.compile(r'Target="([^"]*)"'))
# As Excel itself writes them.
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLAIN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)"
    "|^[ \t\n\u00a0]+|[ \t\n\u00a0]+$|\t|\n|(?<= ) "
)


def encode(texts: pd.Series) -> pd.Series:
    """Characters that a workbook would lose or change, as ``_xHHHH_``; line breaks stay, but at both ends."""
    known = {text: _PLAIN.sub(_code, text) for text in texts.dropna().unique() if isinstance(text, str)}
    return pd.Series([known.get(text, text) for text in texts], index=texts.index, dtype=object)


def decode(texts: pd.Series) -> pd.Series:
    """What ``encode`` was given."""
    known = {
        text: _CODED.sub(lambda match: chr(int(match.group(1), 16)), text)
        for text in texts.dropna().unique()
        if isinstance(text, str) and "_x" in text
    }
    return pd.Series([known.get(text, text) for text in texts], index=texts.index, dtype=object)


def refuse_merged(file: Path, sheet: str, header: int) -> None:
    """Raise InputError where cells under the header are merged: only the first of them has a value."""
    content = _part(file, sheet)
    if file.suffix.lower() == ".ods":
        found = [tr("{} merged areas").format(count)] if (count := len(_SPANNED.findall(content))) else []
    else:
        found = [
            f"{a}{first}:{b}{last}" for a, first, b, last in _MERGED.findall(content) if int(last) > header
        ]
    if found:
        raise InputError(
            tr("The sheet « {} » of {} has merged cells: only the first of each is filled.").format(
                sheet, file.name
            ),
            [tr("cells: {}").format(", ".join(found[:SHOWN]))],
            tr("Unmerge them, and write the value in each row."),
        )


def refuse_uncalculated(file: Path, sheet: str) -> None:
    """Raise InputError where a formula has no result: the cell would be read as empty."""
    found = _UNCALCULATED.findall(_part(file, sheet)) if file.suffix.lower() != ".ods" else []
    if found:
        raise InputError(
            tr_n("%n formula(s) of « {} » have no result.", len(found)).format(file.name),
            [tr("cells: {}").format(", ".join(found[:SHOWN]))],
            tr(
                "Open the file in a spreadsheet, save it, and import it again; or replace formulas by their values."
            ),
        )


@lru_cache(maxsize=2)
def _content(file: Path, _changed: int, sheet: str) -> str:
    try:
        with zipfile.ZipFile(file) as archive:
            name = "content.xml" if file.suffix.lower() == ".ods" else _sheet_part(archive, sheet)
            if not name or archive.getinfo(name).file_size > BIGGEST:
                return ""
            text = archive.read(name).decode("utf-8", "replace")
    except (OSError, KeyError, zipfile.BadZipFile):  # .xls, or what GDAL reads and zipfile does not
        return ""
    if name != "content.xml":
        return text
    tables = re.split(r"(?=<table:table )", text)
    return next((part for part in tables if f'table:name="{_escaped(sheet)}"' in part[:2000]), "")


def _part(file: Path, sheet: str) -> str:
    return _content(file, file.stat().st_mtime_ns, sheet)


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str:
    """Where the cells of a sheet are in the archive."""
    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    links = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    ids = dict(_SHEETS.findall(book))
    for link in re.findall(r"<Relationship\s[^>]*>", links):
        identifier, target = (pattern.search(link) for pattern in _TARGETS)
        if identifier and target and identifier.group(1) == ids.get(_escaped(sheet)):
            place = target.group(1)
            return place.lstrip("/") if place.startswith("/") else f"xl/{place}"
    return ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _code(match: re.Match[str]) -> str:
    text = match.group()
    # A line break inside a text is what spreadsheets have too.
    if text == "\n" and 0 < match.start() < len(match.string) - 1:
        return text
    return "".join(f"_x{ord(character):04X}_" for character in text)
