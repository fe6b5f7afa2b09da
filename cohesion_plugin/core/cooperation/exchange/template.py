"""Rows of the template as tables: an agreement's facts may be on any of its rows, and must agree."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ...i18n import tr
from .data import digest, key_of
from .draft import LINE, Draft, Tables, derive_ids, of_objects, with_lines
from .findings import CHECK, ERROR, FILE, Findings
from .layout import AGREEMENT, BLOCKS, LIST, THEME_IDS, THEMES, block, columns
from .theme_rows import theme_rows
from .themes import ThemeWords

_DESCRIBES = ("intitule", "nature", "date_signature", "generation")


def of_template(raw: pd.DataFrame, words: ThemeWords, source: str = "") -> Draft:
    """``raw``: text by column, with ``_lignes``. Columns that are not of the template are said."""
    findings = Findings()
    frame = _standard(raw, findings)
    frame = frame[frame.drop(columns=LINE).notna().any(axis=1)].reset_index(drop=True)
    tables: Tables = {}
    keys = _keys(frame, findings)
    own = frame[keys.notna()]
    tables[AGREEMENT] = _agreements(own, keys[keys.notna()], findings)
    for name in BLOCKS:
        found = _block(frame, name, keys, findings)
        if not found.empty:
            tables |= _terms(found) if name == "terme" else {name: found}
    _own_parties(tables, frame, keys, findings)
    derive_ids({name: tables[name] for name in (AGREEMENT, "partie") if name in tables})
    tables = _linked(tables, findings)
    tables["cooperation_theme"] = _themes(tables[AGREEMENT], words, findings)
    tables[AGREEMENT] = tables[AGREEMENT].drop(columns=[THEMES, THEME_IDS], errors="ignore")
    derive_ids(tables)
    return Draft(tables, findings, lines=tuple(frame[LINE]), source=source)


def _standard(raw: pd.DataFrame, findings: Findings) -> pd.DataFrame:
    known = {name: key_of(name) for name in raw.columns if name != LINE}
    wanted = {name: key for name, key in known.items() if key in columns()}
    strange = [str(name) for name in known if name not in wanted and raw[name].notna().any()]
    if strange:
        detail = tr("columns that the template has not, left out: {}").format(", ".join(strange))
        findings.add((), "", FILE, CHECK, detail)
    frame = raw[[*wanted, LINE]].rename(columns=wanted)
    return frame.loc[:, ~frame.columns.duplicated()]


def _keys(frame: pd.DataFrame, findings: Findings) -> pd.Series:
    """The agreement of each row: its id, else one made of what describes it; None for rows of other tables."""
    described = [name for name in (*block(AGREEMENT).values(), THEMES) if name in frame and name != "id"]
    given = frame["id"] if "id" in frame else pd.Series(None, index=frame.index, dtype=object)
    keys = given.copy()
    nameless = given.isna() & frame[described].notna().any(axis=1)
    for position in frame.index[nameless]:
        if "intitule" not in frame or frame.at[position, "intitule"] is None:
            detail = tr(
                "this row has neither « id » nor « intitule »: its agreement can't be told from others"
            )
            findings.add([int(str(frame.at[position, LINE]))], "", "id", ERROR, detail)
        values = [frame.at[position, name] if name in frame else None for name in _DESCRIBES]
        keys[position] = f"{key_of(values[0])[:40] or 'accord'}-{digest(*values)}"
    return keys


def _agreements(own: pd.DataFrame, keys: pd.Series, findings: Findings) -> pd.DataFrame:
    names = [name for name in (*block(AGREEMENT).values(), THEMES, THEME_IDS) if name in own and name != "id"]
    groups = own[names].groupby(keys.to_numpy(), sort=False)
    first = groups.first()
    several = groups.nunique() > 1
    lines = own.groupby(keys.to_numpy(), sort=False)[LINE].agg(list)
    for name in names:
        for agreement in several.index[several[name]]:
            values = own.loc[(keys == agreement).to_numpy(), name].dropna().unique()
            shown = " ≠ ".join(f"« {str(value)[:60]} »" for value in values)
            detail = tr("rows of one agreement say different things of « {} »: {}").format(name, shown)
            findings.add(lines[agreement], agreement, name, ERROR, detail)
    made = of_objects(first)
    made.insert(0, "id", made.index.to_numpy(dtype=object))
    return with_lines(made, lines.to_list()).reset_index(drop=True)


def _block(frame: pd.DataFrame, name: str, keys: pd.Series, findings: Findings) -> pd.DataFrame:
    names = {template: own for own, template in block(name).items() if template in frame}
    found = frame[list(names)].rename(columns=names)
    filled = found.notna().any(axis=1)
    found = with_lines(found[filled], [[line] for line in frame.loc[filled, LINE]])
    if name in ("partie", "document", "engagement", "declaration", "composition"):
        found = found.assign(cooperation=keys[filled])
        lost = found["cooperation"].isna() & (name != "declaration")
        for lines in found.loc[lost, LINE]:
            findings.add(lines, "", name, ERROR, tr("this row has no agreement: its « id » is empty"))
        found = found[~lost]
    return found.reset_index(drop=True)


def _terms(found: pd.DataFrame) -> Tables:
    lists = found[LIST] if LIST in found else pd.Series("voc_theme", index=found.index)
    lists = lists.where(lists.notna(), "voc_theme")
    return {
        str(name): found[lists == name].drop(columns=LIST, errors="ignore").reset_index(drop=True)
        for name in lists.unique()
    }


def _own_parties(tables: Tables, frame: pd.DataFrame, keys: pd.Series, findings: Findings) -> None:
    """Commitments and members may name a party by its SIREN or name; members without one are of the row's party."""
    if "partie" not in tables:
        return
    derive_ids({"partie": tables["partie"]})
    parties = tables["partie"]
    by_line = {lines[0]: party for lines, party in zip(parties[LINE], parties["id"])}
    named: dict[tuple[object, str], str] = {}
    for name in ("nom", "siren", "id"):
        if name in parties:
            pairs = zip(parties["cooperation"], parties[name], parties["id"])
            named |= {(owner, str(value)): party for owner, value, party in pairs if value is not None}
    if "composition" in tables:
        members = tables["composition"]
        given = members["partie"] if "partie" in members else pd.Series(None, index=members.index)
        parties_named: list[Any] = [
            named.get((owner, str(value)), value) if value is not None else by_line.get(lines[0])
            for owner, value, lines in zip(members["cooperation"], given, members[LINE])
        ]
        tables["composition"] = members.assign(
            partie=pd.Series(parties_named, index=members.index, dtype=object)
        )
    if "engagement" in tables:
        rows = tables["engagement"]
        for column in ("de_partie", "vers_partie"):
            if column in rows:
                rows[column] = [
                    named.get((owner, str(value)), value) if value is not None else None
                    for owner, value in zip(rows["cooperation"], rows[column])
                ]


def _linked(tables: Tables, findings: Findings) -> Tables:
    if "composition" in tables:
        tables["composition"] = tables["composition"].drop(columns="cooperation")
    return tables


def _themes(agreements: pd.DataFrame, words: ThemeWords, findings: Findings) -> pd.DataFrame:
    if THEMES not in agreements:
        return theme_rows([], words, findings)
    filled = agreements[agreements[THEMES].notna()]
    ids: dict[str, dict[str, str]] = {}
    if THEME_IDS in agreements:
        for agreement, cell in zip(filled["id"], filled[THEME_IDS]):
            pairs = (part.strip().partition("=") for part in str(cell or "").split(";"))
            ids[agreement] = {code: given for code, _, given in pairs if given}
    return theme_rows(zip(filled["id"], filled[THEMES], filled[LINE]), words, findings, None, ids)
