// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/retry_from_dialog.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;

namespace {
/// The first step that is not behind the run; its number of steps when all are.
int firstOpen(const console::RunView &run)
{
    int position = 0;
    while (position < run.steps.size() && domain::isFinished(run.steps.at(position).status))
        ++position;
    return position;
}
} // namespace

RetryFromDialog::RetryFromDialog(const QString &clubName, const console::RunView &run, QWidget *parent)
    : OrderDialog(tr("Retry %1 from a step").arg(clubName), Weight::Plain, parent)
    , m_run(run)
    , m_choice(new QButtonGroup(this))
{
    setEffects({tr("A new run, number %1, begins at the chosen step.").arg(run.number + 1),
        tr("The steps before it are carried over as they are; it and those behind it run again, with new keys at the "
           "services outside.")});
    setConfirm(tr("Start the run"), tr("Starting…"));
    auto *list = new QVBoxLayout;
    list->setSpacing(2);
    for (int position = 0; position < m_run.steps.size(); ++position)
        list->addWidget(makeRow(position));
    body()->addLayout(list);
    const int open = firstOpen(m_run);
    const int chosen = open < m_run.steps.size() ? open : 0;
    if (QAbstractButton *button = m_choice->button(chosen)) {
        button->setChecked(true);
        button->setFocus();
    }
    connect(m_choice, &QButtonGroup::idToggled, this, &RetryFromDialog::showFates);
    showFates();
}

QWidget *RetryFromDialog::makeRow(int position)
{
    const console::StepView &step = m_run.steps.at(position);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(theme::space12);
    auto *radio = new QRadioButton(stepTitle(step.name));
    radio->setObjectName(step.name);
    radio->setEnabled(position <= firstOpen(m_run));
    m_choice->addButton(radio, position);
    auto *fate = new widgets::Label({}, TextStyle::Small, Role::Muted);
    m_fates.append(fate);
    layout->addWidget(radio, 1);
    layout->addWidget(fate);
    return row;
}

QString RetryFromDialog::step() const
{
    const int chosen = m_choice->checkedId();
    return chosen >= 0 ? m_run.steps.at(chosen).name : QString();
}

void RetryFromDialog::showFates()
{
    const int chosen = m_choice->checkedId();
    for (int position = 0; position < m_fates.size(); ++position) {
        const bool carried = position < chosen;
        widgets::Label *fate = m_fates.at(position);
        fate->setText(carried ? tr("carried over") : tr("runs again"));
        fate->setInk(carried ? Role::Muted : Role::Accent);
        m_choice->button(position)->setAccessibleDescription(fate->text());
    }
    setReady(chosen >= 0);
}

} // namespace touchline::clubs
