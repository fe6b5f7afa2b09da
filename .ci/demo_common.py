"""What demonstrations and reference maps share: algorithms, tables of a GeoPackage, the layer tree, pages, imprint."""

from __future__ import annotations

import atexit
import gc
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QLocale

ROOT = Path(__file__).resolve().parents[1]
BASE = "fond"
_KEY = "cohesion/demonstration"


@contextmanager
def plugin() -> Iterator[None]:
    """QGIS without a screen, in French whatever the machine, with the plugin's algorithms.

    GeoPackages have no journal of their own beside them: QGIS keeps its connections to the end of the process.
    """
    QLocale.setDefault(QLocale("fr_FR"))
    application = QgsApplication([], False)
    application.initQgis()
    settings, key = QgsSettings(), "qgis/walForSqlite3"
    former = settings.value(key)
    settings.setValue(key, False)
    from processing.core.Processing import Processing

    from cohesion_plugin.core.errors import CohesionError
    from cohesion_plugin.plugin import CohesionPlugin

    Processing.initialize()
    made = CohesionPlugin(None)
    made.initProcessing()
    try:
        yield
    except CohesionError as error:
        raise RuntimeError(str(error)) from error
    finally:
        QgsProject.instance().clear()
        made.unload()
        settings.remove(key) if former is None else settings.setValue(key, former)


def remove(folder: Path, prefixes: Sequence[str]) -> None:
    """What an earlier or a broken run has left."""
    for prefix in prefixes:
        for path in folder.glob(f"{prefix}*"):
            path.unlink()


@cache
def sample_file() -> Path:
    """A copy of the sample, which goes with the process: QGIS marks a GeoPackage that it filters as changed."""
    folder = mkdtemp(prefix="cohesion-sample-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(shutil.copy(ROOT / "resources" / "sample" / "sample.gpkg", folder))


def run(algorithm: str, **values: object) -> dict:
    """One algorithm, silently. Raises QgsProcessingException."""
    from qgis import processing

    return processing.run(algorithm, values, feedback=QgsProcessingFeedback(False))


def table(geopackage: Path, name: str) -> str:
    """A table of a GeoPackage as a destination of Processing."""
    return f"ogr:dbname='{geopackage}' table=\"{name}\" (geom)"


def opened(path: Path, name: str, title: str = "", subset: str = "") -> QgsVectorLayer:
    """A layer of a file. Raises RuntimeError where it is missing."""
    layer = QgsVectorLayer(f"{path}|layername={name}" if name else str(path), title or name, "ogr")
    if not layer.isValid() or not layer.setSubsetString(subset):
        raise RuntimeError(f"{path}: {name}")
    return layer


def sample(name: str, subset: str = "") -> QgsVectorLayer:
    """A layer of the sample."""
    return opened(sample_file(), name, subset=subset)


def append(
    layer: QgsVectorLayer,
    geopackage: Path,
    name: str,
    fields: Sequence[str] = (),
    origin: QgsVectorLayer | None = None,
) -> None:
    """One more table in the GeoPackage, which says of its origin what the layer says, or the one it was made of.

    Raises RuntimeError.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.saveMetadata = True
    options.layerMetadata = (origin or layer).metadata()
    if geopackage.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    options.layerOptions = ["GEOMETRY_NAME=geom"]
    names = fields or [field.name() for field in layer.fields() if field.name() != "fid"]
    options.attributes = [layer.fields().lookupField(field) for field in names]
    context = QgsProject.instance().transformContext()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(geopackage), context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise RuntimeError(message)


def begin(project: QgsProject, title: str, author: str) -> None:
    """An empty project whose files lie beside it."""
    project.setTitle(title)
    metadata = project.metadata()
    metadata.setAuthor(author)
    project.setMetadata(metadata)
    project.setFilePathStorage(Qgis.FilePathType.Relative)


def add_group(
    project: QgsProject,
    title: str,
    layers: Sequence[QgsMapLayer],
    shown: bool,
    hidden: Sequence[QgsMapLayer] = (),
) -> QgsLayerTreeGroup:
    """One group per map, above the base map, in the order in which they come; layers of ``hidden`` unchecked."""
    from cohesion_plugin.cartography.describe import explain_in_legend

    root = project.layerTreeRoot()
    bases = [child for child in root.children() if child.customProperty(_KEY)]
    group = root.insertGroup(len(root.children()) - len(bases), title)
    for layer in layers:
        if project.addMapLayer(layer, False) is None:
            raise RuntimeError(layer.source())
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(layer not in hidden)
        if layer.metadata().abstract():
            explain_in_legend(node, layer.metadata().abstract())
    group.setItemVisibilityChecked(shown)
    return group


def add_base(project: QgsProject, title: str, layers: Mapping[str, QgsMapLayer]) -> None:
    """The base map, below all groups; ``base`` finds its layers by their keys."""
    group = add_group(project, title, list(layers.values()), True)
    group.setCustomProperty(_KEY, BASE)
    name_layers(layers)


def name_layers(layers: Mapping[str, QgsMapLayer]) -> None:
    """Give layers the keys by which ``base`` finds them."""
    for key, layer in layers.items():
        layer.setCustomProperty(_KEY, key)


def base(project: QgsProject, key: str) -> QgsVectorLayer:
    """A layer of the base map."""
    return next(layer for layer in project.mapLayers().values() if layer.customProperty(_KEY) == key)


def farther(layer: QgsVectorLayer, scale: float) -> None:
    """Let the names of a layer be seen from farther than its style does: 1:``scale``."""
    labels = layer.labeling().clone()
    settings = labels.settings()
    settings.minimumScale = scale
    labels.setSettings(settings)
    layer.setLabeling(labels)


def write_page(project: QgsProject, spec: object, path: Path) -> list[Path]:
    """A layout in the project, as PDF and PNG."""
    from cohesion_plugin.cartography.page import add_page
    from cohesion_plugin.cartography.page_export import export_pdf, export_png

    layout = add_page(project, spec)
    return [export_pdf(layout, path.with_suffix(".pdf")), export_png(layout, path.with_suffix(".png"))]


def today() -> str:
    """As a page prints it."""
    return QLocale().toString(QDate.currentDate(), "d MMMM yyyy")


def provenance() -> dict[str, str]:
    """What the sample says of itself."""
    return {feature["key"]: feature["value"] for feature in sample("provenance").getFeatures()}


def sample_sources(known: Mapping[str, str]) -> list[str]:
    """The source lines of pages made of the sample."""
    return [
        f"{known['contours']} ({known['millesime_contours']})",
        f"{known['listes']} ({known['millesime_codes']})",
        known["population"],
        known["licence"],
    ]


def settle(folder: Path) -> None:
    """What stands in journals goes into the GeoPackages, and no journal stays beside them, even an empty one.

    Once QGIS has let go of them: it would write the journals again.
    """
    for path in folder.glob("*.gpkg"):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")


def save(project: QgsProject, path: Path) -> Path:
    """The project beside its data. Raises RuntimeError."""
    if not project.write(str(path)):
        raise RuntimeError(project.error())
    return path


def told(
    make: Callable[[Path], list[Path]], clean: Callable[[Path], None], folder: Path, failure: str
) -> list[Path] | None:
    """Make files in a folder, closed, or say why not and leave none."""
    from qgis.core import QgsProcessingException

    try:
        with plugin():
            written = make(folder)
        # Layers that only a cycle of references keeps hold their files.
        gc.collect()
        settle(folder)
        return written
    except (QgsProcessingException, OSError, RuntimeError, sqlite3.Error) as error:
        clean(folder)
        print(f"{failure}: {error}", file=sys.stderr)
        return None
