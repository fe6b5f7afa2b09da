"""SIREN of the parties of a draft: those given are verified, names without one are matched, all is said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ... import reference
from ...i18n import tr
from .. import schema
from .decisions import Decisions
from .draft import DEDUCED, LINE, Draft, lines_of, records
from .findings import CHECK, ERROR, INFO, MATCHED, PROPOSAL, Findings
from .match_names import Candidate, Match, NameIndex, match_rows, official_name
from .names import exact_key
from .party_kinds import by_siren, country_of, kind_of, kind_of_words

_EPCI = frozenset(schema.schema()["epci_categories"])
_LISTED = _EPCI | {"ept", "commune", "autre"}


@dataclass
class Matching:
    """What is needed to match; proposals and lines by name and SIREN given."""

    index: NameIndex
    decisions: Decisions
    matches: dict[tuple[str, str], list[Match]] = field(default_factory=dict)
    lines: dict[tuple[str, str], set[int]] = field(default_factory=dict)

    def rows(self) -> list[list[object]]:
        """Of the table MATCHES."""
        made: list[list[object]] = []
        for (name, given), matches in self.matches.items():
            made += match_rows(name, given or None, matches, self.lines[name, given])
        return made


def settle_parties(draft: Draft, index: NameIndex, decisions: Decisions) -> list[list[object]]:
    """Fill in country, SIREN, kind, name and role of the parties. Returns rows of MATCHES."""
    matching = Matching(index, decisions)
    parties = draft.tables.get("partie")
    if parties is not None and len(parties):
        for name in ("nom", "nom_source", "siren", "code_insee", "categorie", "pays", "role"):
            if name not in parties:
                parties[name] = None
        rows = records(parties)
        for row in rows:
            row[DEDUCED] = frozenset(name for name in ("categorie", "role", "pays") if not row[name])
            _settle(row, draft.findings, matching)
        parties[DEDUCED] = pd.Series([row[DEDUCED] for row in rows], index=parties.index, dtype=object)
        for name in ("nom", "nom_source", "siren", "code_insee", "categorie", "pays", "role"):
            parties[name] = pd.Series([row[name] for row in rows], index=parties.index, dtype=object)
    for table, siren, name in (("composition", "siren_epci", "nom_epci"), ("enquete", "siren", "nom")):
        frame = draft.tables.get(table)
        if frame is not None and len(frame):
            _settle_members(frame, table, siren, name, draft.findings, matching)
    return matching.rows()


def _settle(row: dict[str, Any], findings: Findings, matching: Matching) -> None:
    name, siren = _text(row["nom"]), _text(row["siren"])
    if not row["pays"]:
        row["pays"] = country_of(name) or "FR"
    country = str(row["pays"])
    if country != "FR":
        if siren:
            detail = tr("« {} » is outside France ({}) and has a SIREN: {}").format(name, country, siren)
            findings.add(row[LINE], row["cooperation"], "partie.siren", CHECK, detail)
        else:
            detail = tr("« {} » is outside France ({}): it has no SIREN").format(name, country)
            findings.add(row[LINE], row["cooperation"], "partie", INFO, detail)
    elif siren:
        _verify(row, name, siren, findings, matching)
    elif name:
        _match(row, name, findings, matching)
    siren = _text(row["siren"])
    row["nom"] = row["nom"] or (official_name(siren) if siren else None) or siren or None
    row["categorie"] = row["categorie"] or kind_of(siren or None, _text(row["nom"]), country)
    row["role"] = row["role"] or ("centre" if row["categorie"] == "metropole" else "partenaire")


def _verify(row: dict[str, Any], name: str, siren: str, findings: Findings, matching: Matching) -> None:
    year = reference.REFERENCE_YEAR
    owner, lines = row["cooperation"], row[LINE]
    official = official_name(siren)
    if official is not None:
        if name and exact_key(name) != exact_key(official):
            detail = tr("SIREN {}: « {} » is called « {} » in {}").format(siren, name, official, year)
            findings.add(lines, owner, "partie.nom", CHECK, detail, official)
        return
    successor = reference.current_sirens().get(siren)
    if successor:
        known = official_name(successor) or successor
        detail = tr("SIREN {} of « {} » is no longer in use: merged or renumbered").format(siren, name)
        match = Match(Candidate(successor, known, tr("changes of SIREN")), 100)
        taken = matching.decisions.take(name, siren, (successor, 100, True))
        _remember(matching, name, siren, [match], lines)
        if taken:
            row["siren"] = taken
            _official(row, taken, name)
        findings.add(
            lines, owner, "partie.siren", MATCHED if taken else CHECK, detail, f"{known} [{successor}]"
        )
    elif siren not in by_siren():
        kind = _text(row["categorie"]) or kind_of_words(name)
        detail = (
            tr("SIREN {} of « {} » is no EPCI of {}: kept as given")
            if kind in _EPCI
            else tr(
                "SIREN {} of « {} » is not in the lists of the plugin (EPCI and communes of {}): kept as given"
            )
        ).format(siren, name, year)
        findings.add(lines, owner, "partie.siren", CHECK if kind in _EPCI else INFO, detail)


def _match(row: dict[str, Any], name: str, findings: Findings, matching: Matching) -> None:
    owner, lines = row["cooperation"], row[LINE]
    kind = _text(row["categorie"]) or kind_of_words(name)
    matches = matching.index.proposals(name)
    if kind not in _LISTED:
        # A Pays is not the communauté that bears its name; only the register knows the SIREN of such bodies.
        matches = [match for match in matches if match.candidate.own]
    taken = matching.decisions.take(name, None, _best(matches))
    if matches:
        _remember(matching, name, None, matches, lines)
    if taken:
        row["siren"] = taken
        own = next((m.candidate for m in matches if m.candidate.siren == taken), None)
        row["code_insee"] = row["code_insee"] or (own.code if own else None)
        _official(row, taken, name, own.name if own else None)
        detail = tr("« {} » matched to « {} » by its name, as accepted").format(name, row["nom"])
        findings.add(lines, owner, "partie.siren", MATCHED, detail, taken)
    elif matches:
        detail = tr("« {} » has no SIREN: see the proposals").format(name)
        shown = " ; ".join(f"{m.candidate.name} [{m.candidate.siren}] {m.score}" for m in matches)
        findings.add(lines, owner, "partie.siren", PROPOSAL, detail, shown)
    else:
        detail = tr("« {} » has no SIREN, and none is known for it: kept by its name").format(name)
        findings.add(lines, owner, "partie.siren", CHECK, detail)


def _settle_members(
    frame: pd.DataFrame, table: str, siren: str, name: str, findings: Findings, matching: Matching
) -> None:
    for column in (siren, name):
        if column not in frame:
            frame[column] = None
    for position in frame.index[frame[siren].isna()]:
        text = _text(frame.at[position, name])
        matches = matching.index.proposals(text) if text else []
        taken = matching.decisions.take(text, None, _best(matches))
        lines = lines_of(frame, position)
        _remember(matching, text, None, matches, lines)
        frame.at[position, siren] = taken
        if not taken:
            shown = " ; ".join(f"{m.candidate.name} [{m.candidate.siren}] {m.score}" for m in matches)
            detail = tr("« {} » needs a SIREN here").format(text)
            findings.add(lines, "", f"{table}.{siren}", ERROR, detail, shown)
    nameless = frame[name].isna() & frame[siren].notna()
    frame.loc[nameless, name] = [official_name(one) or one for one in frame.loc[nameless, siren]]


def _official(row: dict[str, Any], siren: str, given: str, known: str | None = None) -> None:
    """The official name in the place of another, which stays as that of the source."""
    official = official_name(siren) or known
    if official and official != given:
        row["nom_source"] = row["nom_source"] or given
        row["nom"] = official


def _best(matches: list[Match]) -> tuple[str, int, bool] | None:
    if not matches:
        return None
    best = matches[0]
    alone = sum(match.score == best.score for match in matches) == 1
    return best.candidate.siren, best.score, alone


def _remember(matching: Matching, name: str, given: str | None, matches: list[Match], lines: object) -> None:
    """A name once in MATCHES, with all its lines."""
    if matches:
        key = (name, given or "")
        matching.matches.setdefault(key, matches)
        matching.lines.setdefault(key, set()).update(lines if isinstance(lines, list) else ())


def _text(value: object) -> str:
    return "" if value is None else str(value)
