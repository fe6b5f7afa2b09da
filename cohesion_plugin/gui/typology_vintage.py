"""Of which COG year a layer is, what a movement file covers, how a table would be converted: read in a task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..core.progress import Progress

# The rules that a user can choose, by parameter of the algorithm; what is left out follows its own default.
CHOICES = {
    "sum": "SUM_FIELDS", "share": "SHARE_FIELDS", "mean": "MEAN_FIELDS", "keep": "KEEP_FIELDS", "class": "CLASS_FIELDS",
}  # fmt: skip


@dataclass(frozen=True)
class ConvertPlan:
    """``rules``: suggested by field, of CHOICES, or empty where the field has its own way (names, départements);
    ``first``, ``last``: COG years that the movements cover."""

    code: str
    rules: dict[str, str]
    first: int
    last: int


def load(_progress: Progress) -> None:
    """What all of this imports: in a thread, before anything is frozen."""
    for name in (
        "adapters.snapshot",
        "core.published.geography",
        "core.vintage.movements",
        "core.vintage.rules",
    ):
        import_module(f"..{name}", __package__)
    import_module("..processing.convert_vintage_job", __package__)


def years_reader(layer: QgsVectorLayer, code_field: str) -> Callable[[Progress], tuple[int, ...]]:
    """Freeze the codes of a layer of communes; what is returned tells the COG years that have them all."""
    source, fields = QgsVectorLayerFeatureSource(layer), layer.fields()
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([code_field], fields)
    place = fields.indexFromName(code_field)

    def read(progress: Progress) -> tuple[int, ...]:
        pandas = import_module("pandas")
        codes = import_module("..core.codes", __package__)
        found = []
        for feature in source.getFeatures(request):
            progress.update(0.0)
            found.append(feature.attributes()[place])
        parsed = codes.parse(pandas.Series(found, dtype=object), "commune").values
        geography = import_module("..core.published.geography", __package__)
        years: tuple[int, ...] = geography.geographies(parsed)
        return years

    return read


def plan_reader(value: str, movements: str) -> Callable[[Progress], ConvertPlan]:
    """Main thread, after ``load``: freeze a table and a movement file, layers' ids or paths; what is returned reads
    both. Raises CohesionError where one is something else."""
    table, events = _frozen(value), _frozen(movements)

    def read(progress: Progress) -> ConvertPlan:
        report = import_module("..core.report", __package__).Report()
        vintage = import_module("..core.vintage.movements", __package__)
        known = vintage.commune_movements(events.read(progress.part(0.0, 0.5)).frame, events.name, report)
        subject = import_module("..core.vintage.reading", __package__).subject(
            table.read(progress.part(0.5, 0.9)), "", report
        )
        request = import_module("..core.vintage.request", __package__).ConvertRequest()
        rules = import_module("..core.vintage.rules", __package__).rules_of(
            subject.frame, subject.fields, request, report
        )
        return ConvertPlan(subject.fields.code, _choices(rules), known.first, known.last)

    return read


def _choices(rules: dict[str, str]) -> dict[str, str]:
    named = {"largest": "class", "mixed": "class"}
    chosen = {field: named.get(rule, rule) for field, rule in rules.items()}
    return {field: rule if rule in CHOICES else "" for field, rule in chosen.items()}


def _frozen(value: str) -> Any:
    snapshots = import_module("..adapters.snapshot", __package__)
    layer = QgsProject.instance().mapLayer(value)
    if isinstance(layer, QgsVectorLayer):
        return snapshots.snapshot(layer)
    if import_module("..adapters.text_table", __package__).reads(value):
        return snapshots.table_snapshot(value)
    return snapshots.snapshot(QgsVectorLayer(value, Path(value).stem, "ogr"))
