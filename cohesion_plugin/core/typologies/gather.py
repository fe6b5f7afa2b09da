"""From what the user gave to what rules read: files joined to the communes, and what is missing said before it runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ..codes import fold_districts
from ..errors import InputError
from ..flows import Flows
from ..frames import with_none
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from ..published.join import join
from ..published.model import Published
from ..published.reading import read_frame
from ..recognise import find
from ..report import Report
from .figures import area_population, population_of, surfaces
from .inputs import Inputs, Joined, missing_column
from .model import Need, Typology, index
from .places import Places


def gather(
    places: Places, published: Sequence[Published], typology: Typology, report: Report,
    progress: Progress = SILENT,
) -> Inputs:  # fmt: skip
    """Join what was given to the communes. InputError where one is of EPCI or what the rule needs is missing."""
    communes = [each for each in published if each.level == "commune"]
    _refuse_other_levels(published)
    tables = [_joined(places, each, typology, report) for each in communes] if places.french else []
    wanted = [need.column for need in typology.needs if need.input != "COMMUNES" and need.column != "flows"]
    lacking = [column for column in wanted if not any(column in table.frame.columns for table in tables)]
    if places.french and (lacking or not wanted or len(find(places.attributes.columns, "population")) > 1):
        tables += _own(places)
    tables = [_with_derived(table) for table in tables]
    _require(typology, tables, places)
    progress.update(0.5)
    outlines = places.metric(progress.part(0.5, 1.0))
    surface, source = surfaces(places, outlines, tables)
    population = population_of(places, tables, report)
    _require_population(typology, population, places)
    zoning = _zoning(communes, tables, places)
    return Inputs(
        places, tuple(tables), zoning, _flows(published, report), population, surface, source,
        outlines, area_population(zoning, communes), report=report,
    )  # fmt: skip


def _require(typology: Typology, tables: Sequence[Joined], places: Places) -> None:
    for need in typology.needs:
        if need.optional or need.column in {"flows", "population"}:
            continue
        if not places.french:
            raise InputError(
                tr("« {} » needs French communes.").format(typology.title),
                [tr("codes read: {}").format(", ".join(map(str, places.codes[:5])))],
                tr("Choose a commune layer, or the typology of Eurostat 1991, which needs no code."),
            )
        if not _given(need, tables):
            raise missing_column(need.column, need.kinds, tables)


def _require_population(typology: Typology, population: np.ndarray, places: Places) -> None:
    needed = any(need.column == "population" and not need.optional for need in typology.needs)
    if needed and not np.isfinite(population).any():
        raise InputError(
            tr("« {} » needs the population of each territory.").format(typology.title),
            [tr("columns: {}").format(", ".join(map(str, places.attributes.columns)))],
            tr("Choose the column of population, or join one to the layer."),
        )


def expected(typology: Typology, name: str) -> list[str] | None:
    """Columns or kinds that the file of a parameter should give, any will do; None where it may be anything."""
    if name == "FLOWS":
        return ["flows"]
    wanted = [
        column for need in typology.needs if need.input == name for column in (need.column, *need.instead)
    ]
    finer = [source for column in wanted for source in index()["derive"].get(column, ())]
    return [*wanted, *finer] or None


def _given(need: Need, tables: Sequence[Joined]) -> bool:
    def there(column: str) -> bool:
        return any(column in table.frame.columns for table in tables)

    return there(need.column) or (bool(need.instead) and all(map(there, need.instead)))


def _refuse_other_levels(published: Sequence[Published]) -> None:
    for each in published:
        if each.level not in {"commune", "flow"}:
            raise InputError(
                tr("{} is no table of communes.").format(each.provenance.source or each.label), [each.sentence],
                tr("Give a table with one row per commune."),
            )  # fmt: skip


def _joined(places: Places, published: Published, typology: Typology, report: Report) -> Joined:
    found = join(published, places.codes, places.territories.frame["name"])
    label = published.provenance.source or published.label
    if "absent" in typology.parameters and typology.parameters.get("column") in published.frame.columns:
        report.info(tr_n("{file}: %n commune(s) listed.", int(found.matched.sum())).format(file=label))
    else:
        report.merge(found.report)
    report.merge(published.report)
    report.sources += [text for text in [published.provenance.text()] if text and text not in report.sources]
    twice = ~found.matched & places.codes.isin(published.frame.index)
    return Joined(
        label, found.frame.set_axis(places.codes, axis=0), found.matched, twice, names=published.columns
    )


def _own(places: Places) -> list[Joined]:
    """The layer's own columns, read like a published table; nothing where they are none."""
    try:
        own = read_frame(places.attributes.reset_index(drop=True), index()["layer"])
    except InputError:
        return []
    if own.level != "commune" or not own.frame.index.is_unique:
        return []
    frame = own.frame.reindex(places.codes)
    # Of communes made of several features, the first one's figures are not those of the whole.
    figures = [name for name in frame.columns if pd.api.types.is_float_dtype(frame[name].dtype)]
    frame.loc[places.several, figures] = np.nan
    row = np.asarray(places.codes.isin(own.frame.index))
    return [
        Joined(index()["layer"], frame, row, np.zeros(len(frame), dtype=bool), names=own.columns, own=True)
    ]


def _with_derived(table: Joined) -> Joined:
    """The table with the columns that a finer one of it tells: 3 levels of density from 7 or 4."""
    frame, derived = table.frame, {}
    for column, finer in index()["derive"].items():
        source = next((name for name in finer if name in frame.columns), None)
        if column not in frame.columns and source:
            frame = frame.assign(**{column: with_none(frame[source].map(finer[source]))})
            derived[column] = source
    return replace(table, frame=frame, derived=derived)


def _zoning(published: Sequence[Published], tables: Sequence[Joined], places: Places) -> pd.DataFrame:
    """AAV and category of all communes of the zoning file; those of the layer where its own columns give them."""
    wanted = ["aav", "aav_category"]
    for each in published:
        if each.has(*wanted):
            folded = fold_districts(each.frame.index.to_series())
            if folded.is_unique and folded.equals(each.frame.index.to_series()):
                return each.frame[wanted]
            every = pd.Index(folded.unique())
            return join(each, every).frame[wanted].set_axis(every, axis=0)
    for table in tables:
        if {*wanted} <= set(table.frame.columns):
            return table.frame[wanted]
    return pd.DataFrame(index=places.codes)


def _flows(published: Sequence[Published], report: Report) -> Flows | None:
    """The first flow table given, districts folded."""
    for each in published:
        if each.level == "flow":
            report.merge(each.report)
            report.sources += [
                text for text in [each.provenance.text()] if text and text not in report.sources
            ]
            frame = each.frame.assign(
                origin=fold_districts(each.frame["origin"]),
                destination=fold_districts(each.frame["destination"]),
            )
            trips = frame.groupby(["origin", "destination"])["value"].sum().reset_index()
            column = next((name for name, standard in each.columns.items() if standard == "value"), "value")
            return Flows("commune", trips, column)
    return None
