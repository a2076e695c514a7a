// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/funnel.h"

using namespace Qt::StringLiterals;

namespace touchline::domain {

QString funnelStageName(FunnelStage stage)
{
    switch (stage) {
    case FunnelStage::Started:
        return u"started"_s;
    case FunnelStage::Branded:
        return u"branded"_s;
    case FunnelStage::Confirmed:
        return u"confirmed"_s;
    case FunnelStage::Complete:
        return u"complete"_s;
    }
    Q_UNREACHABLE();
}

} // namespace touchline::domain
