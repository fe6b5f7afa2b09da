"""Which column is which, whatever the vintage of the file: by published names first, then by what the values are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

import pandas as pd

from .codes import parse, share_of_kind
from .errors import InputError
from .i18n import tr
from .resources import vocabulary
from .text import plain

ENOUGH = 0.8
SAMPLE = 4000


@dataclass(frozen=True)
class Fields:
    """Columns by role, and the level (``"commune"`` or ``"epci"``) of the rows. None: the layer has no such column."""

    level: str
    code: str
    name: str | None = None
    district: str | None = None
    epci: str | None = None
    epci_name: str | None = None
    nature: str | None = None
    population: str | None = None
    departement: str | None = None
    members: str | None = None
    aav: str | None = None
    aav_name: str | None = None

    def with_choices(self, **chosen: str | None) -> Fields:
        """The same with the user's own choices, where given."""
        return replace(self, **{role: name for role, name in chosen.items() if name})


def find(columns: Iterable[str], role: str) -> list[str]:
    """Columns whose name is one of the role's published names or patterns, best first."""
    spec = vocabulary("fields")["roles"][role]
    by_name = {plain(column): column for column in reversed(list(columns))}
    found = [by_name[name] for name in spec["names"] if name in by_name]
    dated = []
    for pattern in spec.get("patterns", ()):
        for name, column in by_name.items():
            match = re.fullmatch(pattern, name)
            if match:
                dated.append((int(match.group(1)[-2:]), column))
    dated.sort(key=lambda item: item[0], reverse=True)
    return [*(column for _, column in dated), *found] if dated else found


def recognise(frame: pd.DataFrame, chosen: str | None = None) -> Fields:
    """Level and columns of a layer. Raises InputError, naming the columns seen, where no code column is found.

    ``chosen``: the code column, where the user knows better.
    """
    sample = frame.head(SAMPLE)
    if chosen and share_of_kind(frame[chosen], "siren") >= ENOUGH:
        return _epci_fields(sample, chosen)
    code = chosen or _commune_code(sample)
    if code is not None:
        return _commune_fields(sample, code)
    siren = _epci_code(frame)
    if siren is not None:
        return _epci_fields(sample, siren)
    raise InputError(
        tr("No column of this layer holds commune codes or EPCI SIREN numbers."),
        [tr("columns: {}").format(", ".join(frame.columns) or tr("none"))],
        tr("Choose the code column yourself, or load a commune layer such as IGN's ADMIN EXPRESS."),
    )


def _commune_code(sample: pd.DataFrame) -> str | None:
    named = [c for c in find(sample.columns, "code") if share_of_kind(sample[c], "commune") >= ENOUGH]
    if named:
        return named[0]
    for column in sample.columns:
        values = sample[column]
        if plain(column) in {"fid", "id", "objectid", "gid"} or pd.api.types.is_float_dtype(values.dtype):
            continue
        if values.nunique() > ENOUGH * len(values) > 0 and share_of_kind(values, "commune") >= 0.95:
            return str(column)
    return None


def _epci_code(frame: pd.DataFrame) -> str | None:
    wanted = vocabulary("fields")["epci_layer"]["code"]
    by_name = {plain(column): column for column in frame.columns}
    candidates = [by_name[name] for name in wanted if name in by_name] + list(frame.columns)
    for column in candidates:
        if share_of_kind(frame[column].head(SAMPLE), "siren") >= ENOUGH:
            return str(column)
    return None


def _commune_fields(sample: pd.DataFrame, code: str) -> Fields:
    others = [column for column in sample.columns if column != code]
    epci = next((c for c in find(others, "epci") if _holds_siren(sample[c])), None)
    if epci is None:
        epci = next(
            (
                c
                for c in others
                if plain(c) not in {"code_siren", "siren_commune", "siren_com"}
                and _groups_communes(sample[c])
            ),
            None,
        )
    district = next(iter(find(others, "district")), None)
    name = next(iter(find(others, "name")), None)
    label = next(iter(find(others, "epci_name")), None)
    return Fields(
        "commune", code, name=name, district=district, epci=epci, epci_name=label, **_common(sample)
    )


def _epci_fields(sample: pd.DataFrame, siren: str) -> Fields:
    by_name = {plain(column): column for column in reversed(list(sample.columns))}
    label = next(
        (by_name[name] for name in vocabulary("fields")["epci_layer"]["name"] if name in by_name), None
    )
    return Fields("epci", siren, name=label, epci=siren, epci_name=label, **_common(sample))


def _common(sample: pd.DataFrame) -> dict[str, str | None]:
    roles = ("nature", "population", "departement", "members", "aav", "aav_name")
    return {role: next(iter(find(sample.columns, role)), None) for role in roles}


def _holds_siren(values: pd.Series) -> bool:
    first = values.astype("string").str.split(r"[/;,|]", regex=True).str[0]
    return bool(share_of_kind(first, "siren") >= ENOUGH)


def _groups_communes(values: pd.Series) -> bool:
    return (
        _holds_siren(values)
        and values.nunique() < 0.7 * len(values)
        and bool(parse(values, "siren").values.notna().any())
    )
