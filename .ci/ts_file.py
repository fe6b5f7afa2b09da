"""The translation file of Qt Linguist: its messages, how they are read, and how they are written."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CONTEXT = "cohesion"


@dataclass
class Message:
    source: str
    plural: bool
    files: set[str] = field(default_factory=set)
    forms: list[str] = field(default_factory=list)
    finished: bool = False

    def complete(self) -> bool:
        return self.finished and len(self.forms) == (2 if self.plural else 1) and all(self.forms)


def placeholders(text: str) -> Counter[str]:
    """Fields of str.format without their formatting, which may follow the language, and Qt's %n."""
    fields = re.findall(r"\{([^{}]*)\}", text.replace("{{", "").replace("}}", ""))
    return Counter(["{" + re.split("[:!]", name)[0] + "}" for name in fields] + re.findall("%n", text))


def placeholder_problem(message: Message, forms: list[str]) -> str | None:
    for form in forms:
        if form and placeholders(form) != placeholders(message.source):
            wanted = " ".join(placeholders(message.source).elements()) or "no placeholder"
            return f'"{form}" must have the placeholders of "{message.source}": {wanted}'
    return None


def read(path: Path) -> dict[str, Message]:
    """Messages of a .ts file by source text."""
    messages: dict[str, Message] = {}
    if not path.exists():
        return messages
    for node in ElementTree.parse(path).iter("message"):
        source = node.findtext("source") or ""
        translation = node.find("translation")
        plural = node.get("numerus") == "yes"
        forms = [n.text or "" for n in (translation.iter("numerusform") if plural else [translation])]
        messages[source] = Message(source, plural, forms=forms, finished=translation.get("type") is None)
    return messages


def merge(found: dict[str, Message], known: dict[str, Message]) -> None:
    """Give the messages found in the sources the translations already known."""
    for source, message in found.items():
        old = known.get(source)
        if old and old.plural == message.plural:
            message.forms, message.finished = old.forms, old.finished
        message.forms = message.forms or [""] * (2 if message.plural else 1)


def quoted(text: str) -> str:
    # A no-break space must be seen in a diff, or nobody notices when one is lost.
    return escape(text, {'"': "&quot;", "\u00a0": "&#xa0;", "\u202f": "&#x202f;"})


def written(messages: dict[str, Message]) -> str:
    """The .ts file. No line numbers, and an order that an edit elsewhere does not change: small diffs."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        '<TS version="2.1" language="fr" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in sorted(messages.values(), key=lambda m: (min(m.files), m.source)):
        state = "" if message.complete() else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if message.plural else "    <message>")
        lines += [f'        <location filename="../{file}"/>' for file in sorted(message.files)]
        lines.append(f"        <source>{quoted(message.source)}</source>")
        if message.plural:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{quoted(form)}</numerusform>" for form in message.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{quoted(message.forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])
