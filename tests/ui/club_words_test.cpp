// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_words.h"
#include "ui/clubs/failure_words.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::clubs;

class ClubWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void durations()
    {
        QCOMPARE(durationText(6), u"6 ms"_s);
        QCOMPARE(durationText(3400), u"3.4 s"_s);
        QCOMPARE(durationText(125'000), u"2 min 5 s"_s);
        QCOMPARE(durationText(11'400'000), u"3 h 10 min"_s);
    }

    void countdownEndsAtZero()
    {
        QCOMPARE(countdownText(42'000, 0), u"0:42"_s);
        QCOMPARE(countdownText(727'000, 0), u"12:07"_s);
        QCOMPARE(countdownText(7'500'000, 0), u"2 h 5 min"_s);
        QCOMPARE(countdownText(0, 5000), u"0:00"_s);
    }

    void chipCountsDownThenSaysDue()
    {
        console::ClubRow row;
        row.state = domain::ProvisionState::Pending;
        row.nextAttemptAtMs = 42'000;
        QCOMPARE(chipOf(row, 0).text, u"Retry in 0:42"_s);
        QCOMPARE(chipOf(row, 0).tone, theme::Tone::Warning);
        QCOMPARE(chipOf(row, 50'000).text, u"Retry due"_s);
        row.state = domain::ProvisionState::Failed;
        QCOMPARE(chipOf(row, 0).text, u"Failed"_s);
    }

    void everyChipHasAShapeAndWords()
    {
        for (const auto state : {domain::ProvisionState::Pending, domain::ProvisionState::Processing,
                 domain::ProvisionState::Complete, domain::ProvisionState::Failed}) {
            console::ClubRow row;
            row.state = state;
            QVERIFY(!chipOf(row, 0).icon.isEmpty());
            QVERIFY(!chipOf(row, 0).text.isEmpty());
        }
    }

    void everyStepHasATitle()
    {
        for (const auto plan : {domain::Plan::Starter, domain::Plan::Pro}) {
            for (const auto step : domain::stepsFor(plan)) {
                const QString name = domain::stepName(step);
                QVERIFY(stepTitle(name) != name);
                QVERIFY(!stepIcon(name).isEmpty());
            }
        }
        QCOMPARE(stepTitle(u"a_later_step"_s), u"a_later_step"_s);
    }

    void failuresSayWhatToDo_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &step, const QString &reason, const QString &says) {
            QTest::newRow(name) << step << reason << says;
        };
        row("gone", u"validate_webhook"_s, u"webhook: HEAD 404 → GET 404"_s, u"does not exist"_s);
        row("gone, as the probe says it", u"validate_webhook"_s,
            u"The webhook does not accept requests (HEAD 405, GET 404, OPTIONS 405). Check it."_s, u"answered 404"_s);
        row("moved", u"validate_webhook"_s, u"The webhook redirects to a.example (HEAD 302, GET 302)."_s,
            u"redirects"_s);
        row("resolved", u"validate_webhook"_s, u"hook.example resolves to 10.0.0.1, a private address"_s,
            u"private network"_s);
        row("closed", u"validate_webhook"_s, u"GET 403"_s, u"refuses us (403)"_s);
        row("slow", u"validate_webhook"_s, u"timed out after 5 s"_s, u"did not answer in time"_s);
        row("host", u"validate_webhook"_s, u"host not on the allow-list"_s, u"list of allowed hosts"_s);
        row("private", u"validate_webhook"_s, u"refused: private address"_s, u"private network"_s);
        row("secret", u"deploy_automations"_s, u"automations endpoint answered 401"_s, u"automations_secret"_s);
        row("mail", u"send_magic_link"_s, u"refused by its server (550)"_s, u"mail address was refused"_s);
        row("cancelled", u"create_owner"_s, u"cancelled by duty desk"_s, u"stopped"_s);
        row("unknown", u"create_owner"_s, u"the moon is full"_s, u"the moon is full"_s);
        row("nothing", {}, {}, u"log says more"_s);
    }
    void failuresSayWhatToDo()
    {
        QFETCH(QString, step);
        QFETCH(QString, reason);
        QFETCH(QString, says);
        const QString sentence = failureSentence(step, reason);
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }

    void failureIsReadFromTheNewestRun()
    {
        console::ClubDetail detail;
        detail.club.state = domain::ProvisionState::Failed;
        console::StepView step;
        step.name = u"validate_webhook"_s;
        step.status = domain::StepStatus::Failed;
        step.error = u"GET 404"_s;
        detail.runs = {{.number = 2, .steps = {step}}, {.number = 1}};
        QVERIFY(failureText(detail).contains(u"404"_s));
    }

    void waitingIsPlain()
    {
        console::ClubRow row;
        QCOMPARE(waitingText(row), u"signup not finished"_s);
        row.signupFinished = true;
        QCOMPARE(waitingText(row), u"a free slot"_s);
        row.waitingFor = u"awaiting email verification"_s;
        QCOMPARE(waitingText(row), u"e-mail not verified"_s);
        row.waitingFor = u"queued"_s;
        QCOMPARE(waitingText(row), u"a free slot"_s);
        row.waitingFor
            = u"retry at 2026-11-23T14:00:00.000Z: The webhook could not be checked (HEAD timed out, GET timed out)"_s;
        QCOMPARE(waitingText(row), u"webhook: HEAD timed out, GET timed out"_s);
        row.state = domain::ProvisionState::Complete;
        QCOMPARE(waitingText(row), QString());
        row.status = domain::TenantStatus::Suspended;
        QCOMPARE(waitingText(row), u"suspended"_s);
    }
};

QTEST_MAIN(ClubWordsTest)
#include "club_words_test.moc"
