// SPDX-License-Identifier: GPL-3.0-only
#include "ui/readiness/checklist_view.h"

#include "ui/readiness/check_row.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>
#include <algorithm>

namespace touchline::readiness {

using domain::CheckEntry;
using domain::CheckState;

namespace {
int urgency(const CheckEntry &entry)
{
    switch (entry.state) {
    case CheckState::Blocks:
        return 0;
    case CheckState::Warning:
        return 1;
    case CheckState::Unknown:
        return 2;
    case CheckState::Ok:
        return 3;
    }
    Q_UNREACHABLE();
}
} // namespace

ChecklistView::ChecklistView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ChecklistView::showEntries(const QList<CheckEntry> &entries)
{
    QList<CheckEntry> sorted = entries;
    std::ranges::stable_sort(sorted, {}, &urgency);
    // The rows stay and take other lines, so that the keyboard does not lose its place.
    while (m_rows.size() < sorted.size()) {
        if (!m_rows.isEmpty())
            m_column->addWidget(new widgets::Rule);
        auto *row = new CheckRow;
        connect(row, &CheckRow::fixRequested, this, &ChecklistView::fixRequested);
        m_column->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < sorted.size());
        if (i < sorted.size())
            m_rows.at(i)->show(sorted.at(i));
    }
}

} // namespace touchline::readiness
