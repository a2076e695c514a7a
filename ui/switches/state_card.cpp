// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/state_card.h"

#include "core/domain/clock.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/switch_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

StateCard::StateCard(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_card(new widgets::Card)
    , m_title(new widgets::Label(tr("Asking the core…"), theme::TextStyle::Figure, theme::Role::Muted))
    , m_state(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_measured(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_on(new widgets::Button(tr("Switch signups on"), widgets::Button::Kind::Primary))
{
    build();
    connect(m_on, &QPushButton::clicked, this, &StateCard::switchOn);
    connect(m_notice, &widgets::Notice::actionRequested, this, &StateCard::retryRequested);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &StateCard::refresh);
    m_second.start();
    refresh();
}

void StateCard::build()
{
    m_title->setObjectName(u"signupsTitle"_s);
    m_state->setObjectName(u"signupsState"_s);
    m_measured->setObjectName(u"signupsMeasured"_s);
    m_on->setObjectName(u"switchOn"_s);
    m_on->setSize(widgets::Button::Size::Large);
    m_state->setWordWrap(true);
    m_measured->setWordWrap(true);
    m_notice->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::space4);
    words->addWidget(m_title);
    words->addWidget(m_state);
    words->addWidget(m_measured);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space24);
    row->addLayout(words, 1);
    row->addWidget(m_on, 0, Qt::AlignVCenter);
    m_card->body()->setContentsMargins(22, 18, 22, 18);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_notice);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
}

void StateCard::show(const console::SwitchView &view)
{
    m_view = view;
    m_known = true;
    m_notice->hide();
    refresh();
}

void StateCard::showTrouble(const domain::Error &error)
{
    m_notice->setText(
        m_known ? tr("This may be out of date: %1").arg(errors::errorText(error)) : errors::errorText(error));
    m_notice->setAction(tr("Try again"));
    m_notice->show();
}

void StateCard::refresh()
{
    const qint64 nowMs = domain::SystemClock().nowMs();
    const bool off = m_known && !domain::admits(m_view.state, domain::SignupPhase::Start, nowMs);
    m_on->setVisible(off);
    if (m_known) {
        m_title->setText(off ? tr("Signups are off") : tr("Signups are on"));
        m_title->setInk(off ? theme::Role::Danger : theme::Role::Success);
        m_card->setTone(off ? theme::Tone::Danger : theme::Tone::Success);
        domain::SwitchState state = m_view.state;
        state.on = !off;
        m_state->setText(stateText(state, nowMs));
        m_measured->setText(off ? measuredText(m_view) : QString());
    }
    m_state->setVisible(!m_state->text().isEmpty());
    m_measured->setVisible(!m_measured->text().isEmpty());
    m_card->setAccessibleName(m_title->text());
    m_card->setAccessibleDescription(m_state->text());
}

void StateCard::switchOn()
{
    if (m_pending)
        return;
    m_pending = true;
    m_on->setBusy(true, tr("Switching on…"));
    replies::onReply(this, m_console.switchSignupsOn({}), [this](const domain::Result<void> &reply) {
        m_pending = false;
        m_on->setBusy(false);
        if (reply)
            return Q_EMIT switched();
        m_notice->setText(tr("Signups are still off: %1").arg(errors::errorText(reply.error())));
        m_notice->setAction({});
        m_notice->show();
    });
}

} // namespace touchline::switches
