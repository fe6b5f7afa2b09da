"""What rules read: published columns joined to the communes, flows, populations, areas, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..errors import InputError
from ..flows import Flows
from ..i18n import tr
from ..published.model import kind_label
from ..report import Report
from .places import Places


@dataclass(frozen=True)
class Joined:
    """A table on the communes: ``frame`` parallel to them, ``row`` whether each has one, ``twice`` whether it had two
    that disagree, hence none. ``derived``: columns told from a finer one; ``names``: published names to columns;
    ``own``: whether these are the columns of the layer itself."""

    label: str
    frame: pd.DataFrame
    row: np.ndarray
    twice: np.ndarray
    derived: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    own: bool = False


@dataclass(frozen=True)
class Inputs:
    """Parallel to ``places``: ``population`` (persons) and ``surface_km2``, NaN where unknown; ``outlines`` in metres.

    ``tables``: files first, in the order given, then the layer itself. ``zoning``: AAV of all communes of the file,
    also of those outside the layer. ``area_population``: persons by AAV code. ``matrix``: communes x rules of the user,
    whether each condition holds; ``failed``, by rule, where it could not be evaluated and why.
    """

    places: Places
    tables: Sequence[Joined] = ()
    zoning: pd.DataFrame = field(default_factory=pd.DataFrame)
    flows: Flows | None = None
    population: np.ndarray = field(default_factory=lambda: np.empty(0))
    surface_km2: np.ndarray = field(default_factory=lambda: np.empty(0))
    surface_source: tuple[str, str] = ("none", "")
    outlines: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))
    area_population: Mapping[str, float] = field(default_factory=dict)
    matrix: np.ndarray | None = None
    failed: Mapping[int, tuple[np.ndarray, str]] = field(default_factory=dict)
    report: Report = field(default_factory=Report)

    def __len__(self) -> int:
        return len(self.places.codes)

    @property
    def codes(self) -> pd.Index:
        """Of the communes."""
        return self.places.codes

    @property
    def names(self) -> pd.Series:
        """« name [code] » of the communes, as reports list them."""
        frame = self.places.territories.frame
        text: pd.Series = frame["name"].astype(str) + " [" + pd.Series(frame.index, index=frame.index) + "]"
        return text

    def table_of(self, column: str) -> Joined | None:
        """The first table that has this standard column."""
        return next((table for table in self.tables if column in table.frame.columns), None)

    def has(self, *columns: str) -> bool:
        """Whether every one of these columns is in some table."""
        return all(self.table_of(column) is not None for column in columns)

    def column(self, name: str) -> np.ndarray:
        """Values of a standard column as objects, None where empty. Raises InputError where no table has it."""
        table = self.table_of(name)
        if table is None:
            raise missing_column(name, (), self.tables)
        return table.frame[name].to_numpy(dtype=object)

    def optional(self, name: str) -> np.ndarray:
        """The same, all None where no table has it."""
        return self.column(name) if self.has(name) else np.full(len(self), None, dtype=object)

    def origin(self, name: str) -> str:
        """Name of the file that a column comes from."""
        table = self.table_of(name)
        return table.label if table is not None else ""


def missing_column(name: str, kinds: Sequence[str], tables: Sequence[Joined]) -> InputError:
    """What to say where no file gives a column."""
    wanted = [kind_label(kind) for kind in kinds]
    return InputError(
        tr("No file gives « {} ».").format(kind_label(name)),
        [tr("given: {}").format(", ".join(table.label for table in tables) or tr("no file"))],
        tr("Give this file: {}").format(tr(" or ").join(wanted))
        if wanted
        else tr("Give the file that has it, as published."),
    )
