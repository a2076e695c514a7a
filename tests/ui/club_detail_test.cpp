// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/clock.h"
#include "tests/ui/fake_console.h"
#include "ui/clubs/detail/attempt_row.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/clubs/detail/club_log.h"
#include "ui/clubs/detail/order_menu.h"
#include "ui/clubs/detail/step_row.h"
#include "ui/clubs/orders/curl_command.h"
#include "ui/clubs/orders/order_dialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using clubs::Order;

namespace {
class Bench
{
public:
    Bench()
    {
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        actions = std::make_unique<clubs::ClubActions>(fake);
        view = std::make_unique<clubs::ClubDetailView>(fake, clock, *actions, clubs::ClubDetailView::Place::OwnWindow);
        view->resize(420, 760);
        view->show();
    }

    void show(const QString &slug)
    {
        id = slug + u"-id"_s;
        view->showClub(id);
        const QString name = fake.find(id)->club.name;
        [&] { QTRY_VERIFY(says(name)); }();
    }

    bool says(const QString &text) const
    {
        const auto labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QPushButton *button(const QString &text, QWidget *in = nullptr) const
    {
        for (QPushButton *candidate : (in ? in : view.get())->findChildren<QPushButton *>()) {
            if (!candidate->isHidden() && candidate->isVisibleTo(view->window()) && candidate->text().startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    /// The dialog that is open, once there is one.
    clubs::OrderDialog *dialog() const
    {
        for (auto *candidate : view->findChildren<clubs::OrderDialog *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    QPushButton *confirm() const { return dialog()->findChild<QPushButton *>(u"confirmOrder"_s); }

    void type(const QString &field, const QString &text) const
    {
        auto *line = dialog()->findChild<QLineEdit *>(field);
        QVERIFY2(line, qPrintable(field));
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void give(Order order) const
    {
        view->give(order);
        QVERIFY(dialog());
    }

    QStringList logLines() const
    {
        QStringList lines;
        for (const QLabel *label : view->findChild<clubs::ClubLog *>()->findChildren<QLabel *>()) {
            if (label->text().contains(u"line "_s))
                lines.append(label->text().section(u"line "_s, 1));
        }
        return lines;
    }

    domain::LogRecord record(qint64 number) const
    {
        domain::LogRecord result{number, 1'790'000'000'000 + number, domain::LogLevel::Info,
            domain::LogFeature::Provision, u"line %1"_s.arg(number)};
        result.fields.insert(u"tenantId"_s, id);
        return result;
    }

    QAction *menuEntry(const QString &text) const
    {
        for (QAction *action : view->findChild<clubs::OrderMenu *>()->actions()) {
            if (action->isVisible() && action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

    testsupport::FakeConsole fake;
    domain::SystemClock clock;
    std::unique_ptr<clubs::ClubActions> actions;
    std::unique_ptr<clubs::ClubDetailView> view;
    QString id;
};
} // namespace

class ClubDetailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-club-detail-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { QSettings().clear(); }

    void attemptsOpenOneByOne()
    {
        Bench bench;
        bench.show(u"anstey-nomads"_s);
        QPushButton *toggle = bench.button(u"2 attempt"_s);
        QVERIFY(toggle);
        toggle->click();
        QPushButton *first = bench.button(u"Attempt 1"_s);
        QPushButton *second = bench.button(u"Attempt 2"_s);
        QVERIFY(first && second);
        QVERIFY(second->isChecked());
        QVERIFY(!first->isChecked());
        auto *row = qobject_cast<clubs::AttemptRow *>(first->parentWidget());
        QVERIFY(row);
        const auto evidenceOfFirst = [row] {
            const auto labels = row->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel *label) { return label->isVisible() && label->text().contains(u"203.0.113.20"_s); });
        };
        QVERIFY(!evidenceOfFirst());
        first->click();
        QVERIFY(evidenceOfFirst());
        // What is opened stays open while the club changes.
        const auto asked = bench.fake.callCount(u"club"_s);
        Q_EMIT bench.fake.clubsChanged({bench.id});
        QTRY_VERIFY(bench.fake.callCount(u"club"_s) > asked);
        QTRY_VERIFY(evidenceOfFirst());
    }

    void olderRunsAreSelectable()
    {
        Bench bench;
        bench.show(u"anstey-nomads"_s);
        auto *choice = bench.view->findChild<QComboBox *>(u"runChoice"_s);
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 2);
        QVERIFY(bench.button(u"2 attempt"_s));
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QVERIFY(!bench.button(u"2 attempt"_s));
        QVERIFY(bench.button(u"Show the latest"_s));
        // It stays chosen when a new run begins, and the latest is one click away.
        bench.fake.change(bench.id, [](console::ClubDetail &club) {
            console::RunView fresh = club.runs.constFirst();
            fresh.number = 3;
            club.runs.prepend(fresh);
        });
        QTRY_COMPARE(choice->count(), 3);
        QCOMPARE(choice->currentIndex(), 2);
        bench.button(u"Show the latest"_s)->click();
        QCOMPARE(choice->currentIndex(), 0);
    }

    void dryRunsAreMarked()
    {
        Bench bench;
        bench.show(u"quorn-cricket-club"_s);
        const auto chips = bench.view->findChildren<widgets::Chip *>();
        QVERIFY(std::any_of(chips.begin(), chips.end(),
            [](const widgets::Chip *chip) { return chip->isVisible() && chip->look().text == u"Dry run"; }));
    }

    void nextTryIsCountedDown()
    {
        Bench bench;
        bench.show(u"barrow-town-ladies"_s);
        QVERIFY(bench.says(u"Next try in 0:4"_s));
        QVERIFY(bench.button(u"Retry now"_s));
    }

    void mostUsefulOrderStandsOut_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("text");
        QTest::newRow("webhook gone") << u"anstey-nomads"_s << u"Edit webhook and retry"_s;
        QTest::newRow("mail refused") << u"wigston-fields"_s << u"Correct mail and retry"_s;
        QTest::newRow("automations denied") << u"countesthorpe"_s << u"Retry"_s;
        QTest::newRow("half done") << u"birstall-old-boys"_s << u"Continue signup"_s;
        QTest::newRow("not verified") << u"thurmaston-magpies"_s << u"Release e-mail hold"_s;
    }
    void mostUsefulOrderStandsOut()
    {
        QFETCH(QString, slug);
        QFETCH(QString, text);
        Bench bench;
        bench.show(slug);
        QPushButton *primary = nullptr;
        for (QPushButton *button : bench.view->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("kind") == u"primary"_s) {
                QVERIFY(!primary);
                primary = button;
            }
        }
        QVERIFY(primary);
        QVERIFY2(primary->text().startsWith(text), qPrintable(primary->text()));
    }

    void webhookIsEditedAndTheRunGoesOn()
    {
        Bench bench;
        bench.show(u"anstey-nomads"_s);
        QTest::mouseClick(bench.button(u"Edit webhook"_s), Qt::LeftButton);
        QVERIFY(bench.dialog());
        auto *url = bench.dialog()->findChild<QLineEdit *>(u"editWebhookUrl"_s);
        QCOMPARE(url->text(), bench.fake.find(bench.id)->webhookUrl);
        bench.type(u"editWebhookUrl"_s, u"hook"_s);
        bench.confirm()->click();
        QCOMPARE(bench.fake.callCount(u"editWebhookAndRetry"_s), 0);
        bench.type(u"editWebhookUrl"_s, u"https://hook.eu2.make.com/right"_s);
        bench.dialog()->findChild<QPushButton *>(u"editWebhookTest"_s)->click();
        QTRY_COMPARE(bench.fake.callCount(u"testWebhook"_s), 1);
        bench.fake.hold();
        QTest::mouseClick(bench.confirm(), Qt::LeftButton);
        QTest::mouseClick(bench.confirm(), Qt::LeftButton);
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QVERIFY(bench.dialog());
        bench.fake.release();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.fake.callCount(u"editWebhookAndRetry"_s), 1);
        QVERIFY(bench.fake.calls.contains(u"editWebhookAndRetry anstey-nomads-id https://hook.eu2.make.com/right "_s));
        QTRY_VERIFY(bench.says(u"The webhook is changed."_s));
    }

    void faultOfTheWebhookStandsAtItsField()
    {
        Bench bench;
        bench.show(u"anstey-nomads"_s);
        bench.give(Order::EditWebhook);
        bench.fake.fail(u"editWebhookAndRetry"_s, {domain::ErrorCode::InvalidWebhookHost, {}});
        bench.confirm()->click();
        auto *url = bench.dialog()->findChild<QLineEdit *>(u"editWebhookUrl"_s);
        QTRY_COMPARE(url->property("fault").toString(), u"danger"_s);
        QVERIFY(bench.dialog());
        QVERIFY(bench.confirm()->isEnabled());
    }

    void retryFromSaysWhatIsCarried()
    {
        Bench bench;
        bench.show(u"anstey-nomads"_s);
        bench.give(Order::RetryFrom);
        auto *routing = bench.dialog()->findChild<QRadioButton *>(u"configure_routing"_s);
        auto *webhook = bench.dialog()->findChild<QRadioButton *>(u"validate_webhook"_s);
        auto *owner = bench.dialog()->findChild<QRadioButton *>(u"create_owner"_s);
        QVERIFY(webhook->isChecked());
        QVERIFY(!owner->isEnabled());
        QCOMPARE(routing->accessibleDescription(), u"carried over"_s);
        routing->click();
        QCOMPARE(routing->accessibleDescription(), u"runs again"_s);
        bench.confirm()->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"retryFromStep anstey-nomads-id configure_routing"_s));
        QTRY_VERIFY(!bench.dialog());
    }

    void ownersMailIsCorrected()
    {
        Bench bench;
        bench.show(u"wigston-fields"_s);
        bench.give(Order::CorrectEmail);
        bench.type(u"correctedEmail"_s, u"nobody"_s);
        bench.confirm()->click();
        QCOMPARE(bench.fake.callCount(u"correctEmailAndRetry"_s), 0);
        bench.type(u"correctedEmail"_s, u"sec@wigston.example"_s);
        QTest::keyClick(bench.dialog()->findChild<QLineEdit *>(u"correctedEmail"_s), Qt::Key_Return);
        QTRY_VERIFY(bench.fake.calls.contains(u"correctEmailAndRetry wigston-fields-id sec@wigston.example"_s));
    }

    void suspendingNeedsAReasonAndCanBeUndone()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.give(Order::Suspend);
        QCOMPARE(bench.confirm()->property("kind").toString(), u"danger"_s);
        bench.confirm()->click();
        QVERIFY(bench.dialog());
        QCOMPARE(bench.fake.callCount(u"suspendClub"_s), 0);
        bench.type(u"orderReason"_s, u"unpaid since May"_s);
        // Enter alone does not decide what is destructive.
        QTest::keyClick(bench.dialog()->findChild<QLineEdit *>(u"orderReason"_s), Qt::Key_Return);
        QCOMPARE(bench.fake.callCount(u"suspendClub"_s), 0);
        bench.confirm()->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"suspendClub fc-goettingen-05-id unpaid since May"_s));
        QTRY_VERIFY(bench.says(u"will be suspended in"_s));
        QVERIFY(!bench.menuEntry(u"Suspend"_s));
        bench.button(u"Undo"_s)->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"undoAction held-fc-goettingen-05-id"_s));
        QTRY_VERIFY(!bench.says(u"will be suspended in"_s));
        QTRY_VERIFY(bench.menuEntry(u"Suspend"_s));
    }

    void erasingNeedsTheSlugTyped()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.give(Order::Erase);
        bench.type(u"orderReason"_s, u"asked for"_s);
        QVERIFY(!bench.confirm()->isEnabled());
        bench.type(u"orderConfirmation"_s, u"fc-goettingen"_s);
        QVERIFY(!bench.confirm()->isEnabled());
        bench.type(u"orderConfirmation"_s, u"fc-goettingen-05"_s);
        QVERIFY(bench.confirm()->isEnabled());
        bench.confirm()->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"eraseClub fc-goettingen-05-id fc-goettingen-05 asked for"_s));
    }

    void refusedOrderIsToldInTheDialog()
    {
        Bench bench;
        bench.show(u"barrow-town-ladies"_s);
        bench.give(Order::CancelRun);
        bench.type(u"orderReason"_s, u"wrong club"_s);
        bench.fake.fail(u"cancelRun"_s,
            {domain::ErrorCode::StepOutOfOrder, u"There is no run to cancel: it is over, or has not begun."_s});
        bench.confirm()->click();
        const auto told = [&bench] {
            const auto notices = bench.dialog()->findChildren<widgets::Notice *>();
            return std::any_of(notices.begin(), notices.end(), [](const widgets::Notice *notice) {
                return notice->isVisible() && notice->text().contains(u"no run to cancel"_s);
            });
        };
        QTRY_VERIFY(told());
    }

    void secretIsShownOnceForCopying()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.give(Order::RotateSecret);
        bench.confirm()->click();
        auto *secret = bench.dialog()->findChild<QLineEdit *>(u"newSecret"_s);
        QTRY_VERIFY(secret->isVisible());
        bench.dialog()->findChild<QPushButton *>(u"copySecret"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"whsec_bmV3IHNlY3JldA=="_s);
        QCOMPARE(bench.confirm()->text(), u"Close"_s);
        bench.confirm()->click();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.fake.callCount(u"rotateWebhookSecret"_s), 1);
    }

    void webhookIsTestedWithItsCascade()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.button(u"Test now"_s)->click();
        QTRY_VERIFY(bench.says(u"The webhook answered and was accepted."_s));
        QVERIFY(bench.says(u"HEAD 405"_s));
        QVERIFY(bench.says(u"GET 200"_s));
        QVERIFY(bench.fake.calls.contains(u"testWebhook "_s + bench.fake.find(bench.id)->webhookUrl));
    }

    void failedEventIsSentAgain()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        QVERIFY(bench.says(u"club.provisioned"_s));
        QVERIFY(bench.says(u"answered 500"_s));
        QPushButton *again = nullptr;
        for (QPushButton *button : bench.view->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Resend test")
                again = button;
        }
        QVERIFY(again);
        again->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"resendWebhookMessage fc-goettingen-05-id msg_2_test"_s));
    }

    void testEventIsSent()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.button(u"Send test event"_s)->click();
        QTRY_VERIFY(bench.says(u"The webhook took the test event (200)."_s));
    }

    void contentAuditAndAccessAreListed()
    {
        Bench bench;
        bench.fake.clubRecords().accesses.insert(
            u"fc-goettingen-05-id"_s, {0, {{u"jti-7"_s, 1'790'000'000'000, u"lost"_s}}, 2, 1'790'000'000'000});
        bench.show(u"fc-goettingen-05"_s);
        QTRY_VERIFY(bench.says(u"Welcome to FC Göttingen 05!"_s));
        QVERIFY(bench.says(u"FC Göttingen 05 – Sample Opponent"_s));
        QTRY_VERIFY(bench.says(u"Owner’s link sent again"_s));
        QTRY_VERIFY(bench.says(u"jti-7"_s));
        auto *token = bench.view->findChild<QLineEdit *>(u"tokenId"_s);
        QTest::keyClicks(token, u"jti-9"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QVERIFY(bench.dialog());
        bench.type(u"orderReason"_s, u"seen in a chat"_s);
        bench.confirm()->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"revokeTokens fc-goettingen-05-id jti-9 seen in a chat"_s));
    }

    void curlHoldsNothingSecret()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.view->give(Order::CopyCurl);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"curl -sS -H \"Authorization: Bearer $TOUCHLINE_TOKEN\" "
            u"'https://clubs.example.org/api/v1/tenants/fc-goettingen-05-id/provision-status'"_s);
    }

    void keysWorkWhereTheClubIsShown()
    {
        Bench bench;
        bench.show(u"anstey-nomads"_s);
        QApplication::setActiveWindow(bench.view.get());
        QVERIFY(QTest::qWaitForWindowActive(bench.view.get()));
        QTest::keySequence(bench.view.get(), clubs::orderKeys(Order::Retry));
        QTRY_VERIFY(bench.fake.calls.contains(u"retryClub anstey-nomads-id"_s));
        QTest::keySequence(bench.view.get(), clubs::orderKeys(Order::EditWebhook));
        QTRY_VERIFY(bench.dialog());
    }

    void eachKeyMeansOneThing()
    {
        QStringList keys;
        for (const QList<Order> &group : clubs::orderGroups()) {
            for (const Order order : group) {
                if (order != Order::Reinstate)
                    keys.append(clubs::orderKeys(order).toString());
            }
        }
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void nobodyActsOnTheClubBefore()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        QPushButton *test = bench.button(u"Test now"_s);
        QVERIFY(test->isEnabled());
        bench.fake.hold();
        bench.view->showClub(u"anstey-nomads-id"_s);
        QVERIFY(!test->isEnabled());
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(bench.fake.callCount(u"testWebhook"_s), 0);
        // Where the answer takes its time, the old club goes away.
        const auto *pane = bench.view->findChild<widgets::StatePane *>();
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->title(), u"Loading the club…"_s);
        QVERIFY(!bench.says(u"FC Göttingen 05"_s));
        bench.fake.release();
        QTRY_VERIFY(bench.says(u"Anstey Nomads"_s));
        QVERIFY(!pane->isVisible());
        QVERIFY(bench.button(u"Test now"_s)->isEnabled());
    }

    void aQuickAnswerShowsNoLoading()
    {
        Bench bench;
        bench.show(u"fc-goettingen-05"_s);
        bench.view->showClub(u"anstey-nomads-id"_s);
        const auto *pane = bench.view->findChild<widgets::StatePane *>();
        QVERIFY(!pane->isVisible());
        QTRY_VERIFY(bench.says(u"Anstey Nomads"_s));
        QVERIFY(!pane->isVisible());
        QVERIFY(bench.button(u"Test now"_s)->isEnabled());
    }

    void logLinesAreNeitherDoubledNorLost()
    {
        Bench bench;
        bench.fake.records.clear();
        bench.id = u"anstey-nomads-id"_s;
        bench.fake.records = {bench.record(1), bench.record(2)};
        bench.fake.hold();
        bench.view->showClub(bench.id);
        // One that the page holds already, and one that it cannot.
        Q_EMIT bench.fake.logRecords({bench.record(2), bench.record(3)}, 0);
        bench.fake.release();
        const QStringList expected{u"3"_s, u"2"_s, u"1"_s};
        QTRY_COMPARE(bench.logLines(), expected);
        Q_EMIT bench.fake.logRecords({bench.record(3), bench.record(4)}, 0);
        const QStringList more{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QCOMPARE(bench.logLines(), more);
    }

    void logIsReadAgainWhereLinesWereDropped()
    {
        Bench bench;
        bench.fake.records.clear();
        bench.show(u"anstey-nomads"_s);
        bench.fake.records = {bench.record(1), bench.record(2), bench.record(3)};
        Q_EMIT bench.fake.logRecords({bench.record(3)}, 2);
        const QStringList expected{u"3"_s, u"2"_s, u"1"_s};
        QTRY_COMPARE(bench.logLines(), expected);
    }

    void suspendedClubOffersReinstating()
    {
        Bench bench;
        bench.fake.find(u"fc-goettingen-05-id"_s)->club.status = domain::TenantStatus::Suspended;
        bench.show(u"fc-goettingen-05"_s);
        QVERIFY(bench.says(u"This club is suspended"_s));
        QVERIFY(!bench.button(u"Resend link"_s));
        bench.button(u"Reinstate"_s)->click();
        QVERIFY(bench.dialog());
        bench.confirm()->click();
        QTRY_VERIFY(bench.fake.calls.contains(u"reinstateClub fc-goettingen-05-id "_s));
    }
};

QTEST_MAIN(ClubDetailTest)
#include "club_detail_test.moc"
