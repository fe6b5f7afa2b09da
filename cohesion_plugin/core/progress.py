"""Progress and cancel, passed down to the loops of core."""

from __future__ import annotations

from typing import Callable

from .errors import Cancelled
from .i18n import tr


class Progress:
    """Maps fractions of a step to an interval of the whole, and raises Cancelled when asked to stop."""

    def __init__(
        self,
        report: Callable[[float], None] = lambda percent: None,
        cancelled: Callable[[], bool] = lambda: False,
        low: float = 0.0,
        high: float = 100.0,
    ) -> None:
        self._report, self._cancelled = report, cancelled
        self._low, self._high = low, high

    def update(self, fraction: float) -> None:
        """Announce the fraction (0 to 1) done of this step; the place where a cancel takes effect."""
        if self._cancelled():
            raise Cancelled(tr("Cancelled. Nothing was written."))
        self._report(self._low + (self._high - self._low) * min(max(fraction, 0.0), 1.0))

    def part(self, low: float, high: float) -> Progress:
        """The sub-step that runs from fraction ``low`` to ``high`` of this one."""
        width = self._high - self._low
        return Progress(self._report, self._cancelled, self._low + width * low, self._low + width * high)


SILENT = Progress()
