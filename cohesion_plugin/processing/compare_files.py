"""The workbook of a comparison: where it goes, and how it is written beside its place."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters.staging import Staged, begin, check_destination
from ..core.errors import InputError, OutputError
from ..core.i18n import tr

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

SUFFIXES = (".xlsx", ".ods")
# Rows of a sheet, its header apart.
MOST_ROWS = 1_048_575


@dataclass(frozen=True)
class Workbook:
    """``path``: None where no workbook is asked for."""

    path: Path | None
    comparison: Comparison | None = None

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
        rows = comparison.found.value.size * max(len(comparison.against), 1)
        if self.path is not None and rows > MOST_ROWS:
            raise OutputError(
                tr("The figures have more rows than a sheet of a workbook holds."),
                [f"{rows} > {MOST_ROWS}"],
                tr("Ask for fewer territories or indicators, or for the tables alone."),
            )
        return replace(self, comparison=comparison)

    def written(self) -> dict[str, str]:
        """Where it is, by output."""
        return {"WORKBOOK": str(self.path)} if self.path is not None else {}

    def abandon(self) -> None:
        """Nothing is made outside of the staged folder."""

    def stage(self, staged: list[Staged]) -> None:
        """Write it in a folder beside its place, added to ``staged``. Raises OutputError."""
        if self.path is None or self.comparison is None:
            return
        from ..adapters.register_sheets_out import write_book
        from .compare_outputs import sheets

        staged.append(begin(self.path))
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / f"figures{self.path.suffix.lower()}"
            write_book(made, sheets(self.comparison))
            staged[-1].written.write_bytes(made.read_bytes())
