// SPDX-License-Identifier: GPL-3.0-only
#include "app/owner_parts.h"

namespace touchline::app {

OwnerParts::OwnerParts(Foundation &foundation, const settings::Config &config)
    : m_verifyEmail(config.signup.verifyEmail)
    , m_requests(
          foundation.writer(), foundation.postbox(), foundation.clock(), foundation.log(), config.signup.verifyEmail)
    , m_access(foundation.writer(), m_requests, foundation.clock(), foundation.log())
    , m_verification(foundation.writer(), foundation.clock(), foundation.log())
    , m_resume(foundation.writer(), foundation.killSwitch(), m_requests, foundation.clock(), foundation.log())
{ }

void OwnerParts::begin()
{
    m_requests.answerAll();
    if (!m_verifyEmail)
        m_verification.releaseAll();
}

} // namespace touchline::app
