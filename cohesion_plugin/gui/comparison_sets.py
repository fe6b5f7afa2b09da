"""Selections with a name: what is sent to the comparison, and how several territories become one."""

from __future__ import annotations

import json
import re


def request_text(items: list[str], sets: dict[str, str]) -> str:
    """Items and the sets that they may use, as the JSON that a selection may be; empty where there is no item."""
    if not items:
        return ""
    used = _used(items, sets)
    return json.dumps({"sets": used, "territories": items}, ensure_ascii=False)


def united(name: str, items: list[str], sets: dict[str, str]) -> tuple[str, dict[str, str]]:
    """One item « name = a + b »; and the sets with those added that items of more than a code need to be summed."""
    kept, terms = dict(sets), []
    for text in items:
        own, equal, rest = (part.strip() for part in text.partition("="))
        plain = not equal and not re.search(r"\s(in|dans|[+-])\s|\*", text)
        if plain:
            terms.append(text)
            continue
        part = own if equal else f"{name} {len(kept) + 1}"
        kept[part] = rest if equal else text
        terms.append(f"set:{part}")
    return f"{name} = {' + '.join(terms)}", kept


def named(name: str, text: str) -> str:
    """An item under another name."""
    rest = text.partition("=")[2].strip() if "=" in text else text
    return f"{clean(name)} = {rest}"


def clean(name: str) -> str:
    """A name without the signs of the selection language."""
    return re.sub(r"\s+", " ", re.sub(r"[=;:,\n]", " ", name)).strip()


def _used(items: list[str], sets: dict[str, str]) -> dict[str, str]:
    """Sets that items name, and those that these name in turn."""
    used: dict[str, str] = {}
    waiting = list(items)
    while waiting:
        text = waiting.pop()
        for name, content in sets.items():
            if name not in used and re.search(
                rf"(set|ensemble)\s*:\s*{re.escape(name)}", text, re.IGNORECASE
            ):
                used[name] = content
                waiting.append(content)
    return used
