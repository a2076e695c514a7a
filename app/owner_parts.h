// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "core/owner/email_verification.h"
#include "core/owner/owner_access.h"
#include "core/settings/config.h"
#include "core/signup/resume.h"

namespace touchline::app {

/// What turns mailed links into something: signing in, carrying a signup on, confirming a mail address. The foundation
/// outlives it; no job of its own may run any more when it goes.
class OwnerParts final
{
public:
    OwnerParts(Foundation &foundation, const settings::Config &config);
    Q_DISABLE_COPY_MOVE(OwnerParts)

    owner::OwnerAccess &access() { return m_access; }
    owner::EmailVerification &verification() { return m_verification; }
    signup::Resume &resume() { return m_resume; }

    /// Takes up what the last run of the program left: requests nobody has looked at, and clubs that wait for a
    /// confirmation nobody asks for any more.
    void begin();

private:
    const bool m_verifyEmail;
    owner::LinkRequests m_requests;
    owner::OwnerAccess m_access;
    owner::EmailVerification m_verification;
    signup::Resume m_resume;
};

} // namespace touchline::app
