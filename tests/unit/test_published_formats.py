"""Populations, lists of communes and movements as published, and the formats, encodings and cells that files come in."""

from __future__ import annotations

import sqlite3
import zipfile
from pathlib import Path

import pytest

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.published.reading import read_sheets
from cohesion_plugin.core.published.sheet import Sheet

from .tiny_published import SEVEN, some, text


def melodi_zip(tmp_path: Path, lines: list[str]) -> Path:
    path = tmp_path / "DS_POPULATIONS_REFERENCE_2023_CSV_FR.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "DS_POPULATIONS_REFERENCE_2023_metadata.csv",
            "COD_VAR;LIB_VAR;COD_MOD;LIB_MOD\nPOPREF_MEASURE;Mesure;PMUN;Population municipale\n",
        )
        archive.writestr("DS_POPULATIONS_REFERENCE_2023_data.csv", "\n".join(lines))
    return path


def test_melodi_populations(tmp_path: Path) -> None:
    lines = ['"GEO";"GEO_OBJECT";"GEO_REF";"FREQ";"POPREF_MEASURE";"TIME_PERIOD";"OBS_VALUE"']
    for i, (code, _) in enumerate(some()):
        for year in (2017, 2023):
            lines += [
                f'"{code}";"COM";"2025";"A";"{m}";"{year}";{100 + i + k}'
                for k, m in enumerate(("PMUN", "PTOT", "PCAP"))
            ]
    lines += [
        '"01";"DEP";"2025";"A";"PMUN";"2023";671289',
        '"FRANCE-F";"FRANCE";"2025";"A";"PMUN";"2023";68000000',
    ]
    found = read_published(str(melodi_zip(tmp_path, lines)), "melodi")
    assert (found.kind, found.vintage, found.geography, len(found)) == ("melodi", 2023, 2025, 400)
    assert set(found.frame.columns) == {
        "pop_2023",
        "pop_2017",
        "PTOT_2023",
        "PTOT_2017",
        "PCAP_2023",
        "PCAP_2017",
    }
    assert found.frame["pop_2023"].iloc[7] == 107 and found.frame["PTOT_2017"].iloc[7] == 108
    assert "labels of variables" in found.report.text()


def test_melodi_with_dimensions_keeps_totals_by_the_measure_s_name(tmp_path: Path) -> None:
    lines = ["GEO;GEO_OBJECT;SEX;AGE;RP_MEASURE;TIME_PERIOD;OBS_VALUE"]
    for code, _ in some(50):
        lines += [
            f"{code};COM;{sex};{age};POP;2022;{value}"
            for sex, age, value in (("_T", "_T", 10.5), ("F", "_T", 6.25), ("_T", "Y_GE65", 2))
        ]
    found = read_published(str(melodi_zip(tmp_path, lines)))
    assert set(found.frame.columns) == {"pop_2022", "POP_F_2022", "POP_Y_GE65_2022"}
    assert found.frame.iloc[0].to_dict() == {"pop_2022": 10.5, "POP_F_2022": 6.25, "POP_Y_GE65_2022": 2.0}


def test_populations_with_codes_in_two_columns(tmp_path: Path) -> None:
    """donnees_communes.csv: département and commune apart, the name in a column called COM, districts for Paris."""
    rows = [[93, code[:2], 1, "08", code[2:], name, 10, 1, 11] for code, name in some()]
    rows += [
        [1, "971", 1, "05", "101", "Les Abymes", 50, 1, 51],
        [11, "75", 1, "01", "101", "Paris 1er", 7, 0, 7],
    ]
    path = text(
        tmp_path / "donnees_communes.csv",
        [["CODREG", "CODDEP", "CODARR", "CODCAN", "CODCOM", "COM", "PMUN", "PCAP", "PTOT"], *rows],
    )
    frame = read_published(str(path), "populations").frame
    assert list(frame.index[-2:]) == ["97101", "75101"] and frame.index[0] == "06001"
    assert frame["population"].iloc[0] == 10 and frame["pop_total"].iloc[-2] == 51


def test_list_of_communes_keeps_those_in_force(tmp_path: Path) -> None:
    header = [
        "TYPECOM",
        "COM",
        "REG",
        "DEP",
        "CTCD",
        "ARR",
        "TNCC",
        "NCC",
        "NCCENR",
        "LIBELLE",
        "CAN",
        "COMPARENT",
    ]
    rows = [
        ["COM", code, "84", "01", "01D", "012", "5", name.upper(), name, name, "0108", ""]
        for code, name in some()
    ]
    rows += [
        ["COMD", "06001", "", "", "", "", "1", "X", "X", "X", "", "06001"],
        ["ARM", "75101", "11", "75", "", "", "0", "P", "P", "Paris 1er", "", "75056"],
    ]
    found = read_published(str(text(tmp_path / "v_commune_2025.csv", [header, *rows], ",")))
    assert (found.kind, found.geography, len(found)) == ("cog", 2025, 401) and found.frame["name"].iloc[
        0
    ] == some()[0][1]


def test_2020_movements_have_other_names(tmp_path: Path) -> None:
    header = [
        "MOD",
        "DATE_EFF",
        "TYPE_COMMUNE_AVANT",
        "ID_COMMUNE_AVANT",
        "TYPE_COMMUNE_APRES",
        "ID_COMMUNE_APRES",
    ]
    rows = [
        ["32", "01/01/2019", "COM", "01033", "COM", "1033"],
        ["32", "2019-01-01", "COM", "01205", "COM", "01033"],
    ]
    found = read_published(str(text(tmp_path / "mvtcommune2020.csv", [header, *rows], ",")))
    assert found.kind == "movements" and list(found.frame["date"]) == ["2019-01-01"] * 2
    assert list(found.frame["code_after"]) == ["01033"] * 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t", ",", "|"])
def test_encodings_and_separators(tmp_path: Path, encoding: str, separator: str) -> None:
    rows = [[code, f'"{name}"', i % 7 + 1, SEVEN[i % 7]] for i, (code, name) in enumerate(some(200))]
    path = text(
        tmp_path / "grille.csv", [["CODGEO", "LIBGEO", "DENS", "LIBDENS"], *rows], separator, encoding
    )
    found = read_published(str(path))
    assert list(found.frame["density7"]) == [str(i % 7 + 1) for i in range(200)]
    assert (
        found.frame["name"].loc["06037"] == "Caussols"
        and found.frame["name"].loc["06038"] == "Châteauneuf-Grasse"
    )


def test_decimal_commas_thousands_and_secrets(tmp_path: Path) -> None:
    rows = [
        [code, name, "1 234,5", "s" if i % 10 == 0 else "12,5", "15,9"]
        for i, (code, name) in enumerate(some(100))
    ]
    path = text(
        tmp_path / "base_cc_comparateur.csv", [["CODGEO", "LIBGEO", "P22_POP", "MED21", "SUPERF"], *rows]
    )
    found = read_published(str(path))
    assert (found.kind, found.vintage) == ("comparator", 2022)
    assert found.frame["pop_2022"].iloc[0] == 1234.5 and found.frame["surface_km2"].iloc[0] == 15.9
    assert found.frame["MED21"].notna().sum() == 90 and "10 values of MED21" in found.report.text()


def test_dossier_complet_keeps_what_is_used(tmp_path: Path) -> None:
    header = ["CODGEO", "P22_POP", "P22_MEN", "SUPERF", *(f"C22_X{i}" for i in range(1200))]
    rows = [[code, 100, 40, 12.5, *([1] * 1200)] for code, _ in some(30)]
    found = read_published(str(text(tmp_path / "dossier_complet.csv", [header, *rows])))
    assert found.kind == "dossier" and list(found.frame.columns) == ["surface_km2", "pop_2022", "P22_MEN"]
    assert "1 200 columns of the file left aside" in found.report.text().replace("\u202f", " ")


def test_ods_workbook(tmp_path: Path) -> None:
    from osgeo import gdal, ogr

    dataset = gdal.GetDriverByName("ODS").Create(str(tmp_path / "grille.ods"), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("Feuil1")
    for name in ("CODGEO", "LIBGEO", "DENS", "LIBDENS"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for i, (code, name) in enumerate(some(60)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in enumerate((code, name, str(i % 7 + 1), SEVEN[i % 7])):
            feature.SetField(field, value)
        layer.CreateFeature(feature)
    del layer, dataset
    assert list(read_published(str(tmp_path / "grille.ods")).frame["density7"]) == [
        str(i % 7 + 1) for i in range(60)
    ]


def test_table_of_a_geopackage_and_of_a_shapefile_archive(tmp_path: Path) -> None:
    from osgeo import gdal, ogr

    for driver, file in (("GPKG", "zonage.gpkg"), ("ESRI Shapefile", "zonage.dbf")):
        dataset = gdal.GetDriverByName(driver).Create(str(tmp_path / file), 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer("zonage", geom_type=ogr.wkbNone)
        for name, kind in (
            ("codgeo", ogr.OFTString),
            ("aav2020", ogr.OFTString),
            ("cateaav", ogr.OFTInteger),
            ("pop_2022", ogr.OFTReal),
        ):
            layer.CreateField(ogr.FieldDefn(name, kind))
        for code, _ in some(40):
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in enumerate((code, "001", 12, 10.5)):
                feature.SetField(field, value)
            layer.CreateFeature(feature)
        del layer, dataset
    with zipfile.ZipFile(tmp_path / "fond.zip", "w") as inner:
        inner.write(tmp_path / "zonage.dbf", "com_aav2020_2024.dbf")
    with zipfile.ZipFile(tmp_path / "fonds_aav2020_2024.zip", "w") as outer:
        outer.write(tmp_path / "fond.zip", "com_aav2020_2024.zip")
    for file in ("zonage.gpkg", "zonage.dbf", "fonds_aav2020_2024.zip"):
        found = read_published(str(tmp_path / file))
        assert found.kind == "catchment" and set(found.frame["aav_category"]) == {"12"}
        assert found.frame["pop_2022"].iloc[0] == 10.5
    assert sqlite3.connect(tmp_path / "zonage.gpkg").execute("select count(*) from zonage").fetchone() == (
        40,
    )


def test_rows_in_memory_need_no_file() -> None:
    rows = [
        ["CODGEO", "DENS", "LIBDENS"],
        *([code, i % 7 + 1, SEVEN[i % 7]] for i, (code, _) in enumerate(some(20))),
    ]
    assert read_sheets([Sheet.of_rows("feuille", rows)], "rows").kind == "density7"


def test_classes_found_by_their_values_whatever_the_column_is_called() -> None:
    labels = ["Centre majeur d'équipements et de services", "Communes non centre"]
    rows = [
        ["code", "libellé", "p_qr_2"],
        *([code, name, labels[i % 2]] for i, (code, name) in enumerate(some(20))),
    ]
    found = read_sheets([Sheet.of_rows("x", rows)], "export.csv")
    assert found.kind == "centrality" and list(found.frame["centrality"].head(2)) == ["4", "0"]
