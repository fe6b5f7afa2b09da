"""The tables of an import, and the register written with them: all or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import QgsApplication

from ..adapters.register import create_register, open_register
from ..adapters.staging import Staged, begin
from ..core.cooperation.exchange.cells import neutralise
from ..core.cooperation.exchange.findings import COLUMNS
from ..core.cooperation.exchange.match_names import MATCH_COLUMNS
from ..core.i18n import tr
from ..core.progress import Progress
from .output import output_layer
from .sinks import Layer

if TYPE_CHECKING:
    from .import_cooperations_job import ImportJob, ImportResult


def output_tables(result: ImportResult) -> dict[str, Layer]:
    """REPORT and MATCHES; text of the file can't run as a formula where they are opened in a spreadsheet."""
    group = tr("Cooperations")
    findings, matches = _safe(result.plan.findings), _safe(result.plan.matches)
    title = tr("Report of the import")
    return {
        "REPORT": output_layer(findings, COLUMNS, title, result.report, group=group),
        "MATCHES": output_layer(
            matches, MATCH_COLUMNS, tr("Names and proposals"), result.report, group=group
        ),
    }


class Import:
    """The register among the files that are written together. A cancel has no effect once it is written."""

    def __init__(self, job: ImportJob, result: ImportResult, progress: Progress) -> None:
        self._job, self._changes = job, result.plan.changes
        self._outer, self._done = progress, False
        self.progress = Progress(self._percent)

    def stage(self, staged: list[Staged]) -> None:
        """A new register is made beside its place; one that exists is changed in one transaction, after the tables."""
        request = self._job.request
        if request.dry_run:
            return
        if request.new is not None:
            staged.append(begin(request.new))
            store = create_register(str(staged[-1].written), request.new.stem)
            store.apply(self._changes, _user())
            store.close()
        elif self._changes:
            self.progress.update(0.9)
            store = open_register(request.register.text)
            store.apply(self._changes, _user())
            store.close()
            self._done = True

    def written(self) -> dict[str, str]:
        """The register, where there is one."""
        request = self._job.request
        return {"REGISTER": "" if request.dry_run and request.new else request.register.text}

    def abandon(self) -> None:
        """Staged files are removed by who calls; a transaction has been undone by itself."""

    def _percent(self, percent: float) -> None:
        if not self._done:
            self._outer.update(percent / 100)


def _user() -> str:
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


def _safe(table: pd.DataFrame) -> pd.DataFrame:
    return table.apply(neutralise)
