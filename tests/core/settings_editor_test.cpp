// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/settings_editor.h"

#include <QTest>

using namespace touchline::domain;
using namespace touchline::settings;
using namespace Qt::StringLiterals;

namespace {
QByteArray edited(const QByteArray &text, const QList<SettingEdit> &edits)
{
    const auto result = editedSettings(text, edits);
    return result ? *result : "error: " + result.error().detail.toUtf8();
}
} // namespace

class SettingsEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editingKeepsEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("an empty file") << QByteArray() << u"signup.trial_days"_s << u"30"_s
                                       << QByteArray("[signup]\ntrial_days = 30\n");
        QTest::newRow("a value with a comment behind it")
            << QByteArray("# ours\n[signup]\n  trial_days = 14   # two weeks\nrate_per_minute = 5\n")
            << u"signup.trial_days"_s << u"30"_s
            << QByteArray("# ours\n[signup]\n  trial_days = 30   # two weeks\nrate_per_minute = 5\n");
        QTest::newRow("another key of a section")
            << QByteArray("[signup]\ntrial_days = 14\n\n# mails\n[mail]\nfrom = \"a@b.example\"\n")
            << u"signup.rate_per_minute"_s << u"5"_s
            << QByteArray(
                   "[signup]\ntrial_days = 14\nrate_per_minute = 5\n\n# mails\n[mail]\nfrom = \"a@b.example\"\n");
        QTest::newRow("a section that is not there")
            << QByteArray("[signup]\ntrial_days = 14") << u"site.support_email"_s << u"help@club.example"_s
            << QByteArray("[signup]\ntrial_days = 14\n\n[site]\nsupport_email = \"help@club.example\"\n");
        QTest::newRow("an empty section")
            << QByteArray("[mail]\n\n[signup]\ntrial_days = 1\n") << u"mail.username"_s << u"desk"_s
            << QByteArray("[mail]\nusername = \"desk\"\n\n[signup]\ntrial_days = 1\n");
        QTest::newRow("dotted keys") << QByteArray("signup.trial_days = 14\n") << u"signup.rate_per_minute"_s << u"5"_s
                                     << QByteArray("signup.trial_days = 14\nsignup.rate_per_minute = 5\n");
        QTest::newRow("a list over several lines")
            << QByteArray("[provision]\nwebhook_allowed_hosts = [\n  \"make.com\", # them\n]\nconcurrency = 8\n")
            << u"provision.webhook_allowed_hosts"_s << u"make.com,*.make.com"_s
            << QByteArray("[provision]\nwebhook_allowed_hosts = [\"make.com\", \"*.make.com\"]\nconcurrency = 8\n");
        QTest::newRow("behind a list over several lines")
            << QByteArray("[provision]\nwebhook_allowed_hosts = [\n  \"make.com\",\n]\n") << u"provision.concurrency"_s
            << u"8"_s << QByteArray("[provision]\nwebhook_allowed_hosts = [\n  \"make.com\",\n]\nconcurrency = 8\n");
        QTest::newRow("wide characters before the value")
            << QByteArray("[mail] # Grüße 🏐\nusername = \"Jürgen 🏐\" # ☕\n") << u"mail.username"_s << u"Zoë"_s
            << QByteArray("[mail] # Grüße 🏐\nusername = \"Zoë\" # ☕\n");
        QTest::newRow("what needs escaping")
            << QByteArray("[mail]\npassword = 'old'\n") << u"mail.password"_s << uR"(a"b\c # d)"_s
            << QByteArray("[mail]\npassword = \"a\\\"b\\\\c # d\"\n");
        QTest::newRow("lines of Windows")
            << QByteArray("[signup]\r\ntrial_days = 14\r\n") << u"signup.rate_per_minute"_s << u"5"_s
            << QByteArray("[signup]\r\ntrial_days = 14\r\nrate_per_minute = 5\r\n");
        QTest::newRow("a boolean") << QByteArray("[provision]\ndry_run=true\n") << u"provision.dry_run"_s << u"false"_s
                                   << QByteArray("[provision]\ndry_run=false\n");
        QTest::newRow("a value at the file's end") << QByteArray("[signup]\ntrial_days = 14") << u"signup.trial_days"_s
                                                   << u"7"_s << QByteArray("[signup]\ntrial_days = 7");
    }
    void editingKeepsEverythingElse()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QByteArray, after);
        QCOMPARE(edited(before, {{key, value}}), after);
    }

    void aKeyIsTakenOutWithItsLine()
    {
        QCOMPARE(edited("[signup]\ntrial_days = 14 # two weeks\nrate_per_minute = 5\n",
                     {{u"signup.trial_days"_s, std::nullopt}}),
            QByteArray("[signup]\nrate_per_minute = 5\n"));
        QCOMPARE(edited("[provision]\nwebhook_allowed_hosts = [\n  \"make.com\",\n]\nconcurrency = 8",
                     {{u"provision.webhook_allowed_hosts"_s, std::nullopt}}),
            QByteArray("[provision]\nconcurrency = 8"));
        QCOMPARE(edited("# nothing\n", {{u"signup.trial_days"_s, std::nullopt}}), QByteArray("# nothing\n"));
    }

    void severalEditsGoTogether()
    {
        QCOMPARE(edited({}, {{u"server.tls_certificate"_s, u"/a.pem"_s}, {u"server.tls_key"_s, u"/b.pem"_s}}),
            QByteArray("[server]\ntls_certificate = \"/a.pem\"\ntls_key = \"/b.pem\"\n"));
    }

    void whatCannotBeEditedInPlaceIsLeftAlone()
    {
        QVERIFY(edited("signup = { trial_days = 14 }\n", {{u"signup.trial_days"_s, u"30"_s}}).startsWith("error"));
        QVERIFY(edited("[signup\n", {{u"signup.trial_days"_s, u"30"_s}}).startsWith("error"));
        QVERIFY(edited({}, {{u"signup.nonsense"_s, u"30"_s}}).startsWith("error"));
    }
};

QTEST_GUILESS_MAIN(SettingsEditorTest)
#include "settings_editor_test.moc"
