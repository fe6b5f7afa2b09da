"""From the sheets of a file to a ``Published`` table: identified, read, its vintage and geography told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pandas as pd

from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from ..text import plain
from . import melodi
from .areas import join_areas
from .classes import unclear_density
from .communes import standard_frame
from .identify import Candidate, identify, kind_of, refuse
from .layout import lay_out
from .links import link_frame
from .model import Published, kind_label
from .sheet import ALL, Sheet, Wanted
from .tell import published_table

NO_CODES = pd.Series([], dtype=object)


def read_sheets(
    sheets: Sequence[Sheet],
    file: str,
    expect: str | Iterable[str] | None = None,
    sheet: str | None = None,
) -> Published:
    """Read the table of a file. ``expect``: kinds, families or standard columns of ``published_files``, any of
    which will do; ``sheet``: the user's choice. Raises InputError with what the file is, and where the other one is."""
    expect = [expect] if isinstance(expect, str) else list(expect or ())
    found, others = identify(sheets, expect, sheet, file)
    report = Report()
    if others:
        report.info(
            tr("Sheet read: « {} ». The file also has:").format(found.sheet.name),
            [f"« {one.sheet.name} » ({kind_label(one.kind)})" for one in others],
        )
    level = str(vocabulary("published_files")["kinds"][found.kind]["level"])
    if level in {"flow", "event", "link"}:
        return _links(found, level, file, report)
    if found.kind == "melodi":
        return _melodi(found, file, report)
    return _territories(found, sheets, file, expect, report)


def read_frame(frame: pd.DataFrame, name: str, expect: str | Iterable[str] | None = None) -> Published:
    """The same from a table already in memory, such as the attributes of a layer."""
    return read_sheets([Sheet.of_frame(frame, name)], name, expect)


def _links(found: Candidate, level: str, file: str, report: Report) -> Published:
    body = _body(found)
    frame, names = link_frame(body, found.header, found.layout, level, report)
    codes = frame[{"flow": "origin", "event": "code_after", "link": "after"}[level]]
    return published_table(found, level, frame, names, file, report, codes if level != "event" else NO_CODES)


def _melodi(found: Candidate, file: str, report: Report) -> Published:
    body = melodi.read_communes(found.sheet, found.layout)
    frame, names, reference = melodi.wide_frame(body, found.header, found.layout, report)
    return published_table(found, "commune", frame, names, file, report, frame.index.to_series(), reference)


def _territories(
    found: Candidate, sheets: Sequence[Sheet], file: str, expect: Sequence[str], report: Report
) -> Published:
    body = _body(found)
    # The first rows may not show all the classes that tell what a column is.
    layout = lay_out(found.header, body, found.sheet.file)
    # A list repeats its codes, which the first rows may not show: they still are in the column found there.
    if not {"code", "epci_code"} & layout.places.keys():
        layout.places.update({k: v for k, v in found.layout.places.items() if k in {"code", "epci_code"}})
    if layout.unclear_density:
        raise unclear_density(file, body[layout.places["density7"]])
    kind = kind_of(layout, found.header) or found.kind
    found = Candidate(found.sheet, found.header, layout, kind)
    refuse(found, expect, file)
    spec = vocabulary("published_files")["kinds"][kind]
    if kind == "cog":
        body = _in_force(body, layout.places["typecom"], report)
    frame, names = standard_frame(body, found.header, layout, spec["level"], spec.get("family", ""), report)
    if spec["level"] == "commune":
        mates = [one for one in sheets if one is not found.sheet and one.file == found.sheet.file]
        frame = join_areas(frame, mates, report)
    codes = frame.index.to_series() if spec["level"] == "commune" else NO_CODES
    return published_table(found, spec["level"], frame, names, file, report, codes)


def _body(found: Candidate) -> pd.DataFrame:
    width = len(found.header.names)
    columns = tuple(range(width))
    if found.kind == "dossier":
        # More than a thousand columns of text would fill the memory: those of the comparateur are kept.
        kept = re.compile("|".join(vocabulary("published_files")["dossier"]["columns"]))
        places = {*found.layout.places.values(), *found.layout.populations.values()}
        columns = tuple(i for i in columns if i in places or kept.fullmatch(plain(found.header.names[i])))
        found.sheet.report.info(
            tr_n("%n column(s) of the file left aside.", width - len(columns)),
        )
    body = found.sheet.rows(Wanted(columns) if len(columns) < width else ALL)
    return body.iloc[found.header.body :].reindex(columns=list(columns)).reset_index(drop=True)


def _in_force(body: pd.DataFrame, position: int, report: Report) -> pd.DataFrame:
    """Communes and districts alone: associated and delegated communes share their codes."""
    types = vocabulary("published_files")["cog_types"]
    kept = body[position].isin([*types["commune"], *types["district"]])
    if not kept.all():
        report.info(tr_n("%n associated or delegated commune(s) left out.", int((~kept).sum())))
    return body[kept].reset_index(drop=True)
