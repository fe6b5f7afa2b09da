"""Where the columns of a published table begin: titles, sources and labels often stand above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..core.resources import vocabulary
from ..core.text import plain

HEADER_ROWS = 30
# Words of ordinary titles too: they do not make a header by themselves.
AMBIGUOUS = {"code", "nom", "population", "com"}


def find_header(rows: Sequence[Sequence[object]]) -> int | None:
    """Position of the row of technical names: the first with two names or more of the vocabulary."""
    known = {name for role in vocabulary("fields")["roles"].values() for name in role["names"]} - AMBIGUOUS
    for position, row in enumerate(rows):
        if sum(plain(str(cell or "")) in known for cell in row) >= 2:
            return position
    return None


def unique_names(cells: Iterable[object]) -> list[str]:
    """Column names of a header row: cells without a name get one, a name that comes again gets a number."""
    names: list[str] = []
    for position, cell in enumerate(cells):
        name = str(cell or f"field_{position}").strip()
        again = sum(other == name or other.startswith(f"{name}.") for other in names)
        names.append(f"{name}.{again}" if name in names else name)
    return names
