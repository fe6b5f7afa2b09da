"""Whether the page names the sources, vintages and licences of what it shows."""

from __future__ import annotations

import re

from qgis.core import QgsLayoutItemLabel, QgsMapLayer

from ..core.i18n import pick, tr, tr_n
from .check_blocks import add_line, dated
from .check_fit import set_text
from .check_reading import Page, fold, label_text
from .check_verdict import Fix, Verdict, error, good, settings, warning
from .page_sources import sources_of

_FILE = re.compile(r"\S+\.(?:csv|tsv|txt|xlsx?|ods|gpkg|shp|parquet|dbf|zip)\b")


def sources(page: Page) -> list[Verdict]:
    """The line itself, then each layer's own source, then licences."""
    return [_line(page), _named(page), _said(page), *_licences(page)]


def worth_printing(text: str) -> bool:
    """Whether a line of provenance names a producer or a year; a file's name alone is no source."""
    words = fold(text)
    return bool(dated(text)) or any(_has(words, each) for each in settings()["sources"]["producers"])


def is_named(source: str, page_text: str) -> bool:
    """Whether a page has most words of a source, and one of its years if it has any; both folded.

    A file's name is no word: a page names the producer and the year of what the file holds.
    """
    rules = settings()["sources"]
    source = _FILE.sub(" ", source)
    years = set(re.findall(settings()["dates"]["vintage"], source))
    if years and not any(year in page_text for year in years):
        return False
    words = {
        word
        for word in re.findall(r"[^\W\d_]+", source)
        if len(word) >= rules["word"] and word not in rules["not_words"]
    }
    found = sum(_has(page_text, word) for word in words)
    return found >= rules["share"] * len(words)


def _line(page: Page) -> Verdict:
    label = page.block("sources")
    if label is None:
        lines = _citable(page)
        return error("sources", tr("The page names no sources."), lines, _new_line(page, lines))
    if not dated(label_text(label)):
        return warning("sources", tr("The sources have no vintage: « {} ».").format(label_text(label)))
    return good("sources", tr("The page names its sources, with their vintage."))


def _named(page: Page) -> Verdict:
    lacking = [line for line in _citable(page) if not is_named(fold(line), page.folded)]
    if not lacking:
        return good("layer_sources", tr("All sources that the layers name are on the page."))
    label = page.block("sources")
    fix = None
    if label is not None:
        fix = Fix(tr("Add what is missing"), lambda: _append(label, lacking))
    sentence = tr_n("%n source(s) of the map's layers missing from the page.", len(lacking))
    return error("layer_sources", sentence, lacking, fix)


def _said(page: Page) -> Verdict:
    silent = [
        layer.name()
        for layer in page.layers
        if not any(map(worth_printing, [*sources_of(layer), _about(layer)]))
    ]
    if not silent:
        return good("provenance", tr("Every layer says where it comes from."))
    sentence = tr_n(
        "%n layer(s) without a word on where the data come from: check that the sources name them.",
        len(silent),
    )
    return warning("provenance", sentence, dict.fromkeys(silent))


def _licences(page: Page) -> list[Verdict]:
    verdicts = []
    for licence in settings()["licences"]:
        users = [
            layer for layer in page.layers if any(each in fold(_all(layer)) for each in licence["layer"])
        ]
        if not users:
            continue
        names = dict.fromkeys(layer.name() for layer in users)
        if all(re.search(pattern, page.folded) for pattern in licence["page"]):
            verdicts.append(good("licence", tr("The page credits {}.").format(licence["name"]), names))
            continue
        sentence = pick(licence["sentence"])
        label = page.block("sources")
        fix = _adding(label, sentence) if label is not None else None
        said = tr("The page shows data of {}, whose licence asks for « {} ».").format(
            licence["name"], sentence
        )
        verdicts.append(error("licence", said, names, fix))
    own = {text.strip() for layer in page.layers for text in layer.metadata().licenses() if text.strip()}
    lacking = sorted(text for text in own if not is_named(fold(text), page.folded))
    if lacking:
        label = page.block("sources")
        fix = Fix(tr("Add what is missing"), lambda: _append(label, lacking)) if label is not None else None
        verdicts.append(warning("licence", tr("Licences of layers are not on the page."), lacking, fix))
    return verdicts or [good("licence", tr("No layer asks for a licence that the page does not name."))]


def _adding(label: QgsLayoutItemLabel, sentence: str) -> Fix:
    return Fix(tr("Add « {} »").format(sentence), lambda: _append(label, [sentence]))


def _append(label: QgsLayoutItemLabel, lines: list[str]) -> None:
    add_line(label, tr("; ").join(line.rstrip(" .") for line in lines), tr("; "))


def _new_line(page: Page, lines: list[str]) -> Fix | None:
    """Into the line of the author: a page has room for words where others stand."""
    label = page.block("author")
    if label is None or not lines:
        return None
    text = tr("Sources: {}").format(tr("; ").join(line.rstrip(" .") for line in lines))
    return Fix(tr("Add the sources of the layers"), lambda: set_text(label, f"{text}\n{label.text()}"))


def _citable(page: Page) -> list[str]:
    lines = [line.strip() for layer in page.layers for line in sources_of(layer)]
    return list(dict.fromkeys(filter(worth_printing, lines)))


def _about(layer: QgsMapLayer) -> str:
    """What else a layer says of its maker."""
    metadata = layer.metadata()
    return " ".join([*metadata.rights(), *metadata.licenses(), layer.serverProperties().attribution()])


def _all(layer: QgsMapLayer) -> str:
    return " ".join(
        [layer.publicSource(), layer.metadata().abstract(), *layer.metadata().history(), _about(layer)]
    )


def _has(text: str, word: str) -> bool:
    return bool(re.search(rf"\b{re.escape(word)}", text))
