"""What goes wrong with files: each time a sentence, facts, a remedy."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.published.classes import looks_swapped
from cohesion_plugin.core.published.reading import read_frame, read_sheets
from cohesion_plugin.core.published.sheet import Sheet
from cohesion_plugin.core.reference import communes

CODES = list(communes().index[:40])
DENSITY = [["CODGEO", "LIBGEO", "DENS", "LIBDENS"], *([code, "x", 5, "Bourgs ruraux"] for code in CODES)]
COMPARATOR = [["CODGEO", "P22_POP", "SUPERF"], *([code, 10, 2.5] for code in CODES)]


def csv(path: Path, rows: list[list[object]]) -> str:
    path.write_text("\n".join(";".join(map(str, row)) for row in rows), encoding="utf-8")
    return str(path)


def fails(path: str, *args: object, **options: object) -> str:
    """The error, which has a sentence, and facts or a remedy that are not empty."""
    with pytest.raises(InputError) as error:
        read_published(path, *args, **options)  # type: ignore[arg-type]
    assert error.value.sentence and error.value.remedy
    return str(error.value)


def test_a_comparateur_where_a_density_grid_was_expected(tmp_path: Path) -> None:
    told = fails(csv(tmp_path / "base.csv", COMPARATOR), "density")
    assert "It is: comparateur de territoires (Insee)" in told and "communal density grid" in told
    assert "columns: CODGEO, P22_POP, SUPERF" in told and "fichier_diffusion_AAAA.xlsx" in told


def test_a_density_grid_where_a_comparateur_was_expected(tmp_path: Path) -> None:
    told = fails(csv(tmp_path / "grille.csv", DENSITY), ["comparator", "populations"])
    assert "7 levels" in told and "comparateur de territoires (Insee) or populations" in told


def test_expecting_a_column_is_enough(tmp_path: Path) -> None:
    assert read_published(csv(tmp_path / "base.csv", COMPARATOR), "surface_km2").kind == "comparator"
    assert "Insee" in fails(csv(tmp_path / "base.csv", COMPARATOR), "aav_category")


def test_wrong_sheet_names_the_right_one(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Lisez-moi"
    book.active.append(["Bonjour"])
    for name, rows in (
        ("Communes", DENSITY),
        (
            "EPCI",
            [
                ["ECPI", "DENS", "LIBDENS"],
                ["200000172", 2, "Urbain intermédiaire"],
                ["200000438", 3, "Rural"],
            ],
        ),
    ):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = str(tmp_path / "grille.xlsx")
    book.save(path)
    assert "Choose the sheet « Communes »" in fails(path, "density", "EPCI")
    assert "Choose the sheet « Communes »" in fails(path, "density", "Lisez-moi")
    told = fails(path, "density", "Feuil9")
    assert "no sheet « Feuil9 »" in told and "Lisez-moi, Communes, EPCI" in told
    assert read_published(path, "density").sheet == "Communes"


def test_a_column_is_missing(tmp_path: Path) -> None:
    told = fails(csv(tmp_path / "grille.csv", [[row[0], row[1]] for row in DENSITY]), "density")
    assert "It is: table by commune" in told and "columns: CODGEO, LIBGEO" in told


def test_two_header_rows_in_either_order(tmp_path: Path) -> None:
    labels = ["Code commune", "Libellé des communes", "Degré de densité", "Libellé degré de densité"]
    for head in ([labels, DENSITY[0]], [DENSITY[0], labels]):
        found = read_published(
            csv(tmp_path / "grille.csv", [["Grille de densité 2022"], *head, *DENSITY[1:]])
        )
        assert (found.kind, found.vintage, len(found)) == ("density7", 2022, 40) and "DENS" in found.columns
    odd = ["identifiant", "désignation", "numérique", "texte"]
    found = read_published(csv(tmp_path / "grille.csv", [DENSITY[0], odd, *DENSITY[1:]]))
    assert (
        len(found) == 40
        and "1 row between the header and the data left out: identifiant" in found.report.text()
    )


def test_notes_and_totals_below_are_left_out_and_shown(tmp_path: Path) -> None:
    found = read_published(
        csv(tmp_path / "grille.csv", [*DENSITY, ["Total", "", 3, "Petites villes"], ["Source : Insee"]])
    )
    assert len(found) == 40 and "2 rows without a code left out: Total, Source : Insee" in found.report.text()


def test_codes_column_without_codes(tmp_path: Path) -> None:
    told = fails(
        csv(tmp_path / "grille.csv", [DENSITY[0], *(["Bourges", "x", 5, "Bourgs ruraux"] for _ in range(9))])
    )
    assert "CODGEO holds no Insee codes: « Bourges »" in told
    assert "no row" in fails(csv(tmp_path / "vide.csv", DENSITY[:1]))


def test_postal_codes_are_no_commune_codes(tmp_path: Path) -> None:
    rows = [["localité", "code_postal", "x"], *(["a", f"{n}000", 1] for n in range(10, 95))]
    assert "can be recognised" in fails(csv(tmp_path / "poste.csv", rows))
    rows[0][1] = "acheminement"
    assert "can be recognised" in fails(csv(tmp_path / "poste.csv", rows))


def test_dens_without_labels_whose_levels_can_t_be_told(tmp_path: Path) -> None:
    rows = [["CODGEO", "DENS"], *([code, 1 + i % 3] for i, code in enumerate(CODES))]
    told = fails(csv(tmp_path / "grille.csv", rows))
    assert "number of levels can't be told" in told and "1, 2, 3" in told and "LIBDENS" in told
    assert read_published(csv(tmp_path / "grille_densite_7_niveaux_2019.csv", rows)).kind == "density7"
    assert read_published(csv(tmp_path / "grille_densite_2025.csv", rows)).kind == "density3"
    rows[5][1] = 6
    assert read_published(csv(tmp_path / "grille.csv", rows)).kind == "density7"


def test_numbers_without_labels_that_look_swapped() -> None:
    counts = {"1": 699, "2": 637, "3": 1996, "4": 947, "5": 5072, "6": 18288, "7": 7236}
    codes = [number for number, count in counts.items() for _ in range(count)]
    frame = pd.DataFrame({"CODGEO": communes().index[: len(codes)], "DENS7": codes})
    assert looks_swapped(pd.Series(codes), "density7")
    assert "as if they were swapped" in read_frame(frame, "copie").report.text()
    assert not looks_swapped(pd.Series(codes).replace({"3": "4", "4": "3"}), "density7")
    assert not looks_swapped(pd.Series(codes[700:1500]), "density7")


def test_unknown_classes_are_named(tmp_path: Path) -> None:
    rows = [list(row) for row in DENSITY]
    rows[3][2:] = [9, "Banlieue"]
    found = read_published(csv(tmp_path / "grille.csv", rows))
    assert found.frame["density7"].isna().sum() == 1 and "« 9 »" in found.report.text()


def test_rows_with_a_separator_inside_a_text(tmp_path: Path) -> None:
    rows = [list(row) for row in DENSITY]
    rows[7][1] = "Saint-Martin;le-Vieux"
    found = read_published(csv(tmp_path / "grille.csv", rows))
    assert len(found) == 39 and "1 row with more cells than the header" in found.report.text()


def test_header_longer_than_the_rows(tmp_path: Path) -> None:
    path = csv(tmp_path / "grille.csv", [[*DENSITY[0], "PMUN22", ""], *DENSITY[1:]])
    assert len(read_published(path)) == 40


def test_not_there_not_a_table_not_readable(tmp_path: Path) -> None:
    assert "is not there" in fails(str(tmp_path / "rien.csv"))
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    assert "is not a table" in fails(str(tmp_path / "a.pdf"))
    for name in ("a.csv", "b.txt", "c.xlsx"):
        (tmp_path / name).write_bytes(b"")
        fails(str(tmp_path / name))
    (tmp_path / "d.xlsx").write_bytes(b"PK\x03\x04 cut short")
    assert "can't be opened" in fails(str(tmp_path / "d.xlsx"))
    (tmp_path / "page.xlsx").write_bytes(b"\n<!DOCTYPE html><html><head><title>403")
    assert "is a web page" in fails(str(tmp_path / "page.xlsx"))


def test_archives_without_a_table_cut_short_or_locked(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("lisez-moi.md", "rien")
        archive.writestr("__MACOSX/._grille.csv", "rien")
    assert "holds no table" in fails(str(path)) and "lisez-moi.md" in fails(str(path))
    path.write_bytes(path.read_bytes()[:60])
    assert "can't be opened" in fails(str(path))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("grille.csv", "\n".join(";".join(map(str, row)) for row in DENSITY))
    locked = bytearray(path.read_bytes())
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        # The flag that says that a member needs a password.
        locked[locked.index(mark) + (6 if mark[2] == 3 else 8)] |= 1
    path.write_bytes(bytes(locked))
    assert "can't be opened" in fails(str(path))


def test_members_outside_the_archive_s_folder_stay_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../../grille.csv", "\n".join(";".join(map(str, row)) for row in DENSITY))
    before = set(tmp_path.parent.rglob("grille.csv"))
    assert len(read_published(str(path))) == 40
    assert set(tmp_path.parent.rglob("grille.csv")) == before


def test_metadata_instead_of_data(tmp_path: Path) -> None:
    rows = [["COD_VAR", "LIB_VAR", "COD_MOD", "LIB_MOD"], ["GEO", "Territoire", "01001", "L'Abergement"]]
    assert "labels of variables" in fails(csv(tmp_path / "DS_metadata.csv", rows), "melodi")


def test_melodi_without_communes(tmp_path: Path) -> None:
    rows = [["GEO", "GEO_OBJECT", "TIME_PERIOD", "OBS_VALUE"], ["01", "DEP", 2022, 5]]
    assert "no observation by commune" in fails(csv(tmp_path / "DS_X_data.csv", rows))


def test_an_old_table_says_that_its_codes_are_of_no_single_year() -> None:
    rows = [
        ["CODGEO", "PMUN99"],
        *([code, 1] for code in CODES),
        *([f"01{n}9" if n > 9 else f"019{n}9", 1] for n in range(60, 95)),
    ]
    report = read_sheets([Sheet.of_rows("t", rows)], "t.csv").report
    assert "of no single year since 2003" in report.text()
