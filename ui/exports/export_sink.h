// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QFileDevice>
#include <atomic>

namespace touchline::exports {

/// The file an export writes. Touched by one job of the export's own thread at a time, except for `stopped`.
class ExportSink
{
public:
    ExportSink() = default;
    virtual ~ExportSink() = default;
    Q_DISABLE_COPY_MOVE(ExportSink)

    /// Makes the file appear. False: it was left out, because the export was stopped meanwhile.
    virtual domain::Result<bool> close() = 0;

    std::atomic<bool> stopped = false; ///< set from the GUI thread: nobody wants the file any more

protected:
    static std::unexpected<domain::Error> trouble(const QFileDevice &file)
    {
        return domain::fail(domain::ErrorCode::StorageUnavailable, file.errorString());
    }
};

} // namespace touchline::exports
