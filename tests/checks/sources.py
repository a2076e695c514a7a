# SPDX-License-Identifier: GPL-3.0-only
"""Proves house rules that a compiler does not: licence lines, no SQL built from strings, a context object in every
connect, no sleeping tests, no source that its CMakeLists.txt forgot. Also reports long files.

Usage: sources.py ROOT
"""

import re
import sys
from pathlib import Path

import repository

LICENCE = "SPDX-License-Identifier: GPL-3.0-only"
LICENSED_SUFFIXES = {".h", ".cpp", ".cmake", ".sh", ".py", ".sql", ".yaml", ".yml", ".service", ".desktop", ".supp",
                     ".js", ".mjs", ".css"}
LONG = {".h": 150, ".cpp": 400}
TOO_LONG = {".h": 300, ".cpp": 800}

SQL_LITERAL = re.compile(
    r'"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|ALTER|DROP|VACUUM)\s(?:\\.|[^"\\])*"(?:_s|_qs|_L1)?(?P<after>\s*\)?\s*(\.arg\b|\+|%))'
)
CONNECT = re.compile(r"\b(?:QObject::)?connect\s*(\()")
SLEEP = re.compile(r"\b(QTest::qWait|QTest::qSleep|QThread::m?u?sleep|this_thread::sleep_(for|until)|usleep|nanosleep)\s*\(")
NOTHING_TO_LIST = {"CMakeLists.txt"}


def licence_problems(root):
    for path in repository.files(root, (*repository.SOURCE_FOLDERS, "resources", "translations", ".ci")):
        named = path.suffix in LICENSED_SUFFIXES or path.name == "CMakeLists.txt" or path.parts[0] == ".ci"
        if not named:
            continue
        lines = (Path(root) / path).read_text(encoding="utf-8").splitlines()
        first = 1 if lines and lines[0].startswith("#!") else 0
        if len(lines) <= first or LICENCE not in lines[first]:
            yield f"{path}:{first + 1}: the first line should be the licence ({LICENCE})"
    top = Path(root) / "CMakeLists.txt"
    if top.is_file() and LICENCE not in top.read_text(encoding="utf-8").splitlines()[0]:
        yield f"CMakeLists.txt:1: the first line should be the licence ({LICENCE})"


def sql_problems(root):
    for path in repository.cpp_files(root, ("app", "core", "ui")):
        code = repository.without_comments((Path(root) / path).read_text(encoding="utf-8"))
        for match in SQL_LITERAL.finditer(code):
            yield f"{path}:{repository.line_of(code, match.start())}: SQL is whole and literal; bind values by name"


def connect_problems(root):
    for path in repository.cpp_files(root):
        code = repository.without_comments((Path(root) / path).read_text(encoding="utf-8"), literals=False)
        for match in CONNECT.finditer(code):
            given = repository.arguments(code, match.start(1))
            if len(given) == 3 and given[2].startswith("["):
                line = repository.line_of(code, match.start())
                yield f"{path}:{line}: this connect has no context object before its lambda"


def sleep_problems(root):
    for path in repository.cpp_files(root, ("tests",)):
        code = repository.without_comments((Path(root) / path).read_text(encoding="utf-8"), literals=False)
        for match in SLEEP.finditer(code):
            yield f"{path}:{repository.line_of(code, match.start())}: tests wait for events, they do not sleep"


def forgotten_sources(root):
    lists = {}
    for path in repository.files(root):
        if path.name == "CMakeLists.txt" or path.suffix == ".cmake":
            text = (Path(root) / path).read_text(encoding="utf-8")
            lists[path.parent] = lists.get(path.parent, set()) | set(re.findall(r"[\w./-]+", re.sub(r"#[^\n]*", "", text).replace(f"${{CMAKE_SOURCE_DIR}}/{path.parent}/", "")))
            if re.search(r"file\s*\(\s*GLOB", text):
                yield f"{path}: sources are listed, not globbed"
    for path in repository.cpp_files(root):
        for folder in path.parents:
            if folder in lists:
                if str(path.relative_to(folder)) not in lists[folder]:
                    yield f"{path}: not listed in {folder}/CMakeLists.txt"
                break
        else:
            yield f"{path}: no CMakeLists.txt lists it"


def length_problems(root):
    for path in repository.cpp_files(root):
        length = len((Path(root) / path).read_text(encoding="utf-8").splitlines())
        if length > TOO_LONG[path.suffix]:
            yield f"{path}: {length} lines; over {TOO_LONG[path.suffix]} it is surely two things"
        elif length > LONG[path.suffix]:
            print(f"note: {path} has {length} lines; from {LONG[path.suffix]} on ask whether it is two things")


CHECKS = (licence_problems, sql_problems, connect_problems, sleep_problems, forgotten_sources, length_problems)


def main():
    root = Path(sys.argv[1])
    sources = repository.cpp_files(root)
    if not sources:
        sys.exit(f"sources: nothing to check under {root}")
    problems = [problem for check in CHECKS for problem in check(root)]
    repository.report("sources", problems, f"{len(sources)} C++ files keep the house rules")


if __name__ == "__main__":
    main()
