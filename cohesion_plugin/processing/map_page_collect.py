"""From parameters to a job: layers found, territory, logo, template and destinations looked at. Main thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtCore import QDate, QLocale

from ..adapters.staging import check_destination
from ..cartography.page_logo import check_logo
from ..cartography.page_territory import Territory, territory_of
from ..core.errors import InputError, OutputError
from ..core.i18n import language, tr
from .map_page_job import PageJob
from .map_page_layers import find, territory_extent
from .map_page_parameters import request_of, with_indices

if TYPE_CHECKING:
    from .map_page_parameters import PageRequest


def collect(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> PageJob:
    """A job whose layers are not copied yet. Raises CohesionError."""
    values = with_indices(values)
    request = request_of(algorithm, values, context)
    found = find(algorithm, values, context, request.flags["PROJECT_BASE"])
    text = request.texts["TERRITORY"]
    territory: Territory | None = territory_of(text) if text else None
    extent, _name = territory_extent(algorithm, values, context)
    if request.logo:
        check_logo(request.logo)
    if request.template and not Path(request.template).is_file():
        raise InputError(
            tr("The template {} can't be read.").format(Path(request.template).name),
            [request.template],
            tr("Choose a .qpt file saved by QGIS's layout editor (Layout ▸ Save as Template…)."),
        )
    _check_files(request)
    date = QLocale(language()).toString(QDate.currentDate(), "d MMMM yyyy")
    return PageJob(request, found, territory, extent, date)


def _check_files(request: PageRequest) -> None:
    for path in request.files.values():
        check_destination(Path(path).resolve())
    taken = [Path(path).resolve() for path in request.files.values()]
    if len(set(taken)) < len(taken):
        raise OutputError(
            tr("Two outputs have the same file, {}.").format(taken[0]), (), tr("Give each a file of its own.")
        )
    pages = Path(request.pages) if request.pages else None
    if pages is not None and pages.exists() and not pages.is_dir():
        raise OutputError(tr("{} is not a folder.").format(pages), (), tr("Choose a folder for the pages."))
