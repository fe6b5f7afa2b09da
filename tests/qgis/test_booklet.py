"""The booklet from the sample and small tables: doors, files, layout kept in the project, bad input."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from booklet_run import booklet, fonts, images, pages, sheet, too_large
from conftest import TOURS, Log
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject

from cohesion_plugin.adapters.book import workbook_settings

LONG = "Communauté imaginaire des vallées, des plateaux et des bourgs du très grand sud de la Touraine"


@pytest.fixture(autouse=True)
def _provider(provider: None) -> Iterator[None]:
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture
def communes(sample_file: Path) -> str:
    return f"{sample_file}|layername=communes"


@pytest.fixture
def housing(tmp_path: Path) -> str:
    """Three communes: Tours, Chambray (secret), Amboise; no main home anywhere."""
    path = tmp_path / "logement.csv"
    rows = "CODGEO;P18_LOG;P18_LOGVAC;P18_RP;P18_RP_PROP\n37261;1000;100;0;0\n37050;500;s;0;0\n37003;200;10;0;0\n"
    path.write_text(rows, encoding="utf-8")
    return str(path)


def made(communes: str, housing: str, tmp_path: Path, **values: Any) -> list[str]:
    """The pages of a booklet."""
    given = {"TERRITORIES": communes, "TABLES": [housing], "REFERENCE": "dep:37", "LAYOUT": "", **values}
    out = booklet(PDF=str(tmp_path / "b.pdf"), **given)
    return pages(out["PDF"])


def test_pdf_is_vector_with_its_fonts_and_the_layout_is_the_same(
    communes: str, housing: str, tmp_path: Path
) -> None:
    out = booklet(
        TERRITORIES=communes,
        TABLES=[housing],
        SELECTION=f"commune:37261; {LONG} = commune:37003; epci:{TOURS}",
        REFERENCE="reg:24",
        TITLE="Un titre " * 12,
        AUTHOR="Agence",
        LAYOUT="Livret d'essai",
        PDF=str(tmp_path / "b.pdf"),
        WORKBOOK=str(tmp_path / "b.xlsx"),
    )
    assert fonts(out["PDF"]) and all(fonts(out["PDF"]).values())
    assert images(out["PDF"]) == 0
    project = QgsProject.instance()
    layout = project.layoutManager().layoutByName("Livret d'essai")
    assert layout.pageCollection().pageCount() == len(pages(out["PDF"]))
    assert too_large(layout) == []
    # Its map shows layers of the project, in a group that is not shown.
    shown = {layer.id() for item in layout.items() if hasattr(item, "layers") for layer in item.layers()}
    assert shown and shown <= set(project.mapLayers())
    assert not project.layerTreeRoot().children()[0].isVisible()
    # Files beside the PDF; without any file they go with the session, and the report says so.
    assert "temporary layers" not in out["REPORT"] and out["MAP"] == str(tmp_path / "b_map.gpkg")
    out = booklet(TERRITORIES=communes, TABLES=[housing], SELECTION="commune:37261", LAYOUT="Livret d'essai")
    assert "temporary layers" in out["REPORT"]
    assert len(project.layoutManager().layouts()) == 1
    # Those of the former booklet are gone.
    names = [layer.name() for layer in project.mapLayers().values()]
    assert len(names) == len(set(names)) == 6


def test_no_layout_joins_the_project_unless_asked_for(communes: str, housing: str, tmp_path: Path) -> None:
    out = booklet(
        TERRITORIES=communes, TABLES=[housing], SELECTION="commune:37261", PDF=str(tmp_path / "b.pdf")
    )
    assert "temporary layers" not in out["REPORT"]
    assert not QgsProject.instance().layoutManager().layouts() and not QgsProject.instance().mapLayers()


def test_pages_are_numbered_and_the_contents_point_to_them(
    communes: str, housing: str, tmp_path: Path
) -> None:
    found = made(communes, housing, tmp_path, SELECTION="commune:37261; commune:37003")
    titles = {"Where the territories lie": 3, "Method and sources": None, "What is missing": len(found)}
    for title, page in titles.items():
        listed = re.search(rf"{title}\s+(\d+)", found[1])
        assert listed is not None, found[1]
        number = int(listed[1])
        assert title in found[number - 1].split("\n") and page in (None, number)
    for number, text in enumerate(found[1:], start=2):
        assert re.search(rf"(?m)(?:^|\s){number}$", text), text


def test_secret_and_zero_denominator_are_said(communes: str, housing: str, tmp_path: Path) -> None:
    selection = "commune:37050; commune:37261; commune:37003"
    asked = "taux_vacance,proprietaires"
    text = "\n".join(made(communes, housing, tmp_path, SELECTION=selection, INDICATORS=asked))
    assert "These tables have no figure for this territory." in text
    assert "no commune has a value" in text and "denominator zero" in text
    assert "4 figures out of 6 could not be given." in text.replace("\n", " ")


def test_all_suppressed_gives_a_booklet_that_says_so(communes: str, housing: str, tmp_path: Path) -> None:
    found = made(
        communes, housing, tmp_path, SELECTION="commune:37050", INDICATORS="taux_vacance", REFERENCE=""
    )
    assert "1 figure out of 1 could not be given." in "\n".join(found)


def test_overlap_and_reference_inside_are_said(communes: str, housing: str, tmp_path: Path) -> None:
    text = " ".join(made(communes, housing, tmp_path, SELECTION="dep:37; commune:37261; epci:243700754"))
    assert "overlap" in text and "is also compared: its index is 100 by construction" in text.replace(
        "\n", " "
    )


def test_one_commune_of_the_whole(communes: str, housing: str, tmp_path: Path) -> None:
    found = made(
        communes, housing, tmp_path, SELECTION="commune:37261", INDICATORS="taux_vacance", REFERENCE=""
    )
    assert found[0].split("\n")[0] == "Tours" or "Tours" in found[0]
    assert "10.0" in "\n".join(found)


def test_workbook_has_the_sentences_and_what_is_missing(communes: str, housing: str, tmp_path: Path) -> None:
    made(
        communes,
        housing,
        tmp_path,
        SELECTION="commune:37261; commune:37050",
        WORKBOOK=str(tmp_path / "b.xlsx"),
    )
    with workbook_settings("FORCE"):
        book = gdal.OpenEx(str(tmp_path / "b.xlsx"), gdal.OF_VECTOR)
        names = [book.GetLayer(i).GetName() for i in range(book.GetLayerCount())]
    assert names == [
        "Figures", "Territories", "Indicators", "Report", "Sentences", "Missing", "Dictionary"
    ]  # fmt: skip
    said = {one["indicateur"]: one["phrase"] for one in sheet(tmp_path / "b.xlsx", "Sentences")}
    assert said["taux_vacance"].startswith("In 2018, the share of vacant dwellings is 10.0% in Tours")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"SELECTION": "commune:*"}, "side by side at most"),
        ({"SELECTION": "epci:999999999"}, "is not known"),
        ({"LOGO": "/nowhere/logo.png"}, "logo"),
        ({"REGISTER": "/nowhere/register.gpkg"}, "register.gpkg"),
        ({"PROGRAMMES": ["/nowhere/programmes.csv"]}, "can't be read as a layer or a table"),
        ({"PDF": "", "WORKBOOK": "", "LAYOUT": ""}, "Nothing would be made"),
        ({"PDF": "/nowhere/b.pdf"}, "does not exist"),
        ({"DATE": "demain"}, "is not a date"),
    ],
)
def test_bad_input_is_one_sentence_and_no_file(
    communes: str, housing: str, tmp_path: Path, log: Log, values: dict[str, Any], sentence: str
) -> None:
    given = {
        "TERRITORIES": communes,
        "TABLES": [housing],
        "SELECTION": "commune:37261",
        "LAYOUT": "",
        "PDF": str(tmp_path / "b.pdf"),
        **values,
    }
    with pytest.raises(QgsProcessingException) as error:
        booklet(log, **given)
    assert sentence in str(error.value) + log.text
    assert not (tmp_path / "b.pdf").exists() and not list(tmp_path.glob(".cohesion-*"))


def test_a_cancel_leaves_nothing(communes: str, housing: str, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException):
        booklet(
            Log(cancel_at=8),
            TERRITORIES=communes,
            TABLES=[housing],
            SELECTION="commune:37261; commune:37003",
            PDF=str(tmp_path / "b.pdf"),
        )
    assert {path.name for path in tmp_path.iterdir()} == {Path(housing).name}
    assert not QgsProject.instance().layoutManager().layouts()


def test_an_input_is_not_replaced(communes: str, housing: str, tmp_path: Path) -> None:
    before = Path(housing).read_bytes()
    own = tmp_path / "own.pdf"
    own.write_bytes(before)
    with pytest.raises(QgsProcessingException):
        booklet(
            TERRITORIES=communes, TABLES=[housing], SELECTION="commune:37261", WORKBOOK=housing, PDF=str(own)
        )
    assert Path(housing).read_bytes() == before
