// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/pause_form.h"

#include "core/domain/clock.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/back_on_choice.h"
#include "ui/switches/figure_tile.h"
#include "ui/switches/typed_confirmation.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

PauseForm::PauseForm(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_inWork(new FigureTile(tr("in work: they finish")))
    , m_waiting(new FigureTile(tr("waiting: they go on waiting")))
    , m_goesOn(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_reason(new QLineEdit)
    , m_reasonField(new forms::FormField(tr("Reason (shown to your colleagues and in the audit)"), m_reason))
    , m_end(new BackOnChoice(BackOnChoice::Subject::Provisioner))
    , m_endField(new forms::FormField(tr("Goes on", "when the provisioner does"), m_end, m_end))
    , m_confirmation(new TypedConfirmation(u"PAUSE PROVISIONER"_s, u"pauseConfirmation"_s))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_cancel(new widgets::Button(tr("Cancel")))
    , m_pause(new widgets::Button({}, widgets::Button::Kind::Danger))
{
    build();
    connect(m_reason, &QLineEdit::textChanged, this, &PauseForm::weigh);
    connect(m_end, &BackOnChoice::changed, this, &PauseForm::weigh);
    connect(m_confirmation, &TypedConfirmation::changed, this, &PauseForm::weigh);
    connect(m_cancel, &QPushButton::clicked, this, &PauseForm::cancelled);
    connect(m_pause, &QPushButton::clicked, this, &PauseForm::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &PauseForm::submit);
    connect(m_confirmation, &TypedConfirmation::returnPressed, this, &PauseForm::submit);
    weigh();
}

void PauseForm::build()
{
    m_reason->setObjectName(u"pauseReason"_s);
    m_pause->setObjectName(u"pauseProvisioner"_s);
    m_cancel->setObjectName(u"pauseCancel"_s);
    m_goesOn->setObjectName(u"pauseGoesOn"_s);
    m_reason->setMaxLength(500);
    m_goesOn->setWordWrap(true);
    m_notice->hide();
    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme::space12);
    figures->addWidget(m_inWork, 1);
    figures->addWidget(m_waiting, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_pause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space4, 0, theme::space8);
    column->setSpacing(theme::space12);
    column->addLayout(figures);
    for (QWidget *row : std::initializer_list<QWidget *>{m_goesOn, m_reasonField, m_endField, m_confirmation, m_notice})
        column->addWidget(row);
    column->addLayout(buttons);
}

void PauseForm::begin(const console::SwitchView &view)
{
    m_replaces = view.provisionerPaused;
    m_confirmation->clear();
    m_notice->hide();
    m_end->reset();
    m_reason->setText(view.provisionerPauseReason);
    if (m_replaces) {
        m_end->choose(view.provisionerPausedUntilMs ? BackOnChoice::AtTime : BackOnChoice::ByHand);
        if (view.provisionerPausedUntilMs)
            m_end->setTime(*view.provisionerPausedUntilMs);
    }
    m_pause->setText(m_replaces ? tr("Replace") : tr("Pause the provisioner"));
    weigh();
}

void PauseForm::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void PauseForm::showWork(const console::CoreStatus &status)
{
    m_inWork->setFigure(status.clubsInWork);
    m_waiting->setFigure(status.waiting);
    m_goesOn->setText(tr("What goes on: signups, the owners' pages, mails, webhook events, and the %n club(s) in work. "
                         "Every other club waits until the provisioner goes on.",
        nullptr, static_cast<int>(status.clubsInWork)));
    m_confirmation->setEnvironment(status.environment);
}

QString PauseForm::missing() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give a reason first.");
    const qint64 nowMs = domain::SystemClock().nowMs();
    if (m_end->untilMs(nowMs).value_or(nowMs + 1) <= nowMs)
        return tr("Choose a time that is still to come.");
    return m_confirmation->missing();
}

void PauseForm::weigh()
{
    const QString lacking = missing();
    m_pause->setEnabled(!m_pending && lacking.isEmpty());
    m_pause->setToolTip(lacking);
    m_pause->setAccessibleDescription(lacking);
    const qint64 nowMs = domain::SystemClock().nowMs();
    if (m_end->untilMs(nowMs).value_or(nowMs + 1) <= nowMs)
        m_endField->fault(tr("Choose a time that is still to come."));
    else
        m_endField->calm();
    m_reasonField->calm();
}

void PauseForm::submit()
{
    weigh();
    if (m_pending || !missing().isEmpty())
        return;
    m_pending = true;
    m_notice->hide();
    m_pause->setBusy(true, m_replaces ? tr("Replacing…") : tr("Pausing…"));
    const console::PauseOrder order{m_reason->text().trimmed(), m_end->untilMs(domain::SystemClock().nowMs())};
    replies::onReply(
        this, m_console.pauseProvisioner(order), [this](const domain::Result<void> &reply) { receive(reply); });
}

void PauseForm::receive(const domain::Result<void> &reply)
{
    m_pending = false;
    m_pause->setBusy(false);
    weigh();
    if (reply)
        return Q_EMIT paused();
    const QString reason = errors::fieldErrorText(reply.error(), u"reason");
    if (!reason.isEmpty())
        return m_reasonField->fault(reason);
    if (reply.error().code == domain::ErrorCode::InvalidRequest)
        return m_endField->fault(tr("Choose a time that is still to come."));
    m_notice->setText(errors::errorText(reply.error()));
    m_notice->show();
}

} // namespace touchline::switches
