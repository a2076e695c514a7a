// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/clubs/club_actions.h"
#include "ui/clubs/orders/club_order.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace touchline::widgets {
class StatePane;
} // namespace touchline::widgets

namespace touchline::clubs {

class AccessSection;
class AuditSection;
class BrandSection;
class ClubHead;
class ClubLog;
class ClubNotices;
class ClubOrders;
class LinkSection;
class OrderBar;
class OrderMenu;
class PageSection;
class RunPanel;
class SignupSection;
class WebhookSection;

/// Everything about one club, kept up to date: state, trouble in words, timeline, what can be done, and what is known.
class ClubDetailView final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, OwnWindow };

    ClubDetailView(console::Console &console, const domain::Clock &clock, ClubActions &actions, Place place,
        QWidget *parent = nullptr);

    void showClub(const QString &tenantId);
    const QString &club() const { return m_tenantId; }
    /// As if chosen in the menu; nothing happens where it does not fit the club's state.
    void give(Order order);

Q_SIGNALS:
    void nameChanged(const QString &name);
    void continueRequested(const QString &tenantId);
    void openRequested(const QString &tenantId);
    void logRequested(const QString &tenantId);
    void closeRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeContent();
    void wire();
    void wireOrders();
    void wireActions();
    void load();
    /// From one club to the next: nobody acts on the old one, and its rows stay only as long as nobody would notice.
    void leaveOld();
    void showLoading();
    void take(const domain::Result<console::ClubDetail> &detail);
    void render();
    void renderBusy();
    void tick();
    void onClubsChanged(const QStringList &tenantIds);
    void onFailed(ClubActions::Action action, const QString &sentence);

    console::Console &m_console;
    const domain::Clock &m_clock;
    ClubActions &m_actions;
    QString m_tenantId;
    QString m_name;
    std::optional<console::ClubDetail> m_detail{};
    bool m_loading = false;
    bool m_again = false;
    bool m_retried = false; ///< asked for, and not yet seen in the club's state
    QTimer m_coalesce;
    QTimer m_tick;
    QTimer m_slow; ///< runs while the club before is still shown

    ClubOrders *m_orders;
    OrderMenu *m_menu;
    QStackedLayout *m_stack;
    widgets::StatePane *m_pane;
    QWidget *m_shown;
    QScrollArea *m_scroll;
    ClubHead *m_head;
    ClubNotices *m_notices;
    RunPanel *m_runs;
    OrderBar *m_bar;
    BrandSection *m_brand;
    WebhookSection *m_webhook;
    LinkSection *m_link;
    PageSection *m_page;
    AccessSection *m_access;
    SignupSection *m_signup;
    ClubLog *m_log;
    AuditSection *m_audit;
};

} // namespace touchline::clubs
