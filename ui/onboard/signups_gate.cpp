// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/signups_gate.h"

#include "core/domain/clock.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/switch_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

SignupsGate::SignupsGate(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_override(new QCheckBox(tr("Start this club all the same")))
    , m_reason(new QLineEdit)
    , m_reasonField(new forms::FormField(tr("Reason (kept in the audit)"), m_reason))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addWidget(m_notice);
    column->addWidget(m_override);
    column->addWidget(m_reasonField);
    m_override->setObjectName(u"overrideSwitch"_s);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("e.g. agreed with the duty desk on the phone"));
    connect(m_override, &QCheckBox::toggled, this, &SignupsGate::refresh);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &forms::FormField::calm);
    auto *minute = new QTimer(this);
    minute->setInterval(std::chrono::seconds(20));
    connect(minute, &QTimer::timeout, this, &SignupsGate::refresh);
    minute->start();
    refresh();
    connect(&console, &console::Console::switchChanged, this, &SignupsGate::show);
    replies::onReply(this, console.switchView(), [this](const domain::Result<console::SwitchView> &view) {
        if (view)
            show(*view);
    });
}

bool SignupsGate::admits()
{
    if (!m_closed)
        return true;
    if (!m_override->isChecked()) {
        m_override->setFocus();
        return false;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->fault(tr("Give a reason; it is kept in the audit."));
        m_reason->setFocus();
        return false;
    }
    return true;
}

QString SignupsGate::overrideReason() const
{
    return m_closed && m_override->isChecked() ? m_reason->text().trimmed() : QString();
}

void SignupsGate::reset()
{
    m_override->setChecked(false);
    m_reason->clear();
    m_reasonField->calm();
    setWanted(true);
}

void SignupsGate::setWanted(bool wanted)
{
    m_wanted = wanted;
    refresh();
}

void SignupsGate::show(const console::SwitchView &view)
{
    m_state = view.state;
    refresh();
}

void SignupsGate::refresh()
{
    const qint64 nowMs = domain::SystemClock().nowMs();
    m_closed = !domain::admits(m_state, domain::SignupPhase::Start, nowMs);
    setVisible(m_closed && m_wanted);
    m_reasonField->setVisible(m_override->isChecked());
    if (m_closed)
        m_notice->setText(tr("Signups are off, %1.", "since when, by whom, why, until when")
                .arg(switches::stateText(m_state, nowMs)));
    Q_EMIT changed();
}

} // namespace touchline::onboard
