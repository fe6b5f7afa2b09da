"""How to install packages with the means of the system that QGIS runs on."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from .versions import satisfies

_RELEASE = Path("/etc/os-release")


@dataclass(frozen=True)
class System:
    """A way to install, by its name in the vocabulary, and the release's code name where it has one."""

    name: str
    release: str = ""


@dataclass(frozen=True)
class Advice:
    """What to do, what to type, what stands against it, and how to get pip."""

    text: str
    command: str
    warning: str
    pip: str


def this_system(release: Path = _RELEASE) -> System:
    """Where QGIS runs."""
    if Path(sys.prefix, "conda-meta").is_dir():
        return System("conda")
    if sys.platform == "win32":
        return System("osgeo4w")
    if sys.platform == "darwin":
        return System("macos")
    if "SNAP" in os.environ or Path("/.flatpak-info").exists():
        return System("sandbox")
    return linux(release)


def linux(release: Path) -> System:
    """By ``/etc/os-release``: its own name, else those it is like."""
    facts = _facts(release)
    code = facts.get("UBUNTU_CODENAME") or facts.get("VERSION_CODENAME", "")
    for one in [facts.get("ID", ""), *facts.get("ID_LIKE", "").split()]:
        for name, system in vocabulary("dependencies")["systems"].items():
            if one in system["ids"]:
                return System(name, code)
    return System("other", code)


def advice(names: Iterable[str], system: System | None = None) -> Advice:
    """How to install these packages; the warning is empty where nothing is known against it."""
    names = list(names)
    system = system or this_system()
    content = vocabulary("dependencies")
    way = content["systems"][system.name]
    known = content["packages"]
    called = [known[name]["names"].get(system.name, name) if name in known else name for name in names]
    command = way["command"].format(packages=" ".join(called))
    return Advice(pick(way["text"]), command, _warning(names, system.release), way["pip"])


def _warning(names: list[str], release: str) -> str:
    content = vocabulary("dependencies")
    offered = content["offered"].get(release, {})
    old = [
        f"{name} {offered[name]}"
        for name in names
        if name in offered and not satisfies(offered[name], f">={content['packages'][name]['minimum']}")
    ]
    if not old:
        return ""
    return tr(
        "This release ({release}) offers versions that are too old: {packages}. Prefer another way."
    ).format(release=release, packages=", ".join(old))


def _facts(release: Path) -> dict[str, str]:
    try:
        text = release.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    return dict(re.findall(r"^([A-Z_]+)=[\"']?(.*?)[\"']?$", text, re.MULTILINE))
