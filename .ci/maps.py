"""Make the reference maps again from real data, as pages and as styled QGIS projects.

maps.py DATA OUTDIR     DATA: folder of the published tables and outlines; exits with 1 on failure
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

import maps_f1  # noqa: E402
import maps_f3  # noqa: E402
import maps_f4  # noqa: E402
import maps_f6  # noqa: E402
from demo_common import begin, remove, save, told  # noqa: E402
from qgis.core import QgsProject  # noqa: E402

# Each has PREFIX, of its files, TITLE, of its project, and draw(data, folder, project), which returns the files.
MODULES = [maps_f1, maps_f3, maps_f4, maps_f6]
AUTHOR = "Cohésion territoriale"


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    began = time.monotonic()
    data, folder = (Path(argument).resolve() for argument in sys.argv[1:])
    if not data.is_dir():
        print(f"Données absentes / no data: {data}", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    failure = "Les cartes n’ont pas pu être faites / the maps failed"
    written = told(partial(draw, data), clean, folder, failure)
    if written is None:
        return 1
    for path in written:
        print(f"{path}  ({path.stat().st_size / 1024:.0f} Ko)")
    print(f"Cartes écrites en {time.monotonic() - began:.0f} s / maps written.")
    return 0


def draw(data: Path, folder: Path) -> list[Path]:
    """One project per module; returns the files written."""
    clean(folder)
    written = []
    for module in MODULES:
        project = QgsProject.instance()
        project.clear()
        begin(project, module.TITLE, AUTHOR)
        written += module.draw(data, folder, project)
        written.append(save(project, folder / f"{module.PREFIX}.qgz"))
    return written


def clean(folder: Path) -> None:
    """What an earlier or a broken run has left."""
    remove(folder, [module.PREFIX for module in MODULES])


if __name__ == "__main__":
    sys.exit(main())
