"""Registers drawn at random, and registers compared by what they say."""

from __future__ import annotations

from typing import Any

import pandas as pd
from hypothesis import strategies as st

from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.exchange.decisions import Decisions
from cohesion_plugin.core.cooperation.exchange.known import read_draft, words_of
from cohesion_plugin.core.cooperation.exchange.plan import Plan, plan
from cohesion_plugin.core.cooperation.register import Register

DATES = st.sampled_from(["2019", "2019-04", "2019-04-10", "<2020-01", ">2019", "1000", "2999-12-31"])
SIRENS = st.sampled_from(["200030658", "243700754", "200071587", "000000000", "245900410", "999999999"])
# Beginnings that spreadsheets run, what notations mean, quotes and breaks; then anything a database keeps.
PIECES = st.sampled_from(
    [
        "=1+1",
        "+",
        "-",
        "@",
        "'",
        "''",
        "'=",
        "\t",
        "\r",
        "\n",
        ";",
        "[",
        "]",
        "\\",
        "@2",
        "#",
        '"',
        ",",
        "=",
        "é",
        "_x0041_",
        " ",
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, min_size=1, max_size=4).map("".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12),
)
FILLED = TEXTS.map(lambda text: text if text.strip() else f"{text}x")
# A tenth of a millimetre in degrees: workbooks keep fifteen significant digits, and none of 1e-261.
REALS = st.floats(-90, 90, allow_nan=False).map(lambda value: round(value, 9))


def terms(vocabulary: str) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(schema.shipped_terms(vocabulary)["code"]))


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Every table, every column filled or not, rows that keep the schema's rules."""
    agreements = [_row(draw, "cooperation", id=f"a{i}") for i in range(draw(st.integers(0, 3)))]
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in schema.schema()["tables"]}
    tables["cooperation"] = agreements
    for one in agreements:
        one["renouvelle"] = draw(st.one_of(st.none(), st.sampled_from([a["id"] for a in agreements])))
        owner = {"cooperation": one["id"]}
        parties = [
            _row(draw, "partie", **owner, id=f"{one['id']}p{i}", ordre=draw(st.integers(1, 9)))
            for i in range(draw(st.integers(0, 3)))
        ]
        tables["partie"] += parties
        themes = draw(st.lists(terms("voc_theme"), unique=True, max_size=3))
        tables["cooperation_theme"] += [
            _row(
                draw,
                "cooperation_theme",
                **owner,
                id=f"{one['id']}t{i}",
                theme=theme,
                ordre=draw(st.integers(1, 4)),
            )
            for i, theme in enumerate(themes)
        ]
        for table in ("document", "declaration"):
            tables[table] += [
                _row(draw, table, **owner, id=f"{one['id']}{table}{i}")
                for i in range(draw(st.integers(0, 2)))
            ]
        if parties:
            names = [party["id"] for party in parties]
            for i in range(draw(st.integers(0, 2))):
                ends = {
                    "de_partie": draw(st.sampled_from(names)),
                    "vers_partie": draw(st.one_of(st.none(), st.sampled_from(names))),
                }
                tables["engagement"].append(_row(draw, "engagement", **owner, **ends, id=f"{one['id']}e{i}"))
            members = draw(st.lists(SIRENS, unique=True, max_size=2))
            tables["composition"] += [
                _row(draw, "composition", partie=names[0], siren_epci=siren, id=f"{one['id']}m{i}")
                for i, siren in enumerate(members)
            ]
    tables["declaration"] += [
        _row(draw, "declaration", cooperation=None, id=f"d{i}") for i in range(draw(st.integers(0, 1)))
    ]
    asked = draw(st.lists(SIRENS, unique=True, max_size=2))
    tables["enquete"] = [_row(draw, "enquete", siren=siren, id=f"q{i}") for i, siren in enumerate(asked)]
    frames = {name: pd.DataFrame(rows, dtype=object) for name, rows in tables.items() if rows}
    own = pd.DataFrame(
        [{"code": "mine", "libelle": draw(FILLED), "ordre": 7, "origine": "utilisateur"}], dtype=object
    )
    frames["voc_theme"] = pd.concat([schema.shipped_terms("voc_theme"), own], ignore_index=True)
    return Register.of(frames)


def _row(draw: st.DrawFn, table: str, **given: Any) -> dict[str, Any]:
    return {column["name"]: given.get(column["name"], _value(draw, column)) if column["name"] in given else _value(draw, column)
            for column in schema.columns(table) if not {"audit", "derived"} & set(column)}  # fmt: skip


def _value(draw: st.DrawFn, column: schema.Column) -> Any:
    other = column.get("references", "").partition(".")[0]
    check = column.get("check")
    if other in schema.schema()["vocabularies"]:
        values: st.SearchStrategy[Any] = terms(other)
    elif other:
        return None
    elif check == "partial_date":
        values = DATES
    elif check == "siren":
        values = SIRENS
    elif check == "country":
        values = st.sampled_from(["FR", "BE", "CH"])
    elif check == "url":
        values = FILLED.map(lambda text: f"https://{text}")
    elif column["type"] == "integer":
        values = st.integers(1, 9)
    elif column["type"] == "real":
        values = REALS
    else:
        values = FILLED if column.get("required") else TEXTS
    return draw(values if column.get("required") else st.one_of(st.none(), values))


def imported(
    raw: dict[str, pd.DataFrame], register: Register | None = None, add_terms: bool = False, **options: Any
) -> Plan:
    """A plan from tables of text, against an empty register unless one is given."""
    register = register or Register.of({})
    words = words_of(register, raw, add_terms)
    return plan(
        read_draft(raw, words, "fichier", options.pop("profile", None)),
        register,
        words,
        options.pop("decisions", Decisions()),
        **options,
    )


def with_lines(frame: pd.DataFrame) -> pd.DataFrame:
    """Cells as a file gives them: text, and the row of the spreadsheet."""
    text = frame.map(lambda value: None if value is None or value != value else str(value)).astype(object)
    return text.where(text.notna(), None).assign(_lignes=range(2, len(frame) + 2))


def said(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, without what the database keeps by itself; the same for registers that say the same."""
    made = {}
    for table in schema.tables():
        names = [c["name"] for c in schema.columns(table) if not {"audit", "derived"} & set(c)]
        defaults = {c["name"]: c["default"] for c in schema.columns(table) if "default" in c}
        rows = [
            tuple(defaults.get(name) if value is None else value for name, value in zip(names, row))
            for row in register[table][names].to_numpy(dtype=object).tolist()
        ]
        made[table] = sorted(rows, key=repr)
    return made


def after(register: Register, changes: Any) -> Register:
    """A register with the inserts of a plan."""
    tables = {}
    for table in schema.tables():
        rows = changes.inserts.get(table)
        own = register[table]
        tables[table] = (
            own if rows is None else pd.concat([own, rows.reindex(columns=own.columns)], ignore_index=True)
        )
    return Register.of(tables)
