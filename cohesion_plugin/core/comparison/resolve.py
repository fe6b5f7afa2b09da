"""From the text of a selection to sets of communes; what it names and does not exist is refused, with near names."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches

import numpy as np
import pandas as pd

from ..codes import parse
from ..errors import InputError
from ..i18n import tr, tr_n
from ..text import plain
from .families import Families
from .language import ALL, REST, Request, Term, Wanted
from .sets import Sets, one_set, stacked, within

SHOWN_NAMES = 3
CODES = {"commune": "commune", "epci": "siren"}


class Resolver:
    """Resolves the items of requests; ``named``: sets that ``set:name`` may use."""

    def __init__(self, families: Families, named: dict[str, Wanted]) -> None:
        self._families = families
        self._named = {plain(name): wanted for name, wanted in named.items()}
        self._open: list[str] = []
        self._rest: np.ndarray | None = None

    def all(self, request: Request, beside: Sets | None = None) -> Sets | None:
        """The sets of all items, in order; None where there is no item. Raises InputError.

        ``beside``: what « rest » is the rest of; the other items of the request where it is not given.
        """
        named = {place: self.item(item) for place, item in enumerate(request.items) if not item.of_rest}
        others = beside if beside is not None else stacked(list(named.values())) if named else None
        if others is not None:
            self._rest = ~_covered(others)
        parts = [named.get(place) or self.item(item) for place, item in enumerate(request.items)]
        return _once(stacked(parts)) if parts else None

    def item(self, wanted: Wanted) -> Sets:
        """The sets of an item: one, or one of each where it has « * ». Raises InputError."""
        found = self._sum(wanted)
        if wanted.inside is not None:
            found = within(found, _covered(self.item(wanted.inside)))
        if not len(found) or not found.sizes.all():
            raise InputError(
                tr("« {} » holds no commune.").format(wanted.text),
                (),
                tr("Check the codes, and the layer of communes or of rings."),
            )
        if len(found) == 1 and (wanted.name or wanted.of_rest):
            found = replace(found, names=_one(wanted.name or self._rest_name(wanted)))
        if wanted.of_rest:
            # The rest of a region is all of it that is left: no part of anything.
            found = replace(found, partial=np.zeros(len(found), dtype=bool))
        return found

    def _sum(self, wanted: Wanted) -> Sets:
        if len(wanted.terms) == 1:
            return self._term(wanted.terms[0][1])
        inside = np.zeros(len(self._families.places), dtype=bool)
        for sign, term in wanted.terms:
            part = _covered(self._term(term))
            inside = inside | part if sign == "+" else inside & ~part
        return one_set(inside, wanted.name or wanted.text, "ensemble", "")

    def _rest_name(self, wanted: Wanted) -> str:
        around = tr("France") if wanted.inside is None else str(self.item(wanted.inside).names[0])
        return tr("rest of {}").format(around)

    def _term(self, term: Term) -> Sets:
        if term.kind == "ensemble":
            return self._saved(term)
        if term.kind == REST:
            if self._rest is None:
                raise InputError(
                    tr("« {} » needs other territories, of which it is the rest.").format(term.text),
                    (),
                    tr("Example: ring:243700754/1; rest in reg:24"),
                )
            return one_set(self._rest, term.text, "ensemble", "")
        family = self._families.of(term.kind)
        if not term.codes:
            return family
        if term.kind == "couronne":
            rows = np.concatenate([_ring_rows(family, code) for code in term.codes])
            several = any(ALL in code for code in term.codes)
        else:
            several = ALL in term.codes
            rows = np.arange(len(family)) if several else _rows(family, term)
        chosen = family.take(rows)
        return chosen if several or len(chosen) == 1 else _union(chosen)

    def _saved(self, term: Term) -> Sets:
        name = plain(", ".join(term.codes))
        wanted = self._named.get(name)
        if wanted is None or name in self._open:
            raise InputError(
                tr("There is no set named « {} ».").format(", ".join(term.codes))
                if wanted is None
                else tr("The set « {} » is made of itself.").format(wanted.name),
                [tr("sets: {}").format(", ".join(one.name for one in self._named.values()) or tr("none"))],
                tr("Name a set before it is used: « My set = communes:37261,37050; set:My set »."),
            )
        self._open.append(name)
        found = self.item(wanted)
        self._open.pop()
        return found


def _covered(sets: Sets) -> np.ndarray:
    inside = np.zeros(sets.member.shape[1], dtype=bool)
    inside[sets.member.indices] = True
    return inside


def _once(sets: Sets) -> Sets:
    """The same territory asked for twice, such as an EPCI and all those of its département, is compared once."""
    seen: set[tuple[str, str, str]] = set()
    kept = []
    for row, code in enumerate(sets.codes):
        key = (str(sets.kinds[row]), str(code), str(sets.names[row]))
        if not code or sets.partial[row] or key not in seen:
            kept.append(row)
        seen.add(key)
    return sets if len(kept) == len(sets) else sets.take(np.asarray(kept))


def _union(chosen: Sets) -> Sets:
    """Several as one set, named after them."""
    names = [str(name) for name in chosen.names]
    rest = len(names) - SHOWN_NAMES
    name = " + ".join(names[:SHOWN_NAMES]) + (tr_n(" and %n more", rest) if rest > 0 else "")
    return one_set(_covered(chosen), name, "ensemble", "", bool(chosen.partial.any()))


def _rows(family: Sets, term: Term) -> np.ndarray:
    """Rows of codes, or of names that only one set bears."""
    given = pd.Series(term.codes, dtype=object)
    codes = parse(given, CODES[term.kind]).values if term.kind in CODES else given.str.upper()
    # Codes of classes are the users' own: « nord » is written as they like, unless case tells two apart.
    folded = pd.Index(family.codes).astype(str).str.upper()
    index = folded if folded.is_unique else pd.Index(family.codes)
    if index is not folded and term.kind not in CODES:
        codes = given
    rows = index.get_indexer(pd.Index(codes))
    lost = np.flatnonzero(rows < 0)
    if len(lost):
        names = pd.Index([plain(str(name)) for name in family.names])
        for place in lost:
            same = np.flatnonzero(names == plain(term.codes[place]))
            if len(same) != 1:
                raise _unknown(family, term.codes[place], term.text, same)
            rows[place] = same[0]
    return rows


def _ring_rows(family: Sets, text: str) -> np.ndarray:
    """Rows of « SIREN/order », of « name/order », with « * » for either."""
    centre, slash, order = (part.strip() for part in text.rpartition("/"))
    codes = [str(code).split("/") for code in family.codes]
    heads = np.asarray([code[0] for code in codes])
    orders = np.asarray([code[1] for code in codes])
    zero = {code: plain(str(name)) for code, name in zip(heads[orders == "0"], family.names[orders == "0"])}
    right = np.ones(len(codes), dtype=bool) if centre == ALL else (heads == centre)
    if not right.any() and plain(centre):
        right = np.asarray([plain(centre) in zero.get(code, "") for code in heads])
    found = np.flatnonzero(right & ((orders == order) | (order == ALL)))
    if not slash or not len(found) or (centre != ALL and len(set(heads[found])) > 1):
        raise _unknown(family, text, f"ring:{text}", found)
    return found


def _one(name: str) -> np.ndarray:
    names = np.empty(1, dtype=object)
    names[0] = name
    return names


def _unknown(family: Sets, code: str, text: str, same: np.ndarray) -> InputError:
    if len(same) > 1:
        return InputError(
            tr("« {} » is the name of several territories.").format(code),
            [family.label(int(row)) for row in same[:12]],
            tr("Give the code instead."),
        )
    by_name = {plain(str(name)): row for row, name in enumerate(family.names)}
    near = get_close_matches(plain(code), list(by_name), 5, 0.6) if len(family) else []
    first = [by_name[name] for name in near] or list(range(min(5, len(family))))
    return InputError(
        tr("« {code} » is not known, in « {text} ».").format(code=code, text=text),
        [tr("near, or first: {}").format(", ".join(family.label(row) for row in first))],
        tr("Check the code, or write the name as the layer has it."),
    )
