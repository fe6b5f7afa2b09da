"""Indicators from a text: « vacancy = 100 * vacant / dwellings; jobs; income = income / households (low) »."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..errors import InputError
from ..i18n import tr
from ..text import plain
from .request import Indicator, words

_FORMULA = re.compile(
    r"""^(?:(?P<label>[^=]+)=)?\s*(?:(?P<factor>\d+(?:[.,]\d+)?)\s*[*×]\s*)?
    (?P<numerator>[^/*×=]+?)\s*(?:/\s*(?P<denominator>[^/*×=]+?)\s*)?(?:\((?P<worse>[^()]*)\)\s*)?$""",
    re.VERBOSE,
)


def indicators_of(text: str) -> list[Indicator]:
    """One indicator per piece between semicolons or lines. Raises InputError where one can't be read."""
    pieces = [piece.strip() for piece in re.split(r"[;\n]", text)]
    return [_indicator(piece) for piece in pieces if piece]


def text_of(indicators: Iterable[Indicator]) -> str:
    """The text that ``indicators_of`` reads back."""
    low = words()["worse"]["low"][0]
    return "; ".join(
        f"{one.label} = {one.factor:g} * {one.numerator}"
        + (f" / {one.denominator}" if one.denominator else "")
        + (f" ({low})" if one.low_is_worse else "")
        for one in indicators
    )


def _indicator(piece: str) -> Indicator:
    found = _FORMULA.match(piece)
    if found is None:
        raise _unreadable(piece)
    numerator, denominator = found["numerator"].strip(), (found["denominator"] or "").strip()
    factor = float((found["factor"] or "1").replace(",", "."))
    label = (found["label"] or "").strip() or (f"{numerator} / {denominator}" if denominator else numerator)
    worse = plain(found["worse"] or "")
    if worse and not any(worse in names for names in words()["worse"].values()):
        raise _unreadable(piece)
    if factor == 0:
        raise _unreadable(piece)
    return Indicator(label, numerator, denominator, factor, worse in words()["worse"]["low"])


def _unreadable(piece: str) -> InputError:
    return InputError(
        tr("The indicator « {} » can't be read.").format(piece),
        (),
        tr("Example: vacancy = 100 * vacant / dwellings; income = income / households (low)"),
    )
