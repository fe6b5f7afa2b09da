"""The whole booklet from a comparison and what else was given: title, cover, chapters, sheets of the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..comparison.tables import perimeters
from ..cooperation.register import Register
from ..errors import InputError
from ..flows import Flows
from ..i18n import tr, tr_n
from .closing import glossary_chapter, method_chapter, missing_chapter
from .cooperations import cooperation_chapter
from .evolution import evolution_chapter
from .flows import flow_chapter
from .key_figures import key_figures, reference_line, what
from .model import Book, Chapter, LocationMap, Paragraph
from .programmes import programme_chapter
from .rings import ring_chapter
from .sentences import Told
from .structure import structures
from .themes import themes
from .words import booklet, capital, listed, number, typographic


@dataclass(frozen=True)
class Given:
    """What a booklet is made of beside the comparison. ``day``: ISO, of the agreements that hold.

    ``programmes``: tables of ``read_programmes`` with their names; ``…_source``: where these come from; ``location``:
    source line of the map; ``read``: names of layers and tables.
    """

    day: str
    title: str = ""
    register: Register | None = None
    programmes: Sequence[tuple[str, pd.DataFrame]] = ()
    flows: Flows | None = None
    flow_source: str = ""
    ring_source: Sequence[str] = ()
    class_source: Sequence[str] = ()
    location: Sequence[str] = ()
    read: Sequence[str] = ()


def check_size(comparison: Comparison) -> None:
    """Raise InputError where there are more territories than a booklet sets side by side."""
    most = int(booklet("layout")["territories"])
    if len(comparison.sets) > most:
        raise InputError(
            tr("A booklet sets {most} territories side by side at most; {count} are selected.").format(
                most=most, count=len(comparison.sets)
            ),
            [", ".join(str(name) for name in comparison.sets.names[:most]) + "…"],
            tr("Select fewer, or group some: My group = epci:… + epci:…"),
        )


def write_book(comparison: Comparison, given: Given) -> Book:
    """All chapters, in reading order. Raises InputError where there are too many territories."""
    check_size(comparison)
    chapters, sheets = [_where(comparison, given)], dict[str, pd.DataFrame]()
    absent, sources = list[str](), list(given.location)
    chapters += [key_figures(comparison), *themes(comparison)]
    sheets[tr("Sentences")] = sentence_table(comparison)
    evolution = evolution_chapter(comparison)
    if evolution is not None:
        chapters.append(evolution[0])
        sheets[tr("Changes")] = evolution[1]
    else:
        absent.append(tr("Changes over the years: the tables give no total for three years or more."))
    for structure, name, table in structures(comparison, given.class_source, given.ring_source):
        chapters += [structure] if structure is not None else []
        sheets[name] = table
    if comparison.places.rings is not None:
        chapter, table = ring_chapter(comparison, given.ring_source)
        chapters.append(chapter)
        sheets[tr("Rings")] = table
        sources += chapter.sources
    else:
        absent.append(tr("Rings: no layer of rings was given."))
    if comparison.places.classes is None:
        absent.append(tr("Population by class of communes: no classes were given."))
    if given.register is not None:
        chapter, table = cooperation_chapter(comparison, given.register, given.day)
        chapters.append(chapter)
        sheets[tr("Cooperations")] = table
        sources += chapter.sources
    else:
        absent.append(tr("Cooperations: no register was given."))
    if given.programmes:
        names = [name for name, _ in given.programmes]
        chapter, table = programme_chapter(comparison, [one for _, one in given.programmes], names)
        chapters.append(chapter)
        sheets[tr("Programmes")] = table
        sources += chapter.sources
    else:
        absent.append(tr("Programmes: no table of programmes was given."))
    if given.flows is not None:
        chapter, table = flow_chapter(comparison, given.flows, given.flow_source)
        chapters.append(chapter)
        sheets[tr("Flows")] = table
        sources += chapter.sources
    else:
        absent.append(tr("Flows: no table of commuting was given; the figures of this booklet are stocks."))
    missing, table = missing_chapter(comparison, absent)
    sheets[tr("Missing")] = table
    chapters += [method_chapter(comparison, sources, given.read), glossary_chapter(comparison), missing]
    title, subtitle = title_of(comparison, given.title), subtitle_of(comparison)
    return Book(title, subtitle, cover_of(comparison), chapters, sheets, reading_of(comparison))


def reading_of(comparison: Comparison) -> list[str]:
    """What holds for all pages."""
    said = [
        tr("A dash stands for a figure that is absent or can't be compared: « What is missing » says why.")
    ]
    if len(comparison.sets) > 1:
        said.insert(0, tr("Each territory keeps its number and its colour, those of the map, in all charts."))
    if comparison.against:
        said.append(
            tr("Each figure bears its year, and is set against the reference's figure of the same year.")
        )
        said.append(tr("Indices, gaps and shares are computed before figures are rounded."))
    return [*said, tr("The last chapters give definitions, sources and files.")]


def title_of(comparison: Comparison, asked: str = "") -> str:
    """What was asked for, else the territories."""
    if asked.strip():
        return asked.strip()
    names = [typographic(str(name)) for name in comparison.sets.names]
    if len(names) == 1:
        return names[0]
    if len(names) <= 3:
        return tr("{} side by side").format(listed(names))
    others = tr_n("%n other territory(ies)", len(names) - 1)
    return tr("{first} and {others} side by side").format(first=names[0], others=others)


def subtitle_of(comparison: Comparison) -> str:
    """The references, and the years of the figures."""
    names = [f"« {typographic(name)} »" for name, _ in comparison.against]
    years = sorted({bound.vintage[-4:] for bound in comparison.measure.bounds if bound.vintage})
    said = [reference_line(names).rstrip(".")] if names else []
    if years:
        first, last = years[0], years[-1]
        one = tr("figures of {}").format(first)
        said.append(
            one if first == last else tr("figures from {first} to {last}").format(first=first, last=last)
        )
    return capital(" · ".join(said))


def cover_of(comparison: Comparison) -> list[tuple[str, str]]:
    """Each territory with what it is."""
    sets = comparison.sets
    kinds = perimeters(sets)
    people = sets.sums(np.nan_to_num(comparison.places.column("population").astype(float)))
    made = []
    for row in range(len(sets)):
        parts = [what(str(kinds[row]), str(sets.kinds[row]), int(sets.sizes[row]))]
        if people[row]:
            parts.append(tr("{} inhabitants").format(number(people[row], 0)))
        made.append((typographic(str(sets.names[row])), capital(", ".join(parts))))
    return made


def sentence_table(comparison: Comparison) -> pd.DataFrame:
    """Every sentence beside its indicator."""
    columns = comparison.measure.columns
    return pd.DataFrame(
        {
            "indicateur": [column.name for column in columns],
            "phrase": [Told(comparison, place).text() for place in range(len(columns))],
        }
    )


def _where(comparison: Comparison, given: Given) -> Chapter:
    text = tr(
        "The territories compared, in the order of the booklet, with the limits of EPCI, départements and régions."
    )
    return Chapter(
        "location", tr("Where the territories lie"), [Paragraph(text), LocationMap()], given.location
    )
