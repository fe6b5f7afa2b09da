"""Sheets of an atlas of métropoles: rings, agreements and classes, with figures equal to those pandas finds."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

import pandas as pd
import pypdf
import pytest
from map_page_session import base, load, page
from qgis.core import QgsProject, QgsVectorLayer

pytestmark = [pytest.mark.usefixtures("provider", "project")]
AIX = "200054807"


def words(path: Path, number: int) -> str:
    # Ligatures and no-break spaces as plain letters.
    return " ".join(normalize("NFKC", pypdf.PdfReader(path).pages[number].extract_text()).split())


def frame(layer: QgsVectorLayer) -> pd.DataFrame:
    """The rows as GDAL's table has them, without geometry."""
    import pyogrio

    path, _, name = layer.source().partition("|layername=")
    return pyogrio.read_dataframe(path, layer=name.split("|")[0], read_geometry=False)


def register_file(folder: Path) -> Path:
    """The register of the sample, as a file."""
    from cohesion_plugin.adapters.register import create_register
    from cohesion_plugin.core.cooperation.changes import Changes
    from cohesion_plugin.core.cooperation.sample import sample_register
    from cohesion_plugin.core.cooperation.schema import schema

    path, rows = folder / "register.gpkg", sample_register()
    store = create_register(str(path), "Register")
    try:
        store.apply(Changes(inserts={name: rows[name] for name in schema()["tables"]}), "tests")
    finally:
        store.close()
    return path


def layers(communes: str, epci: str, folder: Path, **classes: str) -> dict[str, QgsVectorLayer]:
    """Rings, links, coverage and classes, by the algorithms."""
    from qgis import processing

    from cohesion_plugin.adapters.register import open_register
    from cohesion_plugin.cartography.cooperation_style import style_links
    from cohesion_plugin.cartography.cooperation_style_colours import Colours
    from cohesion_plugin.cartography.cooperation_style_modes import GROUP

    out = folder / "layers.gpkg"
    register = register_file(folder)

    def to(name: str) -> str:
        return f"ogr:dbname='{out}' table=\"{name}\" (geom)"

    processing.run("cohesion:metropolitanrings", {"COMMUNES": epci, "METHOD": 0, "RINGS": to("rings")})
    links = {"REGISTER": str(register), "TERRITORIES": epci, "LINKS": to("links")}
    processing.run("cohesion:cooperationlinks", links)
    covered = {"REGISTER": str(register), "RINGS": f"{out}|layername=rings", "COVERAGE": to("coverage")}
    processing.run("cohesion:cooperationcoverage", covered)
    processing.run("cohesion:classifycommunes", {"COMMUNES": communes, "CLASSES": to("classes"), **classes})
    made = {name: load(out, name, name.capitalize()) for name in ("rings", "links", "coverage", "classes")}
    store = open_register(str(register))
    style_links(made["links"], Colours.of(store.read(), GROUP), "Links.")
    store.close()
    return made


def number(value: float) -> str:
    return f"{round(value):,}"


def expected(tables: dict[str, pd.DataFrame], centre: str) -> tuple[list[str], pd.DataFrame]:
    """Rows of the first table as the page prints them, and the shares of the classes by ring."""
    rings = tables["rings"][tables["rings"]["siren_metropole"].eq(centre)].dropna(subset="couronne")
    states = tables["coverage"][tables["coverage"]["siren_metropole"].eq(centre)].set_index("siren_epci")[
        "etat"
    ]
    rings = rings.assign(etat=rings["siren_epci"].map(states))
    rows = []
    for ring, label in ((0, "Métropole"), (1, "1st"), (2, "2nd"), (None, "Whole")):
        own = rings if ring is None else rings[rings["couronne"].eq(ring)]
        if own.empty:
            continue
        text = f"{label} {len(own)} {number(own.nb_communes.sum())} {number(own.population.sum())}"
        known = own[~own["etat"].isin(["metropole", "non_enquete", "sans_reponse"])]
        if ring != 0:
            bound = int(known["etat"].eq("couvert").sum())
            text += f" {bound} ({int(100 * bound / len(known) + 0.5)}%)" if len(known) else " –"
        rows.append(text)
    communes = tables["classes"].merge(rings[["siren_epci", "couronne"]], on="siren_epci")
    people = communes.pivot_table(
        index="classe", columns="couronne", values="population", aggfunc="sum", fill_value=0
    )
    people["whole"] = people.sum(axis=1)
    return rows, 100 * people / people.sum()


def check_sheet(said: str, tables: dict[str, pd.DataFrame], centre: str, labels: dict[str, str]) -> None:
    rows, shares = expected(tables, centre)
    for row in rows:
        assert row in said, (row, said)
    present = set(shares.index)
    for code, label in labels.items():
        line = re.search(rf"{re.escape(label)} ((?:[\d.]+% ?)+)", said)
        if code not in present:
            # Neither in the table nor in the legend.
            assert label not in said, (label, centre)
            continue
        counted = tables["classes"]["siren_epci"].isin(
            tables["rings"].query("siren_metropole == @centre and couronne.notna()")["siren_epci"]
        )
        count = int((counted & tables["classes"]["classe"].eq(code)).sum())
        assert f"{label} ({number(count)} commune" in said, (label, count, said)
        assert line is not None, (label, said)
        printed = [float(value.rstrip("%")) for value in line[1].split()]
        assert printed == pytest.approx(list(shares.loc[code]), abs=0.051), (label, centre)


def labels_of(name: str) -> dict[str, str]:
    from cohesion_plugin.cartography.typology_page_figures import capital
    from cohesion_plugin.core.typologies.load import typology

    return {each.code: capital(each.legend) for each in typology(name).classes}


def test_the_sheet_of_the_sample(sample_file: Path, tmp_path: Path) -> None:
    communes, epci = (f"{sample_file}|layername={name}" for name in ("communes", "epci"))
    made = layers(communes, epci, tmp_path, TYPOLOGY="eurostat_1991")
    made["rings"].setSubsetString("siren_metropole = '243700754'")
    path = tmp_path / "atlas.pdf"
    page(LAYERS=list(made.values()), ATLAS=made["rings"], BASE=base(sample_file), PDF=str(path))
    said = words(path, 0)
    assert "16 EPCI surround Tours Métropole Val de Loire: 10 bound by an agreement" in said
    # Ten contracts were renewed: twenty rows, ten in force.
    assert "10 agreements in force" in said
    tables = {name: frame(layer) for name, layer in made.items()}
    check_sheet(said, tables, "243700754", labels_of("eurostat_1991"))
    for heading in (
        "Key figures",
        "Share of the inhabitants by class",
        "Limits of EPCI",
        "Links",
        "Rings of EPCI",
    ):
        assert heading in said
    assert not QgsProject.instance().layoutManager().layouts()


@pytest.mark.shared
@pytest.mark.slow
def test_22_sheets(shared: Path, tmp_path: Path) -> None:
    communes = str(shared / "geo" / "communes_cog2026_metro_l93.gpkg")
    tables = shared / "tables"
    made = layers(
        communes,
        communes,
        tmp_path,
        TYPOLOGY="insee_rural_2021",
        DENSITY=str(tables / "insee_grille_densite_4niv_2020_geo2021.csv"),
        CATCHMENT=str(tables / "insee_zonages_cog2025.csv"),
    )
    path = tmp_path / "atlas.pdf"
    page(LAYERS=list(made.values()), ATLAS=made["rings"], PDF=str(path), PROJECT_BASE=False)
    frames = {name: frame(layer) for name, layer in made.items()}
    centres = frames["rings"].drop_duplicates("siren_metropole").set_index("nom_metropole")["siren_metropole"]
    links = frames["links"].query("statut == 'active'")
    assert len(pypdf.PdfReader(path).pages) == 22 == len(centres)
    labels = labels_of("insee_rural_2021")
    for sheet in range(22):
        said = words(path, sheet)
        (name,) = [name for name in centres.index if f"surround {name}" in said]
        siren = centres.pop(name)
        check_sheet(said, frames, siren, labels)
        own = links[links["siren_a"].eq(siren) | links["siren_b"].eq(siren)]["id_cooperation"].nunique()
        if siren == AIX:
            # Not surveyed: what is not known is not « 0 ».
            assert "agreements in force" not in said and "bound by" not in said
        else:
            assert f"{own} agreement" in said, name
        any_link = (frames["links"]["siren_a"].eq(siren) | frames["links"]["siren_b"].eq(siren)).any()
        assert ("Main group of themes" in said) == any_link, name
    assert centres.empty


@pytest.mark.parametrize("named", [True, False])
def test_a_page_per_sub_space(sample_file: Path, tmp_path: Path, named: bool) -> None:
    """By a column of the communes, or by where they lie: the same communes, the same figures."""
    from qgis import processing

    out = str(tmp_path / "classes.gpkg")
    communes = f"{sample_file}|layername=communes"
    processing.run(
        "cohesion:classifycommunes", {"COMMUNES": communes, "TYPOLOGY": "eurostat_1991", "CLASSES": out}
    )
    classes = load(Path(out), "classes", "Classes")
    spaces = load(sample_file, "departements", "Sub-spaces")
    spaces.setSubsetString("code_departement IN ('37', '41')")
    if not named:
        spaces = processing.run(
            "native:renametablefield",
            {"INPUT": spaces, "FIELD": "code_departement", "NEW_NAME": "sous_espace", "OUTPUT": "memory:"},
        )["OUTPUT"]
    field = "code_departement" if named else "sous_espace"
    page(LAYERS=[classes], ATLAS=spaces, ATLAS_FIELD=field, PDF=str(tmp_path / "a.pdf"), PROJECT_BASE=False)
    rows = frame(classes)
    for sheet, code in ((0, "37"), (1, "41")):
        own = rows[rows["code_departement"].eq(code)]
        said = words(tmp_path / "a.pdf", sheet)
        assert f"{len(own)} communes · {round(own['population'].sum(), -3):,} inhabitants" in said
        for code_, label in labels_of("eurostat_1991").items():
            assert (label in said) == (code_ in set(own["classe"])), label
