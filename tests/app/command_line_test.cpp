// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line.h"

#include <QTest>

using namespace touchline;
using namespace touchline::app;
using namespace Qt::StringLiterals;

namespace {
auto parse(const QString &line)
{
    QStringList arguments{u"touchline"_s};
    // Words with blanks are written with tildes.
    for (QString word : line.split(u' ', Qt::SkipEmptyParts))
        arguments += word.replace(u'~', u' ');
    return parseCommandLine(arguments);
}
} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCommand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("operand");
        const auto row = [](const char *line, Command command, const char *action = "", const char *operand = "") {
            QTest::newRow(*line ? line : "(nothing)")
                << QString::fromUtf8(line) << command << QString::fromUtf8(action) << QString::fromUtf8(operand);
        };
        row("", Command::Console);
        row("--data-dir serve", Command::Console);
        row("--open club/fc-ada", Command::Console);
        row("serve", Command::Serve);
        row("--data-dir /x --dry-run serve", Command::Serve);
        row("serve --data-dir /x", Command::Serve);
        row("preflight --base http://127.0.0.1:1 --webhook https://hook.make.com/x", Command::Preflight);
        row("switch signups on", Command::Switch, "on");
        row("switch signups off --reason flood --for 30m --let-started-finish", Command::Switch, "off");
        row("switch --json signups status", Command::Switch, "status");
        row("provisioner pause --reason load --for 2h", Command::Provisioner, "pause");
        row("provisioner resume", Command::Provisioner, "resume");
        row("promo add SUMMER --percent 50 --club a --club b", Command::Promo, "add", "SUMMER");
        row("promo list", Command::Promo, "list");
        row("promo deactivate SUMMER", Command::Promo, "deactivate", "SUMMER");
        row("promo edit SUMMER --max-uses none", Command::Promo, "edit", "SUMMER");
        row("club suspend fc-ada --reason unpaid --now", Command::Club, "suspend", "fc-ada");
        row("club pending", Command::Club, "pending");
        row("migrate down", Command::Migrate, "down");
        row("keys retire k1", Command::Keys, "retire", "k1");
    }
    void findsTheCommand()
    {
        QFETCH(QString, line);
        const auto parsed = parse(line);
        QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error().text));
        QTEST(parsed->command, "command");
        QTEST(parsed->action, "action");
        QTEST(parsed->operand, "operand");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("fly", "no command \"fly\"");
        row("club dance", "club takes: list | show");
        row("club suspend x", "needs --reason TEXT");
        row("club erase x --reason y", "needs --confirm SLUG");
        row("backup", "backup needs a FILE");
        row("restore a b", "one word too many");
        row("backup a --passphrase secret", "no option --passphrase");
        row("doctors", "no command \"doctors\"");
        row("--fast", "no option --fast");
        row("--fast serve", "no option --fast");
        row("serve now", "one word too many");
        row("serve --open club/x", "takes no option --open");
        row("serve --reason x", "takes no option --reason");
        row("switch", "switch takes: signups on | off | status");
        row("switch signups", "takes: on | off | status");
        row("switch signups maybe", "takes: on | off | status");
        row("switch mails off", "switch takes: signups");
        row("switch signups off", "needs --reason");
        row("switch signups off --reason ~", "needs --reason");
        row("switch signups off --reason x --for 30", "90s, 30m, 2h or 1d");
        row("switch signups on --for 30m", "goes only with switch off");
        row("switch signups status --reason x", "goes only with switch on or off");
        row("provisioner", "provisioner takes: pause | resume | status");
        row("provisioner pause", "needs --reason");
        row("provisioner resume --for 2h", "goes only with provisioner pause");
        row("promo add", "needs a CODE");
        row("promo list --percent 5", "goes only with promo add");
        row("keys retire", "needs a KID");
        row("keys list k1", "one word too many");
        row("--set server.listen", "section.key=value");
        row("--set =x", "section.key=value");
        row("--log-level loud", "debug, info, warn or error");
        row("--listen", "Missing value");
        row("serve --dry-run=yes", "Unexpected value");
        row("--open fc-ada", "club/SLUG");
        row("preflight --base server", "http or https URL");
        row("preflight --webhook ftp://x", "http or https URL");
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto parsed = parse(line);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ExitCode::WrongUsage);
        QVERIFY2(parsed.error().text.contains(says), qPrintable(parsed.error().text));
        QVERIFY(!parsed.error().text.contains(u'\n'));
    }

    void flagsBecomeSettings()
    {
        const auto parsed = parse(
            u"serve --set signup.trial_days=7 --listen [::1]:0 --dry-run --set a.b=c=d --config /f --log-level debug"_s);
        QVERIFY(parsed.has_value());
        QStringList all;
        for (const settings::Assignment &each : parsed->assignments)
            all += each.where + u' ' + each.key + u'=' + each.value;
        QCOMPARE(all,
            QStringList({u"--set signup.trial_days=7"_s, u"--set a.b=c=d"_s, u"--listen server.listen=[::1]:0"_s,
                u"--dry-run provision.dry_run=true"_s}));
        QCOMPARE(parsed->configFile, u"/f"_s);
        QCOMPARE(parsed->logLevel, std::optional(domain::LogLevel::Debug));
    }

    void keepsRepeatedOptions()
    {
        const auto parsed = parse(u"promo add X --club a --club b --notes two~words"_s);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->options.value(u"club"_s), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(parsed->value(u"notes"_s), u"two words"_s);
    }

    void helpsEveryCommand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("has");
        QTest::newRow("program") << u"--help"_s
                                 << QStringList({u"serve"_s, u"preflight"_s, u"switch"_s, u"promo"_s, u"migrate"_s,
                                        u"keys"_s, u"doctor"_s, u"audit"_s, u"--listen"_s, u"--open"_s, u"--data-dir"_s,
                                        u"Exit codes"_s});
        QTest::newRow("short") << u"-h"_s << QStringList({u"Commands"_s});
        QTest::newRow("serve") << u"serve --help"_s << QStringList({u"--dry-run"_s, u"--set"_s});
        QTest::newRow("switch") << u"switch --help"_s
                                << QStringList({u"touchline switch signups off"_s, u"--let-started-finish"_s});
        QTest::newRow("provisioner") << u"provisioner --help"_s
                                     << QStringList({u"touchline provisioner pause"_s, u"--for"_s});
        QTest::newRow("backup") << u"backup --help"_s
                                << QStringList({u"touchline backup FILE"_s, u"--passphrase-file"_s});
        QTest::newRow("even when wrong") << u"keys retire --help"_s << QStringList({u"keys retire KID"_s});
    }
    void helpsEveryCommand()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, has);
        const auto parsed = parse(line);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ExitCode::Done);
        for (const QString &word : has)
            QVERIFY2(parsed.error().text.contains(word), qPrintable(word));
    }

    void tellsItsVersion()
    {
        for (const QString &line : {u"--version"_s, u"-v"_s, u"serve --version"_s}) {
            const auto parsed = parse(line);
            QVERIFY(!parsed.has_value());
            QCOMPARE(parsed.error().code, ExitCode::Done);
            QCOMPARE(parsed.error().text, u"touchline " TOUCHLINE_VERSION "\n"_s);
        }
    }
};

QTEST_APPLESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
