// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QPushButton;

namespace touchline::overview {

/// How many clubs are in each state; a click leads to them.
class StatePills final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePills(QWidget *parent = nullptr);

    void showCounts(const std::optional<console::ClubCounts> &counts);
    /// Numbers alone where there is no room for words; those are in the tool tips then.
    void setTerse(bool terse);

Q_SIGNALS:
    void clubsRequested(std::optional<touchline::domain::ProvisionState> state);

private:
    struct Pill
    {
        domain::ProvisionState state;
        QPushButton *button;
    };
    void write();

    QList<Pill> m_pills;
    std::optional<console::ClubCounts> m_counts{};
    bool m_terse = false;
};

} // namespace touchline::overview
