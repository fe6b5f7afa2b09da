"""Two classifications compared, from frozen layers to outputs; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..adapters.libraries import shapely
from ..adapters.snapshot import LayerSnapshot
from ..cartography.typology_style import style_type_changes
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from ..core.territories import RawLayer
from ..core.typologies.change import CHANGES, GROUP, Change, compare_classes
from ..core.typologies.matrix import MATRIX
from .layers_algorithm import Made
from .output import output_layer
from .sinks import Layer

NEEDED = ("code_commune", "classe")
# Shapes at a time: a few milliseconds.
_PART = 2000


@dataclass(frozen=True)
class ChangeJob:
    """Inputs copied on the main thread."""

    first: LayerSnapshot
    second: LayerSnapshot
    only_changes: bool

    @classmethod
    def of(cls, first: LayerSnapshot | None, second: LayerSnapshot | None, only_changes: bool) -> ChangeJob:
        """Raises InputError where a layer is missing or is not one of classes."""
        for layer in (first, second):
            names = layer.fields.names() if layer is not None else []
            missing = [name for name in NEEDED if name not in names]
            if missing:
                raise InputError(
                    tr("« {} » is not a layer of classes.").format(layer.name if layer is not None else ""),
                    [tr("missing columns: {}").format(", ".join(missing))],
                    tr("Choose a layer made by « Classify communes by a typology »."),
                )
        return cls(first, second, only_changes)  # type: ignore[arg-type]

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """Both layers."""
        return [self.first, self.second]

    def run(self, progress: Progress) -> Made:
        """Read, compare. Raises CohesionError."""
        report = Report()
        raws = [layer.read(progress.part(i / 2, (i + 1) / 2)) for i, layer in enumerate(self.inputs)]
        change = compare_classes(raws[0].frame, raws[1].frame, report)
        report.method = tr("From « {} » to « {} ».").format(*(self._title(i, change) for i in (0, 1)))
        report.sources += [raw.provenance.text() for raw in raws]
        matrix = output_layer(change.matrix, MATRIX, tr("Matrix of changes"), report, group=tr("Typologies"))
        layers = {"MATRIX": matrix, "CHANGES": self._changes(change, raws, report)}
        for raw in raws:
            _let_go(raw.geometry)
        return Made(layers, report)

    def _title(self, side: int, change: Change) -> str:
        known = (change.first, change.second)[side]
        return known.title if known is not None else self.inputs[side].name

    def _changes(self, change: Change, raws: list[RawLayer], report: Report) -> Layer:
        rows = change.communes[change.communes["change"]] if self.only_changes else change.communes
        by_group, sentence = change.basis == GROUP, report.method
        shaped = [layer for layer in self.inputs if layer.has_geometry]
        return output_layer(
            rows,
            CHANGES,
            tr("Communes that change"),
            report,
            _shapes(rows, raws) if shaped else None,
            shaped[0].layer_crs if shaped else None,
            lambda layer: style_type_changes(layer, by_group, sentence),
            tr("Typologies"),
        )


def _let_go(shapes: np.ndarray) -> None:
    """In pieces: to free all at once would hold Python's lock, and the interface with it."""
    for i in range(0, len(shapes), _PART):
        shapes[i : i + _PART] = None


def _shapes(rows: pd.DataFrame, raws: list[RawLayer]) -> np.ndarray:
    """Outline of each commune, from the first layer that has it, where both are in one reference system."""
    shapes = np.full(len(rows), None, dtype=object)
    same = raws[0].crs is None or raws[1].crs is None or raws[0].crs == raws[1].crs
    for raw, side in list(zip(raws, "ab"))[: 2 if same else 1]:
        position = rows[f"row_{side}"].to_numpy()
        empty = shapely.is_missing(shapes) & (position >= 0)
        if len(raw.geometry):
            shapes[empty] = raw.geometry[position[empty]]
    return shapes
