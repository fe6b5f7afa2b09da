"""Layouts of grids and zonings of the vintages that are not in the reference data, rebuilt as Insee writes them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pandas as pd

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.published.reading import read_frame

from .tiny_published import SEVEN, book, seven_rows, some, text, titled


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
