// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/provisioner_line.h"

#include "ui/clubs/failure_words.h"
#include "ui/overview/overview_words.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using theme::Role;
using theme::TextStyle;
using theme::Tone;

ProvisionerLine::ProvisionerLine(QWidget *parent)
    : QWidget(parent)
    , m_chip(new widgets::Chip)
    , m_beat(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_waiting(new widgets::Label({}, TextStyle::Small, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addWidget(new widgets::Label(tr("Provisioner"), TextStyle::Strong));
    row->addStretch(1);
    row->addWidget(m_chip);
    column->addLayout(row);
    for (widgets::Label *label : {m_beat, m_waiting}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void ProvisionerLine::showFigures(const console::FiguresView &view)
{
    const console::ProvisionerHealth &health = view.provisioner;
    if (!health.beating)
        m_chip->setLook({Tone::Danger, u"exclamation"_s, tr("stopped", "the provisioner")});
    else if (health.paused)
        m_chip->setLook({Tone::Warning, u"pause"_s, tr("paused", "the provisioner")});
    else
        m_chip->setLook({Tone::Success, u"check"_s, tr("working", "the provisioner")});
    m_chip->setAccessibleName(tr("Provisioner: %1", "working, paused or stopped").arg(m_chip->look().text));
    m_beat->setText(health.silentMs == 0 && !health.beating
            ? tr("It has not been started.")
            : tr("Looked for work %1 ago.", "how long").arg(secondsText(health.silentMs)));
    m_beat->setInk(health.beating ? Role::Muted : Role::Danger);
    if (!view.longestWaiting) {
        m_waiting->setText(tr("No club is waiting for it."));
        return;
    }
    const QString waited = secondsText(std::max<qint64>(0, view.asOfMs - view.longestWaiting->atMs));
    const QString reason = clubs::reasonText(view.longestWaiting->reason);
    m_waiting->setText(reason.isEmpty()
            ? tr("Waiting longest: %1, %2.", "club, how long").arg(view.longestWaiting->name, waited)
            : tr("Waiting longest: %1, %2 (%3).", "club, how long, why")
                  .arg(view.longestWaiting->name, waited, reason));
}

} // namespace touchline::overview
