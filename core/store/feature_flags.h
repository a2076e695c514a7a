// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `feature_flags`. Times in milliseconds.
struct FeatureFlagRow
{
    QString name;
    bool enabled = true;
    QString reason{};
    QString changedBy{};
    qint64 changedAtMs = 0;
    std::optional<qint64> untilMs{};
    bool letStartedFinish = false;
};

class FeatureFlags final
{
public:
    explicit FeatureFlags(Session &session)
        : m_session(session)
    { }

    std::optional<FeatureFlagRow> find(const QString &name);
    void save(const FeatureFlagRow &flag);

private:
    Session &m_session;
};

} // namespace touchline::store
