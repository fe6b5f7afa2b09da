"""One export, from a register to files; safe in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..adapters.register_sheets_out import DRIVERS, TEXTS, write_all_or_none
from ..adapters.staging import check_destination
from ..core.cooperation.exchange.data import data
from ..core.cooperation.exchange.layout import to_flat
from ..core.cooperation.exchange.profile import Profile
from ..core.cooperation.exchange.sheets import to_sheets
from ..core.cooperation.exchange.to_profile import to_profile
from ..core.cooperation.register import Register
from ..core.errors import OutputError
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..core.report import Report
from .register_input import RegisterSource

CSV = ".csv"


@dataclass(frozen=True)
class ExportJob:
    """``register``: None for the blank template. ``file``, ``folder``: None where not asked for."""

    register: RegisterSource | None
    profile: Profile | None
    file: Path | None
    folder: Path | None

    @classmethod
    def of(
        cls, register: RegisterSource | None, profile: Profile | None, file: str, folder: str
    ) -> ExportJob:
        """Raises OutputError where nothing can be written there, or the register would be replaced."""
        if not file and not folder:
            raise OutputError(tr("No file to write was given."), (), tr("Choose a file, a folder, or both."))
        made = cls(register, profile, Path(file) if file else None, Path(folder) if folder else None)
        if made.file is not None:
            made._check(made.file)
        if made.folder is not None and made.folder.exists() and not made.folder.is_dir():
            raise OutputError(tr("{} is not a folder.").format(made.folder), (), tr("Choose another."))
        return made

    def run(self, progress: Progress) -> tuple[Report, dict[str, Any]]:
        """Raises CohesionError; nothing is then left of it."""
        register = self.register.read(progress.part(0.0, 0.3)) if self.register else Register.of({})
        report = Report()
        texts: dict[Path, Any] = {}
        books: dict[Path, Any] = {}
        separator = ";"
        if self.file is not None:
            if self.file.suffix.lower() in TEXTS:
                separator = self.profile.separator if self.profile else separator
                texts[self.file] = self._flat(register)
            elif self.profile is not None:
                books[self.file] = {self.profile.name[:31]: self._flat(register)}
            else:
                books[self.file] = {**to_sheets(register), data()["flat_sheet"]: to_flat(register)}
        parts = {}
        if self.folder is not None:
            tables = to_sheets(register, whole_terms=False)
            parts = {self.folder / f"{name}{CSV}": table for name, table in tables.items()}
        write_all_or_none({path: (table, separator) for path, table in texts.items()}
                          | {path: (table, ";") for path, table in parts.items()}, books,
                          progress.part(0.4, 1.0))  # fmt: skip
        count = len(register["cooperation"])
        report.info(
            tr_n("%n agreement(s) exported", count) if count else tr("The register is empty: blank template.")
        )
        report.sources += [register.source] if register.source else []
        written = {"AGREEMENTS": count, "FILE": str(self.file or ""), "FOLDER": str(self.folder or "")}
        return report, {name: value for name, value in written.items() if value != ""}

    def _flat(self, register: Register) -> Any:
        return to_profile(register, self.profile) if self.profile is not None else to_flat(register)

    def _check(self, file: Path) -> None:
        known = (*TEXTS, *DRIVERS)
        if file.suffix.lower() not in known:
            raise OutputError(
                tr("Cooperations are not exported to « {} ».").format(file.suffix or file.name),
                [file.name],
                tr("Use one of: {}.").format(", ".join(known)),
            )
        origin = self.register.origin if self.register is not None else None
        if origin is not None and origin.resolve() == file.resolve():
            raise OutputError(tr("The register can't be replaced by its export."), [str(file)])
        check_destination(file.resolve())
