"""Classes of communes for a comparison: made by « Classify communes by a typology », or a published typology."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from ..codes import as_text
from ..errors import InputError
from ..frames import with_none
from ..i18n import pick, tr, tr_n
from ..published.classes import class_label
from ..published.join import join
from ..published.model import Published
from ..report import Report
from ..resources import vocabulary
from ..typologies.load import typology, typology_ids
from .places import Places

CLASS, LABEL = "classe", "libelle"


def with_classes(places: Places, published: Published, field: str, report: Report) -> Places:
    """The places with the class of each commune. ``field``: the column, empty where it is to be recognised.

    Raises InputError where no column holds classes.
    """
    frame = join(published, places.frame.index, places.frame["name"]).frame
    column = published.columns.get(field, field) or _recognised(frame)
    if column not in frame:
        raise InputError(
            tr("The table « {} » has no column of classes.").format(published.provenance.source),
            [tr("columns: {}").format(", ".join(map(str, frame.columns)))],
            tr(
                "Name it in « Column of classes », or choose a layer made by « Classify communes by a typology »."
            ),
        )
    classes = with_none(as_text(frame[column]).where(frame[column].notna().to_numpy()))
    empty = int(classes.isna().sum())
    if empty:
        report.info(tr_n("%n commune(s) of France have no class in « {} ».", empty).format(_said(column)))
    return replace(places, classes=classes.to_numpy(dtype=object), class_names=_names(frame, column, classes))


def _recognised(frame: pd.DataFrame) -> str:
    standard = [
        name for name, spec in vocabulary("published_files")["columns"].items() if spec["type"] == "class"
    ]
    return next((name for name in (CLASS, *standard) if name in frame), "")


def _names(frame: pd.DataFrame, column: str, classes: pd.Series) -> dict[str, str]:
    """Label of each class, the class itself where nothing names it."""
    codes = [str(code) for code in classes.dropna().unique()]
    label = LABEL if column == CLASS else f"{column}_name"
    if label in frame:
        labels = pd.DataFrame({"code": classes.to_numpy(), "label": frame[label].to_numpy()}).dropna()
        named = labels.drop_duplicates("code").set_index("code")["label"]
        return {str(code): str(label) for code, label in named.items()}
    if column in vocabulary("published_files")["classes"]:
        return {code: class_label(column, code) for code in codes}
    return dict(zip(codes, codes))


def _said(column: str) -> str:
    """The name of the typology whose id a column bears, else the column's."""
    return pick(dict(typology(column).name)) if column in typology_ids() else column
