"""One classification, from frozen inputs to tables; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem

from ..adapters.snapshot import LayerSnapshot
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.published.model import Published
from ..core.report import Report
from ..core.typologies.classify import Classified, classify
from ..core.typologies.gather import expected, gather
from ..core.typologies.load import OWN_RULES, read_typology, typology
from ..core.typologies.model import Typology
from ..core.typologies.places import build_places
from ..core.typologies.summary import summarise
from .classify_expressions import evaluate
from .classify_files import FileSource
from .classify_parameters import ClassifyRequest


@dataclass(frozen=True)
class ClassifyResult:
    """Everything the outputs are written from."""

    classified: Classified
    summary: pd.DataFrame
    crs: QgsCoordinateReferenceSystem

    @property
    def report(self) -> Report:
        """Of all that was read and decided."""
        return self.classified.report


@dataclass(frozen=True)
class ClassifyJob:
    """Inputs copied on the main thread."""

    communes: LayerSnapshot
    files: dict[str, FileSource]
    typology: Typology
    request: ClassifyRequest

    @classmethod
    def of(
        cls, communes: LayerSnapshot | None, files: dict[str, FileSource | None], request: ClassifyRequest
    ) -> ClassifyJob:
        """Raises InputError where the layer is missing or has not the columns chosen, or the rules can't be read."""
        if communes is None:
            raise InputError(
                tr("No layer of communes was given."),
                (),
                tr("Load one, for example IGN's ADMIN EXPRESS, and choose it."),
            )
        known = communes.fields.names()
        unknown = [column for column in request.columns.values() if column and column not in known]
        if unknown:
            raise InputError(
                tr("The layer « {} » has no column « {} ».").format(communes.name, ", ".join(unknown)),
                [tr("columns: {}").format(", ".join(known))],
                tr("Choose another column, or none to have it recognised."),
            )
        chosen = read_typology(Path(request.rules)) if request.rules else typology(request.typology)
        return cls(
            communes, {name: file for name, file in files.items() if file is not None}, chosen, request
        )

    @property
    def inputs(self) -> list[LayerSnapshot | FileSource]:
        """All that is read, and must not be overwritten."""
        return [self.communes, *self.files.values()]

    def run(self, progress: Progress) -> ClassifyResult:
        """Read, join, classify, add up. Raises CohesionError."""
        report = Report()
        raw = self.communes.read(progress.part(0.0, 0.2))
        report.sources += [raw.provenance.text()]
        places = build_places(raw, self.request.columns, report, progress.part(0.2, 0.3))
        published = self._published(progress.part(0.3, 0.6))
        inputs = gather(places, published, self.typology, report, progress.part(0.6, 0.7))
        if self.typology.rule == OWN_RULES:
            matrix, failed = evaluate(self.typology, inputs, self.communes.layer_crs, progress.part(0.7, 0.8))
            inputs = replace(inputs, matrix=matrix, failed=failed)
        classified = classify(self.typology, inputs, progress.part(0.8, 0.95))
        summary = summarise(classified, inputs, self.request.group_by, self.request.years)
        return ClassifyResult(classified, summary, self.communes.layer_crs)

    def _published(self, progress: Progress) -> list[Published]:
        read = []
        for i, (name, file) in enumerate(self.files.items()):
            step = progress.part(i / len(self.files), (i + 1) / len(self.files))
            read.append(file.read(expected(self.typology, name), step))
        return read
