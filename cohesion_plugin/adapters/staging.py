"""Results written whole or not at all: each in a folder beside its destination, then all put in place by renames."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import OutputError
from ..core.i18n import tr

DATABASES = {".gpkg", ".sqlite", ".db"}
# Files of a former result that would be read with the new one.
_SIDECARS = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".idm", ".ind", ".qpj", ".qmd"),
    ".csv": (".csvt", ".prj", ".qmd"),
    ".tab": (".dat", ".map", ".id", ".ind", ".qmd"),
}


@dataclass(frozen=True)
class Staged:
    """A result not yet in its place: its files are in ``new``, those they replace go to ``former``."""

    target: Path
    folder: Path

    @property
    def new(self) -> Path:
        """Folder of the files written."""
        return self.folder / "new"

    @property
    def written(self) -> Path:
        """The main file."""
        return self.new / self.target.name

    def discard(self) -> None:
        """Remove the folder and all that is still in it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def begin(path: str | Path, replaced: bool = True) -> Staged:
    """A folder beside the destination. Raises OutputError where it can't be written to. ``replaced``: see below."""
    target = Path(path).resolve()  # a link stays a link: what it points to is replaced
    check_destination(target, replaced)
    staged = None
    try:
        staged = Staged(target, Path(tempfile.mkdtemp(prefix=".cohesion-", dir=target.parent)))
        staged.new.mkdir()
    except OSError as error:
        if staged is not None:
            staged.discard()
        raise failure(target, error.strerror or str(error)) from error
    return staged


def publish(results: Sequence[Staged]) -> list[tuple[Path, Path | None]]:
    """Put all in place, or none. Returns what ``undo`` needs. Raises OutputError."""
    done: list[tuple[Path, Path | None]] = []
    for staged in results:
        try:
            check_destination(staged.target)
            _swap(staged, done)
        except OSError as error:
            undo(done)
            raise failure(staged.target, error.strerror or str(error)) from error
        except OutputError:
            undo(done)
            raise
    return done


def undo(done: list[tuple[Path, Path | None]]) -> None:
    """Bring the former files back."""
    for place, former in reversed(done):
        if former is not None:
            former.replace(place)
        else:
            place.unlink()


def _swap(staged: Staged, done: list[tuple[Path, Path | None]]) -> None:
    target, former = staged.target, staged.folder / "former"
    former.mkdir()
    new = {path.name: path for path in staged.new.iterdir()}
    stale = {target.with_suffix(suffix).name for suffix in _SIDECARS.get(target.suffix.lower(), ())}
    # The main file comes last: whoever watches for it finds the others in place.
    for name in sorted({*new, *stale}, key=lambda name: (name == target.name, name)):
        place = target.parent / name
        kept = former / name if place.exists() else None
        if kept is not None:
            if name in new:
                shutil.copymode(place, new[name])
            place.rename(kept)
            done.append((place, kept))
        if name in new:
            new[name].rename(place)
            if kept is None:
                done.append((place, None))


def check_destination(target: Path, replaced: bool = True) -> None:
    """Raise OutputError where the destination can't be written, with the reason.

    ``replaced``: the whole file, which then must not be in use; a table in a database is changed among other users.
    """
    if not target.parent.is_dir():
        raise OutputError(
            tr("The folder {} does not exist.").format(target.parent), (), tr("Create it or choose another.")
        )
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise failure(target, tr("the folder is read-only"))
    if not target.exists():
        return
    if not target.is_file():
        raise failure(target, tr("it is not a file"))
    if not os.access(target, os.W_OK):
        raise failure(target, tr("it is read-only"))
    if _in_use(target, replaced):
        raise failure(target, tr("it is open in another program, or in this project"))


def _in_use(target: Path, replaced: bool) -> bool:
    """Whether another connection writes to a database, or would lose what it has written."""
    if target.suffix.lower() not in DATABASES:
        return False
    if replaced and any(target.with_name(target.name + suffix).exists() for suffix in ("-wal", "-journal")):
        return True
    database = None
    try:
        database = sqlite3.connect(f"{target.as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)
        database.execute("BEGIN EXCLUSIVE" if replaced else "BEGIN IMMEDIATE")
        database.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    except sqlite3.DatabaseError:  # no database, whatever its name
        return False
    finally:
        if database is not None:
            database.close()
    return False


def failure(target: Path, reason: str) -> OutputError:
    """The one sentence on a result that was not written."""
    return OutputError(
        tr("The result could not be written to {}.").format(target.name),
        [reason] if reason else (),
        tr(
            "Close the programs and layers that use this file, check the rights and the free space, or choose "
            "another file. What was there before is intact."
        ),
    )
