"""Which packages are missing, the plugin's own folder, pip, and the means of each system."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cohesion_plugin.adapters import dependencies, own_folder, pip_command, system_packages, versions
from cohesion_plugin.adapters.versions import Requirement
from cohesion_plugin.adapters.wheel_tags import Machine
from cohesion_plugin.core.errors import OutputError
from cohesion_plugin.core.resources import vocabulary

from .tiny_wheels import ROOT, fake, python

MINE = f"cp{sys.version_info[0]}{sys.version_info[1]}"

REPORT = """
    from pathlib import Path
    from cohesion_plugin.adapters import dependencies as d
    import json
    print(json.dumps([[m.name, m.wanted, m.found, m.reason, m.loaded] for m in d.missing()]))
"""


def report(*paths: Path, before: str = "") -> dict[str, list]:
    return {
        row[0]: row[1:]
        for row in json.loads(python(textwrap.dedent(before) + textwrap.dedent(REPORT), *paths))
    }


def test_all_is_missing_in_a_bare_python() -> None:
    found = report()
    assert list(found) == ["numpy", "pandas", "shapely", "pyproj"]
    assert all(row[1] is None and "not installed" in row[2] for row in found.values())


def test_nothing_is_missing_where_versions_are_new_enough_or_untold(tmp_path: Path) -> None:
    fake(tmp_path, "numpy", "1.24.2")
    fake(tmp_path, "pandas", "2.2.0rc1.post1")
    fake(tmp_path, "shapely", "2.0.0")
    fake(tmp_path, "pyproj", None)
    fake(tmp_path / "other", "pandas", "2.2.0")
    assert list(report(tmp_path / "other", tmp_path)) == []


def test_too_old_half_removed_and_in_memory(tmp_path: Path) -> None:
    fake(tmp_path, "numpy", "1.24.2")
    fake(tmp_path, "shapely", "1.8.5.post1")
    fake(tmp_path, "pandas", "2.2.3", "__version__ = '1.5.3'")
    (tmp_path / "pyproj" / "proj_dir").mkdir(parents=True)
    found = report(tmp_path, before="import pandas")
    assert list(found) == ["pandas", "shapely", "pyproj"]
    assert found["pandas"] == [
        "2.2",
        "1.5.3",
        "pandas 2.2 or later: QGIS has 1.5.3. Reads and joins tables.",
        True,
    ]
    assert found["shapely"][1:] == [
        "1.8.5.post1",
        "shapely 2.0 or later: QGIS has 1.8.5.post1. Compares the outlines of territories.",
        False,
    ]
    assert found["pyproj"][1] is None


def test_asking_is_quick_and_imports_nothing() -> None:
    """In the Python of the tests, which has all packages."""
    code = """
import sys, time
sys.path.insert(0, %r)
from cohesion_plugin.adapters import dependencies
times = []
for _ in range(10):
    start = time.perf_counter()
    dependencies.missing()
    times.append(time.perf_counter() - start)
# The quickest: the others may have waited for the rest of the machine.
print(min(times) * 1000)
print([name for name in ("numpy", "pandas", "shapely", "pyproj", "packaging", "qgis") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code % str(ROOT)], capture_output=True, text=True, check=True
    )
    milliseconds, imported = done.stdout.splitlines()
    assert float(milliseconds) < 50
    assert imported == "[]"


ACTIVE = """
    from pathlib import Path
    from cohesion_plugin.adapters import dependencies as d, own_folder
    own_folder.PACKAGE = Path({package!r})
    before = list(sys.path)
    d.activate(Path({profile!r}))
    own = [str(folder) for folder in own_folder.folders()]
    print([("first" if sys.path.index(path) < len(own) else "last") if path in sys.path else "no" for path in own])
    print([m.name for m in d.missing()], own_folder.present_outside("shapely"), d.present("shapely"))
    d.deactivate()
    print(sys.path == before)
"""


def own_folders(tmp_path: Path) -> tuple[str, Path, Path]:
    package, profile = tmp_path / "plugin", tmp_path / "profile"
    code = ACTIVE.format(package=str(package), profile=str(profile))
    return code, package / "vendor" / own_folder.tag(), profile / "cohesion_plugin" / own_folder.tag()


def test_own_packages_come_last(tmp_path: Path) -> None:
    code, vendor, profile = own_folders(tmp_path)
    for name, version in (("numpy", "1.24.2"), ("pyproj", "3.6"), ("pandas", "2.2.3")):
        fake(tmp_path / "qgis", name, version)
    fake(vendor, "shapely", "2.1")
    profile.mkdir(parents=True)
    assert python(code, tmp_path / "qgis").splitlines() == ["['last', 'no']", "[] None 2.1", "True"]


def test_own_packages_come_first_where_qgis_has_them_too_old(tmp_path: Path) -> None:
    code, _vendor, profile = own_folders(tmp_path)
    for name, version in (("numpy", "1.24.2"), ("pyproj", "3.6"), ("pandas", "2.2.3"), ("shapely", "1.8.5")):
        fake(tmp_path / "qgis", name, version)
    fake(profile, "shapely", "2.1")
    assert python(code, tmp_path / "qgis").splitlines() == ["['no', 'first']", "[] 1.8.5 2.1", "True"]


def test_the_shapely_that_qgis_loads_at_start_gives_way_where_it_is_too_old(tmp_path: Path) -> None:
    code, vendor, _profile = own_folders(tmp_path)
    for name, version in (("numpy", "1.24.2"), ("pyproj", "3.6"), ("pandas", "2.2.3")):
        fake(tmp_path / "qgis", name, version)
    fake(tmp_path / "qgis", "shapely", "1.8.5", "__version__ = '1.8.5'\nfrom . import geometry\n")
    (tmp_path / "qgis" / "shapely" / "geometry.py").write_text("")
    fake(vendor, "shapely", "2.1", "__version__ = '2.1'\n")
    before = "import shapely; old = shapely\n"
    after = "import shapely; print(old.__version__, shapely.__version__, 'shapely.geometry' in sys.modules)\n"
    code = textwrap.dedent(code).replace("print([m.name", f"{after}print([m.name")
    found = python(before + code, tmp_path / "qgis").splitlines()
    assert found == ["['first', 'no']", "1.8.5 2.1 False", "[] 1.8.5 2.1", "True"]


def test_own_packages_come_first_where_qgis_has_what_they_need_too_old(tmp_path: Path) -> None:
    code, vendor, _profile = own_folders(tmp_path)
    for name, version in (("numpy", "1.24.2"), ("pyproj", "3.6"), ("shapely", "2.1"), ("dateutil", "2.8.1")):
        fake(tmp_path / "qgis", name, version)
    fake(vendor, "pandas", "2.3")
    fake(vendor, "dateutil", "2.9")
    info = vendor / "pandas-2.3.dist-info" / "METADATA"
    info.write_text(info.read_text() + "Requires-Dist: dateutil>=2.8.1\n")
    assert python(code, tmp_path / "qgis").splitlines()[0] == "['last', 'no']"
    info.write_text(info.read_text() + "Requires-Dist: dateutil>=2.8.2\n")
    assert python(code, tmp_path / "qgis").splitlines()[0] == "['first', 'no']"


def test_a_folder_with_a_numpy_never_comes_before_that_of_qgis(tmp_path: Path) -> None:
    code, vendor, _profile = own_folders(tmp_path)
    for name, version in (("numpy", "1.24.2"), ("pyproj", "3.6"), ("pandas", "2.2.3"), ("shapely", "1.8.5")):
        fake(tmp_path / "qgis", name, version)
    fake(vendor, "shapely", "2.1")
    fake(vendor, "numpy", "2.0")
    assert python(code, tmp_path / "qgis").splitlines() == [
        "['last', 'no']",
        "['shapely'] 1.8.5 1.8.5",
        "True",
    ]


def test_a_numpy_that_is_there_is_never_asked_for(tmp_path: Path) -> None:
    fake(tmp_path, "numpy", "1.19.5")
    code = "from cohesion_plugin.adapters import dependencies as d; print([str(r) for r in d.wanted()], len(d.missing()))"
    assert python(code, tmp_path) == "['pandas >=2.2,<3', 'shapely >=2.0,<3', 'pyproj >=3.4,<4'] 4"


def test_where_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package, profile = tmp_path / "plugin", tmp_path / "profile"
    package.mkdir()
    monkeypatch.setattr(own_folder, "PACKAGE", package)
    assert own_folder.writable_folder(profile) == package / "vendor" / own_folder.tag()
    # A file in its place, for the tests may run as root, who may write anywhere.
    (package / "vendor").rmdir()
    (package / "vendor").write_text("")
    assert own_folder.writable_folder(profile) == profile / "cohesion_plugin" / own_folder.tag()
    (profile / "cohesion_plugin").rmdir()
    (profile / "cohesion_plugin").write_text("")
    with pytest.raises(OutputError, match="no folder") as error:
        own_folder.writable_folder(profile)
    assert len(error.value.facts) == 2
    assert own_folder.tag().startswith(MINE)


def program(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    path.chmod(0o755)
    return str(path)


def test_python_of_qgis_on_windows(tmp_path: Path) -> None:
    qgis = program(tmp_path / "bin" / "qgis-bin.exe")
    inner = program(tmp_path / "apps" / "Python312" / "python.exe")
    outer = program(tmp_path / "bin" / "python3.exe")
    found = pip_command.interpreters("win32", qgis, [str(tmp_path / "apps" / "Python312")])
    assert found == [inner, outer]


def test_python_of_qgis_on_macos(tmp_path: Path) -> None:
    contents = tmp_path / "QGIS.app" / "Contents"
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    qgis = program(contents / "MacOS" / "QGIS")
    inner = program(contents / "MacOS" / "bin" / f"python{version}")
    framework = program(
        contents / "Frameworks" / "Python.framework" / "Versions" / version / "bin" / "python3"
    )
    assert pip_command.interpreters("darwin", qgis, [str(tmp_path / "nowhere")]) == [inner, framework]


def test_python_of_qgis_on_linux() -> None:
    found = pip_command.interpreters("linux", "/elsewhere/python3", [sys.prefix])
    assert Path(found[0]).parent == Path(sys.prefix, "bin")
    assert "/elsewhere/python3" not in found


def test_answers_of_pip() -> None:
    mine = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert pip_command.has_pip(f"pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python {mine})\n")
    assert not pip_command.has_pip("pip 23.0.1 from /usr/lib/python2/dist-packages/pip (python 2.7)\n")
    assert not pip_command.has_pip("/usr/bin/python3: No module named pip\n")


def test_the_command_that_prepares_a_folder() -> None:
    needed = [Requirement("pandas", ">=2.2,<3")]
    windows = pip_command.preparation(needed, "1.26.4", Machine(12, "win", "win_amd64"))
    assert windows == (
        "python -m pip download --only-binary :all: --python-version 3.12 --platform win_amd64 "
        '--dest wheels "pandas>=2.2,<3" "numpy==1.26.4"'
    )
    linux = pip_command.preparation(needed, None, Machine(11, "linux", "aarch64", libc=(2, 36)))
    assert "--platform manylinux_2_28_aarch64 --platform manylinux2014_aarch64" in linux
    assert "numpy" not in linux
    assert "macosx_14_0_arm64" in pip_command.preparation(
        needed, None, Machine(12, "macosx", "arm64", macos=(14, 0))
    )


@pytest.mark.parametrize(
    ("release", "command", "warned"),
    [
        ("ID=debian\nVERSION_CODENAME=bookworm", "sudo apt install python3-pandas python3-shapely", True),
        ("ID=debian\nVERSION_CODENAME=trixie", "sudo apt install python3-pandas python3-shapely", False),
        (
            'ID=linuxmint\nID_LIKE="ubuntu debian"\nUBUNTU_CODENAME=noble',
            "sudo apt install python3-pandas python3-shapely",
            True,
        ),
        ("ID=fedora\nVERSION_ID=42", "sudo dnf install python3-pandas python3-shapely", False),
        ("ID=manjaro\nID_LIKE=arch", "sudo pacman -S python-pandas python-shapely", False),
        ("ID=nixos", "pandas shapely", False),
    ],
)
def test_the_way_of_each_linux(tmp_path: Path, release: str, command: str, warned: bool) -> None:
    (tmp_path / "os-release").write_text(release + "\n")
    advice = system_packages.advice(["pandas", "shapely"], system_packages.linux(tmp_path / "os-release"))
    assert advice.command == command
    assert bool(advice.warning) == warned
    assert advice.text and advice.pip


def test_the_vocabulary_is_whole() -> None:
    content = vocabulary("dependencies")
    managers = {name for name, system in content["systems"].items() if "{packages}" in system["command"]}
    for name, package in content["packages"].items():
        assert set(package["for"]) == {"fr", "en"}
        assert managers - set(package["names"]) <= {"conda", "other"}, name
        assert versions.key(package["minimum"])[0] == 0
    for system in content["systems"].values():
        assert set(system["text"]) == {"fr", "en"}
    for name in content["systems"]:
        assert system_packages.advice(["pandas"], system_packages.System(name)).text


def test_the_sentence_of_the_algorithms(monkeypatch: pytest.MonkeyPatch) -> None:
    from cohesion_plugin.processing import requirements

    lacking = [
        dependencies.Missing("pandas", "2.2", None, ""),
        dependencies.Missing("shapely", "2.0", "1.8.5", ""),
    ]
    monkeypatch.setattr(requirements, "missing", lambda: lacking)
    assert "pandas, shapely (1.8.5; 2.0 or later is needed)" in requirements.missing_sentence()
    monkeypatch.setattr(requirements, "missing", list)
    assert requirements.missing_sentence() == ""
