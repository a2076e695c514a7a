# SPDX-License-Identifier: GPL-3.0-only
"""What the repository checks share: the list of our files, and C++ text without its comments and literals."""

import os
import re
import sys
from pathlib import Path

SOURCE_FOLDERS = ("app", "core", "ui", "tests", "packaging")
SKIPPED_FOLDERS = {"build", ".git", "node_modules", "__pycache__"}
CPP_SUFFIXES = {".h", ".cpp"}


def files(root, folders=SOURCE_FOLDERS, suffixes=None):
    """Paths relative to root, sorted, of the files under these folders."""
    found = []
    for folder in folders:
        for directory, subdirectories, names in os.walk(Path(root) / folder):
            subdirectories[:] = [name for name in subdirectories if name not in SKIPPED_FOLDERS]
            for name in names:
                path = (Path(directory) / name).relative_to(root)
                if suffixes is None or path.suffix in suffixes:
                    found.append(path)
    return sorted(found)


def cpp_files(root, folders=SOURCE_FOLDERS):
    return files(root, folders, CPP_SUFFIXES)


_TOKEN = re.compile(
    r'(?P<raw>R"(?P<delimiter>[^()\\ \n]{0,16})\(.*?\)(?P=delimiter)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<character>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.DOTALL,
)


def without_comments(text, literals=True):
    """The text with comments blanked, and with literals=False string contents too; line numbers stay."""

    def blank(match):
        token = match.group(0)
        if match.lastgroup == "comment" or match.group("comment"):
            return re.sub(r"[^\n]", " ", token)
        if literals:
            return token
        return token[0] + re.sub(r"[^\n]", " ", token[1:-1]) + token[-1]

    return _TOKEN.sub(blank, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def arguments(text, opening):
    """The arguments of the call whose parenthesis opens at that offset, as texts; text has no literals or comments."""
    depth, start, found = 0, opening + 1, []
    for offset in range(opening, len(text)):
        character = text[offset]
        if character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth == 0:
                found.append(text[start:offset].strip())
                return found
        elif character == "," and depth == 1:
            found.append(text[start:offset].strip())
            start = offset + 1
    return found


def report(name, problems, summary):
    """Prints the problems, one a line, and ends the program with 1 if there are any."""
    for problem in problems:
        print(problem)
    if problems:
        print(f"{name}: {len(problems)} problem(s)")
        sys.exit(1)
    print(f"{name}: {summary}")
