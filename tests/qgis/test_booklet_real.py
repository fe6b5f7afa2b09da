"""Tours Métropole, its ten partners and its first ring: figures read back from the PDF and the workbook, against pandas."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import geopandas
import pandas as pd
import pytest
from booklet_run import booklet, fonts, images, pages, sheet, too_large
from conftest import TOURS
from qgis.core import QgsProject

from cohesion_plugin.core import i18n

pytestmark = pytest.mark.shared
RING = "Première couronne"
TABLES = (
    "indicateurs_rp2018_filosofi2019_cog2026.csv",
    "populations_communales_cog2026.csv",
    "ottd_epci_indicateurs_2022.csv",
)
# Label on the page, numerator and denominator in the census table, decimals.
RATIOS = {
    "Taux de chômage (%)": ("P18_CHOM1564", "P18_ACT1564", 100),
    "Part des logements vacants (%)": ("P18_LOGVAC", "P18_LOG", 100),
    "Part des résidences secondaires (%)": ("P18_RSECOCC", "P18_LOG", 100),
    "Part des ménages propriétaires (%)": ("P18_RP_PROP", "P18_RP", 100),
}


@cache
def raw(shared: Path) -> pd.DataFrame:
    """The raw tables by commune, read by pandas alone."""
    text = {"insee_com": str, "siren_epci": str, "insee_dep": str, "insee_reg": str}
    names = ("communes_cog2026_epci", TABLES[0][:-4], TABLES[1][:-4])
    frames = [
        pd.read_csv(shared / "tables" / f"{name}.csv", dtype=text, low_memory=False).set_index("insee_com")
        for name in names
    ]
    joined = pd.concat(frames, axis=1)
    return joined.loc[:, ~joined.columns.duplicated()]


@cache
def ring_one(shared: Path) -> tuple[str, ...]:
    """EPCI that share a border with Tours Métropole, by geopandas."""
    epci = geopandas.read_file(shared / "geo" / "epci_2026_metro_l93.gpkg").set_index("siren_epci")
    near = epci[epci.touches(epci.geometry[TOURS]) | epci.intersects(epci.geometry[TOURS])].drop(TOURS)
    return tuple(near.index[near.intersection(epci.geometry[TOURS]).length > 0])


def sets(shared: Path) -> dict[str, pd.DataFrame]:
    """Communes of each territory, by the name on the page."""
    frame = raw(shared)
    here = frame[frame["insee_dep"] == "37"]
    made = {str(rows["nom_epci"].iloc[0]).replace("'", "’"): rows for _, rows in here.groupby("siren_epci")}
    made[RING] = frame[frame["siren_epci"].isin(ring_one(shared))]
    return made


def french(value: float, decimals: int) -> str:
    """As the page has it, blanks as spaces."""
    text = f"{value:,.{decimals}f}".replace(",", " ").replace(".", ",")
    return text.replace("-", "\u2212")


@pytest.fixture(scope="module")
def tours(shared: Path, provider: None, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The booklet in French numbers and sentences."""
    from qgis import processing

    folder = tmp_path_factory.mktemp("livret")
    communes = str(shared / "geo" / "communes_cog2026_metro_l93.gpkg")
    rings = str(folder / "couronnes.gpkg")
    before = (i18n._State.translate, i18n._State.language)
    i18n.install(lambda source, count: source, "fr")
    try:
        processing.run(
            "cohesion:metropolitanrings",
            {"COMMUNES": communes, "METROPOLES": TOURS, "RING_COUNT": 2, "RINGS": rings},
        )
        out = booklet(
            TERRITORIES=communes,
            TABLES=[str(shared / "tables" / name) for name in TABLES],
            SELECTION=f"epci:{TOURS}; epci:* in dep:37; {RING} = ring:{TOURS}/1",
            REFERENCE="reg:24; France",
            RINGS=rings,
            CLASSES=str(shared / "tables" / "insee_typologie_urbain_rural_2021.csv"),
            PROGRAMMES=[str(shared / "programmes" / "anct_programmes_long.csv")],
            LAYOUT="Livret",
            PDF=str(folder / "livret.pdf"),
            WORKBOOK=str(folder / "livret.xlsx"),
        )
    finally:
        i18n.install(*before)
    layout = QgsProject.instance().layoutManager().layoutByName("Livret")
    yield {"pages": pages(out["PDF"]), "pdf": out["PDF"], "book": out["WORKBOOK"], "layout": layout}
    QgsProject.instance().clear()


def own_table(pages_: list[str], name: str) -> list[str]:
    """Lines of the key figures of a territory, from its heading up to the next one."""
    whole = "\n".join(text for text in pages_ if "Rank" in text)
    after = re.split(rf"(?m)^\d+\. {re.escape(name)} \(", whole)[1]
    return re.split(r"(?m)^\d+\. .* \(", after)[0].split("\n")


def test_every_territory_has_its_table_with_the_figures_of_the_raw_tables(shared: Path, tours: Any) -> None:
    region = raw(shared)[raw(shared)["insee_reg"] == "24"]
    found = sets(shared)
    assert len(found) == 12
    for name, rows in found.items():
        lines = own_table(tours["pages"], name)
        for label, (above, below, factor) in RATIOS.items():
            value = factor * rows[above].sum() / rows[below].sum()
            base = factor * region[above].sum() / region[below].sum()
            expected = f"{label} 2018 {french(value, 1)} {french(base, 1)} {french(100 * value / base, 0)} "
            assert any(line.startswith(expected) for line in lines), (name, expected, lines)
        people = rows["pop_2023"].sum()
        share = 100 * people / region["pop_2023"].sum()
        expected = f"Population municipale 2023 {french(people, 0)} {french(region['pop_2023'].sum(), 0)} {french(share, 1)} % "
        assert any(line.startswith(expected) for line in lines), (name, expected)
        rate = 100 * ((rows["pop_2023"].sum() / rows["pop_2018"].sum()) ** 0.2 - 1)
        sign = "+" if round(rate, 2) > 0 else ""
        expected = (
            f"Évolution annuelle moyenne de la population (% par an) 2018–2023 {sign}{french(rate, 2)} "
        )
        assert any(line.startswith(expected) for line in lines), (name, expected)


def test_sentences_state_the_figures_of_the_raw_tables(shared: Path, tours: Any) -> None:
    text = " ".join(" ".join(tours["pages"]).split())
    frame, found = raw(shared), sets(shared)
    rates = {name: 100 * rows["P18_LOGVAC"].sum() / rows["P18_LOG"].sum() for name, rows in found.items()}
    bases = {
        place: 100 * rows["P18_LOGVAC"].sum() / rows["P18_LOG"].sum()
        for place, rows in {
            "en Centre-Val de Loire": frame[frame["insee_reg"] == "24"],
            "en France": frame,
        }.items()
    }
    first = rates["Tours Métropole Val de Loire"]
    said = " et ".join(
        f"{french(base, 1)} % {place} (indice {french(100 * first / base, 0)})"
        for place, base in bases.items()
    )
    assert (
        f"En 2018, la part des logements vacants est de {french(first, 1)} % à Tours Métropole Val de Loire, contre {said}."
        in text
    )
    low, high = min(rates, key=rates.get), max(rates, key=rates.get)
    assert (
        f"Parmi les douze territoires, les valeurs vont de {french(rates[low], 1)} % dans la {low} à {french(rates[high], 1)} % dans la {high}."
        in text
    )
    above = sum(rate > bases["en Centre-Val de Loire"] for rate in rates.values())
    letters = {2: "Deux", 3: "Trois", 4: "Quatre", 5: "Cinq"}[above]
    assert f"{letters} des douze territoires dépassent la valeur observée en Centre-Val de Loire." in text


def test_published_rates_are_read_and_never_made_for_the_ring(shared: Path, tours: Any) -> None:
    published = pd.read_csv(shared / "tables" / TABLES[2], dtype={"code": str}).set_index("code")
    text = " ".join(" ".join(tours["pages"]).split())
    poverty = published.loc[TOURS, "rev_txpauv_21"]
    assert f"le taux de pauvreté au seuil de 60 % est de {french(poverty, 1)} % à Tours Métropole" in text
    assert (
        f"Sans valeur : {RING} (ne s’agrège pas : donné pour une commune ou un EPCI entier seulement)."
        in text
    )


def test_workbook_has_every_number_with_unit_year_and_source(shared: Path, tours: Any) -> None:
    rows = sheet(tours["book"], "Figures")
    found = sets(shared)
    for name, communes in found.items():
        for indicator, (above, below, factor) in zip(
            ("taux_chomage", "taux_vacance", "residences_secondaires", "proprietaires"), RATIOS.values()
        ):
            row = next(
                one
                for one in rows
                if str(one["territoire"]).replace("'", "’") == name
                and one["indicateur"] == indicator
                and one["reference"] == "Centre-Val de Loire"
            )
            value = factor * communes[above].sum() / communes[below].sum()
            assert float(row["valeur"]) == pytest.approx(value, rel=1e-9)
            assert (row["unite"], str(row["millesime"])) == ("%", "2018") and TABLES[0] in row["source"]
    programmes = sheet(tours["book"], "Programmes")
    crte = [row for row in programmes if row["programme"] == "CRTE"]
    assert len(crte) == 12 and {int(row["nb_communes"]) for row in crte} >= {22, 14, 67}


def test_pdf_is_whole_vector_and_nothing_leaves_its_box(tours: Any) -> None:
    assert all(fonts(tours["pdf"]).values()) and images(tours["pdf"]) == 0
    count = tours["layout"].pageCollection().pageCount()
    assert count == len(tours["pages"]) and 25 <= count <= 32
    assert too_large(tours["layout"]) == []
    for number, text in enumerate(tours["pages"][2:], start=3):
        assert len(text) > 150, (number, text)
