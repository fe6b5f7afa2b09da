"""The register as a parameter of algorithms: path of a GeoPackage, or ``postgres:`` and a connection."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import SILENT, Progress

if TYPE_CHECKING:
    from ..adapters.register.store import Store
    from ..core.cooperation.register import Register


@dataclass(frozen=True)
class RegisterSource:
    """``text``: what ``open_register`` takes. ``origin``: the file that no output may replace, if it is one."""

    text: str
    origin: Path | None = None
    file_layer: str | None = None

    def open(self) -> Store:
        """The register itself, to write into. Raises InputError, MissingDependency. Any thread."""
        from ..adapters.register import open_register

        return open_register(self.text)

    def read(self, progress: Progress = SILENT, tables: Iterable[str] | None = None) -> Register:
        """All of it, or some tables. Raises InputError, MissingDependency, Cancelled. Any thread."""
        progress.update(0.0)
        register = self.open().read(tables)
        progress.update(1.0)
        return register


def register_parameter(name: str = "REGISTER", optional: bool = False) -> QgsProcessingParameterDefinition:
    """A file to choose, where a connection may be written too."""
    definition = QgsProcessingParameterFile(
        name,
        tr("Register of cooperations"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=optional,
        fileFilter=tr("Register (*.gpkg)") + ";;" + tr("All (*)"),
    )
    definition.setHelp(
        tr(
            "GeoPackage of a register, or postgres: and a connection with its schema, for example "
            "postgres:service=agence schema=cooperations."
        )
    )
    return definition


def register_input(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], name: str, context: QgsProcessingContext
) -> RegisterSource | None:
    """The register of a parameter; None where none was given. Raises InputError where the file is no register.

    A connection is tried when the register is read: the main thread does not wait for a network.
    """
    text = _text(algorithm, values, name, context)
    if not text:
        definition = algorithm.parameterDefinition(name)
        if definition is not None and definition.flags() & Qgis.ProcessingParameterFlag.Optional:
            return None
        raise InputError(
            tr("No register of cooperations was given."),
            (),
            tr(
                "Choose the GeoPackage of a register, or create one with « Create a register of cooperations »."
            ),
        )
    return source_of(text)


def source_of(text: str) -> RegisterSource:
    """From a path, a table's source in QGIS or a connection. Raises InputError where the file is no register."""
    from ..adapters.register import POSTGRES, open_register

    if text.startswith(POSTGRES):
        return RegisterSource(text)
    path = text.split("|")[0]
    open_register(path).close()
    return RegisterSource(path, Path(path))


def _text(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    value = values.get(name)
    if isinstance(value, QgsMapLayer):
        return str(value.source())
    return str(algorithm.parameterAsString(values, name, context)).strip()
