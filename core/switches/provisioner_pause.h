// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <atomic>

namespace touchline::switches {

/// Who paused the provisioner, when and why.
struct PauseState
{
    bool paused = false;
    QString by{};
    QString reason{};
    qint64 sinceMs = 0;
};

/// Whether the provisioner claims new clubs. Any thread may ask; it survives restarts in `feature_flags`.
class ProvisionerPause final
{
public:
    ProvisionerPause() = default;
    Q_DISABLE_COPY_MOVE(ProvisionerPause)

    void restore(store::Session &session);
    bool isPaused() const { return m_paused; }
    /// Writes the state; it takes effect right after the commit.
    void save(store::Transaction &transaction, const PauseState &state);
    static PauseState stored(store::Session &session);

private:
    std::atomic<bool> m_paused = false;
};

} // namespace touchline::switches
