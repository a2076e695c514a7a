// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

class QSocketNotifier;

namespace touchline::app {

/// Turns SIGTERM and SIGINT into a Qt signal. Needs an application object and an event loop on its thread.
class Termination final : public QObject
{
    Q_OBJECT

public:
    /// Keeps the signals from ending the process. Threads inherit that, so it comes before any thread starts; where
    /// making the application object starts threads, before that.
    static void blockSignals();

    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

Q_SIGNALS:
    void requested();

private:
    void read();

    int m_descriptor;
    QSocketNotifier *m_notifier;
};

} // namespace touchline::app
