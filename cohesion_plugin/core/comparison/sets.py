"""Sets of communes: names, kinds and one sparse membership matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix


@dataclass(frozen=True, eq=False)
class Sets:
    """``member``: (sets, communes), 1 where a commune belongs. ``names``, ``kinds`` (of ``comparison.json``) and
    ``codes`` are parallel to its rows; ``partial``: sets cut by « in », which are no longer what their name says."""

    names: np.ndarray
    kinds: np.ndarray
    codes: np.ndarray
    member: csr_matrix
    partial: np.ndarray

    def __len__(self) -> int:
        return len(self.names)

    @property
    def sizes(self) -> np.ndarray:
        """Communes of each."""
        sizes: np.ndarray = np.diff(self.member.indptr)
        return sizes

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Sums over each set of values (communes, columns)."""
        made: np.ndarray = self.member @ values
        return made

    def mask(self, position: int) -> np.ndarray:
        """Communes of one set."""
        inside = np.zeros(self.member.shape[1], dtype=bool)
        inside[self.member.indices[self.member.indptr[position] : self.member.indptr[position + 1]]] = True
        return inside

    def take(self, rows: np.ndarray) -> Sets:
        """Some of the sets."""
        return Sets(
            self.names[rows], self.kinds[rows], self.codes[rows], self.member[rows], self.partial[rows]
        )

    def label(self, position: int) -> str:
        """« name [code] » where the set has one."""
        code = self.codes[position]
        return f"{self.names[position]} [{code}]" if code else str(self.names[position])


def grouped(group: np.ndarray, kind: str, names: dict[str, str]) -> Sets:
    """One set per distinct value of ``group`` (None: in no set), in their order."""
    inside = np.asarray([value is not None and value == value for value in group], dtype=bool)
    codes, owner = np.unique(group[inside].astype(str), return_inverse=True)
    place = np.flatnonzero(inside)
    labels = np.asarray([names.get(code, code) for code in codes], dtype=object)
    return pairs(owner, place, len(group), labels, kind, codes.astype(object))


def pairs(
    owner: np.ndarray, place: np.ndarray, width: int, names: np.ndarray, kind: str, codes: np.ndarray
) -> Sets:
    """Sets from pairs (set, commune)."""
    ones = np.ones(len(owner))
    member = csr_matrix((ones, (owner, place)), shape=(len(names), width))
    member.sum_duplicates()
    member.data[:] = 1.0
    kinds = np.full(len(names), kind, dtype=object)
    return Sets(names, kinds, codes, member, np.zeros(len(names), dtype=bool))


def one_set(inside: np.ndarray, name: str, kind: str, code: str, partial: bool = False) -> Sets:
    """A single set from a mask of communes."""
    place = np.flatnonzero(inside)
    names, codes = np.empty(1, dtype=object), np.empty(1, dtype=object)
    names[0], codes[0] = name, code
    made = pairs(np.zeros(len(place), dtype=int), place, len(inside), names, kind, codes)
    return Sets(made.names, made.kinds, made.codes, made.member, np.asarray([partial]))


def stacked(parts: Sequence[Sets]) -> Sets:
    """Several families one after the other."""
    from scipy.sparse import vstack

    if len(parts) == 1:
        return parts[0]
    return Sets(
        np.concatenate([part.names for part in parts]),
        np.concatenate([part.kinds for part in parts]),
        np.concatenate([part.codes for part in parts]),
        vstack([part.member for part in parts], format="csr"),
        np.concatenate([part.partial for part in parts]),
    )


def within(sets: Sets, inside: np.ndarray) -> Sets:
    """The part of each that lies in a mask of communes; sets that have none are left out."""
    before = sets.sizes
    columns = np.flatnonzero(inside)
    picked = csr_matrix(
        (np.ones(len(columns)), (columns, columns)), shape=(sets.member.shape[1], sets.member.shape[1])
    )
    member = csr_matrix(sets.member @ picked)
    member.eliminate_zeros()
    cut = Sets(sets.names, sets.kinds, sets.codes, member, sets.partial)
    kept = np.flatnonzero(cut.sizes > 0)
    partial = sets.partial | (cut.sizes < before)
    return Sets(cut.names, cut.kinds, cut.codes, member, partial).take(kept)
