// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <chrono>
#include <functional>

namespace touchline::scheduler {

/// Work that is repeated for as long as the program runs. Each job runs at once and then every interval, on the thread
/// this lives in; it must only queue, never wait.
class PeriodicJobs final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(std::chrono::milliseconds interval, std::function<void()> job);
};

} // namespace touchline::scheduler
