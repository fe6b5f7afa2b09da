"""One agreement out of a register, found without looking through tens of thousands of rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .register import Register

_CHILDREN = ("partie", "cooperation_theme", "engagement", "declaration", "document")
_NONE = np.array([], dtype=np.intp)
Places = dict[str, "np.ndarray"]


@dataclass(frozen=True)
class ByAgreement:
    """``places``: by table, the positions of the rows of each agreement (of ``composition``: of each party)."""

    register: Register
    places: dict[str, Places]

    @classmethod
    def of(cls, register: Register) -> ByAgreement:
        """Goes through the register once."""
        places = {name: _places(register[name], "cooperation") for name in _CHILDREN}
        places["cooperation"] = _places(register["cooperation"], "id")
        places["composition"] = _places(register["composition"], "partie")
        return cls(register, places)

    def one(self, agreement: str) -> Register:
        """The agreement with all that belongs to it, in the register's order; vocabularies whole. Empty if unknown."""
        tables = dict(self.register.tables)
        for name in ("cooperation", *_CHILDREN):
            tables[name] = self._rows(name, [agreement])
        tables["composition"] = self._rows("composition", tables["partie"]["id"].tolist())
        return Register(tables, self.register.source)

    def belongings(self, agreement: str) -> dict[str, pd.DataFrame]:
        """What goes with an agreement, by table: identifiers and revisions as they were read."""
        one = self.one(agreement)
        return {name: one[name][["id", "revision"]] for name in (*_CHILDREN, "composition")}

    def _rows(self, table: str, keys: list[str]) -> pd.DataFrame:
        known = self.places[table]
        found = [known.get(key, _NONE) for key in keys]
        return self.register[table].iloc[np.concatenate(found) if found else _NONE]


def _places(table: pd.DataFrame, column: str) -> Places:
    return {str(key): np.asarray(rows) for key, rows in table.groupby(column, sort=False).indices.items()}
