// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_file.h"
#include "tests/app/program.h"
#include "tests/support/raw_http_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// The audit trail with the real program: read, verified, exported, and tampered with behind its back.
class AuditProgramTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString path(const QString &name) const { return m_directory->filePath(name); }
    ProgramEnd run(const QStringList &arguments) const
    {
        return runProgram(arguments + QStringList{u"--data-dir"_s, path(u"data"_s)});
    }
    void tamper(const QByteArray &script) const
    {
        auto file = store::SqliteFile::open(path(u"data/touchline.db"_s), store::SqliteFile::Mode::Existing);
        QVERIFY(file.has_value());
        QVERIFY((*file)->run(script));
    }
    QList<QJsonObject> list(const QStringList &options) const
    {
        const ProgramEnd end = run(QStringList{u"audit"_s, u"list"_s, u"--json"_s} + options);
        QList<QJsonObject> records;
        for (const QByteArray &line : end.output.trimmed().split('\n'))
            records.append(QJsonDocument::fromJson(line).object());
        return records;
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"migrate"_s, u"up"_s}).exitCode, 0);
        QCOMPARE(run({u"promo"_s, u"add"_s, u"SPRING25"_s, u"--percent"_s, u"25"_s}).exitCode, 0);
        QCOMPARE(run({u"promo"_s, u"deactivate"_s, u"SPRING25"_s, u"--reason"_s, u"leaked"_s}).exitCode, 0);
        QCOMPARE(run({u"keys"_s, u"rotate"_s, u"--reason"_s, u"yearly"_s}).exitCode, 0);
    }

    void theTrailIsListedAndNarrowed()
    {
        const auto all = list({});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).value(u"action"_s).toString(), u"keys.rotate"_s);
        QCOMPARE(all.at(0).value(u"reason"_s).toString(), u"yearly"_s);
        QCOMPARE(all.at(0).value(u"previousHash"_s), all.at(1).value(u"hash"_s));
        QCOMPARE(list({u"--action"_s, u"promo."_s}).size(), 2);
        QCOMPARE(list({u"--text"_s, u"LEAKED"_s}).size(), 1);
        QCOMPARE(list({u"--limit"_s, u"1"_s}).size(), 1);
        QVERIFY(run({u"audit"_s, u"list"_s}).output.contains("promo.deactivate"));
        QVERIFY(run({u"audit"_s, u"list"_s, u"--until"_s, u"2001-01-01"_s}).output.contains("no such records"));
        QCOMPARE(run({u"audit"_s, u"list"_s, u"--since"_s, u"yesterday"_s}).exitCode, 2);
    }

    void verifyingFailsOnceItWasTamperedWith()
    {
        const ProgramEnd whole = run({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(whole.exitCode, 0);
        QVERIFY(whole.json().value(u"whole"_s).toBool());
        QCOMPARE(whole.json().value(u"records"_s).toInt(), 3);
        const QString newest = whole.json().value(u"newestHash"_s).toString();
        QCOMPARE(run({u"audit"_s, u"verify"_s, u"--expect"_s, newest}).exitCode, 0);

        tamper("UPDATE audit_log SET reason = 'no reason' WHERE id = 2");
        const ProgramEnd altered = run({u"audit"_s, u"verify"_s});
        QCOMPARE(altered.exitCode, 1);
        QVERIFY(altered.output.contains("record 2 was altered"));
        tamper("UPDATE audit_log SET reason = 'leaked' WHERE id = 2");
        QCOMPARE(run({u"audit"_s, u"verify"_s}).exitCode, 0);

        // The newest can be removed without a trace in the chain itself.
        tamper("DELETE FROM audit_log WHERE id = 3");
        QCOMPARE(run({u"audit"_s, u"verify"_s}).exitCode, 0);
        QCOMPARE(run({u"audit"_s, u"verify"_s, u"--expect"_s, newest}).exitCode, 1);
    }

    void theExportHasThemAllOldestFirst()
    {
        QCOMPARE(run({u"audit"_s, u"export"_s, path(u"trail.ndjson"_s)}).exitCode, 0);
        QFile file(path(u"trail.ndjson"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object().value(u"action"_s).toString(), u"promo.add"_s);
        const ProgramEnd csv = run({u"audit"_s, u"export"_s, u"-"_s, u"--csv"_s});
        QCOMPARE(csv.exitCode, 0);
        QVERIFY(csv.output.startsWith("id,at,operator"));
        QCOMPARE(csv.output.trimmed().split('\n').size(), 4);
    }

    void aRunningInstanceAnswersTheSame()
    {
        const ServingProgram server(path(u"data"_s));
        QVERIFY(!server.ready().isEmpty());
        QCOMPARE(list({}).size(), 3);
        const ProgramEnd verified = run({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(verified.exitCode, 0);
        QCOMPARE(verified.json().value(u"records"_s).toInt(), 3);
    }

    void theKeysTellHowManyTokensTheyStillVouchFor()
    {
        const ServingProgram server(path(u"data"_s));
        const auto start = [&server](const QByteArray &slug) {
            RawHttpClient client(static_cast<quint16>(QUrl(server.url()).port()));
            const auto answer = client.exchange(rawPost("/public/signup/start",
                R"({"clubName":"Club","clubSlug":")" + slug + R"(","email":"o@club.example","plan":"pro"})"));
            QCOMPARE(answer ? answer->status : 0, 200);
        };
        start("anstey-nomads");
        start("real-oadby");
        QCOMPARE(run({u"keys"_s, u"rotate"_s}).exitCode, 0);
        start("hathern-fc");
        const QJsonArray keys = run({u"keys"_s, u"list"_s, u"--json"_s}).json().value(u"keys"_s).toArray();
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys.at(0).toObject().value(u"tokens"_s).toInt(), 1);
        QCOMPARE(keys.at(1).toObject().value(u"tokens"_s).toInt(), 2);
        QCOMPARE(keys.at(2).toObject().value(u"tokens"_s).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(AuditProgramTest)
#include "audit_program_test.moc"
