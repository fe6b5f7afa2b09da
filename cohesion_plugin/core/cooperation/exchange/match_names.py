"""Names matched to SIREN: exact and near ones are proposed with a score, and used when the user has said yes."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from ... import reference
from ...i18n import tr
from .data import data
from .names import exact_key, parts_of
from .party_kinds import kind_of_words

EXACT = 100
MATCH_COLUMNS = [
    "nom",
    "siren_donne",
    "siren_propose",
    "nom_propose",
    "origine",
    "score",
    "decision",
    "lignes",
]


@dataclass(frozen=True)
class Candidate:
    """A body that has a SIREN. ``source``: where it is known from; ``code``: Insee code of a commune.

    ``own``: it is of the register itself, where a grouping may have its SIREN.
    """

    siren: str
    name: str
    source: str
    code: str | None = None
    own: bool = False


@dataclass(frozen=True)
class Match:
    """``score``: 0 to 100, 100 for the same name in other writing."""

    candidate: Candidate
    score: int


class NameIndex:
    """Bodies of the reference, and those of a register that have a SIREN (``groupings``: siren, nom)."""

    def __init__(self, groupings: pd.DataFrame | None = None) -> None:
        self._lists = [_reference()]
        if groupings is not None and len(groupings):
            pairs = zip(groupings["siren"], groupings["nom"])
            self._lists.append(
                Bodies([Candidate(siren, name, tr("register"), own=True) for siren, name in pairs])
            )
        self._known: dict[str, list[Match]] = {}

    def proposals(self, name: str) -> list[Match]:
        """Best first: at most ``proposals`` of the settings; homonyms are all proposed."""
        if name not in self._known:
            self._known[name] = self._search(name)
        return self._known[name]

    def _search(self, name: str) -> list[Match]:
        form, core = parts_of(name)
        if form == "commune" or kind_of_words(name) == "commune":
            return [Match(body, EXACT) for body in _communes().get(core, ())]
        exact = _distinct(Match(body, EXACT) for bodies in self._lists for body in bodies.named(name))
        if exact:
            return exact
        near = _distinct(match for bodies in self._lists for match in bodies.near(form, core))[
            : data()["proposals"]
        ]
        return near or ([Match(body, EXACT) for body in _communes().get(core, ())] if not form else [])


class Bodies:
    """Names of EPCI, EPT and groupings, compared letter by letter."""

    def __init__(self, bodies: Iterable[Candidate]) -> None:
        self._bodies = list(bodies)
        self._exact: dict[str, list[Candidate]] = defaultdict(list)
        self._grams: dict[str, list[int]] = defaultdict(list)
        self._parts = [parts_of(body.name) for body in self._bodies]
        sizes = []
        for position, (body, (_form, core)) in enumerate(zip(self._bodies, self._parts)):
            self._exact[exact_key(body.name)].append(body)
            grams = _trigrams(core)
            sizes.append(len(grams))
            for gram in grams:
                self._grams[gram].append(position)
        self._sizes = np.array(sizes, dtype=float)

    def named(self, name: str) -> list[Candidate]:
        """Those of this very name, in any writing."""
        return self._exact.get(exact_key(name), [])

    def near(self, form: str, core: str) -> Iterable[Match]:
        """Those whose name is like it; trigrams choose which are compared."""
        counts = np.zeros(len(self._bodies))
        grams = _trigrams(core)
        for gram in grams:
            counts[self._grams.get(gram, [])] += 1
        likeness = 2 * counts / (self._sizes + len(grams))
        for position in np.argsort(-likeness, kind="stable")[: data()["candidates"]]:
            if not counts[position]:
                break
            other_form, other = self._parts[position]
            score = 100 * difflib.SequenceMatcher(None, core, other, autojunk=False).ratio()
            score -= data()["other_form"] * (form != other_form)
            if score >= data()["near"]:
                yield Match(self._bodies[position], min(round(score), EXACT - 1))


def official_name(siren: str) -> str | None:
    """Of an EPCI of the reference."""
    return _official().get(siren)


def match_rows(
    name: str, given: str | None, matches: Iterable[Match], lines: Iterable[int]
) -> list[list[object]]:
    """Rows of the table MATCHES: « oui » stands already where one body alone has that very name."""
    matches = list(matches)
    alone = len(matches) == 1 and matches[0].score == EXACT
    spoken = " ".join(map(str, sorted(set(lines))))
    return [
        [name, given, match.candidate.siren, match.candidate.name, match.candidate.source, match.score,
         data()["yes"][0] if alone else None, spoken]
        for match in matches
    ]  # fmt: skip


@cache
def _reference() -> Bodies:
    source = tr("EPCI of {}").format(reference.REFERENCE_YEAR)
    made = [Candidate(siren, name, source) for siren, name in _official().items()]
    names = reference.metropoles()["nom"]
    made += [Candidate(str(siren), str(name), source) for siren, name in names.items()]
    districts = reference.table(f"ept_{reference.REFERENCE_YEAR}")
    pairs = zip(districts["siren_ept"], districts["nom_ept"])
    return Bodies([*made, *(Candidate(siren, name, tr("EPT of Grand Paris")) for siren, name in pairs)])


@cache
def _communes() -> dict[str, list[Candidate]]:
    """By name, as a whole: hundreds of names of communes are like any word."""
    communes = reference.communes().dropna(subset=["siren_commune"])
    source = tr("commune, département {}")
    columns = (
        communes["siren_commune"],
        communes["nom_commune"],
        communes["code_departement"],
        communes.index,
    )
    made: dict[str, list[Candidate]] = defaultdict(list)
    for siren, name, place, code in zip(*columns):
        made[parts_of(name)[1]].append(Candidate(siren, name, source.format(place), code))
    return made


@cache
def _official() -> dict[str, str]:
    names = reference.epci()["nom_epci"]
    return dict(zip(names.index, names))


def _distinct(matches: Iterable[Match]) -> list[Match]:
    """A body once, with its best score; best first."""
    ordered = sorted(matches, key=lambda match: (-match.score, match.candidate.name))
    return list({match.candidate.siren: match for match in reversed(ordered)}.values())[::-1]


def _trigrams(text: str) -> set[str]:
    padded = f"  {text} "
    return {padded[position : position + 3] for position in range(len(padded) - 2)}
