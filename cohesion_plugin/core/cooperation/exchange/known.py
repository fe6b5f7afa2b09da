"""Which of the known forms the tables of a file have: tables of the register, the template, a profile."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache

import pandas as pd

from ...errors import InputError
from ...i18n import tr
from ..register import Register
from .data import data, key_of
from .draft import LINE, Draft, data_tables, written
from .findings import CHECK, FILE, INFO
from .from_profile import of_profile
from .layout import RECOGNISED, columns, is_template
from .match_names import MATCH_COLUMNS
from .profile import Profile, recognise, shipped
from .sheets import are_sheets, of_sheets
from .template import of_template
from .themes import ThemeWords

Tables = Mapping[str, pd.DataFrame]


@cache
def known_names() -> frozenset[str]:
    """Names of columns by which a header is told."""
    own = {name for table in data_tables() for name in written(table)}
    used = {key_of(name) for profile in shipped() for name in profile.used()}
    return frozenset({*columns(), *own, *used, *MATCH_COLUMNS, "liste"})


def read_draft(tables: Tables, words: ThemeWords, source: str, profile: Profile | None = None) -> Draft:
    """The draft of a file. ``profile``: that the user chose. Raises InputError for a file of no known form."""
    names = {
        name: [str(column) for column in table.columns if column != LINE] for name, table in tables.items()
    }
    if profile is not None:
        best = min(tables, key=lambda name: len(profile.lacking(names[name])))
        return of_profile(tables[best], profile, words, source)
    if are_sheets(names):
        draft = _of_sheets(tables, words, source)
        if draft is not None:
            return draft
    for name, table in tables.items():
        found = recognise(names[name])
        if is_template(names[name]):
            return of_template(table, words, source)
        if found is not None:
            draft = of_profile(table, found, words, source)
            detail = tr("read through the profile « {} », recognised by its columns").format(found.label)
            draft.findings.add((), "", FILE, INFO, detail)
            return draft
    raise _unknown(names, source)


def _of_sheets(tables: Tables, words: ThemeWords, source: str) -> Draft | None:
    """None where the tables are empty and the flat sheet is not: that is the one which was filled in."""
    flat = tables.get(data()["flat_sheet"])
    own = {name: table for name, table in tables.items() if name != data()["flat_sheet"]}
    filled = any(len(own[name]) for name in data_tables() if name in own)
    if flat is not None and len(flat) and not filled:
        return None
    draft = of_sheets(own, source)
    if flat is not None and len(flat):
        detail = tr("the sheet « {} » is for reading: the sheets of tables were imported")
        draft.findings.add((), "", data()["flat_sheet"], CHECK, detail.format(data()["flat_sheet"]))
    strange = [name for name in own if name not in (*data_tables(), data()["terms_sheet"])]
    if strange:
        detail = tr("sheets that are no tables of the register, left out: {}").format(", ".join(strange))
        draft.findings.add((), "", FILE, CHECK, detail)
    return draft


def words_of(register: Register, tables: Tables, add_terms: bool) -> ThemeWords:
    """Words of the register's themes and of those that the file itself brings."""
    terms = register["voc_theme"]
    brought = tables.get(data()["terms_sheet"])
    if brought is not None and {"liste", "code", "libelle"} <= set(brought.columns):
        own = brought[brought["liste"] == "voc_theme"].reindex(columns=list(terms.columns))
        terms = pd.concat([terms, own], ignore_index=True).drop_duplicates("code")
    for table in tables.values():
        if {"terme_liste", "terme_code"} <= set(table.columns):
            rows = table[(table["terme_liste"] == "voc_theme") & table["terme_code"].notna()]
            own = pd.DataFrame({"code": rows["terme_code"], "libelle": rows.get("terme_libelle")})
            terms = pd.concat([terms, own.reindex(columns=list(terms.columns))], ignore_index=True)
            terms = terms.drop_duplicates("code")
    return ThemeWords(terms, add_terms)


def _unknown(names: Mapping[str, list[str]], source: str) -> InputError:
    all_names = [name for own in names.values() for name in own]
    keys = {key_of(name) for name in all_names}
    needed = [name for name in (*RECOGNISED, "partie_nom") if name not in keys]
    facts = [
        tr("columns: {}").format(", ".join(all_names)[:400]),
        tr("missing for the template: {}").format(", ".join(needed)),
    ]
    for name in needed:
        close = difflib.get_close_matches(name, keys, 1)
        if close:
            facts.append(tr("« {} » may be « {} »").format(close[0], name))
    for profile in shipped():
        lacking = profile.lacking(all_names)
        if len(lacking) < len(profile.used()) / 2:
            facts.append(tr("missing for « {} »: {}").format(profile.label, ", ".join(lacking)))
    return InputError(
        tr("The columns of « {} » are those of no known form.").format(source),
        facts,
        tr(
            "Rename them as in the template (exportcooperations of an empty register), or give a profile of columns."
        ),
    )
