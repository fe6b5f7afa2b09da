"""The logo of an agency: which files can be one, how large it stands on the page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutItemPicture, QgsPrintLayout
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from ..core.errors import InputError
from ..core.i18n import tr
from .page_spec import resource

_VECTOR = (".svg", ".svgz")


def logo_size(path: str, factor: float = 1.0) -> QSizeF | None:
    """Its size on the page in mm, in its own proportions; None where there is none. Raises InputError."""
    if not path:
        return None
    style = resource("page_parts")["logo"]
    own = _own_size(Path(path))
    shown = own.scaled(QSizeF(style["width"], style["height"]) * factor, Qt.AspectRatioMode.KeepAspectRatio)
    return QSizeF(max(shown.width(), 1.0), max(shown.height(), 1.0))


def check_logo(path: str) -> None:
    """Raise InputError where it is missing, can't be read as an image, or is too large to be put on each page."""
    logo_size(path)


def add_logo(layout: QgsPrintLayout, path: str, box: QRectF) -> QgsLayoutItemPicture:
    """The image in its box."""
    made = QgsLayoutItemPicture(layout)
    made.setId("logo")
    made.setPicturePath(path)
    made.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    made.attemptSetSceneRect(box)
    layout.addLayoutItem(made)
    return made


def _own_size(path: Path) -> QSizeF:
    if not path.is_file():
        raise InputError(
            tr("The logo {} is missing.").format(path.name),
            [str(path)],
            tr("Choose another image, or leave the logo empty."),
        )
    style = resource("page_parts")["logo"]
    if path.stat().st_size > style["most_bytes"]:
        raise _too_large(path, tr("{:.0f} MB").format(path.stat().st_size / 1e6))
    size = _vector_size(path) if path.suffix.lower() in _VECTOR else QSizeF(QImageReader(str(path)).size())
    if not size.isValid() or size.isEmpty():
        raise InputError(
            tr("The logo {} can't be read as an image.").format(path.name),
            [str(path)],
            tr("Choose an SVG, PNG or JPEG file."),
        )
    if path.suffix.lower() not in _VECTOR and size.width() * size.height() > style["most_pixels"]:
        raise _too_large(path, tr("{} × {} pixels").format(int(size.width()), int(size.height())))
    return size


def _vector_size(path: Path) -> QSizeF:
    renderer = QSvgRenderer(str(path))
    return QSizeF(renderer.viewBoxF().size()) if renderer.isValid() else QSizeF()


def _too_large(path: Path, fact: str) -> InputError:
    return InputError(
        tr("The logo {} is too large for a page.").format(path.name),
        [fact],
        tr("A logo 1000 pixels wide prints well: reduce the image, or choose an SVG."),
    )
