"""The register that the panel works on: opened, read and written in other threads, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall

if TYPE_CHECKING:
    import pandas as pd

    from ..core.cooperation.register import Register
    from ..core.errors import CohesionError
    from .cooperation_view import View

Rows = dict[str, "pd.DataFrame"]


class CooperationSession(QObject):
    """``loaded`` after each reading; ``failed`` with the error, and then what was shown stays."""

    loaded = pyqtSignal()
    failed = pyqtSignal(object)
    busy = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = ""
        self.title = ""
        self.view: View | None = None
        self.day: str | None = None
        self._call: BackgroundCall | None = None
        self._writing = False

    @property
    def register(self) -> Register | None:
        """What was read last."""
        return self.view.register if self.view is not None else None

    def open(self, source: str, done: Callable[[], None] = lambda: None) -> None:
        """Read a register; what was open is closed once the new one is there."""
        day = self.day

        def work(progress: Progress) -> Any:
            from ..adapters.register import open_register
            from .cooperation_view import View

            store = open_register(source)
            try:
                register, title = store.read(), store.title
            finally:
                store.close()
            progress.update(0.5)
            return source, title, View.of(register, day)

        self._start(tr("Read the register"), work, lambda read: self._read(read, done))

    def create(self, source: str, title: str, content: Register | None = None) -> None:
        """A new register, with what is given in it; then it is open."""

        def work(progress: Progress) -> None:
            from ..adapters.register import create_register

            store = create_register(source, title)
            try:
                if content is not None:
                    _insert_all(store, content)
            finally:
                store.close()

        self._start(tr("Create the register"), work, lambda _none: self.open(source))

    def reload(self, done: Callable[[], None] = lambda: None) -> None:
        """Read it again."""
        if self.source:
            self.open(self.source, done)

    def set_day(self, day: str | None) -> None:
        """Statuses at another date; the register itself is not read again."""
        self.day = day
        view = self.view
        if view is None:
            return

        def work(_progress: Progress) -> Any:
            return view.at(day)

        def done(dated: View) -> None:
            self.view = dated
            self.loaded.emit()

        self._start(tr("List the agreements"), work, done)

    def insert(self, rows: Rows, done: Callable[[], None]) -> None:
        """Add rows in one transaction, then read again."""
        self._write(rows, {}, done)

    def delete(self, agreement: str, done: Callable[[], None]) -> None:
        """Remove an agreement and all that belongs to it, as they were read: nothing that somebody added since."""
        sheets = self.view.sheets
        gone = sheets.one(agreement)["cooperation"][["id", "revision"]]
        self._write({}, {"cooperation": gone}, done, sheets.belongings(agreement))

    def close(self) -> None:
        """No register any more."""
        self.stop()
        self.source, self.title, self.view = "", "", None
        self.loaded.emit()

    def stop(self) -> None:
        """Forget what is being read; what is being written is not taken back."""
        if self._call is not None:
            if not self._writing:
                self._call.abandon()
            self._call = None
            self.busy.emit(False)

    def _write(
        self, inserts: Rows, deletes: Rows, done: Callable[[], None], known: Rows | None = None
    ) -> None:
        source = self.source

        def work(_progress: Progress) -> None:
            from ..adapters.register import open_register
            from ..core.cooperation.changes import Changes

            store = open_register(source)
            try:
                store.apply(Changes(inserts=inserts, deletes=deletes, known=known or {}), user_name())
            finally:
                store.close()

        self._start(tr("Write to the register"), work, lambda _none: self.reload(done), writing=True)

    def _read(self, read: Any, done: Callable[[], None]) -> None:
        self.source, self.title, self.view = read
        self.loaded.emit()
        done()

    def _start(
        self, text: str, work: Callable[[Progress], Any], done: Callable[[Any], None], writing: bool = False
    ) -> None:
        self.stop()

        def ended(result: Any) -> None:
            self._over()
            done(result)

        self._writing = writing
        self._call = BackgroundCall(text, work, ended, self._fail).start()
        self.busy.emit(True)

    def _fail(self, error: CohesionError) -> None:
        self._over()
        self.failed.emit(error)

    def _over(self) -> None:
        self._call, self._writing = None, False
        self.busy.emit(False)


def user_name() -> str:
    """Who changes the register: the name of QGIS's user profile settings, else that of the system."""
    from qgis.core import QgsApplication

    return QgsApplication.userFullName() or QgsApplication.userLoginName()


def _insert_all(store: Any, content: Register) -> None:
    from ..core.cooperation.changes import Changes
    from ..core.cooperation.schema import schema

    audit = [column["name"] for column in schema()["audit_columns"]]
    rows = {name: content[name].drop(columns=audit) for name in schema()["tables"] if len(content[name])}
    store.apply(Changes(inserts=rows), user_name())
