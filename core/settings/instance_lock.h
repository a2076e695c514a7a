// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <expected>
#include <optional>

namespace touchline::settings {

/// Why the data directory could not be taken.
struct LockRefusal
{
    bool held = false; ///< another instance has it; else the file itself failed
    std::optional<qint64> holderPid{}; ///< known as long as the holder has written it
    QString detail; ///< one sentence for the operator
};

/// The right to write to a data directory, for as long as the object lives. Held by the kernel on an open file, so it
/// ends with the process however that ends, and a leftover file means nothing.
class InstanceLock final
{
public:
    static std::expected<InstanceLock, LockRefusal> acquire(const QString &lockFile);
    InstanceLock(InstanceLock &&other) noexcept;
    InstanceLock &operator=(InstanceLock &&other) noexcept;
    Q_DISABLE_COPY(InstanceLock)
    ~InstanceLock();

private:
    explicit InstanceLock(int descriptor);

    int m_descriptor = -1;
};

} // namespace touchline::settings
