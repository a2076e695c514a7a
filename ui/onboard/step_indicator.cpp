// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/step_indicator.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

StepIndicator::StepIndicator(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &title : titles) {
        if (!m_chips.isEmpty()) {
            auto *line = new widgets::Rule;
            line->setFixedWidth(60);
            row->addWidget(line);
        }
        auto *chip = new widgets::Chip;
        chip->setObjectName(title);
        row->addWidget(chip);
        m_chips << chip;
    }
    row->addStretch(1);
    setCurrent(0);
}

void StepIndicator::setCurrent(int current)
{
    for (int i = 0; i < m_chips.size(); ++i) {
        const QString text = tr("%1 · %2", "number of a step, its title").arg(i + 1).arg(m_titles.at(i));
        if (i < current)
            m_chips.at(i)->setLook({theme::Tone::Success, u"check"_s, text});
        else
            m_chips.at(i)->setLook({i == current ? theme::Tone::Info : theme::Tone::Neutral, {}, text});
    }
    const QString where = current < m_titles.size()
        ? tr("Step %1 of %2: %3").arg(current + 1).arg(m_titles.size()).arg(m_titles.at(current))
        : tr("All steps done");
    setAccessibleName(where);
}

} // namespace touchline::onboard
