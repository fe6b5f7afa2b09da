"""Corsica, overseas, municipal districts, islands: real communes, at the scale of the country."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Log, load
from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

Run = Callable[..., dict[str, Any]]
pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def copies(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Copies of the reference layers, which nothing here may touch."""
    folder = tmp_path_factory.mktemp("france")

    def copy(name: str) -> str:
        target = folder / f"{name}.gpkg"
        if not target.exists():
            shutil.copyfile(shared / "geo" / f"{name}.gpkg", target)
        return str(target)

    return copy


def table(result: Any) -> dict[tuple[str, str], Any]:
    layer = result if isinstance(result, QgsVectorLayer) else load(result)
    return {(f["siren_metropole"], f["siren_epci"]): f["couronne"] for f in layer.getFeatures()}


@pytest.fixture(scope="module")
def france(copies: Callable[[str], str]) -> QgsVectorLayer:
    """Metropolitan communes, those overseas, and the municipal districts in the place of their communes."""
    communes = load(copies("communes_2022_1000m_wgs84"))
    layer = communes.materialize(QgsFeatureRequest().setFilterExpression("not plm"))
    names = layer.fields().names()
    extra = []
    for feature in load(copies("arrondissements_municipaux_2022_1000m_wgs84")).getFeatures():
        made = QgsFeature(layer.fields())
        for name in ("insee_com", "nom_com", "siren_epci"):
            made[name] = feature[name]
        made.setGeometry(feature.geometry())
        extra.append(made)
    assert len(extra) == 45 and "insee_com" in names
    layer.dataProvider().addFeatures(extra)
    return layer


def test_france_and_overseas_in_degrees_with_districts(
    run: Run, france: QgsVectorLayer, copies: Callable[[str], str], log: Log, tmp_path: Path
) -> None:
    made = table(run(COMMUNES=france, RINGS=str(tmp_path / "plm.csv"))["RINGS"])
    said = log.text
    assert "45 municipal districts" in said
    whole = table(
        run(COMMUNES=copies("communes_2022_1000m_wgs84"), RINGS=str(tmp_path / "whole.csv"))["RINGS"]
    )
    assert {key[0] for key in made} == {key[0] for key in whole} and len({key[0] for key in made}) == 22
    # Outlines of districts are simplified on their own: only what touches Paris, Lyon or Marseille may differ.
    differ = {key[0] for key in made.keys() ^ whole.keys()} | {
        k[0] for k in made if made[k] != whole.get(k, made[k])
    }
    assert differ <= {"200054781", "200046977", "200054807"}
    assert "no EPCI" in said  # the four islands


def test_overseas_alone_and_one_by_one(run: Run, copies: Callable[[str], str], log: Log) -> None:
    path = copies("communes_cog2026_drom_wgs84")
    centres = {"249740077", "249740119", "200018653", "249710070", "249730045", "200060457"}
    layer = load(path)
    present = {f["siren_epci"] for f in layer.getFeatures()} & centres
    assert len(present) >= 3
    made = run(COMMUNES=path, METROPOLES=",".join(sorted(present)), RINGS="memory:")["RINGS"]
    rings = table(made)
    zones = {f["siren_epci"]: f["insee_com"][:3] for f in layer.getFeatures()}
    for centre, epci in rings:
        assert zones[centre] == zones[epci], "a ring crosses the sea"
    assert max(ring for ring in rings.values()) >= 1
    for dep in ("974", "973"):
        alone = layer.materialize(QgsFeatureRequest().setFilterExpression(f"insee_dep = '{dep}'"))
        here = sorted({f["siren_epci"] for f in alone.getFeatures()} & present)
        if here:
            again = table(run(COMMUNES=alone, METROPOLES=",".join(here), RINGS="memory:")["RINGS"])
            assert again == {key: ring for key, ring in rings.items() if key[0] in here}
    distance = run(
        COMMUNES=path, METHOD="distance", WIDTHS="10,20", METROPOLES=",".join(sorted(present)),
        RINGS="memory:", BUFFERS="memory:",
    )  # fmt: skip
    assert distance["BUFFERS"].featureCount() == 2 * len(present)


def test_corsica(run: Run, france: QgsVectorLayer, log: Log, tmp_path: Path) -> None:
    corsica = france.materialize(QgsFeatureRequest().setFilterExpression("insee_dep IN ('2A', '2B')"))
    communes = {f["insee_com"]: f["siren_epci"] for f in corsica.getFeatures()}
    ajaccio, bastia = communes["2A004"], communes["2B033"]
    out = run(COMMUNES=corsica, METROPOLES=f"{ajaccio} {bastia}", RINGS=str(tmp_path / "corse.csv"))["RINGS"]
    rings = table(out)
    assert sum(ring == "1" for key, ring in rings.items() if key[0] == ajaccio) >= 2
    assert "repaired" not in log.text and "left out" not in log.text


def test_islands_are_reported(run: Run, copies: Callable[[str], str], log: Log) -> None:
    layer = load(copies("communes_2022_1000m_wgs84"))
    west = layer.materialize(
        QgsFeatureRequest().setFilterExpression("insee_dep IN ('29','22','56','35','44')")
    )
    run(COMMUNES=west, RINGS="memory:")
    assert "Île-de-Bréhat" in log.text and "Ouessant" in log.text and "Île-de-Sein" in log.text
    assert "share no border" in log.text and "Belle" in log.text
