"""Runs the benches: what a user does today against this plugin, on the same files. ``make bench``, ``make bench ONLY=rings``.

Each side runs in a process of its own, several times; seconds are those of the fastest run, all are shown.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import shutil
import subprocess
import sys
import tempfile
import textwrap
from importlib import import_module
from pathlib import Path

from bench_common import Case, Measured, elsewhere, measure

# Each is a module bench_<name> with a list CASES.
BENCHES = [
    "rings",
    "typologies",
    "vintage",
    "statistics",
    "cooperations",
    "comparison",
    "disparities",
    "page",
]
WIDTH = 46


def cases_of(name: str) -> list[Case]:
    """The comparisons of a bench."""
    cases: list[Case] = import_module(f"bench_{name}").CASES
    return cases


def run_bench(name: str, runs: int) -> bool:
    """Run and print all cases of a bench; False where two sides did not come to the same."""
    good = True
    for number, case in enumerate(cases_of(name)):
        print("\n" + textwrap.fill(f"[{name}] {case.title}", 110), flush=True)
        missing = [path for path in case.needs if not path.exists()]
        if missing:
            print(
                f"  Skipped: {missing[0]} is not there (set COHESION_SHARED to the folder that holds data/)."
            )
            continue
        with tempfile.TemporaryDirectory(prefix="cohesion_bench_") as folder:
            good &= _run_case(name, number, case, Path(folder), runs)
    return good


def _run_case(name: str, number: int, case: Case, folder: Path, runs: int) -> bool:
    if case.prepare is not None:
        case.prepare(folder)
    print(
        f"  {'':<{WIDTH}}{'best':>8}{'ratio':>7}{'processor':>12}{'ratio':>7}{'peak':>9}{'of it QGIS':>12}   runs"
    )
    first: Measured | None = None
    results = {}
    for position, side in enumerate(case.sides):
        own = folder / f"side{position}"
        own.mkdir()
        # What is prepared is read from one place, and each side's writing stays apart.
        for file in folder.iterdir():
            if file.is_file():
                shutil.copy(file, own)
        try:
            found = elsewhere(name, number, side, own, 1 if side in case.once else runs)
        except subprocess.CalledProcessError as error:
            print(f"  {side}: FAILED (exit {error.returncode}), what it said is above.")
            return False
        _print(side, found, None if side in case.apart else first)
        first, results[side] = first or found, found.result
    if case.check is None:
        return True
    try:
        print(f"  Same result? {case.check(results)}")
    except AssertionError as error:
        print(f"  RESULTS DIFFER, the ratio means nothing: {error}")
        return False
    return True


def _print(side: str, found: Measured, first: Measured | None) -> None:
    used = min(found.processor)
    wall = f"{found.best / first.best:.1f}" if first is not None else ""
    processor = f"{used / min(first.processor):.1f}" if first is not None else ""
    memory = f"{found.peak:>6.0f} MB{found.before:>9.0f} MB"
    all_runs = " ".join(f"{seconds:.2f}" for seconds in found.wall)
    print(
        f"  {side:<{WIDTH}}{found.best:>6.2f} s{wall:>7}{used:>10.2f} s{processor:>7}{memory}   {all_runs}",
        flush=True,
    )
    for step, seconds in found.stages.items():
        print(f"    {step:<{WIDTH - 2}}{seconds:>6.2f} s", flush=True)


def _measure_here(name: str, number: int, side: str, folder: Path, runs: int) -> None:
    found = measure(cases_of(name)[number].sides[side], folder, runs)
    (folder / "measured.json").write_text(json.dumps(dataclasses.asdict(found)), encoding="utf-8")


def main() -> int:
    """Run those asked for; 1 where results differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", choices=BENCHES, default=[], help="some of the benches")
    parser.add_argument("--runs", type=int, default=3, help="runs of each side")
    parser.add_argument("--side", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.side:
        name, number, side = arguments.side
        _measure_here(name, int(number), side, arguments.folder, arguments.runs)
        return 0
    print(
        "best: fastest run; processor: least, busy machines change it less; ratio: to the first line; peak: first run."
    )
    good = [run_bench(name, arguments.runs) for name in arguments.only or BENCHES]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
