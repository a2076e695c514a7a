// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/plan_step.h"

#include "ui/errors/error_text.h"
#include "ui/onboard/starter_setup.h"
#include "ui/onboard/switch_override.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

PlanStep::PlanStep(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_title(new widgets::Label({}, theme::TextStyle::Heading))
    , m_remark(new widgets::Notice(theme::Tone::Info))
    , m_starter(new StarterSetup(console))
    , m_pro(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_override(new SwitchOverride(console))
    , m_back(new widgets::Button(tr("Back")))
    , m_later(new widgets::Button(tr("Finish later")))
    , m_finish(new widgets::Button(tr("Finish signup"), widgets::Button::Kind::Primary))
{
    build();
    connect(m_override, &SwitchOverride::granted, this, &PlanStep::submit);
    connect(m_back, &QPushButton::clicked, this, &PlanStep::backRequested);
    connect(m_later, &QPushButton::clicked, this, &PlanStep::laterRequested);
    connect(m_finish, &QPushButton::clicked, this, &PlanStep::submit);
    connect(m_starter, &StarterSetup::submitted, this, &PlanStep::submit);
}

void PlanStep::build()
{
    m_back->setObjectName(u"planBack"_s);
    m_later->setObjectName(u"planLater"_s);
    m_finish->setObjectName(u"finishSignup"_s);
    m_title->setWordWrap(true);
    m_pro->setWordWrap(true);
    m_pro->setText(
        tr("Touchline seeds the club's page, deploys its automations, creates the owner's account and mails the owner "
           "a link to sign in. There is nothing to enter; check the details with the club and finish."));
    m_later->setToolTip(tr("The club stays as it is; carry on from its detail in Clubs. What is typed here is kept "
                           "until Touchline closes."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_finish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    for (QWidget *row : std::initializer_list<QWidget *>{m_title, m_remark, m_starter, m_pro, m_notice, m_override})
        column->addWidget(row);
    column->addStretch(1);
    column->addSpacing(theme::space4);
    column->addLayout(buttons);
    m_remark->hide();
    m_notice->hide();
}

void PlanStep::begin(const ClubDraft &club)
{
    ++m_generation;
    setPending(false);
    if (club.tenantId != m_club.tenantId) {
        park();
        m_starter->reset();
        const Entered before = m_parked.take(club.tenantId);
        m_starter->fill(before.webhookUrl, before.webhookSecret);
        m_finished = false;
    }
    m_club = club;
    const bool starter = club.plan == domain::Plan::Starter;
    m_title->setText(starter ? tr("Webhook of %1").arg(club.name) : tr("%1 on the Pro plan").arg(club.name));
    m_starter->setVisible(starter);
    m_pro->setVisible(!starter);
    m_notice->hide();
    m_override->dismiss();
}

void PlanStep::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PlanStep::setWebhookUrl(const QString &url)
{
    m_starter->setWebhookUrl(url);
}

void PlanStep::reset()
{
    ++m_generation;
    setPending(false);
    park();
    m_club = {};
    m_starter->reset();
    setRemark({});
    m_notice->hide();
}

void PlanStep::park()
{
    const Entered entered{m_starter->webhookUrl(), m_starter->webhookSecret()};
    if (!m_finished && !m_club.tenantId.isEmpty() && !(entered.webhookUrl + entered.webhookSecret).isEmpty())
        m_parked.insert(m_club.tenantId, entered);
}

void PlanStep::focusFinish()
{
    m_finish->setFocus(Qt::OtherFocusReason);
}

void PlanStep::submit()
{
    if (m_pending || m_club.tenantId.isEmpty())
        return;
    const bool starter = m_club.plan == domain::Plan::Starter;
    if (starter && !m_starter->complete())
        return;
    m_notice->hide();
    setPending(true);
    const console::Reply<void> reply = starter
        ? m_console.finishStarter(m_club.tenantId, m_starter->webhookUrl(), m_starter->webhookSecret())
        : m_console.finishPro(m_club.tenantId);
    replies::onReply(this, reply, [this, generation = m_generation](const domain::Result<void> &result) {
        if (generation == m_generation)
            receive(result);
    });
}

void PlanStep::receive(const domain::Result<void> &reply)
{
    setPending(false);
    if (reply) {
        m_finished = true;
        Q_EMIT finished();
        return;
    }
    if (reply.error().code == domain::ErrorCode::SignupsDisabled)
        return m_override->ask(m_club.tenantId);
    if (m_starter->isVisibleTo(this) && m_starter->showError(reply.error()))
        return;
    m_notice->setText(errors::errorText(reply.error()));
    m_notice->show();
}

void PlanStep::setPending(bool pending)
{
    m_pending = pending;
    m_finish->setBusy(pending, tr("Queuing…"));
    m_back->setEnabled(!pending);
    m_later->setEnabled(!pending);
}

} // namespace touchline::onboard
