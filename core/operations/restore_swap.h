// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/settings/data_directory.h"

#include <QString>

namespace touchline::operations {

/// Puts a restored database and its keys in the place of those in the data directory, all or nothing: what is to come
/// lies ready in `restored/`; a file `restore-commit` that says where the present goes is the decision; from then on
/// every program that takes the data directory finishes the moves first. Blocking, under the instance lock.
class RestoreSwap final
{
public:
    explicit RestoreSwap(const settings::DataDirectory &directory);

    /// Where the new `touchline.db` and `keys/` are made ready. Empties what a restore before left there.
    domain::Result<QString> prepare() const;
    /// Removes what was made ready.
    void discard() const;
    /// Decides and moves. Where what was there is now; empty when there was nothing.
    domain::Result<QString> commit(qint64 nowMs) const;
    /// Finishes the moves of a restore that was interrupted behind its decision. True if there was one.
    domain::Result<bool> finishInterrupted() const;

private:
    domain::Result<void> requireOneFileSystem() const;
    domain::Result<void> moveAll(const QString &aside) const;
    domain::Result<void> moveAside(const QString &name, const QString &aside) const;

    const settings::DataDirectory m_directory;
    const QString m_staged;
    const QString m_decision;
};

} // namespace touchline::operations
