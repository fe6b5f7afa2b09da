"""The verdicts on a page, the gravest first, as a table. Main thread."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsPrintLayout

from ..cartography.check_all import check_layout
from ..cartography.check_verdict import Verdict, settings
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from .output import output_layer
from .sinks import Layer

COLUMNS = ("controle", "niveau", "phrase", "faits", "correction")


def check_page(layout: QgsPrintLayout, progress: Progress) -> tuple[Layer, list[Verdict]]:
    """The table and the verdicts. Raises Cancelled."""
    verdicts = sorted(check_layout(layout, progress), key=lambda verdict: verdict.rank)
    report = Report(method=tr("Checks of the page « {} » before export.").format(layout.name()))
    rows = pd.DataFrame([_row(verdict) for verdict in verdicts], columns=list(COLUMNS))
    return output_layer(rows, COLUMNS, tr("Verdicts"), report, group=tr("Pages")), verdicts


def _row(verdict: Verdict) -> tuple[str | None, ...]:
    """``correction``: what the dialog offers to do, empty where the cartographer must decide."""
    fix = verdict.fix.label if verdict.fix is not None else None
    level = settings()["levels"][verdict.level]["code"]
    return verdict.id, level, verdict.sentence, "\n".join(verdict.facts) or None, fix
