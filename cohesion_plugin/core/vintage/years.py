"""From which COG year to which: as asked, checked against the movements and the codes themselves."""

from __future__ import annotations

import pandas as pd

from ..errors import InputError
from ..i18n import tr, tr_n
from ..report import Report
from .detect import Vintage, detect, labels
from .movements import Movements
from .request import ConvertRequest
from .timeline import Timeline

SHOWN = 12
UNKNOWN = 0.5


def years_of(
    codes: pd.Index, request: ConvertRequest, movements: Movements, lives: Timeline, report: Report
) -> tuple[int, int]:
    """Years of departure and arrival. Raises InputError where a year is not one the movements know, where the codes
    are plainly of another year than the one given, or where they are no codes of what the movements are about."""
    to_year = request.to_year or movements.last
    for year in (to_year, request.from_year or to_year):
        if not movements.first <= year <= movements.last:
            raise InputError(
                tr("The movements go from {} to {}: they can't say what there is in {}.").format(
                    movements.first, movements.last, year
                ),
                [movements.source] if movements.source else (),
                tr("Choose a year between, or take the movement file of a later year."),
            )
    found = detect(codes, movements, lives)
    if len(found.unknown) > UNKNOWN * len(codes):
        raise InputError(
            tr("Most of these codes are in neither the movements nor the current list."),
            [
                tr_n("%n unknown code(s), the first: {}", len(found.unknown)).format(
                    ", ".join(found.unknown[:5])
                )
            ],
            tr("Choose another code column."),
        )
    if request.from_year:
        _check(request.from_year, found, movements, lives, codes, report)
        return request.from_year, to_year
    _say(found, movements, lives, report)
    return found.best, to_year


def _check(
    year: int, found: Vintage, movements: Movements, lives: Timeline, codes: pd.Index, report: Report
) -> None:
    position = lives.codes.get_indexer(codes)
    here = lives.codes[position[position >= 0]]
    active = lives.active_codes(year)
    wrong = here[~here.isin(active)]
    better = found.distance[found.best] < found.distance[year]
    if len(wrong) and better:
        named = labels(wrong[:SHOWN], movements, lives)
        more = [tr_n("and %n more", len(wrong) - SHOWN)] if len(wrong) > SHOWN else []
        raise InputError(
            tr("These codes are not of {}: they fit {} best.").format(year, found.best),
            [tr_n("%n code(s) not in the list of 1 January {}:", len(wrong)).format(year), *named, *more],
            tr("Give {} as the year of the codes, or 0 to have it found.").format(found.best),
        )
    if len(wrong):
        _say_misfits(wrong, year, movements, lives, report)
    elif better:
        report.warn(tr("The codes would fit {} better than {}, the year given.").format(found.best, year))


def _say(found: Vintage, movements: Movements, lives: Timeline, report: Report) -> None:
    if found.earliest == found.latest == found.best:
        report.info(tr("Codes of {}: no other year has all of them.").format(found.best))
    elif found.earliest is not None and found.latest is not None:
        report.info(
            tr("Codes of {}, the year that fits best (all of them exist from {} to {}).").format(
                found.best, found.earliest, found.latest
            )
        )
    else:
        report.info(tr("Codes of {}, the year that fits best; no year has all of them.").format(found.best))
    if len(found.misfits):
        _say_misfits(found.misfits, found.best, movements, lives, report)


def _say_misfits(wrong: pd.Index, year: int, movements: Movements, lives: Timeline, report: Report) -> None:
    sentence = tr_n(
        "%n code(s) not in the list of 1 January {}, taken as of the nearest year that has them:", len(wrong)
    )
    report.warn(sentence.format(year), labels(wrong, movements, lives))
