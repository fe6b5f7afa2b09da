"""Versions and requirements of packages, compared with the reference library."""

from __future__ import annotations

import pytest

from cohesion_plugin.adapters import versions

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
