"""The symbols of the kit for QGIS's style manager: ``resources/styles/schematic.xml``, made from the same sizes.

To write it again: ``write_library(path)``; a test compares the file with what this makes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsStyle, QgsSymbol

from ..core.errors import InputError, OutputError
from ..core.i18n import tr
from ..core.resources import resources_dir
from ..core.schematic.kit import kit
from .schematic_arrows import attraction_symbol, cooperation_symbol
from .schematic_symbols import axis_symbol, front_symbol, pole_symbol, subspace_symbol

TAG = "Cohésion territoriale"
_PREFIX = "Schéma"


def library_path() -> Path:
    """The file to import in the style manager."""
    return resources_dir() / "styles" / "schematic.xml"


def symbols() -> Iterator[tuple[str, QgsSymbol]]:
    """Name in French, as the file has it, and symbol, without the switch: any layer may bear them."""
    elements, ranks = kit()["elements"], kit()["ranks"]
    for number, colour in enumerate(kit()["subspace_colours"], start=1):
        hatching = kit()["subspace_hatching"].get(colour, "")
        yield (
            _name(f"{elements['sous_espace']['label']['fr']} {number}"),
            subspace_symbol(colour, hatching, False),
        )
    for element in kit()["layers"]["axes"]["elements"]:
        yield _name(elements[element]["label"]["fr"]), axis_symbol(element, False)
    for element in kit()["layers"]["fronts"]["elements"]:
        yield _name(elements[element]["label"]["fr"]), front_symbol(element, False)
    for each in ranks["polarite"]:
        yield _name(f"Polarité {each['rank']}, {each['label']['fr']}"), pole_symbol(each["rank"])
    for each in ranks["attraction"]:
        yield _name(each["label"]["fr"]), attraction_symbol(each["rank"])
    yield _name(elements["cooperation"]["label"]["fr"]), cooperation_symbol()


def write_library(path: Path) -> None:
    """All symbols as a file of the style manager. Raises OutputError."""
    style = QgsStyle()
    style.createMemoryDatabase()
    for name, symbol in symbols():
        style.addSymbol(name, symbol, True)
        style.tagSymbol(QgsStyle.StyleEntity.SymbolEntity, name, [TAG])
    if not style.exportXml(str(path)):
        raise OutputError(
            tr("The result could not be written to {}.").format(path.name), [style.errorString()]
        )


def import_library(style: QgsStyle) -> list[str]:
    """Add the symbols of the file to a style, in the place of those of the same name; returns their names."""
    path = library_path()
    if not path.is_file() or not style.importXml(str(path)):
        raise InputError(
            tr("The symbols of the schematic kit can't be imported."),
            [str(path), style.errorString()],
            tr("Install the plugin again."),
        )
    wanted = [name for name, _symbol in symbols()]
    return [name for name in wanted if style.symbol(name) is not None]


def _name(text: str) -> str:
    return f"{_PREFIX} – {text}"
