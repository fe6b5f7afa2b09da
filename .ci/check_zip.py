"""Check the package as the QGIS plugin site does on upload, and a little more strictly.

check_zip.py [FILE]     by default, the one that `make zip` builds
"""

from __future__ import annotations

import ast
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

PACKAGE = "cohesion_plugin"
MAX_BYTES = 25_000_000
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
# The site refuses an upload without homepage too, though it does not list it as required.
URLS = ("tracker", "repository", "homepage")
FORBIDDEN_FOLDERS = {"__pycache__", "__MACOSX", "tests", "test"}
FORBIDDEN_SUFFIXES = {
    *(".pyc", ".pyo", ".so", ".pyd", ".dll", ".dylib", ".exe"),
    *(".sh", ".bat", ".cmd", ".ps1", ".zip", ".ts"),
}
GENERATED = re.compile(r"(ui_.*|.*_rc|resources)\.py")
QT_BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
# Rules that the site has switched off: importing subprocess, and public IP addresses.
BANDIT_OFF, SECRETS_OFF = "B404", "IPPublicDetector"
OLDEST_SYNTAX = (3, 9)


def metadata_problems(path: Path) -> list[str]:
    try:
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read_string(path.read_text("utf-8"))
        values = dict(parser["general"])
    except (OSError, UnicodeDecodeError, configparser.Error, KeyError) as error:
        return [f"metadata.txt cannot be read: {error}."]
    problems = [f"metadata.txt has no {field}." for field in REQUIRED if not values.get(field, "").strip()]
    for field, value in values.items():
        if "%" in value:
            problems.append(f"metadata.txt: {field} has a %, which the site takes for an interpolation.")
    for field in URLS:
        url = urlparse(values.get(field, ""))
        if url.scheme not in {"http", "https"} or "." not in url.netloc:
            problems.append(f"metadata.txt: {field} is not a complete http(s) address.")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", values.get("email", "")):
        problems.append("metadata.txt: email is not an address.")
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", values.get("version", "")):
        problems.append("metadata.txt: version is not made of two or three numbers.")
    if "/" in values.get("author", ""):
        problems.append("metadata.txt: author has a slash, which the site refuses.")
    if "supportsQt6" in values:
        problems.append("metadata.txt: supportsQt6 is ignored with a warning; qgisMaximumVersion says it.")
    if "icon" in values and not (path.parent / values["icon"]).is_file():
        problems.append(f"metadata.txt: the icon {values['icon']} is not in the package.")
    return problems


def name_problems(archive: zipfile.ZipFile) -> list[str]:
    problems = []
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename)
        if "\\" in entry.filename or ".." in entry.filename or path.is_absolute() or ":" in path.parts[0]:
            problems.append(f"{path}: not a plain relative path.")
        elif path.parts[0] != PACKAGE:
            problems.append(f"{path}: outside of the only folder, {PACKAGE}/.")
        elif FORBIDDEN_FOLDERS & set(path.parts) or any(part.startswith(".") for part in path.parts):
            problems.append(f"{path}: tests, caches and hidden files do not belong in the package.")
        elif path.suffix.lower() in FORBIDDEN_SUFFIXES:
            problems.append(f"{path}: files of this kind do not belong in the package.")
        elif GENERATED.fullmatch(path.name) and path.parent.name != "core":
            problems.append(f"{path}: compiled forms and resources do not work with QGIS 4.")
        elif entry.external_attr >> 16 & 0o111 and not entry.is_dir():
            problems.append(f"{path}: marked as executable.")
    return problems


def python_problems(folder: Path) -> list[str]:
    problems = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent)
        try:
            source = path.read_text("utf-8")
            compile(source, str(name), "exec")
            tree = ast.parse(source, feature_version=OLDEST_SYNTAX)
        except (SyntaxError, ValueError) as error:
            problems.append(f"{name}: not valid Python {OLDEST_SYNTAX[0]}.{OLDEST_SYNTAX[1]}: {error}.")
            continue
        for node in ast.walk(tree):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                modules = [node.module or ""]
            for module in modules:
                if module.split(".")[0] in QT_BINDINGS:
                    problems.append(
                        f"{name}:{node.lineno}: imports {module}; qgis.PyQt works with both Qt 5 and 6."
                    )
        if path == folder / "__init__.py" and not any(
            isinstance(node, ast.FunctionDef) and node.name == "classFactory" for node in tree.body
        ):
            problems.append(f"{name}: has no classFactory().")
    return problems


def scan(module: str, *arguments: str, folder: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=folder.parent, capture_output=True, text=True
    )
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"{module} did not run: {done.stderr.strip()[-500:]}") from None


def security_problems(folder: Path) -> list[str]:
    bandit = scan("bandit", "-q", "-r", "-f", "json", "-s", BANDIT_OFF, folder.name, folder=folder)
    problems = [
        f"{found['filename']}:{found['line_number']}: {found['issue_text']} (bandit {found['test_id']})"
        for found in bandit["results"]
    ]
    problems += [
        f"{error['filename']}: bandit could not read it: {error['reason']}" for error in bandit["errors"]
    ]
    secrets = scan(
        "detect_secrets", "scan", "--all-files", "--disable-plugin", SECRETS_OFF, folder.name, folder=folder
    )
    for name, found in secrets["results"].items():
        problems += [f"{name}:{one['line_number']}: looks like a secret ({one['type']})." for one in found]
    return problems


def problems_of(package: Path) -> list[str]:
    if package.stat().st_size > MAX_BYTES:
        return [f"{package.stat().st_size / 1e6:.1f} MB: the site takes 25 MB."]
    with zipfile.ZipFile(package) as archive, tempfile.TemporaryDirectory() as temporary:
        problems = name_problems(archive)
        if problems:
            return problems
        archive.extractall(temporary)
        folder = Path(temporary) / PACKAGE
        missing = [
            name for name in ("__init__.py", "metadata.txt", "LICENSE") if not (folder / name).is_file()
        ]
        if missing:
            return [f"{PACKAGE}/ has no {name}." for name in missing]
        return (
            metadata_problems(folder / "metadata.txt") + python_problems(folder) + security_problems(folder)
        )


def default_package() -> Path:
    from build_zip import version

    root = Path(__file__).resolve().parents[1]
    return root / "build" / f"{PACKAGE}-{version(root)}.zip"


def main() -> int:
    package = Path(sys.argv[1]) if len(sys.argv) > 1 else default_package()
    try:
        problems = problems_of(package)
    except (OSError, zipfile.BadZipFile) as error:
        problems = [f"cannot be opened: {error}."]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(
        f"{package.name}: "
        + (f"{len(problems)} problem(s), the site would refuse it." if problems else "accepted.")
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
