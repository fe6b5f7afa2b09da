"""Tables of fragility: one row per territory and component, one row per territory; and what must be said."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..comparison.tables import perimeters, sources_of
from ..i18n import pick, tr, tr_n
from ..indicators.library import library
from ..indicators.model import said
from ..report import SHOWN, Report
from ..statistics.remarks import number
from .compute import UNKNOWN, Found, Fragility
from .model import GAP, MEDIAN, REFERENCE, words

LONG = [
    "code", "territoire", "perimetre", "nb_communes", "population", "signe", "composante", "libelle", "indicateur",
    "valeur", "unite", "test", "seuil", "origine_seuil", "etat", "note", "centre", "peripherie_nb_communes",
    "couverture_population_pct", "millesime", "source",
]  # fmt: skip
HEAD = ["code", "territoire", "perimetre", "nb_communes", "population", "centre"]
COUNTS = ["nb_remplies", "nb_connues", "nb_inconnues", "composantes_remplies"]


def long_table(found: Fragility) -> pd.DataFrame:
    """A row per territory and component."""
    head = _head(found)
    parts = [pd.DataFrame({**head, **_part(found, one)}, columns=LONG) for one in found.found]
    count = len(found.comparison.sets)
    order = np.arange(count * len(parts)).reshape(len(parts), count).T.ravel()
    return pd.concat(parts, ignore_index=True).iloc[order].reset_index(drop=True)


def wide_table(found: Fragility) -> pd.DataFrame:
    """A row per territory: counts, then the value, the threshold and the state of each component."""
    made: dict[str, object] = {name: values for name, values in _head(found).items() if name in HEAD}
    met, known = found.met, found.known
    ids = np.asarray([one.component.id for one in found.found], dtype=object)
    states = np.stack([one.state for one in found.found])
    made["nb_remplies"] = np.where(known > 0, met, np.nan)
    made["nb_connues"] = known
    made["nb_inconnues"] = len(found.found) - known
    made["composantes_remplies"] = [", ".join(ids[column == "met"]) for column in states.T]
    for one in found.found:
        name = one.component.id
        made[f"{name}_valeur"] = one.value
        made[f"{name}_seuil"] = one.threshold
        made[f"{name}_etat"] = _states(one)
    return pd.DataFrame(made)


def component_table(found: Fragility) -> pd.DataFrame:
    """What each component is: sign, indicators, test, threshold, source."""
    rows = []
    for one in (each.component for each in found.found):
        for name in one.indicators:
            wanted = one.thresholds[name]
            rows.append(
                {
                    "composante": one.id,
                    "signe": pick(dict(one.sign)),
                    "libelle": one.name,
                    "indicateur": name,
                    "test": words()["tests"][one.tests[name]],
                    "seuil": wanted if isinstance(wanted, str) else str(wanted),
                    "ecart_centre_peripherie": one.scope == GAP,
                    "source_seuil": pick(words()["origins"]["given"])
                    if one.given
                    else pick(dict(one.source)),
                }
            )
    return pd.DataFrame(rows)


def say(found: Fragility, report: Report) -> None:
    """Counts and gaps in sentences; the method."""
    sets, total = found.comparison.sets, len(found.found)
    unknown = found.known < total
    if unknown.any():
        report.warn(
            tr_n(
                "%n territory(ies) without some components, counted neither as met nor as not met:",
                int(unknown.sum()),
            ),
            [
                f"{sets.label(int(row))} ({total - int(found.known[row])})"
                for row in np.flatnonzero(unknown)[:SHOWN]
            ],
        )
    for one in found.found:
        met = int((one.state == "met").sum())
        known = int((one.state != UNKNOWN).sum())
        report.info(
            tr("{name}: met by {met} of {known} territories known.").format(
                name=one.component.name, met=met, known=known
            )
        )
    report.method = tr(
        "Fragility by components, each with its value and its threshold: {components}. A component is met strictly "
        "beyond its threshold; what is unknown is counted apart; no component is weighted, and no score is made. "
        "Centre: the most populated commune; periphery: the other communes of the territory, of its EPCI where it "
        "is one commune."
    ).format(components=", ".join(_told(one) for one in found.found))  # fmt: skip


def _told(one: Found) -> str:
    component = one.component
    name = component.indicators[0]
    wanted, indicator = component.thresholds[name], library().get(name)
    words_for = {REFERENCE: tr("reference"), MEDIAN: tr("median")}
    shown = words_for[wanted] if isinstance(wanted, str) else _figure(wanted)
    unit = said(indicator.unit) if indicator and not isinstance(wanted, str) else ""
    sign = words()["tests"][component.tests[name]]
    return f"{component.id} {sign} {shown}{' ' + unit if unit else ''}".strip()


def _figure(value: float) -> str:
    return number(value, 0 if value == round(value) else 2 if round(value, 1) != value else 1)


def _head(found: Fragility) -> dict[str, np.ndarray]:
    sets, places = found.comparison.sets, found.comparison.places
    people = np.nan_to_num(places.column("population").astype(float))
    names, codes = places.column("name"), places.frame.index.to_numpy()
    centre = np.full(len(sets), "", dtype=object)
    has = np.flatnonzero(found.centre.sizes > 0)
    seats = found.centre.member.indices
    centre[has] = [f"{names[seat]} [{codes[seat]}]" for seat in seats]
    return {
        "code": sets.codes,
        "territoire": sets.names,
        "perimetre": perimeters(sets),
        "nb_communes": sets.sizes,
        "population": sets.sums(people),
        "centre": centre,
        "peripherie_nb_communes": found.periphery.sizes,
    }


def _part(found: Fragility, one: Found) -> dict[str, object]:
    measure, component = found.comparison.measure, one.component
    known = {indicator.id: indicator for indicator in (column.indicator for column in measure.columns)}
    units = {name: said(known[name].unit) if name in known else "" for name in component.indicators}
    years = np.asarray([bound.vintage for bound in measure.bounds] + [""], dtype=object)
    sources = np.asarray(
        [sources_of(measure, row) for row in range(len(measure.bounds))] + [""], dtype=object
    )
    tests = {name: words()["tests"][test] for name, test in component.tests.items()}
    return {
        "signe": pick(dict(component.sign)),
        "composante": component.id,
        "libelle": component.name,
        "indicateur": one.indicator,
        "valeur": one.value,
        "unite": [units[name] for name in one.indicator],
        "test": [tests[name] for name in one.indicator],
        "seuil": one.threshold,
        "origine_seuil": one.origin,
        "etat": _states(one),
        "note": one.note,
        "couverture_population_pct": one.covered,
        "millesime": years[one.bound],
        "source": sources[one.bound],
    }


def _states(one: Found) -> list[str]:
    spec = {name: pick(text) for name, text in words()["states"].items()}
    return [spec[str(state)] for state in one.state]
