"""Widths of the columns of a workbook that GDAL has written, which gives all of them the same."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

# Characters.
LEAST, MOST = 8, 60
_COLUMNS = re.compile(r"<cols>.*?</cols>", re.DOTALL)


def set_widths(book: Path, tables: Iterable[pd.DataFrame]) -> None:
    """Of an XLSX, in place. ``tables``: of its sheets, in their order."""
    found = {f"xl/worksheets/sheet{place}.xml": table for place, table in enumerate(tables, start=1)}
    with zipfile.ZipFile(book) as source:
        parts = [(item, source.read(item)) for item in source.infolist()]
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as target:
        for item, content in parts:
            if item.filename in found:
                told = _told(found[item.filename])
                content = _COLUMNS.sub(told, content.decode("utf-8"), count=1).encode("utf-8")
            target.writestr(item, content)


def _told(table: pd.DataFrame) -> str:
    widths = []
    for place, name in enumerate(table.columns):
        longest = table.iloc[:, place].dropna().astype(str).str.len().max() if len(table) else 0
        wide = max(len(str(name)), 0 if longest != longest else int(longest)) + 2
        widths.append(min(max(wide, LEAST), MOST))
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, start=1)
    )
    return f"<cols>{columns}</cols>" if columns else ""
