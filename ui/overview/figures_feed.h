// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>

namespace touchline::overview {

/// Keeps the figures of one span fresh while it is switched on: asks after changes, at most every second and a half,
/// and in between every five seconds, because time passes as well. Never two questions at once. Lives in the GUI
/// thread.
class FiguresFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresFeed)

public:
    explicit FiguresFeed(console::Console &console, QObject *parent = nullptr);

    console::FigureSpan span() const { return m_span; }
    /// Asks for that span at once; what was asked for another is not shown any more.
    void setSpan(console::FigureSpan span);
    /// Whether anybody looks.
    void setLive(bool live);
    void refresh();

Q_SIGNALS:
    void arrived(const touchline::console::FiguresView &view);
    void failed(const touchline::domain::Error &error);

private:
    void hear();
    void ask();
    void take(const domain::Result<console::FiguresView> &answer);

    console::Console &m_console;
    console::FigureSpan m_span = console::FigureSpan::Hour;
    QTimer m_pause; ///< runs out: may ask again
    QTimer m_passing; ///< asks because time passes
    bool m_live = false;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace touchline::overview
