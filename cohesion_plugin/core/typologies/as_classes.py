"""Any table of communes with a column of classes, under the names that a comparison reads."""

from __future__ import annotations

import pandas as pd

from ..codes import parse
from ..errors import InputError
from ..i18n import tr, tr_n
from ..recognise import recognise

CODE, CLASS, LABEL = "code_commune", "classe", "libelle"
# Columns of the plugin's own results; statistical ones have another code and another name.
NAMES = {"name": "nom_commune", "population": "population", "epci": "siren_epci"}
# A column of more values than these is one of names or of figures.
MOST_CLASSES = 200


def as_classes(frame: pd.DataFrame, title: str, code: str = "", classes: str = "") -> pd.DataFrame:
    """The table with columns code_commune, classe and, where they are found, nom_commune, libelle, population.

    ``code`` and ``classes``: columns chosen, else those of the plugin's results, else the code that is recognised.
    Raises InputError, with ``title``, where it has no communes or no classes.
    """
    table = _coded(frame, title, code)
    column = classes or CLASS
    if column not in table:
        raise InputError(
            tr("« {} » has no column of classes.").format(title),
            [tr("columns: {}").format(", ".join(map(str, frame.columns)))],
            tr("Choose the column of classes, or a layer made by « Classify communes by a typology »."),
        )
    count = int(table[column].nunique())
    if count > MOST_CLASSES:
        raise InputError(
            tr("« {column} » of « {layer} » is no column of classes.").format(column=column, layer=title),
            [tr_n("%n different value(s)", count)],
            tr("Choose a column that puts each commune in one of a few classes."),
        )
    if column == CLASS:
        return table
    # What goes with the former classes says nothing of these.
    others = [name for name in (CLASS, LABEL, "motif", "typologie") if name in table and name != column]
    return table.drop(columns=others).rename(columns={column: CLASS})


def _coded(frame: pd.DataFrame, title: str, code: str) -> pd.DataFrame:
    if not code and CODE in frame:
        return frame
    found = recognise(frame, code or None)
    if found.level != "commune":
        raise InputError(
            tr("« {} » is not a layer of communes.").format(title),
            [tr("code column: {}").format(found.code)],
            tr("Compare two classifications of communes."),
        )
    table = frame.copy()
    table[CODE] = parse(table[found.code], "commune").values
    known = {"name": found.name, "population": found.population, "epci": found.epci}
    for role, name in NAMES.items():
        if name not in table and known[role] is not None:
            table[name] = table[known[role]]
    return table[table[CODE].notna()]
