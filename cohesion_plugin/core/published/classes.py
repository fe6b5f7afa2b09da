"""Classes by their labels, not their numbers: copies of one grid number the same classes differently."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
import pandas as pd

from ..codes import as_text
from ..errors import InputError
from ..frames import with_none
from ..i18n import pick, tr, tr_n
from ..report import Report
from ..resources import vocabulary
from ..text import plain

BY_VALUE = (
    "insee_rural_2021",
    "centrality",
    "rurality",
    "mountain",
    "density7",
    "density4",
    "density_aav",
    "density3",
)
MOST = 0.9
MAX_CLASSES = 15


@cache
def _patterns(classes: str) -> list[tuple[str, re.Pattern[str]]]:
    spec = vocabulary("published_files")["classes"][classes]
    # « 1 - Grands centres urbains »: a number before the label says nothing more.
    return [(code, re.compile(f"(?:[0-9]+_)?(?:{'|'.join(one['patterns'])})")) for code, one in spec.items()]


@cache
def class_of_label(classes: str, label: str) -> str | None:
    """Code of the class that a label names, None where it names none."""
    words = plain(label)
    return next((code for code, pattern in _patterns(classes) if pattern.fullmatch(words)), None)


def class_label(classes: str, code: str) -> str:
    """A class in words, in the user's language."""
    spec = vocabulary("published_files")["classes"][classes].get(code)
    return pick(spec["label"]) if spec else code


def _by_label(values: pd.Series, classes: str) -> pd.Series:
    known = {value: class_of_label(classes, str(value)) for value in values.dropna().unique()}
    return with_none(values.map(known))


def _by_number(values: pd.Series, classes: str) -> pd.Series:
    codes = vocabulary("published_files")["classes"][classes]
    width = max(map(len, codes))
    known = {}
    for value, text in zip(values.dropna().unique(), as_text(pd.Series(values.dropna().unique()))):
        padded = text.zfill(width) if text.isdigit() else text
        known[value] = next((code for code in (text, padded) if code in codes), None)
    return with_none(values.map(known))


def share_named(values: pd.Series, classes: str) -> float:
    """Share of the non-empty values that are labels of these classes."""
    counts = values.value_counts()
    named = [class_of_label(classes, str(value)) is not None for value in counts.index]
    return float(counts[named].sum() / counts.sum()) if len(counts) else 0.0


def classes_by_value(values: pd.Series) -> str | None:
    """The classes whose labels fill a column, whatever its name; None for numbers and other text."""
    filled = values.dropna()
    if not 2 <= filled.nunique() <= MAX_CLASSES:
        return None
    return next((classes for classes in BY_VALUE if share_named(filled, classes) >= MOST), None)


def density_level(
    values: pd.Series, labels: pd.Series | None, column: str, only_three: bool, year: int | None
) -> str | None:
    """Standard column that a ``DENS`` column is: its labels decide, then its values; None where neither does.

    ``only_three``: the file says elsewhere that these are 3 levels (DENS7 or P3 without P4). ``year``: of the grid.
    """
    for text in (labels, values):
        if text is not None:
            named = [name for name in ("density7", "density4", "density3") if share_named(text, name) >= MOST]
            if named:
                return named[0]
    if only_three:
        return "density3"
    numbers = set(as_text(values.dropna()))
    if not numbers or numbers - set("1234567"):
        return None
    if numbers & set("567"):
        return "density7"
    # DENS has 7 levels up to 2024 and 3 since; the grid of 4 levels wrote « Typo degré de densité ».
    if "typo" in plain(column):
        return "density4"
    if year is None:
        return None
    return "density7" if year < 2025 else "density3" if "4" not in numbers else None


def unclear_density(file: str, values: pd.Series) -> InputError:
    """The error for a grid whose number of levels can't be told."""
    numbers = sorted(set(as_text(values.dropna())))
    return InputError(
        tr("{} is a density grid whose number of levels can't be told.").format(file),
        [tr("values of DENS: {}").format(", ".join(numbers)), tr("no column of labels (LIBDENS)")],
        tr("DENS has 7 levels before 2025 and 3 since: use the file as Insee publishes it, with its labels."),
    )


def to_classes(
    numbers: pd.Series | None, labels: pd.Series | None, classes: str, report: Report, name: str
) -> pd.Series:
    """Class codes of a column of numbers and one of labels, either may be absent. Labels decide, and it is said."""
    values = labels if numbers is None else numbers
    if values is None:
        raise ValueError("numbers or labels")
    named = _by_label(values if labels is None else labels, classes)
    numbered = _by_number(values, classes)
    both = named.notna() & numbered.notna()
    if labels is not None and both.any():
        differ = both & (named != numbered)
        if differ.any():
            _say_differ(numbered[differ], named[differ], report, name)
            # Rows without a label follow what the labelled ones say of their number.
            learned = named[both].groupby(numbered[both]).agg(lambda codes: codes.mode().iloc[0])
            numbered = with_none(numbered.map(learned).fillna(numbered))
    result = with_none(named.where(named.notna(), numbered))
    nothing = [
        value
        for value in values.dropna().unique()
        if plain(str(value)) in vocabulary("published_files")["no_class"]
    ]
    strange = values[result.isna() & values.notna() & ~values.isin(nothing)]
    if len(strange):
        report.warn(
            tr_n("%n row(s) have no known class in {}:", len(strange)).format(name),
            [f"« {value} »" for value in strange.unique()],
        )
    return result


def _say_differ(numbered: pd.Series, named: pd.Series, report: Report, name: str) -> None:
    pairs = set(zip(numbered, named))
    if len(pairs) == 2 and all((b, a) in pairs for a, b in pairs):
        low, high = sorted(next(iter(pairs)))
        sentence = tr_n(
            "The numbers {low} and {high} are swapped in {name}; the labels decide for %n row(s).", len(named)
        ).format(low=low, high=high, name=name)
    else:
        sentence = tr_n(
            "%n row(s) have a number and a label that disagree in {}; the labels decide.", len(named)
        ).format(name)
    report.warn(sentence)


def looks_swapped(codes: pd.Series, classes: str) -> bool:
    """Whether two classes of a whole table have each other's usual number of communes: numbers given without labels."""
    usual = vocabulary("published_files")["class_share"].get(classes)
    if usual is None:
        return False
    low, high = sorted(usual)
    counts = codes.value_counts()
    least = sum(usual.values()) / 2
    have = np.array([counts.get(low, 0), counts.get(high, 0)])
    return bool(have.sum() > least and (have[0] > have[1]) != (usual[low] > usual[high]))
