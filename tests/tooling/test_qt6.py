"""Every name of Qt that the sources use exists in Qt 6 too, as the declarations that come with PyQt6 have it.

They are read as text: two versions of Qt are never loaded in one process.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PREFIX = "qgis.PyQt."
# What qgis.PyQt gives under the name of its Qt 5 module, on Qt 6 as well.
MOVED = {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui"}


@cache
def _declarations(module: str) -> dict[str, ast.stmt]:
    spec = find_spec("PyQt6")
    if spec is None or spec.origin is None:
        pytest.skip("PyQt6, whose declarations are read, is not installed")
    path = Path(spec.origin).parent / f"{module}.pyi"
    return _named(ast.parse(path.read_text("utf-8")).body) if path.is_file() else {}


def _named(body: list[ast.stmt]) -> dict[str, ast.stmt]:
    found: dict[str, ast.stmt] = {}
    for node in body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            found[node.name] = node
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found.update((target.id, node) for target in targets if isinstance(target, ast.Name))
    return found


def _class(module: str, name: str) -> tuple[str, ast.ClassDef] | None:
    inner, _, rest = name.partition(".")
    if inner in ("QtCore", "QtGui", "QtWidgets") and rest:
        module, name = inner, rest
    node = _declarations(module).get(name)
    return (module, node) if isinstance(node, ast.ClassDef) else None


def _member(module: str, node: ast.ClassDef, name: str) -> ast.stmt | None:
    """Of a class or of those it is made from."""
    found = _named(node.body).get(name)
    for base in [] if found is not None else node.bases:
        parent = _class(module, ast.unparse(base))
        found = found or (_member(*parent, name) if parent is not None else None)
    return found


@cache
def _missing(module: str, chain: tuple[str, ...]) -> str | None:
    """The first name of ``QLabel.Shape.Box`` and the like that Qt 6 does not have."""
    declared = _class(module, chain[0]) or _class(MOVED.get(chain[0], ""), chain[0])
    if declared is None:
        return None if chain[0] in _declarations(module) else chain[0]
    module, node = declared
    for name in chain[1:]:
        found = _member(module, node, name)
        if found is None:
            return name
        if not isinstance(found, ast.ClassDef):
            return None
        node = found
    return None


def _uses(source: str) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Line, module and dotted name, for each name imported from Qt and each that is reached through one."""
    tree = ast.parse(source)
    known: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PREFIX):
            module = (node.module or "").removeprefix(PREFIX)
            for alias in node.names:
                known[alias.asname or alias.name] = module, alias.name
                yield node.lineno, module, (alias.name,)
    for node in ast.walk(tree):
        names: list[str] = []
        reached: ast.expr | None = node if isinstance(node, ast.Attribute) else None
        while isinstance(reached, ast.Attribute):
            names.insert(0, reached.attr)
            reached = reached.value
        if names and isinstance(reached, ast.Name) and reached.id in known:
            module, name = known[reached.id]
            yield node.lineno, module, (name, *names)


def _lacking(source: str) -> list[str]:
    found = ((line, chain, _missing(module, chain)) for line, module, chain in _uses(source))
    return [f"{line}: {'.'.join(chain)} (no {name})" for line, chain, name in found if name is not None]


def test_every_name_of_qt_exists_in_qt_6() -> None:
    files = [*(ROOT / "cohesion_plugin").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    sources = {path: path.read_text("utf-8") for path in files}
    using = {path: source for path, source in sources.items() if PREFIX in source}
    assert len(using) > 100
    lacking = [
        f"{path.relative_to(ROOT)}:{one}" for path, source in using.items() for one in _lacking(source)
    ]
    assert lacking == []


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt\nQt.ItemFlag.ItemIsTristate", "ItemIsTristate"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "QDesktopWidget"),
        ("from qgis.PyQt.QtCore import QRegExp", "QRegExp"),
        ("from qgis.PyQt.QtWidgets import QLabel\nQLabel.Box", "Box"),
    ],
)
def test_what_left_with_qt_5_is_found(source: str, missing: str) -> None:
    assert _lacking(source)[-1].endswith(f"(no {missing})")


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtWidgets import QLabel\nQLabel.Shape.Box",
        "from qgis.PyQt.QtWidgets import QAction\nQAction.Priority.LowPriority",
        "from qgis.PyQt.QtCore import pyqtSignal",
        "from qgis.PyQt.QtCore import Qt as Core\nCore.AlignmentFlag.AlignLeft",
    ],
)
def test_what_both_have_is_no_finding(source: str) -> None:
    assert _lacking(source) == []
