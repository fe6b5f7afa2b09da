"""Two classifications compared, from frozen layers to outputs; safe in any thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from ..core.typologies.as_classes import CLASS, as_classes
from ..core.typologies.change import CHANGES, GROUP, Change, compare_classes
from ..core.typologies.matrix import MATRIX
from .layers_algorithm import Made
from .output import output_layer
from .sinks import Layer

# Of a layer: its column of codes and that of classes, empty where they are those of the plugin's own results.
Columns = tuple[str, str]
OWN: Columns = ("", "")
# Shapes at a time: a few milliseconds.
_PART = 2000


@dataclass(frozen=True)
class ChangeJob:
    """Inputs copied on the main thread."""

    first: LayerSnapshot
    second: LayerSnapshot
    only_changes: bool
    columns: Sequence[Columns] = (OWN, OWN)

    @classmethod
    def of(
        cls,
        first: LayerSnapshot | None,
        second: LayerSnapshot | None,
        only_changes: bool,
        columns: Sequence[Columns] = (OWN, OWN),
    ) -> ChangeJob:
        """``columns``: code and classes of each layer, empty where they are the plugin's own or to be recognised.

        Raises InputError where a layer is missing or has no column of classes.
        """
        for layer, (_code, classes) in zip((first, second), columns):
            names = layer.fields.names() if layer is not None else []
            if (classes or CLASS) not in names:
                raise InputError(
                    tr("« {} » is not a layer of classes.").format(layer.name if layer is not None else ""),
                    [tr("missing columns: {}").format(classes or CLASS)],
                    tr(
                        "Choose a layer made by « Classify communes by a typology », or the column of classes."
                    ),
                )
        return cls(first, second, only_changes, tuple(columns))  # type: ignore[arg-type]

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """Both layers."""
        return [self.first, self.second]

    def run(self, progress: Progress) -> Made:
        """Read, compare. Raises CohesionError."""
        report = Report()
        raws = [layer.read(progress.part(i / 2, (i + 1) / 2)) for i, layer in enumerate(self.inputs)]
        tables = [as_classes(raw.frame, raw.name, *chosen) for raw, chosen in zip(raws, self.columns)]
        raws = [_kept(raw, table) for raw, table in zip(raws, tables)]
        change = compare_classes(*(table.reset_index(drop=True) for table in tables), report)
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
        counted = {
            str(kind): int(n)
            for kind, n in rows["groupe" if by_group else "changement"].value_counts().items()
        }
        shaped = [layer for layer in self.inputs if layer.has_geometry]
        return output_layer(
            rows,
            CHANGES,
            tr("Communes that change"),
            report,
            _shapes(rows, raws) if shaped else None,
            shaped[0].layer_crs if shaped else None,
            lambda layer: style_type_changes(layer, by_group, sentence, counted),
            tr("Typologies"),
        )


def _kept(raw: RawLayer, table: pd.DataFrame) -> RawLayer:
    """The shapes of the rows that have a code."""
    if len(table) == len(raw.frame) or not len(raw.geometry):
        return raw
    return replace(raw, geometry=raw.geometry[raw.frame.index.get_indexer(table.index)])


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
