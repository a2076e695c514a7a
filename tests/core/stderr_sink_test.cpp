// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/log.h"
#include "core/telemetry/stderr_sink.h"
#include "tests/support/fake_clock.h"

#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace touchline;
using namespace touchline::telemetry;
using namespace Qt::StringLiterals;

class StderrSinkTest final : public QObject
{
    Q_OBJECT

private:
    int m_ends[2] = {-1, -1};
    testsupport::FakeClock m_clock;

    using LogRecord = domain::LogRecord;
    LogRecord record(const QString &msg) const { return {.tsMs = m_clock.nowMs(), .msg = msg}; }

    QList<QJsonObject> readAll()
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
        QByteArray bytes;
        char piece[4096];
        for (ssize_t count = 0; (count = ::read(m_ends[0], piece, sizeof piece)) > 0;)
            bytes += QByteArrayView(piece, count);
        QList<QJsonObject> lines;
        for (const QByteArray &line : bytes.split('\n')) {
            if (!line.isEmpty())
                lines += QJsonDocument::fromJson(line).object();
        }
        return lines;
    }

private Q_SLOTS:
    void init() { QCOMPARE(::pipe(m_ends), 0); }
    void cleanup()
    {
        for (int &end : m_ends) {
            if (end >= 0)
                ::close(end);
            end = -1;
        }
    }

    void writesOneLineARecord()
    {
        {
            StderrSink sink(m_ends[1]);
            Log log(m_clock, domain::LogLevel::Info);
            log.addSink([&sink](const LogRecord &each) { sink.append(each); });
            log.info(domain::LogFeature::Signup, u"Club \"A\"\nforged"_s, {{u"slug"_s, u"a"_s}});
            log.debug(domain::LogFeature::Signup, u"below the threshold"_s);
            log.error(domain::LogFeature::Store, u"second"_s);
        }
        const QList<QJsonObject> lines = readAll();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().value("msg"_L1).toString(), u"Club \"A\"\nforged"_s);
        QCOMPARE(lines.first().value("slug"_L1).toString(), u"a"_s);
        QCOMPARE(lines.first().value("level"_L1).toString(), u"info"_s);
        QCOMPARE(lines.last().value("feature"_L1).toString(), u"store"_s);
    }

    void aStuckReaderHoldsNobodyUp()
    {
        {
            StderrSink sink(m_ends[1]);
            const QString longText(2000, u'x');
            // Far more than a pipe and the queue take; nothing reads meanwhile.
            for (int i = 0; i < 30'000; ++i)
                sink.append(record(longText));
            QVERIFY(sink.dropped() > 0);
        }
        QVERIFY(!readAll().isEmpty());
    }

    void aGoneReaderHoldsNobodyUp()
    {
        ::signal(SIGPIPE, SIG_IGN);
        ::close(m_ends[0]);
        m_ends[0] = -1;
        StderrSink sink(m_ends[1]);
        for (int i = 0; i < 100; ++i)
            sink.append(record(u"nobody reads"_s));
    }
};

QTEST_APPLESS_MAIN(StderrSinkTest)
#include "stderr_sink_test.moc"
