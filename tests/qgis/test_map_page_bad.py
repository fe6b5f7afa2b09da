"""What goes wrong around a page: its file open in a viewer, none of its fonts on the machine."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from conftest import Log, nothing_left
from map_page_session import page, rings
from qgis.core import QgsProcessingException, QgsVectorLayer

from cohesion_plugin.cartography import type as type_
from cohesion_plugin.core.resources import vocabulary

pytestmark = pytest.mark.usefixtures("provider", "project")


@pytest.fixture
def tours(sample_file: Path, tmp_path: Path) -> QgsVectorLayer:
    return rings(sample_file, tmp_path)


def test_a_file_open_in_a_viewer(
    tours: QgsVectorLayer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows lets nobody rename a file that a viewer holds open: what is there stays, and the sentence says so."""
    path = tmp_path / "open.pdf"
    path.write_text("what the viewer shows")
    rename = Path.rename

    def held(self: Path, target: Path) -> Path:
        if path in (self, Path(target)):
            raise PermissionError(13, "The file is used by another process", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(QgsProcessingException) as refused:
        page(LAYERS=[tours], PDF=str(path))
    said = str(refused.value)
    assert "open.pdf" in said and "used by another process" in said and "Traceback" not in said
    assert path.read_text() == "what the viewer shows"
    nothing_left(tmp_path)


def test_none_of_the_fonts_is_there(
    tours: QgsVectorLayer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine's own font takes their place, is embedded, and nothing is cut."""
    fonts = vocabulary("rings_style")["type"]["fonts"]
    monkeypatch.setitem(vocabulary("rings_style")["type"], "fonts", ["No Such Font"])
    type_.family.cache_clear()
    try:
        assert type_.family() not in (*fonts[:1], "No Such Font")
        log = Log()
        page(log, LAYERS=[tours], PDF=str(tmp_path / "font.pdf"), CHECK=True)
        assert "No text is cut off" in log.text
        reader = pypdf.PdfReader(tmp_path / "font.pdf")
        found = reader.pages[0]["/Resources"]["/Font"].values()
        kinds = [each.get_object() for each in found]
        for font in kinds:
            below = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            descriptor = below["/FontDescriptor"].get_object()
            assert any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")), font
        assert kinds
    finally:
        type_.family.cache_clear()
