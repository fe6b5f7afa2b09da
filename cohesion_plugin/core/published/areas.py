"""What an area is, told on a sheet of its own (size of an AAV, nature of an EPCI), joined to its communes."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..frames import with_none
from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from .communes import convert
from .identify import sample_of
from .layout import Layout, lay_out
from .model import kind_label
from .names import Header, find_header
from .sheet import ALL, Sheet

OUTSIDE = {"aav": "000"}
OUTSIDE_SIZE = {"aav_size": "0", "aav_size_detail": "00"}


def join_areas(frame: pd.DataFrame, sheets: Sequence[Sheet], report: Report) -> pd.DataFrame:
    """The communes' frame with the columns that other sheets of the workbook give of their areas."""
    for key, gives in vocabulary("published_files")["area_sheets"].items():
        missing = [standard for standard in gives if standard not in frame]
        if key not in frame or not missing:
            continue
        area = _area_table(key, missing, sheets, report)
        if area is None:
            _say_lacking(key, missing, report)
            continue
        frame = frame.join(area, on=key)
        outside = frame[key] == OUTSIDE.get(key, "")
        for standard in set(OUTSIDE_SIZE).intersection(missing):
            # Some vintages leave the communes outside any area out of the sheet of areas.
            frame[standard] = with_none(
                frame[standard].where(~(outside & frame[standard].isna()), OUTSIDE_SIZE[standard])
            )
        lost = frame.loc[frame[key].notna() & ~outside & ~frame[key].isin(area.index), key].unique()
        if len(lost):
            report.warn(
                tr_n("%n area(s) are not on the sheet of areas:", len(lost)), [str(code) for code in lost]
            )
    return frame


def _area_table(
    key: str, wanted: Sequence[str], sheets: Sequence[Sheet], report: Report
) -> pd.DataFrame | None:
    for sheet in sheets:
        header = find_header(sheet.head)
        if header is None:
            continue
        layout = lay_out(header, sample_of(sheet, header), sheet.file)
        given = [standard for standard in wanted if standard in layout.places]
        if key in layout.places and given and "code" not in layout.places:
            report.info(tr("Areas read from the sheet « {} ».").format(sheet.name))
            return _indexed(sheet, header, layout, key, given, report)
    return None


def _indexed(
    sheet: Sheet, header: Header, layout: Layout, key: str, given: Sequence[str], report: Report
) -> pd.DataFrame:
    body = sheet.rows(ALL).iloc[header.body :].reset_index(drop=True)
    columns = {
        standard: convert(body, standard, layout.places[standard], layout, header, report)
        for standard in [key, *given]
    }
    table = pd.DataFrame(columns)
    return table[table[key].notna()].drop_duplicates(key).set_index(key)


def _say_lacking(key: str, missing: Sequence[str], report: Report) -> None:
    classes = [
        standard
        for standard in missing
        if vocabulary("published_files")["columns"][standard]["type"] == "class"
    ]
    if classes:
        report.warn(
            tr("The file has no sheet of areas: it does not give {}.").format(
                ", ".join(kind_label(standard) for standard in classes)
            )
        )
