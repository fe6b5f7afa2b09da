"""Chunks of work over the machine's cores: shapely releases Python's lock while it computes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, TypeVar

from .progress import Progress

Job = TypeVar("Job")
Result = TypeVar("Result")
WORKERS = min(4, os.cpu_count() or 1)


def in_parallel(
    function: Callable[[Job], Result], jobs: Sequence[Job], progress: Progress
) -> Iterator[Result]:
    """``function`` of each job, in order. A cancel drops the jobs that have not started."""
    executor = ThreadPoolExecutor(max_workers=WORKERS)
    try:
        for done, result in enumerate(executor.map(function, jobs), start=1):
            yield result
            progress.update(done / len(jobs))
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def chunks(count: int, size: int) -> list[slice]:
    """Slices that cover ``count`` rows."""
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]
