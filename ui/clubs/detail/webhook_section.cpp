// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/webhook_section.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/detail/webhook_messages.h"
#include "ui/clubs/orders/probe_result.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Button;
using widgets::Label;

WebhookSection::WebhookSection(console::Console &console, QWidget *parent)
    : FoldSection(tr("Webhook"), u"webhook"_s, parent)
    , m_console(console)
    , m_url(new Label({}, TextStyle::Mono, Role::Muted))
    , m_state(new Label({}, TextStyle::Small, Role::Muted))
    , m_test(new Button(tr("Test now")))
    , m_buttons(new widgets::FlowLayout(theme::space8))
    , m_seen(new ProbeResult)
    , m_messages(new WebhookMessages)
{
    m_url->setElided(true);
    m_url->setSelectable();
    m_state->setWordWrap(true);
    m_test->setObjectName(u"testNow"_s);
    m_test->setSize(Button::Size::Small);
    m_test->setToolTip(tr("Knocks at the address; changes nothing."));
    body()->addWidget(m_url);
    body()->addWidget(m_state);
    m_buttons->addWidget(m_test);
    addOrder(Order::SendTestEvent, tr("Send test event"));
    addOrder(Order::RotateSecret, tr("Change secret…"));
    addOrder(Order::EndRotation, tr("End the old secret…"));
    addOrder(Order::EnableWebhook, tr("Switch on again"));
    body()->addLayout(m_buttons);
    body()->addWidget(m_seen);
    body()->addWidget(m_messages);
    connect(m_test, &QPushButton::clicked, this, &WebhookSection::test);
    connect(m_messages, &WebhookMessages::resendRequested, this, &WebhookSection::resendRequested);
}

void WebhookSection::addOrder(Order order, const QString &text)
{
    auto *button = new Button(text);
    button->setSize(Button::Size::Small);
    m_orders.insert(order, button);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, order] { Q_EMIT ordered(order); });
}

void WebhookSection::setDetail(const console::ClubDetail &detail, qint64 nowMs)
{
    if (detail.webhookUrl != m_detail.webhookUrl)
        reset();
    m_detail = detail;
    setVisible(!detail.webhookUrl.isEmpty());
    m_url->setText(detail.webhookUrl);
    for (const auto &[order, button] : m_orders.asKeyValueRange())
        button->setVisible(isPossible(order, detail));
    m_messages->setMessages(detail.webhookMessages, nowMs);
    tick(nowMs);
}

QStringList WebhookSection::stateLines(qint64 nowMs) const
{
    QStringList lines{m_detail.webhookValidatedAtMs > 0
            ? tr("validated %1").arg(momentText(m_detail.webhookValidatedAtMs, nowMs))
            : tr("not validated yet")};
    if (m_detail.webhookRotatingUntilMs > nowMs)
        lines.append(tr("the old secret signs as well for %1", "a span of time")
                .arg(countdownText(m_detail.webhookRotatingUntilMs, nowMs)));
    if (m_detail.webhookDisabledAtMs > 0)
        lines.append(tr("switched off %1: %2", "when, why")
                .arg(momentText(m_detail.webhookDisabledAtMs, nowMs), m_detail.webhookDisabledReason));
    return lines;
}

void WebhookSection::tick(qint64 nowMs)
{
    m_state->setText(stateLines(nowMs).join(u" · "_s));
    m_state->setInk(m_detail.webhookDisabledAtMs > 0 ? Role::Warning : Role::Muted);
    m_messages->tick(nowMs);
}

void WebhookSection::test()
{
    if (m_test->isBusy() || m_detail.webhookUrl.isEmpty())
        return;
    setOpen(true);
    m_test->setBusy(true, tr("Testing…"));
    m_seen->clear();
    replies::onReply(this, m_console.testWebhook(m_detail.webhookUrl),
        [this, generation = ++m_generation](const domain::Result<console::WebhookTest> &test) {
            if (generation != m_generation)
                return;
            m_test->setBusy(false);
            m_seen->show(test);
        });
}

void WebhookSection::setSending(bool sending)
{
    m_orders.value(Order::SendTestEvent)->setBusy(sending, tr("Sending…"));
}

void WebhookSection::reset()
{
    ++m_generation;
    m_test->setBusy(false);
    m_seen->clear();
}

} // namespace touchline::clubs
