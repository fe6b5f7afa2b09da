"""The register shipped with the plugin: the contracts of Tours and other agreements that the sources name."""

from __future__ import annotations

import pandas as pd

from ..resources import resources_dir
from . import schema
from .register import Register

_NUMBERS = {"integer": int, "real": float}


def sample_register() -> Register:
    """From the tables of ``resources/sample/register``, one CSV file each; vocabularies as shipped."""
    folder = resources_dir() / "sample" / "register"
    names = schema.schema()["tables"]
    return Register.of({name: _table(name) for name in names}, str(folder))


def _table(name: str) -> pd.DataFrame:
    path = resources_dir() / "sample" / "register" / f"{name}.csv"
    frame = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")
    for column in schema.columns(name):
        number = _NUMBERS.get(column["type"])
        if number and column["name"] in frame:
            frame[column["name"]] = frame[column["name"]].astype(object).map(number, na_action="ignore")
    return frame
