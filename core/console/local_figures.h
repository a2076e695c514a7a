// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures.h"
#include "core/console/figures_reading.h"
#include "core/console/status_reading.h"

#include <QPromise>
#include <functional>
#include <memory>
#include <vector>

namespace touchline::switches {
class KillSwitch;
}

namespace touchline::console {

/// The overview of the core in this process. Lives on the main thread; reads run on the reader pool, one at a time.
class LocalFigures final : public Figures
{
    Q_OBJECT

public:
    struct Needs
    {
        store::Writer &writer;
        store::ReaderPool &readers;
        const telemetry::Metrics &metrics;
        const switches::KillSwitch &killSwitch;
        const domain::Clock &clock;
        std::function<ProvisionerPulse()> provisioner; ///< called on this thread
    };

    explicit LocalFigures(Needs needs, QObject *parent = nullptr);
    ~LocalFigures() override;
    Q_DISABLE_COPY_MOVE(LocalFigures)

    QFuture<domain::Result<FiguresView>> figures(FigureSpan span) override;

private:
    struct Question
    {
        FigureSpan span;
        QPromise<domain::Result<FiguresView>> promise;
    };

    void take(const QList<touchline::domain::Event> &events);
    void readNext();
    void answer(FigureSpan span, const domain::Result<FiguresView> &view);
    FiguresReading::Known known();

    const Needs m_needs;
    std::shared_ptr<FiguresReading> m_reading
        = std::make_shared<FiguresReading>(); ///< the read under way may outlive us
    std::vector<Question> m_questions;
    bool m_reads = false;
    bool m_clubsWent = false;
};

} // namespace touchline::console
