"""The figures that a table holds: which columns, what they lack; read in a task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import CohesionError
from ..core.progress import Progress

# Roles of columns that are no indicators.
NO_FIGURES = ("code", "name", "epci", "epci_name", "nature", "departement")


@dataclass(frozen=True)
class ColumnFacts:
    """A column of figures: ``missing`` in % of the rows; ``constant``: all values known are the same."""

    name: str
    label: str
    missing: float
    constant: bool


def load(_progress: Progress) -> None:
    """What reading needs and what a run needs: in a thread, before anything is frozen."""
    for name in ("adapters.snapshot", "adapters.text_table", "core.statistics.reading", "core.recognise"):
        import_module(f"..{name}", __package__)
    for name in ("statistical_job", "statistical_outputs", "statistical_files"):
        import_module(f"..processing.{name}", __package__)
    import_module("..cartography.chart_all", __package__)


def columns_reader(value: str) -> Callable[[Progress], list[ColumnFacts]]:
    """Main thread, after ``load``: freeze a layer, by its id, or a file; what is returned finds its indicators."""
    layer = QgsProject.instance().mapLayer(value)
    snapshots = import_module("..adapters.snapshot", __package__)
    labels: dict[str, str] = {}
    if layer is None and import_module("..adapters.text_table", __package__).reads(value):
        frozen = snapshots.table_snapshot(value)
    else:
        found = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(value, Path(value).stem, "ogr")
        frozen = snapshots.snapshot(found)
        labels = {field.name(): field.alias() for field in found.fields() if field.alias()}
    return lambda progress: _columns(
        frozen.read(progress.part(0.0, 0.6)).frame, labels, progress.part(0.6, 1.0)
    )


def _columns(frame: Any, labels: dict[str, str], progress: Progress) -> list[ColumnFacts]:
    numpy = import_module("numpy")
    reading = import_module("..core.statistics.reading", __package__)
    left_out = _left_out(frame)
    found = []
    for rank, name in enumerate(map(str, frame.columns)):
        progress.update(rank / len(frame.columns))
        read = reading.figures(frame[name]) if name not in left_out else None
        if read is None or read.unread:
            continue
        known = read.values[~numpy.isnan(read.values)]
        if len(known):
            missing = 100 * (1 - len(known) / len(read.values))
            found.append(ColumnFacts(name, labels.get(name, ""), missing, bool((known == known[0]).all())))
    return found


def _left_out(frame: Any) -> set[str]:
    """Codes and names, and row numbers of the layer."""
    recognise = import_module("..core.recognise", __package__)
    try:
        fields = recognise.recognise(frame)
    except CohesionError:
        return {"fid"}
    return {"fid", *(getattr(fields, role) or "" for role in NO_FIGURES)}
