"""The recipe and the charts: where they go, and how they are written beside their place."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters.staging import Staged, begin, check_destination
from ..core.errors import InputError, OutputError
from ..core.i18n import tr
from ..core.statistics.recipe import text_of
from ..core.statistics.typology import Typology


@dataclass(frozen=True)
class Files:
    """``recipe``: a JSON file; ``charts``: a folder. None where not asked for."""

    recipe: Path | None
    charts: Path | None
    typology: Typology | None = None
    new_folder: bool = False

    @classmethod
    def of(
        cls, algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
    ) -> Files:
        """Raises OutputError or InputError where one can't be written. Main thread only."""
        recipe = _path(algorithm, values, "RECIPE_OUT", context)
        charts = _path(algorithm, values, "CHARTS", context)
        former = algorithm.parameterAsFile(values, "RECIPE", context)
        if recipe is not None:
            check_destination(recipe)
            if former and Path(former).resolve() == recipe.resolve():
                raise InputError(
                    tr("The recipe {} is read and written by the same run.").format(recipe),
                    (),
                    tr("Choose another file for the new recipe."),
                )
        if charts is not None and charts.exists() and not charts.is_dir():
            raise OutputError(
                tr("{} is not a folder.").format(charts), (), tr("Choose a folder for the charts.")
            )
        return cls(recipe, charts)

    def written(self) -> dict[str, str]:
        """Where they are, by output."""
        known = {"RECIPE_OUT": self.recipe, "CHARTS": self.charts}
        return {name: str(path) for name, path in known.items() if path is not None}

    def of_result(self, typology: Typology) -> Files:
        """Ready to be written."""
        new = self.charts is not None and not self.charts.exists()
        return replace(self, typology=typology, new_folder=new)

    def abandon(self) -> None:
        """Remove the folder of charts where it was made for them."""
        if self.new_folder and self.charts is not None and self.charts.is_dir():
            self.charts.rmdir()

    def stage(self, staged: list[Staged]) -> None:
        """Write them, each in a folder beside its place, added to ``staged``. Raises OutputError."""
        typology = self.typology
        if typology is None:
            return
        if self.recipe is not None:
            staged.append(begin(self.recipe))
            staged[-1].written.write_text(text_of(typology.recipe), encoding="utf-8")
        if self.charts is not None:
            from ..cartography.chart_all import draw_charts

            self.charts.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as folder:
                for drawn in draw_charts(typology, Path(folder)):
                    staged.append(begin(self.charts / drawn.name))
                    staged[-1].written.write_bytes(drawn.read_bytes())


def _path(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | None:
    if not values.get(name):
        return None
    text = algorithm.parameterAsFileOutput(values, name, context)
    return Path(text) if text else None
