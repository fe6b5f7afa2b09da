"""The workbook of the density grid of 2025, as downloaded, dropped on the panel and run on every commune of France."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pandas as pd
import pytest
import test_typology_panel
from qgis.core import QgsProject, QgsVectorLayer
from test_typology_panel import TypologyPanel, wait_until

pytestmark = pytest.mark.shared

panel = test_typology_panel.panel

# Layer: communes in it.
LAYERS = {"communes_cog2026_metro_l93": 34_746, "communes_cog2026_drom_wgs84": 129}
# Typology: column of the workbook.
COLUMNS = {"density3": "DENS", "insee_categories_espace_2024": "DENS_AAV", "density7": "DENS7"}
# Reading the workbook and running on all of France, on a machine that does other work too.
PATIENCE = 240.0


@pytest.fixture(scope="module")
def book(shared: Path) -> Path:
    return shared / "published" / "fichier_diffusion_2025.xlsx"


@pytest.fixture(scope="module")
def read(book: Path) -> pd.DataFrame:
    """The sheet of communes, by another library; the names of columns stand on its fifth row."""
    frame = pd.read_excel(book, sheet_name="Maille communale", header=4, dtype=str, engine="openpyxl")
    return frame.set_index("CODGEO")


def choose(panel: TypologyPanel, source: Path) -> QgsVectorLayer:
    """A layer of communes alone in a new project, as if just opened, once the panel knows it."""
    QgsProject.instance().clear()
    layer = QgsVectorLayer(str(source), source.stem, "ogr")
    QgsProject.instance().addMapLayer(layer)
    form = panel.definition.layer
    wait_until(lambda: form.layer() is layer and form.problem is None, PATIENCE)
    return layer


@pytest.mark.parametrize("typology", COLUMNS)
def test_every_commune_classed_from_the_workbook(
    panel: TypologyPanel, shared: Path, book: Path, read: pd.DataFrame, typology: str
) -> None:
    """34 875 communes, each in the class that the workbook gives it, after two runs of one panel."""
    found: dict[str, str] = {}
    page = panel.definition
    for name, size in LAYERS.items():
        choose(panel, shared / "geo" / f"{name}.gpkg")
        page.typology.restore(typology)
        page.files.take([str(book)])
        wait_until(lambda: page.files.rows["DENSITY"].facts is not None and page.problem() is None, PATIENCE)
        panel.messages.last = ""
        panel.start_run()
        wait_until(lambda: panel.messages.last, PATIENCE)
        layer = panel.result.layer()
        assert layer is not None, panel.messages.last
        classed = {str(row["code_commune"]): str(row["classe"]) for row in layer.getFeatures()}
        assert layer.featureCount() == len(classed) == size
        found |= classed
    wanted = read[COLUMNS[typology]]
    assert len(found) == len(wanted) == 34_875
    assert Counter(found.values()) == Counter(wanted)
    assert found == dict(wanted)
