# SPDX-License-Identifier: GPL-3.0-only
"""Runs clang-tidy over the product's sources, as many at once as there are processors. A source whose text, own
headers and settings have not changed since it was last found clean is not looked at again.

Each source is compiled without the precompiled header, so this also proves that it includes what it needs.

Usage: tidy.py ROOT BUILD_DIRECTORY CLANG_TIDY [SOURCE...]
"""

import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import repository

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)
PRODUCT = ("app", "core", "ui")
# What GCC is told and clang does not know, and what belongs to the precompiled header.
DROPPED = {"-Winvalid-pch", "-fmax-errors=0", "-mno-direct-extern-access"}


def cache_directory():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base) / "touchline" / "clang-tidy"


def clang_arguments(command):
    """The compiler's arguments without the precompiled header, the output and the compiler's own name."""
    words = shlex.split(command)
    while words and not re.search(r"(g\+\+|c\+\+|clang\+\+)(-\d+)?$", words[0]):
        words.pop(0)
    kept, skip = [], 0
    for index, word in enumerate(words[1:], start=1):
        if skip:
            skip -= 1
        elif word == "-include" and "cmake_pch" in words[index + 1]:
            skip = 1
        elif word in ("-o", "-MF", "-MT"):
            skip = 1
        elif word in ("-c", "-MD", "-MMD") or word in DROPPED:
            pass
        else:
            kept.append(word)
    return kept


def closure(root, source):
    """The source and every header of ours that it reaches."""
    seen, open_files = set(), [source]
    while open_files:
        path = open_files.pop()
        if path in seen or not (root / path).is_file():
            continue
        seen.add(path)
        open_files.extend(Path(target) for target in INCLUDE.findall((root / path).read_text(encoding="utf-8")))
    return sorted(seen)


def fingerprint(root, source, arguments, version):
    digest = hashlib.sha256()
    for text in (version, (root / ".clang-tidy").read_text(encoding="utf-8"), *arguments):
        digest.update(text.replace(str(root), "").encode() + b"\0")
    for path in closure(root, source):
        digest.update(str(path).encode() + b"\0" + (root / path).read_bytes() + b"\0")
    return digest.hexdigest()


def examine(root, tidy, version, entry):
    source = Path(entry["file"]).resolve().relative_to(root)
    arguments = clang_arguments(entry["command"])
    stamp = cache_directory() / fingerprint(root, source, arguments, version)
    if stamp.exists():
        return source, True, None
    checked = [word for word in arguments if word != entry["file"]]
    done = subprocess.run(
        [tidy, "--quiet", "--use-color=false", str(root / source), "--", *checked, "-Wno-unknown-warning-option"],
        cwd=entry["directory"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode == 0:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.touch()
        return source, False, None
    return source, False, done.stdout + done.stderr


def main():
    root, build, tidy = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3]
    wanted = {str((root / name).resolve()) for name in sys.argv[4:]}
    version = subprocess.run([tidy, "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["file"]).resolve()
        if not path.is_relative_to(root) or path.relative_to(root).parts[0] not in PRODUCT:
            continue
        if not wanted or str(path) in wanted:
            entries[path] = entry
    if not entries:
        sys.exit("tidy: no source of ours in the compilation database")

    problems, known = [], 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, cached, output in pool.map(lambda entry: examine(root, tidy, version, entry), entries.values()):
            known += cached
            if output is not None:
                problems.append(f"{source}:\n{output}")
    repository.report("tidy", problems, f"{len(entries)} sources, {known} of them known to be clean from before")


if __name__ == "__main__":
    main()
