// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/provisioner_panel.h"

#include "core/domain/clock.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/switch_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

ProvisionerPanel::ProvisionerPanel(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_chip(new widgets::Chip)
    , m_work(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_remark(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_open(new widgets::Button(tr("Pause…")))
    , m_resume(new widgets::Button(tr("Resume"), widgets::Button::Kind::Primary))
    , m_goesOn(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_reason(new QLineEdit)
    , m_reasonField(new forms::FormField(tr("Reason (shown to your colleagues and in the audit)"), m_reason))
    , m_cancel(new widgets::Button(tr("Cancel")))
    , m_pause(new widgets::Button(tr("Pause the provisioner"), widgets::Button::Kind::Danger))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
{
    build();
    connect(m_open, &QPushButton::clicked, this, [this] { askReason(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { askReason(false); });
    connect(m_pause, &QPushButton::clicked, this, &ProvisionerPanel::pause);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProvisionerPanel::pause);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_pause->setEnabled(!m_pending && !text.trimmed().isEmpty());
        m_reasonField->calm();
    });
    connect(m_resume, &QPushButton::clicked, this, &ProvisionerPanel::resume);
    show(console::SwitchView{});
}

void ProvisionerPanel::build()
{
    m_open->setObjectName(u"pauseOpen"_s);
    m_resume->setObjectName(u"resumeProvisioner"_s);
    m_reason->setObjectName(u"pauseReason"_s);
    m_pause->setObjectName(u"pauseProvisioner"_s);
    m_chip->setObjectName(u"provisionerChip"_s);
    m_work->setElided(true);
    m_remark->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    row->addWidget(m_chip);
    row->addWidget(m_work, 1);
    row->addWidget(m_open);
    row->addWidget(m_resume);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addLayout(row);
    column->addWidget(m_remark);
    column->addWidget(pauseForm());
    column->addWidget(m_notice);
    m_notice->hide();
}

QWidget *ProvisionerPanel::pauseForm()
{
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, theme::space4, 0, theme::space8);
    column->setSpacing(theme::space12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_pause);
    m_goesOn->setWordWrap(true);
    m_goesOn->setObjectName(u"pauseGoesOn"_s);
    column->addWidget(m_goesOn);
    column->addWidget(m_reasonField);
    column->addLayout(buttons);
    m_reason->setMaxLength(500);
    m_pause->setEnabled(false);
    m_form->hide();
    return m_form;
}

void ProvisionerPanel::show(const console::SwitchView &view)
{
    m_paused = view.provisionerPaused;
    m_chip->setLook(m_paused ? widgets::ChipLook{theme::Tone::Warning, u"pause"_s, tr("Paused")}
                             : widgets::ChipLook{theme::Tone::Success, u"dot"_s, tr("Running")});
    const qint64 nowMs = domain::SystemClock().nowMs();
    m_remark->setText(m_paused ? tr("Paused since %1 by %2 · “%3”. Clubs keep signing up and wait.")
                                     .arg(momentText(view.provisionerPausedSinceMs, nowMs), view.provisionerPausedBy,
                                         view.provisionerPauseReason)
                               : tr("Pausing lets the clubs in work finish; others keep signing up and wait."));
    m_open->setVisible(!m_paused && m_form->isHidden());
    m_resume->setVisible(m_paused);
    if (m_paused)
        m_form->hide();
}

void ProvisionerPanel::showWork(const console::CoreStatus &status)
{
    const QLocale locale;
    m_work->setText(tr("in work: %1 · waiting for a free slot: %2", "numbers of clubs")
            .arg(locale.toString(status.clubsInWork), locale.toString(status.waiting)));
    m_goesOn->setText(tr("What goes on: signups, the owners' pages, mails, webhook events, and the %n club(s) in work. "
                         "Every other club waits until somebody resumes.",
        nullptr, static_cast<int>(status.clubsInWork)));
}

void ProvisionerPanel::askReason(bool ask)
{
    m_form->setVisible(ask);
    m_open->setVisible(!ask && !m_paused);
    m_notice->hide();
    if (ask) {
        m_reason->clear();
        m_reason->setFocus();
    }
}

void ProvisionerPanel::pause()
{
    const QString reason = m_reason->text().trimmed();
    if (m_pending || reason.isEmpty())
        return;
    m_pending = true;
    m_pause->setBusy(true, tr("Pausing…"));
    replies::onReply(this, m_console.pauseProvisioner(reason), [this](const domain::Result<void> &reply) {
        m_pause->setBusy(false);
        receive(reply);
    });
}

void ProvisionerPanel::resume()
{
    if (m_pending)
        return;
    m_pending = true;
    m_resume->setBusy(true, tr("Resuming…"));
    replies::onReply(this, m_console.resumeProvisioner(), [this](const domain::Result<void> &reply) {
        m_resume->setBusy(false);
        receive(reply);
    });
}

void ProvisionerPanel::receive(const domain::Result<void> &reply)
{
    m_pending = false;
    if (reply)
        return askReason(false);
    m_notice->setText(errors::errorText(reply.error()));
    m_notice->show();
}

} // namespace touchline::switches
