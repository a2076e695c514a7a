# SPDX-License-Identifier: GPL-3.0-only
"""The checks checked: each rule must fail on a small tree that breaks it, and pass on one that does not."""

import tempfile
import unittest
from pathlib import Path

import includes
import layout
import sources
import translations

GUI_NAMES = frozenset({"QWidget", "qwidget.h", "QColor"})


class Tree(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.root = Path(directory.name)

    def write(self, path, text=""):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def include_problems(self, tree):
        for path, text in tree.items():
            self.write(path, text)
        return includes.Includes(self.root, GUI_NAMES).check()

    def assert_arrow(self, source, sink, allowed):
        problems = self.include_problems({source: f'#include "{sink}"\n', sink: "#pragma once\n"})
        self.assertEqual(problems == [], allowed, problems)


class IncludeRules(Tree):
    def test_allowed_arrows(self):
        for source, sink in [
            ("app/main.cpp", "ui/shell/window.h"),
            ("app/main.cpp", "core/store/writer.h"),
            ("ui/shell/window.cpp", "core/console/console.h"),
            ("ui/shell/window.cpp", "core/domain/slug.h"),
            ("ui/shell/window.cpp", "ui/theme/theme.h"),
            ("core/signup/start.cpp", "core/store/writer.h"),
            ("core/http/routes.cpp", "core/operations/commands.h"),
            ("tests/http/routes_test.cpp", "core/http/routes.h"),
        ]:
            with self.subTest(source=source, sink=sink):
                self.setUp()
                self.assert_arrow(source, sink, True)

    def test_forbidden_arrows(self):
        for source, sink in [
            ("core/store/writer.cpp", "ui/shell/window.h"),
            ("core/store/writer.cpp", "app/application.h"),
            ("ui/shell/window.cpp", "app/application.h"),
            ("ui/shell/window.cpp", "core/store/writer.h"),
            ("ui/shell/window.cpp", "core/http/routes.h"),
            ("core/domain/slug.cpp", "core/store/writer.h"),
            ("core/store/writer.cpp", "core/signup/start.h"),
            ("core/signup/start.cpp", "core/operations/commands.h"),
            ("core/operations/commands.cpp", "core/console/console.h"),
            ("core/console/local.cpp", "core/http/routes.h"),
            ("core/http/routes.cpp", "core/console/console.h"),
            ("core/attic/old.cpp", "core/domain/slug.h"),
            ("core/store/writer.cpp", "tests/support/fake.h"),
            ("app/main.cpp", "packaging/demo/clubs.h"),
        ]:
            with self.subTest(source=source, sink=sink):
                self.setUp()
                self.assert_arrow(source, sink, False)

    def test_circles(self):
        self.assertTrue(self.include_problems({
            "core/signup/a.h": '#include "core/provision/b.h"\n',
            "core/provision/b.h": "",
            "core/provision/c.h": '#include "core/signup/d.h"\n',
            "core/signup/d.h": "",
        }))
        self.setUp()
        self.assertTrue(self.include_problems({
            "core/store/a.h": '#include "core/store/b.h"\n', "core/store/b.h": '#include "core/store/a.h"\n'}))

    def test_widgets_in_core(self):
        for line in ["#include <QWidget>", "#include <QtGui/QColor>", "#  include <qwidget.h>", "#include <QtWidgets>"]:
            with self.subTest(line=line):
                self.setUp()
                self.assertTrue(self.include_problems({"core/store/a.cpp": f"{line}\n"}))
        self.setUp()
        self.assertEqual([], self.include_problems({"ui/shell/a.cpp": "#include <QWidget>\n", "core/store/a.cpp": "#include <QString>\n"}))

    def test_comments_do_not_count(self):
        self.assertEqual([], self.include_problems({"core/store/a.cpp": '// #include <QWidget>\n/* QHttpServer\n#include "ui/x.h" */\n'}))

    def test_one_place(self):
        for wrong, right, code in [
            ("core/http/routes.cpp", "core/http/http_server.cpp", "void f(QHttpServerResponder &);"),
            ("ui/shell/window.cpp", "core/http/http_server.h", "#include <QHttpServer>"),
            ("core/signup/start.cpp", "core/store/tenants.cpp", "QSqlQuery query;"),
            ("core/mail/smtp.cpp", "core/outbound/api_client.cpp", "QNetworkAccessManager network;"),
            ("core/access/keys.cpp", "core/access/jwt.cpp", "#include <jwt.h>"),
            ("core/access/keys.cpp", "core/access/jwt.cpp", "jwt_t *token;"),
        ]:
            with self.subTest(wrong=wrong):
                self.setUp()
                self.assertTrue(self.include_problems({wrong: code + "\n"}))
                self.setUp()
                self.assertEqual([], self.include_problems({right: code + "\n"}))

    def test_spelling_of_includes(self):
        self.assertTrue(self.include_problems({"core/store/a.cpp": '#include "writer.h"\n', "core/store/writer.h": ""}))
        self.setUp()
        self.assertTrue(self.include_problems({
            "core/store/a.h": "", "core/store/a.cpp": '#include <QString>\n#include "core/store/a.h"\n'}))


class HouseRules(Tree):
    def first(self, check):
        return list(check(self.root))

    def test_licence(self):
        self.write("core/a.cpp", "#include <QString>\n")
        self.assertEqual(1, len(self.first(sources.licence_problems)))
        self.write("core/a.cpp", "// SPDX-License-Identifier: GPL-3.0-only\n")
        self.write("packaging/a.sh", "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-only\n")
        self.assertEqual([], self.first(sources.licence_problems))

    def test_sql_built_from_strings(self):
        for bad in ['u"SELECT id FROM %1"_s.arg(table)', '"DELETE FROM x WHERE id = " + id', 'QStringLiteral("UPDATE x SET y = %1").arg(y)']:
            self.write("core/store/a.cpp", f"auto sql = {bad};\n")
            self.assertEqual(1, len(self.first(sources.sql_problems)), bad)
        self.write("core/store/a.cpp", 'auto sql = u"SELECT id FROM t WHERE a = :a"_s;\nlog(u"%1"_s.arg(1));\n')
        self.assertEqual([], self.first(sources.sql_problems))

    def test_connect_without_context(self):
        self.write("ui/a.cpp", "connect(button, &QPushButton::clicked, [this](bool on) { f(a, b); });\n")
        self.assertEqual(1, len(self.first(sources.connect_problems)))
        self.write("ui/a.cpp", "connect(button, &QPushButton::clicked, this, [this](bool on) { f(a, b); });\n"
                               "connect(a, &A::x, b, &B::y);\nconnect(a, &A::x, this, &B::z);\n")
        self.assertEqual([], self.first(sources.connect_problems))

    def test_sleeping_tests(self):
        self.write("tests/a.cpp", "QTest::qWait(100);\n")
        self.assertEqual(1, len(self.first(sources.sleep_problems)))
        self.write("tests/a.cpp", "QTRY_COMPARE(a, b); // not QTest::qWait(100)\n")
        self.assertEqual([], self.first(sources.sleep_problems))

    def test_forgotten_sources(self):
        self.write("core/x/CMakeLists.txt", "target_sources(core PRIVATE a.cpp a.h) # b.cpp\n")
        self.write("core/x/a.cpp")
        self.write("core/x/a.h")
        self.assertEqual([], self.first(sources.forgotten_sources))
        self.write("core/x/b.cpp")
        self.assertEqual(1, len(self.first(sources.forgotten_sources)))

    def test_length(self):
        self.write("core/a.h", "\n" * 299)
        self.assertEqual([], self.first(sources.length_problems))
        self.write("core/a.h", "\n" * 301)
        self.assertEqual(1, len(self.first(sources.length_problems)))


class Layout(Tree):
    def test_unknown_top_level(self):
        self.write("README.md")
        self.assertEqual([], list(layout.top_level_problems(self.root)))
        self.write("scratch/x.txt")
        self.assertEqual(1, len(list(layout.top_level_problems(self.root))))

    def test_broken_links(self):
        self.write("README.md", "[a](CHANGELOG.md) [b](https://example.org/x) [c](#there)\n")
        self.write("CHANGELOG.md")
        self.assertEqual([], list(layout.link_problems(self.root)))
        self.write("README.md", "[a](missing.md)\n")
        self.assertEqual(1, len(list(layout.link_problems(self.root))))

    def test_openapi_in_two_forms(self):
        self.write("resources/openapi.yaml", "# SPDX\nopenapi: 3.1.0\npaths: {}\n")
        self.write("resources/openapi.json", '{"openapi": "3.1.0", "paths": {}}\n')
        self.assertEqual([], list(layout.openapi_problems(self.root)))
        self.write("resources/openapi.json", '{"openapi": "3.1.0", "paths": {"/x": {}}}\n')
        self.assertEqual(1, len(list(layout.openapi_problems(self.root))))

    def test_openapi_references(self):
        self.write("resources/openapi.yaml", "a: {$ref: '#/b'}\n")
        self.write("resources/openapi.json", '{"a": {"$ref": "#/b"}}\n')
        self.assertEqual(1, len(list(layout.openapi_problems(self.root))))

    def test_presets_named_in_documents(self):
        self.write("CMakePresets.json", '{"configurePresets": [{"name": "dev"}], "buildPresets": [], "testPresets": [], "workflowPresets": []}')
        self.assertEqual(3, len([p for p in layout.preset_problems(self.root, ("dev",))]))
        self.write("README.md", "cmake --preset wrong\n")
        self.assertTrue(any("wrong" in p for p in layout.preset_problems(self.root, ("dev",))))


class TranslationRules(Tree):
    SOURCE = {("Page", "%n club(s) of %1", "", True), ("Page", "Close", "a window", False)}
    GOOD = (
        '<TS version="2.1"><context><name>Page</name>'
        '<message numerus="yes"><source>%n club(s) of %1</source>'
        "<translation><numerusform>ein Verein von %1</numerusform><numerusform>%n Vereine von %1</numerusform>"
        "</translation></message>"
        "<message><source>Close</source><comment>a window</comment><translation>Schließen</translation></message>"
        "</context></TS>"
    )

    def problems(self, text):
        self.write("de.ts", text)
        return list(translations.problems("de", dict.fromkeys(self.SOURCE), translations.messages(self.root / "de.ts")))

    def test_complete(self):
        self.assertEqual(self.problems(self.GOOD), [])

    def test_faults(self):
        for old, new, fault in [
            ("<translation>Schließen", '<translation type="unfinished">Schließen', "unfinished"),
            ("<translation>Schließen", '<translation type="vanished">Schließen', "stale"),
            ("Schließen", "", "empty"),
            ("<comment>a window</comment>", "", "missing"),
            ("<source>Close", "<source>Shut", "stale"),
            ("%n Vereine von %1", "%n Vereine", "placeholders"),
            ("<numerusform>ein Verein von %1</numerusform>", "", "plural forms"),
        ]:
            with self.subTest(fault=fault, new=new):
                self.assertTrue(any(fault in each for each in self.problems(self.GOOD.replace(old, new))))

    def test_remarks_of_the_core(self):
        self.write("core/step.cpp", 'return u"the club \\"%1\\" waits for %2"_s.arg(name, what);\n')
        self.assertEqual([], list(translations.unsaid_remarks(self.root, {'the club "%1" waits for %2'})))
        self.assertEqual(1, len(list(translations.unsaid_remarks(self.root, {'the club "%1" looks for %2'}))))


if __name__ == "__main__":
    unittest.main()
