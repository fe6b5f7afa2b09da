"""A bound on how long a server's answer is waited for, also where it has stopped and its machine still answers.

Then neither its own timeouts nor those of the network help: packets are acknowledged, and nobody reads them.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

# Seconds: to reach a server, to notice that its machine is gone, for its answer to one statement, and its own bound on
# that, which comes first where it is alive.
REACH, GONE, ANSWER, STATEMENT = 10, 15, 40, 30


class Patience:
    """``ended``: whether the connection was cut because no answer came."""

    def __init__(self, connection: Any, seconds: float | None = None) -> None:
        self.ended = False
        self._connection = connection
        self._seconds = ANSWER if seconds is None else seconds

    @contextmanager
    def bounded(self) -> Iterator[None]:
        """One call of the driver: where its time is over, it ends with the driver's error."""
        timer = threading.Timer(self._seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _cut(self) -> None:
        """From another thread. The driver's own way of cancelling would ask the same server."""
        self.ended = True
        with suppress(OSError, ValueError, self._connection_error()):
            line = socket.socket(fileno=self._connection.fileno())
            try:
                line.shutdown(socket.SHUT_RDWR)
            finally:
                # The socket stays the driver's.
                line.detach()

    def _connection_error(self) -> type[Exception]:
        """Of the driver, where the connection is closed already."""
        error: type[Exception] = self._connection.InterfaceError
        return error
