"""Icons, and buttons that are an icon: the plugin's own where it has one, else those of QGIS's theme."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolButton

from ..core.resources import resources_dir


def own_icon(name: str, fallback: str) -> QIcon:
    """``resources/icons/<name>.svg``, else a theme icon."""
    path = resources_dir() / "icons" / f"{name}.svg"
    return QIcon(str(path)) if path.exists() else theme_icon(fallback)


def theme_icon(name: str) -> QIcon:
    """An icon of the QGIS theme in use, hence right in dark themes."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def tool_button(icon: str, text: str) -> QToolButton:
    """A flat button of a theme icon; the text is its tooltip, and what a screen reader says."""
    button = QToolButton()
    button.setIcon(theme_icon(icon))
    button.setIconSize(QSize(16, 16))
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button


def checkable_button(icon: str, text: str) -> QToolButton:
    """The same, that stays down until it is clicked again."""
    button = tool_button(icon, text)
    button.setCheckable(True)
    return button
