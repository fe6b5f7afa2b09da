"""Layouts of the vintages that are not in the reference data, rebuilt as Insee writes them."""

from __future__ import annotations

import sqlite3
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.published.reading import read_frame, read_sheets
from cohesion_plugin.core.published.sheet import Sheet
from cohesion_plugin.core.reference import communes

SEVEN = ["Grands centres urbains", "Centres urbains intermédiaires", "Petites villes", "Ceintures urbaines",
         "Bourgs ruraux", "Rural à habitat dispersé", "Rural à habitat très dispersé"]  # fmt: skip
FOUR = [
    "Communes densément peuplées",
    "Communes de densité intermédiaire",
    "Communes peu denses",
    "Communes très peu denses",
]


def some(count: int = 400, skip: int = 0) -> list[tuple[str, str]]:
    """Codes and names of communes of départements where nothing changed since 2013: any year's file may have them."""
    table = communes()
    table = table[table["code_departement"].isin(["06", "13", "2A", "83"])].iloc[skip : skip + count]
    return list(zip(table.index, table["nom_commune"]))


def book(path: Path, **sheets: list[list[object]]) -> Path:
    """A workbook with these sheets, in this order."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


def text(path: Path, rows: list[list[object]], separator: str = ";", encoding: str = "utf-8") -> Path:
    lines = (separator.join("" if cell is None else str(cell) for cell in row) for row in rows)
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


def test_density_2021_four_levels_with_line_breaks_in_the_header(tmp_path: Path) -> None:
    header = ["\nCode \nCommune\n", "Libellé des communes\n", "Typo degré de \nDensité\n", "Population \nmunicipale \n2018",
              "Part population\nDense (1)", "Part population\ndensité intermédiaire (2)", "Part population\npeu dense (3)",
              "Part population\ntrès peu dense (4)"]  # fmt: skip
    rows = [[code, name, i % 4 + 1, 100 + i, 0, 0, 40.5, 59.5] for i, (code, name) in enumerate(some())]
    path = book(
        tmp_path / "grille_densite_2021_detaille.xlsx",
        Documentation=[["Grille"]],
        grille_com_dens_fr_Entiere_4NIV=[header, *rows],
    )
    with zipfile.ZipFile(tmp_path / "grille_densite_2021.zip", "w") as archive:
        archive.write(path, path.name)
    for file in (path, tmp_path / "grille_densite_2021.zip"):
        found = read_published(str(file), "density4")
        assert (found.kind, found.vintage, found.sheet) == (
            "density4",
            2021,
            "grille_com_dens_fr_Entiere_4NIV",
        )
        assert list(found.frame["density4"]) == [str(i % 4 + 1) for i in range(400)]
        assert found.frame["pop_2018"].iloc[3] == 103 and found.frame["share4"].iloc[0] == 59.5


def seven_rows(labels: list[str] = SEVEN) -> list[list[object]]:
    return [[code, name, i % 7 + 1, labels[i % 7], 50 + i] for i, (code, name) in enumerate(some())]


def titled(rows: list[list[object]], year: int = 2022) -> list[list[object]]:
    return [[f"Grille de densité à 7 niveaux {year}"], ["France"], [f"Géographie au 01/01/{year}"],
            ["Code \nCommune", "Libellé", "Degré de densité\n(7 postes)", "Libellé", "Population"],
            ["CODGEO", "LIBGEO", "DENS", "LIBDENS", "PMUN19"], *rows]  # fmt: skip


def test_density_7_levels_with_its_header_on_row_5(tmp_path: Path) -> None:
    found = read_published(
        str(book(tmp_path / "grille_densite_7_niveaux_2022.xlsx", Feuil1=titled(seven_rows())))
    )
    assert (found.kind, found.vintage) == ("density7", 2022)
    assert list(found.frame["density7"]) == [str(i % 7 + 1) for i in range(400)]
    assert found.frame["pop_2019"].iloc[0] == 50 and not found.report.warnings


def test_labels_decide_where_3_and_4_are_swapped(tmp_path: Path) -> None:
    swapped = [*SEVEN[:2], SEVEN[3], SEVEN[2], *SEVEN[4:]]
    found = read_published(str(book(tmp_path / "grille.xlsx", Feuil1=titled(seven_rows(swapped)))))
    expected = {3: "4", 4: "3"}
    assert list(found.frame["density7"]) == [expected.get(i % 7 + 1, str(i % 7 + 1)) for i in range(400)]
    assert "3 and 4 are swapped in DENS" in found.report.text()
    assert len(found.report.warnings) == 1


def test_rows_without_label_follow_the_swap(tmp_path: Path) -> None:
    rows = seven_rows([*SEVEN[:2], SEVEN[3], SEVEN[2], *SEVEN[4:]])
    rows[2][3] = None
    found = read_published(str(book(tmp_path / "grille.xlsx", Feuil1=titled(rows))))
    assert found.frame["density7"].iloc[2] == "4"


def test_mistyped_and_mojibake_labels_are_still_labels(tmp_path: Path) -> None:
    spelt = [
        SEVEN[0],
        "Centres urbanis intermédiaires",
        SEVEN[2],
        SEVEN[3],
        SEVEN[4],
        "Rural Ã  habitat dispersÃ©",
        "Rural Ã  habitat trÃ¨s dispersÃ©",
    ]
    found = read_published(str(book(tmp_path / "grille.xlsx", Feuil1=titled(seven_rows(spelt)))))
    assert list(found.frame["density7"]) == [str(i % 7 + 1) for i in range(400)] and not found.report.warnings


def test_2023_detail_in_lower_case_on_row_2(tmp_path: Path) -> None:
    rows = [[code, name, SEVEN[i % 7], 12.5] for i, (code, name) in enumerate(some())]
    path = book(
        tmp_path / "grille_densite_7_niveaux_detaille_2023.xlsx",
        Feuille=[["Grille de densité détaillée"], ["depcom", "libcom", "libdens", "part"], *rows],
    )
    found = read_published(str(path), "density")
    assert (found.kind, found.vintage) == ("density7", 2023)
    assert list(found.frame["density7"]) == [str(i % 7 + 1) for i in range(400)]


def test_six_years_in_one_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "grille_densite_7_niveaux_2015-2020.zip", "w") as archive:
        for year in (2019, 2015, 2020):
            path = book(tmp_path / f"grille_densite_7_niveaux_{year}.xlsx", Feuil1=titled(seven_rows(), year))
            archive.write(path, path.name)
    latest = read_published(str(tmp_path / "grille_densite_7_niveaux_2015-2020.zip"))
    assert latest.vintage == 2020 and "grille_densite_7_niveaux_2015.xlsx/Feuil1" in latest.report.text()
    chosen = read_published(
        str(tmp_path / "grille_densite_7_niveaux_2015-2020.zip"), sheet="grille_densite_7_niveaux_2015"
    )
    assert chosen.vintage == 2015


def test_density_2026_keeps_the_meaning_of_2025(tmp_path: Path) -> None:
    """DENS has 3 levels; the title's grid is of 2025, the geography of 2026 (as published in 2026)."""
    labels = ["Urbain dense", "Urbain intermédiaire", "Rural"]
    rows = [
        [code, name, i % 3 + 1, labels[i % 3], 100, i % 7 + 1, SEVEN[i % 7]]
        for i, (code, name) in enumerate(some())
    ]
    head = [["Grille de densité 2025"], ["Mise en ligne le 15/05/2026       Géographie au 01/01/2026"],
            ["CODGEO", "LIBGEO", "DENS", "LIBDENS", "PMUN23", "DENS7", "LIBDENS7"]]  # fmt: skip
    found = read_published(
        str(book(tmp_path / "fichier_diffusion_2026.xlsx", **{"Maille communale": [*head, *rows]}))
    )
    assert (found.kind, found.vintage, found.geography, found.provenance.date) == (
        "density2025",
        2025,
        2026,
        "2026-05-15",
    )
    assert set(found.frame["density3"]) == {"1", "2", "3"} and "pop_2023" in found.frame


def test_density_as_a_layer_opened_in_qgis(tmp_path: Path) -> None:
    """GDAL gives such a sheet fields Field1… and its header as a row."""
    frame = pd.DataFrame(titled(seven_rows()), columns=[f"Field{i}" for i in range(1, 6)], dtype=object)
    assert list(read_frame(frame, "Maille communale").frame["density7"])[:3] == ["1", "2", "3"]


AREAS = [["AAV2020", "LIBAAV2020", "TAAV2017", "TDAAV2017", "NB_COM"], ["000", "Hors attraction", 0, "00", 9000],
         ["001", "Paris", 5, "50", 1929], ["GEN", "Genève", 4, "41", 200], ["524", "Châtillon", 1, "11", 5]]  # fmt: skip


def aav_book(tmp_path: Path, areas: list[list[object]] | None = AREAS) -> Path:
    aavs = ["000", "001", "GEN", "524"]
    cate = [30, 12, 20, 11]
    rows = [[code, name, aavs[i % 4], "x", cate[i % 4], "01", "84"] for i, (code, name) in enumerate(some())]
    notes = [["Base des aires d'attraction des villes"], ["Géographie au 01/01/2024"], [None], [None]]
    sheets: dict[str, list[list[object]]] = {
        "Documentation": [["Zonage en AAV"], ["TAAV2017"], ["0 - Hors"], ["1 - Moins de 50 000"]]
    }
    if areas:
        sheets["AAV2020"] = [
            *notes,
            ["Code de l'aire", "Libellé", "Tranche", "Tranche détaillée", "Nombre"],
            *areas,
        ]
    labels = ["Code commune", "Libellé", "AAV", "Libellé AAV", "Catégorie", "Dép", "Rég"]
    sheets["Composition_communale"] = [
        *notes,
        labels,
        ["CODGEO", "LIBGEO", "AAV2020", "LIBAAV2020", "CATEAAV2020", "DEP", "REG"],
        *rows,
    ]
    return book(tmp_path / "AAV2020_au_01-01-2024.xlsx", **sheets)


def test_aav_workbook_with_its_area_sheet_joined(tmp_path: Path) -> None:
    aav_book(tmp_path)
    with zipfile.ZipFile(tmp_path / "AAV2020_au_01-01-2024.zip", "w") as archive:
        archive.write(tmp_path / "AAV2020_au_01-01-2024.xlsx", "AAV2020_au_01-01-2024.xlsx")
    found = read_published(str(tmp_path / "AAV2020_au_01-01-2024.zip"), "catchment")
    assert (found.kind, found.vintage, found.geography, found.sheet) == (
        "catchment",
        2020,
        2024,
        "Composition_communale",
    )
    first = found.frame.head(4)
    assert list(first["aav"]) == ["000", "001", "GEN", "524"]
    assert list(first["aav_size"]) == ["0", "5", "4", "1"] and list(first["aav_size_detail"]) == [
        "00",
        "50",
        "41",
        "11",
    ]
    assert list(first["aav_category"]) == ["30", "12", "20", "11"]


def test_aav_workbook_without_its_area_sheet_says_what_is_lacking(tmp_path: Path) -> None:
    found = read_published(str(aav_book(tmp_path, None)))
    assert "aav_size" not in found.frame and "TAAV2017" in found.report.text()


def test_aav_outside_any_area_needs_no_row_on_the_area_sheet(tmp_path: Path) -> None:
    found = read_published(str(aav_book(tmp_path, [AREAS[0], *AREAS[2:]])))
    assert found.frame["aav_size"].iloc[0] == "0" and not found.report.warnings


def test_aav_classes_given_as_labels(tmp_path: Path) -> None:
    """The attribute tables of the boundary files have labels or numbers, and short names, depending on the year."""
    cate = [
        "Commune-Centre",
        "Autre commune du pôle principal",
        "Commune d'un pôle secondaire",
        "Commune de la couronne",
        "Commune hors attraction des villes",
    ]
    size = [
        "Aire de Paris",
        "Aire de 700 000 habitants ou plus (hors Paris)",
        "Aire de 200 000 à 700 000 hab.",
        "Aire de 50 000 à moins de 200 000 habitants",
        "Aire de moins de 50 000 hab.",
    ]
    rows = [[code, "001", cate[i % 5], "Paris", size[i % 5]] for i, (code, _) in enumerate(some())]
    found = read_published(
        str(
            text(
                tmp_path / "fond_AAV2020_geo20.csv",
                [["CODGEO", "AAV20", "CATEAAV", "LIBAAV2", "LIBTAAV"], *rows],
            )
        )
    )
    assert found.kind == "catchment"
    assert list(found.frame["aav_category"].head()) == ["11", "12", "13", "20", "30"]
    assert list(found.frame["aav_size"].head()) == ["5", "4", "3", "2", "1"]


def test_table_d_appartenance(tmp_path: Path) -> None:
    header = [
        "CODGEO",
        "LIBGEO",
        "DEP",
        "REG",
        "ARR",
        "CV",
        "ZE2020",
        "UU2020",
        "TUU2017",
        "TDUU2017",
        "AAV2020",
        "TAAV2017",
        "TDAAV2017",
        "CATEAAV2020",
        "BV2022",
    ]
    rows = [
        [
            code,
            name,
            "01",
            "84",
            "012",
            "0108",
            "0051",
            "ZZZZZ" if i % 2 else "01000",
            0,
            0,
            "524",
            1,
            11,
            20,
            "01093",
        ]
        for i, (code, name) in enumerate(some())
    ]
    districts = [
        [
            f"751{i:02d}",
            f"Paris {i}",
            "75",
            "11",
            "751",
            "ZZZZZ",
            "1109",
            "00851",
            8,
            80,
            "001",
            5,
            50,
            11,
            "75056",
        ]
        for i in range(1, 21)
    ]
    title = [
        ["Table d'appartenance géographique des communes"],
        ["Géographie au 01/01/2023"],
        [None],
        ["Source : Insee"],
        ["Code", "Nom", "Dép"],
    ]
    path = book(tmp_path / "table-appartenance-geo-communes-23.xlsx", COM=[*title, header, *rows], ARM=[*title, header, *districts],
                Zones_supra_communales=[*title, ["NIVGEO", "CODGEO", "LIBGEO", "NB_COM"], ["AAV2020", "001", "Paris", 1929]])  # fmt: skip
    found = read_published(str(path), "catchment")
    assert (found.kind, found.sheet, found.vintage) == ("belonging", "COM", 2023)
    frame = found.frame
    assert list(frame["uu"].head(2)) == ["01000", None] and frame["ze"].iloc[0] == "0051"
    assert (frame["aav_size"].iloc[0], frame["aav_size_detail"].iloc[0], frame["uu_size_detail"].iloc[0]) == (
        "1",
        "11",
        "00",
    )


def test_urban_units(tmp_path: Path) -> None:
    rows = [[code, name, "01302", "H"] for code, name in some()]
    units = [["UU2020", "LIBUU2020", "TUU2017", "TDUU2017", "NB_COM"], ["01302", "Belley", 2, 21, 5]]
    path = book(
        tmp_path / "UU2020_au_01-01-2023.xlsx",
        UU2020=units,
        Composition_communale=[["CODGEO", "LIBGEO", "UU2020", "STATUT_2017"], *rows],
    )
    found = read_published(str(path))
    assert (
        found.kind == "urban_unit"
        and found.frame["uu_size"].iloc[0] == "2"
        and found.frame["uu_name"].iloc[0] == "Belley"
    )


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
