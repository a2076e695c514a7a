// SPDX-License-Identifier: GPL-3.0-only
#include "core/switches/waiting_reason.h"

#include "core/switches/provisioner_pause.h"

using namespace Qt::StringLiterals;

namespace touchline::switches {

QString WaitingReason::now(const QString &stored)
{
    if (stored != u"queued" && stored != u"queued again after a restart")
        return stored;
    if (!m_paused)
        m_paused = ProvisionerPause::stored(m_session).paused;
    return *m_paused ? u"provisioner paused"_s : stored;
}

} // namespace touchline::switches
