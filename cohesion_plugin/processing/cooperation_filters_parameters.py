"""Parameters that stand for the filters of the panel « Cooperations », and what they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import tr
from .cooperation_summary_parameters import centres_of, centres_parameter, statuses_of

if TYPE_CHECKING:
    from ..core.cooperation.asked import Asked
    from ..core.cooperation.register import Register


def filter_parameters(
    themes: bool = True, centres: bool = True
) -> Iterator[QgsProcessingParameterDefinition]:
    """Themes, kinds, parties, words; ``themes`` and ``centres``: whether the algorithm has none of its own."""
    if themes:
        yield _text(
            "THEMES",
            tr("Themes: codes separated by commas (empty: all)"),
            tr("Only agreements with one of these themes."),
        )
    yield _text(
        "KINDS",
        tr("Kinds of agreement: codes separated by commas (empty: all)"),
        tr("Codes of the register: contrat_reciprocite, convention, charte…"),
    )
    if centres:
        yield centres_parameter()
    yield _text(
        "SEARCH",
        tr("Words to look for (empty: all)"),
        tr("Only agreements with all of these words in their title, parties, themes, kind or SIREN."),
    )


def asked_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> Asked:
    """What the parameters ask for; one that an algorithm has not asks for nothing."""
    from ..core.cooperation.asked import Asked

    search = algorithm.parameterAsString(values, "SEARCH", context).strip()
    return Asked(
        statuses_of(algorithm, values, context),
        *(_codes(algorithm.parameterAsString(values, name, context)) for name in ("THEMES", "KINDS")),
        centres_of(algorithm, values, context),
        search,
    )


def require_terms(register: Register, asked: Asked) -> None:
    """Raise InputError where a theme or a kind is none of the register: it would let nothing through."""
    for text, facts, vocabulary, codes in (
        (tr("« {} » is no theme of this register."), tr("themes: {}"), "voc_theme", asked.themes),
        (
            tr("« {} » is no kind of agreement of this register."),
            tr("kinds: {}"),
            "voc_nature",
            asked.natures,
        ),
    ):
        known = [str(code) for code in register.terms(vocabulary).index]
        unknown = [code for code in codes if code not in known]
        if unknown:
            raise InputError(
                text.format(", ".join(unknown)),
                [facts.format(", ".join(known))],
                tr("Choose among them, or leave empty for all."),
            )


def _codes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.findall(r"[^\s,;|]+", text)))


def _text(name: str, title: str, explained: str) -> QgsProcessingParameterString:
    definition = QgsProcessingParameterString(name, title, "", optional=True)
    definition.setHelp(explained)
    return definition
