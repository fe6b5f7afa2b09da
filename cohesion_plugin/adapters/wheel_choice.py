"""Which wheels of a folder, together, give what is wanted."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from ..core.errors import MissingDependency
from ..core.i18n import tr
from . import versions
from .versions import Requirement, normalised
from .wheels import Wheel, read_folder

# QGIS itself is built against its numpy: another one beside it ends in crashes.
UNTOUCHED = frozenset({"numpy"})


def choose(folder: Path, wanted: Iterable[Requirement], present: Callable[[str], str | None]) -> list[Wheel]:
    """The wheels to install, so that all that is wanted, and what that needs, is there.

    ``present`` tells the version of a package that is there already. Raises MissingDependency, which names
    each package that has no wheel.
    """
    wheels = read_folder(folder)
    if not wheels:
        raise MissingDependency(
            tr("There is no wheel (.whl file) in « {} ».").format(folder),
            remedy=tr("Choose the folder that holds the files themselves."),
        )
    search = _Search(wheels, present)
    needs = [Requirement(normalised(one.name), one.spec, one.by) for one in wanted]
    chosen = search.resolve(needs, {})
    if chosen is None:
        search.survey(needs)
        raise MissingDependency(
            tr("The folder « {} » does not hold all that is needed.").format(folder),
            search.problems,
            tr(
                "Add what is missing to the folder, then try again; the command shown prepares a whole folder."
            ),
        )
    return list(chosen.values())


class _Search:
    """Depth first over versions, the newest first; remembers why a way did not lead on."""

    def __init__(self, wheels: list[Wheel], present: Callable[[str], str | None]) -> None:
        self._present = present
        self._loadable: dict[str, list[Wheel]] = {}
        self._foreign: dict[str, list[str]] = {}
        self._problems: dict[str, None] = {}
        for wheel in wheels:
            if wheel.rank is None:
                self._foreign.setdefault(wheel.name, []).append(wheel.path.name)
            else:
                self._loadable.setdefault(wheel.name, []).append(wheel)
        for same in self._loadable.values():
            same.sort(key=lambda one: one.rank or 0)
            same.sort(
                key=lambda one: (versions.is_final(one.version), versions.key(one.version)), reverse=True
            )

    @property
    def problems(self) -> list[str]:
        """Sentences, each once."""
        return list(self._problems)

    def resolve(self, needs: list[Requirement], chosen: dict[str, Wheel]) -> dict[str, Wheel] | None:
        if not needs:
            return chosen
        need, rest = needs[0], needs[1:]
        if need.name in chosen:
            if versions.satisfies(chosen[need.name].version, need.spec):
                return self.resolve(rest, chosen)
            self._note(_clash(need, chosen[need.name].version))
            return None
        version = self._present(need.name)
        if version and versions.satisfies(version, need.spec):
            return self.resolve(rest, chosen)
        if version and need.name in UNTOUCHED:
            self._note(_clash(need, version))
            return None
        return self._try_wheels(need, rest, chosen)

    def _try_wheels(
        self, need: Requirement, rest: list[Requirement], chosen: dict[str, Wheel]
    ) -> dict[str, Wheel] | None:
        for wheel in self._fitting(need):
            result = self.resolve([*rest, *wheel.requires], {**chosen, need.name: wheel})
            if result is not None:
                return result
        return None

    def survey(self, needs: list[Requirement]) -> None:
        """Once it has failed: go on past the first lack, so that each wheel to add is named at once."""
        seen: set[str] = set()
        queue = list(needs)
        while queue:
            need = queue.pop(0)
            version = self._present(need.name)
            there = version and (need.name in UNTOUCHED or versions.satisfies(version, need.spec))
            if need.name in seen or there:
                continue
            seen.add(need.name)
            queue += [further for wheel in self._fitting(need)[:1] for further in wheel.requires]

    def _fitting(self, need: Requirement) -> list[Wheel]:
        candidates = self._loadable.get(need.name, [])
        fitting = [one for one in candidates if versions.satisfies(one.version, need.spec)]
        if not fitting:
            others = [one.path.name for one in candidates]
            self._note(_no_wheel(need, others, self._foreign.get(need.name, [])))
        return [one for one in fitting if self._usable(one)]

    def _usable(self, wheel: Wheel) -> bool:
        try:
            python, _needs = wheel.python, wheel.requires
        except (OSError, zipfile.BadZipFile):
            self._note(tr("{}: the file is damaged; copy it again.").format(wheel.path.name))
            return False
        mine = versions.environment()["python_full_version"]
        if not versions.satisfies(mine, python):
            self._note(
                tr("{wheel} needs Python {wanted}; QGIS has {found}.").format(
                    wheel=wheel.path.name, wanted=python, found=mine
                )
            )
            return False
        return True

    def _note(self, sentence: str) -> None:
        self._problems[sentence] = None


def _clash(need: Requirement, version: str) -> str:
    if need.name in UNTOUCHED:
        return tr("{by} needs {need}; QGIS has {version}, which must stay as it is.").format(
            by=need.by, need=need, version=version
        )
    return tr("{by} needs {need}; the folder gives {version}.").format(by=need.by, need=need, version=version)


def _no_wheel(need: Requirement, others: list[str], foreign: list[str]) -> str:
    wanted = f"{need} ({need.by})" if need.by else str(need)
    if others:
        return tr("{wanted}: the folder has another version only: {names}.").format(
            wanted=wanted, names=", ".join(others)
        )
    if foreign:
        return tr("{wanted}: the folder has it for another system or Python only: {names}.").format(
            wanted=wanted, names=", ".join(foreign)
        )
    return tr("{}: no wheel in the folder.").format(wanted)
