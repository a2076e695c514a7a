// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_detail_view.h"

#include "ui/clubs/club_facts.h"
#include "ui/clubs/club_log.h"
#include "ui/clubs/club_words.h"
#include "ui/clubs/link_dialog.h"
#include "ui/clubs/run_timeline.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Button;
using widgets::Label;
using Action = ClubActions::Action;

namespace {
Button *iconButton(const QString &iconName, const QString &name)
{
    auto *button = new Button({}, Button::Kind::Quiet);
    button->setSize(Button::Size::Small);
    button->setIcon(theme::icon(iconName));
    button->setIconSize({14, 14});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(26);
    return button;
}
} // namespace

ClubDetailView::ClubDetailView(
    console::Console &console, const domain::Clock &clock, ClubActions &actions, Place place, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_clock(clock)
    , m_actions(actions)
    , m_stack(new QStackedLayout(this))
    , m_pane(new widgets::StatePane)
    , m_scroll(new QScrollArea)
    , m_name(new Label({}, TextStyle::Heading))
    , m_line(new Label({}, TextStyle::Mono, Role::Muted))
    , m_chip(new widgets::Chip)
    , m_failure(new widgets::Notice(theme::Tone::Danger))
    , m_notice(new widgets::Notice(theme::Tone::Info))
    , m_runs(new QVBoxLayout)
    , m_noRun(new Label({}, TextStyle::Body, Role::Muted))
    , m_facts(new ClubFacts)
    , m_log(new ClubLog(console))
{
    m_scroll->setWidget(makeContent(place));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Club"));
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_scroll);
    m_failure->hide();
    m_notice->hide();

    connect(m_log, &ClubLog::wholeLogRequested, this, &ClubDetailView::logRequested);
    connect(m_pane, &widgets::StatePane::actionRequested, this, &ClubDetailView::load);
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(80);
    connect(&m_coalesce, &QTimer::timeout, this, &ClubDetailView::load);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ClubDetailView::tick);
    m_tick.start();
    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(6000);
    connect(&m_noticeTime, &QTimer::timeout, m_notice, &QWidget::hide);
    connect(&m_console, &console::Console::clubsChanged, this, &ClubDetailView::onClubsChanged);
    connectActions();
}

QWidget *ClubDetailView::makeContent(Place place)
{
    auto *content = new QWidget;
    content->setProperty("transparent", u"true"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 10, 14, 16);
    column->setSpacing(theme::space12 - 2);
    column->addLayout(makeHeader(place));
    column->addWidget(m_failure);
    column->addWidget(m_notice);
    m_runs->setSpacing(theme::space4);
    column->addLayout(m_runs);
    column->addWidget(m_noRun);
    m_noRun->setWordWrap(true);
    column->addWidget(makeActions());
    column->addWidget(m_facts);
    column->addSpacing(theme::space4);
    column->addWidget(m_log);
    column->addStretch(1);
    return content;
}

QVBoxLayout *ClubDetailView::makeHeader(Place place)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space4);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::space8);
    head->addLayout(first);
    head->addLayout(second);
    m_name->setElided(true);
    m_line->setElided(true);
    first->addWidget(m_name, 1);
    second->addWidget(m_line, 1);
    second->addWidget(m_chip);
    if (place == Place::OwnWindow)
        return head;
    auto *open = iconButton(u"external"_s, tr("Open in a window"));
    auto *close = iconButton(u"close"_s, tr("Close the club"));
    first->addWidget(open);
    first->addWidget(close);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_tenantId); });
    connect(close, &QPushButton::clicked, this, &ClubDetailView::closeRequested);
    return head;
}

QWidget *ClubDetailView::makeActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, theme::space4, 0, theme::space4);
    row->setSpacing(theme::space8);
    m_retry = new Button(tr("Retry"), Button::Kind::Primary);
    m_continue = new Button(tr("Continue signup"), Button::Kind::Primary);
    m_resend = new Button(tr("Resend link"));
    m_copy = new Button(tr("Copy link…"));
    for (Button *button : {m_retry, m_continue, m_resend, m_copy})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_retried = true;
        m_actions.retry(m_tenantId);
    });
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(m_tenantId); });
    connect(m_resend, &QPushButton::clicked, this, [this] { m_actions.resendLink(m_tenantId); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_linkWanted = true;
        m_actions.copyLink(m_tenantId);
    });
    return bar;
}

void ClubDetailView::connectActions()
{
    connect(&m_actions, &ClubActions::busyChanged, this, [this](const QString &id) {
        if (id == m_tenantId && m_detail)
            renderActions();
    });
    connect(&m_actions, &ClubActions::succeeded, this, [this](const QString &id, Action, const QString &sentence) {
        if (id != m_tenantId)
            return;
        tell(theme::Tone::Success, sentence);
        load();
    });
    connect(&m_actions, &ClubActions::failed, this, [this](const QString &id, Action action, const QString &sentence) {
        if (id != m_tenantId)
            return;
        if (action == Action::Retry)
            m_retried = false;
        if (action == Action::CopyLink)
            m_linkWanted = false;
        tell(theme::Tone::Danger, sentence);
        m_noticeTime.stop();
        if (m_detail)
            renderActions();
    });
    connect(&m_actions, &ClubActions::linkMinted, this, [this](const QString &id, const QString &link) {
        if (id != m_tenantId || !m_detail || !std::exchange(m_linkWanted, false))
            return;
        auto *dialog = new LinkDialog(m_detail->club.name, link, window());
        dialog->open();
        load();
    });
}

void ClubDetailView::showClub(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_detail.reset();
    m_loading = false;
    m_retried = false;
    m_linkWanted = false;
    m_staleTold = false;
    m_failure->hide();
    m_notice->hide();
    m_log->setClub(tenantId);
    if (tenantId.isEmpty())
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    load();
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
    if (!m_detail && m_stack->currentWidget() != m_scroll)
        m_pane->showLoading(tr("Loading the club…"));
    replies::onReply(
        this, m_console.club(m_tenantId), [this, id = m_tenantId](const domain::Result<console::ClubDetail> &detail) {
            if (id == m_tenantId)
                take(detail);
        });
}

void ClubDetailView::take(const domain::Result<console::ClubDetail> &detail)
{
    m_loading = false;
    if (detail) {
        m_detail = *detail;
        m_retried = m_retried && m_actions.isBusy(m_tenantId, Action::Retry);
        render();
        m_stack->setCurrentWidget(m_scroll);
    } else if (m_detail && detail.error().code != domain::ErrorCode::TenantNotFound) {
        tell(theme::Tone::Warning, tr("This may be out of date. %1").arg(errors::errorText(detail.error())));
        m_noticeTime.stop();
        m_staleTold = true;
    } else {
        m_detail.reset();
        m_pane->showError(tr("The club cannot be shown"), errors::errorText(detail.error()), tr("Try again"));
        m_stack->setCurrentWidget(m_pane);
    }
    if (std::exchange(m_again, false))
        load();
}

void ClubDetailView::render()
{
    const console::ClubRow &club = m_detail->club;
    const qint64 nowMs = m_clock.nowMs();
    if (m_name->text() != club.name) {
        m_name->setText(club.name);
        Q_EMIT nameChanged(club.name);
    }
    QStringList line{club.slug, planTitle(club.plan)};
    if (!m_detail->runs.isEmpty())
        line.append(tr("run %1").arg(m_detail->runs.constFirst().number));
    if (club.dryRun)
        line.append(tr("dry run"));
    m_line->setText(line.join(u" · "_s));
    const bool failed = club.state == domain::ProvisionState::Failed;
    if (failed)
        m_failure->setText(failureText(*m_detail));
    m_failure->setVisible(failed);
    if (std::exchange(m_staleTold, false))
        m_notice->hide();
    renderRuns(nowMs);
    renderActions();
    m_facts->setDetail(*m_detail, nowMs);
    tick();
}

void ClubDetailView::renderActions()
{
    const console::ClubRow &club = m_detail->club;
    const bool failed = club.state == domain::ProvisionState::Failed;
    const bool halfDone = !club.signupFinished && club.status == domain::TenantStatus::Trial;
    const bool linked = m_detail->magicLink.state != console::MagicLinkView::State::None;
    m_retry->setText(failed ? tr("Retry") : tr("Retry now"));
    m_retry->setVisible(!halfDone && (failed || club.nextAttemptAtMs > 0));
    m_retry->setEnabled(!m_retried && !m_actions.isBusy(m_tenantId, Action::Retry));
    m_continue->setVisible(halfDone);
    m_resend->setVisible(linked);
    m_resend->setEnabled(!m_actions.isBusy(m_tenantId, Action::ResendLink));
    m_copy->setVisible(linked);
    m_copy->setEnabled(!m_actions.isBusy(m_tenantId, Action::CopyLink));
    m_retry->parentWidget()->setVisible(!m_retry->isHidden() || halfDone || linked);
}

void ClubDetailView::renderRuns(qint64 nowMs)
{
    const QList<console::RunView> &runs = m_detail->runs;
    while (m_timelines.size() > runs.size())
        delete m_timelines.takeLast();
    while (m_timelines.size() < runs.size()) {
        m_timelines.append(new RunTimeline(!m_timelines.isEmpty()));
        m_runs->addWidget(m_timelines.constLast());
    }
    bool rebuilt = false;
    for (qsizetype row = 0; row < runs.size(); ++row)
        rebuilt = m_timelines.at(row)->setRun(runs.at(row), nowMs) || rebuilt;
    if (rebuilt)
        widgets::orderTabs(*m_scroll);
    m_noRun->setVisible(runs.isEmpty());
    m_noRun->setText(tr("The club has begun to sign up but has not finished yet; provisioning starts when it has."));
}

void ClubDetailView::tick()
{
    if (!m_detail)
        return;
    const qint64 nowMs = m_clock.nowMs();
    m_chip->setLook(chipOf(m_detail->club, nowMs));
    if (!m_timelines.isEmpty())
        m_timelines.constFirst()->tick(nowMs);
}

void ClubDetailView::tell(theme::Tone tone, const QString &sentence)
{
    m_notice->setTone(tone);
    m_notice->setText(sentence);
    m_notice->show();
    m_noticeTime.start();
}

} // namespace touchline::clubs
