"""Keep i18n/cohesion_fr.ts in step with the tr() and tr_n() calls of the plugin.

i18n.py                 update the .ts from the sources, then compile it
i18n.py --check         fail unless it is up to date, complete, keeps every placeholder, and its French (that of the
                        resources, the help and the README too) is written as it is printed
i18n.py --release       only compile
i18n.py --apply FILE    fill it from JSON: {"source": "traduction"}, or for plurals {"source": ["singulier", "pluriel"]}
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

import french
from tr_calls import extract
from ts_file import CONTEXT, Message, merge, placeholder_problem, read, written


def apply(messages: dict[str, Message], path: Path) -> list[str]:
    problems = []
    for source, given in json.loads(path.read_text("utf-8")).items():
        message = messages.get(source)
        if message is None:
            problems.append(f'"{source}" is not a sentence of the plugin.')
            continue
        forms = given if isinstance(given, list) else [given]
        if len(forms) != len(message.forms) or not all(isinstance(form, str) and form for form in forms):
            problems.append(f'"{source}" needs {len(message.forms)} form(s).')
            continue
        problem = placeholder_problem(message, forms)
        if problem:
            problems.append(f"{problem}.")
        else:
            message.forms, message.finished = forms, True
    return problems


def check(messages: dict[str, Message], file: Path) -> list[str]:
    problems = []
    if not file.exists() or file.read_text("utf-8") != written(messages):
        problems.append(f"{file.name} is not up to date with the sources: run `make i18n`.")
    for message in messages.values():
        if not message.complete():
            problems.append(f'not translated: "{message.source}" ({min(message.files)})')
        problem = placeholder_problem(message, message.forms)
        if problem:
            problems.append(problem)
        wrong = [form for form in message.forms if french.corrected(form) != form]
        problems += [french.problem(form, min(message.files)) for form in wrong]
    return problems


def release(file: Path) -> list[str]:
    names = ("lrelease", "lrelease-qt5", "lrelease-qt6")
    places = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")
    program = next(filter(None, map(shutil.which, names + places)), None)
    if program is None:
        return ["lrelease, of Qt's Linguist tools, is missing: run `make setup`."]
    done = subprocess.run(
        [program, "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], capture_output=True, text=True
    )
    return [done.stderr.strip() or f"{program} failed."] if done.returncode else []


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--release", action="store_true")
    mode.add_argument("--apply", type=Path, metavar="FILE")
    parser.add_argument(
        "--root", type=Path, default=Path(__file__).resolve().parents[1], help="folder of the project"
    )
    options = parser.parse_args()
    file = options.root / "i18n" / f"{CONTEXT}_fr.ts"

    if options.release:
        problems = release(file)
    else:
        known = read(file)
        messages, problems = extract(options.root)
        merge(messages, known)
        if options.check:
            problems += check(messages, file) + french.problems(options.root)
        elif not problems:
            problems = apply(messages, options.apply) if options.apply else []
            file.parent.mkdir(exist_ok=True)
            file.write_text(written(messages), "utf-8")
            todo = sum(not message.complete() for message in messages.values())
            new, gone = len(messages.keys() - known.keys()), len(known.keys() - messages.keys())
            print(f"{file.name}: {len(messages)} sentences, {new} new, {gone} dropped, {todo} to translate.")
            problems += release(file)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
