"""A sheet of communes or EPCI as a frame of standard columns indexed by code."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..codes import CodeColumn, parse
from ..frames import with_none
from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary
from .classes import class_label, looks_swapped, to_classes
from .layout import Layout
from .names import Header
from .sheet import positions
from .values import codes_of, figures_of, guess

# Columns that say how a file is made, not what a commune is.
INNER = {
    "code",
    "code_part",
    "epci_code",
    "dens",
    "typecom",
    "parent",
    "supra_level",
    "origin",
    "after",
    "before",
}


def standard_frame(
    body: pd.DataFrame, header: Header, layout: Layout, level: str, family: str, report: Report
) -> tuple[pd.DataFrame, dict[str, str]]:
    """Standard columns and those left under their published name; and which came from which."""
    codes = _codes(body, layout, level)
    body, index = _keep_coded(body, codes, report)
    names: dict[str, str] = {}
    made: dict[str, pd.Series] = {}
    used = {layout.places["code" if level == "commune" else "epci_code"]}
    for standard in vocabulary("published_files")["columns"]:
        if standard not in layout.places:
            continue
        position = layout.places[standard]
        if (
            standard in INNER
            or not _wanted(standard, family)
            or (position in used and standard not in layout.labels)
        ):
            continue
        made[standard] = convert(body, standard, position, layout, header, report)
        names[header.names[position]] = standard
        used.update({position, layout.labels.get(standard, position)})
    for year, position in layout.populations.items():
        if position not in used:
            standard = f"pop_{year}" if year else "population"
            made[standard] = figures_of(body[position], header.names[position], report)
            names[header.names[position]] = standard
            used.add(position)
    for position in positions(body):
        if position not in used and body[position].notna().any():
            name = _free(header.names[position], made)
            made[name] = guess(body[position], name, report)
    if level == "epci" and "name" not in made and "epci_name" in made:
        made = {"name": made.pop("epci_name"), **made}
    frame = pd.DataFrame(made, columns=list(made)).set_axis(index, axis=0)
    for standard in made:
        _say_gaps(frame, standard, report)
    return frame, names


def _codes(body: pd.DataFrame, layout: Layout, level: str) -> CodeColumn:
    if level == "epci":
        return parse(body[layout.places["epci_code"]], "siren")
    if layout.places.get("code_part") == layout.places["code"]:
        return parse(_composed(body, layout), "commune")
    return parse(body[layout.places["code"]], "commune")


def _composed(body: pd.DataFrame, layout: Layout) -> pd.Series:
    """Codes published in two columns, département and commune; overseas the third figure is in both."""
    departement = codes_of(body[layout.places["departement"]], 2).astype("string").str.slice(0, 2)
    return departement + codes_of(body[layout.places["code_part"]], 3).astype("string")


def _keep_coded(body: pd.DataFrame, codes: CodeColumn, report: Report) -> tuple[pd.DataFrame, pd.Index]:
    """The rows that have a code; the others (a second header row, notes, totals) are counted and shown."""
    known = codes.values.notna().to_numpy()
    first = int(known.argmax()) if known.any() else len(known)
    told = [first_text(row) for row in body[~known].head(50).to_numpy()]
    if first:
        report.info(
            tr_n("%n row(s) between the header and the data left out:", first), filter(None, told[:first])
        )
    others = [text for text in told[first:] if text]
    count = int((~known[first:] & body.iloc[first:].notna().any(axis=1).to_numpy()).sum())
    if count:
        report.info(tr_n("%n row(s) without a code left out:", count), others)
    repaired = int(codes.repaired.sum())
    if repaired:
        first_ones = codes.values[codes.repaired].head(3)
        report.info(
            tr_n("%n code(s) repaired, such as a lost leading zero:", repaired),
            [str(code) for code in first_ones],
        )
    return body[known].reset_index(drop=True), pd.Index(codes.values[known], name="code")


def first_text(row: Sequence[object]) -> str:
    """The first filled cell of a row, shortened."""
    return next((" ".join(str(cell).split())[:60] for cell in row if cell), "")


def _wanted(standard: str, family: str) -> bool:
    return family.startswith(str(vocabulary("published_files")["columns"][standard].get("only", family)))


def convert(
    body: pd.DataFrame, standard: str, position: int, layout: Layout, header: Header, report: Report
) -> pd.Series:
    spec, values, name = (
        vocabulary("published_files")["columns"][standard],
        body[position],
        header.names[position],
    )
    if spec["type"] == "class":
        labels = layout.labels.get(standard)
        numbers = None if labels == position else values
        found = to_classes(numbers, None if labels is None else body[labels], standard, report, name)
        if labels is None and looks_swapped(found, standard):
            report.warn(
                tr(
                    "{} has numbers without labels, and as many communes in 3 and 4 as if they were swapped: "
                    "read as 3 = {}, 4 = {}. Use the file as Insee publishes it, with its labels."
                ).format(name, class_label(standard, "3"), class_label(standard, "4"))
            )
        return found
    if spec["type"] == "number":
        return figures_of(values, name, report)
    if spec["type"] == "siren":
        return parse(values, "siren").values
    if spec["type"] == "code" or "pad" in spec:
        return codes_of(values, spec.get("pad"))
    return values


def _free(name: str, taken: dict[str, pd.Series]) -> str:
    columns = vocabulary("published_files")["columns"]
    while name in taken or name in columns:
        name += "_"
    return name


def _say_gaps(frame: pd.DataFrame, standard: str, report: Report) -> None:
    spec = vocabulary("published_files")["columns"].get(standard, {})
    if spec.get("type") != "class":
        return
    empty = frame[standard].isna().to_numpy()
    if empty.any():
        names = frame["name"] if "name" in frame else pd.Series("", index=frame.index)
        told = [
            f"{name or ''} [{code}]".strip()
            for code, name in zip(frame.index[empty], with_none(names[empty]))
        ]
        report.info(tr_n("%n row(s) without a class in {}:", int(empty.sum())).format(standard), told)
