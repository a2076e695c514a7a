# SPDX-License-Identifier: GPL-3.0-only
"""Proves that the repository is laid out as the architecture says: top-level names, presets, links between
documents, and the API description in its two forms.

Usage: layout.py ROOT [--write]     (--write makes resources/openapi.json from resources/openapi.yaml)
"""

import json
import re
import sys
from pathlib import Path

import repository

TOP_LEVEL = {
    ".ci", ".clang-format", ".clang-tidy", ".git", ".gitignore", "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json",
    "CMakeUserPresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", "app", "build", "core", "packaging",
    "resources", "tests", "translations", "ui", ".cache", ".gitattributes",
}
PRESETS = ("dev", "ci", "asan", "tsan", "release")
PRESET_KINDS = ("configurePresets", "buildPresets", "testPresets", "workflowPresets")
LINK = re.compile(r"\]\(([^)\s]+)\)")


def documents(root):
    root = Path(root)
    return sorted(root.glob("*.md")) + [root / path for path in repository.files(root, suffixes={".md"})]


def top_level_problems(root):
    for entry in sorted(Path(root).iterdir()):
        if entry.name not in TOP_LEVEL:
            yield f"{entry.name}: not a name of the top level (tests/checks/layout.py lists them)"


def preset_problems(root, expected=PRESETS):
    presets = json.loads((Path(root) / "CMakePresets.json").read_text(encoding="utf-8"))
    for kind in PRESET_KINDS:
        names = {preset["name"] for preset in presets.get(kind, []) if not preset.get("hidden")}
        for name in expected:
            if name not in names:
                yield f"CMakePresets.json: no {name} among {kind}"
    named = {preset["name"] for preset in presets["configurePresets"] if not preset.get("hidden")}
    scripts = [Path(root) / path for path in repository.files(root, ("packaging", ".ci"), {".sh", ""})]
    for document in [*documents(root), *scripts]:
        for name in re.findall(r"--preset[ =]([\w-]+)", document.read_text(encoding="utf-8")):
            if name not in named:
                yield f"{document.relative_to(root)}: there is no preset {name}"


def link_problems(root):
    for document in documents(root):
        for target in LINK.findall(document.read_text(encoding="utf-8")):
            if re.match(r"[a-z]+:|#", target):
                continue
            if not (document.parent / target.split("#")[0]).exists():
                yield f"{document.relative_to(root)}: broken link to {target}"


def references(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def resolves(description, reference):
    node = description
    for part in reference.removeprefix("#/").split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or part not in node:
            return False
        node = node[part]
    return True


def load_yaml(root):
    import yaml

    return yaml.safe_load((Path(root) / "resources/openapi.yaml").read_text(encoding="utf-8"))


def openapi_problems(root):
    description = load_yaml(root)
    served = json.loads((Path(root) / "resources/openapi.json").read_text(encoding="utf-8"))
    if description != served:
        yield "resources/openapi.json: differs from openapi.yaml; run tests/checks/layout.py . --write"
    for reference in references(description):
        if not resolves(description, reference):
            yield f"resources/openapi.yaml: {reference} leads nowhere"


CHECKS = (top_level_problems, preset_problems, link_problems, openapi_problems)


def main():
    root = Path(sys.argv[1])
    if "--write" in sys.argv[2:]:
        text = json.dumps(load_yaml(root), ensure_ascii=False, separators=(",", ":"))
        (root / "resources/openapi.json").write_text(text + "\n", encoding="utf-8")
    problems = [problem for check in CHECKS for problem in check(root)]
    repository.report("layout", problems, "names, presets, links and the API description are in order")


if __name__ == "__main__":
    main()
