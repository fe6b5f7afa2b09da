"""Parameters of the import: definitions, and the request they make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..core.errors import InputError
from ..core.i18n import tr
from .register_input import RegisterSource, register_parameter

if TYPE_CHECKING:
    from ..core.cooperation.exchange.profile import Profile


@dataclass(frozen=True)
class ImportRequest:
    """``register``: its source; ``new``: where it is made, None where it exists. ``above``: 0 accepts nothing."""

    file: str
    register: RegisterSource
    new: Path | None
    profile: Profile | None
    decisions: str
    dry_run: bool
    update: bool
    add_terms: bool
    above: int


def parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All inputs, in the order of the dialog, then the two tables."""
    yield _with_help(
        QgsProcessingParameterFile(
            "FILE",
            tr("File of cooperations"),
            fileFilter=tr("Tables (*.csv *.xlsx *.ods *.txt)") + ";;" + tr("All (*)"),
        ),
        tr("The template (what the export writes), or any table with a profile of columns; a folder of CSV too."),
    )  # fmt: skip
    yield profile_parameter(
        tr("JSON file, or the name of a profile of the plugin. Empty: recognised by the columns.")
    )
    register = register_parameter()
    register.setHelp(register.help() + " " + tr("A GeoPackage that does not exist yet is created."))
    yield register
    yield _with_help(
        QgsProcessingParameterBoolean("DRY_RUN", tr("Dry run: report only, nothing is written"), True),
        tr("Read the report first, then untick."),
    )
    yield _with_help(
        QgsProcessingParameterBoolean("UPDATE_EXISTING", tr("Update what differs in the register"), False),
        tr("Otherwise what the register has stays. An empty cell never erases anything."),
    )
    yield _with_help(
        QgsProcessingParameterBoolean("ADD_TERMS", tr("Add unknown themes to the list of terms"), False),
        tr("Otherwise they are kept as « autre », with their wording."),
    )
    yield _with_help(
        QgsProcessingParameterFile("DECISIONS", tr("Table of matches, edited"), optional=True),
        tr(
            "MATCHES of a dry run, with « oui » in the column « decision » for each body that is the right one."
        ),
    )
    yield _with_help(
        QgsProcessingParameterNumber(
            "ACCEPT_ABOVE", tr("Accept proposals from this score (0: none)"),
            Qgis.ProcessingNumberParameterType.Integer, 0, False, 0, 100,
        ),
        tr("100: only names that are the same in other writing. Homonyms are never accepted this way."),
    )  # fmt: skip
    for name, text in (("REPORT", tr("Report of the import")), ("MATCHES", tr("Names and proposals"))):
        sink = QgsProcessingParameterFeatureSink(name, text, Qgis.ProcessingSourceType.Vector)
        sink.setFlags(sink.flags() | Qgis.ProcessingParameterFlag.Optional)
        yield sink


def outputs() -> Iterator[QgsProcessingOutputDefinition]:
    """Beside the tables."""
    yield QgsProcessingOutputString("REGISTER", tr("Register of cooperations"))
    yield QgsProcessingOutputNumber("ROWS", tr("Rows read"))
    yield QgsProcessingOutputNumber("NEW", tr("New agreements"))
    yield QgsProcessingOutputNumber("DIFFERENT", tr("Agreements that differ"))
    yield QgsProcessingOutputNumber("PROPOSALS", tr("Names with proposals"))
    yield QgsProcessingOutputNumber("ERRORS", tr("Errors to correct"))
    yield QgsProcessingOutputString("REPORT_TEXT", tr("Report"))


def profile_parameter(explanation: str) -> QgsProcessingParameterDefinition:
    """A profile of columns; none by default."""
    definition = QgsProcessingParameterFile(
        "PROFILE", tr("Profile of columns"), optional=True, fileFilter=tr("Profile (*.json)") + ";;" + tr("All (*)")
    )  # fmt: skip
    return _with_help(definition, explanation)


def request_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> ImportRequest:
    """Raises InputError where a file is not there, or the register is none."""
    file = algorithm.parameterAsString(values, "FILE", context).strip()
    if not file or not Path(file).exists():
        raise InputError(
            tr("The file of cooperations is not there."), [file or tr("none was given")], tr("Choose a file.")
        )
    decisions = algorithm.parameterAsString(values, "DECISIONS", context).strip()
    if decisions and not Path(decisions).is_file():
        raise InputError(tr("The table of matches is not there."), [decisions], tr("Choose it again."))
    register, new = _register(algorithm.parameterAsString(values, "REGISTER", context).strip())
    return ImportRequest(
        file,
        register,
        new,
        profile_of(algorithm.parameterAsString(values, "PROFILE", context).strip()),
        decisions,
        algorithm.parameterAsBool(values, "DRY_RUN", context),
        algorithm.parameterAsBool(values, "UPDATE_EXISTING", context),
        algorithm.parameterAsBool(values, "ADD_TERMS", context),
        algorithm.parameterAsInt(values, "ACCEPT_ABOVE", context),
    )


def profile_of(text: str) -> Profile | None:
    """By its path, or its name where it is shipped. Raises InputError for another."""
    from ..core.cooperation.exchange.profile import read_profile, shipped

    if not text:
        return None
    found = next((profile for profile in shipped() if profile.name == text), None)
    if found is not None:
        return found
    if Path(text).is_file():
        return read_profile(Path(text))
    raise InputError(
        tr("The profile « {} » is not there.").format(text),
        [tr("profiles of the plugin: {}").format(", ".join(profile.name for profile in shipped()))],
        tr("Give one of these names, or the path of a JSON file."),
    )


def _register(text: str) -> tuple[RegisterSource, Path | None]:
    from ..adapters.register import POSTGRES
    from .register_input import source_of

    if not text:
        raise InputError(
            tr("No register of cooperations was given."),
            (),
            tr("Choose the GeoPackage of a register, or a place for a new one."),
        )
    path = Path(text.split("|")[0])
    if text.startswith(POSTGRES) or path.exists():
        return source_of(text), None
    if path.suffix.lower() != ".gpkg":
        path = path.with_name(path.name + ".gpkg")
        if path.exists():
            return source_of(str(path)), None
    return RegisterSource(str(path), path), path


def _with_help(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    definition.setHelp(text)
    return definition
