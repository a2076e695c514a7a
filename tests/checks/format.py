# SPDX-License-Identifier: GPL-3.0-only
"""Proves that every C++ file is formatted as .clang-format says.

Usage: format.py ROOT CLANG_FORMAT
"""

import subprocess
import sys
from pathlib import Path

import repository


def main():
    root, formatter = Path(sys.argv[1]), sys.argv[2]
    paths = [str(path) for path in repository.cpp_files(root)]
    if not paths:
        sys.exit(f"format: nothing to check under {root}")
    done = subprocess.run([formatter, "--dry-run", "-Werror", *paths], cwd=root, stderr=subprocess.PIPE, text=True, check=False)
    problems = [line for line in done.stderr.splitlines() if ": error:" in line]
    if done.returncode != 0 and not problems:
        problems = [done.stderr]
    repository.report("format", problems, f"{len(paths)} files are formatted")


if __name__ == "__main__":
    main()
