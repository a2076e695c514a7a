// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QWidget>

namespace touchline::widgets {
class Chip;
}

namespace touchline::onboard {

/// The steps of the wizard as chips on a line: done ones with a tick, the current one coloured.
class StepIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit StepIndicator(const QStringList &titles, QWidget *parent = nullptr);

    /// Steps before `current` are done; `current` = count: all are.
    void setCurrent(int current);

private:
    QStringList m_titles;
    QList<widgets::Chip *> m_chips{};
};

} // namespace touchline::onboard
