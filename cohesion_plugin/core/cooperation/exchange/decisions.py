"""What the user decided on proposals: the table MATCHES, edited and given back."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from ... import codes
from ...errors import InputError
from ...i18n import tr, tr_n
from .data import data, key_of

NEEDED = ("nom", "siren_propose", "decision")


@dataclass(frozen=True)
class Decisions:
    """SIREN by name and SIREN given; None: « non ». ``above``: score from which proposals are taken, 0: none."""

    chosen: dict[tuple[str, str], str] = field(default_factory=dict)
    above: int = 0

    def take(self, name: str, given: str | None, best: tuple[str, int, bool] | None) -> str | None:
        """The SIREN to use for a name. ``best``: that of the best proposal, its score, whether it is alone there."""
        chosen = self.chosen.get((name, given or ""))
        if chosen is not None:
            return chosen or None
        if best is None or not self.above:
            return None
        siren, score, alone = best
        return siren if alone and score >= self.above else None


def read_decisions(table: pd.DataFrame, source: str, above: int = 0) -> Decisions:
    """From the table MATCHES. Raises InputError for two bodies for one name, other words than yes and no, bad SIREN."""
    table = table.rename(columns={name: key_of(name) for name in table.columns})
    lacking = [name for name in NEEDED if name not in table]
    if lacking:
        raise InputError(
            tr("« {} » is not the table of matches that the dry run writes.").format(source),
            [tr("missing columns: {}").format(", ".join(lacking))],
            tr("Run without writing first, fill in the column « decision » of MATCHES, and give that file."),
        )
    yes, no = set(data()["yes"]), set(data()["no"])
    chosen: dict[tuple[str, str], str] = {}
    bad: list[str] = []
    given = (
        table["siren_donne"] if "siren_donne" in table else pd.Series(None, index=table.index, dtype=object)
    )
    sirens = codes.parse(table["siren_propose"], "siren").values
    for name, former, siren, decision in zip(table["nom"], given, sirens, table["decision"]):
        word = key_of(decision) if decision is not None else ""
        pair = (str(name), str(former or ""))
        if word in yes and siren and chosen.get(pair, siren) in ("", siren):
            chosen[pair] = siren
        elif word in no:
            chosen.setdefault(pair, "")
        elif word:
            bad.append(f"{name} – {decision} – {siren}")
    if bad:
        raise InputError(
            tr_n("%n decision(s) can't be read.", len(bad)),
            bad[:5],
            tr("Write « oui » for one body at most for each name, « non » or nothing for the others."),
        )
    return Decisions(chosen, above)
