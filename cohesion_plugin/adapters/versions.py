"""Versions and requirements of Python packages (PEP 440, PEP 508), read with nothing but Python."""

from __future__ import annotations

import ast
import operator
import os
import platform
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass

Key = tuple[int, tuple[int, ...], tuple[int, int, int, int, int]]

_VERSION = re.compile(
    r"v?(?:(?P<epoch>\d+)!)?(?P<release>\d+(?:\.\d+)*)"
    r"[-_.]?(?:(?P<pre>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?P<pre_number>\d*))?"
    r"(?:-(?P<implicit_post>\d+)|[-_.]?(?P<post>post|rev|r)[-_.]?(?P<post_number>\d*))?"
    r"(?:[-_.]?(?P<dev>dev)[-_.]?(?P<dev_number>\d*))?(?:\+[a-z0-9._-]+)?",
    re.IGNORECASE,
)
_PRE = {"a": 0, "alpha": 0, "b": 1, "beta": 1, "c": 2, "rc": 2, "pre": 2, "preview": 2}
_REQUIREMENT = re.compile(
    r"\s*(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*\(?(?P<spec>[^;()]*)\)?\s*(?:;(?P<marker>.*))?$"
)
_CLAUSE = re.compile(r"\s*(~=|===|==|!=|<=|>=|<|>)\s*([^\s]+)\s*")
_FINAL = 3
_ORDER: dict[str, Callable[[Key, Key], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "==": operator.eq,
    "!=": operator.ne,
}


@dataclass(frozen=True)
class Requirement:
    """A package by its normalised name, the versions that will do, and who asks for it."""

    name: str
    spec: str = ""
    by: str = ""

    def __str__(self) -> str:
        return f"{self.name} {self.spec}".strip()


def normalised(name: str) -> str:
    """One spelling for ``python_dateutil``, ``Python.Dateutil`` and ``python-dateutil``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def key(version: str) -> Key:
    """What versions are compared by. A text that is no version comes before all that are."""
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return (-1, (), (0, 0, 0, 0, 0))
    release = [int(part) for part in found["release"].split(".")]
    while release and release[-1] == 0:
        release.pop()
    post = found["post"] or found["implicit_post"]
    # 1.0.dev1 comes before 1.0a1, which comes before 1.0.
    none = -1 if found["dev"] and not post else _FINAL
    pre = _PRE[found["pre"].lower()] if found["pre"] else none
    suffix = (
        pre,
        int(found["pre_number"] or 0),
        1 + int(found["implicit_post"] or found["post_number"] or 0) if post else 0,
        0 if found["dev"] else 1,
        int(found["dev_number"] or 0),
    )
    return (int(found["epoch"] or 0), tuple(release), suffix)


def is_final(version: str) -> bool:
    """Neither alpha, beta, candidate nor development."""
    suffix = key(version)[2]
    return suffix[0] == _FINAL and suffix[3] == 1


def satisfies(version: str, spec: str) -> bool:
    """Whether the version fulfils every clause of ``>=2.8.2,!=2.9,<3``."""
    return all(_fulfils(version, clause) for clause in spec.split(",") if clause.strip())


def _fulfils(version: str, clause: str) -> bool:
    found = _CLAUSE.fullmatch(clause)
    if found is None:
        return False
    sign, bound = found.groups()
    if sign == "===":
        return version.strip().lower() == bound.lower()
    if sign == "~=":
        return satisfies(version, f">={bound},=={bound.rpartition('.')[0]}.*")
    if bound.endswith(".*"):
        return _starts_with(version, bound[:-2]) == (sign == "==")
    mine, other = key(version), key(bound)
    if mine[:2] == other[:2]:
        # By PEP 440, 3.0rc1 is not below 3.0, and 3.0.post1 is not above it (it is above 3.0rc1).
        if sign == "<" and not is_final(version) and is_final(bound):
            return False
        if sign == ">" and mine[2][2] and not other[2][2] and mine[2][:2] == other[2][:2]:
            return False
    return _ORDER[sign](mine, other)


def _starts_with(version: str, prefix: str) -> bool:
    wanted = [int(part) for part in re.findall(r"\d+", prefix)]
    release = list(key(version)[1])
    return (release + [0] * len(wanted))[: len(wanted)] == wanted


def requirement(text: str, by: str = "") -> Requirement | None:
    """One line ``Requires-Dist``; None where its marker says that it is not for this system."""
    found = _REQUIREMENT.match(text)
    if found is None or not applies(found["marker"] or ""):
        return None
    return Requirement(normalised(found["name"]), found["spec"].replace(" ", ""), by)


def applies(marker: str) -> bool:
    """Whether a marker such as ``python_version < "3.11" and extra == "test"`` holds here, without any extra.

    Markers are written like Python, so Python reads them; nothing of them is run.
    """
    if not marker.strip():
        return True
    try:
        return _holds(ast.parse(marker.strip(), mode="eval").body)
    except (SyntaxError, KeyError, ValueError):
        # What can't be read is taken for needed: asking for one package too many does no harm.
        return True


def _holds(node: ast.expr) -> bool:
    if isinstance(node, ast.BoolOp):
        decide = all if isinstance(node.op, ast.And) else any
        return decide(_holds(value) for value in node.values)
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        raise ValueError(ast.dump(node))
    left, right = _value(node.left), _value(node.comparators[0])
    if isinstance(node.ops[0], (ast.In, ast.NotIn)):
        return (left in right) == isinstance(node.ops[0], ast.In)
    signs = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
    sign = signs[type(node.ops[0])]
    if left[:1].isdigit() and right[:1].isdigit():
        return _fulfils(left, sign + right)
    return (left == right) == (sign == "==")


def _value(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.Name):
        return environment()[node.id]
    raise ValueError(ast.dump(node))


def environment() -> dict[str, str]:
    """The words of a marker, for this Python."""
    return {
        "extra": "",
        "implementation_name": sys.implementation.name,
        "implementation_version": platform.python_version(),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": f"{sys.version_info[0]}.{sys.version_info[1]}",
        "sys_platform": sys.platform,
    }
