// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/checklist.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::readiness {

class CheckRow;

/// The launch checklist, what blocks going live first.
class ChecklistView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);

    void showEntries(const QList<domain::CheckEntry> &entries);
    QList<CheckRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void fixRequested(touchline::domain::Finding finding);

private:
    QVBoxLayout *m_column;
    QList<CheckRow *> m_rows;
};

} // namespace touchline::readiness
