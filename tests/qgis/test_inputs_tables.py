"""FLOWS, CATCHMENT and MEMBERSHIP as published: any encoding, separator and workbook, by path or loaded."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import TOURS, Log, load
from openpyxl import Workbook
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

Run = Callable[..., dict[str, Any]]
Row = tuple[object, ...]
HEADER = ("CODGEO", "LIBGEO", "DCLT", "L_DCLT", "NBFLUX_C22_ACTOCC15P")
AREAS = ("CODGEO", "LIBGEO", "AAV2020", "LIBAAV2020")
BELONGS = ("insee", "siren", "raison_sociale", "nature_juridique")


@pytest.fixture
def parts(communes: str) -> list[tuple[str, str, str, str]]:
    """Code, name, EPCI and its name of communes around Tours."""
    names = ("code_commune", "nom_commune", "siren_epci", "nom_epci")
    return [tuple(f[n] for n in names) for f in load(communes).getFeatures("code_departement = '37'")]


@pytest.fixture
def flows(parts: list[tuple[str, str, str, str]]) -> list[Row]:
    """Each commune sends 12.5 workers to Tours, and 20 where it is in Gâtine-Racan; 87.5 stay."""
    rows: list[Row] = []
    for code, name, siren, _group in parts:
        rows.append((code, name, "37261", "Tours", 20.0 if siren == "200073237" else 12.5))
        rows.append((code, name, code, name, 87.5))
    return rows


@pytest.fixture
def areas(parts: list[tuple[str, str, str, str]]) -> list[Row]:
    inside = {TOURS, "200073237"}
    return [
        (code, name, "016" if siren in inside else "000", "Tours" if siren in inside else "Hors")
        for code, name, siren, _group in parts
    ]


@pytest.fixture
def belongs(parts: list[tuple[str, str, str, str]]) -> list[Row]:
    return [(code, siren, group, "ME" if siren == TOURS else "CC") for code, _name, siren, group in parts]


def french(value: object) -> str:
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def csv_file(path: Path, header: Row, rows: list[Row], separator: str, encoding: str, decimal: bool) -> Path:
    shown = french if decimal else str
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file, delimiter=separator).writerows(
            [shown(cell) for cell in row] for row in (header, *rows)
        )
    return path


def book(path: Path, header: Row, rows: list[Row], titles: int, lost_zeros: bool = False) -> Path:
    workbook = Workbook()
    workbook.active.title = "Documentation"
    workbook.active.append(["Source : Insee, recensement de la population", None])
    sheet = workbook.create_sheet("Données")
    for i in range(titles):
        sheet.append([f"Titre {i} : flux domicile-travail, l'été", "", None])
    sheet.append(list(header))
    for row in rows:
        sheet.append([int(c) if lost_zeros and isinstance(c, str) and c.isdigit() else c for c in row])
    workbook.save(path)
    return path


def rings_of(result: Any) -> list[tuple[Any, ...]]:
    layer = result if isinstance(result, QgsVectorLayer) else load(result)
    return sorted((f["siren_epci"], f["couronne"], f["part_pct"]) for f in layer.getFeatures())


@pytest.fixture
def commuting(run: Run, communes: str) -> Callable[[Any], list[tuple[Any, ...]]]:
    source = load(communes)
    source.selectByExpression("code_departement = '37'")
    copy = source.materialize(_selected(source))

    def rings(table: Any) -> list[tuple[Any, ...]]:
        made = run(COMMUNES=copy, METHOD="commuting", FLOWS=table, THRESHOLDS="15 ; 10,5", RINGS="memory:")[
            "RINGS"
        ]
        return rings_of(made)

    return rings


def _selected(layer: QgsVectorLayer) -> QgsFeatureRequest:
    return QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())


FORMS: dict[str, Callable[[Path, Row, list[Row]], Path]] = {
    "utf8_comma.csv": lambda p, h, r: csv_file(p, h, r, ",", "utf-8", False),
    "bom_semicolon.csv": lambda p, h, r: csv_file(p, h, r, ";", "utf-8-sig", True),
    "latin1_semicolon_decimal_comma.csv": lambda p, h, r: csv_file(p, h, r, ";", "cp1252", True),
    "tab.txt": lambda p, h, r: csv_file(p, h, r, "\t", "utf-16", True),
    "tab.tsv": lambda p, h, r: csv_file(p, h, r, "\t", "latin-1", True),
    "plain.xlsx": lambda p, h, r: book(p, h, r, 0),
    "titles.xlsx": lambda p, h, r: book(p, h, r, 4),
    "numbers.xlsx": lambda p, h, r: book(p, h, r, 4, lost_zeros=True),
}


@pytest.mark.parametrize("form", FORMS)
def test_flows_in_every_form(
    commuting: Callable[[Any], list[tuple[Any, ...]]],
    flows: list[Row],
    tmp_path: Path,
    unchanged: Callable[[Path], Path],
    project: QgsProject,
    form: str,
) -> None:
    folder = tmp_path / "flux de l'été"
    folder.mkdir()
    path = unchanged(FORMS[form](folder / form, HEADER, flows))
    found = commuting(str(path))
    assert (TOURS, 0) in [row[:2] for row in found]
    by_siren = {siren: (ring, share) for siren, ring, share in found}
    assert by_siren["200073237"] == (1, pytest.approx(18.6, abs=0.01))
    assert {ring for siren, (ring, _s) in by_siren.items() if siren not in (TOURS, "200073237")} == {2}
    layer = QgsVectorLayer(str(path), "flux", "ogr")
    if layer.isValid():
        assert project.addMapLayer(layer)
        assert commuting(layer) == found
        assert commuting(layer.id()) == found


def test_flows_loaded_as_delimited_text(
    commuting: Callable[[Any], list[tuple[Any, ...]]], flows: list[Row], tmp_path: Path, project: QgsProject
) -> None:
    path = csv_file(tmp_path / "flux.csv", HEADER, flows, ";", "cp1252", True)
    uri = f"file://{path}?type=csv&delimiter=;&encoding=windows-1252&detectTypes=yes&decimalPoint=,"
    layer = project.addMapLayer(load(uri, "flux", "delimitedtext"))
    assert commuting(layer) == commuting(str(path))
    memory = layer.materialize(QgsFeatureRequest())
    assert commuting(memory) == commuting(str(path))


def test_sheet_given_by_name(
    commuting: Callable[[Any], list[tuple[Any, ...]]],
    flows: list[Row],
    tmp_path: Path,
    refused: Callable[..., str],
) -> None:
    path = book(tmp_path / "flux.xlsx", HEADER, flows, 3)
    assert commuting(f"{path}|layername=Données") == commuting(str(path))


@pytest.mark.parametrize("form", ["latin1_semicolon_decimal_comma.csv", "titles.xlsx", "numbers.xlsx"])
def test_catchment_areas(run: Run, communes: str, areas: list[Row], tmp_path: Path, form: str) -> None:
    path = FORMS[form](tmp_path / form, AREAS, areas)
    made = run(COMMUNES=communes, METROPOLES=TOURS, METHOD="catchment", CATCHMENT=str(path), RINGS="memory:")
    assert [row[:2] for row in rings_of(made["RINGS"])] == [("200073237", 1), (TOURS, 0)]


@pytest.mark.parametrize("form", ["utf8_comma.csv", "latin1_semicolon_decimal_comma.csv", "titles.xlsx"])
def test_membership_tables(
    run: Run, communes: str, belongs: list[Row], tmp_path: Path, log: Log, project: QgsProject, form: str
) -> None:
    path = FORMS[form](tmp_path / form, BELONGS, belongs)
    made = run(COMMUNES=communes, MEMBERSHIP=str(path), METROPOLES=TOURS, RINGS="memory:")["RINGS"]
    names = {f["siren_epci"]: f["nom_epci"] for f in made.getFeatures()}
    assert names["200073237"] == "CC de Gâtine-Racan" and made.featureCount() > 4
    assert "EPCI table" in log.text
    layer = QgsVectorLayer(str(path), "appartenance", "ogr")
    again = run(COMMUNES=communes, MEMBERSHIP=project.addMapLayer(layer), METROPOLES=TOURS, RINGS="memory:")[
        "RINGS"
    ]
    assert rings_of(again) == rings_of(made)


def test_wrong_tables(refused: Callable[..., str], communes: str, areas: list[Row], tmp_path: Path) -> None:
    out = str(tmp_path / "out.gpkg")
    wrong = csv_file(tmp_path / "wrong.csv", AREAS, areas, ";", "utf-8", False)
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(wrong), RINGS=out)
    assert "no flow table" in text and "AAV2020" in text and "NBFLUX" in text
    noise = tmp_path / "image.csv"
    noise.write_bytes(bytes(range(256)) * 40)
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(noise), RINGS=out)
    assert "image.csv" in text or "no flow table" in text
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(broken), RINGS=out)
    assert "broken.xlsx" in text
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(empty), RINGS=out)
    assert "empty.csv" in text
    python = tmp_path / "script.py"
    python.write_text("print(1)")
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(python), RINGS=out)
    assert "script.py" in text and "can't be read" in text
    text = refused(COMMUNES=communes, METHOD="commuting", FLOWS=str(tmp_path / "absent.csv"), RINGS=out)
    assert "absent.csv" in text and "no such file" in text
    text = refused(COMMUNES=communes, METHOD="commuting", RINGS=out)
    assert "need a flow table" in text
    text = refused(
        COMMUNES=communes,
        METHOD="catchment",
        CATCHMENT=str(csv_file(tmp_path / "f.csv", ("a", "b"), [(1, 2)], ",", "utf-8", False)),
        RINGS=out,
    )
    assert "AAV2020" in text
    text = refused(COMMUNES=communes, MEMBERSHIP=str(wrong), RINGS=out)
    assert "EPCI SIREN" in text and "columns:" in text
    assert not Path(out).exists()


def test_separators_and_odd_lines(tmp_path: Path) -> None:
    from cohesion_plugin.adapters.text_table import read_table

    lists = tmp_path / "lists.csv"
    lists.write_text("insee_com,id_ti,lib\n" + "".join(f"0100{i},a;b;c;d;e,Bourg\n" for i in range(9)))
    assert read_table(str(lists)).columns.tolist() == ["insee_com", "id_ti", "lib"]
    trailing = tmp_path / "trailing.csv"
    trailing.write_text("CODGEO;AAV2020\n01001;016;\n01002;000;\n")
    assert read_table(str(trailing))["CODGEO"].tolist() == ["01001", "01002"]
    titles = tmp_path / "titles.csv"
    titles.write_text('"Un titre\nsur deux lignes";\nSource : Insee;\n\nCODGEO;AAV2020\n01001;016\n')
    assert read_table(str(titles)).to_dict("list") == {"CODGEO": ["01001"], "AAV2020": ["016"]}
    twice = Workbook()
    twice.active.append(["CODGEO", "AAV2020", "AAV2020", None])
    twice.active.append(["01001", "016", "017", "x"])
    twice.save(tmp_path / "twice.xlsx")
    assert read_table(str(tmp_path / "twice.xlsx")).columns.tolist() == [
        "CODGEO",
        "AAV2020",
        "AAV2020.1",
        "field_3",
    ]
    missing = tmp_path / "missing.csv"
    missing.write_text("CODGEO,LIBGEO,AAV2020\n01001,NA,\n01002,,016\n")
    assert read_table(str(missing)).to_dict("list") == {
        "CODGEO": ["01001", "01002"],
        "LIBGEO": ["NA", None],
        "AAV2020": [None, "016"],
    }


@pytest.mark.shared
def test_published_files(shared: Path) -> None:
    from cohesion_plugin.adapters.text_table import read_table

    flows = read_table(str(shared / "published" / "base-flux-mobilite-domicile-lieu-travail-2017-isere.csv"))
    assert (
        flows.columns.tolist() == ["CODGEO", "LIBGEO", "DCLT", "L_DCLT", "NBFLUX_C17_ACTOCC15P"]
        and len(flows) == 13067
    )
    grid = read_table(str(shared / "published" / "fichier_diffusion_2025.xlsx"), limit=100)
    assert "CODGEO" in grid.columns and len(grid) == 100
    programmes = read_table(str(shared / "programmes" / "anct_programmes_communes_cog2023.csv"))
    assert len(programmes) == 35039 and "id_ti" in programmes.columns
