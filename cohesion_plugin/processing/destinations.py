"""Where outputs go, read from Processing's values, and what must not be overwritten. Main thread only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
)

from ..adapters.formats import driver_of
from ..adapters.geopackage import tables_of
from ..adapters.layer_facts import file_of
from ..adapters.snapshot import LayerSnapshot
from ..adapters.staging import check_destination
from ..adapters.writer import is_file
from ..core.errors import OutputError
from ..core.i18n import tr

DATABASE = ".gpkg"
_STYLES = "layer_styles"


@dataclass(frozen=True)
class Destination:
    """``text``: as Processing has it. ``path``: a file or GeoPackage that we write, ``table``: in the latter."""

    name: str
    text: str
    path: Path | None = None
    table: str = ""

    def uri(self) -> str:
        """What QGIS loads."""
        return f"{self.path}|layername={self.table}" if self.table else str(self.path)


def destinations(
    values: dict[str, Any], names: Iterable[str], context: QgsProcessingContext
) -> list[Destination]:
    """Of the outputs that are asked for."""
    texts = {name: _text(values.get(name), context) for name in names}
    return [_destination(name, text) for name, text in texts.items() if text]


def check(wanted: list[Destination], inputs: Iterable[LayerSnapshot], context: QgsProcessingContext) -> None:
    """Raise OutputError where an output can't be written, or would destroy something, before anything is computed."""
    ours = [destination for destination in wanted if destination.path is not None]
    layers = context.project().mapLayers().values() if context.project() is not None else ()
    shown = [(layer.name(), *file_of(layer)) for layer in layers if isinstance(layer, QgsVectorLayer)]
    for i, destination in enumerate(ours):
        driver_of(destination.path)
        check_destination(destination.path.resolve(), replaced=not destination.table)
        if any(_clash(destination, other.path, other.table) for other in ours[:i]):
            raise OutputError(
                tr("Two outputs have the same file, {}.").format(destination.path),
                (),
                tr("Give each a file of its own."),
            )
        if any(_clash(destination, source.origin, source.file_layer) for source in inputs):
            raise OutputError(
                tr("The file {} is an input of this computation, so it can't be replaced.").format(
                    destination.path
                ),
                (),
                tr("Choose another file."),
            )
        users = [name for name, path, table in shown if _clash(destination, path, table)]
        if users:
            raise OutputError(
                tr("The file {} is shown in this project, so it can't be replaced.").format(destination.path),
                [tr("layers: {}").format(", ".join(users))],
                tr("Remove these layers first, or choose another file."),
            )
        _keep_other_tables(destination)


def _text(value: object, context: QgsProcessingContext) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return str(value) if value else ""


def _destination(name: str, text: str) -> Destination:
    if is_file(text):
        # As Processing does with a path without a format.
        return Destination(name, text, Path(text if Path(text).suffix else text + DATABASE))
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text[len("ogr:") :])
        if uri.table() and uri.database().lower().endswith(DATABASE):
            return Destination(name, text, Path(uri.database()), uri.table())
    return Destination(name, text)


def _clash(destination: Destination, path: str | Path | None, table: str | None) -> bool:
    """Whether writing the destination changes what is at ``path``, in ``table`` where that is known."""
    if not path or destination.path is None or destination.path.resolve() != Path(path).resolve():
        return False
    return not destination.table or not table or destination.table.lower() == table.lower()


def _keep_other_tables(destination: Destination) -> None:
    path = destination.path
    if path is None or destination.table or path.suffix.lower() != DATABASE or not path.exists():
        return
    others = [name for name in tables_of(path) if name not in (path.stem, _STYLES)]
    if len(others) > 1 or (others and path.stem in tables_of(path)):
        raise OutputError(
            tr("The GeoPackage {} holds other layers, which would be lost.").format(path),
            [tr("layers: {}").format(", ".join(others))],
            tr("Choose another file, or add a table to this one (« Save to GeoPackage… »)."),
        )
