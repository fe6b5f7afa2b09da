"""French typography of what a reader sees: the translations, the resources, the help, the README.

A straight apostrophe, a breaking space before « : ; ? ! % » » or after « « », three full stops: each is a problem.
Which strings of the resources are French prose, and what is left alone, is in french.json.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RULES = Path(__file__).with_name("french.json")
# What is wrong, and what is to stand there. « %n » is a number, « ![ » a picture.
WRONG = (
    (re.compile(r"(?<=[^\W\d_])'(?=\S|$)"), "’"),
    (re.compile(r" (?=[:;?»]|!(?!\[)|%(?!n\b))"), "\u00a0"),
    (re.compile(r"(?<=«) "), "\u00a0"),
    (re.compile(r"\.\.\."), "…"),
)
# Code inside of prose: fenced blocks, code between backticks, addresses.
CODE = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)\n]*\)|https?://\S+", re.DOTALL)


def corrected(text: str) -> str:
    """The same words as they are printed in French; what is code in Markdown stays."""
    parts, code = CODE.split(text), CODE.findall(text)
    for wrong, right in WRONG:
        parts = [wrong.sub(right, part) for part in parts]
    return "".join(part + kept for part, kept in zip(parts, [*code, ""]))


def problems(root: Path) -> list[str]:
    """One line for each French text of the resources, the help and the README that is not written as it should be."""
    rules = json.loads(RULES.read_text("utf-8"))
    found = [*texts_of_json(root, rules), *texts_of_pages(root, rules)]
    return [problem(text, where) for where, text in found if corrected(text) != text]


def problem(text: str, where: str) -> str:
    right = corrected(text)
    at = next((i for i, (a, b) in enumerate(zip(text, right)) if a != b), 0)
    return f"French typography: « {text[max(0, at - 25) : at + 25].strip()} » ({where})"


def texts_of_json(root: Path, rules: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """File and text of each string of the resources that is French prose."""
    for path in sorted((root / "resources").rglob("*.json")):
        name = path.relative_to(root).as_posix()
        if name in rules["left alone"]:
            continue
        keys = {"fr"}.union(*(more for pattern, more in rules["keys"].items() if path.match(pattern)))
        for place, text in strings(json.loads(path.read_text("utf-8"))):
            if keys & set(place) and "en" not in place:
                yield name, text


def texts_of_pages(root: Path, rules: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """File and text of each paragraph of the pages written in French."""
    for pattern in rules["pages"]:
        for path in sorted(root.glob(pattern)):
            text = path.read_text("utf-8")
            for english in rules["left alone"].get(path.relative_to(root).as_posix(), []):
                text = text.replace(english, "")
            yield path.relative_to(root).as_posix(), text


def strings(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield place, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in items:
        yield from strings(one, (*place, str(key)))
