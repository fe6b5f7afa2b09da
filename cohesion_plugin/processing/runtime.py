"""From Processing's feedback to core's progress, and from core's report to the log."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.progress import Progress
from ..core.report import Report


def progress_of(feedback: QgsProcessingFeedback) -> Progress:
    """Core's progress and cancel, through a feedback."""
    return Progress(feedback.setProgress, feedback.isCanceled)


def log_report(report: Report, feedback: QgsProcessingFeedback) -> None:
    """Each remark once, warnings as warnings, then the method sentence."""
    for entry in report.entries:
        (feedback.pushWarning if entry.level == "warning" else feedback.pushInfo)(entry.text())
    if report.method:
        feedback.pushInfo(report.method)
