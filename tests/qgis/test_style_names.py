"""A layer called after its style is so again in a project that was saved and opened."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from conftest import load
from qgis.core import QgsProject

from cohesion_plugin.cartography.style_name import follow, is_followed
from cohesion_plugin.gui.style_names import StyleNames

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "sample.gpkg"


@pytest.fixture
def names() -> StyleNames:
    made = StyleNames()
    yield made
    made.shut_down()
    QgsProject.instance().clear()


def test_the_name_follows_the_style_after_reopening(names: StyleNames, tmp_path: Path) -> None:
    project = QgsProject.instance()
    layer = load(f"{SAMPLE}|layername=epci", "first")
    other = load(f"{SAMPLE}|layername=communes", "untouched")
    for one in (layer, other):
        one.styleManager().renameStyle(one.styleManager().currentStyle(), "first")
        one.styleManager().addStyleFromLayer("second")
    follow(layer)
    project.addMapLayers([layer, other])
    ids = (layer.id(), other.id())
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    again, apart = (project.mapLayer(one) for one in ids)
    assert is_followed(again) and not is_followed(apart)
    # What was connected must not be garbage to Python: this once crashed.
    del layer, other
    gc.collect()
    for one in (again, apart):
        assert one.styleManager().setCurrentStyle("second")
    assert (again.name(), apart.name()) == ("second", "untouched")
