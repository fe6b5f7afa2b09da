"""pip as another process: which Python has it, and what to ask of it. Nothing is run here."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from .versions import Requirement
from .wheel_tags import Machine, this_machine

# What most wheels for Linux are made for today; the second takes the older ones in.
_LINUX = ("manylinux_2_28", "manylinux2014")

READY, DONE = "trial in Python", "all imported"


def interpreters(
    system: str = sys.platform, executable: str = sys.executable, prefixes: Iterable[str] = ()
) -> list[str]:
    """Where the Python of this QGIS may be, the likeliest first; only what exists.

    Within QGIS for Windows and macOS, ``sys.executable`` is QGIS itself: it is never in the list.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    roots = [Path(root) for root in prefixes or (sys.exec_prefix, sys.prefix, sys.base_prefix)]
    beside = Path(executable).parent if executable else None
    if system == "win32":
        names = ("python.exe", "python3.exe")
        places = [*roots, *([beside] if beside else [])]
    else:
        names = (f"python{version}", "python3", "python")
        places = [*(root / "bin" for root in roots), *(root / "tools" / "python3" for root in roots)]
        if beside:
            places += [beside, beside / "bin"]
        if system == "darwin" and beside:
            frameworks = beside.parent / "Frameworks"
            places += [frameworks / "bin", frameworks / "Python.framework" / "Versions" / version / "bin"]
        elif system != "darwin":
            places.append(Path("/usr/bin"))
    candidates = [place / name for place in places for name in names]
    if executable and re.match(r"python[\d.]*(\.exe)?$", Path(executable).name):
        # Last: within QGIS for Linux, it is a guess by PATH, which may lead to another Python.
        candidates.append(Path(executable))
    found = [str(path) for path in candidates if path.is_file() and os.access(path, os.X_OK)]
    return list(dict.fromkeys(found))


def probe() -> list[str]:
    """Arguments that have a Python tell its version and that of its pip."""
    return ["-m", "pip", "--version"]


def has_pip(answer: str) -> bool:
    """Whether ``pip 23.0.1 from … (python 3.11)`` is of the same Python as QGIS's."""
    found = re.search(r"^pip \S+ from .*\(python (\d+)\.(\d+)\)", answer, re.MULTILINE)
    return found is not None and (int(found[1]), int(found[2])) == sys.version_info[:2]


def download(wanted: Iterable[Requirement], constraints: Path, destination: Path) -> list[str]:
    """Arguments that fetch the wheels and all they need. Never a source package, whose code would run."""
    return [
        *("-m", "pip", "download", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check"),
        *("--progress-bar", "off", "--constraint", str(constraints), "--dest", str(destination)),
        *(f"{one.name}{one.spec}" for one in wanted),
    ]


def trial(names: Iterable[str], paths: Iterable[str], own: Iterable[str]) -> list[str]:
    """Arguments that import packages, in a process that may fail without harm to QGIS.

    ``paths`` is what QGIS will search, so that any Python of the same version finds what QGIS will find; one that
    cannot load ``own``, QGIS's own packages, has nothing to say.
    """
    lines = ["import sys", f"sys.path[:] = {list(paths)!r}", *(f"import {name}" for name in own)]
    lines.append(f"print({READY!r}, *sys.version_info[:2], flush=True)")
    lines += [*(f"import {name}" for name in names), f"print({DONE!r})"]
    return ["-c", "; ".join(lines)]


def was_ready(answer: str) -> bool:
    """Whether the trial took place, in the same Python as QGIS's."""
    return f"{READY} {sys.version_info[0]} {sys.version_info[1]}" in answer


def passed(answer: str) -> bool:
    """Whether all was imported."""
    return was_ready(answer) and DONE in answer


def preparation(wanted: Iterable[Requirement], numpy: str | None, machine: Machine | None = None) -> str:
    """The command that fills a folder with the right wheels on any computer that has pip and the network."""
    machine = machine or this_machine()
    platforms = " ".join(f"--platform {name}" for name in _platforms(machine))
    needed = [f"{one.name}{one.spec}" for one in wanted]
    if numpy:
        needed.append(f"numpy=={numpy}")
    quoted = " ".join(f'"{one}"' for one in needed)
    return (
        f"python -m pip download --only-binary :all: --python-version 3.{machine.minor} {platforms} "
        f"--dest wheels {quoted}"
    )


def _platforms(machine: Machine) -> list[str]:
    if machine.system == "win":
        return [machine.processor]
    if machine.system == "macosx":
        major, minor = machine.macos or (11, 0)
        # pip itself goes on to older versions from here.
        return [f"macosx_{major}_{minor if major == 10 else 0}_{machine.processor}"]
    if machine.musl:
        return [f"musllinux_{machine.musl[0]}_{machine.musl[1]}_{machine.processor}"]
    return [f"{name}_{machine.processor}" for name in _LINUX]
