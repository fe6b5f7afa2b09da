"""What is told of a table once read: its year, the year of its codes, where it comes from, one sentence."""

from __future__ import annotations

import re

import pandas as pd

from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from ..territories import Provenance
from .districts import is_district
from .geography import covers_france, geographies
from .identify import Candidate
from .model import Published, kind_label
from .years import geography_hint, published_on, vintage_of


def published_table(
    found: Candidate,
    level: str,
    frame: pd.DataFrame,
    names: dict[str, str],
    file: str,
    report: Report,
    codes: pd.Series,
    announced: int | None = None,
) -> Published:
    """The table with all that is told of it. ``codes``: those that tell its geography; ``announced``: COG year that its
    rows give."""
    report.merge(found.sheet.report)
    header, kind = found.header, found.kind
    possible = geographies(codes)
    announced = announced or geography_hint(header, found.sheet.file) or geography_hint(header, file)
    geography = _geography(possible, announced, codes, report) if len(codes) else announced
    populations = [int(name[4:]) for name in frame.columns if re.fullmatch(r"pop_[0-9]{4}", str(name))]
    vintage = vintage_of(kind, header, found.sheet.file, geography, populations)
    if kind == "movements":
        dates = frame["date"].dropna()
        vintage = int(str(dates.max())[:4]) if len(dates) else vintage
    if "population" in frame and vintage and f"pop_{vintage}" not in frame:
        frame = frame.rename(columns={"population": f"pop_{vintage}"})
        names = {old: f"pop_{vintage}" if new == "population" else new for old, new in names.items()}
    spec = vocabulary("published_files")["kinds"][kind]
    provenance = Provenance(
        file, spec.get("producer", ""), spec.get("licence", ""), published_on(header) or str(vintage or "")
    )
    report.sources.append(provenance.text())
    districts = int(is_district(frame.index.unique()).sum()) if level == "commune" else 0
    # A list has several rows of a commune.
    count = frame.index.nunique() if level == "commune" else len(frame)
    sentence = _sentence(kind, level, count, districts, vintage, geography)
    return Published(
        kind=kind,
        level=level,
        frame=frame,
        sentence=sentence,
        vintage=vintage,
        geography=geography,
        geographies=possible,
        provenance=provenance,
        columns=names,
        report=report,
        sheet=found.sheet.name,
    )


def _geography(
    possible: tuple[int, ...], announced: int | None, codes: pd.Series, report: Report
) -> int | None:
    """The COG year that is meant: the codes tell which are possible, the file's own words choose among them."""
    if not possible:
        report.warn(
            tr("The codes are those of no single year since 2003: some may be older, mixed or mistyped.")
        )
        return announced
    if announced in possible:
        return announced
    span = f"{possible[0]}" if len(possible) == 1 else f"{possible[0]}-{possible[-1]}"
    if announced is not None:
        report.warn(
            tr("The file says that its codes are those of {announced}; they are those of {found}.").format(
                announced=announced, found=span
            )
        )
    if len(possible) == 1 or covers_france(codes):
        return possible[-1]
    report.info(tr("The year of the codes is not said; they are in force in each of {}.").format(span))
    return None


def _sentence(
    kind: str, level: str, count: int, districts: int, vintage: int | None, geography: int | None
) -> str:
    rows = {
        "commune": tr_n("%n commune(s)", count - districts),
        "epci": tr_n("%n EPCI", count),
        "flow": tr_n("%n flow(s)", count),
        "event": tr_n("%n movement(s)", count),
        "link": tr_n("%n code(s)", count),
    }[level]
    if districts:
        rows += ", " + tr_n("%n municipal district(s)", districts)
    codes = tr("codes of 1 January {}").format(geography) if geography else ""
    what = tr("{kind}, {year}").format(kind=kind_label(kind), year=vintage) if vintage else kind_label(kind)
    return tr("{what}: {details}.").format(what=what, details=", ".join(filter(None, (rows, codes))))
