// SPDX-License-Identifier: GPL-3.0-only
// Draws a club's detail in the states it can be in, the dialogs of its orders and the undo strip:
// detail_shots OUTPUT_DIRECTORY
#include "core/domain/clock.h"
#include "tests/ui/fake_console.h"
#include "ui/clubs/clubs_page.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/clubs/detail/order_menu.h"
#include "ui/clubs/orders/order_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace touchline;
using clubs::ClubDetailView;
using clubs::Order;

namespace {
void settle(int ms = 300)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Shots
{
public:
    Shots(const QDir &folder, const QString &scheme)
        : m_folder(folder)
        , m_scheme(scheme)
    {
        testsupport::fillWithDemoData(m_fake, QDateTime::currentMSecsSinceEpoch());
        m_fake.webhookTest = {false, u"Every probe was answered 404: the webhook does not exist."_s,
            {u"HEAD 404 · 81 ms → GET 404 · 77 ms → OPTIONS 404 · 80 ms"_s,
                u"hook.eu2.make.com → 203.0.113.20 · allowed"_s}};
    }

    void draw()
    {
        states();
        whole();
        dialogs();
        window({1360, 860});
        window({1024, 640});
    }

private:
    void save(QWidget &widget, const QString &name)
    {
        settle();
        widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_scheme)));
    }

    std::unique_ptr<ClubDetailView> view(const QString &slug, QSize size)
    {
        m_actions = std::make_unique<clubs::ClubActions>(m_fake);
        auto view = std::make_unique<ClubDetailView>(m_fake, m_clock, *m_actions, ClubDetailView::Place::Beside);
        view->resize(size);
        view->setAutoFillBackground(true);
        QPalette palette = view->palette();
        palette.setColor(QPalette::Window, theme::color(theme::Role::Surface, palette));
        view->setPalette(palette);
        view->show();
        view->showClub(slug + u"-id"_s);
        settle();
        return view;
    }

    void states()
    {
        for (const QString &slug : {u"anstey-nomads"_s, u"barrow-town-ladies"_s, u"fc-goettingen-05"_s,
                 u"birstall-old-boys"_s, u"thurmaston-magpies"_s, u"syston-tigers-u16"_s, u"quorn-cricket-club"_s})
            save(*view(slug, {398, 652}), u"detail-"_s + slug);
        m_fake.find(u"hathern-fc-id"_s)->club.status = domain::TenantStatus::Suspended;
        save(*view(u"hathern-fc"_s, {398, 652}), u"detail-suspended"_s);
        m_fake.eraseClub(u"ibstock-united-id"_s, u"ibstock-united"_s, u"asked for by the club"_s);
        save(*view(u"ibstock-united"_s, {398, 652}), u"detail-held"_s);
        m_fake.heldActions.clear();
    }

    /// From top to bottom, however long, with what can be opened open.
    void whole()
    {
        for (const QString &slug : {u"anstey-nomads"_s, u"fc-goettingen-05"_s}) {
            auto tall = view(slug, {398, 2000});
            for (QAbstractButton *button : tall->findChildren<QAbstractButton *>()) {
                if (button->accessibleName().startsWith(u"Attempts"_s))
                    button->setChecked(true);
                if (button->objectName() == u"testNow")
                    button->click();
            }
            settle();
            tall->resize(398, tall->findChild<QScrollArea *>()->widget()->sizeHint().height() + 140);
            save(*tall, u"detail-whole-"_s + slug);
        }
    }

    void dialogs()
    {
        dialog(u"anstey-nomads"_s, Order::EditWebhook, u"edit-webhook"_s);
        dialog(u"anstey-nomads"_s, Order::RetryFrom, u"retry-from"_s);
        dialog(u"wigston-fields"_s, Order::CorrectEmail, u"correct-email"_s);
        dialog(u"thurmaston-magpies"_s, Order::ReleaseHold, u"release-hold"_s);
        dialog(u"barrow-town-ladies"_s, Order::CancelRun, u"cancel-run"_s);
        for (const auto &[order, name] :
            {std::pair(Order::Suspend, u"suspend"_s), std::pair(Order::CancelClub, u"cancel-club"_s),
                std::pair(Order::Erase, u"erase"_s), std::pair(Order::RevokeLinks, u"revoke-links"_s),
                std::pair(Order::RevokeTokens, u"revoke-tokens"_s), std::pair(Order::RotateSecret, u"secret"_s)})
            dialog(u"fc-goettingen-05"_s, order, name);
        dialog(u"hathern-fc"_s, Order::Reinstate, u"reinstate"_s);
        auto opened = view(u"fc-goettingen-05"_s, {398, 652});
        auto *menu = opened->findChild<clubs::OrderMenu *>();
        menu->popup(QPoint(0, 0));
        save(*menu, u"menu"_s);
        menu->close();
    }

    void dialog(const QString &slug, Order order, const QString &name)
    {
        auto owner = view(slug, {398, 652});
        owner->give(order);
        settle();
        auto *dialog = owner->findChild<clubs::OrderDialog *>();
        if (!dialog)
            qFatal("no dialog %s", qPrintable(name));
        if (auto *test = dialog->findChild<QAbstractButton *>(u"editWebhookTest"_s))
            test->click();
        if (auto *reason = dialog->findChild<QLineEdit *>(u"orderReason"_s); reason && name != u"suspend")
            reason->setText(u"agreed with the club on the phone"_s);
        if (order == Order::Suspend)
            dialog->findChild<QAbstractButton *>(u"confirmOrder"_s)->click();
        save(*dialog, u"dialog-"_s + name);
        if (order != Order::RotateSecret)
            return;
        dialog->findChild<QAbstractButton *>(u"confirmOrder"_s)->click();
        save(*dialog, u"dialog-secret-shown"_s);
    }

    void window(QSize size)
    {
        shell::MainWindow window(m_fake);
        window.resize(size);
        window.show();
        const QString suffix = u"-%1"_s.arg(size.width());
        window.openClub(u"anstey-nomads"_s);
        save(window, u"window-failed"_s + suffix);
        m_fake.suspendClub(u"coalville-town-id"_s, u"unpaid since May"_s);
        m_fake.eraseClub(u"st-andrews-id"_s, u"st-andrews"_s, u"asked for by the club"_s);
        settle(600);
        save(window, u"window-undo"_s + suffix);
        m_fake.heldActions.clear();
        Q_EMIT m_fake.clubsChanged({});
        settle(600);
    }

    QDir m_folder;
    QString m_scheme;
    testsupport::FakeConsole m_fake;
    domain::SystemClock m_clock;
    std::unique_ptr<clubs::ClubActions> m_actions;
};
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"touchline-detail-shots"_s);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"detail-shots"_s);
    if (!folder.mkpath(u"."_s))
        return 1;
    theme::Theme look(application);
    const shell::Language language(QLocale(QLocale::English));
    for (const auto &[scheme, name] :
        {std::pair(theme::Scheme::Light, u"light"_s), std::pair(theme::Scheme::Dark, u"dark"_s)}) {
        look.hold(scheme);
        Shots(folder, name).draw();
    }
    return 0;
}
