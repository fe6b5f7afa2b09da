"""A territory's colour and number through a booklet: palette, charts, dots that do not cover each other."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.text import Text

from cohesion_plugin.cartography.booklet_chart import colour, figures_of
from cohesion_plugin.cartography.comparison_chart_dots import STEP, apart
from cohesion_plugin.cartography.comparison_chart_lines import place_lines
from cohesion_plugin.cartography.comparison_charts import bars
from cohesion_plugin.core.booklet.evolution import evolution_chapter
from cohesion_plugin.core.booklet.model import Chart
from cohesion_plugin.core.booklet.themes import common_remarks
from cohesion_plugin.core.booklet.words import booklet
from cohesion_plugin.core.colour.confusions import smallest
from cohesion_plugin.core.comparison.compute import Comparison
from tests.unit.comparison_made import run, table

NAMES = ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"]


def found(reference: str = "dep:01; France") -> Comparison:
    columns = {
        "P11_POP": [80.0, 210, 300, 390, 510, 600],
        "P13_POP": [90.0, 210, 300, 380, 520, 600],
        "P18_POP": [100.0, 200, 300, 400, 500, 600],
        "P18_LOG": [50.0, 100, 150, 200, 250, 0],
        "P18_LOGVAC": [5.0, 10, 3, 40, 5, 0],
        "P18_RP": [40.0, 80, 120, 150, 200, 0],
        "P18_RP_PROP": [20.0, 60, 100, 30, 150, 0],
    }
    return run("commune:*", table(**columns), reference=reference)


def place(comparison: Comparison, name: str) -> int:
    return [column.name for column in comparison.measure.columns].index(name)


def texts(figure: Figure) -> list[str]:
    return [one.get_text() for one in figure.findobj(Text) if one.get_text()]


def test_the_palette_has_a_colour_per_territory_told_apart_by_all_but_a_grey_print() -> None:
    palette = booklet("layout")["palette"]
    assert len(set(palette)) == len(palette) == booklet("layout")["territories"] == 12
    nearest = smallest(palette).set_index("vision")["distance"]
    assert (nearest.drop("grey") > 12).all(), nearest
    # Why every chart prints the number too.
    assert nearest["grey"] < 5


@pytest.mark.parametrize("kind", ["bars", "dots", "curves"])
def test_colour_and_number_are_the_same_in_every_chart(kind: str) -> None:
    comparison = found()
    columns = {
        "bars": ["taux_vacance"],
        "dots": ["taux_vacance", "proprietaires"],
        "curves": ["population_municipale"],
    }[kind]
    chart = Chart(kind, tuple(place(comparison, name) for name in columns))
    (figure,) = figures_of(comparison, chart, 108)
    seen = {}
    for artist in figure.findobj(lambda one: (one.get_gid() or "").startswith("territory:")):
        row = int(artist.get_gid().split(":")[1])
        if hasattr(artist, "get_facecolor"):
            seen[row] = to_hex(artist.get_facecolor())
        elif not isinstance(artist, Text):
            seen[row] = to_hex(artist.get_color())
    # Six has no dwelling, hence no bar; the key of the others has it.
    assert set(seen) == set(range(5 if kind == "bars" else 6))
    assert seen == {row: colour(row).lower() for row in seen}
    written = " ".join(texts(figure))
    for row in seen:
        number = {
            "bars": f"{row + 1}. {NAMES[row]}",
            "dots": str(row + 1),
            "curves": f"({row + 1}) {NAMES[row]}",
        }
        assert number[kind] in written


def test_a_chart_of_a_page_repeats_neither_title_nor_sources_nor_remarks() -> None:
    comparison = found()
    (figure,) = figures_of(comparison, Chart("bars", (place(comparison, "taux_vacance"),)), 108)
    written = " ".join(texts(figure))
    assert "made.csv" not in written and "Share of vacant" not in written and "denominator" not in written


def test_discs_are_apart_and_stay_at_their_value() -> None:
    index = np.asarray([100.0, 100.5, 101, 100.2, 180, np.nan, 99, 300, 310, 20])
    ends, width = (50.0, 200.0), 9.0
    lanes = apart(index, ends, width)
    at = width * np.log(np.clip(index, *ends) / ends[0]) / np.log(ends[1] / ends[0])
    known = np.flatnonzero(~np.isnan(index))
    for i in known:
        for j in known[known > i]:
            assert lanes[i] != lanes[j] or abs(at[i] - at[j]) >= STEP - 1e-9, (index[i], index[j])
    assert len(set(lanes[known])) > 3 and lanes[4] == 0


def test_labels_of_two_references_share_a_row_only_where_both_fit() -> None:
    probe = Figure(figsize=(6, 4), dpi=100)
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    FigureCanvasAgg(probe)
    told = [("France: 10.0", 10.0), ("Ain: 11.0", 11.0)]
    both = place_lines(probe, told, (0.0, 20.0), (4.0, 12.0), True)
    assert [(one.row, one.right) for one in both] == [(0, False), (0, True)]
    # The left one would leave the page.
    edge = place_lines(probe, told, (9.9, 20.0), (0.5, 12.0), True)
    assert sorted(one.row for one in edge) == [0, 1] and all(one.right for one in edge)
    assert sorted(one.row for one in place_lines(probe, told, (0.0, 20.0), (4.0, 12.0))) == [0, 1]


def test_a_zero_denominator_is_not_called_secret() -> None:
    comparison = found()
    column = place(comparison, "taux_vacance")
    written = " ".join(" ".join(texts(bars(comparison, column))).split())
    assert "denominator zero" in written and "secret" not in written
    long = comparison.long()
    row = long[(long["territoire"] == "Six") & (long["indicateur"] == "taux_vacance")].iloc[0]
    assert (
        np.isnan(row["valeur"]) and "denominator zero" in " ".join(map(str, row)) and "secret" not in str(row)
    )


def test_a_remark_of_a_chart_is_wrapped_within_its_page() -> None:
    comparison = found()
    figure = bars(comparison, place(comparison, "taux_vacance"), size=(9, 6))
    figure.canvas.draw()
    drawn = figure.get_tightbbox(figure.canvas.get_renderer())
    assert drawn.x1 <= figure.get_size_inches()[0] + 0.01
    assert any("denominator" in one for one in texts(figure)) and not any(
        one.endswith("…") for one in texts(figure)
    )


def test_curves_state_the_last_index_and_come_with_their_values() -> None:
    made = evolution_chapter(found())
    assert made is not None
    chapter, values = made
    text = chapter.blocks[0].blocks[-1].text  # type: ignore[union-attr]
    # Un: 100 of 80; département 01: 1 000 of 980; France: 2 100 of 2 090.
    assert (
        "In 2018, the index (base 100 in 2011) is 125.0 in Un, against 102.0 in Ain and 100.5 in France."
        in text
    )
    assert "It goes from 95.2 in Deux to 125.0 in Un." in text
    assert "Two of the six territories are above their level of 2011." in text
    one = values[(values["territoire"] == "Quatre") & (values["annee"] == 2018)].iloc[0]
    assert one["valeur"] == 400 and one["indice"] == pytest.approx(100 * 400 / 390)
    assert evolution_chapter(run("commune:*", table(P18_POP=[1.0, 2, 3, 4, 5, 6]))) is None


def test_only_what_holds_for_all_indicators_is_said_of_the_theme() -> None:
    comparison = found()
    columns = [place(comparison, name) for name in ("taux_vacance", "proprietaires")]
    assert common_remarks(comparison, columns) == ["Without a value: Six (denominator zero)."]
    assert common_remarks(comparison, [*columns, place(comparison, "population_municipale")]) == []
    assert common_remarks(comparison, columns[:1]) == []
