"""What is in a register, as frames: what readers give and what every computation on cooperations takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..frames import with_none
from . import schema


@dataclass(frozen=True)
class Register:
    """One frame per table of the schema, with all its columns; values are plain Python objects, None where missing.

    Whole numbers are int, dates are ISO text. ``source``: where it was read, for reports and pages.
    """

    tables: Mapping[str, pd.DataFrame]
    source: str = ""

    @classmethod
    def of(cls, tables: Mapping[str, pd.DataFrame], source: str = "") -> Register:
        """From some tables with some columns; others are empty, vocabularies as shipped. Raises KeyError."""
        unknown = set(tables) - set(schema.tables())
        if unknown:
            raise KeyError(", ".join(sorted(unknown)))
        made = {}
        for name in schema.tables():
            given = tables.get(name)
            if given is None:
                vocabulary = name in schema.schema()["vocabularies"]
                given = schema.shipped_terms(name) if vocabulary else pd.DataFrame()
            frame = given.reset_index(drop=True).reindex(columns=list(schema.names(name))).astype(object)
            made[name] = frame.apply(with_none) if len(frame) else frame
        return cls(made, source)

    def __getitem__(self, table: str) -> pd.DataFrame:
        return self.tables[table]

    def terms(self, vocabulary: str) -> pd.DataFrame:
        """Terms of a vocabulary by code, in the order of lists."""
        frame = self.tables[vocabulary]
        return frame.sort_values(["ordre", "code"]).set_index("code")
