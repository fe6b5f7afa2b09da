"""Parameters that the counts of the register share: date, statuses, rings; and what they make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.errors import InputError
from ..core.i18n import tr

if TYPE_CHECKING:
    from ..core.cooperation.register import Register


def date_parameter() -> QgsProcessingParameterDefinition:
    """The day at which agreements, members of parties and answers are taken."""
    definition = QgsProcessingParameterString("DATE", tr("On (date)"), "", optional=True)
    definition.setHelp(
        tr(
            "2026-11-20, 20/11/2026; a month or a year is taken at its end. Empty: the statuses of the register."
        )
    )
    return definition


def status_parameter() -> QgsProcessingParameterDefinition:
    """Which agreements count."""
    definition = QgsProcessingParameterString(
        "STATUS", tr("Statuses, separated by commas"), "", optional=True
    )
    definition.setHelp(
        tr(
            "Codes: projet, active, echue, renouvelee, abandonnee, a_venir, or your own. "
            "Empty: all; with a date, those in force or planned."
        )
    )
    return definition


def centres_parameter() -> QgsProcessingParameterDefinition:
    """Whose agreements count."""
    definition = QgsProcessingParameterString(
        "CENTRES", tr("Centres: SIREN separated by commas (empty: all)"), "", optional=True
    )
    definition.setHelp(tr("Only agreements that these are party to."))
    return definition


def rings_parameter(optional: bool) -> QgsProcessingParameterDefinition:
    """A layer of rings, or a table of them."""
    definition = QgsProcessingParameterFeatureSource(
        "RINGS", tr("Rings of EPCI"), [Qgis.ProcessingSourceType.Vector], optional=optional
    )
    definition.setHelp(tr("Made by « Rings of EPCI around métropoles »."))
    return definition


def output(name: str, title: str, kind: Qgis.ProcessingSourceType, optional: bool = False) -> Any:
    """A layer or table to write."""
    sink = QgsProcessingParameterFeatureSink(name, title, kind)
    if optional:
        sink.setFlags(sink.flags() | Qgis.ProcessingParameterFlag.Optional)
    return sink


def texts() -> list[QgsProcessingOutputString]:
    """What each algorithm says of its run."""
    return [
        QgsProcessingOutputString("REPORT", tr("Report")),
        QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")),
    ]


def with_texts(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, dates of scripts and lists of statuses as the texts that QGIS checks."""
    changed: dict[str, Any] = {}
    day = values.get("DATE")
    if isinstance(day, QDateTime):
        day = day.date()
    if isinstance(day, QDate):
        changed["DATE"] = day.toString(Qt.DateFormat.ISODate)
    elif hasattr(day, "isoformat"):
        changed["DATE"] = day.isoformat()[:10]
    elif day == NULL:
        changed["DATE"] = ""
    for name in ("STATUS", "CENTRES", "THEMES", "KINDS"):
        if isinstance(values.get(name), (list, tuple)):
            changed[name] = ",".join(map(str, values[name]))
    return {**values, **changed}


def day_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """The ISO day asked for, None where none is. Raises InputError where it is no date."""
    import pandas as pd

    from ..core.cooperation.dates import bounds, normalise

    text = algorithm.parameterAsString(values, "DATE", context).strip()
    if not text:
        return None
    date = normalise(text)
    if date is None or date[0] in "<>":
        raise InputError(
            tr("« {} » is not a date.").format(text), (), tr("Example: 2026-11-20, 20/11/2026, 2026.")
        )
    return str(bounds(pd.Series([date]))["upper"][0])


def statuses_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, ...]:
    """Codes asked for, empty for all."""
    text = algorithm.parameterAsString(values, "STATUS", context)
    return tuple(dict.fromkeys(re.findall(r"[^\s,;|]+", text)))


def centres_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, ...]:
    """SIREN asked for, empty for all; spaces between their digits are ignored."""
    text = algorithm.parameterAsString(values, "CENTRES", context)
    found = (re.sub(r"\s", "", part) for part in re.split(r"[,;|\n]", text))
    return tuple(dict.fromkeys(part for part in found if part))


def require_statuses(register: Register, statuses: tuple[str, ...]) -> None:
    """Raise InputError where a status is none of the register: it would let nothing through, without a word."""
    from ..core.cooperation.selection import COMING

    known = [*register.terms("voc_statut").index, COMING]
    unknown = [status for status in statuses if status not in known]
    if unknown:
        raise InputError(
            tr("« {} » is no status of this register.").format(", ".join(unknown)),
            [tr("statuses: {}").format(", ".join(known))],
            tr("Choose among them, or leave empty for all."),
        )
