"""Features made block by block as they are written: a million rows need not be in memory at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from qgis.core import QgsFeature


class FeatureBlocks(Sequence[QgsFeature]):
    """``count`` features in blocks of ``step``; ``make(start, stop)`` gives those of a block. The last is kept,
    so that reading in order makes each block once."""

    def __init__(self, count: int, step: int, make: Callable[[int, int], list[QgsFeature]]) -> None:
        self._count, self._step, self._make = count, max(step, 1), make
        self._kept: tuple[int, list[QgsFeature]] = (-1, [])

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
