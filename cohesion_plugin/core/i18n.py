"""One door to translated sentences, so that core can speak French without knowing Qt.

Sources are English. The plugin installs Qt's translator; a notebook gets the English text.
"""

from __future__ import annotations

import re
from typing import Callable, Optional

Translate = Callable[[str, Optional[int]], str]


class _State:
    translate: Translate | None = None
    language = "en"


def install(translate: Translate | None, language: str = "en") -> None:
    """Give the function that translates (source, count or None), and the two-letter language."""
    _State.translate = translate
    _State.language = language


def language() -> str:
    """Two-letter language in use, ``"en"`` unless one was installed."""
    return _State.language


def tr(source: str) -> str:
    """Translate one English sentence; fill its braces with ``.format`` afterwards."""
    return _State.translate(source, None) if _State.translate else source


def tr_n(source: str, count: int) -> str:
    """Translate a sentence with ``%n`` and its plural; English "(s)", "(es)", "(ies)" are resolved where none is.

    Numbers are grouped by thousands, which Qt does not do.
    """
    if _State.translate:
        translated = _State.translate(source, count)
        if translated.replace(str(count), "%n", 1) != source:
            return translated.replace(str(count), grouped(count), 1)
    return _english(source, count).replace("%n", grouped(count))


def _english(source: str, count: int) -> str:
    one = count == 1
    text = re.sub(r"y\((?:ie)?s\)", "y" if one else "ies", source)
    # The one verb: it has the « s » that its noun has not.
    text = re.sub(r"\blie\(s\)", "lies" if one else "lie", text)
    return re.sub(r"\((e?s)\)", "" if one else r"\1", text)


def grouped(count: int) -> str:
    """A whole number with a thin space between thousands (ISO 80000-1), in every language."""
    return f"{count:,}".replace(",", "\u202f")


def pick(texts: dict[str, str]) -> str:
    """The entry of a vocabulary in the current language, else English, else French."""
    return texts.get(_State.language) or texts.get("en") or texts["fr"]
