"""Which packages are missing, the plugin's own folder, and wheels installed without pip or network."""

from __future__ import annotations

import base64
import hashlib
import json
import stat
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest

from cohesion_plugin.adapters import (
    dependencies,
    pip_command,
    system_packages,
    versions,
    wheel_choice,
    wheel_install,
    wheel_tags,
    wheels,
)
from cohesion_plugin.adapters.versions import Requirement
from cohesion_plugin.adapters.wheel_tags import Machine
from cohesion_plugin.core.errors import Cancelled, InputError, MissingDependency, OutputError
from cohesion_plugin.core.progress import Progress
from cohesion_plugin.core.resources import vocabulary

ROOT = Path(__file__).resolve().parents[2]
MINE = f"cp{sys.version_info[0]}{sys.version_info[1]}"


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


# --- versions -------------------------------------------------------------------------------------------------------

VERSIONS = [
    "1.0.dev1",
    "1.0a1.dev2",
    "1.0a1",
    "1.0b2",
    "1.0rc1",
    "1.0",
    "1.0.0",
    "1.0.post1",
    "1.0.1",
    "1.1.dev0",
    "1.10",
    "1.9",
    "2!0.1",
    "2.3.3",
    "3.0.0rc1",
    "3.0",
    "1.24.2",
    "1.26.4",
    "2.2.3+dfsg",
    "1.0-1",
    "1.8.5.post1",
    "3.1.1",
]
SPECS = [
    ">=1.0",
    ">1.0",
    "<=1.0",
    "<1.0",
    "==1.0",
    "!=1.0",
    "==1.*",
    "!=1.*",
    "~=1.0.1",
    "~=1.9",
    "<3",
    ">=2.2,<3",
    ">=2.8.2,!=2.9",
    "==1.24.2",
    "<3.0rc1",
    ">1.0a1",
]


@pytest.mark.parametrize("spec", SPECS)
def test_versions_compare_as_the_reference_library_does(spec: str) -> None:
    specifiers = pytest.importorskip("packaging.specifiers")
    for version in VERSIONS:
        expected = specifiers.SpecifierSet(spec).contains(version, prereleases=True)
        assert versions.satisfies(version, spec) == expected, f"{version} {spec}"


def test_versions_sort_as_the_reference_library_does() -> None:
    reference = pytest.importorskip("packaging.version")
    assert sorted(VERSIONS, key=versions.key) == sorted(VERSIONS, key=reference.Version)
    assert versions.key("no version") < versions.key("0")


@pytest.mark.parametrize(
    "line",
    [
        "numpy>=1.22.4; python_version < '3.11'",
        'numpy>=1.23.2; python_version == "3.11"',
        "numpy>=1.26.0; python_version >= '3.12'",
        "pytest>=7.3.2; extra == 'test'",
        "tzdata; sys_platform == 'win32' or sys_platform == 'emscripten'",
        "colorama ; (platform_system == 'Windows') and python_version >= '3.6'",
        "importlib-metadata; python_full_version < '3.10.2'",
        "python_dateutil (>=2.8.2)",
        "fsspec[http]>=2022.11.0",
        "six",
    ],
)
def test_requirements_read_as_the_reference_library_does(line: str) -> None:
    requirements = pytest.importorskip("packaging.requirements")
    reference = requirements.Requirement(line)
    mine = versions.requirement(line)
    applies = reference.marker is None or reference.marker.evaluate({"extra": ""})
    assert (mine is not None) == applies
    if mine is not None:
        assert mine.name == versions.normalised(reference.name)
        assert set(mine.spec.split(",")) == set(str(reference.specifier).split(","))


def test_a_marker_that_cannot_be_read_counts_as_true() -> None:
    assert versions.applies("python_version ~= '3.9'")
    assert versions.applies("unknown_word == 'x'")


# --- which wheels load ----------------------------------------------------------------------------------------------


def test_tags_are_those_of_the_reference_library() -> None:
    reference = pytest.importorskip("packaging.tags")
    assert wheel_tags.tags_of(wheel_tags.this_machine()) == [str(tag) for tag in reference.sys_tags()]


def test_tags_of_macos_are_those_of_the_reference_library() -> None:
    reference = pytest.importorskip("packaging.tags")
    for version, processor in (((10, 15), "x86_64"), ((13, 0), "x86_64"), ((14, 0), "arm64")):
        mine = set(wheel_tags.platforms_of(Machine(12, "macosx", processor, macos=version)))
        theirs = set(reference.mac_platforms(version, processor))
        # The rest are names for processors of before 2009.
        useful = {name for name in theirs if name.endswith((processor, "universal2"))}
        assert useful <= mine <= theirs


@pytest.mark.parametrize(
    ("machine", "good", "bad"),
    [
        (
            Machine(12, "win", "win_amd64"),
            ["cp312-cp312-win_amd64", "cp39-abi3-win_amd64", "py3-none-any", "py3-none-win_amd64"],
            [
                "cp311-cp311-win_amd64",
                "cp312-cp312-win32",
                "cp312-cp312-manylinux_2_17_x86_64",
                "cp313-abi3-win_amd64",
            ],
        ),
        (
            Machine(11, "linux", "x86_64", libc=(2, 36)),
            [
                "cp311-cp311-manylinux_2_17_x86_64",
                "cp311-cp311-manylinux2014_x86_64",
                "cp311-cp311-manylinux_2_28_x86_64",
            ],
            [
                "cp311-cp311-manylinux_2_38_x86_64",
                "cp311-cp311-musllinux_1_2_x86_64",
                "cp311-cp311-manylinux_2_17_aarch64",
            ],
        ),
        (
            Machine(12, "linux", "x86_64", musl=(1, 2)),
            ["cp312-cp312-musllinux_1_2_x86_64", "cp312-cp312-musllinux_1_1_x86_64"],
            ["cp312-cp312-manylinux_2_17_x86_64", "cp312-cp312-musllinux_1_3_x86_64"],
        ),
        (
            Machine(12, "macosx", "arm64", macos=(14, 0)),
            [
                "cp312-cp312-macosx_11_0_arm64",
                "cp312-cp312-macosx_14_0_arm64",
                "cp312-cp312-macosx_10_9_universal2",
            ],
            ["cp312-cp312-macosx_15_0_arm64", "cp312-cp312-macosx_11_0_x86_64"],
        ),
    ],
)
def test_tags_of_other_machines(machine: Machine, good: list[str], bad: list[str]) -> None:
    tags = set(wheel_tags.tags_of(machine))
    assert set(good) <= tags
    assert not tags & set(bad)


def test_names_of_wheels_are_read(tmp_path: Path) -> None:
    wheel = wheels.wheel_of(Path("Python_Dateutil-2.9.0.post0-1-py2.py3-none-any.whl"))
    assert (wheel.name, wheel.version) == ("python-dateutil", "2.9.0.post0")
    assert wheel.rank is not None
    assert wheels.wheel_of(Path("a-1-cp26-cp26-win32.whl")).rank is None
    assert wheels.wheel_of(Path("not a wheel.whl")) is None
    assert wheels.wheel_of(Path("pandas-2.3.3.tar.gz")) is None


# --- which wheels are chosen ----------------------------------------------------------------------------------------


def test_newest_version_and_most_precise_wheel(tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "2.0", "1.11rc1"):
        make_wheel(tmp_path / "w", "tiny", version)
    make_wheel(tmp_path / "w", "tiny", "1.10", f"{MINE}-none-any")
    assert install(tmp_path / "w", tmp_path / "t" / "x", "tiny>=1,<2") == [f"tiny-1.10-{MINE}-none-any.whl"]


def test_an_older_version_where_the_newest_needs_another_numpy(tmp_path: Path) -> None:
    make_wheel(tmp_path / "w", "pandas", "2.9", requires=("numpy>=1.26", "python_dateutil"))
    make_wheel(tmp_path / "w", "pandas", "2.3", requires=("numpy>=1.23.2", "python-dateutil>=2.8.2"))
    make_wheel(tmp_path / "w", "python_dateutil", "2.9", requires=("six>=1.5",))
    make_wheel(tmp_path / "w", "six", "1.16")
    make_wheel(tmp_path / "w", "numpy", "1.26.4")
    names = install(tmp_path / "w", tmp_path / "t" / "x", "pandas", present={"numpy": "1.24.2"}.get)
    assert [name.split("-")[:2] for name in names] == [
        ["pandas", "2.3"],
        ["python_dateutil", "2.9"],
        ["six", "1.16"],
    ]
    assert not (tmp_path / "t" / "x" / "numpy").exists()


def test_what_qgis_has_already_is_not_installed(tmp_path: Path) -> None:
    make_wheel(tmp_path / "w", "pandas", requires=("numpy", "six>=1.5"))
    make_wheel(tmp_path / "w", "six", "1.17")
    present = {"numpy": "1.24.2", "six": "1.16.0"}.get
    assert install(tmp_path / "w", tmp_path / "t" / "x", "pandas", present=present) == [
        "pandas-1.0-py3-none-any.whl"
    ]


def test_each_wheel_still_missing_is_named(tmp_path: Path) -> None:
    make_wheel(tmp_path, "pandas", "2.3", requires=("python-dateutil>=2.8.2", "numpy>=1.23.2"))
    make_wheel(tmp_path, "shapely", "2.1", tags="cp26-cp26-win32")
    make_wheel(tmp_path, "pyproj", "3.0")
    (tmp_path / "numpy-9-py3-none-any.whl").write_text("half a download")
    needs = ("pandas>=2.2", "shapely>=2.0", "pyproj>=3.4", "numpy>=1.22")
    with pytest.raises(MissingDependency) as error:
        wheel_choice.choose(tmp_path, [versions.requirement(need) for need in needs], nothing)
    text = "\n".join(error.value.facts)
    assert "python-dateutil >=2.8.2 (pandas 2.3): no wheel in the folder" in text
    assert "shapely-2.1-cp26-cp26-win32.whl" in text and "another system" in text
    assert "pyproj-3.0-py3-none-any.whl" in text and "another version" in text
    assert "numpy-9-py3-none-any.whl: the file is damaged" in text


def test_a_numpy_that_does_not_fit_is_said_and_not_replaced(tmp_path: Path) -> None:
    make_wheel(tmp_path, "pandas", "3.0", requires=("numpy>=2",))
    make_wheel(tmp_path, "numpy", "2.0")
    with pytest.raises(MissingDependency) as error:
        wheel_choice.choose(tmp_path, [Requirement("pandas")], {"numpy": "1.24.2"}.get)
    assert error.value.facts == ("pandas 3.0 needs numpy >=2; QGIS has 1.24.2, which must stay as it is.",)


def test_versions_of_python_are_heeded(tmp_path: Path) -> None:
    make_wheel(tmp_path, "tiny", "2.0", python=">=3.99")
    make_wheel(tmp_path, "tiny", "1.0", python=">=3.9")
    assert [one.version for one in wheel_choice.choose(tmp_path, [Requirement("tiny")], nothing)] == ["1.0"]


def test_a_folder_without_wheels(tmp_path: Path) -> None:
    with pytest.raises(MissingDependency, match="no wheel"):
        wheel_choice.choose(tmp_path, [Requirement("tiny")], nothing)
    with pytest.raises(InputError, match="cannot be read"):
        wheel_choice.choose(tmp_path / "gone", [Requirement("tiny")], nothing)


# --- unpacking ------------------------------------------------------------------------------------------------------


def test_installed_packages_can_be_imported(tmp_path: Path) -> None:
    files = {
        "tiny/__init__.py": "from .deep.part import VALUE\n",
        "tiny/deep/__init__.py": "",
        "tiny/deep/part.py": "VALUE = 'é'\n",
        "tiny-1.0.data/purelib/tiny_extra.py": "VALUE = 2\n",
        "tiny-1.0.data/scripts/tiny": "#!python\n",
        "tiny-1.0.data/data/etc/tiny.conf": "x",
    }
    make_wheel(tmp_path / "w", "tiny", files=files)
    target = tmp_path / "t" / "x"
    install(tmp_path / "w", target, "tiny")
    assert python("import tiny, tiny_extra; print(tiny.VALUE, tiny_extra.VALUE)", target) == "é 2"
    assert sorted(path.name for path in target.iterdir()) == ["tiny", "tiny-1.0.dist-info", "tiny_extra.py"]
    assert [path.name for path in target.parent.iterdir()] == ["x"]


def put(name: str, **attributes: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    for key, value in attributes.items():
        setattr(info, key, value)
    return info


BAD = {
    "changed": lambda name, data: (name, b"__version__ = 'evil'\n" if name == "tiny/__init__.py" else data),
    "left out": lambda name, data: None if name == "tiny/__init__.py" else (name, data),
    "no record": lambda name, data: None if name.endswith("RECORD") else (name, data),
    "no sum": lambda name, data: (name, data.replace(b"sha256", b"md5") if name.endswith("RECORD") else data),
}


@pytest.mark.parametrize("way", BAD)
def test_a_wheel_that_is_not_as_published_is_refused(tmp_path: Path, way: str) -> None:
    make_wheel(tmp_path / "w", "other")
    spoil(make_wheel(tmp_path / "w", "tiny", requires=("other",)), BAD[way])
    with pytest.raises(InputError, match="damaged or was changed"):
        install(tmp_path / "w", tmp_path / "t" / "x", "other", "tiny")
    assert list((tmp_path / "t").iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["../evil.py", "/evil.py", "tiny/../../evil.py", "..\\evil.py", "C:/evil.py", "tiny/__init__.py:stream"],
)
def test_no_file_leaves_the_folder(tmp_path: Path, name: str) -> None:
    make_wheel(tmp_path / "w", "tiny", files={"tiny/__init__.py": "", name: "evil"})
    with pytest.raises(InputError, match="damaged or was changed"):
        install(tmp_path / "w", tmp_path / "t" / "x", "tiny")
    assert not list(tmp_path.rglob("evil*"))
    assert list((tmp_path / "t").iterdir()) == []


def test_links_and_unlisted_files_are_refused(tmp_path: Path) -> None:
    path = make_wheel(tmp_path / "w", "tiny", files={"tiny/__init__.py": "", "tiny/link": "/etc/passwd"})
    link = put("tiny/link", external_attr=(stat.S_IFLNK | 0o777) << 16)
    spoil(path, lambda name, data: (link, data) if name == "tiny/link" else (name, data))
    with pytest.raises(InputError, match="damaged or was changed"):
        install(tmp_path / "w", tmp_path / "t" / "x", "tiny")
    path = make_wheel(tmp_path / "v", "tiny")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("sitecustomize.py", "evil")
    with pytest.raises(InputError) as error:
        install(tmp_path / "v", tmp_path / "t" / "x", "tiny")
    assert error.value.facts == ("sitecustomize.py is not in its list of files.",)


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    files = {f"tiny/part_{number}.py": "" for number in range(50)}
    make_wheel(tmp_path / "w", "tiny", files=files)
    target = tmp_path / "t" / "x"
    target.mkdir(parents=True)
    (target / "kept.py").write_text("kept")
    seen: list[float] = []
    progress = Progress(seen.append, lambda: len(seen) > 20)
    chosen = wheel_choice.choose(tmp_path / "w", [Requirement("tiny")], nothing)
    with pytest.raises(Cancelled):
        wheel_install.stage(chosen, target.parent, progress)
    assert tree(tmp_path / "t") == {"x/kept.py": b"kept"}
    assert seen == sorted(seen) and seen[-1] < 100


def test_a_newer_version_replaces_the_older_wholly(tmp_path: Path) -> None:
    target = tmp_path / "t" / "x"
    make_wheel(tmp_path / "old", "tiny", "1.0", files={"tiny/__init__.py": "", "tiny/gone.py": ""})
    make_wheel(tmp_path / "new", "tiny", "2.0", files={"tiny/__init__.py": "NEW = True"})
    make_wheel(tmp_path / "old", "kept", "1.0")
    install(tmp_path / "old", target, "tiny", "kept")
    install(tmp_path / "new", target, "tiny")
    names = sorted(path.name for path in target.iterdir())
    assert names == ["kept", "kept-1.0.dist-info", "tiny", "tiny-2.0.dist-info"]
    assert not (target / "tiny" / "gone.py").exists()


def test_a_failure_while_moving_puts_all_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "t" / "x"
    make_wheel(tmp_path / "old", "tiny", "1.0")
    make_wheel(tmp_path / "old", "zeta", "1.0")
    install(tmp_path / "old", target, "tiny", "zeta")
    before = tree(tmp_path / "t")
    make_wheel(tmp_path / "new", "tiny", "2.0")
    make_wheel(tmp_path / "new", "zeta", "2.0")
    chosen = wheel_choice.choose(tmp_path / "new", [Requirement("tiny"), Requirement("zeta")], nothing)
    partial = wheel_install.stage(chosen, target.parent)
    replace = Path.replace

    def locked(self: Path, other: Path) -> Path:
        if self.name == "zeta" and self.parent == partial:
            raise PermissionError(13, "in use", str(self))
        return replace(self, other)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(OutputError, match="as before"):
        wheel_install.commit(partial, target)
    assert tree(tmp_path / "t") == before
    assert [path.name for path in target.parent.iterdir()] == ["x"]


def test_a_second_numpy_is_taken_out(tmp_path: Path) -> None:
    target = tmp_path / "t" / "x"
    make_wheel(tmp_path / "w", "numpy", files={"numpy/__init__.py": "", "numpy.libs/blas.so": ""})
    make_wheel(tmp_path / "w", "tiny")
    install(tmp_path / "w", target, "numpy")
    chosen = wheel_choice.choose(tmp_path / "w", [Requirement("tiny")], nothing)
    wheel_install.commit(wheel_install.stage(chosen, target.parent), target, ["numpy"])
    assert sorted(path.name for path in target.iterdir()) == ["tiny", "tiny-1.0.dist-info"]


def test_a_full_disk_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_wheel(tmp_path / "w", "tiny")
    monkeypatch.setattr(wheel_install.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": 10})())
    with pytest.raises(OutputError, match="nothing was installed"):
        install(tmp_path / "w", tmp_path / "t" / "x", "tiny")
    assert list((tmp_path / "t").iterdir()) == []


# --- what is missing ------------------------------------------------------------------------------------------------

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
dependencies.missing()
start = time.perf_counter()
dependencies.missing()
print((time.perf_counter() - start) * 1000)
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
    from cohesion_plugin.adapters import dependencies as d
    d.PACKAGE = Path({package!r})
    before = list(sys.path)
    d.activate(Path({profile!r}))
    own = [str(folder) for folder in d.folders()]
    print([("first" if sys.path.index(path) < len(own) else "last") if path in sys.path else "no" for path in own])
    print([m.name for m in d.missing()], d.present_outside("shapely"), d.present("shapely"))
    d.deactivate()
    print(sys.path == before)
"""


def own_folders(tmp_path: Path) -> tuple[str, Path, Path]:
    package, profile = tmp_path / "plugin", tmp_path / "profile"
    code = ACTIVE.format(package=str(package), profile=str(profile))
    return code, package / "vendor" / dependencies.tag(), profile / "cohesion_plugin" / dependencies.tag()


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
    monkeypatch.setattr(dependencies, "PACKAGE", package)
    assert dependencies.writable_folder(profile) == package / "vendor" / dependencies.tag()
    # A file in its place, for the tests may run as root, who may write anywhere.
    (package / "vendor").rmdir()
    (package / "vendor").write_text("")
    assert dependencies.writable_folder(profile) == profile / "cohesion_plugin" / dependencies.tag()
    (profile / "cohesion_plugin").rmdir()
    (profile / "cohesion_plugin").write_text("")
    with pytest.raises(OutputError, match="no folder") as error:
        dependencies.writable_folder(profile)
    assert len(error.value.facts) == 2
    assert dependencies.tag().startswith(MINE)


# --- pip and the system ---------------------------------------------------------------------------------------------


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
    assert pip_command.interpreters()[0] == sys.executable


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
