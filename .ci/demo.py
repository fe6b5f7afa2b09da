"""Write the demonstration: maps of the sample, as data, as one QGIS project and as pages.

demo.py OUTDIR      uses nothing but the sample of resources/sample; exits with 1 on failure
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

import demo_base  # noqa: E402
import demo_booklet  # noqa: E402
import demo_cooperations  # noqa: E402
import demo_rings  # noqa: E402
import demo_typologies  # noqa: E402
from demo_common import begin, remove, save, told  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QLockFile  # noqa: E402

# Each has PREFIX, of its files, and demonstrate(folder, project), which returns them. The base map comes first;
# groups stand in the layer tree in this order.
MODULES = [demo_base, demo_rings, demo_typologies, demo_cooperations, demo_booklet]
PROJECT = "demonstration"
TITLE = "Cohésion territoriale : cartes de démonstration"
AUTHOR = "Cohésion territoriale, carte de démonstration"


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    began = time.monotonic()
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    failure = "La démonstration a échoué / the demonstration failed"
    # Two at once would take away each other's files.
    lock = QLockFile(str(folder / ".demonstration.lock"))
    if not lock.tryLock(0):
        print(f"{failure}: {folder} (en cours d’écriture / being written)", file=sys.stderr)
        return 1
    written = told(demonstrate, clean, folder, failure)
    if written is None:
        return 1
    for path in written:
        print(f"{path}  ({path.stat().st_size / 1024:.0f} Ko)")
    print(f"Démonstration écrite en {time.monotonic() - began:.0f} s / demonstration written.")
    return 0


def demonstrate(folder: Path) -> list[Path]:
    """Everything, in order; returns the files written."""
    clean(folder)
    project = QgsProject.instance()
    begin(project, TITLE, AUTHOR)
    written = [path for module in MODULES for path in module.demonstrate(folder, project)]
    return [*written, save(project, folder / f"{PROJECT}.qgz")]


def clean(folder: Path) -> None:
    """What an earlier or a broken run has left."""
    remove(folder, [PROJECT, *(module.PREFIX for module in MODULES)])


if __name__ == "__main__":
    sys.exit(main())
