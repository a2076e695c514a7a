// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/club_detail_view.h"

#include "ui/clubs/detail/access_section.h"
#include "ui/clubs/detail/audit_section.h"
#include "ui/clubs/detail/brand_section.h"
#include "ui/clubs/detail/club_head.h"
#include "ui/clubs/detail/club_log.h"
#include "ui/clubs/detail/club_notices.h"
#include "ui/clubs/detail/link_section.h"
#include "ui/clubs/detail/order_bar.h"
#include "ui/clubs/detail/order_menu.h"
#include "ui/clubs/detail/page_section.h"
#include "ui/clubs/detail/run_panel.h"
#include "ui/clubs/detail/signup_section.h"
#include "ui/clubs/detail/webhook_section.h"
#include "ui/clubs/orders/club_orders.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/tab_order.h"

#include <QContextMenuEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using Action = ClubActions::Action;

ClubDetailView::ClubDetailView(
    console::Console &console, const domain::Clock &clock, ClubActions &actions, Place place, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_clock(clock)
    , m_actions(actions)
    , m_orders(new ClubOrders(console, actions, *this))
    , m_menu(new OrderMenu(*this))
    , m_stack(new QStackedLayout(this))
    , m_pane(new widgets::StatePane)
    , m_shown(new QWidget)
    , m_scroll(new QScrollArea)
    , m_head(new ClubHead(*m_menu, place == Place::OwnWindow))
    , m_notices(new ClubNotices)
    , m_runs(new RunPanel)
    , m_bar(new OrderBar)
    , m_brand(new BrandSection)
    , m_webhook(new WebhookSection(console))
    , m_link(new LinkSection)
    , m_page(new PageSection(console.clubRecords()))
    , m_access(new AccessSection(console.clubRecords()))
    , m_signup(new SignupSection)
    , m_log(new ClubLog(console))
    , m_audit(new AuditSection(console.clubRecords()))
{
    m_scroll->setWidget(makeContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Club"));
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_shown);
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(80);
    m_tick.setInterval(1000);
    m_tick.start();
    m_slow.setSingleShot(true);
    m_slow.setInterval(150);
    wire();
    wireOrders();
    wireActions();
}

QWidget *ClubDetailView::makeContent()
{
    auto *content = new QWidget;
    content->setProperty("transparent", u"true"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 0, 14, 16);
    column->setSpacing(theme::space12 - 2);
    column->addWidget(m_notices);
    column->addWidget(m_runs);
    column->addWidget(m_bar);
    const std::initializer_list<QWidget *> sections{
        m_brand, m_webhook, m_link, m_page, m_access, m_signup, m_log, m_audit};
    for (QWidget *section : sections)
        column->addWidget(section);
    column->addStretch(1);
    return content;
}

void ClubDetailView::wire()
{
    connect(m_head, &ClubHead::openRequested, this, [this] { Q_EMIT openRequested(m_tenantId); });
    connect(m_head, &ClubHead::closeRequested, this, &ClubDetailView::closeRequested);
    connect(m_log, &ClubLog::wholeLogRequested, this, &ClubDetailView::logRequested);
    connect(m_pane, &widgets::StatePane::actionRequested, this, &ClubDetailView::load);
    connect(&m_coalesce, &QTimer::timeout, this, &ClubDetailView::load);
    connect(&m_tick, &QTimer::timeout, this, &ClubDetailView::tick);
    connect(&m_slow, &QTimer::timeout, this, &ClubDetailView::showLoading);
    connect(&m_console, &console::Console::clubsChanged, this, &ClubDetailView::onClubsChanged);
    const auto order = [this] { widgets::orderTabs(*m_shown); };
    connect(m_runs, &RunPanel::rebuilt, this, order);
    connect(m_bar, &OrderBar::rearranged, this, order);
    auto *menuKeys = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A, this);
    menuKeys->setWhatsThis(tr("Everything that can be done with the club"));
    connect(menuKeys, &QShortcut::activated, this, [this] {
        if (m_detail)
            m_head->openMenu();
    });
}

void ClubDetailView::wireOrders()
{
    connect(m_menu, &OrderMenu::ordered, this, &ClubDetailView::give);
    connect(m_bar, &OrderBar::ordered, this, &ClubDetailView::give);
    connect(m_webhook, &WebhookSection::ordered, this, &ClubDetailView::give);
    connect(m_link, &LinkSection::ordered, this, &ClubDetailView::give);
    connect(m_access, &AccessSection::revokeAllRequested, this, [this] { give(Order::RevokeTokens); });
    connect(m_access, &AccessSection::revokeRequested, this, [this](const QString &tokenId) {
        if (m_detail)
            m_orders->revokeToken(*m_detail, tokenId);
    });
    connect(m_webhook, &WebhookSection::resendRequested, this,
        [this](const QString &messageId) { m_actions.resendEvent(m_tenantId, messageId); });
    connect(m_notices, &ClubNotices::undoRequested, this,
        [this](const QString &heldId) { m_actions.undo(m_tenantId, heldId); });
    connect(m_orders, &ClubOrders::continueRequested, this, &ClubDetailView::continueRequested);
    connect(m_orders, &ClubOrders::webhookTestRequested, this, [this] {
        m_webhook->test();
        m_scroll->ensureWidgetVisible(m_webhook);
    });
    connect(m_orders, &ClubOrders::told, this, [this](const QString &id, theme::Tone tone, const QString &sentence) {
        if (id != m_tenantId)
            return;
        m_notices->tell(tone, sentence);
        load();
    });
}

void ClubDetailView::wireActions()
{
    connect(&m_actions, &ClubActions::busyChanged, this, [this](const QString &id) {
        if (id == m_tenantId && m_detail)
            renderBusy();
    });
    connect(&m_actions, &ClubActions::succeeded, this, [this](const QString &id, Action, const QString &sentence) {
        if (id != m_tenantId)
            return;
        m_notices->tell(theme::Tone::Success, sentence);
        load();
    });
    connect(&m_actions, &ClubActions::failed, this, [this](const QString &id, Action action, const QString &sentence) {
        if (id == m_tenantId)
            onFailed(action, sentence);
    });
    connect(&m_actions, &ClubActions::linkMinted, this, [this](const QString &id) {
        if (id == m_tenantId)
            load();
    });
}

void ClubDetailView::give(Order order)
{
    if (!m_detail || !isPossible(order, *m_detail))
        return;
    if (order == Order::Retry) {
        if (m_retried)
            return;
        m_retried = true;
    }
    m_orders->give(order, *m_detail);
}

void ClubDetailView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_detail)
        m_menu->popup(event->globalPos());
}

void ClubDetailView::onFailed(Action action, const QString &sentence)
{
    if (action == Action::Retry)
        m_retried = false;
    m_notices->tell(theme::Tone::Danger, sentence);
    if (m_detail)
        renderBusy();
}

void ClubDetailView::showClub(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_detail.reset();
    m_loading = false;
    m_again = false;
    m_retried = false;
    m_notices->reset();
    m_runs->reset();
    m_webhook->reset();
    m_menu->clearClub();
    m_log->setClub(tenantId);
    m_slow.stop();
    if (tenantId.isEmpty())
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    leaveOld();
    load();
}

void ClubDetailView::leaveOld()
{
    m_shown->setEnabled(false);
    if (m_stack->currentWidget() == m_shown)
        m_slow.start();
    else
        showLoading();
}

void ClubDetailView::showLoading()
{
    m_pane->showLoading(tr("Loading the club…"));
    m_stack->setCurrentWidget(m_pane);
}

void ClubDetailView::onClubsChanged(const QStringList &tenantIds)
{
    const bool ours = tenantIds.isEmpty() || tenantIds.contains(m_tenantId);
    if (ours && !m_tenantId.isEmpty() && !m_coalesce.isActive())
        m_coalesce.start();
}

void ClubDetailView::load()
{
    if (m_tenantId.isEmpty())
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    if (!m_detail && m_stack->currentWidget() == m_pane)
        showLoading();
    replies::onReply(
        this, m_console.club(m_tenantId), [this, id = m_tenantId](const domain::Result<console::ClubDetail> &detail) {
            if (id == m_tenantId)
                take(detail);
        });
}

void ClubDetailView::take(const domain::Result<console::ClubDetail> &detail)
{
    m_loading = false;
    m_slow.stop();
    if (detail) {
        m_detail = *detail;
        m_retried = m_retried && m_actions.isBusy(m_tenantId, Action::Retry);
        m_notices->endStale();
        render();
        m_shown->setEnabled(true);
        m_stack->setCurrentWidget(m_shown);
    } else if (m_detail && detail.error().code != domain::ErrorCode::TenantNotFound) {
        m_notices->tellStale(tr("This may be out of date. %1").arg(errors::errorText(detail.error())));
    } else {
        m_detail.reset();
        m_menu->clearClub();
        m_pane->showError(tr("The club cannot be shown"), errors::errorText(detail.error()), tr("Try again"));
        m_stack->setCurrentWidget(m_pane);
    }
    if (std::exchange(m_again, false))
        load();
}

void ClubDetailView::render()
{
    const qint64 nowMs = m_clock.nowMs();
    if (m_name != m_detail->club.name) {
        m_name = m_detail->club.name;
        Q_EMIT nameChanged(m_name);
    }
    m_head->setClub(*m_detail);
    m_menu->setClub(*m_detail);
    m_notices->setClub(*m_detail, nowMs);
    m_runs->setRuns(m_detail->runs, nowMs);
    m_bar->setClub(*m_detail);
    m_brand->setDetail(*m_detail);
    m_webhook->setDetail(*m_detail, nowMs);
    m_link->setDetail(*m_detail, nowMs);
    m_page->setDetail(*m_detail);
    m_access->setDetail(*m_detail, nowMs);
    m_signup->setDetail(*m_detail, nowMs);
    m_audit->setDetail(*m_detail, nowMs);
    renderBusy();
    tick();
}

void ClubDetailView::renderBusy()
{
    const auto busy = [this](Action action) { return m_actions.isBusy(m_tenantId, action); };
    const std::initializer_list<std::pair<Order, bool>> states{{Order::Retry, m_retried || busy(Action::Retry)},
        {Order::ResendLink, busy(Action::ResendLink)}, {Order::CopyLink, busy(Action::CopyLink)},
        {Order::SendTestEvent, busy(Action::SendTestEvent)}, {Order::EnableWebhook, busy(Action::EnableWebhook)}};
    for (const auto &[order, underWay] : states) {
        m_bar->setBusy(order, underWay);
        m_menu->setBusy(order, underWay);
        m_link->setBusy(order, underWay);
    }
    m_webhook->setSending(busy(Action::SendTestEvent));
    m_notices->setUndoing(busy(Action::Undo));
}

void ClubDetailView::tick()
{
    if (!m_detail)
        return;
    const qint64 nowMs = m_clock.nowMs();
    m_head->tick(nowMs);
    m_notices->tick(nowMs);
    m_runs->tick(nowMs);
    m_webhook->tick(nowMs);
}

} // namespace touchline::clubs
