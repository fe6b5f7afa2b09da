"""The user's own indicators: JSON objects of the same form as the plugin's, kept in the project or in a file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingUtils

from ..core.errors import CohesionError, OutputError
from ..core.i18n import tr
from ..core.text import plain

if TYPE_CHECKING:
    from ..core.indicators.model import Indicator


class OwnIndicators:
    """``content``: by id, as JSON."""

    def __init__(self) -> None:
        self.content: dict[str, dict[str, Any]] = {}

    def set(self, given: Iterable[dict[str, Any]]) -> None:
        """Others; what can't be read is left out, as a project may come from elsewhere."""
        self.content = {}
        for one in given:
            try:
                self.put(one)
            except CohesionError:
                continue

    def put(self, one: dict[str, Any]) -> Indicator:
        """One more, or another by the same id. Raises InputError."""
        from ..core.indicators.library import indicators_in

        made = indicators_in(one)[0]
        self.content[made.id] = dict(one)
        return made

    def list(self) -> list[dict[str, Any]]:
        """For the project."""
        return list(self.content.values())

    def indicators(self) -> list[Indicator]:
        """As the comparison takes them."""
        from ..core.indicators.library import indicators_in

        return indicators_in(self.list()) if self.content else []

    def load(self, path: str) -> int:
        """Add those of a file; how many. Raises InputError."""
        from ..core.indicators.library import own_indicators

        count = len(own_indicators([Path(path)]))
        given = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        theme = given.get("theme") if isinstance(given, dict) else None
        listed = given.get("indicators", [given]) if isinstance(given, dict) else given
        for one in listed:
            self.put({"theme": theme, **one} if theme and not one.get("theme") else one)
        return count

    def save(self, path: str) -> None:
        """To a file of the same form. Raises OutputError."""
        from ..adapters.staging import begin, publish

        staged = begin(path)
        try:
            staged.written.write_text(json.dumps(self.list(), ensure_ascii=False, indent=1), encoding="utf-8")
            publish([staged])
        except OSError as error:
            raise OutputError(
                tr("The result could not be written to {}.").format(path), [error.strerror or str(error)], ""
            ) from error
        finally:
            staged.discard()

    def file(self) -> str:
        """A temporary file of them for the algorithm; empty where there is none."""
        if not self.content:
            return ""
        path = QgsProcessingUtils.generateTempFilename("indicators.json")
        self.save(path)
        return path


def id_of(label: str, taken: Iterable[str]) -> str:
    """An id from a label, unlike those taken."""
    first = plain(label).replace(" ", "_") or "indicator"
    first = first if first.isidentifier() else f"i_{first}"
    known, made, number = set(taken), first, 2
    while made in known:
        made, number = f"{first}_{number}", number + 1
    return made
