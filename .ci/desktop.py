"""Open QGIS with the plugin, as its sources are now, and the sample, in a profile of its own under build/profile.

desktop.py [arguments for qgis]
desktop.py --stage-only     only write the profile, and print its folder (for qgis_process: QGIS_CUSTOM_CONFIG_PATH)
"""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

from qgis.PyQt.QtCore import QSettings

ROOT = Path(__file__).resolve().parents[1]
PROFILES = ROOT / "build" / "profile"
PACKAGE = "cohesion_plugin"
NEEDED = {"pandas", "shapely", "pyproj", "certifi", "python-dateutil", "pytz", "tzdata", "six"}


def stage() -> None:
    """A plugin folder laid out as in the package, of links: an edit is live after a reload of the plugin."""
    profile = PROFILES / "profiles" / "default"
    plugin = profile / "python" / "plugins" / PACKAGE
    shutil.rmtree(plugin, ignore_errors=True)
    plugin.mkdir(parents=True)
    sources = [path for path in (ROOT / PACKAGE).iterdir() if path.name != "__pycache__"]
    for path in (*sources, ROOT / "resources", ROOT / "i18n", ROOT / "metadata.txt", ROOT / "LICENSE"):
        (plugin / path.name).symlink_to(path)
    link_packages(plugin / "vendor" / tag())
    settings = QSettings(str(profile / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
    settings.setValue(f"PythonPlugins/{PACKAGE}", True)
    # Nothing asks a question before the first map is on screen.
    settings.setValue("qgis/checkVersion", False)
    settings.setValue("app/projections/defaultProjectCrs", "EPSG:2154")
    settings.sync()


def link_packages(folder: Path) -> None:
    """What the plugin needs, of .venv, where it looks for packages of its own.

    By PYTHONPATH QGIS would load shapely itself when it starts, with its own GEOS in place of shapely's.
    """
    folder.mkdir(parents=True)
    installed = Path(sysconfig.get_path("purelib"))
    found = {dist.metadata["Name"].lower(): dist for dist in metadata.distributions(path=[str(installed)])}
    for name in NEEDED & found.keys():
        for entry in {file.parts[0] for file in found[name].files or () if file.parts[0] != ".."}:
            (folder / entry).symlink_to(installed / entry)


def tag() -> str:
    """As the plugin names the folder: see cohesion_plugin/adapters/own_folder.py."""
    system = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return f"cp{sys.version_info[0]}{sys.version_info[1]}-{system}"


def environment() -> dict[str, str]:
    """Where the sample is."""
    values = dict(os.environ)
    values["COHESION_SAMPLE"] = str(ROOT / "resources" / "sample" / "sample.gpkg")
    return values


def main() -> None:
    stage()
    if sys.argv[1:] == ["--stage-only"]:
        print(PROFILES)
        return
    if not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        sys.exit(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): QGIS desktop cannot open."
        )
    arguments = ["--profiles-path", str(PROFILES), "--profile", "default", "--nologo", "--noversioncheck"]
    code = ["--code", str(ROOT / ".ci" / "open_sample.py")]
    os.execvpe("qgis", ["qgis", *arguments, *code, *sys.argv[1:]], environment())


if __name__ == "__main__":
    main()
