"""Whether a page has the blocks that it must have: title, subtitle, legend, sources, author, date."""

from __future__ import annotations

import re

from qgis.core import QgsLayoutItemLabel, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QLocale

from ..core.i18n import language, tr, tr_n
from .check_fit import set_text
from .check_reading import Page, fold, label_text
from .check_verdict import Fix, Verdict, error, good, settings, warning


def blocks(page: Page) -> list[Verdict]:
    """One verdict for each of them."""
    return [_title(page), _subtitle(page), _legend(page), _author(page), _date(page)]


def dated(text: str) -> str:
    """The vintage (a year) that a text names, empty where it names none."""
    found = re.search(settings()["dates"]["vintage"], text)
    return found.group(0) if found else ""


def _title(page: Page) -> Verdict:
    label = page.block("title")
    if label is None:
        return error(
            "title", tr("The page has no title."), [tr("A title says what the map shows, in a sentence.")]
        )
    text = " ".join(label_text(label).split())
    if any(re.search(pattern, fold(text)) for pattern in settings()["title"]["no_message"]):
        sentence = tr("The title names the map, it does not say its message: « {} ».").format(text)
        return warning("title", sentence, [tr("Write what the reader should remember, with its figure.")])
    most = settings()["title"]["most_letters"]
    if len(text) > most:
        facts = [tr_n("%n character(s) too many for a title of {}", len(text) - most).format(most)]
        return warning("title", tr("The title is too long to be read at a glance."), facts)
    return good("title", tr("The title says a message: « {} ».").format(text))


def _subtitle(page: Page) -> Verdict:
    label = page.block("subtitle")
    if label is None:
        return warning(
            "subtitle",
            tr("The page has no subtitle."),
            [tr("It names the territory and the date of the data.")],
        )
    text = " ".join(label_text(label).split())
    if not dated(text):
        return warning("subtitle", tr("The subtitle names no year: « {} ».").format(text))
    if not re.search(r"[^\W\d_]{3}", re.sub(settings()["dates"]["day"], "", fold(text))):
        return warning("subtitle", tr("The subtitle names no territory: « {} ».").format(text))
    return good("subtitle", tr("The subtitle names the territory and the date: « {} ».").format(text))


def _legend(page: Page) -> Verdict:
    if page.legends:
        return good("legend", tr_n("The page has %n legend(s).", len(page.legends)))
    if page.table_only:
        return good("legend", tr("The page is a table: it has no map that a legend would explain."))
    drawn = [layer for layer in page.layers if isinstance(layer, QgsVectorLayer)]
    facts = [tr_n("%n layer(s) on the map", len(drawn))]
    return error("legend", tr("The page has no legend."), facts)


def _author(page: Page) -> Verdict:
    line = page.block("author")
    if line is not None and _signed(label_text(line)):
        return good("author", tr("The page says who made it."))
    if re.search(settings()["blocks"]["author"]["pattern"], page.folded):
        return good("author", tr("The page says who made it."))
    known = page.layout.project().metadata().author().strip()
    made = tr("Made by: {}").format(known)
    below = page.block("sources")
    fix = None
    if known and line is not None:
        fix = Fix(tr("Add « {} »").format(made), lambda: set_text(line, f"{made}{tr(', ')}{line.text()}"))
    elif known and below is not None:
        fix = Fix(tr("Add « {} »").format(made), lambda: add_line(below, made))
    return error("author", tr("The page does not say who made it."), (), fix)


def _signed(text: str) -> bool:
    """Whether something is left of the author's line without its dates."""
    return bool(re.search(r"[^\W\d_]{3}", re.sub(settings()["dates"]["day"], "", fold(text))))


def _date(page: Page) -> Verdict:
    """Of making: dates of titles, sources and methods are those of the data."""
    for text in _imprints(page):
        found = re.search(settings()["dates"]["day"], text)
        if found:
            return good("date", tr("The page says when it was made: {}.").format(found.group(0)))
    label, below = page.block("author"), page.block("sources")
    today = QLocale(language()).toString(QDate.currentDate(), "d MMMM yyyy")
    known = page.layout.project().metadata().author().strip()
    fix = None
    if label is not None:
        fix = Fix(tr("Add « {} »").format(today), lambda: add_line(label, today, tr(", ")))
    elif known and below is not None:
        made = tr("Made by: {}").format(tr(", ").join([known, today]))
        fix = Fix(tr("Add « {} »").format(made), lambda: add_line(below, made))
    return error("date", tr("The page does not say when it was made."), (), fix)


def _imprints(page: Page) -> list[str]:
    """What follows the author's name, then the labels that are no other block."""
    rules = settings()["blocks"]
    named = [re.split(rules["author"]["pattern"], fold(label_text(each)), maxsplit=1) for each in page.labels]
    taken = [page.block(kind) for kind in ("title", "subtitle", "sources")]
    others = [
        fold(label_text(each))
        for each in page.labels
        if each not in taken and not any(each.id().startswith(word) for word in rules["data"]["ids"])
    ]
    return [*(parts[-1] for parts in named if len(parts) > 1), *others]


def add_line(label: QgsLayoutItemLabel, text: str, between: str = "\n") -> None:
    """More words at the end of a label."""
    set_text(label, label.text().rstrip() + between + text)
