"""What the help says is what the algorithms take and give, by the names they have today, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QTextDocument

from cohesion_plugin.core.resources import resources_dir
from cohesion_plugin.gui import translation
from cohesion_plugin.gui.help_dialog import page_html
from cohesion_plugin.gui.translation import Translation

HELP = resources_dir() / "help"
# In capitals, yet no parameter: of other algorithms, of published files, of statistics.
OTHERS = {
    "checkpage": {"HTML"},
    "classifycommunes": {"AND"},
    "fragility": {"CLASS", "UU", "AAV"},
    "mappage": {"LINKS"},
}  # fmt: skip
# Emphasised or code: « **RINGS** », « *LAYOUT* », « TABLE, une ligne ».
NAMED = re.compile(r"\*+([A-Z][A-Z_]{3,})\*+|\b([A-Z]{2,}_[A-Z_]{2,})\b(?![0-9a-z])")


@pytest.fixture
def french(provider: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(translation, "_language", lambda: "fr")
    installed = Translation()
    installed.install()
    QgsApplication.processingRegistry().providerById("cohesion").refreshAlgorithms()
    yield
    installed.remove()
    QgsApplication.processingRegistry().providerById("cohesion").refreshAlgorithms()


def algorithms() -> list[QgsProcessingAlgorithm]:
    return QgsApplication.processingRegistry().providerById("cohesion").algorithms()


def names(algorithm: QgsProcessingAlgorithm) -> set[str]:
    given = [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]
    return {one.name() for one in given}


def test_the_french_help_names_every_parameter_and_result(french: None) -> None:
    for algorithm in algorithms():
        shown = QTextDocument()
        shown.setHtml(page_html(algorithm.name()))
        text = _plain(shown.toPlainText())
        for one in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()):
            wanted = _plain(f"{one.description()} ({one.name()})")
            assert wanted in text, (algorithm.name(), one.name())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_help_names_nothing_that_is_not_there(provider: None, language: str) -> None:
    seen = 0
    for algorithm in algorithms():
        text = _without_code(HELP / f"{algorithm.name()}.{language}.md")
        named = {first or second for first, second in NAMED.findall(text)}
        named -= OTHERS.get(algorithm.name(), set())
        assert named <= names(algorithm), (algorithm.name(), sorted(named - names(algorithm)))
        seen += len(named)
    assert seen > 20


def test_what_the_help_quotes_has_that_name(french: None) -> None:
    """A quoted name of a parameter, a button or an algorithm is one of today's texts."""
    from xml.etree import ElementTree

    file = ElementTree.parse(translation.folder() / "cohesion_fr.ts")
    texts = {_plain(text) for node in file.iter("translation") for text in node.itertext()}
    every = " | ".join(texts)
    quoted = {
        (path.name, name)
        for path in HELP.glob("*.fr.md")
        for name in re.findall("«\u00a0([A-ZÉ][^»]* [^»]* [^»]*)\u00a0»", path.read_text("utf-8"))
    }
    words = {"Une nouvelle définition du rural", "Ville de Genève (Suisse)", "Dessiné ou retouché", "A → B"}
    page = "Représentation schématique, sans valeur réglementaire"
    wrong = {one for one in quoted if _plain(one[1]) not in every} - {
        one for one in quoted if one[1] in words | {page}
    }
    assert len(quoted) > 10 and not wrong


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").casefold()


def _without_code(path: Path) -> str:
    return re.sub(
        r"```.*?```|`[^`\n]*`|^    .*$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE
    )
