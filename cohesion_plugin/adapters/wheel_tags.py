"""Which wheels this Python can load, told by the tags in their names (PEP 425, 600, 656)."""

from __future__ import annotations

import os
import platform
import re
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache

# Names older than manylinux_x_y, and the glibc they stand for.
_LEGACY = {(2, 5): "manylinux1", (2, 12): "manylinux2010", (2, 17): "manylinux2014"}
_OLDEST_GLIBC = {"x86_64": 5, "i686": 5}
_OLDEST_ABI3 = 2


@dataclass(frozen=True)
class Machine:
    """What decides on a wheel: Python 3.x, the system, the processor, and the age of the system's C library."""

    minor: int
    system: str
    processor: str
    libc: tuple[int, int] | None = None
    musl: tuple[int, int] | None = None
    macos: tuple[int, int] | None = None


def this_machine() -> Machine:
    """Where QGIS runs."""
    name = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    if name.startswith("win"):
        return Machine(sys.version_info[1], "win", name)
    if sys.platform == "darwin":
        major, minor = [*(int(part) for part in platform.mac_ver()[0].split(".")), 0][:2]
        return Machine(sys.version_info[1], "macosx", platform.machine(), macos=(major, minor))
    return Machine(sys.version_info[1], "linux", name.partition("_")[2], _glibc(), _musl())


@cache
def supported() -> dict[str, int]:
    """Tags of wheels that load here, the best first (0)."""
    try:
        from packaging.tags import sys_tags
    except ImportError:
        tags = tags_of(this_machine())
    else:
        tags = [str(tag) for tag in sys_tags()]
    return {tag: rank for rank, tag in reversed(list(enumerate(tags)))}


def tags_of(machine: Machine) -> list[str]:
    """The same, for any machine and without help."""
    platforms = platforms_of(machine)
    mine = f"cp3{machine.minor}"
    tags = [f"{mine}-{abi}-{name}" for abi in (mine, "abi3", "none") for name in platforms]
    tags += [
        f"cp3{minor}-abi3-{name}"
        for minor in range(machine.minor - 1, _OLDEST_ABI3 - 1, -1)
        for name in platforms
    ]
    pythons = [f"py3{machine.minor}", "py3", *(f"py3{minor}" for minor in range(machine.minor - 1, -1, -1))]
    tags += [f"{python}-none-{name}" for python in pythons for name in platforms]
    return [*tags, f"{mine}-none-any", *(f"{python}-none-any" for python in pythons)]


def platforms_of(machine: Machine) -> list[str]:
    """The last part of the tags, the most precise first."""
    if machine.system == "win":
        return [machine.processor]
    if machine.system == "macosx":
        return _macos(machine)
    return _linux(machine)


def _linux(machine: Machine) -> list[str]:
    names = []
    if machine.libc:
        major, newest = machine.libc
        for minor in range(newest, _OLDEST_GLIBC.get(machine.processor, 17) - 1, -1):
            names.append(f"manylinux_{major}_{minor}_{machine.processor}")
            if (major, minor) in _LEGACY:
                names.append(f"{_LEGACY[major, minor]}_{machine.processor}")
    if machine.musl:
        major, newest = machine.musl
        names += [f"musllinux_{major}_{minor}_{machine.processor}" for minor in range(newest, -1, -1)]
    return [*names, f"linux_{machine.processor}"]


def _macos(machine: Machine) -> list[str]:
    major, minor = machine.macos or (11, 0)
    # Since 11, only the major number counts; before, versions were 10.x, and only on Intel processors.
    versions = [(one, 0) for one in range(major, 10, -1)]
    kinds = [machine.processor, "universal2"]
    names = [f"macosx_{one}_{zero}_{kind}" for one, zero in versions for kind in kinds]
    if machine.processor == "x86_64":
        kinds += ["intel", "fat64", "universal"]
    else:
        kinds = ["universal2"]
    oldest = minor if major == 10 else 16
    return names + [f"macosx_10_{one}_{kind}" for one in range(oldest, 3, -1) for kind in kinds]


def _glibc() -> tuple[int, int] | None:
    try:
        found = re.fullmatch(r"glibc (\d+)\.(\d+).*", os.confstr("CS_GNU_LIBC_VERSION") or "")
    except (AttributeError, OSError, ValueError):
        return None
    return (int(found[1]), int(found[2])) if found else None


def _musl() -> tuple[int, int] | None:
    # Python is built for one C library only; its name says which. 1.2 is what Alpine has shipped since 2020.
    return (1, 2) if "musl" in (sysconfig.get_config_var("HOST_GNU_TYPE") or "") else None
