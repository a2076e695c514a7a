// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/periodic_jobs.h"

#include <QTimer>

namespace touchline::scheduler {

void PeriodicJobs::add(std::chrono::milliseconds interval, std::function<void()> job)
{
    auto *timer = new QTimer(this);
    timer->setInterval(interval);
    connect(timer, &QTimer::timeout, this, job);
    timer->start();
    job();
}

} // namespace touchline::scheduler
