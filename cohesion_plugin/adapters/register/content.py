"""What a new register holds: the plugin's own terms, and the facts of the table ``registre``."""

from __future__ import annotations

import configparser
import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...core.cooperation import schema
from ...core.cooperation.changes import records
from .migrations import VERSION_KEY

_PACKAGE = Path(__file__).resolve().parents[2]

Rows = list[tuple[Any, ...]]


def terms() -> Iterator[tuple[str, list[str], Rows]]:
    """Vocabulary, columns, rows."""
    for vocabulary in schema.schema()["vocabularies"]:
        frame = schema.shipped_terms(vocabulary)
        yield vocabulary, list(frame.columns), records(frame)


def facts(title: str) -> tuple[list[str], Rows]:
    """Columns and rows of the table ``registre``."""
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
    rows = [
        (VERSION_KEY, str(schema.version())),
        ("titre", title),
        ("cree_le", now.replace("+00:00", "Z")),
        ("cree_avec", _extension()),
    ]
    return list(schema.schema()["meta"]["columns"]), rows


def _extension() -> str:
    """Name and version, from metadata.txt: in the package once installed, beside it in the source tree."""
    for folder in (_PACKAGE, _PACKAGE.parent):
        metadata = configparser.ConfigParser(interpolation=None)
        if metadata.read(folder / "metadata.txt", encoding="utf-8"):
            return f"{metadata['general']['name']} {metadata['general']['version']}"
    return ""
