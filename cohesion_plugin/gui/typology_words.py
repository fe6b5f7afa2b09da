"""How typologies, their needs and the files that meet them are said to the user."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from ..core.typologies.model import Need, Typology
from .words import number

PRODUCERS = ("Observatoire des territoires", "Eurostat", "Insee")
SWATCH = 12


def kind_label(kind: str) -> str:
    """What a kind of published file or a standard column is called."""
    words = vocabulary("published_files")
    for group in ("kinds", "families", "columns"):
        if "label" in words[group].get(kind, {}):
            return pick(words[group][kind]["label"])
    return kind


def producer(typology: Typology) -> str:
    """Who publishes it: the producer that its source names first; empty for the user's own."""
    places = {name: typology.source.find(name) for name in PRODUCERS}
    named = sorted((at, name) for name, at in places.items() if at >= 0)
    return named[0][1] if named else typology.source.partition(",")[0]


def method_of(typology: Typology) -> str:
    """The method sentence as it can be said before a run."""
    return typology.sentence(surface=tr("the area of each commune"))


def year_of(typology: Typology) -> str:
    """« Year 2021, version 1.0. »"""
    version = tr("version {}").format(typology.version)
    if not typology.year:
        return tr("{}.").format(version.capitalize())
    return tr("Year {year}, {version}.").format(year=typology.year, version=version)


def needs_title(needs: list[Need]) -> str:
    """The files that meet needs, in the fewest words."""
    kinds = list(dict.fromkeys(kind for need in needs for kind in need.kinds))
    words = [kind_label(kind) for kind in kinds] or [kind_label(need.column) for need in needs]
    text = tr(" or ").join(dict.fromkeys(words))
    return text[:1].upper() + text[1:]


def percent(value: float | None) -> str:
    """« 12.3 % »; empty where unknown."""
    return "" if value is None else tr("{} %").format(number(value, 1))


def signed_percent(value: float | None) -> str:
    """« +1.2 % »; empty where unknown."""
    if value is None:
        return ""
    return ("+" if value > 0 else "") + percent(value)


def readable_on(colour: QColor) -> QColor:
    """Black or white, whichever is read better over a colour of the data."""
    light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
    return QColor("black" if light > 140 else "white")


def swatch(colour: str) -> QIcon:
    """A square of a class's colour, edged so that pale ones are seen."""
    pixmap = QPixmap(SWATCH, SWATCH)
    pixmap.fill(QColor(colour))
    painter = QPainter(pixmap)
    painter.setPen(QgsApplication.palette().mid().color())
    painter.drawRect(0, 0, SWATCH - 1, SWATCH - 1)
    painter.end()
    return QIcon(pixmap)
