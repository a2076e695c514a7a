// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/log_store.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace touchline;
using namespace touchline::telemetry;
using namespace Qt::StringLiterals;
using domain::LogFeature;
using domain::LogLevel;
using domain::LogRecord;

class LogStoreTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    testsupport::FakeClock m_clock;
    std::unique_ptr<LogStore> m_store;

    QString path() const { return m_directory->filePath(u"logs.db"_s); }

    void open(LogStore::Limits limits = {})
    {
        m_store = std::make_unique<LogStore>(m_clock, limits);
        const auto started = m_store->start(path());
        QVERIFY2(started.has_value(), qPrintable(started ? QString() : started.error().detail));
    }

    void append(const QString &msg, LogLevel level = LogLevel::Info, LogFeature feature = LogFeature::Ops,
        const QJsonObject &fields = {})
    {
        m_store->append({0, m_clock.nowMs(), level, feature, msg, fields});
    }

    StoredLogPage page(const store::LogFilter &filter)
    {
        m_store->flush().waitForFinished();
        const auto answer = m_store->query(filter).result();
        if (!answer)
            qFatal("the query failed: %s", qPrintable(answer.error().detail));
        return *answer;
    }

    QStringList messages(const store::LogFilter &filter)
    {
        QStringList list;
        for (const LogRecord &record : page(filter).records)
            list += record.msg;
        return list;
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_store.reset(); }

    void keepsWholeRecordsAcrossARestart()
    {
        open();
        const QJsonObject fields{{u"tenantId"_s, u"t1"_s}, {u"attempt"_s, 2}, {u"reason"_s, u"Grün \"und\" gut"_s}};
        append(u"Provision start"_s, LogLevel::Warn, LogFeature::Provision, fields);
        m_store->stop();
        open();
        const StoredLogPage found = page({});
        QCOMPARE(found.records.size(), 1);
        QCOMPARE(found.records.first().msg, u"Provision start"_s);
        QCOMPARE(found.records.first().level, LogLevel::Warn);
        QCOMPARE(found.records.first().feature, LogFeature::Provision);
        QCOMPARE(found.records.first().fields, fields);
        QCOMPARE(found.records.first().tsMs, m_clock.nowMs());
        QVERIFY(found.records.first().id > 0);
    }

    void filters_data()
    {
        QTest::addColumn<store::LogFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const store::LogFilter &filter, const char *expected) {
            QTest::newRow(name) << filter << QString::fromUtf8(expected).split(u' ', Qt::SkipEmptyParts);
        };
        row("all", {}, "five four three two one");
        row("info", {.atLeast = LogLevel::Info}, "five four three two");
        row("warn", {.atLeast = LogLevel::Warn}, "five three");
        row("error", {.atLeast = LogLevel::Error}, "five");
        row("feature", {.feature = LogFeature::Http}, "four one");
        row("feature and level", {.atLeast = LogLevel::Info, .feature = LogFeature::Http}, "four");
        row("trouble of a feature", {.atLeast = LogLevel::Warn, .feature = LogFeature::Http}, "");
        row("tenant", {.tenantId = u"a"_s}, "five two");
        row("tenant and level", {.atLeast = LogLevel::Warn, .tenantId = u"a"_s}, "five");
        row("word in a field", {.text = u"timeout"_s}, "five three");
        row("beginning of a word", {.text = u"TIME"_s}, "five three");
        row("message", {.text = u"fou"_s}, "four");
        row("both words", {.text = u"timeout hook.eu2"_s}, "three");
        row("host name", {.text = u"eu2.make.com"_s}, "three");
        row("no accents", {.text = u"gottingen"_s}, "two");
        row("text and tenant", {.tenantId = u"a"_s, .text = u"timeout"_s}, "five");
        row("text and level", {.atLeast = LogLevel::Error, .text = u"timeout"_s}, "five");
        row("text and feature", {.feature = LogFeature::Http, .text = u"timeout"_s}, "");
        row("quotes and operators", {.text = u"\"timeout OR NEAR( *"_s}, "");
        row("only punctuation", {.text = u"--- ***"_s}, "");
        row("only blanks", {.text = u"   "_s}, "five four three two one");
        row("from", {.fromMs = 3000}, "five four three");
        row("to", {.toMs = 2000}, "two one");
        row("range", {.fromMs = 2000, .toMs = 4000}, "four three two");
        row("range without records", {.fromMs = 9000}, "");
        row("range and text", {.text = u"timeout"_s, .fromMs = 4000}, "five");
    }
    void filters()
    {
        open();
        const auto add = [this](qint64 ts, LogLevel level, LogFeature feature, const QString &msg,
                             const QJsonObject &fields) { m_store->append({0, ts, level, feature, msg, fields}); };
        add(1000, LogLevel::Debug, LogFeature::Http, u"one"_s, {{u"path"_s, u"/health"_s}});
        add(2000, LogLevel::Info, LogFeature::Signup, u"two"_s, {{u"tenantId"_s, u"a"_s}, {u"slug"_s, u"göttingen"_s}});
        add(3000, LogLevel::Warn, LogFeature::Provision, u"three"_s,
            {{u"tenantId"_s, u"b"_s}, {u"reason"_s, u"timeout at hook.eu2.make.com"_s}});
        add(4000, LogLevel::Info, LogFeature::Http, u"four"_s, {});
        add(5000, LogLevel::Error, LogFeature::Mail, u"five"_s, {{u"tenantId"_s, u"a"_s}, {u"reason"_s, u"timeout"_s}});
        // What is filtered here is 56 years old; the flush would prune it.
        m_clock.setWallClock(6000);
        QFETCH(store::LogFilter, filter);
        QTEST(messages(filter), "expected");
    }

    void pagesByKey()
    {
        open();
        for (int i = 0; i < 25; ++i)
            append(QString::number(i));
        store::LogFilter filter{.limit = 10};
        QStringList all;
        for (int expected : {10, 10, 5}) {
            const StoredLogPage found = page(filter);
            QCOMPARE(found.records.size(), expected);
            QCOMPARE(found.more, expected == 10);
            for (const LogRecord &record : found.records)
                all += record.msg;
            filter.beforeId = found.records.last().id;
        }
        QCOMPARE(all.size(), 25);
        QCOMPARE(all.first(), u"24"_s);
        QCOMPARE(all.last(), u"0"_s);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void aFloodFromManyThreadsIsStoredWhole()
    {
        open();
        // A QSignalSpy would be filled by the store's thread while this one reads it; a queued connection is not.
        QObject here;
        qint64 told = 0;
        qsizetype most = 0;
        connect(m_store.get(), &LogStore::recordsStored, &here, [&](const QList<LogRecord> &records, qint64 dropped) {
            told += records.size() + dropped;
            most = std::max(most, records.size());
        });
        constexpr int each = 15'000;
        std::vector<std::thread> threads;
        for (int t = 0; t < 3; ++t) {
            threads.emplace_back([this] {
                for (int i = 0; i < each; ++i)
                    append(u"Request served"_s, LogLevel::Info, LogFeature::Http, {{u"path"_s, u"/health"_s}});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(page({.limit = 100'000}).records.size(), 3 * each);
        QCOMPARE(m_store->dropped(), 0);
        QTRY_COMPARE(told, qint64(3 * each));
        QVERIFY(most <= 500);
    }

    void tellsWhatItStored()
    {
        open();
        QObject here;
        QList<LogRecord> told;
        connect(m_store.get(), &LogStore::recordsStored, &here,
            [&told](const QList<LogRecord> &records) { told += records; });
        append(u"first"_s);
        append(u"second"_s);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.first().msg, u"first"_s);
        QVERIFY(told.first().id > 0 && told.first().id < told.last().id);
    }

    void httpCannotPushTheRestOut()
    {
        open({.keepDays = 30, .keepRows = 400});
        for (int i = 0; i < 290; ++i)
            append(u"club %1"_s.arg(i), LogLevel::Info, LogFeature::Signup);
        for (int i = 0; i < 5000; ++i)
            append(u"request %1"_s.arg(i), LogLevel::Info, LogFeature::Http);
        QCOMPARE(page({.feature = LogFeature::Http, .limit = 1000}).records.size(), 100);
        QCOMPARE(page({.feature = LogFeature::Signup, .limit = 1000}).records.size(), 290);
        QCOMPARE(messages({.limit = 1}), QStringList(u"request 4999"_s));
        for (int i = 290; i < 500; ++i)
            append(u"club %1"_s.arg(i), LogLevel::Info, LogFeature::Signup);
        const QStringList clubs = messages({.feature = LogFeature::Signup, .limit = 1000});
        QCOMPARE(clubs.size(), 300);
        QCOMPARE(clubs.last(), u"club 200"_s);
        // What is pruned is not found by its words either, and the index still works.
        QVERIFY(messages({.text = u"club 199"_s}).isEmpty());
        QCOMPARE(messages({.text = u"\"club 200\""_s}), QStringList(u"club 200"_s));
    }

    void forgetsWhatIsTooOld()
    {
        open({.keepDays = 2, .keepRows = 1'000'000});
        for (int i = 0; i < 9'000; ++i)
            append(u"old"_s);
        m_store->flush().waitForFinished();
        m_clock.advance(3 * 86'400'000LL);
        append(u"new"_s);
        QCOMPARE(messages({.limit = 10'000}), QStringList(u"new"_s));
        QVERIFY(messages({.text = u"old"_s}).isEmpty());
    }

    void forgetsAClub()
    {
        open();
        const auto about = [](const QString &club) { return QJsonObject{{u"tenantId"_s, club}}; };
        append(u"stored one"_s, LogLevel::Info, LogFeature::Provision, about(u"t1"_s));
        append(u"stored http"_s, LogLevel::Info, LogFeature::Http, about(u"t1"_s));
        append(u"stored other"_s, LogLevel::Info, LogFeature::Provision, about(u"t2"_s));
        m_store->flush().waitForFinished();
        append(u"queued one"_s, LogLevel::Info, LogFeature::Provision, about(u"t1"_s));
        append(u"queued nobody's"_s);
        m_store->forgetTenant(u"t1"_s);
        m_store->stop();
        open();
        QCOMPARE(messages({}), QStringList({u"queued nobody's"_s, u"stored other"_s}));
        QCOMPARE(messages({.text = u"one"_s}), QStringList());
        QCOMPARE(messages({.tenantId = u"t1"_s}), QStringList());
        // Only what there was before.
        append(u"later"_s, LogLevel::Info, LogFeature::Provision, about(u"t1"_s));
        QCOMPARE(messages({.tenantId = u"t1"_s}), QStringList{u"later"_s});
    }

    void countsErrorsOfTheLastHour()
    {
        open();
        append(u"bad"_s, LogLevel::Error);
        append(u"worrying"_s, LogLevel::Warn);
        m_store->flush().waitForFinished();
        QCOMPARE(m_store->errorsLastHour(), 1);
        m_store->stop();
        m_clock.advance(1'800'000);
        open();
        append(u"bad again"_s, LogLevel::Error);
        m_store->flush().waitForFinished();
        QCOMPARE(m_store->errorsLastHour(), 2);
        m_clock.advance(1'900'000);
        QCOMPARE(m_store->errorsLastHour(), 1);
    }

    void aDamagedFileIsPutAside()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        open();
        append(u"fresh"_s);
        QCOMPARE(messages({}), QStringList(u"fresh"_s));
        QVERIFY(QFile::exists(path() + u".damaged"_s));
    }

    void answersAfterItsEnd()
    {
        open();
        m_store->stop();
        append(u"late"_s);
        QVERIFY(m_store->flush().isFinished());
        QVERIFY(!m_store->query({}).result().has_value());
        QCOMPARE(m_store->dropped(), 1);
    }
};

QTEST_GUILESS_MAIN(LogStoreTest)
#include "log_store_test.moc"
