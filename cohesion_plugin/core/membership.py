"""Which commune belongs to which EPCI, by the layer, by a table, or by the reference shipped with the plugin."""

from __future__ import annotations

import numpy as np
import pandas as pd
from pandas.core.groupby import DataFrameGroupBy

from . import reference
from .codes import fold_districts, parse, split_epci
from .errors import InputError
from .frames import look_up, named, prefer
from .i18n import tr, tr_n
from .natures import nature_codes
from .recognise import find
from .report import Report
from .territories import EpciUnits, Territories
from .text import plain


def membership_table(table: pd.DataFrame, report: Report) -> pd.DataFrame:
    """EPCI of each commune from a published table (DGCL epcicom, Insee, Banatic): code, epci, epci_name, nature.

    Banatic names communes by SIREN only: they are turned into Insee codes. Raises InputError naming the columns seen.
    """
    codes = [c for c in find(table.columns, "code") if parse(table[c], "commune").values.notna().mean() > 0.5]
    sirens = find(table.columns, "commune_siren")
    groups = [c for c in find(table.columns, "epci") if c not in sirens]
    if not groups or not (codes or sirens):
        raise InputError(
            tr("The EPCI table has no pair of columns « commune code » and « EPCI SIREN »."),
            [tr("columns: {}").format(", ".join(map(str, table.columns)))],
            tr("Use DGCL's epcicom file, Insee's Composition_communale or a Banatic export as published."),
        )
    frame = pd.DataFrame({"epci": parse(table[groups[0]], "siren").values})
    if codes:
        frame["code"] = fold_districts(parse(table[codes[0]], "commune").values)
    else:
        frame["code"] = parse(table[sirens[0]], "siren").values.map(_insee_of_siren())
    for role in ("epci_name", "nature"):
        column = next(iter(find(table.columns, role)), None)
        frame[role] = table[column].to_numpy(dtype=object) if column else None
    frame["nature"] = nature_codes(frame["nature"])
    if frame["nature"].notna().any():
        frame = frame[frame["nature"].notna() & (frame["nature"] != "EPT")]
    frame = frame[frame["code"].notna() & frame["epci"].notna()]
    several = frame.groupby("code")["epci"].nunique()
    if (several > 1).any():
        report.warn(
            tr("The EPCI table gives several EPCI to a commune; the first is kept:"),
            several.index[several > 1],
        )
    return frame.drop_duplicates("code").set_index("code")


def _insee_of_siren() -> dict[str, str]:
    communes = reference.communes()
    return dict(zip(communes["siren_commune"], communes.index))


def build_units(territories: Territories, report: Report, table: pd.DataFrame | None = None) -> EpciUnits:
    """The EPCI of the territories: name, nature, population, number of communes, each source said in the report."""
    parts = _assign(territories, report, table)
    sirens = parts.frame["epci"]
    has = sirens.notna()
    if not has.any():
        raise InputError(
            tr("No feature of the layer could be attached to an EPCI."),
            [tr_n("%n feature(s)", len(parts))],
            tr("Choose the EPCI column, or give an EPCI table (DGCL, Insee, Banatic)."),
        )
    owner, index = pd.factorize(sirens.where(has, np.nan), sort=True)
    if not has.all():
        alone = parts.frame[~has]
        report.info(tr_n("%n commune(s) belong to no EPCI:", len(alone)), named(alone["name"], alone.index))
    frame = _describe(parts, owner, pd.Index(index, dtype=object, name="siren_epci"), report)
    return EpciUnits(frame, parts, owner)


def _assign(territories: Territories, report: Report, table: pd.DataFrame | None) -> Territories:
    frame = territories.frame.copy()
    if territories.level == "epci":
        frame["epci"] = frame.index.to_numpy(dtype=object)
        frame["epci_name"] = frame["name"]
    elif table is not None:
        _from_table(frame, table, report)
    elif frame["epci"].isna().all():
        known = reference.communes()["siren_epci"]
        frame["epci"] = look_up(frame.index, known)
        report.warn(
            tr("The layer has no EPCI column: membership taken from the reference table of {}.").format(
                reference.REFERENCE_YEAR
            )
        )
    frame["epci"] = _clean_sirens(frame, report).to_numpy(dtype=object)
    frame["nature"] = nature_codes(frame["nature"])
    if territories.level == "commune" and frame["population"].isna().all():
        known = pd.to_numeric(reference.communes()["population"])
        frame["population"] = known.reindex(frame.index).to_numpy()
        report.info(
            tr("The layer has no population: municipal population of the reference table of {} used.").format(
                reference.REFERENCE_YEAR
            )
        )
    return territories.with_frame(frame)


def _from_table(frame: pd.DataFrame, table: pd.DataFrame, report: Report) -> None:
    known = frame.index.isin(table.index)
    report.info(
        tr("EPCI table: {} communes of the layer matched, {} not.").format(
            int(known.sum()), int((~known).sum())
        )
    )
    if not known.all():
        report.warn(tr("Communes of the layer absent from the EPCI table:"), frame["name"][~known])
    for role in ("epci", "epci_name", "nature"):
        frame[role] = look_up(frame.index, table[role])


def _clean_sirens(frame: pd.DataFrame, report: Report) -> pd.Series:
    parsed = parse(split_epci(frame["epci"], reference.territorial_establishments()), "siren")
    if parsed.refused.any():
        report.warn(
            tr("Values of the EPCI column that are no SIREN, read as « none »:"),
            frame["epci"][parsed.refused].astype(str).unique(),
        )
    sirens = parsed.values.mask(
        parsed.values.isin(reference.territorial_establishments()), reference.GRAND_PARIS
    )
    present = set(sirens.dropna().unique())
    for old, new in reference.current_sirens().items():
        if old in present and new in present:
            report.warn(
                tr(
                    "EPCI split over two vintages, its communes carry {} and {}: joined under the latter."
                ).format(old, new),
                frame["name"][(sirens == old).to_numpy()],
            )
            sirens = sirens.mask(sirens == old, new)
    return sirens


def _describe(parts: Territories, owner: np.ndarray, index: pd.Index, report: Report) -> pd.DataFrame:
    rows = parts.frame[owner >= 0].assign(zone=parts.zone[owner >= 0])
    groups = rows.groupby("epci", sort=True)
    first = groups[["epci_name", "nature", "zone"]].first().reindex(index)
    present = index.to_series().replace(reference.current_sirens())
    known = reference.epci().reindex(pd.Index(present))
    frame = pd.DataFrame(index=index)
    frame["nom_epci"] = prefer(first["epci_name"], known["nom_epci"])
    frame["nature_epci"] = prefer(first["nature"], known["nature_epci"])
    frame["zone"] = first["zone"]
    _counts(frame, groups, parts, known, report)
    _say_doubts(frame, groups, report)
    return frame.astype({"nom_epci": object, "nature_epci": object})


def _counts(
    frame: pd.DataFrame, groups: DataFrameGroupBy, parts: Territories, known: pd.DataFrame, report: Report
) -> None:
    listed = {
        column: pd.to_numeric(known[column]).set_axis(frame.index) for column in ("nb_communes", "population")
    }
    if parts.level == "epci":
        frame["nb_communes"] = groups["members"].sum(min_count=1).fillna(listed["nb_communes"])
        frame["population"] = groups["population"].sum(min_count=1).fillna(listed["population"])
        return
    frame["nb_communes"] = groups.size().reindex(frame.index).astype(float)
    frame["population"] = groups["population"].sum(min_count=1).reindex(frame.index)
    missing = parts.frame["population"].isna() & parts.frame["epci"].notna()
    if missing.any():
        report.warn(
            tr_n("%n commune(s) without a known population, counted as missing:", int(missing.sum())),
            parts.frame["name"][missing],
        )
    cut = frame["nb_communes"] < listed["nb_communes"]
    if cut.any():
        names = (
            frame["nom_epci"][cut].astype(str)
            + frame["nb_communes"][cut].map(" ({:.0f}".format)
            + listed["nb_communes"][cut].map("/{:.0f})".format)
        )
        report.info(
            tr_n(
                "%n EPCI have fewer communes in this layer than in {} (edge of the layer, or another vintage):",
                int(cut.sum()),
            ).format(reference.REFERENCE_YEAR),
            names,
        )


def _say_doubts(frame: pd.DataFrame, groups: DataFrameGroupBy, report: Report) -> None:
    several = groups["epci_name"].nunique()
    if (several > 1).any():
        report.warn(
            tr("EPCI that carry several names in the layer; the first is kept:"),
            frame["nom_epci"][several.index[several > 1]],
        )
    same = frame["nom_epci"].dropna().map(plain)
    unlisted = ~same.index.isin(reference.epci().index)
    twice = same.isin(same[unlisted]) & same.duplicated(keep=False)
    if twice.any():
        doubtful = frame.loc[twice.index[twice], "nom_epci"]
        names = named(doubtful, doubtful.index)
        report.warn(
            tr("The same EPCI name stands under several SIREN (two vintages mixed?):"), names.sort_values()
        )
    unknown = frame["nature_epci"].isna()
    if unknown.any():
        labels = named(frame["nom_epci"], frame.index)
        report.warn(
            tr_n("%n EPCI of unknown legal nature, treated as no métropole:", int(unknown.sum())),
            labels[unknown],
        )
