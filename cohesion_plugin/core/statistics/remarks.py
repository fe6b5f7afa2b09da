"""What is said of a typology: the method in one sentence, and what the user should know of the result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pandas as pd

from ..frames import named
from ..i18n import language, pick, tr, tr_n
from ..report import Report
from .classes import Classes
from .matrix import Matrix
from .pca import Pca
from .request import ALWAYS, TypologyRequest, words
from .units import Units

SMALL_CLASS = 0.01


def number(value: float, decimals: int = 1) -> str:
    """A figure as the language writes it."""
    text = f"{round(value, decimals) + 0.0:.{decimals}f}"
    return text.replace(".", ",") if language() == "fr" else text


def sentence(units: Units, matrix: Matrix, pca: Pca, classes: Classes, request: TypologyRequest) -> str:
    """The method sentence that a map prints, in the current language."""
    parts = words()["sentence"]
    used = Counter(indicator.transform for indicator in matrix.indicators)
    transforms = ", ".join(
        pick(parts["transform"]).format(label=pick(words()["transforms"][name]["label"]), count=count)
        for name, count in used.items()
    )
    tree = "tree_contiguity" if request.contiguity else "tree_prepartition" if classes.prototypes else "tree"
    return pick(parts["all"]).format(
        rows=f"{len(matrix):,}".replace(",", "\u00a0"),
        units=pick(words()["units"][units.level]["many"]),
        count=len(matrix.indicators),
        transforms=transforms,
        weighted=pick(parts["weighted"]).format(field=request.weight) if request.weight else "",
        axes=pick(parts["axis" if pca.kept == 1 else "axes"]).format(count=pca.kept),
        axes_pct=number(float(pca.share[: pca.kept].sum())),
        tree=pick(parts[tree]).format(
            prototypes=classes.prototypes, seed=request.seed, border=f"{request.min_border_m:g}"
        ),
        classes=classes.count,
        choice=pick(parts["chosen" if request.class_count else "proposed"]),
        consolidated=pick(parts["consolidated"]) if classes.after is not None else "",
        explained=number(classes.explained),
        these=pick(parts["this_axis" if pca.kept == 1 else "these_axes"]),
    )


def say_small(units: Units, matrix: Matrix, request: TypologyRequest, report: Report) -> None:
    """What can't be classed, with reasons; communes so small that their ratios are unstable."""
    lost = pd.Series(matrix.reason[matrix.reason != ""])
    if len(lost):
        report.warn(
            tr_n("%n row(s) not classable:", len(lost)),
            [
                tr("{why} ({count})").format(why=why, count=count)
                for why, count in lost.value_counts().items()
            ],
        )
    least = words()["defaults"]["small_population"]
    small = int((units.population[matrix.row] < least).sum())
    if small and units.level == "commune" and not request.weight:
        report.info(
            tr_n("%n commune(s) of fewer than {} inhabitants, whose ratios are unstable.", small).format(
                least
            )
            + " "
            + tr("Weights by population lessen their part.")
        )


def say_cut(classes: Classes, request: TypologyRequest, report: Report) -> None:
    """Why so many classes, and what they explain."""
    if classes.quotients:
        listed = [f"{count}: {number(quotient, 3)}" for count, quotient in classes.quotients.items()]
        report.info(
            tr(
                "{} classes proposed, where within-class inertia falls most from one class fewer (W_Q / W_Q-1):"
            ).format(classes.count),
            listed,
        )
    if classes.after is not None:
        report.info(
            tr("The classes explain {before} % of the inertia before consolidation, {after} % after.").format(
                before=number(classes.before, 2), after=number(classes.after, 2)
            )
        )
    else:
        report.info(
            tr("The classes explain {} % of the inertia; no consolidation.").format(number(classes.before, 2))
        )
    if request.contiguity and request.consolidate == ALWAYS:
        report.info(tr("Consolidation would break classes apart: not done under contiguity."))


def say_classes(description: pd.DataFrame, report: Report) -> None:
    """Each class with its size and its paragons; classes of a handful of rows as a warning."""
    sizes = description[(description["type"] == "classe") & description["classe"].notna()]
    for row in sizes.itertuples(index=False):
        report.info(
            tr_n("{name}: %n row(s), paragons", int(str(row.effectif))).format(name=row.libelle),
            str(row.parangons).split(", "),
        )
    small = sizes[sizes["effectif"] < max(2, SMALL_CLASS * sizes["effectif"].sum())]
    if len(small):
        report.warn(
            tr("Very small classes, made by exceptional rows; use log or rank, or fewer classes:"),
            named(small["libelle"], small["effectif"].astype(int)),
        )


def say_recipe(recipe: Mapping[str, Any], former: Mapping[str, Any], report: Report) -> None:
    """Whether a recipe run again gave what it gave."""
    same_data = recipe["data"]["sha256"] == former.get("data", {}).get("sha256")
    same = recipe["result"]["partition_sha256"] == former.get("result", {}).get("partition_sha256")
    if same:
        report.info(tr("Same partition as the recipe records."))
    elif same_data:
        report.warn(
            tr("The data are those of the recipe, but the partition differs: another version of the plugin?")
        )
    else:
        report.warn(tr("The data are not those that the recipe was made on: the classes may differ."))
