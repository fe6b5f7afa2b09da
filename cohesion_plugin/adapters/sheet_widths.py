"""How a workbook that GDAL has written looks: widths of columns, a head that stays in view, formats of numbers."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

# Characters; a head may be of several lines.
LEAST, MOST, HEAD = 8, 60, 22
# Whole numbers of a column that are all years have no thousands.
YEARS = (1900, 2100)
HEAD_STYLE, WHOLE, REAL = 0, 1, 2
# Built in: « #,##0 » and « #,##0.00 », which spreadsheets show as their country does.
_FORMATS = {WHOLE: 3, REAL: 4}
_COLUMNS = re.compile(r"<cols>.*?</cols>", re.DOTALL)
_NUMBER = re.compile(r'<c r="([A-Z]+)(\d+)">\s*<v>([^<]*)</v>')
_ROW = re.compile(r'<row r="1">.*?</row>', re.DOTALL)
_VIEW = (
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
    'state="frozen"/></sheetView></sheetViews>'
)


def set_widths(book: Path, tables: Iterable[pd.DataFrame]) -> None:
    """Of an XLSX, in place: also its head, bold and frozen, and its numbers. ``tables``: of its sheets, in their
    order."""
    found = {f"xl/worksheets/sheet{place}.xml": table for place, table in enumerate(tables, start=1)}
    with zipfile.ZipFile(book) as source:
        parts = [(item, source.read(item)) for item in source.infolist()]
    styles = next((content for item, content in parts if item.filename == "xl/styles.xml"), b"")
    dressed, first = _styled(styles.decode("utf-8"))
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as target:
        for item, content in parts:
            text = content.decode("utf-8") if item.filename.endswith(".xml") else ""
            if item.filename in found:
                content = _sheet(text, found[item.filename], first).encode("utf-8")
            elif item.filename == "xl/styles.xml":
                content = dressed.encode("utf-8")
            elif item.filename == "xl/workbook.xml" and "<bookViews" not in text:
                views = "<bookViews><workbookView/></bookViews><sheets>"
                content = text.replace("<sheets>", views, 1).encode("utf-8")
            target.writestr(item, content)


def _styled(styles: str) -> tuple[str, int]:
    """With the styles of heads, whole and other numbers after those that are there; the number of the first."""
    count = re.search(r'<cellXfs count="(\d+)">', styles)
    fonts = re.search(r'<fonts count="(\d+)">\s*<font>(.*?)</font>', styles, re.DOTALL)
    if count is None or fonts is None:
        return styles, -1
    first, bold = int(count[1]), int(fonts[1])
    head = (
        f'<xf numFmtId="0" fontId="{bold}" xfId="0" applyFont="1" applyAlignment="1">'
        '<alignment vertical="center" wrapText="1"/></xf>'
    )
    numbers = [f'<xf numFmtId="{_FORMATS[kind]}" xfId="0" applyNumberFormat="1"/>' for kind in (WHOLE, REAL)]
    made = [head, *numbers]
    styles = styles.replace(count[0], f'<cellXfs count="{first + len(made)}">')
    styles = styles.replace("</cellXfs>", "".join(made) + "</cellXfs>")
    styles = styles.replace("</fonts>", f"<font><b/>{fonts[2]}</font></fonts>")
    return re.sub(r'<fonts count="\d+">', f'<fonts count="{bold + 1}">', styles), first


def _sheet(text: str, table: pd.DataFrame, first: int) -> str:
    text = _COLUMNS.sub(_VIEW + _told(table), text, count=1)
    if first < 0:
        return text
    plain = {_letters(place) for place in range(len(table.columns)) if _dated(table.iloc[:, place])}

    def formatted(match: re.Match[str]) -> str:
        column, row, value = match.groups()
        if column in plain:
            return match[0]
        style = first + (WHOLE if value.lstrip("-").isdigit() else REAL)
        return f'<c r="{column}{row}" s="{style}"><v>{value}</v>'

    text = _NUMBER.sub(formatted, text)
    return _ROW.sub(lambda head: head[0].replace('t="s"', f's="{first + HEAD_STYLE}" t="s"'), text, count=1)


def _letters(place: int) -> str:
    """« A » for 0, « AA » for 26."""
    text, rest = "", place + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        text = chr(65 + letter) + text
    return text


def _dated(column: pd.Series) -> bool:
    values = pd.to_numeric(column, errors="coerce").dropna()
    return bool(len(values)) and bool(values.between(*YEARS).all() and (values % 1 == 0).all())


def _shown(value: object) -> str:
    return f"{value:,.2f}" if isinstance(value, float) else str(value)


def _told(table: pd.DataFrame) -> str:
    widths = []
    for place, name in enumerate(table.columns):
        longest = max(map(len, map(_shown, table.iloc[:, place].dropna())), default=0)
        head = max(min(len(str(name)), HEAD), max(map(len, str(name).split() or [""])))
        widths.append(min(max(max(head, longest) + 2, LEAST), MOST))
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, start=1)
    )
    return f"<cols>{columns}</cols>" if columns else ""
