"""What becomes of each field: the user's rule, else one that fits its name and values."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..codes import departement_of, parse
from ..errors import InputError
from ..i18n import pick, tr, tr_n
from ..recognise import Fields
from ..report import Report
from ..resources import vocabulary
from ..text import plain
from .numbers import as_numbers, is_number
from .request import CLASS, DEPARTEMENT, KEEP, MEAN, NAME, SHARE, SUM, ConvertRequest

NUMERIC = (SUM, SHARE, MEAN)
KEYS = {"fid", "ogc_fid", "objectid", "gid"}


def rules_of(frame: pd.DataFrame, fields: Fields, request: ConvertRequest, report: Report) -> dict[str, str]:
    """Rule by field, in the order of the columns; the code and the layer's own row numbers have none.

    Rules: SUM, SHARE, MEAN, KEEP, LARGEST, MIXED, NAME, DEPARTEMENT. Raises InputError where a field chosen is not in
    the table, or is to be added up and holds no numbers.
    """
    chosen = dict(request.chosen)
    _check(frame, chosen, fields.code, request)
    numbered = [column for column in frame.columns if _numbers_rows(frame, column) and column not in chosen]
    if numbered:
        report.info(tr("Row numbers of the layer, left out:"), numbered)
    rules: dict[str, str] = {}
    for column in frame.columns:
        if column != fields.code and column not in numbered:
            rules[column] = chosen.get(column) or _default(frame, column, fields)
    by_name = {plain(column): column for column in frame.columns}
    for column in rules:
        base = by_name.get(re.sub(r"^lib_?", "", plain(column)))
        if base in rules and base != column and column not in chosen:
            rules[column] = CLASS if rules[base] == CLASS else KEEP
    rules = {column: request.class_rule if rule == CLASS else rule for column, rule in rules.items()}
    _say(rules, chosen, report)
    return rules


def numbers_of(frame: pd.DataFrame, column: str, report: Report) -> pd.Series:
    """Values of a field to be computed with; marks of secrecy and the like are empty, and reported."""
    numbers, refused = as_numbers(frame[column])
    empty = (numbers.isna() & frame[column].notna()).to_numpy() & ~refused
    if empty.any() and not pd.api.types.is_numeric_dtype(frame[column].dtype):
        shown = sorted({str(value) for value in frame[column][empty]})
        sentence = tr_n("%n value(s) of « {} » without a number, counted as empty:", int(empty.sum()))
        report.info(sentence.format(column), shown)
    return numbers


def _default(frame: pd.DataFrame, column: str, fields: Fields) -> str:
    values, spec = frame[column], vocabulary("cog_movements")["default_rules"]
    if column == fields.name:
        return NAME
    if (
        column == fields.departement
        and fields.level == "commune"
        and _says_departement(values, frame[fields.code])
    ):
        return DEPARTEMENT
    if column in {fields.epci, fields.epci_name, fields.nature, fields.departement}:
        return KEEP
    name, number = plain(column), is_number(values)
    for entry in spec["by_name"]:
        if re.fullmatch(entry["pattern"], name) and (number or entry["rule"] not in NUMERIC):
            return str(entry["rule"])
    if not number:
        few = values.nunique() <= max(spec["few_classes"], len(values) / 100)
        return CLASS if few else KEEP
    numbers = as_numbers(values)[0]
    if pd.api.types.is_integer_dtype(numbers.dtype):
        classes = numbers.nunique() <= spec["few_classes"] < len(numbers) / 4
        return CLASS if classes else SUM
    return MEAN if float(np.nanmax(abs(numbers.to_numpy(dtype=float)))) <= 100 else SUM


def _check(frame: pd.DataFrame, chosen: dict[str, str], code: str, request: ConvertRequest) -> None:
    wanted = [*chosen, *([request.weight] if request.weight else [])]
    absent = [name for name in wanted if name not in frame.columns]
    if absent:
        raise InputError(
            tr("The table has no field of this name: {}.").format(", ".join(absent)),
            [tr("columns: {}").format(", ".join(frame.columns))],
            tr("Choose among its fields."),
        )
    if code in chosen:
        raise InputError(
            tr("« {} » is the field of codes: it can't have a rule.").format(code),
            (),
            tr("Take it off the list."),
        )
    for name in wanted:
        if name == request.weight or chosen[name] in NUMERIC:
            refused = as_numbers(frame[name])[1]
            if refused.any():
                first = ", ".join(dict.fromkeys(map(str, frame[name][refused].head(5))))
                raise InputError(
                    tr("« {} » holds values that are no numbers.").format(name),
                    [tr_n("%n value(s), the first: {}", int(refused.sum())).format(first)],
                    tr("Give it the rule « keep » or « class », or correct it."),
                )


def _numbers_rows(frame: pd.DataFrame, column: str) -> bool:
    if plain(column) not in KEYS:
        return False
    numbers, refused = as_numbers(frame[column])
    whole = pd.api.types.is_integer_dtype(numbers.dtype) and not refused.any()
    return whole and bool(numbers.is_unique)


def _says_departement(values: pd.Series, codes: pd.Series) -> bool:
    communes = parse(codes, "commune").values
    known = communes.notna() & values.notna()
    said = departement_of(communes[known]).to_numpy()
    return bool(known.any()) and bool((values[known].astype(str).to_numpy() == said).mean() > 0.9)


def _say(rules: dict[str, str], chosen: dict[str, str], report: Report) -> None:
    texts = vocabulary("cog_movements")["rules"]
    for rule in dict.fromkeys(rules.values()):
        for by_default in (False, True):
            names = [
                name for name, own in rules.items() if own == rule and (name not in chosen) == by_default
            ]
            sentence = tr("By default, {}:") if by_default else tr("As asked, {}:")
            if names:
                report.info(sentence.format(pick(texts[rule])), names)
