// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>

namespace touchline::clubs {

/// How many clubs are in each state, asked again after changes but at most twice a second. Shared by the filter chips
/// and the navigation's badge. Lives in the GUI thread.
class LiveCounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveCounts)

public:
    explicit LiveCounts(console::Console &console, QObject *parent = nullptr);

    /// Nothing until the first answer, and again while the core does not answer.
    const std::optional<console::ClubCounts> &counts() const { return m_counts; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void ask();

    console::Console &m_console;
    std::optional<console::ClubCounts> m_counts{};
    QTimer m_pause;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace touchline::clubs
