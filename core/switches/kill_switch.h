// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/domain/switch_state.h"
#include "core/store/session.h"

#include <atomic>
#include <optional>

namespace touchline::switches {

/// Whether signups are admitted. Lives in memory for the request path (refusing costs no query) and in `feature_flags`
/// for everything else. `admit` may be called from any thread.
class KillSwitch final
{
public:
    explicit KillSwitch(const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(KillSwitch)

    /// Takes the stored state over at start. Without one, or if it cannot be read, what holds goes on holding.
    void restore(store::Session &session);
    /// Error `SignupsDisabled` with the time to wait when that phase is closed.
    domain::Result<void> admit(domain::SignupPhase phase);

    /// The kind of the due job that writes down that an off-state has ended. There is one exactly as long as the stored
    /// state has an end.
    static QString endJobKind();
    /// Puts that job there for a state stored by a version that knew none.
    static void ensureEndJob(store::Transaction &transaction);

    /// Writes the state; it takes effect right after the commit.
    void save(store::Transaction &transaction, const domain::SwitchState &state);
    /// The stored state with who and why. A state whose time has run out reads as it was stored.
    static domain::SwitchState stored(store::Session &session);

    /// When the present off-state ends by itself, if it does; milliseconds since the epoch.
    std::optional<qint64> endsAtMs() const;
    bool isOn() const;
    /// Signups refused since it went off.
    qint64 turnedAway() const { return m_turnedAway; }
    /// Milliseconds from switching off to the first refusal; nothing before that.
    std::optional<double> firstRefusalMs() const;

private:
    void apply(const domain::SwitchState &state);

    const domain::Clock &m_clock;
    /// The state in one word so that no reader sees half of a change: the end in milliseconds (0: none) above two bits
    /// of mode.
    std::atomic<quint64> m_word = 0;
    std::atomic<qint64> m_offAtNs = 0;
    std::atomic<qint64> m_firstRefusalNs = 0;
    std::atomic<qint64> m_turnedAway = 0;
};

} // namespace touchline::switches
