// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/signup_crowd.h"

#include "core/access/random.h"
#include "core/outbound/api_client.h"

#include <QCoroTask>
#include <QCoroTimer>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using outbound::ApiAnswer;
using outbound::ApiCall;

/// Shared with the clubs under way, so that none of them outlives what it writes to.
struct SignupCrowd::State
{
    domain::SystemClock clock;
    QPointer<const ServeProcess> server;
    Settings settings;
    QList<Club> clubs{};
    int done = 0;
    int repeats = 0;
    SignupCrowd *crowd = nullptr; ///< null once nobody waits for the clubs
};

namespace {
using StatePtr = std::shared_ptr<SignupCrowd::State>;

bool isFinal(const SignupCrowd::State &state, const ApiAnswer &answer)
{
    return state.settings.patience == SignupCrowd::Patience::OneTry || (answer.status > 0 && answer.status < 500);
}

/// One request, sent as often as the crowd's patience wants.
QCoro::Task<ApiAnswer> ask(StatePtr state, ApiCall call)
{
    ApiAnswer answer;
    while (state->crowd != nullptr && state->server) {
        if (!state->server->url().isEmpty()) {
            const outbound::ApiClient client(state->server->url(), state->clock);
            auto calling = client.call(call);
            answer = co_await calling;
            if (state->crowd != nullptr && answer.status > 0)
                Q_EMIT state->crowd->answered();
            if (isFinal(*state, answer))
                break;
            ++state->repeats;
        }
        auto pause = QCoro::sleepFor(15ms);
        co_await pause;
    }
    co_return answer;
}

ApiCall post(const QString &path, const SignupCrowd::Club &club)
{
    ApiCall call;
    call.method = "POST";
    call.path = path;
    call.bearer = club.token;
    call.idempotencyKey = access::randomToken();
    return call;
}

ApiCall lastStep(const SignupCrowd::State &state, const SignupCrowd::Club &club)
{
    if (club.plan == domain::Plan::Pro)
        return post(u"/public/signup/pro/confirm"_s, club);
    ApiCall call = post(u"/public/signup/starter/make"_s, club);
    call.body = QJsonObject{{u"webhookUrl"_s, state.settings.webhookUrl}, {u"webhookSecret"_s, u"0123456789abcdef"_s}};
    return call;
}

QCoro::Task<void> walkThrough(StatePtr state, qsizetype index)
{
    SignupCrowd::Club club = state->clubs.at(index);
    ApiCall call = post(u"/public/signup/start"_s, club);
    call.body = QJsonObject{{u"clubName"_s, u"Club "_s + club.slug}, {u"clubSlug"_s, club.slug},
        {u"email"_s, club.slug + u"@example.test"_s}, {u"plan"_s, domain::planName(club.plan)}};
    auto starting = ask(state, call);
    ApiAnswer answer = co_await starting;
    club.startStatus = answer.status;
    club.token = answer.json.value("jwt"_L1).toString();
    club.tenantId = answer.json.value("tenant"_L1).toObject().value("id"_L1).toString();
    if (answer.isSuccess() && !club.leaves && index % 4 < 2) {
        call = post(u"/public/signup/brand"_s, club);
        call.body = QJsonObject{{u"primaryColor"_s, u"#0B5D3B"_s}, {u"secondaryColor"_s, u"#FFFFFF"_s}};
        auto colouring = ask(state, call);
        co_await colouring;
    }
    if (answer.isSuccess() && !club.leaves) {
        auto finishing = ask(state, lastStep(*state, club));
        answer = co_await finishing;
        club.finishStatus = answer.status;
    }
    state->clubs[index] = club;
    ++state->done;
}
} // namespace

SignupCrowd::SignupCrowd(const ServeProcess &server, Settings settings)
    : m_state(std::make_shared<State>())
{
    m_state->server = &server;
    m_state->settings = std::move(settings);
    m_state->crowd = this;
}

SignupCrowd::~SignupCrowd()
{
    m_state->crowd = nullptr;
}

void SignupCrowd::add(int clubs)
{
    const Settings &settings = m_state->settings;
    for (int count = 0; count < clubs; ++count) {
        const qsizetype index = m_state->clubs.size();
        m_state->clubs.append({.slug = u"%1-%2"_s.arg(settings.prefix).arg(index),
            .plan = index % 2 == 0 ? domain::Plan::Starter : domain::Plan::Pro,
            .leaves = settings.leaveEvery > 0 && index % settings.leaveEvery == settings.leaveEvery - 1});
        walkThrough(m_state, index);
    }
}

bool SignupCrowd::isDone() const
{
    return m_state->done == m_state->clubs.size();
}

int SignupCrowd::underWay() const
{
    return static_cast<int>(m_state->clubs.size()) - m_state->done;
}

const QList<SignupCrowd::Club> &SignupCrowd::clubs() const
{
    return m_state->clubs;
}

int SignupCrowd::finished() const
{
    return static_cast<int>(
        std::ranges::count_if(m_state->clubs, [](const Club &club) { return club.finishStatus / 100 == 2; }));
}

int SignupCrowd::repeats() const
{
    return m_state->repeats;
}

} // namespace touchline::testsupport
