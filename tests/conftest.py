"""What all tests share: where the reference data are, and a skip that says so where they are not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_STATUS = pytest.StashKey[int]()
SHARED = Path(os.environ.get("COHESION_SHARED", ROOT.parent / "shared")) / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked ``shared`` are skipped, with the reason, where the reference data are absent."""
    if SHARED.is_dir():
        return
    skip = pytest.mark.skip(reason=f"the reference data are not at {SHARED} (set COHESION_SHARED)")
    for item in items:
        if "shared" in item.keywords:
            item.add_marker(skip)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the result for ``pytest_unconfigure``."""
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """All is reported and QGIS closed: leave as QGIS does, which never lets Python destroy what Qt still holds.

    The order in which a dying interpreter takes its modules apart decides there whether Qt crashes, not the tests.
    """
    if "qgis.core" in sys.modules and _STATUS in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_STATUS])


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of the reference data."""
    return SHARED


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample territory shipped with the plugin."""
    return ROOT / "resources" / "sample" / "sample.gpkg"
