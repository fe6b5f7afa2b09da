"""The folder of an atlas: pages put in place all together, or one by one where a later run is to go on from them."""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..adapters.layer_facts import file_of
from ..adapters.staging import Staged, begin, failure, publish
from ..cartography.page_export import export_pdf
from ..cartography.page_spec import PageSpec, resource, template

INDEX = ".pages.json"
# Keys that QGIS gives to rules and symbol layers are new each time.
_RANDOM = re.compile(r"\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?")

_ATTRIBUTE = re.compile(r'\w+="[^"]*"')


class Shelf:
    """Without ``resume`` nothing is in its place before ``publish``; with it each page is as soon as it is written."""

    def __init__(self, folder: Path, resume: bool) -> None:
        self._folder, self._resume = folder, resume
        self._staged: list[Staged] = []
        self._marks: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self._made_folder = False

    def __enter__(self) -> Shelf:
        self._made_folder = not self._folder.exists()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise failure(self._folder, error.strerror or str(error)) from error
        if self._resume:
            with suppress(OSError, ValueError):
                self._known = json.loads((self._folder / INDEX).read_text(encoding="utf-8"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for staged in self._staged:
            staged.discard()
        if self._made_folder and self._folder.is_dir() and not any(self._folder.iterdir()):
            self._folder.rmdir()

    def up_to_date(self, name: str, spec: PageSpec) -> bool:
        """Whether the page is there as it would be made now."""
        self._marks[name] = fingerprint(spec)
        return self._resume and (self._folder / name).is_file() and self._known.get(name) == self._marks[name]

    def write(self, name: str, layout: QgsPrintLayout) -> None:
        """Write a page beside its place, or in it. Raises OutputError."""
        staged = begin(self._folder / name)
        self._staged.append(staged)
        export_pdf(layout, staged.written)
        if self._resume:
            publish([self._staged.pop()])
            staged.discard()
            self._keep({**self._known, name: self._marks[name]})

    def publish(self) -> None:
        """Put in place what is not yet. Raises OutputError."""
        publish(self._staged)
        self._keep(self._marks)

    def _keep(self, marks: dict[str, str]) -> None:
        self._known = marks
        index = self._folder / INDEX
        part = index.with_suffix(".part")
        part.write_text(json.dumps(marks, ensure_ascii=False, indent=0, sort_keys=True), encoding="utf-8")
        part.replace(index)


def fingerprint(spec: PageSpec) -> str:
    """Changes with texts, layers, styles, data and our templates; not with the date of making."""
    texts = {
        key: value
        for key, value in spec.__dict__.items()
        if isinstance(value, (str, bool, list, tuple)) and key not in ("layers", "legend", "insets", "date")
    }
    said: list[Any] = [texts, _box(spec.extent), spec.crs.authid(), template(), resource("page_parts")]
    if spec.table is not None:
        said.append(repr(asdict(spec.table)))
    tables = [*spec.figures, spec.spare] if spec.spare is not None else spec.figures
    said.append([asdict(table) for table in tables])
    for group in spec.legend:
        said.append([group.title, [[entry.name, dict(entry.labels)] for entry in group.entries]])
    said += [_layer_mark(layer) for layer in spec.layers]
    if spec.logo:
        said.append(Path(spec.logo).stat().st_mtime)
    return hashlib.sha256(json.dumps(said, default=str, sort_keys=True).encode()).hexdigest()


def _layer_mark(layer: QgsMapLayer) -> list[Any]:
    document = QDomDocument()
    # The rest of a style (elevation profiles) has colours that QGIS draws by lot.
    drawn = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    layer.exportNamedStyle(document, QgsReadWriteContext(), drawn)
    # QDom writes the attributes of an element in an order of its own, another one in each session.
    style = sorted(_ATTRIBUTE.findall(_RANDOM.sub("", document.toString())))
    mark: list[Any] = [layer.name(), _box(layer.extent()), style]
    path = file_of(layer)[0] if isinstance(layer, QgsVectorLayer) else None
    if path and Path(path).exists():
        return [*mark, layer.source(), Path(path).stat().st_mtime]
    if isinstance(layer, QgsVectorLayer):
        digest = hashlib.sha256()
        for feature in layer.getFeatures():
            digest.update(repr(feature.attributes()).encode())
            digest.update(bytes(feature.geometry().asWkb()))
        mark.append(digest.hexdigest())
    return mark


def _box(extent: QgsRectangle) -> str:
    return str(extent.toString(3))
