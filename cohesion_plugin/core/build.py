"""From a layer as read to Territories: codes repaired, districts folded, duplicates joined, shapes checked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from . import reference
from .codes import fold_districts, parse
from .errors import CrsError, InputError
from .frames import named
from .i18n import tr, tr_n
from .progress import SILENT, Progress
from .projection import centres_in_degrees, check_place, zone_of_communes, zone_of_places
from .recognise import Fields
from .report import Report
from .shapes import repair, require_polygons
from .territories import RawLayer, Territories


@dataclass(frozen=True)
class BuildOptions:
    """``fold``: municipal districts of Paris, Lyon and Marseille become part of their commune."""

    fold: bool = True


def build_territories(
    raw: RawLayer,
    fields: Fields,
    report: Report,
    options: BuildOptions | None = None,
    progress: Progress = SILENT,
) -> Territories:
    """Territories of the layer's level. Raises InputError or CrsError with facts and a remedy."""
    options = options or BuildOptions()
    if raw.frame.empty:
        raise InputError(
            tr("The layer « {} » is empty.").format(raw.name), (), tr("Load it again or remove its filter.")
        )
    require_polygons(raw.geometry, raw.name)
    if raw.crs is None:
        raise CrsError(
            tr("The layer « {} » has no coordinate reference system.").format(raw.name),
            (),
            tr("Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326."),
        )
    frame = _columns(raw, fields, report, options.fold)
    frame, geometry = _one_row_each(frame, raw.geometry, report)
    geometry = repair(geometry, frame["name"], report, progress)
    zone = _zones(frame, geometry, raw, fields.level)
    check_place(geometry, raw.crs, zone, frame["name"], report)
    frame = frame.set_index("code")
    vintage = _vintage(frame, fields.level, report)
    return Territories(fields.level, frame, geometry, raw.crs, zone, vintage, raw.provenance)


def _columns(raw: RawLayer, fields: Fields, report: Report, fold: bool) -> pd.DataFrame:
    source = raw.frame
    kind = "commune" if fields.level == "commune" else "siren"
    column = source[fields.code]
    if fields.district:
        column = source[fields.district].where(
            parse(source[fields.district], "commune").values.notna(), column
        )
    codes = parse(column, kind)
    frame = pd.DataFrame({"code": codes.values, "row": np.arange(len(source))})
    for role in ("name", "epci", "epci_name", "nature", "aav", "aav_name"):
        chosen = getattr(fields, role)
        frame[role] = source[chosen].to_numpy(dtype=object) if chosen else None
    frame["name"] = frame["name"].where(frame["name"].notna(), frame["code"])
    frame["population"] = _numbers(source, fields.population)
    frame["members"] = _numbers(source, fields.members)
    if codes.repaired.any():
        report.warn(
            tr_n("%n code(s) repaired (lost leading zeros, spaces, lower case):", int(codes.repaired.sum())),
            frame["name"][codes.repaired],
        )
    bad = codes.refused | codes.none
    if bad.any():
        shown = named(frame["name"], column.astype("string").fillna(""))
        report.warn(
            tr_n("%n feature(s) left out, their code is missing or is no code:", int(bad.sum())), shown[bad]
        )
    frame = frame[~bad]
    if frame.empty:
        raise InputError(
            tr("No value of the column « {} » is a code.").format(fields.code),
            [tr("first values: {}").format(", ".join(map(str, column.head(5))))],
            tr("Choose another code column."),
        )
    if fields.level == "epci":
        return _without_districts_of_grand_paris(frame, report)
    return _fold(frame, report) if fold else frame


def _without_districts_of_grand_paris(frame: pd.DataFrame, report: Report) -> pd.DataFrame:
    """An EPCI layer may hold the EPT beside the métropole whose parts they are: they would overlap it."""
    part = frame["code"].isin(reference.territorial_establishments())
    if not part.any() or not (frame["code"] == reference.GRAND_PARIS).any():
        return frame
    report.info(tr_n("%n EPT left out: they are parts of the Métropole du Grand Paris.", int(part.sum())))
    return frame[~part]


def _numbers(source: pd.DataFrame, column: str | None) -> np.ndarray:
    if column is None:
        return np.full(len(source), np.nan)
    values = source[column]
    if not pd.api.types.is_numeric_dtype(values.dtype):
        values = (
            values.astype("string")
            .str.replace(r"[\s\u00a0\u202f]", "", regex=True)
            .str.replace(",", ".", regex=False)
        )
    return np.asarray(pd.to_numeric(values, errors="coerce").to_numpy(dtype=float, na_value=np.nan))


def _fold(frame: pd.DataFrame, report: Report) -> pd.DataFrame:
    folded = fold_districts(frame["code"])
    district = (folded != frame["code"]).to_numpy()
    if not district.any():
        return frame
    whole = set(frame["code"])
    redundant = district & folded.isin(whole).to_numpy()
    report.info(
        tr_n(
            "%n municipal district(s) of Paris, Lyon or Marseille folded into their commune.",
            int(district.sum()),
        )
    )
    names = folded.map(reference.communes()["nom_commune"])
    frame = frame.assign(code=folded, district=district, name=frame["name"].mask(district, names))
    return frame[~redundant]


def _one_row_each(
    frame: pd.DataFrame, geometry: np.ndarray, report: Report
) -> tuple[pd.DataFrame, np.ndarray]:
    """Rows of one code joined: shapes united, population added for districts, taken once for true duplicates."""
    if not frame["code"].duplicated().any():
        return frame.drop(columns="row").reset_index(drop=True), geometry[frame["row"].to_numpy()]
    district = frame.get("district", pd.Series(False, index=frame.index)).astype(bool)
    twice = frame["code"].duplicated(keep=False) & ~district
    if twice.any():
        repeated = frame[twice].drop_duplicates("code")
        report.warn(
            tr_n("%n code(s) stand on several features, whose shapes were united:", len(repeated)),
            named(repeated["name"], repeated["code"]),
        )
    population = frame["population"].where(district | ~frame["code"].duplicated())
    frame = frame.assign(
        population=population.groupby(frame["code"]).transform(lambda values: values.sum(min_count=1))
    )
    shapes = pd.Series(geometry[frame["row"].to_numpy()], index=frame["code"].to_numpy())
    repeated_codes = frame["code"][frame["code"].duplicated(keep=False)].unique()
    single = frame.drop_duplicates("code").reset_index(drop=True)
    result = geometry[single["row"].to_numpy()]
    for code in repeated_codes:
        result[np.flatnonzero(single["code"] == code)[0]] = shapely.union_all(
            shapely.make_valid(shapes[code].to_numpy())
        )
    return single.drop(columns="row"), result


def _zones(frame: pd.DataFrame, geometry: np.ndarray, raw: RawLayer, level: str) -> np.ndarray:
    if level == "commune":
        return zone_of_communes(frame["code"])
    if raw.crs is None:
        return np.array([], dtype=object)
    return zone_of_places(*centres_in_degrees(geometry, raw.crs))


def _vintage(frame: pd.DataFrame, level: str, report: Report) -> int | None:
    known = reference.communes() if level == "commune" else reference.epci()
    unknown = ~frame.index.isin(known.index)
    if not unknown.any():
        return reference.REFERENCE_YEAR
    sentence = (
        tr_n("%n commune code(s) are not in the COG of {}: an older vintage, probably.", int(unknown.sum()))
        if level == "commune"
        else tr_n("%n EPCI are not in the list of {}: an older vintage, probably.", int(unknown.sum()))
    )
    strange = frame[unknown]
    report.info(sentence.format(reference.REFERENCE_YEAR), named(strange["name"], strange.index))
    return None
