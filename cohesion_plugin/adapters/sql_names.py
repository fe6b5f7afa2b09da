"""Names of tables and columns as SQL writes them; values always travel as parameters."""

from __future__ import annotations

from collections.abc import Iterable


def quote(name: str) -> str:
    """A name as SQL's quoted identifier."""
    return '"' + name.replace('"', '""') + '"'


def quoted(names: Iterable[str]) -> str:
    """Names with commas between."""
    return ", ".join(map(quote, names))
