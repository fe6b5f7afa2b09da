"""Figure 3 made again from real data: the tripartition, precise and schematic, from the same objects."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pypdf
import pytest
from conftest import load
from qgis.core import QgsCircularString, QgsGeometry, QgsPoint

from cohesion_plugin.core.text import plain

pytestmark = [pytest.mark.shared, pytest.mark.slow, pytest.mark.usefixtures("qgis_app")]
ROOT = Path(__file__).resolve().parents[2]
RUN = """
import sys
sys.path[:0] = [{root!r}, {ci!r}]
import maps, maps_f3
maps.MODULES = [maps_f3]
sys.argv = ["maps.py", {data!r}, {folder!r}]
sys.exit(maps.main())
"""
POLES = {
    "nord": {"Dreux", "Chartres", "Pithiviers", "Montargis"},
    "axe": {"Orléans", "Blois", "Tours"},
    "sud": {"Bourges", "Vierzon", "Issoudun", "Châteauroux"},
}
SIZES = {"a4": (210, 297), "a3": (420, 297)}


@pytest.fixture(scope="module")
def made(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``make maps`` fills, of this figure only."""
    folder = tmp_path_factory.mktemp("f3")
    text = RUN.format(root=str(ROOT), ci=str(ROOT / ".ci"), data=str(shared), folder=str(folder))
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def table(made: Path, name: str) -> pd.DataFrame:
    layer = load(f"{made / 'f3_schema.gpkg'}|layername={name}", name)
    frame = pd.DataFrame([feature.attributeMap() for feature in layer.getFeatures()])
    frame["km2"] = [feature.geometry().area() / 1e6 for feature in layer.getFeatures()]
    return frame


def test_each_sub_space_has_its_poles_and_the_sums_of_its_epci(made: Path, shared: Path) -> None:
    poles = table(made, "polarites").groupby("sous_espace")["libelle"].agg(set).to_dict()
    assert poles == POLES
    areas = table(made, "sous_espaces").set_index("code")
    communes = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype={"siren_epci": str})
    people = communes.groupby("siren_epci")["pmun_2023"].sum()
    base = load(f"{made / 'f3_fond.gpkg'}|layername=epci", "epci")
    drawn = [feature["siren_epci"] for feature in base.getFeatures()]
    assert areas["nb_unites"].sum() == len(drawn) == 79
    assert areas["population"].sum() == people.loc[drawn].sum()
    assert areas["surface_km2"].tolist() == pytest.approx(areas["km2"].tolist())
    # Centre-Val de Loire has 39 151 km² and 2.58 million inhabitants.
    assert areas["km2"].sum() == pytest.approx(39_151, rel=0.02)
    assert areas["population"].sum() == pytest.approx(2_580_000, rel=0.02)
    assert areas["densite"].idxmax() == "axe" and areas["densite"].idxmin() == "sud"


def test_each_epci_is_with_its_nearest_pole(made: Path) -> None:
    base = made / "f3_fond.gpkg"
    which = {name: space for space, names in POLES.items() for name in names}
    points = {
        f["nom_com"]: f.geometry().centroid() for f in load(f"{base}|layername=poles", "p").getFeatures()
    }
    shapes = {
        f["code"]: f.geometry()
        for f in load(f"{made / 'f3_schema.gpkg'}|layername=sous_espaces", "s").getFeatures()
    }
    for feature in load(f"{base}|layername=epci", "e").getFeatures():
        centre = feature.geometry().centroid()
        nearest = min(points, key=lambda name: points[name].distance(centre))
        inside = shapes[which[nearest]].intersection(feature.geometry()).area()
        assert inside == pytest.approx(feature.geometry().area(), rel=1e-6), feature["nom_epci"]


def test_the_pulls_are_the_published_flows(made: Path, shared: Path) -> None:
    flows = pd.read_csv(shared / "flows" / "mobpro_dep_dep_rp2016_partiel.csv", dtype=str)
    idf = {"75", "77", "78", "91", "92", "93", "94", "95"}
    out = flows[flows["dep_travail"].isin(idf)].astype({"flux": float}).groupby("dep_residence")["flux"].sum()
    arrows = table(made, "fleches")
    found = {row["de"]: row["valeur"] for _, row in arrows.iterrows() if row["vers"] == "Île-de-France"}
    capitals = {
        "28": "Chartres",
        "45": "Orléans",
        "37": "Tours",
        "41": "Blois",
        "18": "Bourges",
        "36": "Châteauroux",
    }
    assert found == {name: out[dep] for dep, name in capitals.items() if out.get(dep, 0) >= 3000}
    assert {"Chartres", "Orléans", "Tours"} == set(found)
    assert set(arrows["vers"]) == {"Île-de-France", "Arc atlantique", "Diagonale des faibles densités"}


def test_no_arrow_crosses_a_name(made: Path) -> None:
    """As wide as a capital of the smallest size on the A4 page and the thickest arrow together, at its scale: 5 km."""
    areas, arrows = table(made, "sous_espaces"), load(f"{made / 'f3_schema.gpkg'}|layername=fleches", "f")
    for text, name in zip(areas["nom_wkt"], areas["libelle"]):
        line = QgsGeometry.fromWkt(text)
        for arrow in arrows.getFeatures():
            first, middle, last = arrow.geometry().asMultiPolyline()[0]
            arc = QgsCircularString(QgsPoint(first), QgsPoint(middle), QgsPoint(last))
            assert line.distance(QgsGeometry(arc.curveToLine())) > 5000, (name, arrow["libelle"])


def test_softened_the_three_are_still_a_partition(made: Path) -> None:
    areas = table(made, "sous_espaces")
    shapes = [QgsGeometry.fromWkt(text) for text in areas["forme_wkt"]]
    union = QgsGeometry.unaryUnion(shapes)
    assert union.area() == pytest.approx(sum(shape.area() for shape in shapes), rel=1e-6)
    assert areas["deformation_pct"].abs().max() < 1


def test_four_vector_pages_with_names_and_disclaimer(made: Path) -> None:
    for kind in ("precis", "schema"):
        for size, (width, height) in SIZES.items():
            page = pypdf.PdfReader(made / f"f3_{kind}_{size}.pdf").pages[0]
            assert [round(float(side) * 25.4 / 72) for side in page.mediabox[2:]] == [width, height]
            assert not list(page.images)
            text = " ".join(page.extract_text().split())
            for name in set().union(*POLES.values()) | {"Île-de-France", "Arc atlantique"}:
                assert name in text, (kind, size, name)
            letters = text.replace(" ", "")
            # On two lines, in whichever order the file has them.
            for word in ("FRANGES", "FRANCILIENNES", "AXELIGÉRIEN", "SUD"):
                assert word in letters, (kind, size, word)
            for said in ("Métropole ou pôle majeur : Tours (139 000)", "Attraction forte : Chartres vers"):
                assert plain(said) in plain(text), (kind, size, said)
            assert ("sans valeur réglementaire" in text) == (kind == "schema")
            assert (made / f"f3_{kind}_{size}.png").stat().st_size > 100_000
