// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/settings_page.h"

#include "core/settings/settings_catalogue.h"
#include "tests/ui/fake_console.h"
#include "ui/settings/backups_model.h"
#include "ui/settings/keys_model.h"
#include "ui/settings/restart_question.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/settings_list.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <algorithm>

using namespace touchline;
using namespace touchline::settings;
using namespace Qt::StringLiterals;
using touchline::testsupport::FakeConsole;

namespace {
template <class T>
T *child(QWidget &page, const QString &name)
{
    return page.findChild<T *>(name);
}

void click(QWidget &page, const QString &name)
{
    child<QAbstractButton>(page, name)->click();
}

/// As somebody at the keyboard does it.
void type(QWidget &page, const QString &name, const QString &text)
{
    auto *line = child<QLineEdit>(page, name);
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

bool says(QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
}

QString notice(QWidget &page, const QString &name)
{
    auto *found = child<widgets::Notice>(page, name);
    return found->isVisible() ? found->text() : QString();
}
} // namespace

class SettingsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasWordsAndAPlace()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.resize(1164, 780);
        page.show();
        for (const console::SettingView &setting : std::as_const(fake.settingsDesk.view.settings)) {
            QVERIFY2(nameOf(setting) != setting.key, qPrintable(setting.key));
            QVERIFY2(meaningOf(setting) != setting.meaning || setting.meaning.isEmpty(), qPrintable(setting.key));
            QVERIFY2(!allowedText(setting).isEmpty(), qPrintable(setting.key));
            page.showPart(sectionOf(setting.key));
            QTRY_VERIFY2(child<QWidget>(page, setting.key), qPrintable(setting.key));
            QTRY_VERIFY2(child<QWidget>(page, setting.key)->isVisible(), qPrintable(setting.key));
        }
    }

    void changesAreCollectedAndSavedTogether()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        QTRY_VERIFY(child<QLineEdit>(page, u"signup.trial_days"_s));
        page.showPart(u"signup"_s);
        type(page, u"signup.trial_days"_s, u"30"_s);
        child<QCheckBox>(page, u"signup.one_club_per_email"_s)->click();
        page.showPart(u"mail"_s);
        auto *transport = child<QComboBox>(page, u"mail.transport"_s);
        transport->setCurrentIndex(1);
        Q_EMIT transport->activated(1);
        child<QLineEdit>(page, u"settingsReason"_s)->setText(u"launch"_s);
        click(page, u"settingsSave"_s);
        QTRY_COMPARE(fake.settingsDesk.saved.size(), 3);
        const QList<console::SettingChange> wanted{{u"mail.transport"_s, u"smtp"_s},
            {u"signup.one_club_per_email"_s, u"true"_s}, {u"signup.trial_days"_s, u"30"_s}};
        QCOMPARE(fake.settingsDesk.saved, wanted);
        QCOMPARE(fake.settingsDesk.reason, u"launch"_s);
        QTRY_VERIFY(notice(page, u"settingsNotice"_s).contains(u"Saved"_s));
        QVERIFY(!child<QAbstractButton>(page, u"settingsSave"_s)->isVisible());
        for (QAbstractButton *button :
            child<widgets::Notice>(page, u"settingsNotice"_s)->findChildren<QAbstractButton *>())
            button->click();
        QTRY_COMPARE(fake.upkeepDesk.replies.callCount(u"restart"_s), 1);
    }

    void whatIsTypedWhileItIsSavedIsKept()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"signup"_s);
        QTRY_VERIFY(child<QLineEdit>(page, u"signup.trial_days"_s));
        type(page, u"signup.trial_days"_s, u"30"_s);
        type(page, u"signup.rate_per_minute"_s, u"20"_s);
        type(page, u"signup.availability_per_minute"_s, u"90"_s);
        fake.settingsDesk.replies.hold();
        auto *reason = child<QLineEdit>(page, u"settingsReason"_s);
        reason->setText(u"launch"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClick(reason, Qt::Key_Return); // sent once, however often it is asked for
        QCOMPARE(fake.settingsDesk.replies.callCount(u"save"_s), 1);
        type(page, u"signup.trial_days"_s, u"31"_s);
        type(page, u"signup.availability_per_minute"_s, u"60"_s); // as it was before
        child<QCheckBox>(page, u"signup.one_club_per_email"_s)->click();
        fake.settingsDesk.replies.release();
        QTRY_COMPARE(reason->text(), QString());
        QCOMPARE(child<QLineEdit>(page, u"signup.trial_days"_s)->text(), u"31"_s);
        QCOMPARE(child<QLineEdit>(page, u"signup.rate_per_minute"_s)->text(), u"20"_s);
        QVERIFY(child<QAbstractButton>(page, u"settingsSave"_s)->isVisible());
        click(page, u"settingsSave"_s);
        QTRY_COMPARE(fake.settingsDesk.replies.callCount(u"save"_s), 2);
        const QList<console::SettingChange> wanted{{u"signup.availability_per_minute"_s, std::nullopt},
            {u"signup.one_club_per_email"_s, u"true"_s}, {u"signup.trial_days"_s, u"31"_s}};
        QCOMPARE(fake.settingsDesk.saved, wanted);
        QTRY_VERIFY(!child<QAbstractButton>(page, u"settingsSave"_s)->isVisible());
    }

    void aRestartAsksFirstWhereSomethingIsUnsaved()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        QStringList otherWork;
        page.setOtherWork([&otherWork] { return otherWork; });
        page.showPart(u"signup"_s);
        QTRY_VERIFY(child<QLineEdit>(page, u"signup.trial_days"_s));
        type(page, u"signup.trial_days"_s, u"30"_s);
        click(page, u"settingsSave"_s);
        QTRY_VERIFY(notice(page, u"settingsNotice"_s).contains(u"Saved"_s));
        const auto restart = [&page] {
            for (auto *button : child<widgets::Notice>(page, u"settingsNotice"_s)->findChildren<QAbstractButton *>())
                button->click();
        };
        const auto asked = [&page]() -> RestartQuestion * {
            for (auto *question : page.findChildren<RestartQuestion *>()) {
                if (question->isVisible())
                    return question;
            }
            return nullptr;
        };
        type(page, u"signup.rate_per_minute"_s, u"20"_s);
        restart();
        QVERIFY(asked());
        click(*asked(), u"restartCancel"_s);
        QVERIFY(!asked());
        QCOMPARE(fake.upkeepDesk.replies.callCount(u"restart"_s), 0);
        click(page, u"settingsDiscard"_s);
        otherWork = {u"A club is half onboarded."_s};
        restart();
        QVERIFY(asked());
        QVERIFY(says(*asked(), u"half onboarded"_s));
        click(*asked(), u"restartAnyway"_s);
        QTRY_COMPARE(fake.upkeepDesk.replies.callCount(u"restart"_s), 1);
    }

    void aValueTypedBackIsNoChange()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"signup"_s);
        QTRY_VERIFY(child<QLineEdit>(page, u"signup.trial_days"_s));
        type(page, u"signup.trial_days"_s, u"30"_s);
        QVERIFY(child<QAbstractButton>(page, u"settingsSave"_s)->isVisible());
        type(page, u"signup.trial_days"_s, u"14"_s);
        QVERIFY(!child<QAbstractButton>(page, u"settingsSave"_s)->isVisible());
    }

    void discardingShowsWhatIsSaved()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"signup"_s);
        QTRY_VERIFY(child<QLineEdit>(page, u"signup.trial_days"_s));
        type(page, u"signup.trial_days"_s, u"30"_s);
        click(page, u"settingsDiscard"_s);
        QCOMPARE(child<QLineEdit>(page, u"signup.trial_days"_s)->text(), u"14"_s);
        QVERIFY(!child<QAbstractButton>(page, u"settingsSave"_s)->isVisible());
    }

    void aFaultStandsAtItsSetting()
    {
        FakeConsole fake;
        fake.settingsDesk.replies.fail(u"save"_s,
            {domain::ErrorCode::InvalidRequest, u"server.tls_key"_s,
                {{{u"server.tls_key"_s}, u"they belong together"_s, u"rule"_s}}});
        SettingsPage page(fake);
        page.show();
        QTRY_VERIFY(child<QLineEdit>(page, u"signup.trial_days"_s));
        page.showPart(u"signup"_s);
        type(page, u"signup.trial_days"_s, u"30"_s);
        click(page, u"settingsSave"_s);
        QTRY_COMPARE(child<QLabel>(page, u"fault server.tls_key"_s)->text(), u"they belong together"_s);
        QVERIFY(child<QLabel>(page, u"fault server.tls_key"_s)->isVisible());
        QVERIFY(notice(page, u"settingsTrouble"_s).contains(u"Nothing was saved"_s));
        fake.settingsDesk.replies.fail(
            u"save"_s, {domain::ErrorCode::InvalidRequest, {}, {{{u"signup.trial_days"_s}, {}, u"not_allowed"_s}}});
        click(page, u"settingsSave"_s);
        QTRY_VERIFY(child<QLabel>(page, u"fault signup.trial_days"_s)->text().contains(u"from 0 to"_s));
    }

    void whatIsHeldFastCannotBeEdited()
    {
        FakeConsole fake;
        fake.settingsDesk.setting(u"server.listen"_s).source = domain::SettingSource::CommandLine;
        fake.settingsDesk.setting(u"server.listen"_s).where = u"--listen"_s;
        SettingsPage page(fake);
        page.show();
        QTRY_VERIFY(child<QLineEdit>(page, u"server.listen"_s));
        QVERIFY(!child<QLineEdit>(page, u"server.listen"_s)->isEnabled());
        QVERIFY(!child<QAbstractButton>(page, u"reset server.listen"_s)->isVisible());
        QVERIFY(child<QLineEdit>(page, u"server.metrics_listen"_s)->isEnabled());
    }

    void aSecretIsNeverShownAndCanBeReplacedOrTakenAway()
    {
        FakeConsole fake;
        console::SettingView &secret = fake.settingsDesk.setting(u"mail.password"_s);
        secret.isSet = true;
        secret.source = domain::SettingSource::File;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"mail"_s);
        QTRY_VERIFY(child<QLineEdit>(page, u"mail.password"_s));
        auto *line = child<QLineEdit>(page, u"mail.password"_s);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(line->text().isEmpty());
        QVERIFY(line->placeholderText().contains(u"set"_s));
        type(page, u"mail.password"_s, u"hunter22"_s);
        click(page, u"settingsSave"_s);
        QTRY_COMPARE(fake.settingsDesk.saved.value(0).value, std::optional(u"hunter22"_s));
        QTRY_VERIFY(line->text().isEmpty());
        click(page, u"reset mail.password"_s);
        click(page, u"settingsSave"_s);
        QTRY_VERIFY(!fake.settingsDesk.saved.value(0).value);
    }

    void searchingLooksThroughAllSections()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        auto *list = page.findChild<SettingsList *>();
        QTRY_VERIFY(list->shownRows() > 0);
        child<QLineEdit>(page, u"settingsSearch"_s)->setText(u"webhook"_s);
        // The four of webhooks, and the environment, which makes them strict.
        QCOMPARE(list->shownRows(), 5);
        QVERIFY(child<QWidget>(page, u"provision.webhook_strict"_s)->isVisible());
        QVERIFY(!child<QWidget>(page, u"server.listen"_s)->isVisible());
        child<QLineEdit>(page, u"settingsSearch"_s)->setText(u"zzz"_s);
        QCOMPARE(list->shownRows(), 0);
        QVERIFY(!list->isVisible());
    }

    void theNextStartsTroubleIsSaidBeforehand()
    {
        FakeConsole fake;
        fake.settingsDesk.view.trouble = u"server.listen (touchline.toml, line 3): no"_s;
        SettingsPage page(fake);
        page.show();
        QTRY_VERIFY(notice(page, u"settingsNotice"_s).contains(u"touchline.toml, line 3"_s));
    }

    void theTestMailTellsTheServersWords()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"test_mail"_s);
        type(page, u"testMailAddress"_s, u"ops@club.example"_s);
        click(page, u"testMailSend"_s);
        QTRY_VERIFY(fake.upkeepDesk.replies.callCount(u"testMail"_s) > 0);
        fake.upkeepDesk.mail = {console::TestMailView::State::Sent, 0, u"250 queued as 42"_s};
        QTRY_VERIFY(notice(page, u"testMailNotice"_s).contains(u"250 queued as 42"_s));
        fake.upkeepDesk.mail = {console::TestMailView::State::Queued, 1, u"451 try later"_s};
        click(page, u"testMailSend"_s);
        QTRY_VERIFY(notice(page, u"testMailNotice"_s).contains(u"451 try later"_s));
    }

    void keysAreRotatedAndRetiredWithTheirTokensInView()
    {
        FakeConsole fake;
        fake.upkeepDesk.keys.keys = {{u"aaaa"_s, 1, 0, true, 5}, {u"bbbb"_s, 1, 0, false, 17}};
        fake.upkeepDesk.keys.uncounted = 3;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"keys"_s);
        auto *table = child<QTableView>(page, u"keysTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, KeysModel::TokensColumn).data().toString(), u"17"_s);
        table->selectRow(0);
        QVERIFY(!child<QAbstractButton>(page, u"keyRetire"_s)->isEnabled());
        table->selectRow(1);
        click(page, u"keyRetire"_s);
        QVERIFY(!child<QAbstractButton>(*table->parentWidget(), u"actionConfirm"_s)->isEnabled());
        child<QLineEdit>(*table->parentWidget(), u"keyReason"_s)->setText(u"leaked"_s);
        child<QAbstractButton>(*table->parentWidget(), u"actionConfirm"_s)->click();
        QTRY_VERIFY(fake.upkeepDesk.replies.calls.contains(u"retireSigningKey bbbb leaked"_s));
        QTRY_COMPARE(table->model()->index(1, KeysModel::StateColumn).data().toString(), u"Retired"_s);
        click(page, u"keyRotate"_s);
        child<QAbstractButton>(*table->parentWidget(), u"actionConfirm"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void aBackupIsMadeWithItsPassphraseTypedTwice()
    {
        FakeConsole fake;
        SettingsPage page(fake);
        page.show();
        page.showPart(u"backups"_s);
        QWidget &card = *child<QTableView>(page, u"backupsTable"_s)->parentWidget();
        QTRY_VERIFY(fake.upkeepDesk.replies.callCount(u"backups"_s) > 0);
        click(page, u"backupNow"_s);
        child<QLineEdit>(card, u"passphrase"_s)->setText(u"correct horse"_s);
        child<QLineEdit>(card, u"passphraseAgain"_s)->setText(u"correct house"_s);
        child<QAbstractButton>(card, u"actionConfirm"_s)->click();
        QCOMPARE(fake.upkeepDesk.replies.callCount(u"beginBackup"_s), 0);
        child<QLineEdit>(card, u"passphraseAgain"_s)->setText(u"correct horse"_s);
        child<QAbstractButton>(card, u"actionConfirm"_s)->click();
        QTRY_VERIFY(fake.upkeepDesk.replies.calls.contains(u"beginBackup correct horse"_s));
        QTRY_VERIFY(child<QAbstractButton>(page, u"backupStop"_s)->isVisible());
        fake.upkeepDesk.workState = {100, true};
        QTRY_VERIFY(notice(page, u"backupsNotice"_s).contains(u"is made"_s));
        QVERIFY(!child<QAbstractButton>(page, u"backupStop"_s)->isVisible());
    }

    void aProofSaysWhatWasRestored()
    {
        FakeConsole fake;
        fake.upkeepDesk.shelf.files = {{.name = u"a.touchline"_s, .bytes = 10, .madeAtMs = 5, .isSealed = true}};
        SettingsPage page(fake);
        page.show();
        page.showPart(u"backups"_s);
        auto *table = child<QTableView>(page, u"backupsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!child<QAbstractButton>(page, u"backupProve"_s)->isEnabled());
        table->selectRow(0);
        click(page, u"backupProve"_s);
        child<QLineEdit>(*table->parentWidget(), u"passphrase"_s)->setText(u"correct horse"_s);
        fake.upkeepDesk.workState = {100, true, console::ProofView{.name = u"a.touchline"_s, .clubs = 12}};
        child<QAbstractButton>(*table->parentWidget(), u"actionConfirm"_s)->click();
        QTRY_VERIFY(notice(page, u"backupsNotice"_s).contains(u"12 club"_s));
        QVERIFY(fake.upkeepDesk.replies.calls.contains(u"beginProof a.touchline correct horse"_s));
    }

    void restoringNeedsItsNameTypedAndAReason()
    {
        FakeConsole fake;
        fake.upkeepDesk.shelf.files = {{.name = u"a.touchline"_s, .bytes = 10, .madeAtMs = 5, .isSealed = true}};
        SettingsPage page(fake);
        page.show();
        page.showPart(u"backups"_s);
        auto *table = child<QTableView>(page, u"backupsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        click(page, u"backupRestore"_s);
        QWidget &card = *table->parentWidget();
        auto *confirm = child<QAbstractButton>(card, u"actionConfirm"_s);
        child<QLineEdit>(card, u"passphrase"_s)->setText(u"correct horse"_s);
        child<QLineEdit>(card, u"restoreReason"_s)->setText(u"bad import"_s);
        child<QLineEdit>(card, u"restoreConfirmation"_s)->setText(u"a.touch"_s);
        QVERIFY(!confirm->isEnabled());
        child<QLineEdit>(card, u"restoreConfirmation"_s)->setText(u"a.touchline"_s);
        QVERIFY(confirm->isEnabled());
        fake.upkeepDesk.replies.fail(u"restore"_s, {domain::ErrorCode::Unauthorized, {}});
        confirm->click();
        QTRY_VERIFY(confirm->isEnabled());
        QVERIFY(child<QLineEdit>(card, u"passphrase"_s)->accessibleDescription().contains(u"does not open"_s));
        fake.upkeepDesk.replies.succeed(u"restore"_s);
        confirm->click();
        QTRY_VERIFY(notice(page, u"backupsNotice"_s).contains(u"stops now"_s));
        QCOMPARE(fake.upkeepDesk.restoreRequest->reason, u"bad import"_s);
        QCOMPARE(fake.upkeepDesk.restoreRequest->confirmation, u"a.touchline"_s);
        QCOMPARE(fake.upkeepDesk.restoreRequest->passphrase, u"correct horse"_s);
    }

    void afterARestoreItsOutcomeIsTold()
    {
        FakeConsole fake;
        fake.upkeepDesk.outcome = console::RestoreOutcome{
            .name = u"a.touchline"_s, .aside = u"/data/replaced-1"_s, .keysRetired = 2, .linksVoided = 3};
        SettingsPage page(fake);
        page.show();
        // The page turns to it by itself.
        QTRY_VERIFY(notice(page, u"backupsNotice"_s).contains(u"3 link"_s));
        QVERIFY(notice(page, u"backupsNotice"_s).contains(u"/data/replaced-1"_s));
    }

    void theModelsAreSound()
    {
        KeysModel keys;
        const QAbstractItemModelTester keysTester(&keys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        keys.show({{u"aaaa"_s, 1, 0, true, 5}});
        BackupsModel backups;
        const QAbstractItemModelTester backupsTester(&backups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        backups.show({{.name = u"a.db"_s, .bytes = 2048, .madeAtMs = 5}});
        QCOMPARE(backups.index(0, BackupsModel::ContentColumn).data().toString(), u"database alone"_s);
        QCOMPARE(backups.rowOf(u"a.db"_s), 0);
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
