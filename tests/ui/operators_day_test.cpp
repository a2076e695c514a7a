// SPDX-License-Identifier: GPL-3.0-only
#include "app/application.h"
#include "tests/support/webhook_receiver.h"
#include "ui/audit/audit_model.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/clubs/detail/order_menu.h"
#include "ui/clubs/link_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/switches/switch_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using testsupport::WebhookReceiver;

namespace {
constexpr int patienceMs = 30'000;

/// The whole program on a data directory of its own, as `touchline` runs it, with its window.
class Desk
{
public:
    explicit Desk(const QString &dataDir)
    {
        const auto line = app::parseCommandLine({u"touchline"_s, u"--data-dir"_s, dataDir, u"--listen"_s,
            u"127.0.0.1:0"_s, u"--set"_s, u"provision.webhook_allow_private=true"_s, u"--set"_s,
            u"provision.webhook_allowed_hosts=127.0.0.1"_s, u"--set"_s, u"provision.webhook_strict=true"_s});
        const auto workplace = line ? app::openWorkplace(*line) : std::unexpected(app::StartFailure{});
        if (!workplace)
            qFatal("%s", qPrintable(workplace.error().detail));
        auto started = app::Application::start(*workplace);
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        application = std::move(*started);
        window = std::make_unique<shell::MainWindow>(application->console());
        window->show();
    }
    ~Desk()
    {
        window.reset();
        application->stop(std::chrono::seconds(10));
    }
    Q_DISABLE_COPY_MOVE(Desk)

    QWidget &page() const { return *window->findChild<QStackedWidget *>()->currentWidget(); }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *each : window->findChildren<Widget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void type(const QString &field, const QString &text) const
    {
        QTRY_VERIFY2(find<QLineEdit>(field), qPrintable(field));
        auto *line = find<QLineEdit>(field);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void click(const QString &button) const
    {
        QTRY_VERIFY2(find<QAbstractButton>(button) && find<QAbstractButton>(button)->isEnabled(), qPrintable(button));
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    /// A visible button by the beginning of what stands on it.
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<app::Application> application;
    std::unique_ptr<shell::MainWindow> window;
};

/// What the public API answers to a signup.
int publicStart(const QString &url)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(url + u"/public/signup/start"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.post(
        request, R"({"clubName":"Oadby","clubSlug":"real-oadby","email":"sec@oadby.example","plan":"pro"})");
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs); }();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}
} // namespace

/// An operator's day at the real window on the real core: nothing behind the widgets is a stand-in but the webhook.
class OperatorsDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-operators-day-test"_s);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QSettings().clear();
    }

    void onboardFixSwitchAuditAndExport()
    {
        const QTemporaryDir directory;
        WebhookReceiver webhook;
        for (const char *method : {"HEAD", "GET", "OPTIONS", "POST"})
            webhook.setStatus(method, 404);
        const Desk desk(directory.filePath(u"data"_s));

        onboard(desk, webhook.url());
        if (QTest::currentTestFailed())
            return;
        // It fails on its webhook, in words an operator can act on, and a retry with a webhook that is there ends it.
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"openFromProgress"_s), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"404"_s), patienceMs);
        desk.click(u"openFromProgress"_s);
        for (const char *method : {"HEAD", "GET", "OPTIONS", "POST"})
            webhook.setStatus(method, 200);
        editWebhookAndRetry(desk, webhook.url(u"/right"_s));
        if (QTest::currentTestFailed())
            return;
        copyLink(desk);
        if (QTest::currentTestFailed())
            return;
        switchOffAndOn(desk);
        if (QTest::currentTestFailed())
            return;
        findInAudit(desk);
        if (QTest::currentTestFailed())
            return;
        exportLog(desk, directory.filePath(u"day.ndjson"_s));
    }

private:
    static void onboard(const Desk &desk, const QString &webhookUrl)
    {
        desk.window->showPage(u"onboard"_s);
        desk.type(u"clubName"_s, u"Anstey Nomads"_s);
        desk.type(u"email"_s, u"sec@anstey.example"_s);
        desk.click(u"startClub"_s);
        desk.click(u"saveBrand"_s);
        desk.type(u"webhookUrl"_s, webhookUrl);
        desk.click(u"generateSecret"_s);
        desk.click(u"finishSignup"_s);
    }

    static void editWebhookAndRetry(const Desk &desk, const QString &webhookUrl)
    {
        QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Edit webhook and retry"_s), patienceMs);
        desk.button(u"Edit webhook and retry"_s)->click();
        desk.type(u"editWebhookUrl"_s, webhookUrl);
        desk.click(u"confirmOrder"_s);
        auto *view = desk.window->findChild<clubs::ClubDetailView *>();
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(
            [view] {
                const auto labels = view->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(),
                    [](const QLabel *label) { return label->isVisible() && label->text().contains(u"anstey-nomads"); });
            }(),
            patienceMs);
        const QString tenant = view->club();
        const auto state = [&desk, tenant] {
            const auto club = desk.application->console().club(tenant).result();
            return club ? club->club.state : domain::ProvisionState::Failed;
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), domain::ProvisionState::Complete, patienceMs);
    }

    static void copyLink(const Desk &desk)
    {
        QApplication::clipboard()->clear();
        const auto entry = [&desk]() -> QAction * {
            for (QAction *action : desk.window->findChild<clubs::OrderMenu *>()->actions()) {
                if (action->isVisible() && action->text().startsWith(u"Copy link"))
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(entry(), patienceMs);
        entry()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->findChild<clubs::LinkDialog *>(), patienceMs);
        auto *dialog = desk.window->findChild<clubs::LinkDialog *>();
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"Copy")
                each->click();
        }
        QVERIFY(QApplication::clipboard()->text().contains(u"/magic/"_s));
        dialog->close();
    }

    static void switchOffAndOn(const Desk &desk)
    {
        const QString url = desk.application->url();
        desk.window->switchSignups();
        QTRY_VERIFY(desk.find<QLineEdit>(u"offReason"_s));
        desk.type(u"offReason"_s, u"Make.com outage"_s);
        auto *dialog = desk.window->findChild<switches::SwitchDialog *>();
        for (auto *pill : dialog->findChildren<QPushButton *>()) {
            if (pill->accessibleName() == u"Back on in 30 minutes")
                pill->click();
        }
        desk.click(u"switchOff"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.application->console().switchView().result()->state.on, patienceMs);
        const auto until = desk.application->console().switchView().result()->state.untilMs;
        QVERIFY(until);
        QCOMPARE(publicStart(url), 503);
        desk.window->showPage(u"switches"_s);
        desk.click(u"switchOn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.application->console().switchView().result()->state.on, patienceMs);
        QCOMPARE(publicStart(url), 200);
    }

    static void findInAudit(const Desk &desk)
    {
        desk.window->showPage(u"audit"_s);
        QTRY_VERIFY(desk.find<QTableView>(u"auditTable"_s));
        auto *table = desk.find<QTableView>(u"auditTable"_s);
        const auto row = [table](const QString &what) {
            for (int each = 0; each < table->model()->rowCount(); ++each) {
                QString line;
                for (int column = 0; column < audit::AuditModel::ColumnCount; ++column)
                    line += table->model()->index(each, column).data().toString() + u' ';
                if (line.contains(what))
                    return line;
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!row(u"Signups switched on"_s).isEmpty(), patienceMs);
        QVERIFY2(
            row(u"Signups switched off"_s).contains(u"Make.com outage"_s), qPrintable(row(u"Signups switched off"_s)));
        desk.click(u"auditVerify"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"nothing removed or altered"_s), patienceMs);
    }

    static void exportLog(const Desk &desk, const QString &path)
    {
        desk.window->showPage(u"logs"_s);
        desk.click(u"logExport"_s);
        QTRY_VERIFY(desk.window->findChild<QFileDialog *>());
        auto *dialog = desk.window->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *message : {"Queue request", "Provision start", "Provision failed", "Provision complete"})
            QVERIFY2(text.contains(message), message);
        QVERIFY(!text.contains("/magic/"));
    }
};

QTEST_MAIN(OperatorsDayTest)

#include "operators_day_test.moc"
