"""The two algorithms of the exchange, in the provider whether it lists them yet or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsApplication, QgsVectorLayer

from cohesion_plugin.adapters.register import open_register
from cohesion_plugin.core.cooperation.register import Register

IMPORT, EXPORT = "cohesion:importcooperations", "cohesion:exportcooperations"
HEADER = "id;nature;statut;date_signature;themes;partie_role;partie_siren;partie_nom;document_url\n"
ROWS = (
    "A;contrat_reciprocite;signé;10/04/2019;mobilités, tourisme;centre;243700754;Tours Métropole Val de Loire;https://a.fr/1\n"
    "A;;;;;partenaire;;CC du Castelrenaudais;\n"
    "B;Protocole de coopération;En projet;;eau;centre;243700754;;\n"
)


@pytest.fixture
def exchange(provider: None, run: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    """``run`` with both algorithms registered."""
    from cohesion_plugin.processing.export_cooperations import ExportCooperations
    from cohesion_plugin.processing.import_cooperations import ImportCooperations

    registry = QgsApplication.processingRegistry()
    for identifier, algorithm in ((IMPORT, ImportCooperations), (EXPORT, ExportCooperations)):
        if registry.algorithmById(identifier) is None:
            registry.providerById("cohesion").addAlgorithm(algorithm())
    return run


def register(path: object) -> Register:
    store = open_register(str(path))
    try:
        return store.read()
    finally:
        store.close()


def rows(layer: Any) -> pd.DataFrame:
    """A table of results, as text."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "t", "ogr")
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame(
        [["" if not value else str(value) for value in f.attributes()] for f in layer.getFeatures()],
        columns=names,
    )


def table(path: Path, text: str = HEADER + ROWS, encoding: str = "utf-8") -> str:
    path.write_text(text, encoding=encoding)
    return str(path)
