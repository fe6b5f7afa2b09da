"""The booklet of Tours Métropole and two of its partners, from nothing but the sample: PDF and workbook."""

from __future__ import annotations

import json
from pathlib import Path

from demo_common import run, sample_file
from qgis.core import QgsProject

PREFIX = "livret"
TOURS = "243700754"
# Loches Sud Touraine and Chinon, Vienne et Loire, with which it has contracts.
PARTNERS = ("200071587", "200043081")
# The sample has no census table: these are made of its own columns.
SOURCE = {"fr": "Insee, recensement de la population", "en": "Insee, population census"}
INDICATORS = {
    "theme": {"fr": "Population", "en": "Population"},
    "indicators": [
        {
            "id": "population_municipale",
            "label": {"fr": "Population municipale", "en": "Population"},
            "unit": {"fr": "habitants", "en": "inhabitants"},
            "year": "2023",
            "aggregation": "sum",
            "numerator": "population",
            "decimals": 0,
            "source": SOURCE,
        },
        {
            "id": "densite",
            "label": {"fr": "Densité de population", "en": "Population density"},
            "unit": {"fr": "habitants par km²", "en": "inhabitants per km²"},
            "year": "2023",
            "aggregation": "ratio",
            "numerator": "population",
            "denominator": "superficie_km2",
            "decimals": 1,
            "source": SOURCE,
        },
    ],
}
TEXTS = {
    "title": "Vers un contrat de réciprocité : Tours Métropole et deux de ses voisins",
    "author": "Cohésion territoriale, livret de démonstration",
}


def demonstrate(folder: Path, project: QgsProject) -> list[Path]:
    """The PDF and the workbook; nothing joins the project, whose layers would not be kept with it."""
    del project
    rings, register = folder / f"{PREFIX}_couronnes.gpkg", folder / "cooperations_registre.gpkg"
    communes = f"{sample_file()}|layername=communes"
    run("cohesion:metropolitanrings", COMMUNES=communes, METROPOLES=TOURS, RINGS=str(rings))
    own = folder / f"{PREFIX}_indicateurs.json"
    own.write_text(json.dumps(INDICATORS, ensure_ascii=False, indent=1), encoding="utf-8")
    files = {
        name: folder / f"{PREFIX}_tours.{suffix}" for name, suffix in (("PDF", "pdf"), ("WORKBOOK", "xlsx"))
    }
    run(
        "cohesion:territorybooklet",
        TERRITORIES=communes,
        SELECTION="; ".join(f"epci:{siren}" for siren in (TOURS, *PARTNERS)),
        REFERENCE="reg:24",
        OWN_INDICATORS=str(own),
        RINGS=str(rings),
        REGISTER=str(register) if register.exists() else "",
        TITLE=TEXTS["title"],
        AUTHOR=TEXTS["author"],
        LAYOUT="",
        **{name: str(path) for name, path in files.items()},
    )
    return [rings, own, *files.values()]
