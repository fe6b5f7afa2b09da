"""One table, byte for byte: toolbox, model, batch, task, qgis_process, panel's export; in English and in French."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import RINGS, TOURS, Log, load, table_in
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterVectorLayer,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QLocale, QTimer

from cohesion_plugin.adapters.writer import export_layer
from cohesion_plugin.core import i18n

Run = Callable[..., dict[str, Any]]
ROOT = Path(__file__).resolve().parents[2]
FIELDS = [
    "siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "nature_epci", "couronne", "statut",
    "bordure_km", "part_pct", "nb_communes", "population", "autres_metropoles",
]  # fmt: skip


@pytest.fixture
def expected(run: Run, communes: str, tmp_path: Path) -> bytes:
    """What a script gets: all métropoles of the sample."""
    out = tmp_path / "expected.csv"
    run(COMMUNES=communes, RINGS=str(out))
    content = out.read_bytes()
    assert content.count(b"\n") > 30
    return content


def test_shape_of_the_csv(expected: bytes) -> None:
    header, first, *rest = expected.decode("utf-8").splitlines()
    assert header.split(",") == FIELDS
    centre = f'"{TOURS}",Tours Métropole Val de Loire,"{TOURS}",Tours Métropole Val de Loire,ME,0,métropole,,,22,301339'
    assert any(line.startswith(centre) for line in rest), first
    assert all("\r" not in line for line in rest)


def test_export_of_the_panel(
    run: Run, communes: str, expected: bytes, tmp_path: Path, project: QgsProject
) -> None:
    made = run(COMMUNES=communes, RINGS="memory:")["RINGS"]
    files = [tmp_path / f"rings{suffix}" for suffix in (".gpkg", ".geojson", ".fgb")]
    for path in files:
        run(COMMUNES=communes, RINGS=str(path))
    table = run(COMMUNES=communes, RINGS=table_in(tmp_path / "all.gpkg", "rings"))["RINGS"]
    for source in (made, load(str(files[0])), load(str(files[1])), load(table)):
        out = tmp_path / "export.csv"
        export_layer(source, str(out), FIELDS)
        assert out.read_bytes() == expected, source.source()
    # FlatGeobuf sorts its features by place: the rows are the same.
    export_layer(load(str(files[2])), str(tmp_path / "export.csv"), FIELDS)
    assert sorted((tmp_path / "export.csv").read_bytes().splitlines()) == sorted(expected.splitlines())


@pytest.mark.parametrize("method", ["contiguity", 0, "0"])
def test_method_by_id_and_by_index(
    run: Run, communes: str, expected: bytes, tmp_path: Path, method: Any
) -> None:
    run(COMMUNES=communes, METHOD=method, RINGS=str(tmp_path / "r.csv"))
    assert (tmp_path / "r.csv").read_bytes() == expected


def test_distance_by_id_and_by_index(run: Run, communes: str, tmp_path: Path) -> None:
    content = []
    for method, basis in (("distance", "population"), (1, 1), ("1", "1")):
        run(COMMUNES=communes, METHOD=method, BASIS=basis, RINGS=str(tmp_path / "r.csv"))
        content.append((tmp_path / "r.csv").read_bytes())
    assert content[0] == content[1] == content[2] and b"couronne" in content[0]


def test_in_a_model(provider: None, communes: str, expected: bytes, tmp_path: Path) -> None:
    from qgis import processing

    model = QgsProcessingModelAlgorithm("couronnes", "essais")
    model.addModelParameter(
        QgsProcessingParameterVectorLayer("communes", "Communes"), QgsProcessingModelParameter("communes")
    )
    model.addModelParameter(
        QgsProcessingParameterEnum("method", "Method", ["a", "b", "c", "d"], defaultValue=0),
        QgsProcessingModelParameter("method"),
    )
    child = QgsProcessingModelChildAlgorithm(RINGS)
    child.setChildId("rings")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("COMMUNES", [source.fromModelParameter("communes")])
    child.addParameterSources("METHOD", [source.fromModelParameter("method")])
    output = QgsProcessingModelOutput("out", "out")
    output.setChildId("rings")
    output.setChildOutputName("RINGS")
    child.setModelOutputs({"out": output})
    model.addChildAlgorithm(child)
    # The second child takes the first one's layer: it counts the EPCI that no method moves.
    change = QgsProcessingModelChildAlgorithm("cohesion:ringchange")
    change.setChildId("change")
    change.addParameterSources("RINGS_A", [source.fromChildOutput("rings", "RINGS")])
    change.addParameterSources("RINGS_B", [source.fromChildOutput("rings", "RINGS")])
    change.addParameterSources("ONLY_CHANGES", [source.fromStaticValue(False)])
    changes = QgsProcessingModelOutput("changes", "changes")
    changes.setChildId("change")
    changes.setChildOutputName("CHANGES")
    change.setModelOutputs({"changes": changes})
    model.addChildAlgorithm(change)
    model.initAlgorithm()
    log, context = Log(), QgsProcessingContext()
    values = {"communes": communes, "out": str(tmp_path / "m.csv"), "changes": "memory:"}
    made = processing.run(model, values, feedback=log, context=context)
    assert (tmp_path / "m.csv").read_bytes() == expected
    kinds = {f["changement"] for f in made["changes"].getFeatures()}
    assert kinds == {"same"}


def test_as_a_batch(run: Run, communes: str, epci: str, expected: bytes, tmp_path: Path) -> None:
    for i, values in enumerate(({"RING_COUNT": 2}, {"RING_COUNT": 1}, {"RING_COUNT": 2})):
        run(COMMUNES=communes, RINGS=str(tmp_path / f"{i}.csv"), **values)
    assert (tmp_path / "0.csv").read_bytes() == (tmp_path / "2.csv").read_bytes() == expected
    assert (tmp_path / "1.csv").read_bytes() != expected


def in_a_task(
    parameters: dict[str, Any], project: QgsProject, after_start: Callable[[], None] | None = None
) -> Log:
    """Run in a thread as the toolbox and the panel do."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(RINGS)
    context, log = QgsProcessingContext(), Log()
    context.setProject(project)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
    ended: list[bool] = []
    loop = QEventLoop()
    task.executed.connect(lambda good, _results: (ended.append(good), loop.quit()))
    QTimer.singleShot(60_000, loop.quit)
    if after_start:
        QTimer.singleShot(0, after_start)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert ended == [True], log.text
    return log


def test_in_a_task_whose_layer_goes_away(
    provider: None, own_communes: str, expected: bytes, tmp_path: Path, project: QgsProject
) -> None:
    for name, prepare in {
        "file": lambda layer: None,
        "filter": lambda layer: layer.setSubsetString("code_commune LIKE '%'"),
        "edit": lambda layer: (
            layer.startEditing(),
            layer.changeAttributeValue(1, 2, layer.getFeature(1).attributes()[2] + ""),
        ),
        "virtual": lambda layer: layer.addExpressionField("'x'", layer.fields().at(1)),
    }.items():
        layer = project.addMapLayer(load(own_communes, name))
        prepare(layer)
        out = tmp_path / f"{name}.csv"
        in_a_task({"COMMUNES": layer.id(), "RINGS": str(out)}, project, lambda: project.clear())
        assert not project.mapLayers() and out.read_bytes() == expected, name


def test_joined_table_that_goes_away(
    provider: None, own_communes: str, tmp_path: Path, project: QgsProject
) -> None:
    from qgis.core import QgsVectorLayerJoinInfo

    layer = project.addMapLayer(load(own_communes, "communes"))
    other = project.addMapLayer(load(own_communes, "other"))
    for cached in (True, False):
        join = QgsVectorLayerJoinInfo()
        join.setJoinLayer(other)
        join.setJoinFieldName("code_commune")
        join.setTargetFieldName("code_commune")
        join.setPrefix(f"j{int(cached)}_")
        join.setUsingMemoryCache(cached)
        assert layer.addJoin(join)
    out = tmp_path / "joined.csv"
    values = {"COMMUNES": layer.id(), "EPCI_FIELD": "j1_siren_epci", "METROPOLES": TOURS, "RINGS": str(out)}
    in_a_task(values, project, lambda: project.clear())
    assert out.read_text("utf-8").count("\n") == 18


@pytest.fixture
def french() -> Iterator[None]:
    """French words and a decimal comma."""
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    i18n.install(
        lambda source, count: f"«{source.replace('%n', str(count))}»" if source.strip() else source, "fr"
    )
    yield
    i18n.install(None)
    QLocale.setDefault(before)


def test_in_french(run: Run, communes: str, expected: bytes, tmp_path: Path, french: None) -> None:
    made = run(COMMUNES=communes, RINGS=str(tmp_path / "fr.csv"))
    assert (tmp_path / "fr.csv").read_bytes() == expected
    assert made["METHOD_SENTENCE"].startswith("Couronnes par contiguïté")
    made = run(COMMUNES=communes, METHOD="distance", WIDTHS="7,5 ; 15", RINGS=str(tmp_path / "fr.csv"))
    assert "7,5" in made["METHOD_SENTENCE"] or "7.5" in made["METHOD_SENTENCE"]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with the plugin enabled, staged as ``make run`` does."""
    folder = tmp_path_factory.mktemp("profile")
    spec = importlib.util.spec_from_file_location("desktop", ROOT / ".ci" / "desktop.py")
    desktop = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(desktop)
    desktop.PROFILES = folder
    desktop.stage()
    return folder


def qgis_process(
    profile: Path, *arguments: str, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    variables |= {"XDG_RUNTIME_DIR": str(profile), **environment}
    return subprocess.run(
        ["qgis_process", *arguments], input=stdin, capture_output=True, text=True, env=variables, timeout=120
    )


def test_qgis_process(profile: Path, communes: str, expected: bytes, tmp_path: Path) -> None:
    out = tmp_path / "couronnes de l'été.csv"
    done = qgis_process(
        profile, "run", RINGS, f"--COMMUNES={communes}", "--METHOD=contiguity", f"--RINGS={out}",
        f"--OUTLINES={tmp_path / 'outlines.gpkg'}",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert out.read_bytes() == expected
    assert (
        load(f"{tmp_path / 'outlines.gpkg'}|layername=outlines")
        .metadata()
        .abstract()
        .startswith("Rings by contiguity")
    )


def test_qgis_process_in_french_by_index_and_json(
    profile: Path, communes: str, expected: bytes, tmp_path: Path
) -> None:
    out = tmp_path / "fr.csv"
    inputs = {"inputs": {"COMMUNES": communes, "METHOD": 0, "RINGS": str(out)}}
    done = qgis_process(
        profile,
        "run",
        RINGS,
        "-",
        stdin=json.dumps(inputs),
        LANG="fr_FR.UTF-8",
        LC_ALL="fr_FR.UTF-8",
        LANGUAGE="fr",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert out.read_bytes() == expected
    answer = json.loads(done.stdout[done.stdout.index("{") :])
    assert answer["results"]["RINGS"] == str(out) and answer["results"]["METHOD_SENTENCE"]


def test_qgis_process_refuses_in_a_sentence(profile: Path, communes: str, tmp_path: Path) -> None:
    out = tmp_path / "absent" / "r.csv"
    done = qgis_process(profile, "run", RINGS, f"--COMMUNES={communes}", f"--RINGS={out}")
    assert done.returncode != 0
    said = done.stdout + done.stderr
    assert "does not exist" in said and "Traceback" not in said
    done = qgis_process(
        profile,
        "run",
        RINGS,
        f"--COMMUNES={communes}",
        "--METROPOLES=999999999",
        f"--RINGS={tmp_path / 'r.csv'}",
    )
    said = done.stdout + done.stderr
    assert done.returncode != 0 and "not found: 999999999" in said and "Traceback" not in said
    assert not (tmp_path / "r.csv").exists()


def test_qgis_process_says_where_shapely_does_not_suit_qgis(
    profile: Path, communes: str, tmp_path: Path
) -> None:
    import ctypes.util
    import sysconfig

    if not hasattr(os, "RTLD_DEEPBIND") or ctypes.util.find_library("geos_c") is None:
        pytest.skip("libraries are not mixed on this system")
    bare = {"PYTHONPATH": sysconfig.get_path("purelib")}
    done = qgis_process(
        profile, "run", RINGS, f"--COMMUNES={communes}", f"--RINGS={tmp_path / 'r.csv'}", **bare
    )
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    if done.returncode == 0:  # the system's GEOS is the one that shapely brings
        assert (tmp_path / "r.csv").exists()
    else:
        assert "would make QGIS crash" in said and "pip uninstall shapely" in said


def test_algorithms_describe_themselves(provider: None) -> None:
    registry = QgsApplication.processingRegistry()
    names = {algorithm.id() for algorithm in registry.providerById("cohesion").algorithms()}
    assert {RINGS, "cohesion:ringchange"} <= names
    for name in sorted(names):
        algorithm = registry.createAlgorithmById(name)
        assert algorithm.displayName() and algorithm.group() and algorithm.shortHelpString()
        assert algorithm.canExecute()[0] and not algorithm.icon().isNull()
        assert algorithm.asPythonCommand({}, QgsProcessingContext())
