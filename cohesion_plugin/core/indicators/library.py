"""The indicators of the plugin and the user's own, from JSON files of the same form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..i18n import tr
from ..resources import resources_dir
from .model import Indicator, indicator_of
from .recognise import EVERY

_ITEM = re.compile(r"(\w+)(?:@(?:([0-9]{4})-)?([0-9]{4}|\*))?")


@cache
def library() -> dict[str, Indicator]:
    """The plugin's indicators by id, in the order shown."""
    files = [_read(path) for path in (resources_dir() / "indicators").glob("*.json")]
    found = [one for content in sorted(files, key=lambda one: one["order"]) for one in indicators_in(content)]
    return {one.id: one for one in found}


def own_indicators(paths: Iterable[Path]) -> list[Indicator]:
    """Those of the user's files. Raises InputError where one can't be read."""
    return [one for path in paths for one in indicators_in(_read(path), path.name)]


def indicators_in(content: Any, where: str = "") -> list[Indicator]:
    """Of a file's content: a theme and its indicators, a list of indicators, or one alone."""
    theme = content.get("theme", {}) if isinstance(content, dict) else {}
    given = content.get("indicators", [content]) if isinstance(content, dict) else content
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise InputError(
            tr("{} holds no indicators.").format(where),
            (),
            tr("Take an indicator of the plugin as a model: resources/indicators."),
        )
    return [indicator_of(one, theme if isinstance(theme, dict) else {}, where) for one in given]


def chosen(text: str, known: dict[str, Indicator]) -> list[tuple[Indicator, int, int]]:
    """Indicators asked for, with their years (start, end; 0: the latest): « taux_vacance, densite@2018,
    evolution_population@2013-2018 »; « population_municipale@* »: each year of the tables on its own. All those known
    where the text is empty. Raises InputError."""
    items = [item.strip() for item in re.split(r"[,;\n]", text) if item.strip()]
    if not items:
        return [(one, 0, 0) for one in known.values()]
    matches = [_ITEM.fullmatch(item) for item in items]
    unknown = [item for item, match in zip(items, matches) if match is None or match[1] not in known]
    if unknown:
        raise InputError(
            tr("Unknown indicators: {}.").format(", ".join(unknown)),
            [tr("known: {}").format(", ".join(known))],
            tr("Example: taux_vacance, densite@2018, evolution_population@2013-2018"),
        )
    wanted = [(known[match[1]], *_years(match[2], match[3])) for match in matches if match]
    return list({(one.id, start, end): (one, start, end) for one, start, end in wanted}.values())


def _years(start: str | None, end: str | None) -> tuple[int, int]:
    return (EVERY, EVERY) if end == "*" else (int(start or 0), int(end or 0))


def together(own: Sequence[Indicator]) -> dict[str, Indicator]:
    """The plugin's and the user's; the user's replace those of the same id."""
    return {**library(), **{one.id: one for one in own}}


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise InputError(
            tr("The file of indicators {} can't be read.").format(path.name),
            [str(error)],
            tr("It must be JSON; take one of resources/indicators as a model."),
        ) from error
