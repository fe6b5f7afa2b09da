"""The last chapters: method and sources, what each indicator is, what is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..comparison.sets import Sets
from ..comparison.tables import perimeters
from ..i18n import tr, tr_n
from ..indicators.model import MEAN, NONE, RATE, RATIO, SUM, Indicator, said
from ..indicators.recognise import Bound
from ..report import Entry
from .key_figures import label, main_bound, vintage
from .key_sources import files_of, producers
from .model import Block, Chapter, Grid, Heading, Paragraph, Together, without_empty
from .sentences import why
from .words import MINUS, booklet, capital, number, spoken, typographic

# More things than this, or longer names in all, and a remark does without.
NAMED, LETTERS = 6, 120
# Brackets around one name, and around what stands in brackets.
_SINGLE = re.compile(r"(?<!\w)\((\w+)\)")
_DOUBLE = re.compile(r"\(\(([^()]*(?:\([^()]*\)[^()]*)*)\)\)")


def method_chapter(comparison: Comparison, others: list[str], read: Sequence[str] = ()) -> Chapter:
    """How figures are made, the territories, what the run remarked, all sources. ``others``: of the booklet; ``read``:
    names of layers and tables beside those of figures."""
    report = comparison.report
    sets, references = comparison.sets, comparison.references
    blocks: list[Block] = [Paragraph(typographic(report.method)), Heading(tr("The territories compared"))]
    blocks.append(_territories([sets] if references is None else [sets, references], comparison, len(sets)))
    if report.entries:
        blocks.append(Heading(tr("Remarks of the computation")))
        blocks += [Paragraph("–\u00a0" + remark(entry), "remark") for entry in report.entries]
        if any(map(_many, report.entries)):
            blocks.append(Paragraph(tr("The report of the computation has the names."), "remark"))
    blocks.append(Heading(tr("Sources")))
    files = files_of(comparison)
    # The name of a layer stands in what is said of it.
    own = [text for text in report.sources if text not in files and not any(text in one for one in others)]
    own, technical = [text for text in own if _is_said(text)], [text for text in own if not _is_said(text)]
    whole = [*producers(comparison), *own, *others]
    blocks += [Paragraph("–\u00a0" + text, "remark") for text in dict.fromkeys(map(typographic, whole))]
    named = list(dict.fromkeys([*files, *read, *technical]))
    if named:
        blocks.append(Paragraph(tr("Files and layers read: {}.").format(tr("; ").join(named)), "remark"))
    return Chapter("method", tr("Method and sources"), blocks, joins=True)


def remark(entry: Entry) -> str:
    """A remark with the things it is about, or without them where they are many: the report has them all."""
    text = entry.sentence if _many(entry) else entry.text()
    return _begun(typographic(text.rstrip(" :.\u00a0") + "."))


def _many(entry: Entry) -> bool:
    return len(entry.names) > NAMED or sum(map(len, entry.names)) > LETTERS


def _is_said(text: str) -> bool:
    """Words for a reader, not the name of a file or of a layer in one."""
    return " " in text and "_" not in text and " — " not in text


def _begun(text: str) -> str:
    """With a capital, unless it begins with the name of a file."""
    first = text.split(" ")[0]
    return text if "_" in first or "." in first else capital(text)


def _territories(families: list[Sets], comparison: Comparison, count: int) -> Grid:
    people = np.nan_to_num(comparison.places.column("population").astype(float))
    rows = []
    for family in families:
        kinds, sums = perimeters(family), family.sums(people)
        for row in range(len(family)):
            rows.append(
                [
                    typographic(str(family.names[row])),
                    str(kinds[row]),
                    str(family.codes[row]) or "–",
                    number(family.sizes[row], 0),
                    number(sums[row], 0) if sums[row] else "–",
                ]
            )
    header = [tr("Territory"), tr("Perimeter"), tr("Code"), tr("Communes"), tr("Inhabitants")]
    strong = tuple(range(count, len(rows)))
    notes = [tr("In bold: references.")] if strong else []
    note = " ".join([*notes, tr("Inhabitants: of the layer of communes.")])
    return without_empty(Grid(header, rows, (3, 4), strong, [note], keep=True))


def glossary_chapter(comparison: Comparison) -> Chapter:
    """Each indicator: what it is, in words, how it aggregates, its year; the workbook has columns and formulas."""
    rows = []
    for position, column in enumerate(comparison.measure.columns):
        one, bound = column.indicator, comparison.measure.bounds[main_bound(comparison, position)]
        notes = " ".join(filter(None, (said(one.note), said(bound.formula.note))))
        rows.append(
            [
                label(one),
                definition(one, bound),
                aggregation(one.aggregation),
                vintage(comparison, position),
                typographic(notes) or "–",
            ]
        )
    header = [tr("Indicator"), tr("Definition"), tr("For several communes"), tr("Year"), tr("Note")]
    grid = without_empty(Grid(header, rows))
    return Chapter("glossary", tr("Glossary of the indicators"), [grid], joins=True)


def definition(indicator: Indicator, bound: Bound) -> str:
    """In words; that of an indicator of the user's by its formula."""
    if indicator.aggregation == NONE and not indicator.formulas[0].denominator:
        return tr("published value, as it is")
    known = booklet("definitions")["indicators"].get(indicator.id)
    return typographic(said(known)) if known else formula_of(indicator, bound)


def formula_of(indicator: Indicator, bound: Bound) -> str:
    """With the columns of its year, and what is done with the two sides."""
    filled = _filled(bound.formula.text, bound.years)
    start, end = bound.years
    if indicator.aggregation == RATE and start and end:
        return f"100 × (({filled})^(1/{end - start}) {MINUS} 1)"
    return filled if indicator.factor == 1 else f"{number(indicator.factor, 0)} × {filled}"


def _filled(formula: str, years: tuple[int, int]) -> str:
    """The columns of the figure's years: « P18_LOGVAC »; room for a line break between the two sides."""
    start, end = years
    found = {
        "{yyyy0}": str(start),
        "{yyyy}": str(end),
        "{yy0}": f"{start % 100:02d}",
        "{yy}": f"{end % 100:02d}",
        "{years}": str(end - start) if start else "{years}",
    }
    for slot, text in found.items():
        formula = formula.replace(slot, text if text != "0" and text != "00" else slot)
    formula = _DOUBLE.sub(r"(\1)", _SINGLE.sub(r"\1", formula))
    return re.sub(r"\s*/\s*", " / ", formula).replace("*", "×").replace(" - ", f" {MINUS} ")


def aggregation(kind: str) -> str:
    """How a figure of several communes is made, in words."""
    return {
        SUM: tr("sum"),
        RATIO: tr("ratio of the sums"),
        RATE: tr("mean annual rate between the sums"),
        MEAN: tr("mean weighted by the denominator"),
        NONE: tr("never aggregated"),
    }[kind]


def missing_table(comparison: Comparison) -> pd.DataFrame:
    """One row per value that is absent: territoire, indicateur, motif."""
    rows, columns = np.nonzero(np.isnan(comparison.found.value))
    measure, sets = comparison.measure, comparison.sets
    reasons = [
        why(int(comparison.found.notes[r, c])) or spoken("sentences")["no_reason"]
        for r, c in zip(rows, columns)
    ]
    return pd.DataFrame(
        {
            "territoire": sets.names[rows],
            "indicateur": [measure.columns[c].indicator.name for c in columns],
            "motif": reasons,
        },
        dtype=object,
    )


def _missing_rows(table: pd.DataFrame, count: int) -> list[list[str]]:
    """Indicators that the same territories lack for the same reason, together."""
    together: dict[tuple[str, str], list[str]] = {}
    for (name, reason), group in table.groupby(["indicateur", "motif"], sort=False):
        names = [typographic(str(one)) for one in group["territoire"]]
        shown = tr("all territories") if len(names) == count > 1 else ", ".join(names)
        together.setdefault((shown, typographic(str(reason))), []).append(typographic(str(name)))
    return [[shown, reason, "\u00a0; ".join(names)] for (shown, reason), names in together.items()]


def missing_chapter(comparison: Comparison, absent: list[str]) -> tuple[Chapter, pd.DataFrame]:
    """Values that are absent, by indicator and reason. ``absent``: parts of the booklet whose input was not given."""
    table = missing_table(comparison)
    blocks: list[Block] = []
    total = comparison.found.value.size
    if len(table):
        text = tr_n("%n figure(s) out of {total} could not be given.", len(table))
        blocks.append(Paragraph(text.format(total=number(total, 0))))
        header = [tr("Territories without a value"), tr("Reason"), tr("Indicators")]
        blocks.append(Grid(header, _missing_rows(table, len(comparison.sets)), keep=True, merged=True))
    else:
        blocks.append(Paragraph(tr("All {} figures could be given.").format(number(total, 0))))
    if absent:
        said_ = [Paragraph("–\u00a0" + text, "remark") for text in absent]
        blocks += [Heading(tr("Not in this booklet")), *said_]
    # The last page is not left with a few lines.
    return Chapter("missing", tr("What is missing"), [Together(blocks)], joins=True), table
