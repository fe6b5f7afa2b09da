"""Features made block by block as they are written: a million rows need not be in memory at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from qgis.core import QgsFeature

from .table_rows import Rows


class FeatureBlocks(Sequence[QgsFeature]):
    """``count`` features in blocks of ``step``; ``make(start, stop)`` gives those of a block. The last is kept,
    so that reading in order makes each block once. ``rows(start, stop)``: the same as plain values, for formats that
    need no features."""

    def __init__(
        self,
        count: int,
        step: int,
        make: Callable[[int, int], list[QgsFeature]],
        rows: Callable[[int, int], Rows] | None = None,
    ) -> None:
        self._count, self._step, self._make, self._rows = count, max(step, 1), make, rows
        self._kept: tuple[int, list[QgsFeature]] = (-1, [])

    @property
    def has_rows(self) -> bool:
        """Whether ``row_blocks`` can be asked for."""
        return self._rows is not None

    def row_blocks(self) -> Iterator[Rows]:
        """Plain values of the features, block by block; none where they have none."""
        if self._rows is not None:
            for start in range(0, self._count, self._step):
                yield self._rows(start, min(start + self._step, self._count))

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[QgsFeature]:
        for number in range(-(-self._count // self._step)):
            yield from self._block(number)

    def __getitem__(self, wanted: Any) -> Any:
        if not isinstance(wanted, slice):
            place = range(self._count)[wanted]
            return self._block(place // self._step)[place % self._step]
        start, stop, _ = wanted.indices(self._count)
        if stop <= start:
            return []
        first, last = start // self._step, (stop - 1) // self._step
        found = [one for number in range(first, last + 1) for one in self._block(number)]
        return found[start - first * self._step : stop - first * self._step]

    def _block(self, number: int) -> list[QgsFeature]:
        if self._kept[0] != number:
            start = number * self._step
            self._kept = (number, self._make(start, min(start + self._step, self._count)))
        return self._kept[1]
