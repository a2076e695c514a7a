// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/jwt.h"
#include "core/http/router.h"
#include "core/signup/resume.h"
#include "core/signup/signup.h"
#include "core/store/reader.h"
#include "core/switches/kill_switch.h"

namespace touchline::http {

/// What the signup's controllers ask. All of it outlives the router; `reader` belongs to the http thread.
struct SignupServices
{
    signup::Signup &signup;
    signup::Resume &resume;
    switches::KillSwitch &killSwitch;
    const access::TokenIssuer &tokens;
    store::Reader &reader;
    const domain::Clock &clock;
};

/// `/public/signup/*`.
void addSignupRoutes(Router &router, const SignupServices &services);

} // namespace touchline::http
