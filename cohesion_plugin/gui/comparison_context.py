"""What a comparison starts from, read in a thread: communes, tables, the names to search, the indicators at hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.progress import Progress

if TYPE_CHECKING:
    from ..core.comparison.families import Families
    from ..core.comparison.places import Places
    from ..core.indicators.model import Indicator
    from ..core.indicators.tables import Tables
    from ..core.report import Report
    from ..processing.compare_job import CompareJob
    from .comparison_catalogue import Catalogue

# What booklet and fragility need as they start, loaded away from the main thread.
LATER = ("processing.territory_booklet_collect", "processing.fragility_parameters", "core.fragility.towns")
ALGORITHM, BOOKLET = "cohesion:compareterritories", "cohesion:territorybooklet"


@dataclass(frozen=True)
class Available:
    """An indicator that the tables make: years and files."""

    years: str
    files: str


@dataclass(frozen=True, eq=False)
class Context:
    """``features``: feature of the layer by code of commune; ``columns``: of all tables, with the table's name."""

    places: Places
    tables: Tables
    report: Report
    families: Families
    catalogue: Catalogue
    features: dict[str, int]
    available: dict[str, Available] = field(default_factory=dict)
    columns: list[tuple[str, str]] = field(default_factory=list)


def job_of(values: dict[str, Any]) -> CompareJob:
    """Main thread: the inputs frozen as the algorithm itself freezes them. Raises CohesionError."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    job, _destinations, _workbook = algorithm.collect({"SELECTION": "France", **values}, context)
    return job


@dataclass(frozen=True)
class Preparation:
    """Made on the main thread, run in any."""

    job: CompareJob
    source: QgsVectorLayerFeatureSource
    code: int
    own: tuple[Indicator, ...]

    @classmethod
    def of(
        cls, layer: QgsVectorLayer, code: str, values: dict[str, Any], own: list[Indicator]
    ) -> Preparation:
        """``code``: the column of codes. Raises CohesionError."""
        place = layer.fields().indexFromName(code)
        return cls(job_of(values), QgsVectorLayerFeatureSource(layer), place, tuple(own))

    def run(self, progress: Progress) -> Context:
        """Raises CohesionError."""
        catalogue = import_module(".comparison_catalogue", __package__)
        families = import_module("..core.comparison.families", __package__)
        library = import_module("..core.indicators.library", __package__)
        places, tables, report = self.job.gather(progress.part(0.0, 0.7))
        found = families.Families(places)
        names = catalogue.Catalogue.of(found)
        progress.update(0.8)
        features = self._features(progress.part(0.8, 0.95))
        known = library.together(list(self.own))
        available = available_in(tables, known)
        columns = [(str(column), table.label) for table in tables.tables for column in table.figures.columns]
        for name in LATER:
            import_module(f"..{name}", __package__)
        return Context(places, tables, report, found, names, features, available, columns)

    def _features(self, progress: Progress) -> dict[str, int]:
        request = QgsFeatureRequest()
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry | Qgis.FeatureRequestFlag.SubsetOfAttributes)
        request.setSubsetOfAttributes([self.code])
        made: dict[str, int] = {}
        for feature in self.source.getFeatures(request):
            made[str(feature[self.code])] = feature.id()
            if not len(made) % 2000:
                progress.update(0.5)
        return made


def available_in(tables: Tables, known: dict[str, Indicator]) -> dict[str, Available]:
    """The indicators whose columns are in the tables, by id."""
    recognise = import_module("..core.indicators.recognise", __package__)
    made: dict[str, Available] = {}
    for bound in recognise.bind_all([(one, 0, 0) for one in known.values()], tables):
        files = ", ".join(table.label for table in bound.tables)
        made.setdefault(bound.indicator.id, Available(bound.vintage, files))
    return made


def load(_progress: Progress) -> None:
    """What the reading needs, which takes its time to load."""
    for name in ("compare_job", "compare_parameters", "classify_files", "compare_files", "compare_outputs"):
        import_module(f"..processing.{name}", __package__)
    for name in ("comparison.compute", "comparison.families", "indicators.library"):
        import_module(f"..core.{name}", __package__)
