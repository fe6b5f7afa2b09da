"""What runs in a thread: kept alive until it has ended, and waited for before the plugin goes."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QEventLoop

# QGIS owns a task once it is added, but Python must keep its half, and what the task uses, until its end.
_kept: set[object] = set()


def begin(work: object) -> None:
    """Keep it."""
    _kept.add(work)


def end(work: object) -> None:
    """Its thread has ended."""
    _kept.discard(work)


def running(work: object) -> bool:
    """Between the two."""
    return work in _kept


def wait(limit_s: float = 20.0) -> None:
    """Until all has ended: everything was asked to stop, and what it uses is about to be removed."""
    loop, end_of_patience = QEventLoop(), time.monotonic() + limit_s
    while _kept and time.monotonic() < end_of_patience:
        loop.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)
