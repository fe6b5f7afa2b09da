"""Why an EPCI may not be covered by an agreement with its métropole: every reason that holds, the main one first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..frames import with_none
from ..i18n import tr
from ..resources import vocabulary
from .coverage_pairs import state_of
from .coverage_places import complete_departements, departements
from .coverage_rings import present_sirens
from .parties import epci_of_parties
from .register import Register

Reason = tuple[str, pd.Series, pd.Series]
_NAMES = ", "
_REASONS = " ; "


@dataclass(frozen=True)
class Situation:
    """What reasons are drawn from. ``complete``: département by métropole whose contracts cover it all; ``covering``:
    metropole, epci and name of the métropole, where it covers the EPCI; ``groupings``: metropole, nom and departement
    (None: unknown) of parties whose EPCI nobody listed."""

    complete: pd.Series
    covering: pd.DataFrame
    groupings: pd.DataFrame

    @classmethod
    def of(cls, register: Register, pairs: pd.DataFrame, centres: pd.DataFrame, day: str | None) -> Situation:
        """From the register and the pairs of ``bound_pairs``."""
        active = pairs[pairs["state"] == 0]
        names = centres.set_index("metropole")["nom_metropole"]
        covering = active[["metropole", "epci"]].drop_duplicates()
        covering = covering.assign(name=covering["metropole"].map(names))
        return cls(complete_departements(active), covering, _groupings(register, centres, day))


def reasons(table: pd.DataFrame, situation: Situation) -> tuple[pd.Series, pd.Series]:
    """Code of the main reason and the sentence of all, for each row; the caller drops those of covered rows."""
    codes = pd.Series("", index=table.index, dtype=object)
    sentences = pd.Series("", index=table.index, dtype=object)
    for code, holds, sentence in _all(table, situation):
        more = sentences.where(sentences == "", sentences + _REASONS) + sentence.fillna("")
        sentences = sentences.mask(holds, more)
        codes = codes.mask(holds & (codes == ""), code)
    nothing = codes == ""
    return codes.mask(nothing, "rien_au_registre"), sentences.mask(
        nothing, tr("no agreement in the register")
    )


def _all(table: pd.DataFrame, situation: Situation) -> Iterator[Reason]:
    """Reason by reason: code, rows where it holds, its sentence."""
    yield from _of_agreements(table)
    text = tr("bound by agreements other than those asked for: {}")
    yield "hors_selection", table["left_out"].notna(), _filled(text, table["left_out"])
    yield from _of_surveys(table)
    yield _departement(table, situation.complete)
    yield _other_metropole(table, situation.covering)
    yield _grouping(table, situation.groupings)


def _of_agreements(table: pd.DataFrame) -> Iterator[Reason]:
    texts = {
        "projet": tr("only planned: {}"),
        "a_venir": tr("signed, not yet in force: {}"),
        "echu": tr("expired: {}"),
        "abandonne": tr("abandoned: {}"),
        "autre": tr("neither in force nor planned: {}"),
    }
    for state, text in texts.items():
        yield state, table["state"] == state, _filled(text, table["par"])


def _of_surveys(table: pd.DataFrame) -> Iterator[Reason]:
    words = vocabulary("census_figures")
    unknown = table["couvert"] == "non_enquete"
    own = table["answer"] == words["answer_not_surveyed"]
    yield "non_enquete", unknown & own, _same(table, tr("not surveyed"))
    yield "metropole_non_enquetee", unknown & ~own, _same(table, tr("its métropole was not surveyed"))
    silent = table["answer"] == words["answer_silent"]
    yield "sans_reponse", silent, _same(table, tr("asked, no answer"))
    none = table["answer"] == words["answer_none"]
    yield "aucune_declaree", none, _same(table, tr("answered that it has no cooperation"))


def _departement(table: pd.DataFrame, complete: pd.Series) -> Reason:
    home = table["metropole"].map(complete)
    beyond = home.notna() & table["departement"].notna() & (table["departement"] != home)
    text = tr("the contract stops at the département: {} is covered whole, this EPCI is in {}")
    filled = [text.format(*pair) for pair in zip(home.astype(str), table["departements"].astype(str))]
    return "departement", beyond, pd.Series(filled, index=table.index, dtype=object)


def _other_metropole(table: pd.DataFrame, covering: pd.DataFrame) -> Reason:
    rows = table[["metropole", "epci"]].reset_index(names="position")
    found = rows.merge(covering.rename(columns={"metropole": "other"}), on="epci")
    names = found[found["other"] != found["metropole"]].groupby("position")["name"].agg(_NAMES.join)
    names = names.reindex(table.index)
    return (
        "autre_metropole",
        names.notna(),
        _filled(tr("covered by another métropole: {}"), names),
    )


def _grouping(table: pd.DataFrame, groupings: pd.DataFrame) -> Reason:
    """A grouping of a known département can't be that of an EPCI elsewhere."""
    rows = table[["metropole", "departements"]].reset_index(names="position")
    found = rows.merge(groupings, on="metropole")
    pairs = zip(found["departement"], found["departements"].fillna("").astype(str))
    possible = [home is None or home in lists.split(_NAMES) for home, lists in pairs]
    names = (
        found[np.array(possible, dtype=bool)].groupby("position")["nom"].agg(_NAMES.join).reindex(table.index)
    )
    text = _filled(tr("perhaps through a party whose EPCI are not listed: {}"), names)
    return "groupement_sans_liste", names.notna(), text


def _groupings(register: Register, centres: pd.DataFrame, day: str | None) -> pd.DataFrame:
    """Parties to the agreements in force of each métropole that are made of EPCI nobody listed."""
    parties = register["partie"]
    bound = epci_of_parties(register, day)
    kinds = vocabulary("coverage_style")["grouping_categories"]
    unlisted = parties[parties["categorie"].isin(kinds) & ~parties["id"].isin(set(bound["partie"]))]
    states = state_of(register, day)
    theirs = bound.assign(metropole=present_sirens(bound["siren_epci"]))[["cooperation", "metropole"]]
    theirs = theirs[theirs["metropole"].isin(set(centres["metropole"]))].drop_duplicates()
    theirs = theirs[theirs["cooperation"].map(states) == 0]
    found = theirs.merge(unlisted[["cooperation", "nom", "code_insee"]], on="cooperation")
    known = found["code_insee"].isin(set(departements()["departement"]))
    return pd.DataFrame(
        {
            "metropole": found["metropole"],
            "nom": found["nom"].astype(str),
            "departement": with_none(found["code_insee"].where(known)),
        }
    ).drop_duplicates(["metropole", "nom"])


def _filled(text: str, values: pd.Series) -> pd.Series:
    before, _, after = text.partition("{}")
    return before + values.fillna("").astype(str) + after


def _same(table: pd.DataFrame, text: str) -> pd.Series:
    return pd.Series(text, index=table.index, dtype=object)
