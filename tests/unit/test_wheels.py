"""Wheels chosen and installed without pip or network."""

from __future__ import annotations

import stat
import sys
import zipfile
from pathlib import Path

import pytest

from cohesion_plugin.adapters import versions, wheel_choice, wheel_install, wheel_tags, wheels
from cohesion_plugin.adapters.versions import Requirement
from cohesion_plugin.adapters.wheel_tags import Machine
from cohesion_plugin.core.errors import Cancelled, InputError, MissingDependency, OutputError
from cohesion_plugin.core.progress import Progress

from .tiny_wheels import install, make_wheel, nothing, python, spoil, tree

MINE = f"cp{sys.version_info[0]}{sys.version_info[1]}"


def test_tags_are_those_of_the_reference_library() -> None:
    reference = pytest.importorskip("packaging.tags")
    mine = wheel_tags.tags_of(wheel_tags.this_machine())
    theirs = [str(tag) for tag in reference.sys_tags()]
    assert sorted(mine) == sorted(theirs)
    # Where wheels built on the machine itself come, first or last, changed from one version of it to the next.
    assert [one for one in mine if "-linux_" not in one] == [one for one in theirs if "-linux_" not in one]


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
