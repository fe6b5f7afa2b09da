"""The package: what goes in, always the same bytes, and what the plugin site would refuse."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INIT = "def classFactory(iface):\n    from .plugin import Plugin\n\n    return Plugin(iface)\n"


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True)


def build(root: Path, *options: object) -> Path:
    package = root / "build" / "package.zip"
    done = run("build_zip.py", "--root", root, "--output", package, *options)
    assert done.returncode == 0, done.stderr
    return package


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small plugin, known to git, with our own metadata and licence."""
    files = {
        "cohesion_plugin/__init__.py": INIT,
        "cohesion_plugin/plugin.py": "class Plugin:\n    pass\n",
        "cohesion_plugin/core/__init__.py": "",
        "resources/icons/plugin.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "resources/sample/make_sample.py": "print('not for users')\n",
        "i18n/cohesion_fr.ts": "<TS/>",
        "i18n/cohesion_fr.qm": "compiled",
        "tests/test_plugin.py": "",
        ".gitignore": "*.qm\n/build/\n__pycache__/\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path / name)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    return tmp_path


def test_only_what_users_need_goes_in(project: Path) -> None:
    (project / "cohesion_plugin" / "draft.py").write_text("", "utf-8")
    (project / "cohesion_plugin" / "__pycache__").mkdir()
    (project / "cohesion_plugin" / "__pycache__" / "plugin.cpython-311.pyc").write_text("", "utf-8")
    with zipfile.ZipFile(build(project)) as archive:
        assert archive.namelist() == [
            "cohesion_plugin/LICENSE",
            "cohesion_plugin/__init__.py",
            "cohesion_plugin/core/__init__.py",
            "cohesion_plugin/i18n/cohesion_fr.qm",
            "cohesion_plugin/metadata.txt",
            "cohesion_plugin/plugin.py",
            "cohesion_plugin/resources/icons/plugin.svg",
        ]


def test_same_sources_same_bytes(project: Path) -> None:
    first = build(project).read_bytes()
    for path in project.rglob("*.py"):
        path.touch()
        path.chmod(0o755)
    assert build(project).read_bytes() == first


def test_a_good_package_is_accepted(project: Path) -> None:
    done = run("check_zip.py", build(project))
    assert done.returncode == 0, done.stderr
    assert "accepted" in done.stdout


def test_each_thing_that_the_site_refuses_is_said(project: Path) -> None:
    metadata = project / "metadata.txt"
    text = metadata.read_text("utf-8")
    text = text.replace("email=contact@cohesion-territoriale.example\n", "")
    text = text.replace("version=0.1.0\n", "version=0.1.0-alpha\n").replace(
        "deprecated=False", "deprecated=100 %"
    )
    text = text.replace("tracker=https://", "tracker=").replace("plugin.svg", "other.svg")
    metadata.write_text(text, "utf-8")
    code = project / "cohesion_plugin"
    (code / "__init__.py").write_text("", "utf-8")
    (code / "qt.py").write_text("from PyQt5.QtCore import Qt\n", "utf-8")
    (code / "broken.py").write_text("def f(:\n", "utf-8")
    (code / "newer.py").write_text("match 1:\n    case _:\n        pass\n", "utf-8")
    (code / "unsafe.py").write_text("def f(x):\n    assert x\n    return eval(x)\n", "utf-8")
    (code / "token.py").write_text("password = 'fZ8kq2!vTr0'\n", "utf-8")

    done = run("check_zip.py", build(project, "--untracked"))
    assert done.returncode == 1
    for said in (
        "no email",
        "version is not",
        "deprecated has a %",
        "tracker is not",
        "icon resources/icons/other.svg",
        "no classFactory",
        "imports PyQt5.QtCore",
        "broken.py: not valid Python",
        "newer.py: not valid Python",
        "bandit B101",
        "bandit B307",
        "looks like a secret",
    ):
        assert said in done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "elsewhere/file.py",
        "cohesion_plugin/.hidden",
        "cohesion_plugin/tests/test_a.py",
        "cohesion_plugin/__pycache__/a.pyc",
        "cohesion_plugin/fast.so",
        "cohesion_plugin/resources_rc.py",
        "cohesion_plugin/../../out.py",
    ],
)
def test_a_file_that_does_not_belong_is_named(project: Path, name: str) -> None:
    package = build(project)
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr(name, "")
    done = run("check_zip.py", package)
    assert done.returncode == 1
    assert done.stderr.startswith(name)


def test_a_missing_licence_is_said_before_the_upload(project: Path) -> None:
    git(project, "rm", "--cached", "LICENSE")
    done = run("build_zip.py", "--root", project)
    assert done.returncode == 1
    assert "LICENSE" in done.stderr
