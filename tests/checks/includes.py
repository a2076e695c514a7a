# SPDX-License-Identifier: GPL-3.0-only
"""Proves that the includes follow the architecture: app -> ui -> core, the order inside core, no circles, no widgets
in core, and the one-place rules (QHttpServer, QSqlQuery, QNetworkAccessManager, libcurl, jwt.h).

Usage: includes.py ROOT [DIRECTORY WITH THE INCLUDE FOLDERS OF QtGui, QtWidgets, ...]
"""

import re
import sys
from pathlib import Path

import repository

# What a folder of core may include besides itself: everything of a lower rank, and its own rank as long as no circle
# of folders comes of it. console and http share the top and never meet.
CORE_RANKS = {
    "domain": 0,
    "store": 1, "telemetry": 1, "outbound": 1, "access": 1, "settings": 1,
    "mail": 2, "switches": 2, "scheduler": 2, "owner": 2, "signup": 2, "provision": 2,
    "operations": 3,
    "console": 4, "http": 4,
}
STRANGERS = [("console", "http")]
UI_MAY_INCLUDE = {"console", "domain"}
GUI_MODULES = ("QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtCharts", "QtPrintSupport", "QtOpenGL",
               "QtOpenGLWidgets", "QtQuick", "QtQml")

# name, what to look for in the code, where it may stand
ONE_PLACE = [
    ("QHttpServer", re.compile(r"\b(QHttpServer\w*|QAbstractHttpServer|QtHttpServer)\b"), r"core/http/http_server\.(h|cpp)$"),
    ("QSqlQuery", re.compile(r"\bQSqlQuery\b"), r"core/store/"),
    ("QNetworkAccessManager", re.compile(r"\bQNetworkAccessManager\b"), r"core/outbound/"),
    ("libcurl", re.compile(r"#\s*include\s*<curl/|\bcurl_(easy|multi|global)_\w+"), r"core/mail/smtp_session\.cpp$"),
    ("libjwt", re.compile(r"(#\s*include\s*<jwt\.h>|\bjwt_(new|decode|encode|free|add|get|set|t)\w*\b)"), r"core/access/jwt\.(h|cpp)$"),
]
PRODUCT = ("app", "core", "ui")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def gui_headers(include_directory):
    """The names that bring in a module with widgets or painting, e.g. QWidget and qwidget.h."""
    names = set()
    for module in GUI_MODULES:
        directory = Path(include_directory) / module
        if directory.is_dir():
            names.update(entry.name for entry in directory.iterdir() if entry.is_file())
    return names


class Includes:
    def __init__(self, root, gui_names=frozenset()):
        self.root = Path(root)
        self.gui_names = gui_names
        self.problems = []
        self.folder_edges = {}
        self.file_edges = {}
        self.count = 0

    def check(self):
        for path in repository.cpp_files(self.root):
            self.check_file(path)
        self.check_circles("folders", self.folder_edges)
        self.check_circles("files", self.file_edges)
        return self.problems

    def complain(self, path, line, text):
        self.problems.append(f"{path}:{line}: {text}")

    def check_file(self, path):
        text = (self.root / path).read_text(encoding="utf-8")
        code = repository.without_comments(text)
        quoted = []
        for match in INCLUDE.finditer(code):
            line = repository.line_of(code, match.start())
            kind, target = match.group(1), match.group(2)
            self.count += 1
            if kind == '"':
                quoted.append(target)
                self.check_own(path, line, target)
            else:
                self.check_system(path, line, target)
        self.check_own_header_first(path, code)
        if path.parts[0] in PRODUCT:
            self.check_places(path, repository.without_comments(text, literals=False))

    def check_own(self, path, line, target):
        if target.endswith(".moc") or target.startswith("moc_"):
            return
        parts = Path(target).parts
        if parts[0] not in repository.SOURCE_FOLDERS or not (self.root / target).is_file():
            self.complain(path, line, f'"{target}" is not a path from the root of the repository')
            return
        self.file_edges.setdefault(str(path), set()).add(target)
        source, sink = self.area(path), self.area(Path(target))
        if source == sink:
            return
        reason = self.forbidden(source, sink)
        if reason:
            self.complain(path, line, f"includes {target}: {reason}")
        if source[0] == sink[0] and source[0] in PRODUCT:
            self.folder_edges.setdefault("/".join(source), set()).add("/".join(sink))

    @staticmethod
    def area(path):
        """('core', 'store') for core/store/x.h, ('app', '') for app/x.h."""
        return (path.parts[0], path.parts[1] if len(path.parts) > 2 else "")

    @staticmethod
    def forbidden(source, sink):
        (top, folder), (other, other_folder) = source, sink
        if top == "tests":
            return None if other in ("tests", *PRODUCT) else "tests do not include packaging"
        if other == "tests":
            return "nothing but tests includes tests"
        if other == "packaging" and top != "packaging":
            return "nothing includes packaging"
        if top == "packaging":
            return "packaging knows core only" if other in ("app", "ui") else None
        if other == "app" and top != "app":
            return "nothing includes app"
        if top == "ui" and other == "core" and other_folder not in UI_MAY_INCLUDE:
            return "ui knows only core/console and core/domain"
        if top == "core":
            if other != "core":
                return "core knows nothing but core"
            if folder not in CORE_RANKS or other_folder not in CORE_RANKS:
                return "a folder of core without a rank in tests/checks/includes.py"
            if CORE_RANKS[other_folder] > CORE_RANKS[folder]:
                return f"core/{other_folder} stands above core/{folder}"
            if (folder, other_folder) in STRANGERS or (other_folder, folder) in STRANGERS:
                return f"core/{folder} and core/{other_folder} never include each other"
        return None

    def check_system(self, path, line, target):
        if path.parts[0] != "core":
            return
        first = target.split("/")[0]
        if first in GUI_MODULES or Path(target).name in self.gui_names:
            self.complain(path, line, f"<{target}> belongs to a module with widgets or painting; core has none")

    def check_own_header_first(self, path, code):
        own = path.with_suffix(".h")
        if path.suffix != ".cpp" or not (self.root / own).is_file():
            return
        first = INCLUDE.search(code)
        if first and first.group(2) != str(own):
            self.complain(path, repository.line_of(code, first.start()), f'the first include should be "{own}"')

    def check_places(self, path, code):
        for name, pattern, allowed in ONE_PLACE:
            if re.match(allowed, str(path)):
                continue
            match = pattern.search(code)
            if match:
                self.complain(path, repository.line_of(code, match.start()), f"{name} is named only in {allowed}")

    def check_circles(self, what, edges):
        for circle in circles(edges):
            self.problems.append(f"circle of {what}: {' -> '.join(circle)}")


def circles(edges):
    """One circle for each group of nodes that reach each other."""
    found, settled = [], set()
    for start in sorted(edges):
        if start in settled:
            continue
        trail, stack = [], [(start, iter(sorted(edges.get(start, ()))))]
        trail.append(start)
        while stack:
            node, successors = stack[-1]
            advanced = False
            for successor in successors:
                if successor in trail:
                    found.append(trail[trail.index(successor):] + [successor])
                    continue
                if successor not in settled:
                    trail.append(successor)
                    stack.append((successor, iter(sorted(edges.get(successor, ())))))
                    advanced = True
                    break
            if not advanced:
                settled.add(node)
                trail.pop()
                stack.pop()
    return found


def main():
    root = Path(sys.argv[1])
    gui_names = gui_headers(sys.argv[2]) if len(sys.argv) > 2 else frozenset()
    if len(sys.argv) > 2 and "QWidget" not in gui_names:
        sys.exit(f"includes: no Qt headers under {sys.argv[2]}")
    includes = Includes(root, gui_names)
    problems = includes.check()
    if includes.count == 0:
        sys.exit(f"includes: nothing to check under {root}")
    repository.report("includes", problems, f"{includes.count} includes, every arrow allowed")


if __name__ == "__main__":
    main()
