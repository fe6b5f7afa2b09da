"""Files of earlier additions to an atlas that nothing shows any more: taken away where the plugin made them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsLayoutItemPicture, QgsLayoutObject, QgsPrintLayout, QgsProject

from ..adapters.staging import begin, publish

# What the plugin wrote in the folder, by name: nothing else is ever touched.
MADE = "fichiers.json"
PROJECT_SUFFIX = ".qgs"


def shown_now(project: QgsProject) -> str:
    """What names files in the project as it is: pictures of its layouts, sources of its layers. Main thread."""
    layouts = [one for one in project.layoutManager().layouts() if isinstance(one, QgsPrintLayout)]
    pictures = (text for layout in layouts for text in _pictures(layout))
    return "\n".join([*pictures, *(layer.source() for layer in project.mapLayers().values())])


def record(folder: Path, names: Iterable[str]) -> None:
    """Remember that the plugin made these files of the folder. Raises OutputError."""
    staged = begin(folder / MADE)
    try:
        known = [*made_in(folder), *names]
        staged.written.write_text(
            json.dumps(list(dict.fromkeys(known)), ensure_ascii=False), encoding="utf-8"
        )
        publish([staged])
    finally:
        staged.discard()


def made_in(folder: Path) -> list[str]:
    """Names that ``record`` kept; none where the file is not there or is not its own."""
    with suppress(OSError, ValueError):
        names = json.loads((folder / MADE).read_text(encoding="utf-8"))
        # A name with a folder in it would be another's file.
        return [one for one in names if isinstance(one, str) and Path(one).name == one]
    return []


def clean(folder: Path, shown: str, saved: Path) -> list[str]:
    """Remove the recorded files that neither the project as it is (``shown``) nor as it was saved names.

    Returns what was removed. A file that can't be removed, or a saved project that can't be read, stays as it is.
    """
    known = made_in(folder)
    text = _saved_text(saved) if known else ""
    if text is None:
        return []
    removed = []
    for name in known:
        if name in shown or name in text:
            continue
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)
            removed.append(name)
    return removed


def _pictures(layout: QgsPrintLayout) -> Iterator[str]:
    for item in layout.items():
        if isinstance(item, QgsLayoutItemPicture):
            yield item.picturePath()
            source = QgsLayoutObject.DataDefinedProperty.PictureSource
            yield item.dataDefinedProperties().property(source).expressionString()


def _saved_text(path: Path) -> str | None:
    """The project file as text, None where it can't be read."""
    try:
        if not zipfile.is_zipfile(path):
            return path.read_text(encoding="utf-8")
        with zipfile.ZipFile(path) as archive:
            inner = [one for one in archive.namelist() if one.lower().endswith(PROJECT_SUFFIX)]
            return "\n".join(archive.read(one).decode("utf-8") for one in inner)
    except (OSError, ValueError, zipfile.BadZipFile):
        return None
