// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/owner/link_look.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QFuture>

namespace touchline::owner {

/// What came of holding a verification link up.
struct Verification
{
    LinkState state = LinkState::Unknown;
    bool signupFinished = false; ///< where the link was valid: provisioning goes on by itself
};

/// Confirms mail addresses and lets the runs go on that wait for it. Any thread may use it; futures always finish.
class EmailVerification final
{
public:
    EmailVerification(store::Writer &writer, const domain::Clock &clock, telemetry::Log &log);
    Q_DISABLE_COPY_MOVE(EmailVerification)

    /// Uses the link up; anything but a valid link changes nothing. Error: StorageUnavailable.
    QFuture<domain::Result<Verification>> verify(QString linkToken);
    /// Lets every run go on that waits for a confirmation: for when none is asked for any more.
    QFuture<domain::Result<int>> releaseAll();

private:
    store::Writer &m_writer;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
};

} // namespace touchline::owner
