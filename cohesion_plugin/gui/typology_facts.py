"""What a file or a table of the project is, read in a task; gives sentences, never a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import CohesionError
from ..core.progress import Progress
from ..core.typologies.model import Typology

# A typology, and a parameter of the algorithm.
Wanted = tuple[Typology, str]
# A layer of communes is only asked which columns it has.
SAMPLE = 300


@dataclass(frozen=True)
class FileFacts:
    """``sentence``: what it is, in a line; ``problem``: why it won't do, else empty; ``details``: all that is said."""

    sentence: str = ""
    problem: str = ""
    details: str = ""
    kind: str = ""
    columns: tuple[str, ...] = ()
    geography: int | None = None
    geographies: tuple[int, ...] = ()
    remarks: int = 0


def load(_progress: Progress) -> None:
    """What reading needs takes its time to load: in a thread, before anything is frozen."""
    for name in (
        "adapters.snapshot",
        "adapters.published",
        "core.published.reading",
        "core.typologies.gather",
    ):
        import_module(f"..{name}", __package__)
    for name in ("classify_job", "classify_outputs", "typology_change_job"):
        import_module(f"..processing.{name}", __package__)


def facts_reader(value: str, wanted: Wanted | None) -> Callable[[Progress], FileFacts]:
    """Main thread, after ``load``: freeze what ``value``, a layer's id or a path, stands for; what is returned reads it
    in any thread. ``wanted``: the typology and the parameter that it is for; None: whatever it is."""
    layer = QgsProject.instance().mapLayer(value)
    if isinstance(layer, QgsVectorLayer):
        snapshot = import_module("..adapters.snapshot", __package__).snapshot(layer)
        return lambda progress: _guarded(lambda: _of_layer(snapshot, _expected(wanted), None, progress))
    return lambda _progress: _guarded(lambda: _published().read_published(value, _expected(wanted)))


def columns_reader(layer: QgsVectorLayer) -> Callable[[Progress], FileFacts]:
    """The standard columns that the layer of communes itself has, told from its first rows."""
    snapshot = import_module("..adapters.snapshot", __package__).snapshot(layer)
    return lambda progress: _guarded(lambda: _of_layer(snapshot, None, SAMPLE, progress))


def _published() -> Any:
    return import_module("..adapters.published", __package__)


def _expected(wanted: Wanted | None) -> Any:
    gather = import_module("..core.typologies.gather", __package__)
    return gather.expected(*wanted) if wanted is not None else None


def _of_layer(snapshot: Any, expect: Any, limit: int | None, progress: Progress) -> Any:
    """A layer that is a file untouched is read as that file: QGIS has guessed at its columns."""
    books = _published()
    if limit is None and snapshot.path and Path(snapshot.path).suffix.lower() in books.TEXT | books.BOOKS:
        sheet = snapshot.file_layer if Path(snapshot.path).suffix.lower() in books.BOOKS else None
        return books.read_published(snapshot.path, expect, sheet)
    frame = snapshot.read(progress, limit).frame
    return import_module("..core.published.reading", __package__).read_frame(frame, snapshot.name, expect)


def _guarded(read: Callable[[], Any]) -> FileFacts:
    try:
        found = read()
    except CohesionError as error:
        return FileFacts(problem=error.sentence, details=str(error))
    details = "\n".join(text for text in (found.sentence, found.report.text()) if text)
    return FileFacts(
        found.sentence,
        "",
        details,
        found.kind,
        (*map(str, found.frame.columns), *(("flows",) if found.level == "flow" else ())),
        found.geography,
        found.geographies,
        len(found.report.warnings),
    )
