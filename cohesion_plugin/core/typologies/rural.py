"""Insee's urban-rural typology of 2021, and its categories of space of 2024 (methods A.2, A.4).

D'Alessandro, Levy, Regnier, « Une nouvelle définition du rural », La France et ses territoires, Insee, 2021; bounds
are inclusive, in the wording of Insee's own definitions: 50 000 inhabitants or more, at least 30 %.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..progress import SILENT, Progress
from .commuting import pole_share, say_undecided
from .decision import Decision, fill, percent, texts, whole
from .inputs import Inputs
from .joined import refuse_missing
from .model import Typology, motifs_of


def insee_rural_2021(typology: Typology, inputs: Inputs, progress: Progress = SILENT) -> Decision:
    """Density (4 levels) x size of the AAV x share of employed residents who work in its pole.

    Sparse communes of an AAV of 50 000 inhabitants or more are under influence, strong from 30 %; where the share is
    not known their class is the undivided one. Elsewhere they are autonomous: only there the two sparse levels part.

    The share is of all trips, also of those that leave the territory of the file (methods A.2). Of a file without these
    it is an upper bound: below 30 % the influence is weak for certain, from 30 % on nothing is decided, unless the
    parameter ``split_upper_bounds`` says otherwise.
    """
    p, motifs = typology.parameters, typology.motifs()
    density, size = inputs.column("density4"), inputs.column("aav_size")
    aav = inputs.optional("aav")
    decision = Decision(len(density))
    levels = (p["dense"], p["intermediate"], p["sparse"], p["very_sparse"])
    words = {"density": texts(density)}
    refuse_missing(decision, inputs, "density4", levels)
    decision.take(density == p["dense"], "1", motifs["urban"], **words)
    decision.take(density == p["intermediate"], "2", motifs["urban"], **words)
    refuse_missing(decision, inputs, "aav_size", p["sizes"])
    area = area_texts(aav, size, inputs, motifs)
    under = np.isin(size.astype(str), p["influence_sizes"]) & decision.open
    outside = size == "0"
    for level, code in ((p["sparse"], "5"), (p["very_sparse"], "6")):
        decision.take((density == level) & ~under & outside, code, motifs["outside"], **words)
        decision.take((density == level) & ~under, code, motifs["small"], **words, area=area)
    _influence(decision, under, words, area, typology, inputs, aav)
    progress.update(1.0)
    return decision


def _influence(
    decision: Decision, under: np.ndarray, words: dict[str, np.ndarray], area: np.ndarray,
    typology: Typology, inputs: Inputs, aav: np.ndarray,
) -> None:  # fmt: skip
    motifs = typology.motifs()
    reasons = motifs_of("commuting")
    found = pole_share(
        inputs.codes, aav, inputs.zoning, inputs.flows, typology.parameters, reasons, inputs.report
    )
    known = np.isfinite(found.share)
    strong = known & (found.share >= typology.parameters["share_pct"] / 100)
    shown = percent(found.share)
    if not typology.parameters.get("split_upper_bounds", False):
        bound = strong & found.at_most
        found.why[bound] = fill(reasons["upper_bound"], np.flatnonzero(bound), {"share": shown})
        known, strong = known & ~bound, strong & ~bound
    for rows, code in ((strong, "3"), (known & ~strong, "4")):
        decision.take(
            under & rows & found.at_most, code, motifs["share_at_most"], **words, area=area, share=shown
        )
        decision.take(under & rows, code, motifs["share"], **words, area=area, share=shown)
    decision.take(under, "34", motifs["undecided"], **words, area=area, reason=found.why)
    if inputs.flows is not None:
        say_undecided(found, under, inputs.names, inputs.report)


def area_texts(aav: np.ndarray, size: np.ndarray, inputs: Inputs, motifs: dict[str, str]) -> np.ndarray:
    """« AAV 019 de 512 000 hab. », to the thousand, once per area; its size class where no population is known."""
    pairs = pd.DataFrame({"aav": texts(aav), "size": texts(size)})
    distinct = pairs.drop_duplicates()
    people = distinct["aav"].map(inputs.area_population).to_numpy(dtype=float)
    known = np.isfinite(people) & (people > 0)
    shown = whole(np.where(people >= 1e4, 1000 * np.rint(people / 1000), people))
    written = [
        motifs["area_population" if has else "area_size" if code else "area_unnamed"].format(
            area=code, size=band, population=number
        )
        for code, band, has, number in zip(distinct["aav"], distinct["size"], known, shown)
    ]
    table = distinct.assign(text=written)
    merged = pairs.merge(table, on=["aav", "size"], how="left")["text"]
    return merged.to_numpy(dtype=object)


def insee_categories_espace(typology: Typology, inputs: Inputs, progress: Progress = SILENT) -> Decision:
    """As published (DENS_AAV) where a file gives it, else density on 3 levels x size of the AAV: the same rule."""
    p, motifs = typology.parameters, typology.motifs()
    decision = Decision(len(inputs))
    published = inputs.optional("density_aav")
    given = np.isin(published.astype(str), typology.codes)
    if given.any():
        decision.take(
            given, published, motifs["published"], value=texts(published), file=inputs.origin("density_aav")
        )
    if not inputs.has("density3", "aav_size"):
        refuse_missing(decision, inputs, "density_aav", typology.codes)
        return decision
    density, size = inputs.column("density3"), inputs.column("aav_size")
    words = {"density": texts(density)}
    refuse_missing(decision, inputs, "density3", ("1", "2", "3"))
    decision.take(density != p["rural"], density, motifs["urban"], **words)
    refuse_missing(decision, inputs, "aav_size", p["sizes"])
    area = area_texts(inputs.optional("aav"), size, inputs, {**motifs, **motifs_of("insee_rural_2021")})
    decision.take(
        np.isin(size.astype(str), p["influence_sizes"]), "3", motifs["influence"], **words, area=area
    )
    decision.take(size == "0", "4", motifs["outside"], **words)
    decision.take(np.ones(len(size), dtype=bool), "4", motifs["influence"], **words, area=area)
    progress.update(1.0)
    return decision
