"""The panel in the place of one that cannot work yet: real installations of tiny wheels, without network."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QApplication, QLabel, QScrollArea

from cohesion_plugin.adapters import dependencies, needed, own_folder, pip_command
from cohesion_plugin.adapters.needed import Package
from cohesion_plugin.core.errors import Cancelled, CohesionError
from cohesion_plugin.gui import dependency_panel, dependency_process
from cohesion_plugin.gui.dependency_install import NoPip
from cohesion_plugin.gui.dependency_panel import DependencyPanel
from tests.unit.tiny_wheels import fake, make_wheel, tree

NAME = "cohesion_tiny"
SECONDS = 60


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A plugin that needs one tiny package, with a folder of its own that is empty yet."""
    monkeypatch.setattr(needed, "packages", lambda: [Package(NAME, "1.0", "2", "Does little.")])
    monkeypatch.setattr(own_folder, "PACKAGE", tmp_path / "plugin")
    monkeypatch.setattr(
        dependency_panel.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile")
    )
    before = list(sys.path)
    yield tmp_path / "plugin" / "vendor" / own_folder.tag()
    dependencies.deactivate()
    sys.path[:] = before
    for name in [name for name in sys.modules if name.split(".")[0] == NAME]:
        del sys.modules[name]


@pytest.fixture
def panel(qgis_app, place: Path):
    """Shown at the width of a narrow dock."""
    panel = DependencyPanel()
    panel.resize(380, 700)
    panel.show()
    panel.emitted = []
    panel.installed.connect(lambda: panel.emitted.append(True))
    yield panel
    panel.shut_down()
    panel.deleteLater()


def wait(panel: DependencyPanel, *calls) -> CohesionError | None:
    """Until the installation ended; gives its error."""
    loop, endings = QEventLoop(), []
    panel.installation.ended.connect(endings.append)
    panel.installation.ended.connect(lambda _error: QTimer.singleShot(0, loop.quit))
    QTimer.singleShot(SECONDS * 1000, loop.quit)
    for call in calls:
        call()
    if not endings:
        loop.exec()
    QApplication.processEvents()
    assert len(endings) == 1, "the installation did not end, or twice"
    return endings[0]


def shown(panel: DependencyPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))


def left(place: Path) -> list[str]:
    """Names in the plugin's folder and beside it."""
    return sorted(path.name for path in (*place.parent.glob("*"), *place.glob("*")) if path != place)


def test_what_is_missing_and_the_three_ways_are_said(panel: DependencyPanel) -> None:
    text = shown(panel)
    assert "cohesion_tiny 1.0 or later: not installed. Does little." in text
    assert '"cohesion_tiny>=1.0,<2"' in panel.folder.command.command()
    assert panel.system._text.text()
    assert not panel.network.command.isVisibleTo(panel)
    assert not panel._run.isVisibleTo(panel)


def test_it_fits_a_narrow_dock(panel: DependencyPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    # French is a quarter longer than English.
    for label in panel.findChildren(QLabel):
        label.setText(label.text() + " " + "très long " * (1 + len(label.text()) // 40))
    panel.resize(340, 700)
    QApplication.processEvents()
    area = panel.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert panel.minimumSizeHint().width() <= 340
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_from_a_folder(panel: DependencyPanel, place: Path, tmp_path: Path) -> None:
    make_wheel(tmp_path / "w", NAME, "1.5", requires=("cohesion_other",))
    make_wheel(tmp_path / "w", "cohesion_other", "0.1")
    error = wait(panel, lambda: panel.install_from_folder(tmp_path / "w"))
    assert error is None
    assert panel.emitted == [True]
    assert dependencies.missing() == []
    assert sys.modules[NAME].__version__ == "1.5"
    assert sys.path[-1] == str(place)
    names = [name for name in left(place) if name != "__pycache__"]
    assert names == ["cohesion_other", "cohesion_other-0.1.dist-info", NAME, f"{NAME}-1.5.dist-info"]
    dependencies.deactivate()
    assert str(place) not in sys.path


def test_from_a_folder_without_any_other_python(
    panel: DependencyPanel, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pip_command, "interpreters", list)
    make_wheel(tmp_path / "w", NAME, "1.5")
    assert wait(panel, lambda: panel.install_from_folder(tmp_path / "w")) is None
    assert panel.emitted == [True]


def test_from_an_index_with_pip(
    panel: DependencyPanel, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_wheel(tmp_path / "w", NAME, "1.5", requires=("cohesion_other",))
    make_wheel(tmp_path / "w", NAME, "2.5")
    make_wheel(tmp_path / "w", "cohesion_other", "0.1")
    # pip as it is, but its index is a folder.
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "w"))
    assert wait(panel, panel.install_from_network) is None
    assert panel.emitted == [True]
    assert sys.modules[NAME].__version__ == "1.5"
    assert "cohesion_other" in panel._run.log.toPlainText()
    assert not [name for name in left(place) if name.startswith(".")]


def test_pip_that_finds_nothing(
    panel: DependencyPanel, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    error = wait(panel, panel.install_from_network)
    assert "nothing was installed" in error.sentence
    assert any(NAME in fact for fact in error.facts)
    assert "No matching distribution" in panel.messages.last_details
    assert left(place) == [] and panel.emitted == []
    assert panel.network.install.isEnabled() and not panel._run.cancel.isVisibleTo(panel)


def test_without_pip_the_way_to_it_is_shown(
    panel: DependencyPanel, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "python3"
    script.write_text("#!/bin/sh\necho 'No module named pip' >&2\nexit 1\n")
    script.chmod(0o755)
    monkeypatch.setattr(pip_command, "interpreters", lambda: [str(tmp_path / "gone"), str(script)])
    error = wait(panel, panel.install_from_network)
    assert isinstance(error, NoPip)
    assert panel.network.command.isVisibleTo(panel)
    assert "has no pip" in panel.messages.last
    assert left(place) == []


def test_a_package_that_does_not_work_is_not_installed(
    panel: DependencyPanel, place: Path, tmp_path: Path
) -> None:
    files = {f"{NAME}/__init__.py": "raise ImportError('DLL load failed')\n"}
    make_wheel(tmp_path / "w", NAME, "1.5", files=files)
    fake(place, "kept", "1.0")
    before = tree(place)
    error = wait(panel, lambda: panel.install_from_folder(tmp_path / "w"))
    assert any("DLL load failed" in fact for fact in error.facts)
    assert tree(place) == before and tree(place.parent).keys() == {f"{place.name}/{name}" for name in before}
    assert panel.emitted == []
    assert NAME in shown(panel)


def test_a_package_that_ends_its_process_is_not_installed(
    panel: DependencyPanel, place: Path, tmp_path: Path
) -> None:
    """As a library for another processor would."""
    files = {f"{NAME}/__init__.py": "import os\nos.abort()\n"}
    make_wheel(tmp_path / "w", NAME, "1.5", files=files)
    error = wait(panel, lambda: panel.install_from_folder(tmp_path / "w"))
    assert "do not work" in error.sentence
    assert left(place) == []


def test_a_folder_without_what_is_needed(panel: DependencyPanel, place: Path, tmp_path: Path) -> None:
    make_wheel(tmp_path / "w", NAME, "1.5", requires=("cohesion_absent>=3",))
    error = wait(panel, lambda: panel.install_from_folder(tmp_path / "w"))
    assert error.facts == ("cohesion-absent >=3 (cohesion-tiny 1.5): no wheel in the folder.",)
    assert left(place) == []
    assert "cohesion-absent" in panel._run.log.toPlainText()


def test_cancel_while_unpacking(panel: DependencyPanel, place: Path, tmp_path: Path) -> None:
    files = {f"{NAME}/part_{number}.py": "" for number in range(3000)}
    make_wheel(tmp_path / "w", NAME, "1.5", files=files)
    error = wait(panel, lambda: panel.install_from_folder(tmp_path / "w"), panel.installation.cancel)
    assert isinstance(error, Cancelled)
    assert left(place) == [] and panel.emitted == []
    assert panel.network.isEnabled()


def test_cancel_while_pip_runs(
    panel: DependencyPanel, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "python3"
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    script.write_text(
        f'#!/bin/sh\n[ "$3" = --version ] && echo "pip 23 from /x (python {version})" && exit 0\n'
        "echo Collecting\nexec sleep 60\n"
    )
    script.chmod(0o755)
    monkeypatch.setattr(pip_command, "interpreters", lambda: [str(script)])

    def cancel_later(line: str) -> None:
        if line == "Collecting":
            assert panel._run.cancel.isVisibleTo(panel)
            assert panel._run.progress.maximum() == 0
            QTimer.singleShot(0, panel.installation.cancel)

    panel.installation.said.connect(cancel_later)
    error = wait(panel, panel.install_from_network)
    assert isinstance(error, Cancelled)
    assert left(place) == []


def test_a_version_in_memory_asks_for_a_restart(panel: DependencyPanel, place: Path, tmp_path: Path) -> None:
    fake(tmp_path / "site", NAME, "0.5", "__version__ = '0.5'\n")
    sys.path.append(str(tmp_path / "site"))
    __import__(NAME)
    panel.check_again()
    assert "restart QGIS" in shown(panel)
    make_wheel(tmp_path / "w", NAME, "1.5")
    assert wait(panel, lambda: panel.install_from_folder(tmp_path / "w")) is None
    assert panel.emitted == []
    assert "Restart QGIS" in panel.messages.last
    # After the restart.
    del sys.modules[NAME]
    dependencies.activate()
    assert sys.path[0] == str(place)
    assert dependencies.missing() == []


def test_check_again_after_an_installation_by_other_means(panel: DependencyPanel, tmp_path: Path) -> None:
    panel.check_again()
    assert panel.emitted == []
    assert "still missing" in panel.messages.last
    fake(tmp_path / "site", NAME, "1.0")
    sys.path.append(str(tmp_path / "site"))
    panel.check_again()
    assert panel.emitted == [True]


def test_a_panel_removed_while_it_works(qgis_app, place: Path, tmp_path: Path) -> None:
    files = {f"{NAME}/part_{number}.py": "" for number in range(3000)}
    make_wheel(tmp_path / "w", NAME, "1.5", files=files)
    panel = DependencyPanel()
    panel.install_from_folder(tmp_path / "w")
    panel.shut_down()
    panel.deleteLater()
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    assert left(place) == []


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        (
            QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.agglo.fr", 3128),
            "http://proxy.agglo.fr:3128",
        ),
        (
            QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.agglo.fr", 3128, "durand", "p@ss:é"),
            "http://" + "durand:p%40ss%3A%C3%A9" + "@proxy.agglo.fr:3128",
        ),
        (QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "10.0.0.1", 1080), "socks5://10.0.0.1:1080"),
        (QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), ""),
    ],
)
def test_the_proxy_of_qgis(qgis_app, proxy: QNetworkProxy, expected: str) -> None:
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    try:
        manager.setFallbackProxyAndExcludes(proxy, [], [])
        assert dependency_process.proxy_address() == expected
        assert dependency_process.environment(True).value("PIP_PROXY") == expected
        assert not dependency_process.environment(False).contains("PIP_PROXY")
        manager.setFallbackProxyAndExcludes(proxy, [], [dependency_process.index_address()])
        assert dependency_process.proxy_address() == ""
    finally:
        manager.setFallbackProxyAndExcludes(*before)
