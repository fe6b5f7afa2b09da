"""What a file is: each of its sheets against the signatures of what is published, the best of them kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from ..errors import InputError
from ..i18n import tr
from ..resources import vocabulary
from ..text import plain
from .layout import Layout, lay_out
from .model import kind_label
from .names import Header, find_header, matches
from .sheet import Sheet

MANY = 1 << 20


@dataclass(frozen=True)
class Candidate:
    """A sheet once laid out: where its columns are, and the kind that they make it (None: no table we know)."""

    sheet: Sheet
    header: Header
    layout: Layout
    kind: str


def sample_of(sheet: Sheet, header: Header) -> pd.DataFrame:
    """The first rows of data of a sheet, None where empty."""
    width = len(header.names)
    short = [None] * width
    rows = [([cell or None for cell in row] + short)[:width] for row in sheet.head[header.body :]]
    return pd.DataFrame(rows, columns=range(width), dtype=object)


def candidates(sheets: Iterable[Sheet]) -> list[Candidate]:
    """The sheets that are a table of a known kind."""
    found = []
    for sheet in sheets:
        header = find_header(sheet.head)
        if header is None:
            continue
        layout = lay_out(header, sample_of(sheet, header), sheet.file)
        kind = kind_of(layout, header)
        if kind is not None:
            found.append(Candidate(sheet, header, layout, kind))
    return found


def kind_of(layout: Layout, header: Header) -> str | None:
    """The first kind of the vocabulary whose signature the columns match."""
    names = {plain(name) for name in header.names}
    have = layout.have
    for kind, spec in vocabulary("published_files")["kinds"].items():
        some = have.intersection(spec.get("some", ()))
        if (
            have.issuperset(spec["needs"])
            and names.issuperset(spec.get("headers", ()))
            and (not spec.get("some") or len(some) >= spec.get("at_least", 1))
            and spec.get("columns_over", 0) < len(header.names) < spec.get("columns_under", MANY)
        ):
            return str(kind)
    return None


def satisfies(candidate: Candidate, expect: Sequence[str]) -> bool:
    """Whether a sheet is of an expected kind or family, or holds an expected standard column."""
    spec = vocabulary("published_files")["kinds"][candidate.kind]
    told = {candidate.kind, spec.get("family", candidate.kind)} | set(candidate.layout.have)
    return not expect or bool(told.intersection(expect))


def identify(
    sheets: Sequence[Sheet],
    expect: str | Iterable[str] | None = None,
    sheet: str | None = None,
    file: str = "",
) -> tuple[Candidate, list[Candidate]]:
    """The sheet to read and the other tables of the file. ``expect``: kinds, families or standard columns; ``sheet``:
    the user's choice. Raises InputError, naming what the file is."""
    wanted = [expect] if isinstance(expect, str) else list(expect or ())
    chosen = _chosen(sheets, sheet, file)
    found = candidates(chosen)
    if not found:
        raise _nothing(chosen, wanted, file, candidates(sheets) if sheet is not None else [])
    order = list(vocabulary("published_files")["kinds"])
    ranked = sorted(
        found,
        key=lambda one: (not satisfies(one, wanted), order.index(one.kind), -_year(one), found.index(one)),
    )
    best = ranked[0]
    others = [one for one in (found if sheet is None else candidates(sheets)) if one.sheet is not best.sheet]
    refuse(best, wanted, file, others)
    return best, others


def refuse(candidate: Candidate, expect: Sequence[str], file: str, others: Sequence[Candidate] = ()) -> None:
    """Raise InputError where a sheet is not what was expected, or can't be read as rows of territories."""
    level = vocabulary("published_files")["kinds"][candidate.kind]["level"]
    if satisfies(candidate, expect) and (level not in {"cell", "label"} or candidate.kind in expect):
        return
    expected = expect or ("commune_table",)
    better = [one.sheet.name for one in others if expect and satisfies(one, expect)]
    raise InputError(
        tr("{file} is not what is needed here ({expected}). It is: {what}.").format(
            file=file or candidate.sheet.file,
            expected=tr(" or ").join(kind_label(one) for one in expected),
            what=kind_label(candidate.kind),
        ),
        [
            tr("sheet: {}").format(candidate.sheet.name),
            tr("columns: {}").format(", ".join(candidate.header.names[:20])),
        ],
        tr("Choose the sheet « {} » of this file.").format(better[0]) if better else remedy(expect),
    )


def remedy(expect: Sequence[str]) -> str:
    """Where the expected file is published."""
    kinds: dict[str, Any] = vocabulary("published_files")["kinds"]
    for one in expect:
        places = [
            spec["where"]
            for kind, spec in kinds.items()
            if "where" in spec and (one in (kind, spec.get("family")) or one in spec["needs"])
        ]
        if places:
            return tr("It is published here: {}.").format(places[0])
    return tr("Choose another file or another sheet.")


def _year(candidate: Candidate) -> int:
    """Of several sheets of one kind the latest is read."""
    return candidate.layout.year or 0


def _chosen(sheets: Sequence[Sheet], sheet: str | None, file: str) -> Sequence[Sheet]:
    if sheet is None:
        return sheets
    named = [one for one in sheets if sheet in (one.name, one.file) or one.name.endswith("/" + sheet)]
    if not named:
        raise InputError(
            tr("{file} has no sheet « {sheet} ».").format(file=file, sheet=sheet),
            [tr("sheets: {}").format(", ".join(one.name for one in sheets))],
            tr("Choose one of these sheets."),
        )
    return named


def _not_codes(sheet: Sheet, header: Header) -> list[str]:
    """What stands in the columns that should hold codes, by their names, and do not."""
    facts = []
    for position, name in enumerate(header.names):
        if any(match.standard == "code" for match in matches(plain(name))):
            values = [row[position] for row in sheet.head[header.body :] if position < len(row)][:4]
            told = ", ".join(f"« {value} »" for value in values) or tr("no row")
            facts.append(tr("{column} holds no Insee codes: {values}").format(column=name, values=told))
    return facts


def _nothing(
    sheets: Sequence[Sheet], expect: Sequence[str], file: str, others: Sequence[Candidate]
) -> InputError:
    facts = []
    for one in sheets:
        header = find_header(one.head)
        first = header.names if header else next((row for row in one.head if any(row)), [])
        columns = ", ".join(cell for cell in first[:12] if cell)
        facts.append(tr("{sheet}: {columns}").format(sheet=one.name, columns=columns or tr("empty")))
        facts += _not_codes(one, header) if header else []
    better = [one.sheet.name for one in others if satisfies(one, expect)]
    way_out = remedy(expect) if expect else tr("A table needs a row of column names and one of Insee codes.")
    return InputError(
        tr("{} holds no table of communes or EPCI that can be recognised.").format(
            f"{file}, « {sheets[0].name} »" if others else file
        ),
        facts[:12],
        tr("Choose the sheet « {} » of this file.").format(better[0]) if better else way_out,
    )
