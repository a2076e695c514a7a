// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/provisioner_panel.h"

#include "core/domain/clock.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/pause_form.h"
#include "ui/switches/switch_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::switches {

ProvisionerPanel::ProvisionerPanel(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_chip(new widgets::Chip)
    , m_work(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_remark(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_measured(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_open(new widgets::Button({}))
    , m_resume(new widgets::Button(tr("Resume"), widgets::Button::Kind::Primary))
    , m_form(new PauseForm(console))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
{
    build();
    connect(m_open, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_resume, &QPushButton::clicked, this, &ProvisionerPanel::resume);
    connect(m_form, &PauseForm::paused, this, [this] { ask(false); });
    connect(m_form, &PauseForm::cancelled, this, [this] { ask(false); });
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ProvisionerPanel::refresh);
    m_second.start();
    refresh();
}

void ProvisionerPanel::build()
{
    m_open->setObjectName(u"pauseOpen"_s);
    m_resume->setObjectName(u"resumeProvisioner"_s);
    m_chip->setObjectName(u"provisionerChip"_s);
    m_remark->setObjectName(u"provisionerRemark"_s);
    m_measured->setObjectName(u"provisionerMeasured"_s);
    m_work->setElided(true);
    m_remark->setWordWrap(true);
    m_measured->setWordWrap(true);
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
    for (QWidget *each : std::initializer_list<QWidget *>{m_remark, m_measured, m_form, m_notice})
        column->addWidget(each);
    m_form->hide();
    m_notice->hide();
}

void ProvisionerPanel::show(const console::SwitchView &view)
{
    // What somebody else has done meanwhile is not asked for any more.
    const bool turned = m_view && m_view->provisionerPaused != view.provisionerPaused;
    m_view = view;
    if (turned)
        m_form->hide();
    refresh();
    if (std::exchange(m_invited, false))
        invite();
}

void ProvisionerPanel::refresh()
{
    const bool paused = m_view && m_view->provisionerPaused;
    m_open->setVisible(m_view.has_value() && m_form->isHidden());
    m_open->setText(paused ? tr("Change…") : tr("Pause…"));
    m_resume->setVisible(paused);
    m_measured->setVisible(paused);
    m_remark->setVisible(m_view.has_value());
    if (!m_view) {
        m_chip->setLook({theme::Tone::Neutral, u"circle"_s, tr("Not known yet")});
        return;
    }
    m_chip->setLook(paused ? widgets::ChipLook{theme::Tone::Warning, u"pause"_s, tr("Paused")}
                           : widgets::ChipLook{theme::Tone::Success, u"dot"_s, tr("Running")});
    m_remark->setText(paused ? tr("Paused %1. Clubs keep signing up and wait.", "since when, by whom, why, until when")
                                   .arg(pauseText(*m_view, domain::SystemClock().nowMs()))
                             : tr("Pausing lets the clubs in work finish; others keep signing up and wait."));
    m_measured->setText(stillText(*m_view, m_clubsInWork));
}

void ProvisionerPanel::showWork(const console::CoreStatus &status)
{
    const QLocale locale;
    m_clubsInWork = status.clubsInWork;
    m_work->setText(tr("in work: %1 · waiting for a free slot: %2", "numbers of clubs")
            .arg(locale.toString(status.clubsInWork), locale.toString(status.waiting)));
    m_form->showWork(status);
    refresh();
}

void ProvisionerPanel::invite()
{
    m_invited = !m_view;
    if (!m_view)
        return;
    if (m_view->provisionerPaused)
        m_resume->setFocus(Qt::ShortcutFocusReason);
    else
        ask(true);
}

void ProvisionerPanel::ask(bool ask)
{
    m_notice->hide();
    if (ask && m_view && m_form->isHidden())
        m_form->begin(*m_view);
    m_form->setVisible(ask);
    if (ask)
        m_form->focusReason();
    refresh();
}

void ProvisionerPanel::resume()
{
    if (m_resume->isBusy())
        return;
    m_resume->setBusy(true, tr("Resuming…"));
    replies::onReply(this, m_console.resumeProvisioner(), [this](const domain::Result<void> &reply) {
        m_resume->setBusy(false);
        if (reply)
            return ask(false);
        m_notice->setText(errors::errorText(reply.error()));
        m_notice->show();
    });
}

} // namespace touchline::switches
