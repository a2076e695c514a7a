// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/tray.h"

#include "ui/clubs/club_words.h"
#include "ui/replies/on_reply.h"
#include "ui/shell/core_watch.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::desktop {

using theme::Role;

namespace {
constexpr int againMs = 2000;
/// There is no order by the time of failing; the newest clubs' failures are ordered here.
constexpr int failuresAsked = 50;

enum class Sign { On, Off, Unknown };

/// The logo on the navigation's dark, so that it stands on light and dark panels, with a dot that is also a shape.
QIcon trayIcon(Sign sign)
{
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Role::Navigation, theme::Scheme::Light));
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5.0, size / 5.0);
        const int glyph = size * 3 / 4;
        painter.drawPixmap((size - glyph) / 2, (size - glyph) / 2,
            theme::iconPixmap(u"logo"_s, theme::color(Role::NavigationStrong, theme::Scheme::Light), glyph, 1));
        if (sign != Sign::On) {
            const qreal dot = size * 0.46;
            const QRectF place(size - dot, size - dot, dot, dot);
            painter.setBrush(theme::color(sign == Sign::Off ? Role::Danger : Role::Faint, theme::Scheme::Light));
            painter.drawEllipse(place);
            painter.setBrush(Qt::white);
            painter.drawRect(
                QRectF(place.left() + dot * 0.22, place.center().y() - dot * 0.09, dot * 0.56, dot * 0.18));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}
} // namespace

Tray::Tray(console::Console &console, const shell::CoreWatch &watch, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_watch(watch)
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT targetRequested(m_target); });
    connect(&m_watch, &shell::CoreWatch::changed, this, &Tray::showState);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &Tray::askFailures);
    connect(&m_console, &console::Console::clubsChanged, this, [this] {
        if (!m_again.isActive())
            m_again.start();
    });
    askFailures();
    showState();
    m_icon.show();
}

void Tray::fillMenu()
{
    m_menu.addAction(tr("Open Touchline"), this, &Tray::openRequested);
    m_menu.addSeparator();
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_switch = m_menu.addAction(QString(), this, &Tray::switchRequested);
    m_failures = m_menu.addMenu(theme::icon(u"exclamation"_s, Role::Danger), tr("Last failures"));
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit Touchline…"), this, &Tray::quitRequested);
}

void Tray::showState()
{
    const auto &view = m_watch.switches();
    QString text;
    Sign sign = Sign::Unknown;
    if (!view || m_watch.isStale()) {
        text = m_watch.isStale() ? tr("The core does not answer") : tr("Asking the core…");
    } else if (view->state.on) {
        sign = Sign::On;
        text = tr("Signups are on");
    } else {
        sign = Sign::Off;
        text = tr("Signups are off: “%1”").arg(view->state.reason);
    }
    m_state->setText(text);
    m_switch->setText(view && !view->state.on ? tr("Switch signups on…") : tr("Switch signups off…"));
    m_switch->setEnabled(view.has_value() && !m_watch.isStale());
    m_icon.setIcon(trayIcon(sign));
    m_icon.setToolTip(tr("Touchline · %1").arg(text));
}

void Tray::askFailures()
{
    console::ClubQuery query;
    query.state = domain::ProvisionState::Failed;
    query.limit = failuresAsked;
    replies::onReply(this, m_console.clubs(query), [this](const domain::Result<console::ClubPage> &page) {
        if (page)
            showFailures(page->rows);
    });
}

void Tray::showFailures(QList<console::ClubRow> failed)
{
    std::sort(failed.begin(), failed.end(),
        [](const console::ClubRow &a, const console::ClubRow &b) { return a.finishedAtMs > b.finishedAtMs; });
    m_failures->clear();
    for (const console::ClubRow &row : failed.first(std::min<qsizetype>(failuresShown, failed.size()))) {
        const QString why = clubs::waitingText(row);
        QAction *action
            = m_failures->addAction(why.isEmpty() ? row.name : tr("%1: %2", "club and why").arg(row.name, why));
        connect(action, &QAction::triggered, this,
            [this, target = QString(u"club/"_s + row.slug)] { Q_EMIT targetRequested(target); });
    }
    m_failures->setEnabled(!failed.isEmpty());
    m_failures->setTitle(failed.isEmpty() ? tr("No failed clubs") : tr("Last failures"));
}

void Tray::show(const Notification &notification)
{
    m_target = notification.target;
    m_icon.showMessage(notification.title, notification.text,
        notification.tone == theme::Tone::Danger ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace touchline::desktop
