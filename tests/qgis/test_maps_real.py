"""Figure 4 made again from real data: the published figures, and pages that print as they should."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pandas as pd
import pypdf
import pytest
from conftest import load
from qgis.core import QgsLayoutItemLegend, QgsProject
from test_page import legend_lines, of_kind

pytestmark = [pytest.mark.shared, pytest.mark.slow, pytest.mark.usefixtures("qgis_app")]
ROOT = Path(__file__).resolve().parents[2]
PAGES = {"f4_urbain_rural", "f4_urbain_rural_publie", "f4_changement"}
# Insee's classes in Centre-Val de Loire, COG 2020, population 2018 (methods B.8): communes, inhabitants.
PUBLISHED = {
    "1": (24, 625_867),
    "2": (111, 685_688),
    "3": (373, 394_738),
    "4": (399, 301_477),
    "5": (449, 456_573),
    "6": (398, 108_154),
}
# Inhabitants of a commune that the published table, of 2020, does not have under a code of that year.
MERGED = 400


@pytest.fixture(scope="module")
def made(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``make maps`` fills."""
    folder = tmp_path_factory.mktemp("maps")
    script = [sys.executable, str(ROOT / ".ci" / "maps.py"), str(shared), str(folder)]
    done = subprocess.run(script, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def table(made: Path, name: str) -> pd.DataFrame:
    layer = load(f"{made / 'f4.gpkg'}|layername={name}", name)
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def by_class(frame: pd.DataFrame) -> dict[str, tuple[int, int]]:
    sums = frame.groupby("classe")["population"].agg(["size", "sum"])
    return {code: (int(row["size"]), int(row["sum"])) for code, row in sums.iterrows()}


def test_the_six_rows_of_insee(made: Path) -> None:
    found = by_class(table(made, "classes_publiees"))
    assert set(found) == set(PUBLISHED)
    for code, (communes, people) in PUBLISHED.items():
        assert found[code][0] == communes, code
        assert 0 <= found[code][1] - people <= MERGED, code
    assert sum(found[code][1] == people for code, (_, people) in PUBLISHED.items()) >= 5


def test_the_computed_classes_are_those_of_insee_with_influence_undivided(made: Path) -> None:
    found = by_class(table(made, "typologie_rurale"))
    assert set(found) == {"1", "2", "34", "5", "6"}, "a class is missing, or communes are unclassed"
    assert found["34"][0] == PUBLISHED["3"][0] + PUBLISHED["4"][0]
    assert 0 <= found["34"][1] - PUBLISHED["3"][1] - PUBLISHED["4"][1] <= MERGED
    assert {code: found[code] for code in "1256"} == {code: PUBLISHED[code] for code in "1256"}
    both = table(made, "typologie_rurale").merge(table(made, "classes_publiees"), on="code_commune")
    assert len(both) == 1754
    assert (both["classe_x"] == both["classe_y"].replace({"3": "34", "4": "34"})).all()
    people = sum(row[1] for row in found.values())
    assert round(100 * (found["5"][1] + found["6"][1]) / people) == 22
    assert round(100 * found["34"][1] / people) == 27
    assert round(100 * sum(found[code][0] for code in ("34", "5", "6")) / 1754) == 92


def test_the_matrix_is_the_crosstab_of_the_published_files(made: Path, shared: Path) -> None:
    zoning = pd.read_csv(shared / "tables" / "insee_zonages_cog2025.csv", dtype=str)
    grid = pd.read_csv(shared / "tables" / "insee_grille_densite_4niv_2020_geo2021.csv", dtype=str)
    both = grid[grid["insee_reg"] == "24"].merge(zoning, on="insee_com")
    before = (both["TUU2017"] == "0").map({True: "rural", False: "urbain"})
    expected = pd.crosstab(before, both["densite4"]).stack()
    matrix = table(made, "matrice").set_index(["classe_a", "classe_b"])["nb_communes"].astype(int)
    assert matrix.to_dict() == expected[expected > 0].to_dict() and matrix.sum() == 1754
    changes = table(made, "changements")
    assert changes["groupe"].value_counts().to_dict() == {"urbain → rural": 177, "rural → urbain": 3}


def test_the_project_is_styled_whole_and_relative(made: Path) -> None:
    assert (
        {path.stem for path in made.glob("f4*.pdf")} == {path.stem for path in made.glob("f4*.png")} == PAGES
    )
    with zipfile.ZipFile(made / "f4.qgz") as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    sources = [source for source in re.findall(r"<datasource>([^<]*)", text) if source]
    assert sources and all(source.startswith("./f4.gpkg|layername=") for source in sources)
    project = QgsProject()
    assert project.read(str(made / "f4.qgz"))
    assert all(layer.isValid() and layer.featureCount() > 0 for layer in project.mapLayers().values())
    shown = {}
    for layout in project.layoutManager().printLayouts():
        legends = {legend.id(): legend_lines(legend) for legend in of_kind(layout, QgsLayoutItemLegend)}
        shown[layout.name()] = legends
    assert len(shown) == 3
    assert sorted(len(lines) for legends in shown.values() for lines in legends.values()) == [
        3,
        3,
        3,
        4,
        5,
        6,
    ]
    poles = sorted(
        f["nom_com"]
        for f in project.mapLayersByName("Pôles d’une aire de 50 000 hab. ou plus")[0].getFeatures()
    )
    assert poles == ["Blois", "Bourges", "Chartres", "Châteauroux", "Montargis", "Orléans", "Tours"]
    project.clear()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_pdf_is_one_vector_page_with_its_fonts(made: Path, name: str) -> None:
    reader = pypdf.PdfReader(made / f"{name}.pdf")
    assert len(reader.pages) == 1
    resources = reader.pages[0]["/Resources"]
    fonts = [font.get_object() for font in resources["/Font"].values()]
    inner = [
        font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font for font in fonts
    ]
    assert inner and all(
        {"/FontFile", "/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"]) for font in inner
    )
    objects = resources.get("/XObject", {})
    assert not [key for key in objects if objects[key].get_object().get("/Subtype") == "/Image"]
    # Filled outlines of 1 754 communes.
    assert (
        reader.pages[0].get_contents().get_data().count(b"\nf")
        + reader.pages[0].get_contents().get_data().count(b"\nB")
        > 1000
    )
    text = " ".join(reader.pages[0].extract_text().split()).replace("\u00a0", " ").replace(" %", "%")
    wanted = (
        (
            "177",
            "3 font",
            "1 754",
            "792",
            "650",
            "108",
            "les plus peuplées qui changent",
            "Le Controis-en-Sologne",
        )
        if name == "f4_changement"
        else ("49% des habitants", "27% sous", "22% hors", "449", "398", "24,3")
    )
    for words in (*wanted, "Licence Ouverte 2.0", "Tours", "Orléans"):
        assert words in text or words.replace(",", ".") in text, words
