// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/operations/preflight_record.h"
#include "core/signup/test_clubs.h"
#include "core/store/writer.h"

#include <QFuture>

namespace touchline::operations {

/// The clubs a preflight signs up on this data directory: marked as tests while it runs, removed at its end. May be
/// called from any thread; futures always finish.
class TestClubOperations final
{
public:
    TestClubOperations(store::Writer &writer, signup::TestClubs &testClubs, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(TestClubOperations)

    /// Clubs whose slug begins with the prefix are tests from now on. It must begin with `preflight-` and go on with at
    /// least eight more characters, so that no real club is ever caught. Error InvalidRequest.
    QFuture<domain::Result<void>> begin(QString slugPrefix);
    /// Removes them, and writes down what came of the preflight, if it came to its end. How many clubs there were.
    QFuture<domain::Result<int>> end(
        QString slugPrefix, const std::optional<PreflightRecord> &record, domain::OperatorIdentity who);

private:
    store::Writer &m_writer;
    signup::TestClubs &m_testClubs;
    const domain::Clock &m_clock;
};

} // namespace touchline::operations
