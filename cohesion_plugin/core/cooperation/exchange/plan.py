"""From a draft to what an import would do: checked, matched, compared; the whole report, nothing written."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ...errors import InputError
from ...i18n import pick, tr, tr_n
from ...progress import SILENT, Progress
from ...report import Report
from .. import schema
from ..changes import Changes
from ..dates import display
from ..register import Register
from .compare import Counts, compare
from .decisions import Decisions
from .draft import LINE, Draft, data_tables, derive_ids, lines_of, records, with_lines
from .findings import CHECK, DIFFERS, ERROR, INFO, NEW, PROPOSAL, READ, ROW, SAME, UPDATED
from .match_names import MATCH_COLUMNS, NameIndex
from .party_sirens import settle_parties
from .references import check_references
from .themes import ThemeWords
from .titles import fill_document_titles, fill_titles
from .values import all_terms, read_values

SHOWN = 8
LONGEST = 60


@dataclass(frozen=True)
class Plan:
    """``findings``: the table REPORT; ``matches``: the table MATCHES; ``counts``: by table and status."""

    changes: Changes
    findings: pd.DataFrame
    matches: pd.DataFrame
    counts: Counts
    report: Report

    @property
    def errors(self) -> pd.DataFrame:
        """What must be corrected before anything is written."""
        return self.findings[self.findings["statut"] == ERROR]

    def refuse(self) -> None:
        """Raise InputError where there are errors."""
        errors = self.errors
        if errors.empty:
            return
        facts = [
            ", ".join(
                filter(
                    None,
                    (_place(row["ligne"]), row["accord"], tr("{}: {}").format(row["objet"], row["detail"])),
                )
            )
            for row in records(errors.head(SHOWN))
        ]
        if len(errors) > SHOWN:
            facts.append(tr_n("and %n more", len(errors) - SHOWN))
        raise InputError(
            tr_n("The file has %n error(s): nothing was written.", len(errors)),
            facts,
            tr("Correct the file and import it again; the dry run lists all of them in REPORT."),
        )


def plan(
    draft: Draft,
    register: Register,
    words: ThemeWords,
    decisions: Decisions,
    update: bool = False,
    progress: Progress = SILENT,
) -> Plan:
    """``words``: those with which the draft's themes were read. The draft is changed."""
    _new_terms(draft, words)
    terms = all_terms(register, draft)
    read_values(draft, terms)
    _tell_open_dates(draft)
    progress.update(0.3)
    known = register["partie"].dropna(subset=["siren"]).drop_duplicates(["siren", "nom"])
    matches = settle_parties(draft, NameIndex(known[["siren", "nom"]]), decisions)
    progress.update(0.6)
    derive_ids(draft.tables)
    fill_titles(draft, terms["voc_nature"])
    fill_document_titles(draft)
    check_references(draft, register)
    progress.update(0.7)
    _account(draft)
    compared = compare(draft, register, update)
    progress.update(0.9)
    findings = draft.findings.frame()
    report = _report(draft, findings, compared.counts, len(matches))
    progress.update(1.0)
    return Plan(
        compared.changes, findings, pd.DataFrame(matches, columns=MATCH_COLUMNS, dtype=object), compared.counts, report
    )  # fmt: skip


def _new_terms(draft: Draft, words: ThemeWords) -> None:
    brought = draft.tables.get("voc_theme")
    added = words.new_terms()
    if brought is not None:
        added = added[~added["code"].isin(set(brought["code"]))]
    if len(added):
        added = with_lines(added, [[]] * len(added))
        draft.tables["voc_theme"] = (
            added if brought is None else pd.concat([brought, added], ignore_index=True)
        )


def _tell_open_dates(draft: Draft) -> None:
    """« avant 2020-01 » is no date: it is kept as a bound, and said."""
    frame = draft.tables.get("cooperation")
    if frame is None or frame.empty:
        return
    for name in ("date_signature", "date_debut", "date_fin"):
        texts = frame[name].fillna("").astype(str) if name in frame else pd.Series("", index=frame.index)
        for position in frame.index[texts.str.startswith(("<", ">"))]:
            detail = tr("date known by a bound only: {}").format(display(texts[position]))
            findings = draft.findings
            findings.add(
                lines_of(frame, position), frame.at[position, "id"], f"cooperation.{name}", INFO, detail
            )


def _account(draft: Draft) -> None:
    """Each row of the file, with what came of it."""
    came: dict[int, list[str]] = {line: [] for line in draft.lines}
    owners: dict[int, str] = {}
    for table in data_tables():
        frame = draft.tables.get(table)
        if frame is None or frame.empty or table == "cooperation_theme":
            continue
        owner = "cooperation" if "cooperation" in frame else "id"
        shown = next((n for n in ("nom", "nom_epci", "intitule", "titre", "texte") if n in frame), "id")
        for lines, agreement, text in zip(frame[LINE], frame[owner], frame[shown]):
            for line in lines:
                came.setdefault(line, []).append(f"{table} « {_short(str(text))} »")
                if table in ("cooperation", "partie"):
                    owners[line] = str(agreement)
    for line, made in came.items():
        detail = " ; ".join(dict.fromkeys(made)) or tr("nothing came of this row")
        draft.findings.add([line], owners.get(line, ""), ROW, READ if made else CHECK, detail)


def _report(draft: Draft, findings: pd.DataFrame, counts: Counts, proposals: int) -> Report:
    report = Report(sources=[draft.source] if draft.source else [])
    report.info(tr_n("%n row(s) read", len(set(draft.lines))))
    for table in (*data_tables(), *schema.schema()["vocabularies"]):
        here = counts.get(table)
        if here:
            said = [text for status, text in _spoken(here) if here.get(status)]
            report.info(tr("{}: {}").format(_label(table), ", ".join(said)))
    for row in records(findings[(findings["statut"] == INFO) & (findings["objet"] == "cooperation")]):
        report.info(row["detail"])
    for status, sentence in (
        (ERROR, tr("To correct before anything is written:")),
        (PROPOSAL, tr("Names without a SIREN, with proposals:")),
        (DIFFERS, tr("Different from the register, left as they are there:")),
        (CHECK, tr("To check:")),
    ):
        rows = findings[findings["statut"] == status]
        if len(rows):
            names = [f"{row['accord']} {row['detail']}".strip() for row in records(rows)]
            report.warn(sentence, list(dict.fromkeys(names)))
    if proposals:
        report.info(
            tr(
                "Write « oui » in the column « decision » of MATCHES and give that file back to accept a proposal."
            )
        )
    return report


def _label(table: str) -> str:
    whole = schema.schema()
    return pick((whole["tables"].get(table) or whole["vocabularies"][table])["label"])


def _spoken(counts: dict[str, int]) -> list[tuple[str, str]]:
    return [
        (NEW, tr_n("%n new row(s)", counts.get(NEW, 0))),
        (UPDATED, tr_n("%n updated row(s)", counts.get(UPDATED, 0))),
        (DIFFERS, tr_n("%n different row(s)", counts.get(DIFFERS, 0))),
        (SAME, tr_n("%n row(s) already there", counts.get(SAME, 0))),
    ]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _place(line: str) -> str:
    return tr("row {}").format(line) if line else ""
