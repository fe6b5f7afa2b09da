"""Cells as values of the schema: dates, numbers, SIREN, terms by code or label; what can't be read is an error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Callable

import pandas as pd

from ... import codes
from ...i18n import tr
from .. import schema
from ..dates import normalise
from ..register import Register
from .data import data, key_of
from .draft import LINE, Draft
from .findings import ERROR, Findings

_PARTIAL = re.compile(r"[<>]?\d{4}(-\d{2}(-\d{2})?)?")
_SLASHED = re.compile(r"([<>]?)(\d{4})/(\d{2})/(\d{2})")
_BAD = object()
Reader = Callable[[str], Any]


def read_values(draft: Draft, terms: Mapping[str, pd.DataFrame]) -> None:
    """Replace the text of a draft by values; ``terms``: rows of each vocabulary, those of the file among them."""
    for table, frame in draft.tables.items():
        for column in schema.columns(table):
            name = column["name"]
            if name not in frame:
                continue
            reader, wanted = _reader(table, column, terms)
            if reader is not None:
                frame[name] = _read(frame, table, name, reader, wanted, draft.findings)


def all_terms(register: Register, draft: Draft) -> dict[str, pd.DataFrame]:
    """Terms of the register, then those that the file brings."""
    made = {}
    for name in schema.schema()["vocabularies"]:
        own = register[name]
        brought = draft.tables.get(name)
        if brought is not None and len(brought):
            fresh = brought[~brought["code"].isin(set(own["code"]))].reindex(columns=own.columns)
            own = pd.concat([own, fresh.astype(object)], ignore_index=True)
        made[name] = own
    return made


def _reader(
    table: str, column: schema.Column, terms: Mapping[str, pd.DataFrame]
) -> tuple[Reader | None, str]:
    other = column.get("references", "").partition(".")[0]
    if other in schema.schema()["vocabularies"]:
        known = _codes(other, terms[other])
        exact = set(terms[other]["code"])
        wanted = ", ".join(terms[other]["code"].astype(str))
        return lambda text: text if text in exact else known.get(key_of(text), _BAD), wanted
    check = column.get("check", "")
    if check == "partial_date":
        return _date, tr("2019, 2019-04, 2019-04-10, or “before 2020-01”")
    if check == "siren":
        return _siren, tr("nine digits")
    if check == "country":
        return _country, tr("two letters: FR, CH, ES…")
    if check == "url":
        return lambda text: text if re.match(r"https?://", text) else _BAD, "https://…"
    if check == "colour":
        return lambda text: text if re.fullmatch(r"#[0-9A-Fa-f]{6}", text) else _BAD, "#2A81E8"
    if column["type"] == "integer":
        lowest = 1 if check == "positive" else None
        return lambda text: _whole(text, lowest), tr("a whole number")
    if column["type"] == "real":
        limits = {"longitude": 180.0, "latitude": 90.0}.get(check)
        return lambda text: _real(text, limits), tr("a number")
    if check == "not_blank":
        return lambda text: text if text.strip() else _BAD, tr("a text")
    return None, ""


def _read(
    frame: pd.DataFrame, table: str, name: str, reader: Reader, wanted: str, findings: Findings
) -> list[Any]:
    known = {text: reader(text) for text in frame[name].dropna().unique() if isinstance(text, str)}
    refused = {text for text, value in known.items() if value is _BAD}
    if refused:
        bad = frame[frame[name].isin(refused)]
        owners = bad["cooperation"] if "cooperation" in bad else bad.get("id", pd.Series("", index=bad.index))
        for text, owner, lines in zip(bad[name], owners, bad[LINE]):
            detail = tr("« {} » is no value of « {} »").format(str(text)[:80], name)
            findings.add(lines, owner, f"{table}.{name}", ERROR, detail, wanted[:300])
    return [
        None if (value := known.get(text, text)) is _BAD or (value is not None and value != value) else value
        for text in frame[name]
    ]


def _codes(vocabulary: str, rows: pd.DataFrame) -> dict[str, str]:
    """Codes by every word that names them, the register's own words first."""
    known = {key_of(word): code for word, code in data()["synonyms"].get(vocabulary, {}).items()}
    for column in ("libelle_en", "libelle", "code"):
        named = rows.dropna(subset=[column])
        known |= {key_of(word): str(code) for word, code in zip(named[column], named["code"])}
    return known


def _date(text: str) -> Any:
    text = _SLASHED.sub(r"\1\2-\3-\4", text.strip())
    found = normalise(text)
    if found is None or not _PARTIAL.fullmatch(found) or not "1000" <= found.lstrip("<>")[:4] <= "2999":
        return _BAD
    return found


def _siren(text: str) -> Any:
    found = codes.parse(pd.Series([text], dtype=object), "siren").values.iloc[0]
    digits = re.sub(r"\D", "", text)
    return found or (digits if re.fullmatch(r"\d{9}", text.strip()) else _BAD)


def _country(text: str) -> Any:
    if re.fullmatch(r"[A-Za-z]{2}", text.strip()):
        return text.strip().upper()
    return data("party_words")["countries"].get(key_of(text), _BAD)


def _whole(text: str, lowest: int | None) -> Any:
    plain = re.sub(r"[\s\u00a0\u202f]", "", text)
    plain = plain[:-2] if plain.endswith(".0") else plain
    if not re.fullmatch(r"-?\d+", plain) or (lowest is not None and int(plain) < lowest):
        return _BAD
    return int(plain)


def _real(text: str, limit: float | None) -> Any:
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return _BAD
    if value != value or value in (float("inf"), float("-inf")) or (limit is not None and abs(value) > limit):
        return _BAD
    return value
