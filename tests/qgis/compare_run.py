"""The comparison as scripts run it, and the real files it is tested on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

ALGORITHM = "cohesion:compareterritories"
FILES = (
    "indicateurs_rp2018_filosofi2019_cog2026.csv",
    "populations_communales_cog2026.csv",
    "ottd_epci_indicateurs_2022.csv",
    "ottd_vacance2022_revenu2021_communes.csv",
)


def ensure() -> None:
    """The algorithm in the provider, also where the provider does not list it yet."""
    if QgsApplication.processingRegistry().algorithmById(ALGORITHM) is None:
        from cohesion_plugin.processing.compare_territories import CompareTerritories

        assert QgsApplication.processingRegistry().providerById("cohesion").addAlgorithm(CompareTerritories())


def tables(shared: Path, *names: str) -> list[str]:
    """Paths of real tables."""
    return [str(shared / "tables" / name) for name in names or FILES]


def compare(feedback: Any = None, **values: Any) -> dict[str, Any]:
    """Run the algorithm, with a context of its own."""
    from qgis import processing

    ensure()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return dict(processing.run(ALGORITHM, values, context=context, feedback=feedback))


def rows(source: Any) -> list[dict[str, Any]]:
    """All rows of an output as dictionaries, NULL as None."""
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(str(source), "t", "ogr")
    assert layer.isValid(), source
    names = [field.name() for field in layer.fields()]
    plain = [
        [None if value is None or (hasattr(value, "isNull") and value.isNull()) else value for value in one]
        for one in (feature.attributes() for feature in layer.getFeatures())
    ]
    return [dict(zip(names, one)) for one in plain]
