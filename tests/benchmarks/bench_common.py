"""What benches are made of: cases, their sides, and the process of its own in which each side is measured."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("COHESION_SHARED", ROOT.parent / "shared")) / "data"
COMMUNES = SHARED / "geo" / "communes_cog2026_metro_l93.gpkg"


class Stages(dict[str, float]):
    """Seconds of the steps of a run, by name."""

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Wall time of a block."""
        start = time.perf_counter()
        yield
        self[name] = self.get(name, 0.0) + time.perf_counter() - start


# Called with an empty folder for what is written; what it returns goes to the case's check, as JSON.
Side = Callable[[Path, Stages], Any]


@dataclass(frozen=True)
class Case:
    """One comparison. ``sides``: the plugin's first, to which the others are compared; ``needs``: files without which
    it is skipped; ``prepare``: makes in a folder, unmeasured, what all sides read; ``check``: from what the sides return,
    a sentence on how far they agree, AssertionError where they do not; ``once``: sides too slow to run again; ``apart``: sides that do something
    else, which have no ratio."""

    title: str
    sides: dict[str, Side]
    needs: tuple[Path, ...] = ()
    prepare: Callable[[Path], None] | None = None
    check: Callable[[dict[str, Any]], str] | None = None
    once: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


@dataclass(frozen=True)
class Measured:
    """Of one side: seconds of each run, of processor too, steps of the best, MB before and at most, what it returned.

    The peak is that of the first run.
    """

    wall: list[float]
    processor: list[float]
    stages: dict[str, float] = field(default_factory=dict)
    before: float = 0.0
    peak: float = 0.0
    result: Any = None

    @property
    def best(self) -> float:
        """Seconds of the fastest run."""
        return min(self.wall)


def peak_mb() -> float:
    """Peak resident memory of this process, MB."""
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6


def measure(side: Side, folder: Path, runs: int) -> Measured:
    """Run a side in this process, QGIS started, each time in a folder of its own."""
    sys.path.insert(0, str(ROOT))
    from tests.qgis_session import session

    found = Measured([], [])
    peak, result, steps = 0.0, None, []
    with session():
        before = peak_mb()
        for number in range(runs):
            own = folder / str(number)
            own.mkdir(parents=True)
            stages, start, used = Stages(), time.perf_counter(), time.process_time()
            returned = side(own, stages)
            found.wall.append(time.perf_counter() - start)
            found.processor.append(time.process_time() - used)
            steps.append(dict(stages))
            if number == 0:
                peak, result = peak_mb(), returned
    best = found.wall.index(found.best)
    return Measured(found.wall, found.processor, steps[best], before, peak, result)


def elsewhere(module: str, number: int, side: str, folder: Path, runs: int) -> Measured:
    """The same in a process of its own, so that its peak memory is its own. Raises CalledProcessError."""
    answer = folder / "measured.json"
    command = [sys.executable, str(Path(__file__).with_name("bench.py")), "--side", module, str(number), side]
    said = subprocess.run(
        [*command, "--folder", str(folder), "--runs", str(runs)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    if said.returncode or not answer.exists():
        print(said.stdout)
        raise subprocess.CalledProcessError(said.returncode, command)
    return Measured(**json.loads(answer.read_text(encoding="utf-8")))


def columns_of(path: str, names: list[str] | None) -> Any:
    """Columns (None: all) of the only layer of a GeoPackage as a frame of text, read by sqlite alone."""
    import sqlite3

    import pandas as pd

    with sqlite3.connect(path) as database:
        table = database.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        known = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
        quoted = ", ".join(f'"{name}"' for name in known if name in (names or set(known) - {"geom"}))
        return pd.read_sql_query(f'SELECT {quoted} FROM "{table}"', database, dtype=str)
