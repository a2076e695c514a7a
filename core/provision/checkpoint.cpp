// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/checkpoint.h"

namespace touchline::provision {

struct Checkpoint::State
{
    QJsonObject saved;
    Saver saver;
    bool broken = false;
};

Checkpoint::Checkpoint(QJsonObject saved, Saver saver)
    : m_state(std::make_shared<State>(State{std::move(saved), std::move(saver)}))
{ }

QJsonObject Checkpoint::saved() const
{
    return m_state ? m_state->saved : QJsonObject();
}

bool Checkpoint::isBroken() const
{
    return m_state && m_state->broken;
}

QCoro::Task<bool> Checkpoint::save(QJsonObject state) const
{
    return save(m_state, std::move(state));
}

QCoro::Task<bool> Checkpoint::save(std::shared_ptr<State> state, QJsonObject value)
{
    // After one that failed nothing may follow: what comes later would seem to have been kept.
    if (!state || !state->saver || state->broken)
        co_return false;
    auto saving = state->saver(value);
    state->broken = !co_await saving;
    if (state->broken)
        co_return false;
    state->saved = value;
    co_return true;
}

} // namespace touchline::provision
