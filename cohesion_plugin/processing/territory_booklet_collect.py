"""What a booklet is made from, frozen on the main thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtCore import QDate, QLocale

from ..adapters.snapshot import LayerSnapshot
from ..adapters.staging import check_destination
from ..cartography.page_logo import check_logo
from ..core.errors import InputError
from ..core.i18n import language, tr
from .classify_files import file_input
from .compare_files import Workbook
from .compare_job import CompareJob, require_scipy
from .compare_parameters import request_of, table_sources, with_texts
from .cooperation_summary_parameters import day_of
from .inputs import vector_input
from .register_input import register_input
from .territory_booklet_job import BookletJob
from .territory_booklet_layers import SUFFIX, beside

TEXTS = ("TITLE", "AUTHOR", "LOGO", "LAYOUT")


def collect(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> BookletJob:
    """Raises InputError, OutputError: what is wrong with inputs and destinations, before anything is read."""
    require_scipy()
    values = with_texts(values)
    texts = {name: algorithm.parameterAsString(values, name, context).strip() for name in TEXTS}
    if texts["LOGO"]:
        check_logo(texts["LOGO"])
    request = request_of(algorithm, values, context)
    compare = CompareJob.of(
        vector_input(algorithm, values, "TERRITORIES", context),
        table_sources(algorithm, values, context),
        vector_input(algorithm, values, "RINGS", context, table=True),
        file_input(algorithm, values, "CLASSES", context),
        vector_input(algorithm, values, "MOVEMENTS", context, table=True),
        request,
    )
    pdf, workbook = _file(algorithm, values, context, "PDF", ".pdf"), Workbook.of(algorithm, values, context)
    layers = _file(algorithm, values, context, "MAP", SUFFIX, replaced=False)
    if layers is None and texts["LAYOUT"]:
        layers = beside([pdf, workbook.path])
    job = BookletJob(
        compare=compare,
        register=register_input(algorithm, values, "REGISTER", context),
        programmes=_programmes(algorithm, values, context),
        flows=vector_input(algorithm, values, "FLOWS", context, table=True),
        texts=texts,
        day=day_of(algorithm, values, context) or str(QDate.currentDate().toString("yyyy-MM-dd")),
        date=QLocale(language()).toString(QDate.currentDate(), "d MMMM yyyy"),
        pdf=pdf,
        workbook=workbook,
        map=layers,
    )
    if not (job.pdf or job.workbook.path or job.map or texts["LAYOUT"]):
        raise InputError(
            tr("Nothing would be made: no file and no layout was asked for."),
            (),
            tr("Choose a PDF, a workbook, or the name of a layout."),
        )
    _check(job)
    return job


def _file(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    suffix: str,
    replaced: bool = True,
) -> Path | None:
    """Where an output goes, with its suffix. ``replaced``: the whole file."""
    text = algorithm.parameterAsFileOutput(values, name, context) if values.get(name) else ""
    if not text:
        return None
    path = Path(text) if Path(text).suffix.lower() == suffix else Path(text + suffix)
    check_destination(path, replaced)
    return path


def _check(job: BookletJob) -> None:
    """Raise InputError where a file that is read would be replaced."""
    origins = {Path(one).resolve() for one in job.origins}
    for path in (job.pdf, job.workbook.path, job.map):
        if path is not None and path.resolve() in origins:
            raise InputError(
                tr("The file {} is an input of this computation, so it can't be replaced.").format(path),
                (),
                tr("Choose another file."),
            )


def _programmes(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> tuple[LayerSnapshot, ...]:
    """Each table frozen. Raises InputError where one can't be read."""
    given = values.get("PROGRAMMES")
    if given is None or given == NULL or given == "":
        return ()
    if isinstance(given, str):
        given = [given] if Path(given).is_file() else [one.strip() for one in given.split(";") if one.strip()]
    several = given if isinstance(given, (list, tuple)) else [given]
    found = [
        vector_input(algorithm, {**values, "PROGRAMMES": one}, "PROGRAMMES", context, table=True)
        for one in several
    ]
    return tuple(one for one in found if one is not None)
