"""What the tests of the disparities share: the algorithm in the registry, a grid of communes, readings of results."""

from __future__ import annotations

from typing import Any

import pandas as pd
from conftest import cell, load, memory_layer
from qgis.core import NULL, QgsApplication, QgsVectorLayer

ALGORITHM = "cohesion:disparities"
OUTPUTS = ("DEVIATIONS", "INEQUALITY", "DISCONTINUITIES", "CORRELATIONS", "HANDICAPS")


def register() -> None:
    """Have the provider list it, where it does not yet."""
    registry = QgsApplication.processingRegistry()
    if registry.algorithmById(ALGORITHM) is None:
        from cohesion_plugin.processing.disparities import Disparities

        assert registry.providerById("cohesion").addAlgorithm(Disparities())


def grid(side: int = 6, **columns: Any) -> QgsVectorLayer:
    """Communes in a square near Tours, high figures in the east; two EPCI, west and east."""
    places = [(i % side, i // side) for i in range(side * side)]
    given: dict[str, list[Any]] = {
        "insee_com": [f"37{i + 1:03d}" for i in range(len(places))],
        "nom_com": [f"L’Île-d’Été {i}" for i in range(len(places))],
        "siren_epci": ["243700754" if x < side / 2 else "244500468" for x, _ in places],
        "population": [100 + 10 * i for i in range(len(places))],
        "vacants": [float(5 + 3 * x + (x * y) % 2) for x, y in places],
        "logements": [float(50 + (7 * x + y) % 5) for x, y in places],
        "emplois": [float(20 + (x + 2 * y) % 7) for x, y in places],
    }
    given.update(columns)
    return memory_layer(given, [cell(x, y) for x, y in places], name="grille")


def frame(result: object) -> pd.DataFrame:
    """Attributes of a result, NULL as None."""
    layer = result if isinstance(result, QgsVectorLayer) else load(str(result))
    names = [field.name() for field in layer.fields()]
    rows = [[None if value == NULL else value for value in f.attributes()] for f in layer.getFeatures()]
    return pd.DataFrame(rows, columns=names)
