// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class Button;
}

namespace touchline::clubs {

class StepRow;

/// A run as its timeline of steps. An older run folds away under a line that tells how it ended.
class RunTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit RunTimeline(bool foldable, QWidget *parent = nullptr);

    /// Steps keep their rows, and what is opened in them, as long as the run has the same steps; true if
    /// it had others and the rows are new.
    bool setRun(const console::RunView &run, qint64 nowMs);
    void tick(qint64 nowMs);

private:
    void setFolded(bool folded);

    widgets::Button *m_head;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QStringList m_names;
    QList<StepRow *> m_rows;
};

} // namespace touchline::clubs
