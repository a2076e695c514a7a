// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::clubs {

class StepRow;

/// A run as its timeline of steps.
class RunTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit RunTimeline(QWidget *parent = nullptr);

    /// Another club: nothing of the rows is kept.
    void reset() { m_names.clear(); }
    /// Steps keep their rows, and what is opened in them, as long as it is the same run with the same steps; true if
    /// not and the rows are new.
    bool setRun(const console::RunView &run, qint64 nowMs);
    void tick(qint64 nowMs);

private:
    console::RunView m_run;
    QVBoxLayout *m_column;
    QStringList m_names;
    QList<StepRow *> m_rows;
};

} // namespace touchline::clubs
