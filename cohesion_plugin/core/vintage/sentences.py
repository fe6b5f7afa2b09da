"""What a conversion says of itself: what happened, what was divided and on what grounds, what is incomplete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from ..codes import fold_districts
from ..frames import named
from ..i18n import pick, tr, tr_n
from ..report import Report
from ..resources import vocabulary
from .detect import labels
from .movements import Movements
from .shares import EQUAL, ESTIMATED, KNOWN, Weights
from .timeline import Timeline

if TYPE_CHECKING:
    from .conversion import Conversion
    from .reading import Subject
    from .route import Route


def say(
    result: Conversion,
    table: Subject,
    route: Route,
    passage: pd.DataFrame,
    pieces: np.ndarray,
    movements: Movements,
    lives: Timeline,
    population: Weights,
) -> None:
    """Fill the report, and its method sentence."""
    report = result.report
    report.info(
        tr_n("%n row(s) of {},", len(table.codes)).format(result.from_year)
        + tr_n(" %n row(s) of {}.", len(result.table)).format(result.to_year)
    )
    _say_events(result.trace, report)
    mine = passage[passage["before"].isin(table.codes)]
    _say_divisions(mine, result, population, report)
    _say_strangers(table, movements, lives, report)
    _say_incomplete(passage, table, result, report)
    _say_shapes(result, table, pieces, movements, lives)
    texts = vocabulary("cog_movements")["sentences"]
    report.method = pick(texts["epci" if result.level == "epci" else "commune"]).format(
        from_year=result.from_year, to_year=result.to_year, population=population.name
    )


def _say_events(trace: pd.DataFrame, report: Report) -> None:
    kinds = vocabulary("cog_movements")["kinds"]
    lists = trace.drop_duplicates("code_avant")["type"].astype("string").str.split(" ; ").explode()
    counts = lists[lists != ""].value_counts()
    if counts.empty:
        report.info(tr("No movement between these years touches these rows."))
        return
    labels = {entry["value"]: pick(entry["label"]) for entry in kinds.values()}
    report.info(
        tr_n("%n row(s) touched:", int(trace["code_avant"].nunique())),
        [f"{labels[value]} {count}" for value, count in counts.items()],
    )


def _say_divisions(mine: pd.DataFrame, result: Conversion, population: Weights, report: Report) -> None:
    divided = mine[mine["divided"]].drop_duplicates("before")
    for quality in (KNOWN, ESTIMATED, EQUAL):
        chosen = divided[divided["quality"] == quality]
        if len(chosen):
            names = named(chosen["name_before"], chosen["before"])
            sentence = _division(quality, len(chosen)).format(population.name)
            (report.info if quality == KNOWN else report.warn)(sentence, names)
    if (divided["quality"] > KNOWN).any():
        report.info(tr("A table of the populations of {} would divide them exactly.").format(result.to_year))
    lost = mine[mine["after"].isna()]
    if len(lost):
        report.warn(
            tr_n("%n row(s) without equivalent in {}, left out:", len(lost)).format(result.to_year),
            named(lost["name_before"], lost["before"]),
        )


def _division(quality: int, count: int) -> str:
    if quality == KNOWN:
        return tr_n("%n row(s) divided by population ({}):", count)
    if quality == ESTIMATED:
        return tr_n("%n row(s) divided by populations that are partly estimated ({}):", count)
    return tr_n("%n row(s) divided in equal parts, as the population of the pieces is not known ({}):", count)


def _say_strangers(table: Subject, movements: Movements, lives: Timeline, report: Report) -> None:
    known = table.codes.isin(lives.codes) | table.codes.isin(movements.names.index)
    strange = ~known.to_numpy() & (fold_districts(table.codes) == table.codes).to_numpy()
    if strange.any():
        report.warn(
            tr_n(
                "%n code(s) in neither the movements nor the current list, left as is:",
                int(strange.sum()),
            ),
            named(table.names[strange], table.codes[strange]),
        )


def _say_incomplete(passage: pd.DataFrame, table: Subject, result: Conversion, report: Report) -> None:
    """Communes of arrival of which the table has some parts but not all."""
    parts = passage[passage["after"].notna()]
    here = parts["before"].isin(table.codes)
    short = parts[~here & parts["after"].isin(parts["after"][here])].drop_duplicates("before")
    if len(short):
        sentence = tr_n("%n code(s) of {} not in the table: what was made of them is incomplete:", len(short))
        report.warn(sentence.format(result.from_year), named(short["name_before"], short["before"]))


def _say_shapes(
    result: Conversion, table: Subject, pieces: np.ndarray, movements: Movements, lives: Timeline
) -> None:
    if result.geometry is None:
        if (shapely.get_type_id(table.geometry) >= 0).any():
            result.report.info(tr("The shapes are no polygons: the result is a table without shapes."))
    elif pieces.any():
        sentence = tr_n(
            "%n row(s) without outline: a division made them, no file says where:", int(pieces.sum())
        )
        names = labels(pd.Index(result.table[result.code][pieces]), movements, lives)
        result.report.warn(sentence, names)
