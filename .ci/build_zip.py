"""Build build/cohesion_plugin-<version>.zip, the same bytes from the same sources, with only what users need.

Only files known to git go in, so that nothing of a working folder slips into a release.
"""

from __future__ import annotations

import argparse
import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

PACKAGE = "cohesion_plugin"
SINGLE_FILES = ("metadata.txt", "LICENSE")
# No file carries its own date: zip has no earlier one than this.
DATE = (1980, 1, 1, 0, 0, 0)


def version(root: Path) -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(root / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def git_files(root: Path, *options: str) -> list[str]:
    command = ["git", "-C", str(root), "ls-files", "-z", *options, "--", PACKAGE, "resources", *SINGLE_FILES]
    listed = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8").split("\0")
    return sorted(name for name in listed if name and (root / name).is_file())


def shipped(name: str) -> bool:
    # Scripts under resources/ make the resources; hidden files are for git and editors.
    script = name.startswith("resources/") and name.endswith((".py", ".sh"))
    return not script and not any(part.startswith(".") for part in name.split("/"))


def contents(root: Path, untracked: bool) -> dict[str, Path]:
    """Files by their name in the zip."""
    tracked = set(filter(shipped, git_files(root)))
    others = set(filter(shipped, git_files(root, "--others", "--exclude-standard"))) - tracked
    if others and not untracked:
        print(f"Left out, as git does not know them: {', '.join(sorted(others))}.", file=sys.stderr)
    names = tracked | others if untracked else tracked
    missing = {f"{PACKAGE}/__init__.py", *SINGLE_FILES} - names
    if missing:
        raise SystemExit(f"Not in git, so the package would not work: {', '.join(sorted(missing))}.")
    files = {}
    for name in names:
        inside = name if name.startswith(f"{PACKAGE}/") else f"{PACKAGE}/{name}"
        files[inside] = root / name
    translations = sorted((root / "i18n").glob("*.qm"))
    if not translations:
        raise SystemExit("No compiled translation in i18n/: run `make i18n`, or `make zip`, which does it.")
    files.update({f"{PACKAGE}/i18n/{path.name}": path for path in translations})
    return files


def build(root: Path, target: Path, untracked: bool) -> None:
    files = contents(root, untracked)
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, DATE)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[name].read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    partial.replace(target)
    print(f"{target}: {len(files)} files, {target.stat().st_size / 1e6:.1f} MB.")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--untracked", action="store_true", help="also take files that git does not know yet")
    parser.add_argument(
        "--root", type=Path, default=Path(__file__).resolve().parents[1], help="folder of the project"
    )
    parser.add_argument("--output", type=Path, help="file to write, instead of the one in build/")
    options = parser.parse_args()
    target = options.output or options.root / "build" / f"{PACKAGE}-{version(options.root)}.zip"
    build(options.root, target, options.untracked)


if __name__ == "__main__":
    main()
