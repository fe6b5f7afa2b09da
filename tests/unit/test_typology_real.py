"""All of France against Insee's published classes and an independent computation of Eurostat's typology."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest

from cohesion_plugin.core.published.model import Published
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import Provenance, Territories
from cohesion_plugin.core.typologies.change import compare_classes
from cohesion_plugin.core.typologies.classify import Classified, classify
from cohesion_plugin.core.typologies.gather import gather
from cohesion_plugin.core.typologies.load import typology
from cohesion_plugin.core.typologies.places import Places
from cohesion_plugin.core.typologies.summary import summarise

pytestmark = pytest.mark.shared
gpd = pytest.importorskip("geopandas")
RURAL = {
    "urbain dense": "1",
    "urbain densité intermédiaire": "2",
    "rural sous forte influence d'un pôle": "3",
    "rural sous faible influence d'un pôle": "4",
    "rural autonome peu dense": "5",
    "rural autonome très peu dense": "6",
}
GRENOBLE = "014"


def read(path: Path, code: str = "insee_com", **options: object) -> pd.DataFrame:
    """A table read by pandas, which is not how the plugin reads it."""
    return pd.read_csv(path, dtype=str, **options).dropna(subset=[code]).set_index(code)


def published(kind: str, frame: pd.DataFrame, **columns: str) -> Published:
    """Some columns of a table under their standard names."""
    made = pd.DataFrame({standard: frame[name] for standard, name in columns.items()}, index=frame.index)
    for name in made.columns:
        if name.startswith("pop_"):
            made[name] = made[name].astype(float)
    return Published(kind, "commune", made, kind, provenance=Provenance(f"{kind}.csv"))


def places_of(codes: pd.Index, names: pd.Series, population: pd.Series) -> Places:
    """Communes without outlines."""
    frame = pd.DataFrame(
        {
            "name": names.reindex(codes),
            "epci": None,
            "epci_name": None,
            "population": population.reindex(codes),
        },
        index=codes,
    )
    shapes = np.full(len(codes), None, dtype=object)
    zone = np.full(len(codes), "metropole", dtype=object)
    land = Territories("commune", frame, shapes, pyproj.CRS.from_epsg(2154), zone)
    return Places(land, pd.DataFrame(index=codes), np.arange(len(codes)))


@pytest.fixture(scope="module")
def tables(shared: Path) -> dict[str, pd.DataFrame]:
    folder = shared / "tables"
    flows = pd.read_csv(
        shared / "published" / "base-flux-mobilite-domicile-lieu-travail-2017-isere.csv", sep=";", dtype=str
    )
    return {
        "density": read(folder / "insee_grille_densite_4niv_2020_geo2021.csv"),
        "zoning": read(folder / "insee_zonages_cog2025.csv"),
        "insee": read(folder / "insee_typologie_urbain_rural_2021.csv").dropna(),
        "flows": flows.rename(
            columns={"CODGEO": "origin", "DCLT": "destination", "NBFLUX_C17_ACTOCC15P": "value"}
        ).astype({"value": float}),
    }


@pytest.fixture(scope="module")
def common(tables: dict[str, pd.DataFrame]) -> pd.Index:
    """Communes that the three tables have."""
    index = tables["density"].index.intersection(tables["zoning"].index).intersection(tables["insee"].index)
    assert len(index) == 34_863
    return index


def rural(tables: dict[str, pd.DataFrame], common: pd.Index, flows: bool, **parameters: object) -> Classified:
    grid = tables["density"]
    land = places_of(common, grid["nom_com"], grid["pmun_2018"].astype(float))
    given = [
        published("density4", grid, density4="densite4"),
        published(
            "catchment", tables["zoning"], aav="AAV2020", aav_size="TAAV2017", aav_category="CATEAAV2020"
        ),
    ]
    if flows:
        given.append(Published("flows", "flow", tables["flows"], "flows", provenance=Provenance("isere.csv")))
    kind = typology("insee_rural_2021")
    kind = replace(kind, parameters={**kind.parameters, **parameters})
    return classify(kind, gather(land, given, kind, Report()))


@pytest.fixture(scope="module")
def undivided(tables: dict[str, pd.DataFrame], common: pd.Index) -> Classified:
    return rural(tables, common, flows=False)


def test_rural_2021_agrees_with_insee_but_for_one_commune(
    undivided: Classified, tables: dict[str, pd.DataFrame]
) -> None:
    ours = undivided.table.set_index("code_commune")
    theirs = tables["insee"]["typologie_insee_2021"].map(RURAL).reindex(ours.index)
    assert theirs.notna().all()
    differ = ours[ours["classe"] != theirs.replace({"3": "34", "4": "34"})]
    assert len(ours) - len(differ) == 34_862
    assert differ["nom_commune"].to_dict() == {"70273": "Grammont"}
    assert "influence undivided" in undivided.notes["34"] and "Influence undivided" in undivided.report.method


def test_the_one_that_differs_is_named_by_a_comparison(
    undivided: Classified, tables: dict[str, pd.DataFrame]
) -> None:
    """The classes as Insee publishes them, read like any other file, against ours: an undivided class is no change."""
    codes = pd.Index(undivided.table["code_commune"])
    given = published(
        "insee_rural_2021",
        tables["insee"].assign(code=tables["insee"]["typologie_insee_2021"].map(RURAL)),
        insee_rural_2021="code",
    )
    kind = typology("insee_rural_2021_published")
    names = undivided.table.set_index("code_commune")["nom_commune"]
    theirs = classify(
        kind, gather(places_of(codes, names, pd.Series(1.0, codes)), [given], kind, Report())
    ).table
    report = Report()
    found = compare_classes(undivided.table, theirs.assign(typologie="insee_rural_2021"), report)
    assert found.communes.loc[found.communes["change"], "nom_commune"].tolist() == ["Grammont"]


def test_centre_val_de_loire_by_insee_s_classes(tables: dict[str, pd.DataFrame], common: pd.Index) -> None:
    """Communes and inhabitants (2018) of the six classes, methods B.8."""
    grid = tables["density"]
    region = common[grid["insee_reg"].reindex(common) == "24"]
    kind = typology("insee_rural_2021_published")
    given = published("insee_rural_2021", tables["insee"], insee_rural_2021="typologie_insee_2021")
    inputs = gather(
        places_of(region, grid["nom_com"], grid["pmun_2018"].astype(float)), [given], kind, Report()
    )
    found = summarise(classify(kind, inputs), inputs)
    assert found[["classe", "nb_communes", "population"]].values.tolist() == [
        ["1", 24, 625_867], ["2", 111, 685_688], ["3", 373, 394_738],
        ["4", 399, 301_477], ["5", 449, 456_573], ["6", 398, 108_154],
    ]  # fmt: skip


def test_centre_val_de_loire_by_our_rule(undivided: Classified, tables: dict[str, pd.DataFrame]) -> None:
    """22 % of the population autonomous, 27 % under influence (Insee Flash Centre-Val de Loire 43)."""
    rows = undivided.table[
        tables["density"]["insee_reg"].reindex(undivided.table["code_commune"]).to_numpy() == "24"
    ]
    people = rows.groupby("classe")["population"].sum()
    assert people.to_dict() == {
        "1": 625_867,
        "2": 685_688,
        "34": 394_738 + 301_477,
        "5": 456_573,
        "6": 108_154,
    }
    share = 100 * people / people.sum()
    assert round(share["5"] + share["6"]) == 22 and round(share["34"]) == 27


def test_isere_commuting_splits_only_what_it_can_decide(
    tables: dict[str, pd.DataFrame], common: pd.Index, undivided: Classified
) -> None:
    found = rural(tables, common, flows=True)
    ours = found.table.set_index("code_commune")
    before = undivided.table.set_index("code_commune")
    split = ours["classe"].isin(["3", "4"])
    aav = tables["zoning"]["AAV2020"].reindex(ours.index)
    # The file has no trips that leave the département: a share of 30 % or more may be less, one below can't be more.
    assert set(aav[split]) == {GRENOBLE} and set(ours["classe"][split]) == {"4"} and split.sum() == 59
    assert (before["classe"][split] == "34").all()
    assert (ours["classe"][~split] == before["classe"][~split]).all()
    theirs = tables["insee"]["typologie_insee_2021"].map(RURAL).reindex(ours.index)
    assert (ours["classe"] == theirs)[split].sum() == 56
    assert ours["motif"][split].str.contains("parmi les trajets du fichier").all()
    reasons = ours["motif"][ours["classe"] == "34"].str.extract(r"part vers le pôle inconnue\u00a0: (.*)")[0]
    assert reasons.notna().all()
    isere = reasons[reasons.index.str.startswith("38")]
    bound = isere.str.contains("% au plus")
    assert bound.sum() == 74 and len(isere[~bound]) == 85
    assert isere[~bound].str.startswith("pôle hors du fichier des navettes").all()
    elsewhere = reasons[~reasons.index.str.startswith("38")]
    assert (elsewhere == "commune absente du fichier des navettes").all()
    assert not found.notes


def test_isere_by_upper_bounds_is_the_figure_of_the_reference(
    tables: dict[str, pd.DataFrame], common: pd.Index
) -> None:
    """Methods B.8: the 30 % test on that file alone agrees on 113 of 133 communes."""
    ours = rural(tables, common, flows=True, split_upper_bounds=True).table.set_index("code_commune")
    split = ours["classe"].isin(["3", "4"])
    theirs = tables["insee"]["typologie_insee_2021"].map(RURAL).reindex(ours.index)
    assert (int((ours["classe"] == theirs)[split].sum()), int(split.sum())) == (113, 133)


def test_categories_of_space_computed_are_those_published(
    shared: Path, tables: dict[str, pd.DataFrame]
) -> None:
    book = pd.read_excel(
        shared / "published" / "fichier_diffusion_2025.xlsx",
        sheet_name="Maille communale",
        header=4,
        dtype=str,
    )
    book = book.set_index("CODGEO")
    assert len(book) == 34_875
    land = places_of(book.index, book["LIBGEO"], book["PMUN22"].astype(float))
    kind = typology("insee_categories_espace_2024")
    zoning = published("catchment", tables["zoning"], aav="AAV2020", aav_size="TAAV2017")
    computed = classify(
        kind, gather(land, [published("density3", book, density3="DENS"), zoning], kind, Report())
    ).table
    assert (computed["classe"].to_numpy() == book["DENS_AAV"].to_numpy()).all()


@pytest.mark.parametrize(("kind", "column", "labels", "standard"), [
    ("density3", "DENS", "LIBDENS", "density3"),
    ("insee_categories_espace_2024", "DENS_AAV", "LIBDENS_AAV", "density_aav"),
    ("density7", "DENS7", "LIBDENS7", "density7"),
])  # fmt: skip
def test_the_workbook_of_2025_classed_at_three_four_and_seven_levels(
    shared: Path, kind: str, column: str, labels: str, standard: str
) -> None:
    """Read by the plugin, counted against openpyxl's reading; the labels agree too."""
    from cohesion_plugin.adapters.published import read_published

    path = shared / "published" / "fichier_diffusion_2025.xlsx"
    book = pd.read_excel(path, sheet_name="Maille communale", header=4, dtype=str).set_index("CODGEO")
    given = read_published(str(path), [standard])
    known = typology(kind)
    land = places_of(book.index, book["LIBGEO"], book["PMUN22"].astype(float))
    found = classify(known, gather(land, [given], known, Report())).table
    assert len(found) == 34_875 and (found["classe"].to_numpy() == book[column].to_numpy()).all()
    assert found["classe"].value_counts().to_dict() == book[column].value_counts().to_dict()
    assert (found["libelle"].str.casefold().to_numpy() == book[labels].str.casefold().to_numpy()).all()


@pytest.mark.parametrize(("kind", "file", "column", "standard", "lost"), [
    ("ot_centralites", "ot_grille_centralite_cog2025.csv", "niveau_centralite", "centrality", 129),
    ("ot_ruralites", "ot_grille_ruralite_cog2025.csv", "niveau_ruralite", "rurality", 74),
    ("ot_montagne", "ot_grille_montagne_cog2025.csv", "niveau_montagne", "mountain", 0),
])  # fmt: skip
def test_typologies_of_the_observatoire(
    shared: Path, kind: str, file: str, column: str, standard: str, lost: int
) -> None:
    """Each published value goes to one class and to no other; what has none is unclassable, with the reason."""
    from cohesion_plugin.adapters.published import read_published

    path = shared / "tables" / file
    values = read(path)[column]
    codes = read(shared / "tables" / "communes_cog2026_epci.csv").index
    known = typology(kind)
    land = places_of(codes, pd.Series("x", codes), pd.Series(1.0, codes))
    found = classify(known, gather(land, [read_published(str(path))], known, Report())).table.set_index(
        "code_commune"
    )
    assert (found["classe"] == "non_classable").sum() == lost
    pairs = pd.DataFrame({"value": values, "classe": found["classe"].reindex(values.index)}).drop_duplicates()
    assert not pairs["value"].duplicated().any() and not pairs["classe"].duplicated().any()
    assert (found["motif"].str.len() > 0).all()
