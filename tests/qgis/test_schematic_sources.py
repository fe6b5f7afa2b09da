"""Elements made from real objects: published centralities rank the poles, the register gives the double arrows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from conftest import load
from qgis.core import QgsProject, QgsVectorLayer

from cohesion_plugin.core.resources import resources_dir
from cohesion_plugin.core.schematic.kit import layer_names, rank_label

TOURS_METROPOLE = "243700754"
LEVELS = ("Centre majeur", "Centre structurant", "Centre intermédiaire", "Centre local")


@pytest.fixture(scope="module")
def near(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Communes of Indre-et-Loire, with their EPCI as a column of sub-spaces, as a file of its own."""
    import geopandas

    communes = geopandas.read_file(
        shared / "geo" / "communes_cog2026_metro_l93.gpkg", where="insee_com LIKE '37%'"
    )
    path = tmp_path_factory.mktemp("schema") / "communes_37.gpkg"
    communes.to_file(path, layer="communes", driver="GPKG")
    return path


@pytest.fixture
def made(
    run: Callable[..., dict[str, Any]], tmp_path: Path, project: QgsProject
) -> Iterator[Callable[..., Any]]:
    def runner(**values: Any) -> dict[str, QgsVectorLayer]:
        result = run("cohesion:schematicmap", SCHEMATIC=str(tmp_path / "schema.gpkg"), LOAD=False, **values)
        return {name: load(f"{result['SCHEMATIC']}|layername={name}", name) for name in layer_names()}

    yield runner


@pytest.mark.shared
def test_centralities_rank_the_poles_of_a_departement(made: Any, near: Path, shared: Path) -> None:
    path = shared / "tables" / "ot_grille_centralite_cog2025.csv"
    layers = made(POLARITIES=f"{near}|layername=communes", CENTRALITIES=str(path))
    table = pd.read_csv(path, dtype=str, sep=None, engine="python")
    code, level = table.columns[0], next(name for name in table if "centralite" in name)
    there = {f["insee_com"] for f in load(f"{near}|layername=communes", "c").getFeatures()}
    here = table[table[code].isin(there)].set_index(code)[level]
    expected = {
        key: rank
        for key, text in here.items()
        for rank, word in enumerate(LEVELS, start=1)
        if str(text).startswith(word)
    }
    rows = {f["code"]: f for f in layers["polarites"].getFeatures()}
    assert {key: row["rang"] for key, row in rows.items()} == expected
    assert len(expected) > 15 and rows["37261"]["rang"] == 1 and rows["37261"]["libelle"] == "Tours"
    for row in rows.values():
        assert row["definition"] == rank_label("polarite", row["rang"])
        assert "Centre" in row["preuves"]


@pytest.mark.shared
def test_any_indicator_is_aggregated_to_sub_spaces(made: Any, near: Path, shared: Path) -> None:
    path = shared / "tables" / "indicateurs_rp2018_filosofi2019_cog2026.csv"
    table = pd.read_csv(path, dtype={0: str}, sep=None, engine="python")
    names = [name for name in table if table[name].dtype.kind in "fi"][:2]
    code = table.columns[0]
    wanted = f'a = "{names[0]}"; b = 100 * "{names[1]}" / "{names[0]}"'
    layer = load(f"{near}|layername=communes", "c")
    column = "siren_epci"
    spaces = made(
        SUBSPACES=f"{near}|layername=communes",
        SUBSPACE_FIELD=column,
        INDICATORS=wanted,
        INDICATOR_TABLE=str(path),
    )["sous_espaces"]
    owner = {f["insee_com"]: f[column] for f in layer.getFeatures()}
    own = table[table[code].isin(list(owner))]
    sums = own.groupby(own[code].map(owner))[names].sum(min_count=1)
    full = (
        own.groupby(own[code].map(owner))[names]
        .count()
        .eq(pd.Series(owner).value_counts().reindex(sums.index), axis=0)
    )
    found = {f["code"]: f for f in spaces.getFeatures()}
    assert set(found) == set(owner.values())
    checked = 0
    for siren, row in found.items():
        if siren in sums.index and full.loc[siren].all():
            assert row["a"] == pytest.approx(sums.loc[siren, names[0]])
            assert row["b"] == pytest.approx(100 * sums.loc[siren, names[1]] / sums.loc[siren, names[0]])
            checked += 1
        else:
            assert row["a"] is None or np.isnan(float(row["a"] or np.nan))
    assert checked >= 5


def test_agreements_of_the_register_become_double_arrows(
    made: Any, run: Callable[..., dict[str, Any]], tmp_path: Path, epci: str, communes: str
) -> None:
    from cohesion_plugin.adapters.register import create_register
    from cohesion_plugin.core.cooperation.changes import Changes
    from cohesion_plugin.core.cooperation.sample import sample_register
    from cohesion_plugin.core.cooperation.schema import schema

    file = tmp_path / "registre.gpkg"
    rows = sample_register()
    store = create_register(str(file), "Registre")
    try:
        store.apply(Changes(inserts={name: rows[name] for name in schema()["tables"]}), "test")
    finally:
        store.close()
    links = str(tmp_path / "liens.gpkg")
    run(
        "cohesion:cooperationlinks", REGISTER=str(file), TERRITORIES=epci, CENTRES=TOURS_METROPOLE,
        LINKS=links, HALVES="TEMPORARY_OUTPUT", PARTIES="TEMPORARY_OUTPUT", POINTS="TEMPORARY_OUTPUT",
    )  # fmt: skip
    layers = made(POLARITIES=communes, ONLY_POLES="Tours", THRESHOLDS="1000", COOPERATIONS=links)
    drawn = [f for f in layers["fleches"].getFeatures() if f["element"] == "cooperation"]
    source = load(links, "l")
    parties = pd.read_csv(resources_dir() / "sample" / "register" / "partie.csv", dtype=str)
    with_tours = set(parties.loc[parties["siren"] == TOURS_METROPOLE, "cooperation"])
    partners = parties[parties["cooperation"].isin(with_tours) & (parties["siren"] != TOURS_METROPOLE)]
    assert len(drawn) == source.featureCount() == len(partners) >= 10
    ends = {f["de"] for f in drawn} | {f["vers"] for f in drawn}
    assert len(ends) == partners["siren"].nunique() + 1
    assert all(len(f.geometry().asMultiPolyline()[0]) == 3 and f["definition"] for f in drawn)
