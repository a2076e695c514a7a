// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/switch_off_form.h"

#include "core/domain/clock.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/back_on_choice.h"
#include "ui/switches/impact_figures.h"
#include "ui/switches/typed_confirmation.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

SwitchOffForm::SwitchOffForm(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_card(new widgets::Card)
    , m_title(new widgets::Label({}, theme::TextStyle::Heading))
    , m_effect(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_impact(new ImpactFigures(console))
    , m_newOnly(new QRadioButton)
    , m_everybody(new QRadioButton(tr("Everybody, at every step")))
    , m_reason(new QLineEdit)
    , m_backOn(new BackOnChoice(BackOnChoice::Subject::Signups))
    , m_confirmation(new TypedConfirmation(u"SIGNUPS OFF"_s, u"offConfirmation"_s))
    , m_reasonField(new forms::FormField(tr("Reason (shown to your colleagues and in the audit)"), m_reason))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_cancel(new widgets::Button(tr("Cancel")))
    , m_switch(new widgets::Button({}, widgets::Button::Kind::Danger))
{
    build();
    connect(m_impact, &ImpactFigures::changed, this, &SwitchOffForm::showImpact);
    connect(m_reason, &QLineEdit::textChanged, this, &SwitchOffForm::weigh);
    connect(m_confirmation, &TypedConfirmation::changed, this, &SwitchOffForm::weigh);
    connect(m_backOn, &BackOnChoice::changed, this, &SwitchOffForm::weigh);
    connect(m_cancel, &QPushButton::clicked, this, &SwitchOffForm::clear);
    connect(m_cancel, &QPushButton::clicked, this, &SwitchOffForm::cancelled);
    connect(m_switch, &QPushButton::clicked, this, &SwitchOffForm::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &SwitchOffForm::submit);
    connect(m_confirmation, &TypedConfirmation::returnPressed, this, &SwitchOffForm::submit);
    showImpact();
    show(domain::SwitchState{});
    clear();
}

void SwitchOffForm::build()
{
    m_reason->setObjectName(u"offReason"_s);
    m_switch->setObjectName(u"switchOff"_s);
    m_cancel->setObjectName(u"offCancel"_s);
    m_newOnly->setObjectName(u"refuseNewOnly"_s);
    m_everybody->setObjectName(u"refuseEverybody"_s);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("e.g. Make.com outage"));
    m_backOnField = new forms::FormField(tr("Back on"), m_backOn, m_backOn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_switch);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_effect);
    m_effect->setWordWrap(true);
    QVBoxLayout *body = m_card->body();
    body->setSpacing(theme::space12);
    body->addLayout(titles);
    for (QWidget *row : std::initializer_list<QWidget *>{
             m_impact, whoIsRefused(), m_reasonField, m_backOnField, m_confirmation, m_notice})
        body->addWidget(row);
    body->addStretch(1);
    body->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_notice->hide();
}

QWidget *SwitchOffForm::whoIsRefused()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    column->addWidget(new widgets::Label(tr("Who is refused"), theme::TextStyle::SmallStrong));
    column->addWidget(m_newOnly);
    column->addWidget(m_everybody);
    group->setAccessibleName(tr("Who is refused"));
    return group;
}

void SwitchOffForm::show(const domain::SwitchState &state)
{
    const bool off = !domain::admits(state, domain::SignupPhase::Start, domain::SystemClock().nowMs());
    m_title->setText(off ? tr("Change reason, end or who is refused") : tr("Switch signups off"));
    m_effect->setText(off ? tr("Replaces what is in force now, at once.")
                          : tr("Takes effect at once. Whoever tries is told when to come back."));
    if (!m_pending)
        m_switch->setText(off ? tr("Replace") : tr("Switch signups off"));
    if (off && !m_off && m_reason->text().isEmpty()) {
        m_reason->setText(state.reason);
        (state.letStartedFinish ? m_newOnly : m_everybody)->setChecked(true);
        m_backOn->choose(state.untilMs ? BackOnChoice::AtTime : BackOnChoice::ByHand);
        if (state.untilMs)
            m_backOn->setTime(*state.untilMs);
    }
    m_off = off;
    weigh();
}

void SwitchOffForm::setEnvironment(const QString &environment)
{
    m_confirmation->setEnvironment(environment);
}

void SwitchOffForm::clear()
{
    m_reason->clear();
    m_confirmation->clear();
    m_newOnly->setChecked(true);
    m_backOn->reset();
    m_notice->hide();
    weigh();
}

void SwitchOffForm::showImpact()
{
    const std::optional<qint64> count = m_impact->inTheMiddle();
    m_newOnly->setText(count && *count > 0
            ? tr("New signups only — the %1 already started may finish").arg(QLocale().toString(*count))
            : tr("New signups only — clubs already started may finish"));
}

QString SwitchOffForm::missing() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give a reason first.");
    const qint64 nowMs = domain::SystemClock().nowMs();
    if (m_backOn->untilMs(nowMs).value_or(nowMs + 1) <= nowMs)
        return tr("Choose a time that is still to come.");
    return m_confirmation->missing();
}

void SwitchOffForm::weigh()
{
    const QString lacking = missing();
    m_switch->setEnabled(!m_pending && lacking.isEmpty());
    m_switch->setToolTip(lacking);
    m_switch->setAccessibleDescription(lacking);
    const qint64 nowMs = domain::SystemClock().nowMs();
    if (m_backOn->untilMs(nowMs).value_or(nowMs + 1) <= nowMs)
        m_backOnField->fault(tr("Choose a time that is still to come."));
    else
        m_backOnField->calm();
    m_reasonField->calm();
}

void SwitchOffForm::submit()
{
    weigh();
    if (m_pending || !missing().isEmpty())
        return;
    m_pending = true;
    m_notice->hide();
    m_switch->setBusy(true, m_off ? tr("Replacing…") : tr("Switching off…"));
    const console::SwitchOffOrder order{
        m_reason->text().trimmed(), m_newOnly->isChecked(), m_backOn->untilMs(domain::SystemClock().nowMs())};
    replies::onReply(
        this, m_console.switchSignupsOff(order), [this](const domain::Result<void> &reply) { receive(reply); });
}

void SwitchOffForm::receive(const domain::Result<void> &reply)
{
    m_pending = false;
    m_switch->setBusy(false);
    m_switch->setText(m_off ? tr("Replace") : tr("Switch signups off"));
    if (reply) {
        clear();
        Q_EMIT switched();
        return;
    }
    weigh();
    const QString reason = errors::fieldErrorText(reply.error(), u"reason");
    if (!reason.isEmpty())
        return m_reasonField->fault(reason);
    // The reason is the only field the core names; what else can be wrong with the order is its end.
    if (reply.error().code == domain::ErrorCode::InvalidRequest)
        return m_backOnField->fault(tr("Choose a time that is still to come."));
    m_notice->setText(errors::errorText(reply.error()));
    m_notice->show();
}

} // namespace touchline::switches
