"""Dialogs that ask for files, their buttons in the language of QGIS (see standard_buttons)."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

from ..core.i18n import tr

_Label = QFileDialog.DialogLabel


def file_to_open(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """Path of an existing file; empty where the user thinks better of it."""
    return next(iter(files_to_open(parent, title, start, kinds, QFileDialog.FileMode.ExistingFile)), "")


def files_to_open(
    parent: QWidget,
    title: str,
    start: str,
    kinds: str,
    mode: QFileDialog.FileMode = QFileDialog.FileMode.ExistingFiles,
) -> list[str]:
    """Paths of existing files, none where the user thinks better of it."""
    return _chosen(_files(parent, title, start, kinds, mode, tr("Open")))


def file_to_save(
    parent: QWidget, title: str, start: str, kinds: str, confirm: bool = True
) -> tuple[str, str]:
    """Path of a file to write and the kind chosen; empty where the user thinks better of it. Asks before a file that
    exists is chosen, unless ``confirm`` is false."""
    dialog = _files(parent, title, start, kinds, QFileDialog.FileMode.AnyFile, tr("Save"))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirm)
    paths = _chosen(dialog)
    return (paths[0] if paths else ""), dialog.selectedNameFilter()


def folder_to_use(parent: QWidget, title: str, start: str = "") -> str:
    """Path of a folder; empty where the user thinks better of it."""
    dialog = _files(parent, title, start, "", QFileDialog.FileMode.Directory, tr("Choose"))
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(dialog)), "")


def _files(
    parent: QWidget, title: str, start: str, kinds: str, mode: QFileDialog.FileMode, accept: str
) -> QFileDialog:
    place = Path(start)
    folder = place if place.is_dir() else place.parent
    # Nothing, or a name alone: Qt opens the folder of the last file chosen.
    known = folder.is_dir() and folder != Path()
    dialog = QFileDialog(parent, title, str(folder) if known else "", kinds)
    if mode == QFileDialog.FileMode.AnyFile:
        # Before the labels, which it would set again.
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(mode)
    if start and not place.is_dir():
        dialog.selectFile(place.name)
    dialog.setLabelText(_Label.LookIn, tr("Folder"))
    dialog.setLabelText(_Label.FileName, tr("File name"))
    dialog.setLabelText(_Label.FileType, tr("Kind of file"))
    dialog.setLabelText(_Label.Accept, accept)
    dialog.setLabelText(_Label.Reject, tr("Cancel"))
    return dialog


def _chosen(dialog: QFileDialog) -> list[str]:
    sure = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return list(dialog.selectedFiles()) if sure else []
