"""Asks what files are, one task per question; the latest question of a row is the one that counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr
from .background import BackgroundCall
from .typology_facts import FileFacts, Wanted, columns_reader, facts_reader, load

Key = tuple[str, str, str, float]
SOON_MS = 50


class Recogniser(QObject):
    """``told(who, facts)`` follows ``ask``, at once where the same was asked before."""

    told = pyqtSignal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: dict[str, BackgroundCall] = {}
        self._known: dict[Key, FileFacts] = {}
        self._waiting: dict[str, Callable[[], None]] | None = {}
        self._loading: BackgroundCall | None = None
        # Loading takes Python's lock: the panel is drawn first.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load)
        self._soon.start(SOON_MS)

    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._calls or self._waiting)

    def ask(self, who: str, value: str, wanted: Wanted | None = None) -> None:
        """What is the file or layer ``value``, and does it do where ``wanted``?"""
        self.forget(who)
        key = _key(value, wanted)
        if key is not None and key in self._known:
            self.told.emit(who, self._known[key])
        else:
            self._when_loaded(who, lambda: self._start(who, lambda: facts_reader(value, wanted), key))

    def ask_columns(self, who: str, layer: QgsVectorLayer) -> None:
        """Which standard columns does the layer of communes have?"""
        self.forget(who)
        layer_id = layer.id()
        self._when_loaded(who, lambda: self._start_columns(who, layer_id))

    def forget(self, who: str) -> None:
        """Nobody waits for this answer any more."""
        if self._waiting is not None:
            self._waiting.pop(who, None)
        call = self._calls.pop(who, None)
        if call is not None:
            call.abandon()

    def stop(self) -> None:
        """Forget all."""
        self._soon.stop()
        if self._loading is not None:
            self._loading.abandon()
        for who in [*self._calls, *(self._waiting or ())]:
            self.forget(who)

    def _load(self) -> None:
        title = tr("Prepare the reading of files")
        self._loading = BackgroundCall(title, load, self._loaded, self._loaded).start()

    def _when_loaded(self, who: str, start: Callable[[], None]) -> None:
        if self._waiting is None:
            start()
        else:
            self._waiting[who] = start

    def _loaded(self, _result: object) -> None:
        waiting, self._waiting = self._waiting or {}, None
        for start in waiting.values():
            start()

    def _start_columns(self, who: str, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self._start(who, lambda: columns_reader(layer), None)

    def _start(self, who: str, freeze: Callable[[], Any], key: Key | None) -> None:
        def done(facts: FileFacts) -> None:
            self._calls.pop(who, None)
            if key is not None:
                self._known[key] = facts
            self.told.emit(who, facts)

        def failed(error: CohesionError) -> None:
            self._calls.pop(who, None)
            self.told.emit(who, FileFacts(problem=error.sentence, details=str(error)))

        try:
            reader = freeze()
        except CohesionError as error:
            failed(error)
            return
        self._calls[who] = BackgroundCall(tr("Recognise a file"), reader, done, failed).start()


def _key(value: str, wanted: Wanted | None) -> Key | None:
    """Of a file as it is now; None for a layer, which may change unseen."""
    typology, parameter = (wanted[0].id, wanted[1]) if wanted is not None else ("", "")
    try:
        return value, typology, parameter, Path(value).stat().st_mtime
    except OSError:
        return None
