"""Charts: all drawn, no two labels on one another, the same bytes each time, in French too."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.cartography.chart_all import draw_charts
from cohesion_plugin.cartography.chart_circle import spread
from cohesion_plugin.core import i18n
from cohesion_plugin.core.statistics.request import words

from .test_statistics_typology import frame_of, run

NAMES = {"valeurs_propres", "cercle_des_correlations", "dendrogramme", "profils"}


@pytest.fixture
def french() -> None:
    i18n.install(None, "fr")
    yield
    i18n.install(None, "en")


@pytest.mark.parametrize("classes", [2, 20])
def test_every_chart_is_drawn_in_both_formats(tmp_path: Path, classes: int) -> None:
    made = draw_charts(run(frame_of(150), class_count=classes), tmp_path)
    assert {path.name for path in made} == {f"{name}.{suffix}" for name in NAMES for suffix in ("png", "svg")}
    assert all(path.stat().st_size > 2000 for path in made)


def test_charts_speak_french_and_are_the_same_each_time(tmp_path: Path, french: None) -> None:
    made = run(frame_of(90), class_count=3)
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
        draw_charts(made, folder)
    for path in folders[0].iterdir():
        assert path.read_bytes() == (folders[1] / path.name).read_bytes()
    text = (folders[0] / "valeurs_propres.svg").read_text(encoding="utf-8")
    assert "de l’inertie" in text and "gardé pour la classification" in text


@settings(max_examples=100)
@given(st.lists(st.floats(-1, 1), max_size=30), st.sampled_from([0.05, 0.1, 0.19]))
def test_labels_never_overlap(heights: list[float], gap: float) -> None:
    placed = spread(np.sort(np.array(heights)), gap, 1.2)
    fits = min(gap, 2.4 / max(len(heights) - 1, 1))
    assert (np.diff(placed) >= fits - 1e-9).all() and (np.abs(placed) <= 1.2 + 1e-9).all()


def test_labels_with_room_stay_where_they_are() -> None:
    np.testing.assert_allclose(spread(np.array([-0.9, 0.0, 0.4]), 0.1, 1.2), [-0.9, 0.0, 0.4])


def test_every_word_has_both_languages() -> None:
    def check(value: object) -> None:
        if isinstance(value, dict):
            if "fr" in value or "en" in value:
                assert set(value) == {"fr", "en"} and all(value.values())
                used = [sorted(part.split("}")[0] for part in text.split("{")[1:]) for text in value.values()]
                assert used[0] == used[1], value
            for one in value.values():
                check(one)

    check(words())
    assert len(set(words()["palette"]["classes"])) == 20
