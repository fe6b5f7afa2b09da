"""Whole or not at all: whatever stops a run, what was there before is intact and nothing is left behind."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import TOURS, Log, counts, digest, load, nothing_left, table_in
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from cohesion_plugin.adapters import staging, writer
from cohesion_plugin.core.errors import OutputError

Run = Callable[..., dict[str, Any]]
ROOT = Path(__file__).resolve().parents[2]
CONTENT = b"what was there before\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "résultats de l'été"
    made.mkdir()
    return made


@pytest.fixture
def previous(run: Run, communes: str, folder: Path) -> Path:
    """A GeoPackage of a former run."""
    path = folder / "rings.gpkg"
    run(COMMUNES=communes, METROPOLES=TOURS, RING_COUNT=1, RINGS=str(path))
    return path


@pytest.fixture
def intact(folder: Path) -> Iterator[Callable[[], None]]:
    """``intact()``: from here on files of the folder stay the same, byte for byte, and no others come."""
    before: dict[str, str] = {}

    def start() -> None:
        before.update({path.name: digest(path) for path in folder.iterdir()})

    yield start
    assert {path.name: digest(path) for path in folder.iterdir()} == before


def test_a_second_run_replaces_the_first(run: Run, communes: str, previous: Path) -> None:
    before = previous.stat().st_ino
    previous.chmod(0o640)
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(previous))
    assert counts(previous) == (5, 11) and previous.stat().st_ino != before
    assert previous.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in previous.parent.iterdir()] == ["rings.gpkg"]


def test_a_link_stays_a_link(run: Run, communes: str, previous: Path, tmp_path: Path) -> None:
    link = tmp_path / "lien.gpkg"
    link.symlink_to(previous)
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(link))
    assert link.is_symlink() and counts(previous) == (5, 11)


def test_sidecars_of_the_former_file_go(run: Run, communes: str, folder: Path) -> None:
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(folder / "r.shp"))
    for name in ("r.qix", "r.sbn", "r.csvt", "r.qml", "other.qix"):
        (folder / name).write_bytes(CONTENT)
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(folder / "r.shp"))
    names = {path.name for path in folder.iterdir()}
    assert {"r.shp", "r.shx", "r.dbf", "r.prj", "r.cpg", "r.qml", "other.qix"} <= names
    assert "r.qix" not in names and "r.sbn" not in names
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(folder / "r.csv"))
    assert not (folder / "r.csvt").exists()


def test_input_is_never_an_output(refused: Callable[..., str], own_communes: str) -> None:
    path = Path(own_communes.split("|")[0])
    before = digest(path)
    odd = path.parent / "." / ".." / path.parent.name / path.name
    for target in (path, odd):
        text = refused(COMMUNES=own_communes, METROPOLES=TOURS, RINGS=str(target))
        assert "is an input of this computation" in text and "Choose another file" in text
    flows = path.parent / "flux.csv"
    flows.write_text("CODGEO,DCLT,NBFLUX_C22_ACTOCC15P\n37001,37261,10\n")
    text = refused(COMMUNES=own_communes, METHOD="commuting", FLOWS=str(flows), RINGS=str(flows))
    assert "is an input" in text and flows.read_text().startswith("CODGEO")
    assert digest(path) == before


def test_two_outputs_of_one_name(refused: Callable[..., str], communes: str, folder: Path) -> None:
    text = refused(COMMUNES=communes, RINGS=str(folder / "a.gpkg"), OUTLINES=str(folder / "a.gpkg"))
    assert "Two outputs have the same file" in text and not list(folder.iterdir())


def test_other_layers_of_a_geopackage_are_not_lost(
    refused: Callable[..., str], communes: str, sample: Path, folder: Path, intact: Callable[[], None]
) -> None:
    path = Path(shutil.copy(sample, folder / "atlas.gpkg"))
    intact()
    text = refused(COMMUNES=communes, RINGS=str(path))
    assert "holds other layers, which would be lost" in text and "departements" in text


def test_layer_shown_in_the_project(
    refused: Callable[..., str],
    communes: str,
    previous: Path,
    project: QgsProject,
    intact: Callable[[], None],
) -> None:
    intact()
    layer = project.addMapLayer(load(f"{previous}|layername=rings", "Mes couronnes"))
    text = refused(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(previous))
    assert "is shown in this project" in text and "Mes couronnes" in text and "Remove these layers" in text
    table = table_in(previous, "rings")
    assert "is shown in this project" in refused(COMMUNES=communes, METROPOLES=TOURS, RINGS=table)
    assert layer.featureCount() == 6
    project.removeMapLayer(layer.id())


def test_database_locked_before_anything_is_written(
    refused: Callable[..., str], communes: str, previous: Path
) -> None:
    before = digest(previous)
    other = sqlite3.connect(previous, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for target in (str(previous), table_in(previous, "rings")):
        text = refused(COMMUNES=communes, METROPOLES=TOURS, RINGS=target)
        assert "open in another program" in text
    other.close()
    assert digest(previous) == before


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_database_open_elsewhere_with_a_write_transaction(
    refused: Callable[..., str], communes: str, previous: Path, mode: str
) -> None:
    other = sqlite3.connect(previous, isolation_level=None)
    other.execute(f"PRAGMA journal_mode={mode}")
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE autre (x)")
    text = refused(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(previous))
    assert "open in another program" in text and "What was there before is intact" in text
    table = table_in(previous, "rings")
    text = refused(COMMUNES=communes, METROPOLES=TOURS, RINGS=table)
    assert "could not be written to rings.gpkg" in text
    other.execute("COMMIT")
    assert other.execute("SELECT count(*) FROM autre").fetchone() == (0,)
    assert other.execute("SELECT count(*) FROM rings").fetchone() == (6,)
    other.close()
    nothing_left(previous.parent)


def test_folders_and_suffixes(refused: Callable[..., str], communes: str, folder: Path) -> None:
    text = refused(COMMUNES=communes, RINGS=str(folder / "absent" / "r.gpkg"))
    assert "does not exist" in text and "Create it or choose another" in text
    text = refused(COMMUNES=communes, RINGS=str(folder / "r.docx"))
    assert "« .docx »" in text and ".gpkg" in text
    (folder / "dossier.gpkg").mkdir()
    text = refused(COMMUNES=communes, RINGS=str(folder / "dossier.gpkg"))
    assert "it is not a file" in text
    text = refused(COMMUNES=communes, RINGS=table_in(Path("/absent/r.gpkg"), "r"))
    assert "does not exist" in text
    assert [path.name for path in folder.iterdir()] == ["dossier.gpkg"]


WRITE = """
    import os, sys
    sys.path.insert(0, {root!r})
    {before}
    from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry
    from qgis.core import QgsApplication
    application = QgsApplication([], False)
    application.initQgis()
    from cohesion_plugin.adapters.writer import features, write_file
    from cohesion_plugin.core.errors import OutputError
    from cohesion_plugin.processing.output import fields_of
    import shapely
    {limit}
    fields = fields_of(["nom_epci", "couronne"])
    shapes = [shapely.Point(i, 0).buffer(1, 64) for i in range({count})]
    made = features(fields, [("CC de l'été %d" % i, i) for i in range({count})], shapes)
    try:
        write_file({path!r}, fields, made, Qgis.WkbType.MultiPolygon, QgsCoordinateReferenceSystem("EPSG:2154"))
        print("WRITTEN")
    except OutputError as error:
        print("REFUSED", error)
    sys.stdout.flush()
    os._exit(0)
"""


def in_a_process(path: Path, count: int = 2000, before: str = "", limit: str = "") -> str:
    """What writing says in a process of its own, with other rights or limits."""
    script = textwrap.dedent(WRITE).format(
        root=str(ROOT), path=str(path), count=count, before=before, limit=limit
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(path.parent)}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.stdout.startswith(("WRITTEN", "REFUSED")), done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".csv", ".xlsx", ".fgb"])
def test_disk_full(folder: Path, intact: Callable[[], None], suffix: str) -> None:
    path = folder / f"r{suffix}"
    assert in_a_process(path, count=3).startswith("WRITTEN")
    intact()
    for size in (5_000, 20_000) if suffix in (".csv", ".xlsx") else (60_000, 400_000):
        limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
        text = in_a_process(path, limit=limit)
        assert text.startswith("REFUSED"), f"{suffix} {size}: {text}"
        assert f"could not be written to r{suffix}" in text and "free space" in text
        nothing_left(folder)


def test_full_tiny_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disque"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip(f"no right to mount here: {mounted.stderr.strip()}")
    try:
        path = disk / "r.gpkg"
        path.write_bytes(CONTENT)
        text = in_a_process(path)
        assert text.startswith("REFUSED") and path.read_bytes() == CONTENT
        assert [p.name for p in disk.iterdir()] == ["r.gpkg"]
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


OTHER_USER = "os.setgid(65534); os.setuid(65534); os.environ['HOME'] = '/tmp'"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)
def test_read_only_file_and_folder() -> None:
    # pytest's own folders are closed to others.
    folder = Path(subprocess.check_output(["mktemp", "-d", "/tmp/cohésion-XXXXXX"], text=True).strip())
    try:
        path = folder / "r.gpkg"
        path.write_bytes(CONTENT)
        folder.chmod(0o777)
        path.chmod(0o444)
        text = in_a_process(path, before=OTHER_USER)
        assert text.startswith("REFUSED") and "it is read-only" in text
        path.chmod(0o666)
        folder.chmod(0o555)
        text = in_a_process(path, before=OTHER_USER)
        assert text.startswith("REFUSED") and "the folder is read-only" in text
        text = in_a_process(folder / "new.gpkg", before=OTHER_USER)
        assert text.startswith("REFUSED") and "the folder is read-only" in text
        assert path.read_bytes() == CONTENT and [p.name for p in folder.iterdir()] == ["r.gpkg"]
    finally:
        shutil.rmtree(folder)


def test_a_rename_that_fails_brings_everything_back(
    run: Run, refused: Callable[..., str], communes: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.shp", "b.gpkg"):
        run(COMMUNES=communes, METROPOLES=TOURS, RING_COUNT=1, RINGS=str(folder / name))
    before = {path.name: digest(path) for path in folder.iterdir()}
    rename, calls = Path.rename, []

    def failing(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == fail_at:
            raise PermissionError(13, "Access is denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    for fail_at in (1, 2, 5, 10, 11, 12):
        calls.clear()
        text = refused(
            COMMUNES=communes, METROPOLES=TOURS, RINGS=str(folder / "a.shp"), OUTLINES=str(folder / "b.gpkg")
        )
        assert "Access is denied" in text and len(calls) >= fail_at
        assert {path.name: digest(path) for path in folder.iterdir()} == before
        nothing_left(folder)


def test_second_output_that_fails_undoes_the_first(
    run: Run, refused: Callable[..., str], communes: str, previous: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest(previous)
    stage = writer.formats.write

    def failing(path: Path, *arguments: Any) -> str:
        return "no space left" if "outlines" in path.name else stage(path, *arguments)

    monkeypatch.setattr(writer.formats, "write", failing)
    text = refused(COMMUNES=communes, RINGS=str(previous), OUTLINES=str(previous.parent / "outlines.gpkg"))
    assert "no space left" in text and digest(previous) == before
    assert [path.name for path in previous.parent.iterdir()] == ["rings.gpkg"]


def test_table_that_fails_rolls_back(previous: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cohesion_plugin.adapters import geopackage

    source = Path(shutil.copy(previous, folder / "source.gpkg"))
    copy, done = geopackage._copy, []

    def failing(target: Any, name: str, path: Path) -> None:
        copy(target, name, path)
        done.append(name)
        if len(done) == 2:
            raise RuntimeError("database or disk is full")

    monkeypatch.setattr(geopackage, "_copy", failing)
    with pytest.raises(OutputError, match="disk is full"):
        geopackage.copy_tables(previous, {"rings": source, "autre": source})
    assert load(f"{previous}|layername=rings").featureCount() == 6
    assert geopackage.tables_of(previous) == ["rings"]


def test_cancel_at_any_moment(run: Run, communes: str, previous: Path) -> None:
    before = digest(previous)
    whole = Log()
    run(COMMUNES=communes, METROPOLES=TOURS, RINGS="memory:", OUTLINES="memory:", feedback=whole)
    assert whole.steps > 15
    outputs = {"RINGS": str(previous), "OUTLINES": str(previous.parent / "outlines.csv")}
    stopped = 0
    for moment in range(1, whole.steps + 1, max(1, whole.steps // 25)):
        log = Log(cancel_at=moment)
        try:
            run(COMMUNES=communes, METROPOLES=TOURS, feedback=log, **outputs)
        except QgsProcessingException as error:
            assert "Cancelled. Nothing was written." in str(error)
            stopped += 1
            assert digest(previous) == before
            assert [path.name for path in previous.parent.iterdir()] == ["rings.gpkg"]
    assert stopped >= 15


def test_cancelled_run_keeps_former_table(run: Run, communes: str, previous: Path) -> None:
    table = table_in(previous, "rings")
    for moment in (1, 5, 12):
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run(COMMUNES=communes, METROPOLES=TOURS, RINGS=table, feedback=Log(cancel_at=moment))
    assert load(f"{previous}|layername=rings").featureCount() == 6
    nothing_left(previous.parent)


def test_failure_inside_the_computation_leaves_nothing(
    refused: Callable[..., str], run: Run, communes: str, previous: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cohesion_plugin.processing import ring_job

    def starved(*_arguments: Any, **_options: Any) -> None:
        raise MemoryError

    monkeypatch.setattr(ring_job, "ring_shapes", starved)
    before = digest(previous)
    text = refused(COMMUNES=communes, METROPOLES=TOURS, RINGS=str(previous))
    assert "Not enough memory" in text and digest(previous) == before
    nothing_left(previous.parent)


def test_staging_folder_that_can_not_be_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_options: Any) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(staging.tempfile, "mkdtemp", refuse)
    with pytest.raises(OutputError, match="No space left on device"):
        staging.begin(folder / "r.gpkg")
    assert not list(folder.iterdir())


def test_export_of_a_layer_is_whole_too(memory_rings: QgsVectorLayer, folder: Path) -> None:
    path = folder / "export.csv"
    writer.export_layer(memory_rings, str(path), ["nom_epci", "couronne"])
    assert path.read_text("utf-8").splitlines()[0] == "nom_epci,couronne"
    assert len(path.read_text("utf-8").splitlines()) == 18
    with pytest.raises(OutputError):
        writer.export_layer(memory_rings, str(folder / "absent" / "x.csv"), ["nom_epci"])


@pytest.fixture
def memory_rings(run: Run, communes: str) -> QgsVectorLayer:
    return run(COMMUNES=communes, METROPOLES=TOURS, RINGS="memory:")["RINGS"]
