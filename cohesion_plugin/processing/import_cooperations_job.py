"""One import, from files to a plan; safe in any thread. Nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..adapters.register_sheets import read_sheets
from ..core.cooperation.exchange.decisions import Decisions, read_decisions
from ..core.cooperation.exchange.findings import DIFFERS, NEW, UPDATED
from ..core.cooperation.exchange.known import read_draft, words_of
from ..core.cooperation.exchange.plan import Plan, plan
from ..core.cooperation.register import Register
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from .import_cooperations_parameters import ImportRequest


@dataclass(frozen=True)
class FileInput:
    """A file that no output may replace."""

    origin: str
    file_layer: str | None = None


@dataclass(frozen=True)
class ImportResult:
    """``rows``: of the file."""

    plan: Plan
    rows: int
    report: Report

    def numbers(self) -> dict[str, int]:
        """Of the outputs."""
        agreements = self.plan.counts.get("cooperation", {})
        return {
            "ROWS": self.rows,
            "NEW": agreements.get(NEW, 0),
            "DIFFERENT": agreements.get(DIFFERS, 0) + agreements.get(UPDATED, 0),
            "PROPOSALS": int(self.plan.matches["nom"].nunique()),
            "ERRORS": len(self.plan.errors),
        }


@dataclass(frozen=True)
class ImportJob:
    """What was asked for."""

    request: ImportRequest

    @property
    def inputs(self) -> list[FileInput]:
        """All that is read or written, and must not be an output too."""
        request = self.request
        files = [request.file, request.decisions, str(request.register.origin or "")]
        return [FileInput(file) for file in files if file]

    def run(self, progress: Progress) -> ImportResult:
        """Raises CohesionError; errors of single rows are in the plan."""
        request = self.request
        name = Path(request.file).name
        tables = read_sheets(request.file, progress.part(0.0, 0.3))
        register = Register.of({}) if request.new else request.register.read(progress.part(0.3, 0.4))
        decisions = Decisions(above=request.above)
        if request.decisions:
            table = next(iter(read_sheets(request.decisions).values()))
            decisions = read_decisions(table, Path(request.decisions).name, request.above)
        words = words_of(register, tables, request.add_terms)
        draft = read_draft(tables, words, name, request.profile)
        made = plan(draft, register, words, decisions, request.update, progress.part(0.5, 1.0))
        made.report.method = self._method(name)
        return ImportResult(made, len(set(draft.lines)), made.report)

    def _method(self, name: str) -> str:
        if self.request.dry_run:
            return tr("Dry run of the import of {}: nothing was written.").format(name)
        return tr("Import of {} into the register.").format(name)
