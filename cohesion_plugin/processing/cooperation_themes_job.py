"""Themes by EPCI, from a frozen register to a table and a workbook; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsField, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..adapters.snapshot import LayerSnapshot
from ..core.cooperation.asked import Asked
from ..core.cooperation.matrix import FIXED, ThemeMatrix, theme_matrix
from ..core.cooperation.register import Register
from ..core.cooperation.summary import selection_sentence
from ..core.cooperation.summary_figures import term_labels
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from .cooperation_summary_job import guarded, read_register
from .output import fields_of, output_layer
from .register_input import RegisterSource
from .sinks import Layer


@dataclass(frozen=True)
class ThemesResult:
    """The layer to write; ``matrix`` and ``kinds`` (labels of the kinds of party) for the workbook; ``register``: the
    agreements counted, those of other days too."""

    layer: Layer
    matrix: ThemeMatrix
    kinds: dict[str, str]
    report: Report
    register: Register
    day: str | None


@dataclass(frozen=True)
class ThemesJob:
    """Inputs copied on the main thread."""

    register: RegisterSource
    day: str | None
    asked: Asked
    level: str

    @property
    def inputs(self) -> list[LayerSnapshot]:
        """All that is read, and must not be overwritten."""
        return guarded(self.register)

    def run(self, progress: Progress) -> ThemesResult:
        """Read, count. Raises CohesionError."""
        report = Report()
        whole = read_register(self.register, self.asked, report, progress.part(0.0, 0.6))
        register, others, statuses = (
            self._asked_for(whole, report),
            self.asked.but_statuses(),
            self.asked.statuses,
        )
        matrix = theme_matrix(register, self.day, statuses, self.level, report, progress.part(0.6, 1.0))
        sentences = (selection_sentence(register, self.day, statuses), others.sentence(whole))
        report.method = " ".join(filter(None, sentences))
        fields = fields_of(FIXED)
        for name, label in matrix.labels.items():
            field = QgsField(name, QMetaType.Type.Int)
            field.setAlias(label)
            fields.append(field)
        layer = output_layer(
            matrix.table,
            [*FIXED, *matrix.labels],
            tr("Themes by EPCI"),
            report,
            style=lambda made: name_columns(made, fields),
            group=tr("Cooperations"),
            fields=fields,
        )
        return ThemesResult(
            layer, matrix, term_labels(register.terms("voc_categorie")), report, register, self.day
        )

    def _asked_for(self, register: Register, report: Report) -> Register:
        """Statuses apart, which the count itself asks. Raises InputError where no agreement is left."""
        others = self.asked.but_statuses()
        kept = others.narrowed(register, self.day, report)
        if others and kept["cooperation"].empty:
            raise InputError(
                tr("No agreement of the register is among those asked for."),
                [others.sentence(register)],
                tr("Ask for less, or check codes and SIREN."),
            )
        return kept


def name_columns(layer: QgsVectorLayer, fields: QgsFields) -> None:
    """The labels of themes as aliases: formats keep names only."""
    for field in fields:
        position = layer.fields().lookupField(field.name())
        if field.alias() and position >= 0:
            layer.setFieldAlias(position, field.alias())
