"""The help of an algorithm: its page of resources/help, then all that it takes and gives."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from ..core.i18n import language, tr
from ..core.resources import resources_dir


def help_html(algorithm: str) -> str:
    """``resources/help/<algorithm>.<language>.md`` as HTML; English where the language has none."""
    folder = resources_dir() / "help"
    candidates = (folder / f"{algorithm}.{code}.md" for code in (language(), "en"))
    path: Path | None = next((p for p in candidates if p.exists()), None)
    if path is None:
        return ""
    document = QTextDocument()
    document.setMarkdown(path.read_text(encoding="utf-8"))
    block = document.begin()
    while block.isValid():
        # Else a list item that begins in bold is bold to its end.
        QTextCursor(block).setBlockCharFormat(QTextCharFormat())
        block = block.next()
    # Without the head: Processing puts it in the middle of a page, where its style sheet would be read as text.
    # On one line: Processing's dialog makes a paragraph of each, which takes tables apart.
    body = document.toHtml().partition("<body")[2].partition(">")[2].rpartition("</body>")[0]
    return " ".join(body.split("\n"))


def definitions_html(algorithm: QgsProcessingAlgorithm) -> str:
    """Every parameter and result by its label, by its name for scripts, and with its own help, as HTML.

    Made from the definitions themselves, so that it is never out of step with them.
    """
    shown = [
        one
        for one in algorithm.parameterDefinitions()
        if not one.flags() & Qgis.ProcessingParameterFlag.Hidden
    ]
    names = {one.name() for one in shown}
    more = [(one, "") for one in algorithm.outputDefinitions() if one.name() not in names]
    parameters = [(one, one.help()) for one in shown if not one.isDestination()]
    results = [(one, one.help()) for one in shown if one.isDestination()] + more
    return _list(tr("Parameters"), parameters) + _list(tr("Results"), results)


def _list(title: str, definitions: list[tuple[Any, str]]) -> str:
    lines = "".join(
        f'<p style="margin: 3px 0"><b>{escape(one.description())}</b> (<code>{one.name()}</code>){_dash(text)}</p>'
        for one, text in definitions
    )
    return f"<h4>{title}</h4>{lines}" if lines else ""


def _dash(text: str) -> str:
    return f" — {text}" if text else ""
