"""The sentences that the plugin's sources pass to tr() and tr_n()."""

from __future__ import annotations

import ast
from pathlib import Path
from xml.etree import ElementTree

from ts_file import Message

PACKAGE = "cohesion_plugin"
ARGUMENTS = {"tr": 1, "tr_n": 2}
# The functions themselves live here: what they pass on is not a sentence of the plugin.
DEFINITION = f"{PACKAGE}/core/i18n.py"


def called(function: ast.expr) -> tuple[str, bool]:
    """Name of a called function, and whether it is the plugin's own (not the tr() of a QObject)."""
    if isinstance(function, ast.Name):
        return function.id, True
    if isinstance(function, ast.Attribute):
        return function.attr, isinstance(function.value, ast.Name) and function.value.id == "i18n"
    return "", False


def argument_problem(call: ast.Call, name: str, own: bool) -> str | None:
    if not own:
        return f"use {name}() of core.i18n, the method of a Qt object looks in another context"
    if call.keywords or len(call.args) != ARGUMENTS[name]:
        return f"{name}() takes {ARGUMENTS[name]} positional argument(s)"
    source = call.args[0]
    if isinstance(source, ast.JoinedStr):
        return f'an f-string is never found by the translator: write {name}("… {{}}").format(value)'
    if not (isinstance(source, ast.Constant) and isinstance(source.value, str) and source.value):
        return f"{name}() needs a literal sentence, as nothing else can be extracted"
    if (name == "tr_n") != ("%n" in source.value):
        return "%n and tr_n() go together"
    return None


def calls(path: Path, name: str) -> list[ast.Call]:
    tree = ast.parse(path.read_text("utf-8"), filename=name)
    found = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and called(node.func)[0] in ARGUMENTS
    ]
    return sorted(found, key=lambda call: call.lineno)


def form_problems(path: Path, name: str) -> list[str]:
    """Qt looks the sentences of a form up under the form's own name: they are given in code, with tr()."""
    texts = [node.text for node in ElementTree.parse(path).iter("string") if node.get("notr") != "true"]
    return [f'{name}: "{text}" must be notr="true", and set in code with tr().' for text in texts if text]


def extract(root: Path) -> tuple[dict[str, Message], list[str]]:
    """Messages by source text, and what is wrong with the calls."""
    messages: dict[str, Message] = {}
    problems = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name == DEFINITION:
            continue
        try:
            found = calls(path, name)
        except SyntaxError as error:
            problems.append(f"{name}:{error.lineno}: this is not Python: {error.msg}.")
            continue
        for call in found:
            function, own = called(call.func)
            problem = argument_problem(call, function, own)
            if problem:
                problems.append(f"{name}:{call.lineno}: {problem}.")
                continue
            source = call.args[0].value
            messages.setdefault(source, Message(source, function == "tr_n")).files.add(name)
    for path in sorted((root / "resources").rglob("*.ui")):
        problems += form_problems(path, path.relative_to(root).as_posix())
    return messages, problems
