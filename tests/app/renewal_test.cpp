// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line.h"
#include "app/window.h"
#include "core/store/audit_log.h"
#include "core/store/club_list.h"
#include "core/store/reader.h"
#include "tests/support/raw_http_client.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace touchline;
using namespace touchline::app;
using namespace Qt::StringLiterals;

/// The real window over a real core: what it asks for is done between one core and the next.
class RenewalTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    int m_step = 0;
    QString m_failure;

    static shell::MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<shell::MainWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void click(QWidget &page, const QString &name) { page.findChild<QAbstractButton *>(name)->click(); }
    static void type(QWidget &page, const QString &name, const QString &text)
    {
        auto *line = page.findChild<QLineEdit *>(name);
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }
    qint64 clubs() const
    {
        const auto reader = store::Reader::open(m_directory.filePath(u"data/touchline.db"_s));
        return (*reader)
            ->run([](store::Session &session) -> domain::Result<qint64> {
                return store::ClubList(session).counts().pending;
            })
            .value_or(-1);
    }
    /// As the window says it.
    static quint16 port()
    {
        static const QRegularExpression address(u"127\\.0\\.0\\.1:(\\d+)"_s);
        QStringList texts;
        for (const QLabel *label : window()->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAbstractButton *button : window()->findChildren<QAbstractButton *>())
            texts.append(button->text());
        return static_cast<quint16>(address.match(texts.join(u' ')).captured(1).toUInt());
    }
    void startClub(const QString &slug)
    {
        testsupport::RawHttpClient client(port());
        const QJsonObject body{
            {u"clubName"_s, slug}, {u"clubSlug"_s, slug}, {u"email"_s, u"o@club.example"_s}, {u"plan"_s, u"pro"_s}};
        const auto answer = client.exchange(
            testsupport::rawPost("/public/signup/start", QJsonDocument(body).toJson(QJsonDocument::Compact)));
        if (!answer || answer->status != 200)
            m_failure = u"the club %1 is not started"_s.arg(slug);
    }
    /// One look at the program, some hundred milliseconds after the other; each step waits until its turn has come.
    void goOn()
    {
        shell::MainWindow *shown = window();
        if (!shown)
            return;
        auto *page = shown->findChild<settings::SettingsPage *>();
        if (!page || !page->isVisible()) {
            for (shell::NavigationEntry *entry : shown->findChildren<shell::NavigationEntry *>()) {
                if (entry->text() == u"Settings")
                    entry->click();
            }
            return;
        }
        switch (m_step) {
        case 0:
            if (port() == 0)
                return;
            startClub(u"before-backup"_s);
            page->showPart(u"backups"_s);
            click(*page, u"backupNow"_s);
            page->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"correct horse battery"_s);
            page->findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(u"correct horse battery"_s);
            clickConfirm(*page);
            ++m_step;
            return;
        case 1: {
            auto *table = page->findChild<QTableView *>(u"backupsTable"_s);
            if (table->model()->rowCount() == 0 || !page->findChild<QAbstractButton *>(u"backupNow"_s)->isEnabled())
                return;
            startClub(u"after-backup"_s);
            table->selectRow(0);
            click(*page, u"backupRestore"_s);
            const QString name = table->model()->index(0, 0).data().toString();
            page->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"correct horse battery"_s);
            page->findChild<QLineEdit *>(u"restoreReason"_s)->setText(u"bad import"_s);
            page->findChild<QLineEdit *>(u"restoreConfirmation"_s)->setText(name);
            m_before = clubs();
            clickConfirm(*page);
            m_first = shown;
            ++m_step;
            return;
        }
        case 2:
            if (shown == m_first.data())
                return;
            m_after = clubs();
            page->showPart(u"signup"_s);
            if (!page->findChild<QLineEdit *>(u"signup.trial_days"_s))
                return;
            type(*page, u"signup.trial_days"_s, u"30"_s);
            click(*page, u"settingsSave"_s);
            m_first = shown;
            ++m_step;
            return;
        case 3: {
            const QList<QAbstractButton *> buttons
                = page->findChild<QWidget *>(u"settingsNotice"_s)->findChildren<QAbstractButton *>();
            if (buttons.isEmpty() || page->findChild<QAbstractButton *>(u"settingsSave"_s)->isVisible())
                return;
            buttons.first()->click();
            ++m_step;
            return;
        }
        case 4:
            if (shown == m_first.data())
                return;
            ++m_step;
            // As a signal does it: the window would ask first.
            QCoreApplication::exit();
            return;
        default:
            return;
        }
    }
    static void clickConfirm(QWidget &page)
    {
        page.findChild<QTableView *>(u"backupsTable"_s)
            ->parentWidget()
            ->findChild<QAbstractButton *>(u"actionConfirm"_s)
            ->click();
    }

    QPointer<shell::MainWindow> m_first;
    qint64 m_before = 0;
    qint64 m_after = 0;

private Q_SLOTS:
    void aBackupIsRestoredAndSettingsTakeEffectFromTheWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationDomain(u"touchline-renewal-test"_s);
        QCoreApplication::setApplicationName(u"touchline"_s);
        const QStringList arguments{u"touchline"_s, u"--data-dir"_s, m_directory.filePath(u"data"_s), u"--listen"_s,
            u"127.0.0.1:0"_s, u"--dry-run"_s};
        const auto line = parseCommandLine(arguments);
        QVERIFY(line);
        int argc = 1;
        QByteArray program = "touchline";
        char *argv[] = {program.data(), nullptr};
        // Made before the application object: its event loop drives the steps.
        QTimer *steps = nullptr;
        const auto begin = [this, &steps] {
            steps = new QTimer(qApp);
            connect(steps, &QTimer::timeout, this, [this] { goOn(); });
            steps->start(50);
            QTimer::singleShot(120'000, qApp, [this] {
                m_failure = u"step %1 is never done"_s.arg(m_step);
                QCoreApplication::exit();
            });
        };
        s_begin = begin;
        const ExitCode code = openWindow(argc, argv, *line);
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        QCOMPARE(code, ExitCode::Done);
        QCOMPARE(m_step, 5);
        QCOMPARE(m_before, 2);
        QCOMPARE(m_after, 1);
        const auto reader = store::Reader::open(m_directory.filePath(u"data/touchline.db"_s));
        const auto actions = (*reader)->run(
            [](store::Session &session) -> domain::Result<QStringList> { return store::AuditLog(session).actions(); });
        QVERIFY(actions->contains(u"backup.restore"_s));
        QVERIFY(actions->contains(u"settings.change"_s));
    }

public:
    static inline std::function<void()> s_begin;
};

namespace {
void beginSteps()
{
    if (RenewalTest::s_begin)
        RenewalTest::s_begin();
}
} // namespace
Q_COREAPP_STARTUP_FUNCTION(beginSteps)

int main(int argc, char **argv)
{
    RenewalTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "renewal_test.moc"
