"""Of what classes, or of what rings, the population of territories is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..i18n import pick, tr
from ..resources import vocabulary
from ..text import plain
from ..typologies.load import typology, typology_ids
from ..typologies.model import Typology, TypologyClass
from .compute import Comparison
from .families import Families
from .sets import Sets

NONE = ""


@dataclass(frozen=True, eq=False)
class Structure:
    """``people``: inhabitants, one row per territory (row numbers of ``Comparison.sets``), one column per class, « »
    for communes of none. ``references``: the same of the references, by name. ``labels`` and ``colours``: by class,
    in the order of the columns. ``title``: what it is a structure by; ``kind``: the typology, where it is a
    known one."""

    people: pd.DataFrame
    references: pd.DataFrame
    labels: dict[str, str]
    colours: dict[str, str]
    title: str
    kind: Typology | None = None


def structure_by_class(comparison: Comparison) -> Structure:
    """By the typology of the comparison, in its order. Raises InputError where no classes were given."""
    family = Families(comparison.places).of("classe")
    labels = {str(code): str(name) for code, name in zip(family.codes, family.names)}
    colours = class_colours(labels)
    ordered = {code: labels[code] for code in colours}
    made = _structure(comparison, _owner(family, list(ordered)), ordered, colours, tr("Population by class"))
    return replace(made, kind=typology_of(labels))


def structure_by_ring(comparison: Comparison, siren: str = "") -> Structure:
    """By ring around a métropole, or by the nearest ring of any. Raises InputError where no rings were given."""
    family = Families(comparison.places).of("couronne")
    heads = [str(code).rpartition("/")[0] for code in family.codes]
    orders = np.asarray([int(str(code).rpartition("/")[2]) for code in family.codes], dtype=int)
    rows = np.flatnonzero([not siren or head == siren for head in heads])
    nearest = np.full(len(comparison.places), -1)
    for row in rows[np.argsort(-orders[rows], kind="stable")]:
        nearest[family.mask(int(row))] = orders[row]
    seen = [int(order) for order in sorted(set(orders[rows]))]
    owner = np.where(nearest < 0, -1, np.searchsorted(seen, nearest)) if seen else nearest
    spec = vocabulary("rings_style")
    known = {one["ring"]: one for one in spec["rings"]}
    words = {order: known.get(order, spec["beyond"]) for order in seen}
    labels = {str(order): pick(words[order]["label"]).format(n=order) for order in seen}
    colours = {str(order): str(words[order]["colour"]) for order in seen}
    return _structure(comparison, owner, labels, colours, tr("Population by ring"), tr("beyond the rings"))


def class_colours(labels: Mapping[str, str]) -> dict[str, str]:
    """Colours by class, in the order of the typology that has all of these labels; else a palette in their order."""
    given = {code: plain(label) for code, label in labels.items()}
    kind = typology_of(labels)
    if kind is not None:
        words, order = _words(kind), [one.code for one in kind.classes]
        ranked = sorted(given, key=lambda code: order.index(words[given[code]].code))
        return {code: words[given[code]].colour for code in ranked}
    palette = vocabulary("statistical_typology")["palette"]["classes"]
    return {code: str(palette[place % len(palette)]) for place, code in enumerate(sorted(given))}


def typology_of(labels: Mapping[str, str]) -> Typology | None:
    """The first typology that has all of these labels."""
    given = {plain(label) for label in labels.values()}
    found = (kind for kind in map(typology, typology_ids()) if given and given <= set(_words(kind)))
    return next(found, None)


def _words(kind: Typology) -> dict[str, TypologyClass]:
    return {plain(text): one for one in kind.classes for text in one.label.values()}


def _owner(family: Sets, codes: list[str]) -> np.ndarray:
    """Position of each commune's class among the codes, -1 where it has none."""
    owner = np.full(family.member.shape[1], -1)
    for row, code in enumerate(family.codes):
        owner[family.mask(row)] = codes.index(str(code))
    return owner


def _structure(
    comparison: Comparison,
    owner: np.ndarray,
    labels: dict[str, str],
    colours: dict[str, str],
    title: str,
    none: str = "",
) -> Structure:
    people = np.nan_to_num(comparison.places.column("population").astype(float))
    wide = np.zeros((len(owner), len(labels) + 1))
    wide[np.arange(len(owner)), owner] = people
    columns = [*labels, NONE]
    found = pd.DataFrame(comparison.sets.sums(wide), columns=columns)
    others = comparison.references
    references = pd.DataFrame(
        others.sums(wide) if others is not None else np.empty((0, len(columns))),
        columns=columns,
        index=others.names if others is not None else None,
    )
    return Structure(
        found,
        references,
        {**labels, NONE: none or tr("no class")},
        {**colours, NONE: str(vocabulary("statistical_typology")["palette"]["none"])},
        title,
    )
