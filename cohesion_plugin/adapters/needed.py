"""The Python packages that the plugin needs, and which version of a package a search path holds."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata

from ..core.i18n import pick
from ..core.resources import vocabulary
from .versions import Requirement, satisfies


@dataclass(frozen=True)
class Package:
    """What the vocabulary says of one of them."""

    name: str
    minimum: str
    below: str
    purpose: str

    def requirement(self) -> Requirement:
        """What to install: the versions that the plugin is tested with."""
        below = f",<{self.below}" if self.below else ""
        return Requirement(self.name, f">={self.minimum}{below}")

    def too_old(self, version: str) -> bool:
        """Whether the plugin can't work with it."""
        return not satisfies(version, f">={self.minimum}")


def packages() -> list[Package]:
    """All that the plugin needs."""
    listed = vocabulary("dependencies")["packages"]
    return [Package(name, one["minimum"], one["below"], pick(one["for"])) for name, one in listed.items()]


def version_in(name: str, paths: Iterable[str]) -> str | None:
    """Version of a distribution in the first of these folders that has it; nothing is imported."""
    # Metadata that cannot be read are as good as none.
    with contextlib.suppress(OSError, ValueError, KeyError):
        for found in metadata.distributions(name=name, path=list(paths)):
            if found.version:
                return str(found.version)
    return None
