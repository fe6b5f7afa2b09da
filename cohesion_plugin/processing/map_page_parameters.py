"""Parameters of the page algorithm: definitions, and the request they make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..cartography.page_spec import template
from ..core.errors import InputError
from ..core.i18n import pick, tr

FILES = ("PDF", "PNG", "SVG")
_TEXTS = ("TERRITORY", "TITLE", "SUBTITLE", "AUTHOR", "LAYOUT", "ATLAS_FIELD")
_FLAGS = (
    "LEGEND_DEFINITIONS",
    "NORTH",
    "LOCATION",
    "OVERSEAS",
    "SCHEMATIC",
    "PROJECT_BASE",
    "RESUME",
    "CHECK",
)


@dataclass(frozen=True)
class PageRequest:
    """``texts`` and ``flags`` by parameter; ``files``: paths by output; ``pages``: folder of the atlas."""

    format: str
    texts: dict[str, str]
    flags: dict[str, bool]
    files: dict[str, str]
    pages: str = ""
    logo: str = ""
    template: str = ""
    dpi: int = 300


def formats() -> list[str]:
    """Public ids of FORMAT."""
    return list(template()["formats"])


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All inputs, in the order of the dialog."""
    kinds = Qgis.ProcessingSourceType
    yield _with_help(
        QgsProcessingParameterMultipleLayers(
            "LAYERS", tr("Layers that the page is about"), kinds.Vector, optional=True
        ),
        tr(
            "Results of the plugin are recognised, any other styled layer will do. Empty: the results that the project "
            "shows."
        ),
    )
    yield QgsProcessingParameterMultipleLayers(
        "BASE", tr("Base map (limits, land, names)"), kinds.MapLayer, optional=True
    )
    yield _flag(
        "PROJECT_BASE",
        tr("Without a base map of your own, take the limits and the land of the project"),
        True,
    )
    names = [pick(template()["formats"][name]["label"]) for name in formats()]
    yield _with_help(
        QgsProcessingParameterEnum("FORMAT", tr("Format"), names, defaultValue=0),
        tr("Scripts may give the id: {}.").format(", ".join(formats())),
    )
    yield _with_help(
        _text("TERRITORY", tr("Territory")),
        tr(
            "SIREN of an EPCI, code of a commune or of a département, region:24 for a région, rings:243700754 for "
            "the rings of a métropole. Empty: all that the layers show."
        ),
    )
    yield QgsProcessingParameterFeatureSource(
        "TERRITORY_LAYER",
        tr("Territory: bounds of a layer, or of its selection"),
        [kinds.VectorAnyGeometry],
        None,
        True,
    )
    yield QgsProcessingParameterExtent("EXTENT", tr("Territory: a rectangle"), optional=True)
    yield _with_help(
        _text("TITLE", tr("Title")), tr("A title that says the message; empty: composed from the figures.")
    )
    yield _text("SUBTITLE", tr("Subtitle"))
    yield _text("AUTHOR", tr("Author"))
    yield QgsProcessingParameterFile("LOGO", tr("Logo (SVG, PNG or JPEG)"), optional=True)
    yield _with_help(
        QgsProcessingParameterFile(
            "TEMPLATE", tr("Your own layout template"), extension="qpt", optional=True
        ),
        tr(
            "Items are found by their ids: title, subtitle, map, legend, method, sources, scale, logo, author; the "
            "page then has the size of the template."
        ),
    )
    yield _flag("LEGEND_DEFINITIONS", tr("Print the definitions of the classes"), False)
    yield _flag("NORTH", tr("North arrow"), False)
    yield _flag("LOCATION", tr("Small map of where the territory lies"), True)
    yield _flag("OVERSEAS", tr("Overseas territories in boxes of their own"), True)
    yield _flag("SCHEMATIC", tr("Say that the map is schematic and has no regulatory value"), False)
    yield from _atlas()
    yield _with_help(
        _flag("CHECK", tr("Check the page before it is written"), False),
        tr("What the checks say stands in the report; the page is written all the same."),
    )
    dpi = QgsProcessingParameterNumber(
        "DPI", tr("Resolution of the image (dots per inch)"), Qgis.ProcessingNumberParameterType.Integer, 300
    )
    dpi.setMinimum(30)
    dpi.setMaximum(1200)
    dpi.setFlags(dpi.flags() | Qgis.ProcessingParameterFlag.Advanced)
    yield dpi
    yield _with_help(
        _text("LAYOUT", tr("Layout to add to the project")),
        tr("Its name, under which QGIS's layout manager lists it; one of the same name is replaced."),
    )


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """Files; none is asked for by itself but the PDF."""
    yield QgsProcessingParameterFileDestination(
        "PDF", tr("Page as PDF"), tr("PDF files (*.pdf)"), None, True, True
    )
    yield QgsProcessingParameterFileDestination(
        "PNG", tr("Page as PNG"), tr("PNG files (*.png)"), None, True, False
    )
    yield QgsProcessingParameterFileDestination(
        "SVG", tr("Page as SVG"), tr("SVG files (*.svg)"), None, True, False
    )
    yield QgsProcessingParameterFolderDestination(
        "PAGES", tr("Folder of the pages of an atlas"), None, True, False
    )


def with_indices(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, the id of a format (``FORMAT="a3_landscape"``) as the index that QGIS checks."""
    given = values.get("FORMAT")
    if not isinstance(given, str) or given.isdigit() or not given:
        return values
    if given not in formats():
        raise InputError(
            tr("« {} » is no value of {}.").format(given, "FORMAT"),
            [tr("values: {}").format(", ".join(formats()))],
        )
    return {**values, "FORMAT": formats().index(given)}


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> PageRequest:
    """What was asked for, apart from the layers. Raises InputError where nothing would be made."""
    files = {name: algorithm.parameterAsFileOutput(values, name, context) for name in FILES}
    request = PageRequest(
        format=formats()[algorithm.parameterAsEnum(values, "FORMAT", context)],
        texts={name: algorithm.parameterAsString(values, name, context).strip() for name in _TEXTS},
        flags={name: algorithm.parameterAsBool(values, name, context) for name in _FLAGS},
        files={name: path for name, path in files.items() if path},
        pages=algorithm.parameterAsString(values, "PAGES", context) if values.get("PAGES") else "",
        logo=algorithm.parameterAsFile(values, "LOGO", context),
        template=algorithm.parameterAsFile(values, "TEMPLATE", context),
        dpi=algorithm.parameterAsInt(values, "DPI", context),
    )
    if not (request.files or request.pages or request.texts["LAYOUT"]):
        raise InputError(
            tr("Nothing would be made."), (), tr("Give a file (PDF, PNG or SVG), or a name for the layout.")
        )
    return request


def _atlas() -> Iterator[QgsProcessingParameterDefinition]:
    atlas = QgsProcessingParameterFeatureSource(
        "ATLAS",
        tr("Atlas: layer with one page per territory"),
        [Qgis.ProcessingSourceType.VectorAnyGeometry],
        None,
        True,
    )
    yield _with_help(
        atlas,
        tr(
            "Rings: one page per métropole; or a layer of EPCI, départements, sub-spaces. Layers that have the same "
            "field show only the rows of the page."
        ),
    )
    yield QgsProcessingParameterField(
        "ATLAS_FIELD", tr("Atlas: field that tells the pages apart"), None, "ATLAS", optional=True
    )
    yield _flag("RESUME", tr("Atlas: keep the pages that are there and up to date"), False)


def _text(name: str, title: str) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, title, "", optional=True)


def _flag(name: str, title: str, value: bool) -> QgsProcessingParameterBoolean:
    return QgsProcessingParameterBoolean(name, title, value)


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition
