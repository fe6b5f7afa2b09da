"""A layout of many pages carried into the project a few items at a time, so that the interface goes on answering."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsMasterLayoutInterface,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTableCell,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..core.errors import OutputError
from ..core.i18n import tr
from .map_page_layers import OUTLINE
from .map_page_layout import add_outline, put_in_place

Cells = list[list[QgsTableCell]]
ITEM, FRAMES = "LayoutItem", "LayoutMultiFrame"
# Seconds of the main thread at a time, and items of which one part is made.
_SLICE, _MANY = 0.03, 4
_at_work: set[LayoutAdder] = set()


@dataclass(frozen=True)
class LayoutParts:
    """``shell``: the layout with its pages and nothing on them; ``parts``: its items, from bottom to top, as texts.

    ``cells``: contents of its tables by uuid, not in the texts: QGIS writes thousands of characters for each.
    """

    shell: str
    parts: tuple[str, ...]
    outline: bool
    cells: dict[str, Cells] = field(default_factory=dict)


def parts_of(layout: QgsPrintLayout) -> LayoutParts:
    """Any thread. What refers to another item comes after it: a legend after its map, a table with its frame."""
    document, cells = QDomDocument(), _cells_of(layout)
    for table in cells:
        table.setTableContents([])
    root = layout.writeXml(document, QgsReadWriteContext())
    for table, rows in cells.items():
        table.setTableContents(rows)
    document.appendChild(root)
    outline = OUTLINE in document.toString(-1)
    items = sorted(
        _taken(root, ITEM), key=lambda one: float(one.attribute("zValue") or one.attribute("z") or 0)
    )
    frames = {
        child.attribute("uuid"): table
        for table in _taken(root, FRAMES)
        for child in _children(table, "childFrame")
    }
    parts: list[list[QDomElement]] = []
    for item in items:
        table = frames.pop(item.attribute("uuid"), None)
        alone = table is not None
        if alone or not parts or len(parts[-1]) >= _MANY or parts[-1][-1].tagName() == FRAMES:
            parts.append([])
        parts[-1] += [item, table] if table is not None else [item]
    texts = tuple(_text(part) for part in parts)
    return LayoutParts(
        str(document.toString(-1)), texts, outline, {table.uuid(): rows for table, rows in cells.items()}
    )


def adding() -> bool:
    """Whether a layout is on its way into a project."""
    return bool(_at_work)


def add_now(project: QgsProject, parts: LayoutParts) -> None:
    """All at once, for a script. Raises OutputError."""
    for _ in _steps(project, parts):
        pass


class LayoutAdder(QObject):
    """Slices of a few hundredths of a second, one per turn of the event loop. Nothing is in the project before the
    last; a project that is closed meanwhile gets nothing. ``done``: is told what went wrong, or nothing."""

    def __init__(
        self, project: QgsProject, parts: LayoutParts, done: Callable[[str], None] | None = None
    ) -> None:
        super().__init__()
        self._project, self._done = project, done
        self._steps = _steps(project, parts)
        project.aboutToBeCleared.connect(self.stop)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    def start(self) -> None:
        """Kept alive until the layout is there."""
        _at_work.add(self)
        self._timer.start()

    def stop(self) -> None:
        """Let go of what is not in the project."""
        self._end(None)

    def _slice(self) -> None:
        began = time.perf_counter()
        try:
            while time.perf_counter() - began < _SLICE:
                next(self._steps)
        except StopIteration:
            self._end("")
        except OutputError as error:
            self._end(str(error))

    def _end(self, said: str | None) -> None:
        self._timer.stop()
        self._steps.close()
        with suppress(TypeError):
            self._project.aboutToBeCleared.disconnect(self.stop)
        _at_work.discard(self)
        if said is not None and self._done is not None:
            self._done(said)


def _steps(project: QgsProject, parts: LayoutParts) -> Iterator[None]:
    """One part after the other into a layout that the project does not know yet, then the layout in its place."""
    if parts.outline:
        add_outline(project)
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    document.setContent(parts.shell)
    if not layout.readXml(document.documentElement(), document, QgsReadWriteContext()):
        raise OutputError(tr("The layout could not be added to the project."))
    yield
    for text in parts.parts:
        document = QDomDocument()
        document.setContent(text)
        layout.addItemsFromXml(document.documentElement(), document, QgsReadWriteContext())
        yield
    for uuid, rows in parts.cells.items():
        layout.multiFrameByUuid(uuid, True).setTableContents(rows)
        yield
    # Items of one height would stand in another order once they are saved and read again.
    layout.updateZValues(False)
    former = project.layoutManager().layoutByName(layout.name())
    if former is not None:
        yield from _emptied(former)
    put_in_place(project, layout)


def _emptied(layout: QgsMasterLayoutInterface) -> Iterator[None]:
    """Before it goes: hundreds of items take a while to be let go of."""
    if not isinstance(layout, QgsPrintLayout):
        return
    layout.undoStack().blockCommands(True)
    for frames in layout.multiFrames():
        layout.removeMultiFrame(frames)
    for item in layout.items():
        if (
            isinstance(item, QgsLayoutItem)
            and not isinstance(item, QgsLayoutItemPage)
            and not sip.isdeleted(item)
        ):
            layout.removeLayoutItem(item)
            yield


def _cells_of(layout: QgsPrintLayout) -> dict[QgsLayoutItemManualTable, Cells]:
    tables = [one for one in layout.multiFrames() if isinstance(one, QgsLayoutItemManualTable)]
    return {table: table.tableContents() for table in tables}


def _children(element: QDomElement, tag: str) -> list[QDomElement]:
    found, child = [], element.firstChildElement(tag)
    while not child.isNull():
        found.append(child)
        child = child.nextSiblingElement(tag)
    return found


def _taken(root: QDomElement, tag: str) -> list[QDomElement]:
    """Children of a name, out of the element."""
    found = _children(root, tag)
    for child in found:
        root.removeChild(child)
    return found


def _text(part: list[QDomElement]) -> str:
    document = QDomDocument()
    root = document.createElement("Layout")
    document.appendChild(root)
    for item in part:
        root.appendChild(document.importNode(item, True))
    return str(document.toString(-1))
