"""Partial dates: a day, a month, a year, or what lies before or after one of them.

Written as ISO 8601 cut at its precision (2019-04-10, 2019-04, 2019), with ``<`` for before and ``>`` for after.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from functools import cache

import pandas as pd

from ..i18n import language, tr
from ..resources import vocabulary
from ..text import plain

_ISO = re.compile(r"([<>]?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")
_FRENCH = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})(?:er)?_)?([a-z]+)_(\d{4})")


def normalise(value: object) -> str | None:
    """The notation of what people write: « avant 2020-01 », « 10/04/2019 », « avril 2019 »; None where not understood.

    Days come before months in figures, as in French. Python's dates and numbers that are years are accepted.
    """
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    text = " ".join(str(value).replace("\u00a0", " ").split())
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    sign, rest = _sign(text)
    found = _iso(rest) or _figures(rest) or _words(rest)
    return sign + found if found and _possible(found) else None


def bounds(texts: pd.Series) -> pd.DataFrame:
    """Earliest and latest day, ISO text: columns lower and upper; None where open, empty or not understood."""
    known = {text: _bounds(text) for text in texts.dropna().unique()}
    nothing = (None, None)
    pairs = [known.get(text, nothing) for text in texts]
    return pd.DataFrame(pairs, index=texts.index, columns=["lower", "upper"], dtype=object)


def display(text: str) -> str:
    """In the user's words: « 10 avril 2019 », « avant janvier 2020 »; a text that is no date as it is."""
    match = _ISO.fullmatch(text or "")
    if match is None:
        return text or ""
    sign, year, month, day = match.groups()
    words = vocabulary("dates")
    spoken = language() if language() in words["months"] else "en"
    parts = [year]
    if month:
        parts.insert(0, words["months"][spoken][int(month) - 1])
    if day:
        parts.insert(0, words["first"][spoken] if int(day) == 1 else str(int(day)))
    date = " ".join(parts)
    pattern = {"<": tr("before {}"), ">": tr("after {}")}.get(sign, "{}")
    return pattern.format(date)


def _sign(text: str) -> tuple[str, str]:
    for sign, words in (("<", vocabulary("dates")["before"]), (">", vocabulary("dates")["after"])):
        for word in words:
            if text.lower().startswith(word):
                return sign, text[len(word) :].strip(" .")
    return "", text


def _iso(text: str) -> str | None:
    match = _ISO_TIME.fullmatch(text)
    text = match.group(1) if match else text
    return text if _ISO.fullmatch(text) and text[0].isdigit() else None


def _figures(text: str) -> str | None:
    match = _FRENCH.fullmatch(text)
    if match is None:
        return None
    day, month, year = match.groups()
    return "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])


def _words(text: str) -> str | None:
    match = _WORDS.fullmatch(plain(text))
    month = _months().get(match.group(2)) if match else None
    if match is None or month is None:
        return None
    return "-".join([match.group(3), f"{month:02}", *([match.group(1).zfill(2)] if match.group(1) else [])])


@cache
def _months() -> dict[str, int]:
    words = vocabulary("dates")
    return {
        plain(name): number
        for names in (*words["months"].values(), *words["short_months"].values())
        for number, name in enumerate(names, 1)
    }


def _possible(text: str) -> bool:
    year, month, day = (int(part) for part in [*text.split("-"), "1", "1"][:3])
    return year > 0 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _bounds(text: str) -> tuple[str | None, str | None]:
    match = _ISO.fullmatch(str(text))
    if match is None or not _possible(str(text).lstrip("<>")):
        return None, None
    sign, year, month, day = match.groups()
    first = datetime.date(int(year), int(month or 1), int(day or 1))
    last_month = int(month or 12)
    last = datetime.date(int(year), last_month, int(day or monthrange(int(year), last_month)[1]))
    one = datetime.timedelta(days=1)
    if sign == "<":
        return None, (first - one).isoformat() if first > datetime.date.min else None
    if sign == ">":
        return (last + one).isoformat() if last < datetime.date.max else None, None
    return first.isoformat(), last.isoformat()
