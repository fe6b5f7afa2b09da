"""A register of 20 000 agreements and some 60 000 parties: import, filter, links; the latter against QGIS's own joins."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from bench_common import ROOT, Case, Stages

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
REGISTER, LAYER = "registre.gpkg", "territoires.gpkg"
# native:hublines compares each line with each centre: ten times as many would take it a hundred times as long.
AGREEMENTS, TENTH, SEED = 20_000, 2_000, 20260101


def tables(sirens: np.ndarray, names: np.ndarray, count: int) -> dict[str, pd.DataFrame]:
    """A register's frames: half of the agreements have two parties, the others two to six; one to five themes each."""
    from cohesion_plugin.core.cooperation.schema import shipped_terms

    chance = np.random.default_rng(SEED)
    ids = np.array([f"B{i:06d}" for i in range(count)])
    sizes = np.where(chance.random(count) < 0.5, 2, chance.integers(2, 7, count))
    row = np.repeat(np.arange(count), sizes)
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    order = np.arange(len(row)) - first[row] + 1
    # Steps that differ within an agreement, so that no territory signs it twice.
    who = (chance.integers(0, len(sirens), count)[row] + 7 * order) % len(sirens)
    party = np.array([f"P{i:06d}" for i in range(len(row))])
    years = chance.integers(2015, 2026, count)
    agreements = pd.DataFrame(
        {
            "id": ids,
            "intitule": [f"Coopération {i}" for i in range(count)],
            "nature": chance.choice(["contrat", "convention", "contrat_reciprocite"], count),
            "statut": chance.choice(["active", "projet"], count, p=[0.76, 0.24]),
            "date_signature": years.astype(str),
            "date_fin": (years + 6).astype(str),
            "generation": 1,
            "suivi": "inconnu",
        }
    )
    parties = pd.DataFrame(
        {
            "id": party,
            "cooperation": ids[row],
            "ordre": order,
            "role": np.where(order == 1, "centre", "partenaire"),
            "categorie": "cc",
            "siren": sirens[who],
            "nom": names[who],
            "pays": "FR",
        }
    )
    codes = shipped_terms("voc_theme")["code"].to_numpy()
    themes = chance.integers(1, 6, count)
    about = np.repeat(np.arange(count), themes)
    rank = np.arange(len(about)) - np.concatenate([[0], np.cumsum(themes)[:-1]])[about]
    code = codes[(chance.integers(0, len(codes), count)[about] + 3 * rank) % len(codes)]
    theme = pd.DataFrame(
        {
            "id": [f"T{i:06d}" for i in range(len(about))],
            "cooperation": ids[about],
            "theme": code,
            "ordre": rank + 1,
        }
    )
    given = chance.random(len(row)) < 0.3
    commitments = pd.DataFrame(
        {
            "id": [f"E{i:06d}" for i in range(int(given.sum()))],
            "cooperation": ids[row][given],
            "de_partie": party[given],
            "objet": "ingenierie",
        }
    )
    return {
        "cooperation": agreements,
        "partie": parties,
        "cooperation_theme": theme.drop_duplicates(["cooperation", "theme"]),
        "engagement": commitments,
    }


def prepare(folder: Path, count: int, written: bool = True) -> None:
    """The territories, and a register of ``count`` agreements or the frames to make one of."""
    sys.path.insert(0, str(ROOT))
    from cohesion_plugin.core import reference

    shutil.copy(SAMPLE, folder / LAYER)
    known = reference.epci()
    known = known[~known.index.isin(_overseas())]
    frames = tables(known.index.to_numpy(dtype=str), known["nom_epci"].to_numpy(dtype=object), count)
    if written:
        _write(folder / REGISTER, frames)
        return
    for name, frame in frames.items():
        frame.to_pickle(folder / f"{name}.pickle")


def _overseas() -> set[str]:
    from cohesion_plugin.core import reference

    communes = reference.communes()
    far = communes["code_departement"].str.startswith("97")
    return set(communes.loc[far, "siren_epci"].dropna())


def _write(path: Path, frames: dict[str, pd.DataFrame]) -> None:
    from cohesion_plugin.adapters.register import create_register
    from cohesion_plugin.core.cooperation.changes import Changes

    store = create_register(str(path), "bench")
    store.apply(Changes(inserts=frames), "bench")
    store.close()


def written_and_read(folder: Path, stages: Stages) -> int:
    """Into a GeoPackage in one transaction, with every rule checked; read again; filtered by day, status and themes."""
    from cohesion_plugin.adapters.register import open_register
    from cohesion_plugin.core.cooperation.selection import keep, narrow

    frames = {file.stem: pd.read_pickle(file) for file in folder.parent.glob("*.pickle")}
    with stages("import (one transaction)"):
        _write(folder / REGISTER, frames)
    with stages("read the whole register"):
        store = open_register(str(folder / REGISTER))
        register = store.read()
        store.close()
    with stages("filter (day, status, themes)"):
        kept = narrow(register, keep(register, "2020-05-01", ["active"], ["mobilite", "tourisme"]))
    return len(kept["cooperation"])


def plugin(folder: Path, stages: Stages) -> int:
    """The algorithm as a user runs it, links written to a GeoPackage."""
    return _links(folder, ("LINKS",))


def plugin_all(folder: Path, stages: Stages) -> int:
    """The same with half arrows, parties and points."""
    return _links(folder, ("LINKS", "HALVES", "PARTIES", "POINTS"))


def _links(folder: Path, outputs: tuple[str, ...]) -> int:
    from qgis import processing

    from cohesion_plugin.processing.cooperation_links import CooperationLinks

    paths = {name: str(folder / f"{name.lower()}.gpkg") for name in outputs}
    inputs = {
        "REGISTER": str(folder.parent / REGISTER),
        "TERRITORIES": f"{folder.parent / LAYER}|layername=epci",
    }
    processing.run(CooperationLinks().create(), {**inputs, **paths})
    return _count(paths["LINKS"])


def native(folder: Path, stages: Stages) -> int:
    """Straight lines from the first party of each agreement to each other one, by joins of fields and native:hublines.

    No curve, no fan, no star, no commitments, no dates, no number of themes.
    """
    register, layer = str(folder.parent / REGISTER), f"{folder.parent / LAYER}|layername=epci"
    join = {"FIELDS_TO_COPY": [], "METHOD": 1, "DISCARD_NONMATCHING": True, "PREFIX": ""}
    with stages("native:poleofinaccessibility of the EPCI"):
        points = _native("native:poleofinaccessibility", INPUT=layer, TOLERANCE=500.0)
    with stages("joins: parties to places"):
        parties = f"{register}|layername=partie"
        field = "siren_epci"
        placed = _native("native:joinattributestable", INPUT=points, FIELD=field, INPUT_2=parties, FIELD_2="siren", **{**join, "METHOD": 0})  # fmt: skip
    with stages("native:extractbyexpression: first parties, others"):
        hubs = _native("native:extractbyexpression", INPUT=placed, EXPRESSION='"ordre" = 1')
        spokes = _native("native:extractbyexpression", INPUT=placed, EXPRESSION='"ordre" > 1')
    with stages("native:hublines"):
        lines = _native(
            "native:hublines", HUBS=hubs, HUB_FIELD="cooperation", SPOKES=spokes, SPOKE_FIELD="cooperation"
        )
    with stages("native:joinattributestable: agreements; written"):
        out = str(folder / "native.gpkg")
        agreements = f"{register}|layername=cooperation"
        _native("native:joinattributestable", INPUT=lines, FIELD="cooperation", INPUT_2=agreements, FIELD_2="id", **join, OUTPUT=out)  # fmt: skip
    return _count(out)


def _native(algorithm: str, **values: Any) -> Any:
    from qgis import processing

    return processing.run(algorithm, {"OUTPUT": "memory:", **values})["OUTPUT"]


def _count(path: str) -> int:
    from qgis.core import QgsVectorLayer

    return int(QgsVectorLayer(path, "lines", "ogr").featureCount())


def same_number(results: dict[str, Any]) -> str:
    """As many links either way, one from the first party of each agreement to each other."""
    counts = set(results.values())
    assert len(counts) == 1, json.dumps(results)
    return f"{counts.pop()} links either way"


CASES = [
    Case(
        f"Import of {AGREEMENTS} agreements into a register, reading and filtering it.",
        {"register of cooperations": written_and_read},
        prepare=lambda folder: prepare(folder, AGREEMENTS, written=False),
    ),
    Case(
        f"Links of {AGREEMENTS} agreements over all EPCI of metropolitan France.",
        {"cohesion:cooperationlinks": plugin, "the same, four layers": plugin_all},
        prepare=lambda folder: prepare(folder, AGREEMENTS),
        apart=("the same, four layers",),
    ),
    Case(
        f"Links of {TENTH} agreements, against joins of fields and hub lines.",
        {"cohesion:cooperationlinks": plugin, "native joins and native:hublines": native},
        prepare=lambda folder: prepare(folder, TENTH),
        check=same_number,
        once=("native joins and native:hublines",),
    ),
]
