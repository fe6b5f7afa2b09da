"""What to write into a register, in one transaction, and what stands against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ..errors import InputError
from ..frames import with_none
from ..i18n import tr
from . import schema

Frames = Mapping[str, pd.DataFrame]
_NO_FRAMES: Frames = {}


@dataclass(frozen=True)
class Conflict:
    """A row changed by somebody else since it was read.

    ``ours``: the values that were to be written, None for a deletion; ``theirs``: the whole row as it now is, None
    where it was deleted. ``key``: its ``id``, or ``code`` in a vocabulary. ``added``: it was not there yet, and would
    go with the row to be deleted that it belongs to.
    """

    table: str
    key: str
    ours: Mapping[str, Any] | None
    theirs: Mapping[str, Any] | None
    added: bool = False


@dataclass(frozen=True)
class Changes:
    """Frames by table. ``updates`` and ``deletes`` have the ``id`` (a vocabulary: ``code``) and the ``revision`` read.

    Rows inserted without ``id`` get one drawn at random. Columns that a frame of updates has not stay as they are.
    Audit and derived columns are the database's own: what frames say of them is not written.

    ``known``: what belongs to rows of ``deletes`` and goes with them, as it was read, by table with key and revision;
    in these tables, rows that were changed or added since stand against the deletion.
    """

    inserts: Frames = field(default_factory=dict)
    updates: Frames = field(default_factory=dict)
    deletes: Frames = field(default_factory=dict)
    known: Frames = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        return any(
            len(frame) for part in (self.inserts, self.updates, self.deletes) for frame in part.values()
        )

    def checked(self) -> Changes:
        """The same with plain values, of columns that are written. Raises InputError for names that are unknown."""
        return Changes(
            _checked(self.inserts, None),
            _checked(self.updates, ("revision",)),
            _checked(self.deletes, ("revision",)),
            # Also of tables that had no row: there may be some now.
            {table: _plain(table, frame, ("revision",)) for table, frame in self.known.items()},
        )


def _checked(frames: Frames, needed: Iterable[str] | None) -> Frames:
    return {table: _plain(table, frame, needed) for table, frame in frames.items() if len(frame)}


def key_column(table: str) -> str:
    """The column that names a row."""
    return "code" if table in schema.schema()["vocabularies"] else "id"


def records(frame: pd.DataFrame) -> list[tuple[Any, ...]]:
    """Rows as tuples of plain values."""
    return list(zip(*(frame[name].tolist() for name in frame.columns))) if len(frame.columns) else []


def _plain(table: str, frame: pd.DataFrame, needed: Iterable[str] | None = None) -> pd.DataFrame:
    """``needed``: beside the key, where rows are named by it."""
    if table not in schema.tables():
        raise InputError(
            tr("The register has no table « {} ».").format(table),
            [tr("tables: {}").format(", ".join(schema.tables()))],
        )
    columns = {column["name"]: column for column in schema.columns(table)}
    unknown = [str(name) for name in frame.columns if name not in columns and name != "fid"]
    if unknown:
        raise InputError(
            tr("The table « {} » of the register has no column « {} ».").format(table, ", ".join(unknown)),
            [tr("columns: {}").format(", ".join(columns))],
        )
    keys = [key_column(table), *(name for name in needed if name in columns)] if needed is not None else []
    lacking = [name for name in keys if name not in frame.columns or bool(frame[name].isna().any())]
    if lacking:
        raise InputError(
            tr("Rows of « {} » can't be changed without « {} ».").format(table, ", ".join(lacking)),
            [tr("read them from the register first")],
        )
    kept = [
        name
        for name, column in columns.items()
        if name in frame.columns and (name in keys or not {"audit", "derived"} & set(column))
    ]
    plain = {name: _values(frame[name], table, columns[name]) for name in kept}
    return pd.DataFrame(plain, columns=kept, dtype=object).reset_index(drop=True)


def _values(values: pd.Series, table: str, column: schema.Column) -> list[Any]:
    """Text for text, int for whole numbers, float for others, None for what is missing or empty."""
    as_type = _AS.get(column["type"], str)
    found = [None if value is None or value == "" else as_type(value) for value in with_none(values).tolist()]
    if any(isinstance(value, str) and "\0" in value for value in found):
        raise InputError(
            tr("« {} » of « {} » holds a character that no database can keep (NUL).").format(
                column["name"], table
            )
        )
    return found


def _text(value: Any) -> str:
    """A code read as a number is the same code."""
    return str(int(value)) if isinstance(value, (float, np.floating)) and value == int(value) else str(value)


def _whole(value: Any) -> Any:
    """What is no whole number stays as it is: the database says so in its sentence."""
    number = _real(value)
    return int(number) if isinstance(number, float) and number.is_integer() else value


def _real(value: Any) -> Any:
    try:
        return float(value)
    except (TypeError, ValueError):
        return value


_AS: dict[str, Callable[[Any], Any]] = {"text": _text, "integer": _whole, "real": _real}
