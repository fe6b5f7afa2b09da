"""The whole typology: what must hold on any table, recipes, contiguity, description."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.errors import Cancelled, CrsError, InputError
from cohesion_plugin.core.progress import SILENT, Progress
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.statistics import recipe
from cohesion_plugin.core.statistics.adjacency import bordering, bridges, pieces
from cohesion_plugin.core.statistics.describe import AXES, DESCRIPTION
from cohesion_plugin.core.statistics.request import TypologyRequest, indicators_of
from cohesion_plugin.core.statistics.rows import ROWS
from cohesion_plugin.core.statistics.typology import Typology, compute_typology
from cohesion_plugin.core.statistics.units import read_units
from cohesion_plugin.core.territories import RawLayer

from .tiny import cell

FIELDS = ["a", "b", "c"]
LAMBERT = pyproj.CRS.from_epsg(2154)


def frame_of(rows: int, seed: int = 0, missing: int = 0) -> pd.DataFrame:
    """Three clouds of territories, some of them with a hole."""
    random = np.random.RandomState(seed)
    points = random.randn(3, 3)[random.randint(0, 3, rows)] * 3 + random.randn(rows, 3)
    frame = pd.DataFrame(points, columns=FIELDS)
    frame.insert(0, "zone", [f"Z{i:04d}" for i in range(rows)])
    frame["population"] = random.randint(10, 5000, rows)
    frame["genre"] = np.where(points[:, 0] > 0, "haut", "bas")
    frame.loc[random.permutation(rows)[:missing], "b"] = np.nan
    return frame


def run(
    frame: pd.DataFrame,
    report: Report | None = None,
    shapes: np.ndarray | None = None,
    crs: pyproj.CRS | None = None,
    progress: Progress = SILENT,
    former: dict | None = None,
    asked: TypologyRequest | None = None,
    transforms: str = "none",
    **values: object,
) -> Typology:
    report = report if report is not None else Report()
    outlines = np.full(len(frame), None, dtype=object) if shapes is None else shapes
    units = read_units(RawLayer(frame, outlines, crs, "table"), "zone", report)
    request = asked or TypologyRequest(tuple(indicators_of(FIELDS, transforms)), code="zone", **values)
    return compute_typology(units, request, report, progress, "0.0.0", "table", former)


def grid(rows: int, columns: int) -> np.ndarray:
    return np.array([cell(i % columns, i // columns) for i in range(rows * columns)], dtype=object)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(25, 120), st.integers(0, 500), st.integers(0, 5), st.sampled_from([0, 2, 3, 6]),
    st.sampled_from(["none", "rank"]), st.sampled_from(["", "population"]), st.sampled_from([0, 20]),
)  # fmt: skip
def test_what_holds_on_any_table(
    rows: int, seed: int, missing: int, count: int, transforms: str, weight: str, prototypes: int
) -> None:
    frame = frame_of(rows, seed, missing)
    made = run(frame, transforms=transforms, class_count=count, weight=weight, prepartition=prototypes)
    table = made.rows
    assert list(table.columns) == ROWS and table["code"].tolist() == frame["zone"].tolist()
    # Exactly one class, or none and why.
    assert (table["classe"].isna() == frame["b"].isna()).all()
    assert (table["motif"].notna() == table["classe"].isna()).all()
    assert set(table["classe"].dropna()) == set(range(1, made.classes.count + 1))
    # Inertia between and within classes adds up to the total.
    points, label, mass = made.pca.score[:, : made.pca.kept], made.classes.label, made.matrix.weight
    total = mass @ (points**2).sum(axis=1)
    inside = mass @ ((points - made.classes.centre[label]) ** 2).sum(axis=1)
    between = np.bincount(label, mass) @ (made.classes.centre**2).sum(axis=1)
    assert inside + between == pytest.approx(total)
    assert made.classes.explained == pytest.approx(100 * between / total)
    assert total / len(points) == pytest.approx(made.pca.eigenvalue[: made.pca.kept].sum())
    # Distances are those to the centre, and the first paragon has the smallest.
    known = table[table["classe"].notna()]
    firsts = known[known["parangon"] == 1].set_index("classe")["distance_centre"]
    assert firsts.sort_index().equals(known.groupby("classe")["distance_centre"].min())


@settings(max_examples=15, deadline=None)
@given(st.integers(60, 150), st.integers(0, 500), st.sampled_from([0, 20]), st.booleans())
def test_the_order_of_rows_does_not_matter(rows: int, seed: int, prototypes: int, weighted: bool) -> None:
    frame = frame_of(rows, seed, 3)
    values = {"prepartition": prototypes, "weight": "population" if weighted else ""}
    shuffled = frame.sample(frac=1, random_state=seed)
    one = run(frame, **values).rows.set_index("code")
    other = run(shuffled, **values).rows.set_index("code").loc[one.index]
    pd.testing.assert_frame_equal(one, other)


def test_equal_weights_are_no_weights() -> None:
    frame = frame_of(90).assign(population=7)
    assert run(frame).rows["classe"].equals(run(frame, weight="population").rows["classe"])


def test_the_recipe_gives_the_same_again() -> None:
    frame, report = frame_of(150, missing=4), Report()
    first = run(frame, transforms="a=rank", prepartition=30, class_count=4, seed=5, labels={2: "Vallées"})
    text = recipe.text_of(first.recipe)
    read = recipe.recipe_of(text, "r.json")
    again = run(frame, report, asked=recipe.request_of(read, "r.json"), former=read)
    pd.testing.assert_frame_equal(first.rows, again.rows)
    assert recipe.text_of(again.recipe) == text and "Same partition" in report.text()
    assert first.names[1] == "Vallées" and json.loads(text)["data"]["cog_year"] is None


def test_a_recipe_run_on_other_data_says_so() -> None:
    read, report = run(frame_of(80)).recipe, Report()
    run(frame_of(80, seed=3), report, former=read)
    assert any("not those that the recipe" in entry.sentence for entry in report.warnings)


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"kind": "other"}', '{"kind": "cohesion:statisticaltypology", "format": 9, "request": {}}',
     '{"kind": "cohesion:statisticaltypology", "format": 1, "request": {"indicators": [{"champ": "a"}]}}',
     '{"kind": "cohesion:statisticaltypology", "format": 1, "request": {"indicators": [], "more": 1}}'],
)  # fmt: skip
def test_a_file_that_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"not a recipe|newer|at least two"):
        recipe.request_of(recipe.recipe_of(text, "r.json"), "r.json")


def test_the_description_says_what_the_classes_are() -> None:
    frame = frame_of(120, missing=2)
    made = run(frame, class_count=3, illustrative=("genre", "population"))
    table = made.description
    assert list(table.columns) == DESCRIPTION and list(made.axes.columns) == AXES
    sizes = table[table["type"] == "classe"]
    assert sizes["effectif"].sum() == 120 and sizes["classe"].isna().sum() == 1
    assert sizes["population"].sum() == frame["population"].sum()
    assert sizes["part_effectif"].sum() == pytest.approx(100)
    rows = table[(table["type"] == "indicateur") & (table["classe"] == 2)]
    known = frame[(made.rows["classe"] == 2).fillna(False).to_numpy(dtype=bool)]
    mean = rows.set_index("variable")["moyenne"]
    assert all(mean[name] == pytest.approx(known[name].mean()) for name in FIELDS)
    assert rows["rang"].tolist() == [1, 2, 3] and rows["v_test"].abs().is_monotonic_decreasing
    kept = frame.dropna(subset=["b"])
    a = rows.set_index("variable").loc["a"]
    n, size = len(kept), len(known)
    v = (known["a"].mean() - kept["a"].mean()) / kept["a"].std(ddof=0) * np.sqrt(size * (n - 1) / (n - size))
    assert a["v_test"] == pytest.approx(v) and a["ecart_type"] == pytest.approx(known["a"].std(ddof=0))
    categories = table[table["type"] == "modalite"]
    assert categories.groupby("classe")["part_dans_classe"].sum().to_numpy() == pytest.approx([100] * 3)
    assert (table["type"] == "illustratif").sum() == 3


def test_a_paragon_and_a_most_specific_territory() -> None:
    made = run(frame_of(90), class_count=3)
    points, label = made.pca.score[:, : made.pca.kept], made.classes.label
    for number in range(3):
        rows = np.flatnonzero(label == number)
        own = np.linalg.norm(points[rows] - made.classes.centre[number], axis=1)
        others = np.delete(made.classes.centre, number, axis=0)
        far = np.linalg.norm(points[rows][:, None] - others, axis=2).min(axis=1)
        listed = made.rows.iloc[made.matrix.row[rows]]
        assert listed["parangon"].to_numpy()[own.argmin()] == 1
        assert listed["specifique"].to_numpy()[far.argmax()] == 1


def test_more_classes_than_different_rows() -> None:
    frame = pd.concat([frame_of(3)] * 5, ignore_index=True).assign(zone=[f"Z{i}" for i in range(15)])
    with pytest.raises(InputError, match="fewer different rows") as caught:
        run(frame, class_count=6)
    assert "3 distinct profiles" in caught.value.facts[1]


def test_contiguous_classes_are_in_one_piece() -> None:
    frame, shapes = frame_of(100, seed=4), grid(10, 10)
    made = run(frame, shapes=shapes, crs=LAMBERT, contiguity=True, class_count=6)
    pairs = bordering(shapes, np.full(100, "metropole", dtype=object), 10, 0)
    assert len(pairs) == 180
    label = made.rows["classe"].to_numpy()
    for number in range(1, 7):
        inside = (label[pairs[:, 0]] == number) & (label[pairs[:, 1]] == number)
        part = pieces(pairs[inside], 100)[label == number]
        assert len(np.unique(part)) == 1
    assert made.classes.after is None and made.description["surface_km2"].sum() == pytest.approx(100)


def test_islands_are_linked_to_what_is_nearest_and_named() -> None:
    shapes = np.array([*grid(5, 5), cell(7, 0), cell(8, 0), cell(0, 9)], dtype=object)
    report = Report()
    run(frame_of(28), report, shapes=shapes, crs=LAMBERT, contiguity=True, class_count=3)
    assert "2 links added" in report.text() and "Z0004 [Z0004] – Z0025 [Z0025]" in report.text()
    zone = np.full(28, "metropole", dtype=object)
    added = bridges(shapes, zone, bordering(shapes, zone, 10, 0))
    assert added.tolist() == [[4, 25], [20, 27]]


def test_separate_parts_need_as_many_classes() -> None:
    shapes = grid(5, 5)
    frame = frame_of(25)
    degrees = pyproj.CRS.from_epsg(4326)
    far = np.array(
        [shapely.box(55.2 + 0.01 * i, -21.2, 55.21 + 0.01 * i, -21.1) for i in range(5)], dtype=object
    )
    near = np.array(
        [shapely.box(0.6 + 0.01 * i, 47.3, 0.61 + 0.01 * i, 47.4) for i in range(20)], dtype=object
    )
    other = np.array(
        [shapely.box(-61 + 0.01 * i, 14.6, -60.99 + 0.01 * i, 14.7) for i in range(5)], dtype=object
    )
    shapes = np.concatenate([near, far])
    made = run(frame, shapes=shapes, crs=degrees, contiguity=True, class_count=2)
    assert made.rows["classe"].iloc[:20].nunique() == 1 and made.rows["classe"].iloc[20:].nunique() == 1
    with pytest.raises(InputError, match="more separate parts"):
        run(frame_of(30), shapes=np.concatenate([shapes, other]), crs=degrees, contiguity=True, class_count=2)


def test_contiguity_without_outlines_or_reference_system_is_refused() -> None:
    with pytest.raises(InputError, match="need the outlines"):
        run(frame_of(30), contiguity=True)
    with pytest.raises(CrsError, match="no coordinate reference system"):
        run(frame_of(25), shapes=grid(5, 5), contiguity=True)


def test_outlines_are_joined_by_code() -> None:
    report = Report()
    frame = pd.DataFrame({"insee_com": ["37261", "37001", "37002"], "P18_POP": [3, 2, 1]})
    layer = pd.DataFrame({"INSEE_COM": ["37002", "37261", "37003"]})
    shapes = np.array([cell(0, 0), cell(1, 0), cell(2, 0)], dtype=object)
    empty = RawLayer(frame, np.full(3, None, dtype=object), None, "table")
    units = read_units(empty, "", report, RawLayer(layer, shapes, LAMBERT, "communes"))
    assert [shape is not None for shape in units.outlines.shape] == [True, False, True]
    np.testing.assert_allclose(units.area_km2(), [1, np.nan, 1])
    text = report.text()
    assert (
        "2 of 3 rows matched" in text
        and "without an outline: 37001 [37001]" in text
        and "1 outline of" in text
    )
    with pytest.raises(InputError, match="No code of the table"):
        read_units(
            empty,
            "",
            report,
            RawLayer(pd.DataFrame({"INSEE_COM": ["01001", "01002", "01004"]}), shapes, LAMBERT, "c"),
        )


def test_a_cancel_stops_the_run() -> None:
    calls = []

    def cancelled() -> bool:
        calls.append(1)
        return len(calls) > 2

    with pytest.raises(Cancelled):
        run(frame_of(600), progress=Progress(cancelled=cancelled), prepartition=50)


def test_the_method_sentence_and_the_report() -> None:
    report = Report()
    run(frame_of(80, missing=2), report, transforms="a=rank", weight="population")
    assert report.method.startswith("Statistical typology of 78 territories by 3 standardised indicators")
    assert "weighted by “population”" in report.method and "proposed cut" in report.method
    text = report.text()
    assert "2 rows not classable: missing: b (2)" in text and "before consolidation" in text
    assert "W_Q / W_Q-1" in text and "paragons" in text
    one = Report()
    run(frame_of(80), one, axes=1)
    assert "PCA, 1 axis (" in one.method and one.method.endswith("of the inertia of this axis.")
