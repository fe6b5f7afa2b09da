"""Files that follow an atlas, written in a thread beside the project: a chart per territory, and the table of all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ..adapters.staging import begin, publish
from ..core.errors import InputError, OutputError
from ..core.i18n import tr
from ..core.indicators.model import said
from ..core.progress import SILENT, Progress
from .comparison_atlas import KEY
from .comparison_atlas_clean import record
from .comparison_drawing import Wanted, picture
from .comparison_view import GAP, INDEX, RANK, VALUE, View
from .words import fold

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

# Each territory is a drawing and a file.
MOST = 400


def folder_of(project: QgsProject) -> Path:
    """Where they are kept, so that they move with the project. Raises InputError where it was never saved."""
    if not project.homePath() or not project.baseName():
        raise InputError(
            tr("The project has no file yet."),
            (),
            tr("Save the project first: what follows the atlas is kept in a folder beside it."),
        )
    return Path(project.homePath()) / f"{project.baseName()}_{fold(tr('Comparison'))}"


def write_charts(
    comparison: Comparison, wanted: Wanted, keys: tuple[str, ...], folder: Path, progress: Progress
) -> tuple[dict[str, str], str]:
    """One PNG per territory, highlighted; names by key, and that of the plain chart. Raises CohesionError."""
    if len(keys) > MOST:
        raise InputError(
            tr("{count} territories are compared: a chart for each is offered up to {most}.").format(
                count=len(keys), most=MOST
            ),
            (),
            tr("Compare fewer territories, or add the chart as it is."),
        )
    _make(folder)
    shown = [comparison.measure.columns[place].name for place in wanted.indicators[:2]]
    stem = first = "-".join([wanted.kind, *shown])
    number = 2
    # Charts that another layout shows are not replaced.
    while (folder / f"{stem}.png").exists():
        stem, number = f"{first}_{number}", number + 1
    made: dict[str, str] = {}
    for row, key in enumerate(("", *keys)):
        name = f"{stem}-{row}.png" if row else f"{stem}.png"
        content, _size = picture(comparison, replace(wanted, chosen=(row - 1,) if row else ()), SILENT)
        staged = begin(folder / name)
        try:
            staged.written.write_bytes(content)
            publish([staged])
        finally:
            staged.discard()
        made[key] = name
        progress.update((row + 1) / (len(keys) + 1))
    record(folder, made.values())
    other = made.pop("")
    return made, other


def write_table(
    comparison: Comparison, keys: tuple[str, ...], reference: int, folder: Path, progress: Progress
) -> str:
    """A GeoPackage of texts: indicator, value, that of the reference, index or gap, rank. Raises OutputError."""
    _make(folder)
    fields = QgsFields()
    for name in (KEY, *headings(comparison, reference)):
        fields.append(QgsField(name, QMetaType.Type.QString))
    layer = QgsMemoryProviderUtils.createMemoryLayer("", fields, Qgis.WkbType.NoGeometry)
    layer.dataProvider().addFeatures([_feature(fields, row) for row in _rows(comparison, keys, reference)])
    progress.update(0.5)
    path, number = folder / f"{fold(tr('Table'))}.gpkg", 2
    # A table that the project has open is not replaced under it.
    while path.exists():
        path, number = folder / f"{fold(tr('Table'))}-{number}.gpkg", number + 1
    staged = begin(path)
    try:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", path.stem
        error, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(staged.written), QgsCoordinateTransformContext(), options
        )
        if error != QgsVectorFileWriter.WriterError.NoError:
            raise OutputError(tr("The result could not be written to {}.").format(path), [text], "")
        publish([staged])
    finally:
        staged.discard()
    record(folder, [path.name])
    return str(path)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr("The result could not be written to {}.").format(folder), [error.strerror or str(error)], ""
        ) from error


def headings(comparison: Comparison, reference: int) -> dict[str, str]:
    """Of the fields of the table but the first, its key."""
    against = comparison.against[reference][0] if comparison.against else ""
    titles = {"indicateur": tr("Indicator"), "valeur": tr("Value")}
    if against:
        titles |= {"reference": against, "indice": tr("Index"), "ecart": tr("Gap")}
    return {**titles, "rang": tr("Rank")}


def _rows(comparison: Comparison, keys: tuple[str, ...], reference: int) -> list[list[str]]:
    modes = (VALUE, INDEX, GAP, RANK) if comparison.against else (VALUE, RANK)
    views = {mode: View(comparison, mode, reference) for mode in modes}
    numbers = {mode: view.numbers() for mode, view in views.items()}
    made = []
    for row, key in enumerate(keys):
        for place, column in enumerate(comparison.measure.columns):
            words = {
                mode: view.words(row, place, float(numbers[mode][row, place])) for mode, view in views.items()
            }
            unit = said(column.indicator.unit)
            line = [key, f"{column.indicator.name} ({unit})" if unit else column.indicator.name, words[VALUE]]
            if comparison.against:
                other = float(comparison.against[reference][1].reference[row, place])
                line += [views[VALUE].words(row, place, other), words[INDEX], words[GAP]]
            made.append([*line, words[RANK]])
    return made


def _feature(fields: QgsFields, texts: list[str]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes(list(texts))
    return feature
