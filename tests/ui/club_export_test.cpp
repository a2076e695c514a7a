// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/club_export.h"

#include "tests/ui/fake_console.h"
#include "ui/clubs/bulk/export_row.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using clubs::ClubExport;

namespace {
void fill(testsupport::FakeConsole &fake, int clubs)
{
    for (int i = 0; i < clubs; ++i) {
        console::ClubDetail detail;
        detail.club.id = u"id%1"_s.arg(i, 5, 10, QChar(u'0'));
        detail.club.slug = u"club-%1"_s.arg(i);
        detail.club.name = u"Club %1"_s.arg(i);
        detail.club.createdAtMs = 1'790'000'000'000 + i * 1000LL;
        detail.club.state = i % 2 ? domain::ProvisionState::Failed : domain::ProvisionState::Complete;
        fake.details.append(detail);
    }
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class ClubExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatMatchesInTheListsOrder()
    {
        testsupport::FakeConsole fake;
        fill(fake, 2500);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"clubs.csv"_s);
        ClubExport writing(fake, {.filter = {.states = {domain::ProvisionState::Failed}}}, {}, path);
        QSignalSpy finished(&writing, &ClubExport::finished);
        QSignalSpy progressed(&writing, &ClubExport::progressed);
        writing.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toLongLong(), 1250);
        QCOMPARE(progressed.size(), 2);
        const QList<QByteArray> lines = content(path).split('\n');
        QCOMPARE(lines.size(), 1252);
        QVERIFY(lines.first().startsWith("slug,name,email,plan"));
        QVERIFY(lines.at(1).startsWith("club-2499,Club 2499,"));
        QVERIFY(lines.at(1250).startsWith("club-1,Club 1,"));
        QCOMPARE(lines.last(), QByteArray());
    }

    void namedClubsAsJson()
    {
        testsupport::FakeConsole fake;
        fill(fake, 10);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"clubs.json"_s);
        ClubExport writing(fake, {}, {u"id00003"_s, u"id00007"_s, u"gone"_s}, path);
        QSignalSpy finished(&writing, &ClubExport::finished);
        writing.start();
        QTRY_COMPARE(finished.size(), 1);
        const QJsonArray clubs = QJsonDocument::fromJson(content(path)).array();
        QCOMPARE(clubs.size(), 2);
        QCOMPARE(clubs.at(0)[u"slug"_s].toString(), u"club-3"_s);
        QCOMPARE(clubs.at(0)[u"state"_s].toString(), u"failed"_s);
        QCOMPARE(clubs.at(0)[u"startedAt"_s].toString(), u"2026-09-21T14:13:23Z"_s);
        QVERIFY(!clubs.at(0).toObject().contains(u"tookMs"_s));
    }

    void nothingMatchesIsAFileAllTheSame()
    {
        testsupport::FakeConsole fake;
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"clubs.json"_s);
        ClubExport writing(fake, {}, {}, path);
        QSignalSpy finished(&writing, &ClubExport::finished);
        writing.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QJsonDocument::fromJson(content(path)).isArray());
    }

    void stoppedLeavesNoFile()
    {
        testsupport::FakeConsole fake;
        fill(fake, 3000);
        const QTemporaryDir directory;
        ClubExport writing(fake, {}, {}, directory.filePath(u"clubs.csv"_s));
        QSignalSpy cancelled(&writing, &ClubExport::cancelled);
        QSignalSpy finished(&writing, &ClubExport::finished);
        connect(&writing, &ClubExport::progressed, &writing, &ClubExport::cancel);
        writing.start();
        QTRY_COMPARE(cancelled.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
        QCOMPARE(fake.callCount(u"clubs"_s), 1);
        QVERIFY(!QFile::exists(directory.filePath(u"clubs.csv"_s)));
    }

    void failuresAreTold()
    {
        testsupport::FakeConsole fake;
        fill(fake, 3);
        ClubExport nowhere(fake, {}, {}, u"/nonexistent/clubs.csv"_s);
        QSignalSpy failed(&nowhere, &ClubExport::failed);
        nowhere.start();
        QTRY_COMPARE(failed.size(), 1);
        fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        const QTemporaryDir directory;
        ClubExport unread(fake, {}, {}, directory.filePath(u"clubs.csv"_s));
        QSignalSpy unreadFailed(&unread, &ClubExport::failed);
        unread.start();
        QTRY_COMPARE(unreadFailed.size(), 1);
        QVERIFY(QDir(directory.path()).isEmpty());
    }

    void fieldsThatASpreadsheetWouldRunAreDefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"FC United"_s << QByteArray("FC United");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+49 1"_s << QByteArray("'+49 1");
        QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << u"=HYPERLINK(\"x\",\"y\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("inside is harmless") << u"a=b"_s << QByteArray("a=b");
    }
    void fieldsThatASpreadsheetWouldRunAreDefused()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(clubs::csvLine({u"x"_s, field, {}}), QByteArray("x,") + written + ",\r\n");
    }
};

QTEST_MAIN(ClubExportTest)
#include "club_export_test.moc"
