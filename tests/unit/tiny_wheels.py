"""Small wheels, small packages, and a Python that has nothing else, for the tests of dependencies."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

from cohesion_plugin.adapters import versions, wheel_choice, wheel_install

ROOT = Path(__file__).resolve().parents[2]


def make_wheel(
    folder: Path,
    name: str,
    version: str = "1.0",
    tags: str = "py3-none-any",
    requires: tuple[str, ...] = (),
    files: dict[str, str] | None = None,
    python: str = "",
    record: bool = True,
) -> Path:
    """A small wheel that is right in all; ``files`` replaces its module."""
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{version}.dist-info"
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    lines += [f"Requires-Dist: {one}" for one in requires] + (
        [f"Requires-Python: {python}"] if python else []
    )
    content = dict(files if files is not None else {f"{name}/__init__.py": f"__version__ = {version!r}\n"})
    content[f"{info}/METADATA"] = "\n".join(lines) + "\n"
    content[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tags}\n"
    path = folder / f"{name}-{version}-{tags}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        rows = []
        for file, text in content.items():
            archive.writestr(file, text)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            rows.append(f"{file},sha256={digest},{len(text.encode())}")
        if record:
            archive.writestr(f"{info}/RECORD", "\n".join([*rows, f"{info}/RECORD,,"]) + "\n")
    return path


def spoil(path: Path, change) -> Path:
    """Write a wheel again; ``change(name, bytes)`` gives (name or ZipInfo, bytes), or None to leave it out."""
    with zipfile.ZipFile(path) as archive:
        content = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content:
            changed = change(name, data)
            if changed is not None:
                archive.writestr(*changed)
    return path


def nothing(_name: str) -> None:
    """QGIS has none of it."""


def install(folder: Path, target: Path, *needs: str, present=nothing) -> list[str]:
    """All steps; gives the names of the wheels."""
    wanted = [versions.requirement(need) for need in needs]
    chosen = wheel_choice.choose(folder, wanted, present)
    wheel_install.commit(wheel_install.stage(chosen, target.parent), target)
    return [wheel.path.name for wheel in chosen]


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def python(code: str, *paths: Path, early: tuple[Path, ...] = ()) -> str:
    """Run in a Python that has its own library and these folders only."""
    start = f"import sys; sys.path[:0] = {[str(path) for path in early]!r}; sys.path += {[str(path) for path in paths]!r}\n"
    start += f"sys.path.append({str(ROOT)!r})\n"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", start + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def fake(site: Path, name: str, version: str | None, code: str = "") -> None:
    """A package as pip leaves it; without version, without metadata."""
    (site / name).mkdir(parents=True)
    (site / name / "__init__.py").write_text(code)
    if version is not None:
        info = site / f"{name}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
