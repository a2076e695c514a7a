// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

class QSocketNotifier;

namespace touchline::app {

/// Turns SIGTERM and SIGINT into a Qt signal. Built before any thread starts, since threads inherit which signals are
/// blocked; needs an event loop on its thread.
class Termination final : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

Q_SIGNALS:
    void requested();

private:
    void read();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace touchline::app
