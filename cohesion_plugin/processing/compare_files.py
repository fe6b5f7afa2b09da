"""The workbook of a comparison: where it goes, and how it is written beside its place."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters.staging import Staged, begin, check_destination
from ..core.errors import InputError, OutputError
from ..core.i18n import tr

if TYPE_CHECKING:
    import pandas as pd

    from ..core.comparison.compute import Comparison

SUFFIXES = (".xlsx", ".ods")
# Rows of a sheet, its header apart.
MOST_ROWS = 1_048_575


@dataclass(frozen=True)
class Workbook:
    """``path``: None where no workbook is asked for. ``make``: its sheets by title."""

    path: Path | None
    make: Callable[[], dict[str, pd.DataFrame]] | None = None

    @classmethod
    def of(
        cls, algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
    ) -> Workbook:
        """Raises OutputError where it can't be written. Main thread only."""
        text = algorithm.parameterAsFileOutput(values, "WORKBOOK", context) if values.get("WORKBOOK") else ""
        if not text:
            return cls(None)
        path = Path(text) if Path(text).suffix else Path(text + SUFFIXES[0])
        if path.suffix.lower() not in SUFFIXES:
            raise OutputError(
                tr("{} is not the name of a workbook.").format(path.name), (), tr("Use .xlsx or .ods.")
            )
        check_destination(path)
        return cls(path)

    def check(self, inputs: Iterable[str]) -> None:
        """Raise InputError where the workbook would replace a file that is read."""
        if self.path is not None and any(Path(one).resolve() == self.path.resolve() for one in inputs):
            raise InputError(
                tr("The file {} is an input of this computation, so it can't be replaced.").format(self.path),
                (),
                tr("Choose another file."),
            )

    def of_result(self, comparison: Comparison) -> Workbook:
        """Ready to be written. Raises OutputError where it has more rows than a sheet holds."""
        from .compare_outputs import sheets

        rows = comparison.found.value.size * max(len(comparison.against), 1)
        return self.of_sheets(partial(sheets, comparison), rows)

    def of_sheets(self, make: Callable[[], dict[str, pd.DataFrame]], rows: int) -> Workbook:
        """Ready to be written. ``rows``: of the longest sheet. Raises OutputError where a sheet does not hold them."""
        if self.path is not None and rows > MOST_ROWS:
            raise OutputError(
                tr("The figures have more rows than a sheet of a workbook holds."),
                [f"{rows} > {MOST_ROWS}"],
                tr("Ask for fewer territories or indicators, or for the tables alone."),
            )
        return replace(self, make=make)

    def written(self) -> dict[str, str]:
        """Where it is, by output."""
        return {"WORKBOOK": str(self.path)} if self.path is not None else {}

    def abandon(self) -> None:
        """Nothing is made outside of the staged folder."""

    def stage(self, staged: list[Staged]) -> None:
        """Write it in a folder beside its place, added to ``staged``. Raises OutputError."""
        if self.path is None or self.make is None:
            return
        from ..adapters.register_sheets_out import write_book

        staged.append(begin(self.path))
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / f"figures{self.path.suffix.lower()}"
            write_book(made, self.make())
            staged[-1].written.write_bytes(made.read_bytes())
