// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <atomic>
#include <optional>

namespace touchline::switches {

/// Who paused the provisioner, when and why.
struct PauseState
{
    bool paused = false;
    QString by{};
    QString reason{};
    qint64 sinceMs = 0;
    std::optional<qint64> untilMs{}; ///< when it goes on by itself
};

/// Whether the provisioner claims new clubs. Any thread may ask; it survives restarts in `feature_flags`.
class ProvisionerPause final
{
public:
    ProvisionerPause() = default;
    Q_DISABLE_COPY_MOVE(ProvisionerPause)

    void restore(store::Session &session);
    bool isPaused() const { return m_paused; }

    /// The kind of the due job that ends a pause. There is one exactly as long as the stored pause has an end.
    static QString endJobKind();

    /// Writes the state; it takes effect right after the commit.
    void save(store::Transaction &transaction, const PauseState &state);
    static PauseState stored(store::Session &session);

    /// Said by the provisioner each time it takes up nothing and has nothing on its way: while paused, the first time
    /// is when the pause has taken effect.
    void noteStill();
    /// Milliseconds from the pause to that moment; nothing before it, and nothing for a pause of an earlier start.
    std::optional<double> stillAfterMs() const;

private:
    void apply(bool paused);

    std::atomic<bool> m_paused = false;
    std::atomic<qint64> m_pausedAtNs = 0; ///< 0: not measured
    std::atomic<qint64> m_stillAtNs = 0;
};

} // namespace touchline::switches
