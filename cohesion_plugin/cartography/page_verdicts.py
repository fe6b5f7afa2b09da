"""The door between a page and the checks before export: their verdicts go into its report and stop nothing."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsPrintLayout

from ..core.progress import SILENT, Progress
from ..core.report import Report
from .check_verdict import OK, Verdict


def verdicts_of(layout: QgsPrintLayout, progress: Progress = SILENT) -> list[Verdict]:
    """What all checks say of a page, the gravest first. The thread that made the layout. Raises Cancelled."""
    from .check_all import check_layout

    return sorted(check_layout(layout, progress), key=lambda verdict: verdict.rank)


def tell(verdicts: Iterable[Verdict], report: Report) -> None:
    """Put verdicts into a report, each as one remark; what is good is information."""
    for verdict in verdicts:
        (report.info if verdict.level == OK else report.warn)(verdict.sentence, verdict.facts)
