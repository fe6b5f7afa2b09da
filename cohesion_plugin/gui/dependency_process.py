"""Programs run beside QGIS, their output line by line; the interface goes on meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

# Where no pip says which index it asks: a proxy for any secure address.
ANY = "https://packages.invalid/"


class Programs(QObject):
    """One program at a time. ``ask_each`` goes on to the next candidate until one gives the answer wanted."""

    said = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def run(
        self, program: str, arguments: list[str], done: Callable[[bool, str], None], fetches: bool
    ) -> None:
        """Then ``done(ended well, output)``. One that fetches has its lines told, and QGIS's proxy."""
        process = QProcess(self)
        process.setProcessEnvironment(environment(fetches))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        output: list[str] = []
        process.readyRead.connect(lambda: self._read(process, output, fetches))
        process.errorOccurred.connect(lambda error: self._failed(process, error, done))
        process.finished.connect(lambda code, status: self._ended(process, output, code, status, done))
        self._process = process
        process.start(program, arguments)
        process.closeWriteChannel()

    def ask_each(
        self,
        programs: list[str],
        arguments: list[str],
        wanted: Callable[[str], bool],
        found: Callable[[str, str], None],
        none: Callable[[], None],
    ) -> None:
        """``found(program, output)`` for the first whose output is as wanted, else ``none()``."""
        if not programs:
            none()
            return

        def answered(_well: bool, output: str) -> None:
            if wanted(output):
                found(programs[0], output)
            else:
                self.ask_each(programs[1:], arguments, wanted, found, none)

        self.run(programs[0], arguments, answered, fetches=False)

    def stop(self) -> None:
        """End the program; ``done`` is not called."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _read(self, process: QProcess, output: list[str], fetches: bool) -> None:
        text = bytes(process.readAll()).decode("utf-8", "replace")
        output.append(text)
        if fetches and process is self._process:
            for line in text.splitlines():
                if line.strip():
                    self.said.emit(line.rstrip())

    def _failed(
        self, process: QProcess, error: QProcess.ProcessError, done: Callable[[bool, str], None]
    ) -> None:
        # After every other error, ``finished`` follows.
        if error == QProcess.ProcessError.FailedToStart and process is self._process:
            self._process = None
            text = process.errorString()
            process.deleteLater()
            done(False, text)

    def _ended(
        self,
        process: QProcess,
        output: list[str],
        code: int,
        status: QProcess.ExitStatus,
        done: Callable[[bool, str], None],
    ) -> None:
        process.deleteLater()
        if process is self._process:
            self._process = None
            done(code == 0 and status == QProcess.ExitStatus.NormalExit, "".join(output))


def environment(fetches: bool) -> QProcessEnvironment:
    """QGIS's own, with its proxy: as a variable, for arguments can be read by every user of the computer."""
    values = QProcessEnvironment.systemEnvironment()
    values.insert("PYTHONIOENCODING", "utf-8")
    values.insert("PYTHONUNBUFFERED", "1")
    # Only where it serves: asking the system for its proxy may take a second.
    proxy = proxy_address() if fetches else ""
    if proxy:
        values.insert("PIP_PROXY", proxy)
    return values


def index_address() -> str:
    """The package index that pip asks: the user's own, else pip's default."""
    own = os.environ.get("PIP_INDEX_URL", "")
    if own:
        return own
    try:
        return str(import_module("pip._internal.models.index").PyPI.simple_url)
    except (ImportError, AttributeError):
        return ANY


def proxy_address() -> str:
    """The proxy that QGIS uses for the package index, as pip writes it; empty where there is none."""
    index = index_address()
    query = QNetworkProxyQuery(QUrl(index))
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    excluded = any(index.startswith(url) for url in [*manager.excludeList(), *manager.noProxyList()] if url)
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy and not excluded:
        proxy = QNetworkProxyFactory.systemProxyForQuery(query)[0]
    if excluded or not proxy.hostName():
        return ""
    schemes = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5"}
    if proxy.type() not in schemes:
        return ""
    user = quote(proxy.user(), safe="")
    if proxy.password():
        user += ":" + quote(proxy.password(), safe="")
    at = f"{user}@" if user else ""
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{schemes[proxy.type()]}://{at}{proxy.hostName()}{port}"
