"""Cover and contents of a booklet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QPointF, QRectF

from ..core.booklet.model import Book
from ..core.booklet.words import booklet
from ..core.i18n import tr
from .booklet_map import write_thumbnail
from .booklet_paper import Paper, sizes
from .booklet_places import PlaceLayers
from .page_logo import add_logo, logo_size


@dataclass(frozen=True)
class Imprint:
    """Who made the booklet, when, and the path of a logo."""

    author: str = ""
    date: str = ""
    logo: str = ""


def write_cover(
    paper: Paper, book: Book, imprint: Imprint, layers: PlaceLayers | None, outline: QgsVectorLayer
) -> None:
    """Page 1: title, what it is compared to, the territories, where they lie, date and author."""
    page = sizes()
    paper.turn_to(0, page["margin"] + 22)
    paper.band(QRectF(0, 0, page["width"], 12), booklet("layout")["cover_band"])
    title = _title(paper, book.title)
    paper.write("title", title)
    paper.y += 3
    if book.subtitle:
        paper.write("subtitle", paper.measure(book.subtitle, "cover_text"))
    paper.y += 8
    left = paper.width - booklet("layout")["thumbnail"]["width"] - 8 if layers is not None else paper.width
    top = paper.y
    if layers is not None:
        side = booklet("layout")["thumbnail"]["width"]
        box = paper.box(left + 8, top, side, side * 1.05)
        write_thumbnail(paper, layers, outline, box)
    foot = page["height"] - page["margin"] - 26
    _names(paper, book.cover, left, foot)
    _imprint(paper, imprint)


def write_contents(
    paper: Paper, entries: Sequence[tuple[str, int]], page: int, reading: Sequence[str] = ()
) -> None:
    """Titles of the chapters and their pages, on a page kept for them (from 0), and how to read the whole."""
    paper.turn_to(page, sizes()["margin"] + 12)
    paper.write("contents", paper.measure(tr("Contents"), "chapter"))
    paper.y += 4
    for title, number in entries:
        text = paper.measure(title, "contents", paper.width - 14)
        y = paper.y
        paper.write("contents entry", text)
        paper.write(
            "contents page", paper.measure(str(number), "contents", 12.0), paper.width - 12, y, right=True
        )
        paper.y += 2.2
    if reading:
        paper.y += 12
        paper.write("reading", paper.measure(tr("How to read this booklet"), "heading"))
        paper.y += 1.5
        for text in reading:
            paper.write("reading", paper.measure(text, "text"))
            paper.y += 1.5


def _title(paper: Paper, title: str) -> object:
    """In the largest type that takes no more than its lines."""
    style = booklet("layout")["type"]["cover_title"]
    size = style["size"]
    while True:
        found = paper.measure(title, "cover_title", factor=size / style["size"])
        if found.lines <= style["lines"] or size <= style["least"]:
            return found
        size -= 1


def _names(paper: Paper, names: Sequence[tuple[str, str]], width: float, bottom: float) -> None:
    """Each territory with what it is, in smaller type where they would not fit."""
    for factor in (1.0, 0.9, 0.8, 0.7):
        texts = [
            (
                paper.measure(f"{place}. {name}" if len(names) > 1 else name, "cover_name", width, factor),
                paper.measure(kind, "cover_kind", width, factor),
            )
            for place, (name, kind) in enumerate(names, start=1)
        ]
        gap = 2.2 * factor
        if paper.y + sum(name.height + kind.height + gap for name, kind in texts) <= bottom:
            break
    for name, kind in texts:
        paper.write("territory", name)
        paper.write("territory kind", kind)
        paper.y += gap


def _imprint(paper: Paper, imprint: Imprint) -> None:
    page = sizes()
    lines = [tr("Made by: {}").format(imprint.author) if imprint.author else "", imprint.date]
    logo = logo_size(imprint.logo, 1.3)
    width = paper.width - (logo.width() + 6 if logo is not None else 0)
    texts = [paper.measure(line, "cover_text", width) for line in lines if line]
    y = page["height"] - page["margin"] - sum(text.height for text in texts)
    top = y
    for text in texts:
        paper.write("imprint", text, 0.0, y)
        y += text.height
    if logo is not None:
        corner = QPointF(
            paper.margin + paper.width - logo.width(), page["height"] - page["margin"] - logo.height()
        )
        add_logo(paper.layout, imprint.logo, QRectF(corner, logo))
        top = min(top, corner.y())
    paper.rule(top - 3)
