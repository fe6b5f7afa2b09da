"""Atlas: each page shows its own rows and legend; resumed, cancelled, joined."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from conftest import Log, nothing_left
from map_page_session import TOURS, base, load, page, rings
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("provider", "project")
ORLEANS = "244500468"
NAMES = ["01_orleans_metropole.pdf", "02_tours_metropole_val_de_loire.pdf"]


@pytest.fixture
def two(sample_file: Path, tmp_path: Path) -> QgsVectorLayer:
    made = rings(sample_file, tmp_path, centres=f"{TOURS},{ORLEANS}")
    base(sample_file)
    return made


def words(path: Path, number: int = 0) -> str:
    return " ".join(pypdf.PdfReader(path).pages[number].extract_text().replace("\u00a0", " ").split())


def count(layer: QgsVectorLayer, centre: str, ring: int) -> int:
    """EPCI of one ring of a métropole, by the layer itself."""
    expression = f'"siren_metropole" = \'{centre}\' AND "couronne" = {ring}'
    return sum(1 for _ in layer.getFeatures(expression))


def test_one_page_per_metropole(two: QgsVectorLayer, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    page(LAYERS=[two], ATLAS=two, PAGES=str(folder), AUTHOR="Agency")
    assert sorted(path.name for path in folder.glob("*.pdf")) == NAMES
    for name, centre, other in zip(NAMES, (ORLEANS, TOURS), ("Tours Métropole", "Orléans Métropole")):
        said = words(folder / name)
        first, second = count(two, centre, 1), count(two, centre, 2)
        assert f"{first + second} EPCI surround" in said
        assert f"1st ring ({first} EPCI)" in said and f"2nd ring ({second} EPCI)" in said
        assert f"surround {other}" not in said
    nothing_left(tmp_path)


def test_joined_in_one_file(two: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "atlas.pdf"
    result = page(LAYERS=[two], ATLAS=two, PDF=str(path))
    reader = pypdf.PdfReader(path)
    assert len(reader.pages) == 2 and result["MESSAGE"] == reader.metadata["/Title"] == "Atlas of 2 pages"
    assert "surround Orléans" in words(path, 0) and "surround Tours" in words(path, 1)
    nothing_left(tmp_path)


def test_each_page_of_the_joined_file_lies_where_qgis_puts_it_alone(
    two: QgsVectorLayer, tmp_path: Path
) -> None:
    """QGIS georeferences a PDF of one page only: its own pages are the measure."""
    from osgeo import gdal, osr

    path, folder = tmp_path / "atlas.pdf", tmp_path / "pages"
    page(LAYERS=[two], ATLAS=two, PDF=str(path), PAGES=str(folder))
    for number, name in enumerate(NAMES, start=1):
        joined, alone = gdal.Open(f"PDF:{number}:{path}"), gdal.Open(str(folder / name))
        dot = alone.GetGeoTransform()[1]
        assert joined.GetGeoTransform() == pytest.approx(alone.GetGeoTransform(), abs=dot)
        assert abs(joined.GetGeoTransform()[1] - dot) < dot / 1000
        systems = [osr.SpatialReference(each.GetProjection()) for each in (joined, alone)]
        assert systems[0].IsSame(systems[1]) and "93" in systems[0].GetName()


def test_resume_makes_only_what_changed(two: QgsVectorLayer, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    wanted = {"LAYERS": [two], "ATLAS": two, "PAGES": str(folder), "RESUME": True}
    page(**wanted)
    before = {name: (folder / name).stat().st_mtime_ns for name in NAMES}
    (folder / NAMES[0]).unlink()
    log = Log()
    page(log, **wanted)
    after = {name: (folder / name).stat().st_mtime_ns for name in NAMES}
    assert after[NAMES[1]] == before[NAMES[1]] and after[NAMES[0]] > before[NAMES[0]]
    assert "1 page kept" in log.text
    page(**wanted, TITLE="Autour de {}")
    assert (folder / NAMES[1]).stat().st_mtime_ns > before[NAMES[1]]
    assert "Autour de Tours Métropole Val de Loire" in words(folder / NAMES[1])


@pytest.mark.parametrize("resume", [False, True])
def test_cancel(two: QgsVectorLayer, tmp_path: Path, resume: bool) -> None:
    folder = tmp_path / "pages"
    with pytest.raises(QgsProcessingException):
        # The first step is in the middle of the first page, the second at the start of the second page.
        page(Log(cancel_at=2), LAYERS=[two], ATLAS=two, PAGES=str(folder), RESUME=resume)
    left = sorted(path.name for path in folder.glob("*.pdf"))
    assert left == (NAMES[:1] if resume else [])
    nothing_left(tmp_path)


def test_cancel_of_the_joined_file(two: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "atlas.pdf"
    path.write_text("before")
    with pytest.raises(QgsProcessingException):
        page(Log(cancel_at=1), LAYERS=[two], ATLAS=two, PDF=str(path))
    assert path.read_text() == "before"
    nothing_left(tmp_path)


def test_a_layer_of_places_makes_the_pages(two: QgsVectorLayer, sample_file: Path, tmp_path: Path) -> None:
    departements = load(sample_file, "departements", "Départements")
    departements.setSubsetString("\"code_departement\" IN ('37', '45')")
    folder = tmp_path / "pages"
    page(LAYERS=[two], ATLAS=departements, ATLAS_FIELD="code_departement", PAGES=str(folder))
    assert sorted(path.name for path in folder.glob("*.pdf")) == ["01_indre_et_loire.pdf", "02_loiret.pdf"]
    assert "Loiret" in words(folder / "02_loiret.pdf")


def test_layout_and_images_are_not_for_an_atlas(two: QgsVectorLayer, tmp_path: Path) -> None:
    log = Log()
    page(log, LAYERS=[two], ATLAS=two, PDF=str(tmp_path / "a.pdf"), PNG=str(tmp_path / "a.png"), LAYOUT="x")
    assert "An atlas is written as PDF only" in log.text and "adds no layout" in log.text
    assert not QgsProject.instance().layoutManager().layouts() and not (tmp_path / "a.png").exists()


def test_no_field_tells_pages_apart(two: QgsVectorLayer, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="no field that tells pages apart"):
        page(LAYERS=[two], ATLAS=two, ATLAS_FIELD="nothing", PAGES=str(tmp_path / "pages"))
    assert not (tmp_path / "pages").exists()


@pytest.mark.shared
@pytest.mark.slow
def test_22_metropoles(shared: Path, tmp_path: Path) -> None:
    from qgis import processing

    source = str(shared / "geo" / "communes_cog2026_metro_l93.gpkg")
    target = f"ogr:dbname='{tmp_path / 'r.gpkg'}' table=\"rings\" (geom)"
    processing.run("cohesion:metropolitanrings", {"COMMUNES": source, "METHOD": 0, "RINGS": target})
    layer = load(tmp_path / "r.gpkg", "rings", "Couronnes")
    path = tmp_path / "atlas.pdf"
    page(LAYERS=[layer], ATLAS=layer, PDF=str(path), PROJECT_BASE=False)
    assert len(pypdf.PdfReader(path).pages) == 22
    centres = {feature["nom_metropole"]: feature["siren_metropole"] for feature in layer.getFeatures()}
    for number in range(22):
        said = words(path, number)
        (name,) = [name for name in centres if f"surround {name} " in said]
        for ring, label in ((1, "1st ring"), (2, "2nd ring")):
            known = count(layer, centres[name], ring)
            assert (f"{label} ({known} EPCI)" in said) == (known > 0), (name, ring)
        neighbours = sum(
            1 for each in layer.getFeatures(f'"siren_metropole" = \'{centres[name]}\' AND "couronne" IS NULL')
        )
        assert ("Neighbouring métropole" in said) == (neighbours > 0), name
