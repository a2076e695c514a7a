// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_filter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using logs::LogFilter;

class LogFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsMatchAsTheStoreMatchesThem_data();
    void wordsMatchAsTheStoreMatchesThem();
    void timesAreInclusive();
    void aRowIsOneLineWhateverWasTyped();
    void prettyJsonIsTheRecord();
};

void LogFilterTest::wordsMatchAsTheStoreMatchesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("begin of a word") << u"prov"_s << true;
    QTest::newRow("middle of a word") << u"rovision"_s << false;
    QTest::newRow("case and accents") << u"GOTTINGEN"_s << true;
    QTest::newRow("every word") << u"failed anstey"_s << true;
    QTest::newRow("one word missing") << u"failed complete"_s << false;
    QTest::newRow("part of an id") << u"club-17"_s << true;
    QTest::newRow("end of an id") << u"ub-17"_s << false;
    QTest::newRow("punctuation only") << u"…"_s << true;
}

void LogFilterTest::wordsMatchAsTheStoreMatchesThem()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const domain::LogRecord record{1, 1000, domain::LogLevel::Error, domain::LogFeature::Provision,
        u"Provision failed for Göttingen"_s, {{u"tenantId"_s, u"club-1777"_s}, {u"reason"_s, u"Anstey's webhook"_s}}};
    LogFilter filter;
    filter.text = text;
    QCOMPARE(filter.admits(record), found);
}

void LogFilterTest::timesAreInclusive()
{
    LogFilter filter;
    filter.fromMs = 1000;
    filter.toMs = 2000;
    domain::LogRecord record;
    for (const auto &[ts, admitted] : {std::pair(999, false), {1000, true}, {2000, true}, {2001, false}}) {
        record.tsMs = ts;
        QCOMPARE(filter.admits(record), admitted);
    }
}

void LogFilterTest::aRowIsOneLineWhateverWasTyped()
{
    const domain::LogRecord record{1, 0, domain::LogLevel::Info, domain::LogFeature::Signup, u"x"_s,
        {{u"tenantId"_s, u"t"_s}, {u"reason"_s, u"a\nforged line"_s}, {u"attempt"_s, 2}}};
    QCOMPARE(logs::fieldsLine(record), u"reason=a⏎forged line  attempt=2  tenantId=t"_s);
}

void LogFilterTest::prettyJsonIsTheRecord()
{
    domain::LogRecord record{
        1, 1'790'000'000'123, domain::LogLevel::Warn, domain::LogFeature::Mail, u"said \"no\" %2 %3"_s};
    for (int i = 0; i < 2; ++i) {
        const QString pretty = logs::prettyJson(record);
        QCOMPARE(QJsonDocument::fromJson(pretty.toUtf8()).object(),
            QJsonDocument::fromJson(domain::toJsonLine(record)).object());
        QVERIFY(pretty.indexOf(u"\"ts\""_s) < pretty.indexOf(u"\"msg\""_s));
        record.fields = {{u"step"_s, u"send_magic_link"_s}, {u"attempt"_s, 3}};
    }
}

QTEST_GUILESS_MAIN(LogFilterTest)
#include "log_filter_test.moc"
