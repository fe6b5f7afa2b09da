"""Random histories of communes, told as Insee tells them, against the territories that they are made of."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import RawLayer
from cohesion_plugin.core.vintage.conversion import convert
from cohesion_plugin.core.vintage.movements import Movements, commune_movements
from cohesion_plugin.core.vintage.passage import passage
from cohesion_plugin.core.vintage.request import ConvertRequest
from cohesion_plugin.core.vintage.shares import Weights, populations, shares
from cohesion_plugin.core.vintage.timeline import timeline

pytestmark = pytest.mark.slow
FIRST = 1950
KINDS = ("merge", "associate", "create", "restore", "recode", "rename", "abolish")
HEADER = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"]


@dataclass
class World:
    """Communes as sets of places, each with its people; every event changes the sets and writes the rows of the file."""

    people: list[int]
    now: dict[str, frozenset[int]]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    years: dict[int, dict[str, frozenset[int]]] = field(default_factory=dict)
    absorbed: dict[str, frozenset[int]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def population(self, year: int) -> pd.Series:
        return pd.Series(
            {code: sum(self.people[p] for p in places) for code, places in self.years[year].items()}
        )

    def row(self, mod: int, day: str, before: str, after: str, kind: str = "COM") -> None:
        self.rows.append((str(mod), day, "COM", before, f"Nom {before}", kind, after, f"Nom {after}"))

    def free(self, pick: int) -> str:
        used = set(self.now) | {row[3] for row in self.rows} | {row[6] for row in self.rows}
        return [f"37{i:03d}" for i in range(1, 999) if f"37{i:03d}" not in used][pick % 5]

    def happen(self, kind: str, day: str, a: int, b: int) -> None:
        codes = sorted(self.now)
        one, other = codes[a % len(codes)], codes[b % len(codes)]
        if kind in ("merge", "associate") and one != other:
            mod = 32 if kind == "merge" else 33
            self.row(mod, day, one, one)
            self.row(mod, day, other, one)
            self.row(mod, day, other, other, "COMD" if kind == "merge" else "COMA")
            self.absorbed[other] = self.now[other]
            self.now[one] |= self.now.pop(other)
        elif kind == "create" and len(self.now[one]) > 1:
            places = sorted(self.now[one])
            cut = 1 + b % (len(places) - 1)
            new = self.free(b)
            self.row(20, day, one, one)
            self.row(20, day, one, new)
            self.now[one], self.now[new] = frozenset(places[:cut]), frozenset(places[cut:])
        elif kind == "restore":
            back = [
                c
                for c, places in sorted(self.absorbed.items())
                if places < self.now.get(self.holder(places), frozenset()) and c not in self.now
            ]
            if not back:
                return
            code = back[a % len(back)]
            holder = self.holder(self.absorbed[code])
            self.row(21, day, holder, holder)
            self.row(21, day, holder, code)
            self.now[holder] -= self.absorbed[code]
            self.now[code] = self.absorbed.pop(code)
        elif kind == "recode":
            new = self.free(b)
            self.row(41, day, one, new)
            self.now[new] = self.now.pop(one)
        elif kind == "rename":
            self.row(10, day, one, one)
        elif kind == "abolish" and len(codes) > 3 and len(self.now[one]) > 1:
            heirs = [code for code in codes if code != one][:2]
            places = sorted(self.now.pop(one))
            for heir, part in zip(heirs, (places[:1], places[1:])):
                self.row(30, day, one, heir)
                self.row(30, day, heir, heir)
                self.now[heir] |= frozenset(part)
        else:
            return
        self.said.append(kind)

    def holder(self, places: frozenset[int]) -> str:
        return next((code for code, held in self.now.items() if places <= held), "")


@st.composite
def worlds(draw: st.DrawFn, kinds: tuple[str, ...] = KINDS) -> World:
    people = draw(st.lists(st.integers(0, 5000), min_size=8, max_size=16))
    start = {f"01{i:03d}": frozenset(range(2 * i, 2 * i + 2)) for i in range(len(people) // 2)}
    world = World(people, dict(start))
    year = FIRST
    world.years[year] = dict(world.now)
    steps = draw(
        st.lists(
            st.tuples(st.sampled_from(kinds), st.integers(0, 2), st.integers(0, 99), st.integers(0, 99)),
            min_size=1,
            max_size=14,
        )
    )
    # The file must begin at FIRST for that year to be one it knows.
    world.rows.append(("10", f"{FIRST}-03-01", "COM", "01000", "Nom 01000", "COM", "01000", "Nom 01000"))
    for kind, wait, a, b in steps:
        for _ in range(max(wait, 1)):
            year += 1
            world.years[year] = dict(world.now)
        world.happen(kind, f"{year}-07-14" if wait != 1 else f"{year}-01-01", a, b)
        if wait == 1:
            world.years[year] = dict(world.now)
    world.years[year + 1] = dict(world.now)
    codes = sorted(world.now)[0]
    world.rows.append(("10", f"{year + 1}-01-01", "COM", codes, "Nom", "COM", codes, f"Nom {codes}"))
    return world


def movements_of(world: World) -> Movements:
    read = commune_movements(pd.DataFrame(world.rows, columns=HEADER), "chaîne", Report())
    return replace(read, names=pd.Series({code: code for code in world.years[FIRST]}))


def raw_of(values: pd.Series, **more: object) -> RawLayer:
    frame = pd.DataFrame({"code_commune": values.index, "population": values.to_numpy(), **more})
    return RawLayer(frame, np.full(len(frame), None, dtype=object), None, "table")


def carried(world: World, year: int, to_year: int, known: int | None = None) -> pd.Series:
    """Populations of a year converted, with those of another to divide by."""
    report = Report()
    weights = None if known is None else raw_of(world.population(known))
    request = ConvertRequest.of({"sum": ["population"]}, from_year=year, to_year=to_year)
    made = convert(raw_of(world.population(year)), request, movements_of(world), weights, report)
    return made.table.set_index("code_commune")["population"].astype(int)


quick = settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
)


@quick
@given(worlds())
def test_codes_of_every_year_are_those_of_the_history(world: World) -> None:
    lives = timeline(movements_of(world))
    for year, communes in world.years.items():
        assert set(lives.active_codes(year)) == {code for code in communes if code in lives.codes}


@quick
@given(worlds(), st.data())
def test_parts_add_up_and_arrive_where_the_places_are(world: World, data: st.DataObject) -> None:
    year, to_year = (data.draw(st.sampled_from(sorted(world.years))) for _ in range(2))
    lives = timeline(movements_of(world))
    weights = Weights(world.population(to_year), to_year)
    table = passage(
        lives, lives.active_codes(year), year, to_year, shares(lives, *populations(lives, weights))
    ).table
    assert table["part"].between(0, 1).all()
    np.testing.assert_allclose(table.groupby("before")["part"].sum(), 1)
    assert set(table["before"]) == set(lives.active_codes(year))
    assert set(table["after"]) == set(lives.active_codes(to_year))
    pairs = set(zip(table["before"], table["after"]))
    for before, places in world.years[year].items():
        for after, others in world.years[to_year].items():
            if places & others and before in lives.codes and "abolish" not in world.said:
                assert (before, after) in pairs


@quick
@given(worlds(), st.data())
def test_totals_are_kept_to_the_unit_both_ways(world: World, data: st.DataObject) -> None:
    year, to_year = (data.draw(st.sampled_from(sorted(world.years))) for _ in range(2))
    known = data.draw(st.sampled_from([None, year, to_year]))
    made = carried(world, year, to_year, known)
    assert int(made.sum()) == int(world.population(year).sum())
    assert set(made.index) == set(world.years[to_year])
    assert (made >= 0).all()


@quick
@given(worlds(("merge", "associate", "recode", "rename")), st.data())
def test_merges_are_exact_and_undone_exactly_where_populations_are_known(
    world: World, data: st.DataObject
) -> None:
    year, to_year = sorted(data.draw(st.sampled_from(sorted(world.years))) for _ in range(2))
    there = carried(world, year, to_year)
    pd.testing.assert_series_equal(
        there.sort_index(), world.population(to_year).sort_index(), check_names=False, check_dtype=False
    )
    back = carried(world, to_year, year, known=year)
    pd.testing.assert_series_equal(
        back.sort_index(), world.population(year).sort_index(), check_names=False, check_dtype=False
    )


@quick
@given(worlds(("merge", "associate", "restore", "rename")))
def test_a_commune_that_comes_back_is_itself_again(world: World) -> None:
    """From the first year, before any merge, every re-established commune has all of its own people and no others."""
    last = max(world.years)
    made = carried(world, FIRST, last)
    pd.testing.assert_series_equal(
        made.sort_index(), world.population(last).sort_index(), check_names=False, check_dtype=False
    )
    back = carried(world, last, FIRST, known=FIRST)
    assert int(back.sum()) == int(world.population(last).sum())


@quick
@given(worlds())
def test_every_row_is_accounted_for(world: World) -> None:
    """Rows of the table are in the report of touched communes, or stand unchanged in the result."""
    first, last = min(world.years), max(world.years)
    report = Report()
    before = raw_of(world.population(first))
    made = convert(before, ConvertRequest(from_year=first, to_year=last), movements_of(world), None, report)
    touched, kept = set(made.trace["code_avant"]), set(made.table["code_commune"])
    assert all(code in touched or code in kept for code in before.frame["code_commune"])
    np.testing.assert_allclose(made.trace.groupby("code_avant")["part"].sum(), 1)


def test_the_generator_makes_every_kind_of_event() -> None:
    """So that the properties above are not checked on empty histories."""
    seen: set[str] = set()

    @settings(max_examples=100, deadline=None, database=None, derandomize=True)
    @given(worlds())
    def gather(world: World) -> None:
        seen.update(world.said)

    gather()
    assert seen == set(KINDS)
