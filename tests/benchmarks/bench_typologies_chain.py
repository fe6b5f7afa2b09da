"""The chain of native algorithms that a user clicks through to class communes from a workbook and a table of areas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench_common import COMMUNES, ROOT, SHARED, Stages

ZONING = SHARED / "tables" / "insee_zonages_cog2025.csv"
NONE = "non_classable"

RURAL = f"""CASE WHEN "dens" = '1' THEN '1' WHEN "dens" = '2' THEN '2'
 WHEN "dens" NOT IN ('3', '4') OR "dens" IS NULL OR "TAAV2017" IS NULL THEN '{NONE}'
 WHEN to_int("TAAV2017") >= 2 THEN '34' WHEN "dens" = '3' THEN '5' ELSE '6' END"""
SPACE = f"""CASE WHEN "dens" IN ('1', '2') THEN "dens"
 WHEN "dens" IS NULL OR "TAAV2017" IS NULL THEN '{NONE}'
 WHEN to_int("TAAV2017") >= 2 THEN '3' ELSE '4' END"""


def native(sheet: str, density: Path, columns: dict[str, str], rule: str, whole: bool = False) -> Any:
    """Workbook opened and refactored, two tables joined, a CASE calculated and written, classes coloured.

    ``whole``: all columns that the plugin writes, which takes the population of each area, joined too.
    """

    def side(folder: Path, stages: Stages) -> str:
        book = density if density.is_absolute() else folder.parent / density
        with stages("workbook opened as a layer, native:refactorfields"):
            mapping = [_field(name, what, 2 if name == "pop" else 10) for name, what in columns.items()]
            grid = _run("refactorfields", f"{book}|layername={sheet}", FIELDS_MAPPING=mapping)
        with stages("native:joinattributestable, density"):
            joined = _join(
                str(COMMUNES), "insee_com", grid, "code", [name for name in columns if name != "code"]
            )
        with stages("native:joinattributestable, areas"):
            joined = _join(joined, "insee_com", str(ZONING), "insee_com", ["AAV2020", "TAAV2017"])
        if whole:
            with stages("native:statisticsbycategories, joined: population"):
                fields = {"VALUES_FIELD_NAME": "pop", "CATEGORIES_FIELD_NAME": ["AAV2020"]}
                sums = _run("statisticsbycategories", joined, provider="qgis", **fields)
                joined = _join(joined, "AAV2020", sums, "AAV2020", ["sum"])
        out = str(folder / "classes.gpkg")
        with stages("classes calculated by a CASE, to GeoPackage"):
            if whole:
                _run("refactorfields", joined, out, FIELDS_MAPPING=all_columns(rule))
            else:
                _run("fieldcalculator", joined, out, FIELD_NAME="classe", FIELD_TYPE=2, FORMULA=rule)
        with stages("categorised style"):
            _style(out)
        return out

    return side


def all_columns(rule: str) -> list[dict[str, Any]]:
    """What the plugin writes of rural 2021, as expressions."""
    typology = json.loads(
        (ROOT / "resources" / "typologies" / "insee_rural_2021.json").read_text(encoding="utf-8")
    )
    pairs = [
        text.replace("'", "''") for one in typology["classes"] for text in (one["code"], one["label"]["fr"])
    ]
    labels = ", ".join(f"'{text}'" for text in pairs)
    people = "replace(format_number(if(\"sum\" >= 10000, round(\"sum\" / 1000) * 1000, \"sum\"), 0, 'en'), ',', '\u00a0')"
    area = f"if(\"TAAV2017\" = '0', ', hors attraction des villes', ', AAV ' || \"AAV2020\" || ' de ' || {people} || ' hab.')"
    rest = "if(\"TAAV2017\" >= '2', ', part vers le pôle inconnue\u00a0: pas de fichier des navettes', '')"
    return [
        _field("code_commune", '"insee_com"'),
        _field("nom_commune", '"nom_com"'),
        _field("classe", rule),
        _field("libelle", f"map_get(map({labels}), {rule})"),
        _field("motif", f"'grille ' || \"dens\" || if(\"dens\" IN ('1', '2'), '', {area} || {rest})"),
        _field("siren_epci", '"siren_epci"'),
        _field("code_departement", '"insee_dep"'),
        _field("population", '"pop"', 2),
        _field("surface_km2", 'round("area_km2", 4)', 6),
        _field("typologie", "'insee_rural_2021'"),
    ]


def _run(
    name: str, layer: Any, output: str = "TEMPORARY_OUTPUT", provider: str = "native", **values: Any
) -> Any:
    from qgis import processing

    return processing.run(f"{provider}:{name}", {"INPUT": layer, "OUTPUT": output, **values})["OUTPUT"]


def _join(layer: Any, field: str, table: Any, key: str, copied: list[str]) -> Any:
    keys = {"FIELD": field, "FIELD_2": key, "INPUT_2": table, "FIELDS_TO_COPY": copied}
    return _run("joinattributestable", layer, METHOD=1, **keys)


def _field(name: str, expression: str, kind: int = 10) -> dict[str, Any]:
    return {"name": name, "type": kind, "expression": expression, "length": 0, "precision": 0}


def _style(path: str) -> None:
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsProject,
        QgsRendererCategory,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer(path, "classes", "ogr")
    values = sorted(map(str, layer.uniqueValues(layer.fields().lookupField("classe"))))
    symbols = [QgsFillSymbol.createSimple({"color": "#C8D96F"}) for _ in values]
    categories = [QgsRendererCategory(value, symbol, value) for value, symbol in zip(values, symbols)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("classe", categories))
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().clear()
