"""Published files given as a path or as a layer, frozen on the main thread and read later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters import published, text_table
from ..adapters.snapshot import LayerSnapshot
from ..core.progress import Progress
from ..core.published.model import Published
from ..core.published.reading import read_frame
from .inputs import vector_input


@dataclass(frozen=True)
class FileSource:
    """``path`` and ``sheet`` where the file is read as it was published, else the ``layer``."""

    path: str = ""
    sheet: str | None = None
    layer: LayerSnapshot | None = None

    @property
    def origin(self) -> str:
        """File that it comes from, if it is one: must not be overwritten."""
        return self.path or (self.layer.origin if self.layer is not None else "")

    @property
    def file_layer(self) -> str | None:
        """Sheet or table in that file."""
        return self.sheet or (self.layer.file_layer if self.layer is not None else None)

    def read(self, expect: Iterable[str] | None, progress: Progress) -> Published:
        """The table, recognised. Raises InputError with what the file is instead."""
        progress.update(0.0)
        if self.path:
            return published.read_published(self.path, expect, self.sheet)
        if self.layer is None:
            return published.read_published("", expect)
        return read_frame(self.layer.read(progress).frame, self.layer.name, expect)


def file_input(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], name: str, context: QgsProcessingContext
) -> FileSource | None:
    """The file or layer of a parameter; None where none was given. Raises InputError where it can't be used."""
    value = values.get(name)
    if isinstance(value, str) and published.reads(value) and Path(value).is_file():
        return FileSource(value)
    layer = vector_input(algorithm, values, name, context, table=True)
    if layer is None:
        return None
    # A table that QGIS has loaded has guessed types and, in a workbook, its titles as rows: the file itself has not.
    if layer.path and text_table.reads(layer.path):
        return FileSource(layer.path, layer.file_layer, layer)
    return FileSource(layer=layer)
