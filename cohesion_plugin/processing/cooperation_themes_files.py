"""The matrix as a workbook that is read by people: labels for columns, nothing where there is no agreement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)
from qgis.PyQt.QtCore import QMetaType

from ..adapters import formats
from ..adapters.staging import Staged, begin, check_destination, failure
from ..adapters.writer import features
from ..core.cooperation.matrix import TOTAL
from ..core.errors import OutputError
from ..core.i18n import tr
from .destinations import Destination
from .output import rows_of

if TYPE_CHECKING:
    from .cooperation_themes_job import ThemesResult

XLSX = ".xlsx"
_WHOLE = ("nb_accords", "nb_themes")


@dataclass(frozen=True)
class Workbook:
    """``path``: None where it is not asked for."""

    path: Path | None
    result: ThemesResult | None = None

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        values: dict[str, Any],
        context: QgsProcessingContext,
        wanted: list[Destination],
        register: Path | None,
    ) -> Workbook:
        """Raises OutputError where it can't be written, or would replace something else. Main thread only."""
        others = [each.path for each in wanted if each.path is not None] + ([register] if register else [])
        return cls(chosen_file(algorithm, values, context, "WORKBOOK", XLSX, others))

    def of_result(self, result: ThemesResult) -> Workbook:
        """Ready to be written."""
        return replace(self, result=result)

    def stage(self, staged: list[Staged]) -> None:
        """Write it in a folder beside its place, added to ``staged``. Raises OutputError."""
        if self.path is None or self.result is None:
            return
        staged.append(begin(self.path))
        fields, table = _readable(self.result)
        content = features(fields, rows_of(table, list(table.columns)), None)
        reason = formats.write(
            staged[-1].written,
            tr("Themes by EPCI"),
            fields,
            content,
            Qgis.WkbType.NoGeometry,
            QgsCoordinateReferenceSystem(),
            None,
        )
        if reason:
            raise failure(self.path, reason)

    def written(self) -> dict[str, str]:
        """Where it is, by output."""
        return {"WORKBOOK": str(self.path)} if self.path is not None else {}


def chosen_file(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    suffix: str,
    others: Iterable[Path],
) -> Path | None:
    """The file asked for beside the layers, None where none is. Raises OutputError. Main thread only."""
    text = algorithm.parameterAsFileOutput(values, name, context) if values.get(name) else ""
    if not text:
        return None
    path = Path(text)
    if path.suffix.lower() != suffix:
        raise OutputError(
            tr("The file {} has not the suffix {}.").format(path, suffix),
            (),
            tr("Choose a name that ends in {}.").format(suffix),
        )
    check_destination(path)
    if any(path.resolve() == other.resolve() for other in others):
        raise OutputError(
            tr("Two outputs have the same file, {}.").format(path),
            (),
            tr("Give each a file of its own."),
        )
    return path


def _readable(result: ThemesResult) -> tuple[QgsFields, pd.DataFrame]:
    table, labels = result.matrix.table, result.matrix.labels
    shown = {
        "nom_metropole": tr("Métropole"),
        "siren": tr("SIREN"),
        "nom": tr("Partner"),
        "categorie": tr("Kind of party"),
        "nb_accords": tr("Agreements"),
        "nb_themes": tr("Themes"),
        **labels,
    }
    made = table[list(shown)].copy()
    made["categorie"] = made["categorie"].map(result.kinds)
    made["nom_metropole"] = made["nom_metropole"].mask(table["ligne"] == TOTAL, tr("All"))
    for name in labels:
        made[name] = made[name].mask(made[name] == 0)
    fields = QgsFields()
    for name, label in shown.items():
        number = name in labels or name in _WHOLE
        if not number:
            made[name] = _harmless(made[name])
        fields.append(
            QgsField(_free(fields, label), QMetaType.Type.Int if number else QMetaType.Type.QString)
        )
    return fields, made


def _harmless(values: pd.Series) -> pd.Series:
    """A spreadsheet runs a text that starts like a formula: an apostrophe keeps it a text."""
    text = values.astype("string")
    return text.mask(text.str.match(r"[=+\-@\t\r]"), "'" + text).astype(object)


def _free(fields: QgsFields, label: str) -> str:
    """The label, numbered where another column has it."""
    name, number = label, 2
    while fields.lookupField(name) >= 0:
        name, number = f"{label} ({number})", number + 1
    return name
