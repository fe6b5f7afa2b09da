"""Files of an atlas: those that nothing shows go, what is shown, saved or another's stays."""

from __future__ import annotations

import zipfile
from pathlib import Path

from qgis.core import QgsLayoutItemPicture, QgsLayoutObject, QgsPrintLayout, QgsProject, QgsProperty

from cohesion_plugin.gui.comparison_atlas_clean import MADE, clean, made_in, record, shown_now


def folder_with(tmp_path: Path, *names: str) -> Path:
    folder = tmp_path / "p_comparaison"
    folder.mkdir()
    for name in names:
        (folder / name).write_text(name)
    return folder


def test_only_what_the_plugin_made_and_nothing_shows_is_removed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "old.png", "shown.png", "saved.png", "users.png")
    saved = tmp_path / "p.qgz"
    with zipfile.ZipFile(saved, "w") as archive:
        archive.writestr("p.qgs", "<qgis>'saved.png'</qgis>")
    record(folder, ["old.png", "shown.png"])
    record(folder, ["saved.png"])
    assert clean(folder, "map('37', 'shown.png')", saved) == ["old.png"]
    assert {one.name for one in folder.iterdir()} == {"shown.png", "saved.png", "users.png", MADE}


def test_nothing_goes_where_the_saved_project_cannot_be_read(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "old.png")
    record(folder, ["old.png"])
    assert clean(folder, "", tmp_path / "absent.qgz") == []
    assert (folder / "old.png").exists()


def test_a_record_that_names_files_elsewhere_is_not_followed(tmp_path: Path) -> None:
    folder, saved = folder_with(tmp_path), tmp_path / "p.qgs"
    saved.write_text("<qgis/>")
    victim = tmp_path / "victim.png"
    victim.write_text("kept")
    (folder / MADE).write_text('["../victim.png", 3, "/etc/hostname"]')
    assert made_in(folder) == [] and clean(folder, "", saved) == [] and victim.exists()
    (folder / MADE).write_text("{ not json")
    assert made_in(folder) == []


def test_pictures_of_layouts_are_shown() -> None:
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("l")
    item = QgsLayoutItemPicture(layout)
    source = QgsLayoutObject.DataDefinedProperty.PictureSource
    item.dataDefinedProperties().setProperty(source, QgsProperty.fromExpression("'/a/bars-1.png'"))
    item.setPicturePath("/a/bars.png")
    layout.addLayoutItem(item)
    assert project.layoutManager().addLayout(layout)
    shown = shown_now(project)
    assert "bars-1.png" in shown and "bars.png" in shown
