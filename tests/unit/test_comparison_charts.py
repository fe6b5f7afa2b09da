"""Charts of a comparison: every one for one, some and too many territories; what they write, and what is picked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from cohesion_plugin.cartography.chart_base import save
from cohesion_plugin.cartography.comparison_chart_base import figure_text, kept_by, references_of, words
from cohesion_plugin.cartography.comparison_chart_sizes import radii
from cohesion_plugin.cartography.comparison_chart_structure import ink_on
from cohesion_plugin.cartography.comparison_charts import bars, curves, dots, radar, scatter, structure
from cohesion_plugin.core import i18n
from cohesion_plugin.core.comparison.compute import Comparison
from cohesion_plugin.core.comparison.structure import structure_by_class
from tests.unit.comparison_made import EPCI_A, places, run, table

NAN = np.nan


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    i18n.install(None, "fr")
    yield
    i18n.install(None, "en")


def found(selection: str = "commune:*", reference: str = "dep:01; France", secret: bool = True) -> Comparison:
    columns = {
        "P13_POP": [90, 210, 300, 380, 520, 600],
        "P18_POP": [100, 200, 300, 400, 500, 600],
        "SUPERF": [10, 10, 10, 10, 10, 0],
        "P18_LOG": [50, 100, 150, 200, 250, 300],
        "P18_LOGVAC": [NAN if secret else 3, 10, 3, 40, 5, 30],
        "P18_RP": [40, 80, 120, 150, 200, 250],
        "P18_RP_PROP": [20, 60, 100, 30, 150, 100],
        "MED18": [NAN, 21000, 20000, 19500, 23000, 22000],
    }
    classes = np.array(["1", "1", "2", "2", None, "2"], dtype=object)
    at = replace(places(), classes=classes, class_names={"1": "Urbain dense", "2": "Urbain intermédiaire"})
    return run(selection, table(**columns), reference=reference, at=at)


def place(comparison: Comparison, name: str) -> int:
    return [column.name for column in comparison.measure.columns].index(name)


def texts(figure: Figure) -> list[str]:
    return [one.get_text() for one in figure.findobj(Text) if one.get_text()]


def gids(figure: Figure) -> set[str]:
    return {
        one.get_gid() for one in figure.findobj(lambda one: (one.get_gid() or "").startswith("territory:"))
    }


def all_charts(comparison: Comparison) -> dict[str, Figure]:
    one = [
        place(comparison, name)
        for name in ("taux_vacance", "proprietaires", "densite", "population_municipale")
    ]
    return {
        "bars": bars(comparison, one[0]),
        "total": bars(comparison, one[3]),
        "dots": dots(comparison, one),
        "scatter": scatter(comparison, one[0], one[1]),
        "curves": curves(comparison, "population_municipale"),
        "structure": structure(comparison, structure_by_class(comparison)),
        "radar": radar(comparison, one[:3]),
    }


@pytest.mark.parametrize("selection", ["commune:01002", "commune:*", f"epci:{EPCI_A}; rest"])
def test_all_are_drawn_within_their_page(selection: str, tmp_path: Path) -> None:
    for name, figure in all_charts(found(selection)).items():
        figure.canvas.draw()
        width, height = figure.get_size_inches()
        drawn = figure.get_tightbbox(figure.canvas.get_renderer())
        assert drawn.x0 > -0.02 and drawn.y0 > -0.02, (name, drawn)
        assert drawn.x1 < width + 0.02 and drawn.y1 < height + 0.02, (name, drawn, width, height)
        png, svg = save(figure, tmp_path, name)
        assert png.stat().st_size > 2000 and "<text" in svg.read_text(encoding="utf-8")


def test_bars_are_sorted_and_say_their_values_and_gaps() -> None:
    comparison = found()
    figure = bars(comparison, place(comparison, "taux_vacance"), chosen=[1])
    written = texts(figure)
    assert {"20,0", "10,0", "2,0"} <= set(written) and "aucune commune n’a de valeur" in written
    names = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert names == ["Quatre", "Deux", "Six", "Trois", "Cinq", "Un"]
    # Ain: (10 + 3 + 40) of the 450 dwellings of communes that are known; France: 88 of 1 000.
    assert any("Ain\u00a0: 11,8" in one for one in written) and any(
        "France\u00a0: 8,8" in one for one in written
    )
    assert gids(figure) == {f"territory:{row}" for row in range(6)}
    assert all(
        one.get_picker() for one in figure.findobj(lambda one: (one.get_gid() or "").startswith("territory:"))
    )
    assert [one.get_fontweight() for one in figure.axes[0].get_yticklabels()].count("bold") == 1


def test_a_partial_value_and_a_total_are_marked() -> None:
    comparison = found(f"epci:{EPCI_A}")
    assert "5,2*" in texts(bars(comparison, place(comparison, "taux_vacance")))
    total = texts(bars(comparison, place(comparison, "population_municipale")))
    assert "600" in total and not any(one.startswith("France") for one in total)
    assert any("Un total ne se compare pas" in one for one in total)


def test_dots_place_indices_on_a_scale_of_ratios_and_name_what_has_none() -> None:
    comparison = found("commune:01004; commune:02001")
    asked = [place(comparison, name) for name in ("taux_vacance", "population_municipale", "revenu_median")]
    figure = dots(comparison, asked)
    axes = figure.axes[0]
    assert axes.get_xscale() == "log"
    drawn = {
        one.get_gid(): one.get_xdata()[0]
        for one in axes.get_lines()
        if (one.get_gid() or "").startswith("territory")
    }
    value = comparison.against[0][1].index[:, asked[0]]
    assert drawn["territory:0"] == pytest.approx(value[0]) == pytest.approx(100 * 0.2 / (53 / 450))
    note = " ".join(texts(figure))
    assert "Population municipale" in note and "Niveau de vie médian" in note and "Quatre" in note


def test_without_reference_dots_and_radar_say_so() -> None:
    comparison = found(reference="")
    for figure in (dots(comparison, [0, 1, 2]), radar(comparison, [0, 1, 2])):
        assert any("Sans référence" in one for one in texts(figure)) and not figure.axes


def test_beyond_the_most_the_chosen_ones_stay_and_it_is_said() -> None:
    comparison = found(secret=False)
    one, other = place(comparison, "taux_vacance"), place(comparison, "proprietaires")
    figures = (
        bars(comparison, one, chosen=[4], most=3),
        dots(comparison, [one, other], chosen=[4], most=3),
        curves(comparison, "population_municipale", chosen=[4], most=3),
        structure(comparison, structure_by_class(comparison), chosen=[4], most=3),
    )
    for figure in figures:
        assert "territory:4" in gids(figure) and len(gids(figure)) == 3
        assert any("3 territoires dessinés sur 6" in text.replace("\n", " ") for text in texts(figure))


def test_the_highest_and_the_lowest_are_kept() -> None:
    values = np.array([5.0, 9, 1, NAN, 7, 3])
    assert list(kept_by(values, [], 4, ends=True)) == [1, 2, 4, 5]
    assert list(kept_by(values, [3], 3, ends=False)) == [1, 3, 4]
    assert list(kept_by(values, [0], 60, ends=True)) == [0, 1, 2, 3, 4, 5]


def test_scatter_counts_those_without_both_values_and_crosses_at_the_reference() -> None:
    comparison = found()
    x, y = place(comparison, "taux_vacance"), place(comparison, "proprietaires")
    figure = scatter(comparison, x, y)
    assert "territory:0" not in gids(figure) and "territory:3" in gids(figure)
    assert any("Territoires sans l’une des deux valeurs" in one.replace("\n", " ") for one in texts(figure))
    crossed = [line.get_xdata()[0] for line in figure.axes[0].get_lines() if list(line.get_ydata()) == [0, 1]]
    assert crossed == [pytest.approx(references_of(comparison, x)[0][1])]


def test_names_of_a_scatter_cover_neither_each_other_nor_a_circle() -> None:
    comparison = found(secret=False)
    figure = scatter(comparison, place(comparison, "taux_vacance"), place(comparison, "proprietaires"))
    figure.canvas.draw()
    axes = figure.axes[0]
    boxes = [text.get_window_extent() for text in axes.texts]
    assert len(boxes) == 8
    for i, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[i + 1 :])


def test_curves_of_one_year_and_of_an_absent_indicator_say_so() -> None:
    assert any("une année (2018)" in one.replace("\n", " ") for one in texts(curves(found(), "taux_vacance")))
    assert any(
        "n’est pas dans la comparaison" in one.replace("\n", " ") for one in texts(curves(found(), "nothing"))
    )


def test_the_structure_adds_up_and_counts_what_has_no_class() -> None:
    comparison = found(f"epci:{EPCI_A}; dep:02")
    made = structure_by_class(comparison)
    np.testing.assert_allclose(made.people.to_numpy(), [[300, 300, 0], [0, 600, 500]])
    np.testing.assert_allclose(made.references.loc["France"], [300, 1300, 500])
    assert made.labels["1"] == "Urbain dense" and made.colours["1"] == "#5B1A66"
    shares = [bar.get_width() for bar in structure(comparison, made).axes[0].patches]
    assert sum(shares) == pytest.approx(100 * 4)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(1234567.4, 0, "1\u00a0234\u00a0567"), (-0.04, 1, "0,0"), (-1.25, 1, "\u22121,2"), (12, 2, "12,00")],
)
def test_numbers_are_french(value: float, decimals: int, text: str) -> None:
    assert figure_text(value, decimals) == text


def test_circles_fill_a_seventh_of_the_frame_and_ink_is_read() -> None:
    made = radii(np.array([100.0, 300, 600]), (10.0, 8.0))
    assert made[2] == 0.85 and made[1] / made[2] == pytest.approx(np.sqrt(0.5))
    many = radii(np.full(100, 50.0), (10.0, 8.0))
    assert np.pi * (many**2).sum() == pytest.approx(80 / 7)
    assert ink_on("#0B4A2B") == "#FFFFFF" and ink_on("#FFF3C4") != "#FFFFFF"


def test_every_sentence_has_both_languages_and_the_same_braces() -> None:
    def check(value: object) -> None:
        if isinstance(value, dict):
            if "fr" in value:
                used = [sorted(part.split("}")[0] for part in text.split("{")[1:]) for text in value.values()]
                assert set(value) == {"fr", "en"} and used[0] == used[1], value
            for one in value.values():
                check(one)

    check(words())
