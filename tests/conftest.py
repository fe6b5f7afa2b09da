"""What all tests share: where the reference data are, and a skip that says so where they are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("COHESION_SHARED", ROOT.parent / "shared")) / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked ``shared`` are skipped, with the reason, where the reference data are absent."""
    if SHARED.is_dir():
        return
    skip = pytest.mark.skip(reason=f"the reference data are not at {SHARED} (set COHESION_SHARED)")
    for item in items:
        if "shared" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of the reference data."""
    return SHARED


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample territory shipped with the plugin."""
    return ROOT / "resources" / "sample" / "sample.gpkg"
