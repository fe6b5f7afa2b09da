"""The tool that keeps translations in step with the sources; and that ours are."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / "i18n.py"), "--root", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True)


class Project:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.ts = root / "i18n" / "cohesion_fr.ts"
        (root / "cohesion_plugin").mkdir()

    def write(self, source: str, name: str = "panel.py") -> None:
        (self.root / "cohesion_plugin" / name).write_text(source, "utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return run(self.root, *arguments)

    def apply(self, translations: dict[str, str | list[str]]) -> subprocess.CompletedProcess[str]:
        file = self.root / "given.json"
        file.write_text(json.dumps(translations), "utf-8")
        return self.run("--apply", str(file))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_sentence_goes_from_source_to_compiled_translation(project: Project) -> None:
    project.write('a = tr("{} rings, "\n "around {name}")\nb = tr_n("%n commune(s)", 3)\n')
    assert project.run().returncode == 0
    assert "not translated" in project.run("--check").stderr

    filled = {
        "{} rings, around {name}": "{} couronnes autour de {name}\u00a0!",
        "%n commune(s)": ["%n commune", "%n communes"],
    }
    assert project.apply(filled).returncode == 0
    checked = project.run("--check")
    assert checked.returncode == 0, checked.stderr
    assert "&#xa0;!" in project.ts.read_text("utf-8")
    assert project.ts.with_suffix(".qm").stat().st_size > 100


def test_translations_survive_edits_elsewhere_and_leave_with_their_sentence(project: Project) -> None:
    project.write('a = tr("Kept")\nb = tr("Dropped")\n')
    project.run()
    project.apply({"Kept": "Gardé", "Dropped": "Retiré"})
    before = project.ts.read_text("utf-8")

    project.write('\n\n\nc = tr("Kept")\nb = tr("Dropped")\n')
    project.run()
    assert project.ts.read_text("utf-8") == before

    project.write('c = tr("Kept")\nd = tr("New")\n')
    assert "up to date" in project.run("--check").stderr
    project.run()
    after = project.ts.read_text("utf-8")
    assert "Gardé" in after
    assert "Retiré" not in after
    assert after.count('type="unfinished"') == 1


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ('tr(f"{count} rings")', "f-string"),
        ("tr(label)", "literal"),
        ('tr("a" + name)', "literal"),
        ('tr("{}".format(1))', "literal"),
        ('self.tr("Rings")', "Qt object"),
        ('tr("%n rings")', "go together"),
        ('tr_n("rings", 2)', "go together"),
        ('tr("Rings", 2)', "takes 1"),
        ("tr(", "not Python"),
    ],
)
def test_what_the_translator_would_never_find_is_refused(
    project: Project, source: str, complaint: str
) -> None:
    project.write(f"\n{source}\n")
    done = project.run()
    assert done.returncode == 1
    assert "cohesion_plugin/panel.py:2: " in done.stderr
    assert complaint in done.stderr


@pytest.mark.parametrize("wrong", ["anneaux de {ville}", "anneaux", "{} anneaux de {name}"])
def test_a_translation_must_keep_the_placeholders(project: Project, wrong: str) -> None:
    project.write('tr("rings of {name:>10}")')
    project.run()
    assert "placeholders" in project.apply({"rings of {name:>10}": wrong}).stderr
    assert project.apply({"rings of {name:>10}": "anneaux de {name}"}).returncode == 0

    project.ts.write_text(project.ts.read_text("utf-8").replace("anneaux de {name}", wrong), "utf-8")
    assert "placeholders" in project.run("--check").stderr


def test_an_unknown_sentence_is_named(project: Project) -> None:
    project.write('tr("Rings")')
    done = project.apply({"Ring": "Anneau"})
    assert done.returncode == 1
    assert '"Ring" is not a sentence' in done.stderr


def test_a_form_does_not_hide_sentences(project: Project) -> None:
    form = '<ui><widget><string>Hidden</string><string notr="true">Seen</string><string/></widget></ui>'
    (project.root / "resources").mkdir()
    (project.root / "resources" / "panel.ui").write_text(form, "utf-8")
    complaints = project.run().stderr
    assert '"Hidden"' in complaints
    assert '"Seen"' not in complaints


def test_the_french_of_the_plugin_is_complete() -> None:
    done = run(ROOT, "--check")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "wrong", ["L'anneau", "Anneau : un", "Un anneau ?", "5 % du total", "« anneau\u00a0»", "Un..."]
)
def test_french_that_is_not_as_it_is_printed_is_refused(project: Project, wrong: str) -> None:
    project.write('a = tr("The ring")\n')
    project.run()
    assert project.apply({"The ring": wrong}).returncode == 0
    checked = project.run("--check")
    assert checked.returncode == 1 and "French typography" in checked.stderr
    right = wrong.replace("'", "’").replace("...", "…").replace(" : ", "\u00a0: ").replace(" ?", "\u00a0?")
    project.apply({"The ring": right.replace(" %", "\u00a0%").replace("« ", "«\u00a0")})
    assert project.run("--check").returncode == 0


def test_french_of_resources_and_help_is_read_but_not_their_code(project: Project) -> None:
    project.run()
    resources = project.root / "resources"
    (resources / "help").mkdir(parents=True)
    texts = resources / "words.json"
    page = resources / "help" / "a.fr.md"
    texts.write_text(json.dumps({"label": {"fr": "l’un", "en": "it's : so"}, "names": ["l'un"]}), "utf-8")
    page.write_text("Écrivez `l'un : 5 %`, ![](a.png) (%n)\n\n```\nl'autre ...\n```\n", "utf-8")
    assert project.run("--check").returncode == 0
    texts.write_text(json.dumps({"label": {"fr": "l'un"}}), "utf-8")
    page.write_text("L'un `code` ; l'autre.", "utf-8")
    refused = project.run("--check").stderr
    assert "words.json" in refused and "a.fr.md" in refused
