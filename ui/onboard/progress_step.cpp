// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/progress_step.h"

#include "core/domain/clock.h"
#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/onboard/owner_link.h"
#include "ui/onboard/run_steps.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

using domain::ProvisionState;

namespace {
qint64 nowMs()
{
    return domain::SystemClock().nowMs();
}

bool failedAtWebhook(const console::ClubDetail &club)
{
    return club.club.state == ProvisionState::Failed
        && club.club.currentStep == domain::stepName(domain::StepKind::ValidateWebhook);
}
} // namespace

ProgressStep::ProgressStep(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_title(new widgets::Label({}, theme::TextStyle::Heading))
    , m_state(new widgets::Chip)
    , m_remark(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_steps(new RunSteps)
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_link(new OwnerLink(console))
    , m_retry(new widgets::Button(tr("Retry")))
    , m_editWebhook(new widgets::Button(tr("Change the webhook"), widgets::Button::Kind::Primary))
    , m_open(new widgets::Button(tr("Open the club")))
    , m_another(new widgets::Button(tr("Onboard another")))
{
    build();
    connect(m_retry, &QPushButton::clicked, this, &ProgressStep::retry);
    connect(m_editWebhook, &QPushButton::clicked, this, [this] { Q_EMIT webhookEditRequested(m_club.webhookUrl); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_tenantId); });
    connect(m_another, &QPushButton::clicked, this, &ProgressStep::anotherRequested);
    connect(&m_console, &console::Console::clubsChanged, this, &ProgressStep::clubsChanged);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] { show(m_club); });
}

void ProgressStep::build()
{
    m_retry->setObjectName(u"retryClub"_s);
    m_open->setObjectName(u"openFromProgress"_s);
    m_another->setObjectName(u"onboardAnother"_s);
    m_editWebhook->setObjectName(u"editWebhook"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_title->setWordWrap(true);
    m_remark->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space12);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *repairs = new QHBoxLayout;
    repairs->setSpacing(theme::space12);
    repairs->addWidget(m_editWebhook);
    repairs->addWidget(m_retry);
    repairs->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addWidget(m_another);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addLayout(head);
    for (QWidget *row : std::initializer_list<QWidget *>{m_remark, m_notice, m_steps, m_link})
        column->addWidget(row);
    column->addLayout(repairs);
    column->addStretch(1);
    column->addSpacing(theme::space8);
    column->addLayout(buttons);
}

void ProgressStep::begin(const QString &tenantId)
{
    ++m_generation;
    m_fetching = false;
    m_retrying = false;
    m_tenantId = tenantId;
    m_club = {};
    m_title->setText(tr("Queued…"));
    m_state->setLook({});
    m_remark->clear();
    m_steps->show({}, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_state, m_notice, m_link, m_retry, m_editWebhook, m_remark})
        each->hide();
    fetch();
}

void ProgressStep::reset()
{
    ++m_generation;
    m_fetching = false;
    m_tenantId.clear();
    m_second.stop();
    m_link->begin({}, {});
}

void ProgressStep::clubsChanged(const QStringList &tenantIds)
{
    if (!m_tenantId.isEmpty() && (tenantIds.isEmpty() || tenantIds.contains(m_tenantId)))
        fetch();
}

void ProgressStep::fetch()
{
    if (m_fetching) {
        m_stale = true;
        return;
    }
    m_fetching = true;
    m_stale = false;
    replies::onReply(this, m_console.club(m_tenantId),
        [this, generation = m_generation](const domain::Result<console::ClubDetail> &club) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (club) {
                m_club = *club;
                show(m_club);
                Q_EMIT told(m_club);
            } else {
                m_notice->setText(tr("This may be out of date: %1").arg(errors::errorText(club.error())));
                m_notice->show();
            }
            if (m_stale)
                fetch();
        });
}

void ProgressStep::show(const console::ClubDetail &club)
{
    const qint64 now = nowMs();
    m_state->setLook(clubs::chipOf(club.club, now));
    m_state->show();
    m_steps->show(club.runs.isEmpty() ? QList<console::StepView>() : club.runs.constFirst().steps, now);
    showOutcome(club);
    const bool over = club.club.state == ProvisionState::Complete || club.club.state == ProvisionState::Failed;
    if (over)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void ProgressStep::showOutcome(const console::ClubDetail &club)
{
    const QString waiting = clubs::waitingText(club.club);
    const QString took = clubs::tookText(club.club, nowMs());
    switch (club.club.state) {
    case ProvisionState::Pending:
        m_title->setText(tr("%1 is waiting").arg(club.club.name));
        m_remark->setText(waiting.isEmpty() ? QString() : tr("Waiting: %1", "for what or why").arg(waiting));
        break;
    case ProvisionState::Processing:
        m_title->setText(tr("%1 is being set up").arg(club.club.name));
        m_remark->setText(took.isEmpty() ? QString() : tr("For %1 so far", "a span of time").arg(took));
        break;
    case ProvisionState::Complete:
        m_title->setText(tr("%1 is ready").arg(club.club.name));
        m_remark->setText(took.isEmpty() ? QString() : tr("Set up in %1", "a span of time").arg(took));
        break;
    case ProvisionState::Failed:
        m_title->setText(tr("%1 is stuck").arg(club.club.name));
        m_remark->clear();
        m_notice->setText(clubs::failureText(club));
        break;
    }
    const bool failed = club.club.state == ProvisionState::Failed;
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_notice->setVisible(failed);
    m_retry->setVisible(failed);
    m_editWebhook->setVisible(failedAtWebhook(club));
    m_link->begin(m_tenantId, club.club.name);
    m_link->setVisible(club.club.state == ProvisionState::Complete);
}

void ProgressStep::retry()
{
    if (m_retrying)
        return;
    m_retrying = true;
    m_retry->setBusy(true, tr("Retrying…"));
    replies::onReply(
        this, m_console.retryClub(m_tenantId), [this, generation = m_generation](const domain::Result<void> &reply) {
            m_retrying = false;
            m_retry->setBusy(false);
            if (generation != m_generation)
                return;
            if (reply)
                return fetch();
            m_notice->setText(errors::errorText(reply.error()));
            m_notice->show();
        });
}

} // namespace touchline::onboard
