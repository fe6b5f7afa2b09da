"""One door to typologies: the rule, then what all of them share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .. import reference
from ..codes import departement_of, parse, split_epci
from ..errors import InputError
from ..frames import look_up, with_none
from ..i18n import pick, tr, tr_n
from ..progress import SILENT, Progress
from ..report import Report
from .figures import surface_text
from .inputs import Inputs
from .model import UNCLASSABLE, Typology, unclassable
from .places import Places
from .rules import RULES

COLUMNS = [
    "code_commune", "nom_commune", "classe", "libelle", "motif", "siren_epci", "code_departement", "population",
    "surface_km2", "typologie",
]  # fmt: skip


@dataclass(frozen=True)
class Classified:
    """``table``: one row per commune, columns COLUMNS, parallel to ``places``. ``notes``: what the legend adds to
    a class, by code."""

    typology: Typology
    places: Places
    table: pd.DataFrame
    report: Report
    notes: Mapping[str, str]

    @property
    def present(self) -> list[str]:
        """Codes that occur, in the order of the typology, « non classable » last."""
        found = set(self.table["classe"])
        return [code for code in [*self.typology.codes, UNCLASSABLE] if code in found]


def classify(typology: Typology, inputs: Inputs, progress: Progress = SILENT) -> Classified:
    """A class or « non classable » for every commune, with the reason. Raises InputError where an input is missing."""
    if typology.rule not in RULES:
        raise InputError(
            tr("The typology « {} » asks for a rule that does not exist: {}.").format(
                typology.title, typology.rule
            ),
            [tr("rules: {}").format(", ".join(RULES))],
        )
    report = inputs.report
    decision = RULES[typology.rule](typology, inputs, progress)
    labels = {each.code: each.text for each in (*typology.classes, unclassable())}
    frame = inputs.places.territories.frame
    classe = pd.Series(decision.classe)
    table = pd.DataFrame(
        {
            "code_commune": inputs.codes.to_numpy(dtype=object),
            "nom_commune": frame["name"].to_numpy(dtype=object),
            "classe": classe.to_numpy(dtype=object),
            "libelle": classe.map(labels).to_numpy(dtype=object),
            "motif": decision.motif,
            "siren_epci": epci_of(inputs.places).to_numpy(dtype=object),
            "code_departement": _departements(inputs.places),
            "population": pd.Series(np.rint(inputs.population)).astype("Int64"),
            "surface_km2": np.round(inputs.surface_km2, 4),
            "typologie": typology.id,
        },
        columns=COLUMNS,
    )
    notes = _notes(typology, inputs, set(decision.classe))
    report.method = " ".join(
        [typology.sentence(surface=surface_text(inputs.surface_source)), *_sentences(notes)]
    )
    kind, column = inputs.surface_source
    if kind == "column":
        report.info(tr("Areas are those of the column « {} ».").format(column))
    _say(table, report)
    return Classified(typology, inputs.places, table, report, notes)


def epci_of(places: Places) -> pd.Series:
    """SIREN of the EPCI of each commune: the layer's column, else the reference table; None outside France."""
    frame = places.territories.frame
    if not places.french:
        return pd.Series(None, index=frame.index, dtype=object)
    if frame["epci"].isna().all():
        return pd.Series(look_up(frame.index, reference.communes()["siren_epci"]), index=frame.index)
    districts = reference.territorial_establishments()
    sirens = parse(split_epci(frame["epci"], districts), "siren").values
    return with_none(sirens.mask(sirens.isin(districts), reference.GRAND_PARIS))


def _departements(places: Places) -> np.ndarray:
    codes = pd.Series(places.codes)
    return (
        departement_of(codes).to_numpy(dtype=object)
        if places.french
        else np.full(len(codes), None, dtype=object)
    )


def _notes(typology: Typology, inputs: Inputs, present: set[str]) -> dict[str, str]:
    """An undivided class says on the legend what is missing."""
    notes: dict[str, str] = {}
    for need in typology.needs:
        missing = inputs.flows is None if need.column == "flows" else not inputs.has(need.column)
        if need.without and missing:
            notes |= {
                each.code: pick(dict(need.without))
                for each in typology.classes
                if each.covers and each.code in present
            }
    return notes


def _sentences(notes: Mapping[str, str]) -> list[str]:
    return [text[:1].upper() + text[1:] + "." for text in dict.fromkeys(notes.values())]


def _say(table: pd.DataFrame, report: Report) -> None:
    lost = table["classe"] == UNCLASSABLE
    report.info(tr_n("%n commune(s) classed.", int((~lost).sum())))
    if not lost.any():
        return
    for reason, rows in table[lost].groupby("motif", sort=False):
        names = rows["nom_commune"].astype(str) + " [" + rows["code_commune"].astype(str) + "]"
        report.warn(tr_n("%n commune(s) not classed ({}):", len(rows)).format(reason), names)
