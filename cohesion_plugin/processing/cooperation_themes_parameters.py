"""Parameters of the matrix of themes: what its columns are, and its pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..cartography.cooperation_page_data import matrix_style
from ..cartography.page_spec import template
from ..core.errors import InputError
from ..core.i18n import pick, tr

# As in core.cooperation.matrix, which needs pandas.
LEVELS = ("theme", "groupe")


def formats() -> list[str]:
    """Public ids of FORMAT."""
    return list(matrix_style()["formats"])


def page_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Format, author, and the layout that the project keeps."""
    names = [pick(template()["formats"][name]["label"]) for name in formats()]
    format_ = QgsProcessingParameterEnum("FORMAT", tr("Format of the page"), names, defaultValue=0)
    format_.setHelp(tr("Scripts may give the id: {}.").format(", ".join(formats())))
    yield format_
    yield QgsProcessingParameterString("AUTHOR", tr("Author"), "", optional=True)
    layout = QgsProcessingParameterString("LAYOUT", tr("Layout to add to the project"), "", optional=True)
    layout.setHelp(
        tr("Its name, under which QGIS's layout manager lists it; one of the same name is replaced.")
    )
    yield layout


def page_output() -> QgsProcessingParameterDefinition:
    """The pages as one PDF, only where it is asked for."""
    page = QgsProcessingParameterFileDestination(
        "PDF", tr("Pages as PDF"), tr("PDF files (*.pdf)"), optional=True, createByDefault=False
    )
    page.setHelp(
        tr(
            "Themes as columns with their pictograms, partners as rows under their métropole, totals, sources."
        )
    )
    return page


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, public ids of BY and FORMAT as the indices that QGIS checks. Raises InputError."""
    changed = {}
    for name, ids in (("BY", list(LEVELS)), ("FORMAT", formats())):
        given = values.get(name)
        if given in ids:
            changed[name] = ids.index(given)
        elif isinstance(given, str) and given and not given.isdigit():
            raise InputError(
                tr("« {} » is no value of {}.").format(given, name),
                [tr("values: {}").format(", ".join(ids))],
            )
    return {**values, **changed}
