"""Processing with the plugin's provider, layers made by hand, and the watch over files that must not change."""

from __future__ import annotations

import gc
import hashlib
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip

RINGS, CHANGE = "cohesion:metropolitanrings", "cohesion:ringchange"
TOURS, ORLEANS = "243700754", "244500468"


@pytest.fixture(scope="session", autouse=True)
def collected(qgis_app: QgsApplication) -> Iterator[None]:
    """What only a cycle of references keeps goes while QGIS is there: an error keeps the layers of its frames."""
    yield
    # The last failure's own, which the interpreter keeps for a debugger.
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    gc.collect()
    for kind in (QgsProject, QgsMapLayer):
        for kept in [one for one in gc.get_objects() if issubclass(type(one), kind)]:
            if not sip.isdeleted(kept) and sip.ispyowned(kept):
                sip.delete(kept)


@pytest.fixture(scope="module")
def provider(qgis_processing: None) -> Iterator[None]:
    """The provider in the registry, unless something else has put it there."""
    from cohesion_plugin.processing.provider import CohesionProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("cohesion") is not None:
        yield
        return
    made = CohesionProvider()
    assert registry.addProvider(made)
    yield
    registry.removeProvider(made)


class Log(QgsProcessingFeedback):
    """What an algorithm says, and a cancel at the n-th progress."""

    def __init__(self, cancel_at: int | None = None) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.steps = 0
        self._cancel_at = cancel_at
        # Connected, not overridden: setProgress is not virtual.
        self.progressChanged.connect(self._progress)

    def _progress(self, _percent: float) -> None:
        self.steps += 1
        if self._cancel_at is not None and self.steps >= self._cancel_at:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:
        self.said.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.said.append(error)

    @property
    def text(self) -> str:
        return "\n".join(self.said)


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def run(provider: None, log: Log) -> Callable[..., dict[str, Any]]:
    """``run(COMMUNES=…)``: the rings algorithm as a script runs it; its words are in ``log``."""
    from qgis import processing

    def runner(algorithm: str = RINGS, feedback: Log = log, **values: Any) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        return processing.run(algorithm, values, context=context, feedback=feedback)

    return runner


@pytest.fixture
def refused(run: Callable[..., dict[str, Any]]) -> Callable[..., str]:
    """The text of the refusal of a run that must fail: a sentence, no traceback."""

    def runner(**values: Any) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run(**values)
        text = str(caught.value)
        assert "Traceback" not in text and "Error:" not in text, text
        return text

    return runner


@pytest.fixture
def project() -> Iterator[QgsProject]:
    """The project, empty before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def journals(path: Path) -> set[str]:
    return {other.name for other in path.parent.glob(f"{path.name}-*")}


@pytest.fixture
def unchanged(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """``unchanged(path)``: the file must be the same byte for byte after the test, without journals beside it."""
    watched: dict[Path, tuple[str, set[str]]] = {}

    def watch(path: Path) -> Path:
        # A layer of another test may still have the file open.
        watched[path] = digest(path), journals(path)
        return path

    yield watch
    for path, (before, beside) in watched.items():
        assert digest(path) == before, f"{path} was changed"
        assert not journals(path) - beside, f"journals beside {path}"


@pytest.fixture
def sample_file(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Iterator[Path]:
    """A copy of the sample, in a folder with accents, an apostrophe and spaces.

    One for each test: QGIS keeps connections to a file for a while, and locks it when it lets go of them.
    """
    folder = tmp_path_factory.mktemp("entrées") / "l'échantillon d’été"
    folder.mkdir()
    yield Path(shutil.copy(sample, folder / "sample.gpkg"))
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def communes(sample_file: Path, unchanged: Callable[[Path], Path]) -> str:
    """Source of the sample's communes; the file must not change."""
    return f"{unchanged(sample_file)}|layername=communes"


@pytest.fixture
def epci(sample_file: Path, unchanged: Callable[[Path], Path]) -> str:
    """Source of the sample's EPCI; the file must not change."""
    return f"{unchanged(sample_file)}|layername=epci"


@pytest.fixture
def own_communes(sample: Path, tmp_path: Path) -> str:
    """The same in a copy that may change: QGIS itself marks a GeoPackage that it filters or edits."""
    return f"{shutil.copy(sample, tmp_path / 'own.gpkg')}|layername=communes"


def load(source: str, name: str = "layer", provider: str = "ogr") -> QgsVectorLayer:
    layer = QgsVectorLayer(source, name, provider)
    assert layer.isValid(), source
    return layer


def counts(result: Any, siren: str = TOURS) -> tuple[int, int]:
    """Number of EPCI in the first and the second ring of a métropole, in a result layer, a source or a CSV."""
    layer = result if isinstance(result, QgsVectorLayer) else load(str(result))
    rows = [(str(f["siren_metropole"]), str(f["couronne"])) for f in layer.getFeatures()]
    return tuple(sum(row == (siren, str(ring)) for row in rows) for ring in (1, 2))


def memory_layer(
    columns: dict[str, list[Any]],
    wkts: list[str | None],
    crs: str = "EPSG:2154",
    kind: str = "MultiPolygon",
    name: str = "made",
) -> QgsVectorLayer:
    """A memory layer; the type of a column is that of its first value."""
    types = {str: "string", int: "integer", float: "double", bool: "bool"}
    fields = "&".join(f"field={key}:{types[type(values[0])]}" for key, values in columns.items())
    layer = QgsVectorLayer(f"{kind}?{f'crs={crs}&' if crs else ''}{fields}", name, "memory")
    if not crs:
        layer.setCrs(type(layer.crs())())
    made = []
    for i, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[i] for values in columns.values()])
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer


def cell(column: float, row: float = 0.0, size: float = 1000.0) -> str:
    """A square of 1 km near Tours, in Lambert-93."""
    x, y = 500_000 + column * size, 6_700_000 + row * size
    return f"MULTIPOLYGON((({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y})))"


@pytest.fixture
def tiny() -> Callable[..., QgsVectorLayer]:
    """``tiny(n)``: n communes in a row, each an EPCI; the first is Tours Métropole."""

    def make(count: int = 4, wkts: list[str | None] | None = None, **options: Any) -> QgsVectorLayer:
        columns = {
            "insee_com": [f"378{i:02d}" for i in range(count)],
            "nom_com": [f"L'Île-d’Été {i}" for i in range(count)],
            "siren_epci": [TOURS] + [f"2990000{i:02d}" for i in range(1, count)],
            "nature_epci": ["ME"] + ["CC"] * (count - 1),
            "population": [1000 + i for i in range(count)],
        }
        columns.update(options.pop("columns", {}))
        columns = {key: values for key, values in columns.items() if values is not None}
        return memory_layer(columns, wkts or [cell(i) for i in range(count)], **options)

    return make


def table_in(path: Path, name: str) -> str:
    """A table of a GeoPackage as a destination of Processing."""
    uri = QgsDataSourceUri()
    uri.setDatabase(str(path))
    uri.setDataSource("", name, "geom")
    return f"ogr:{uri.uri(False)}"


def nothing_left(folder: Path) -> None:
    """No temporary folder beside the results."""
    assert not list(folder.rglob(".cohesion-*")), list(folder.rglob(".cohesion-*"))
