// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoroTask>
#include <QJsonObject>
#include <functional>
#include <memory>

namespace touchline::provision {

/// What an attempt at a step has made outside so far (ids, say), kept in the middle of the attempt, so that the next
/// attempt carries on where this one got to, also after a crash. Belongs to one step of one run: a new run begins with
/// nothing. Copies share one state. On the provisioner's thread.
///
/// In `perform`, after each thing that must not be made twice:
///
///     QJsonObject state = context.checkpoint.saved();
///     state.insert(u"project"_s, id);
///     auto saving = context.checkpoint.save(state);
///     if (!co_await saving)
///         co_return StepOutcome::retry(u"the project's id could not be kept"_s);
class Checkpoint final
{
public:
    /// Makes the state durable; false: it is not, and will not be.
    using Saver = std::function<QCoro::Task<bool>(QJsonObject)>;

    /// Nothing saved, and nothing can be.
    Checkpoint() = default;
    explicit Checkpoint(QJsonObject saved, Saver saver = {});

    /// As it was saved last, by this attempt or an earlier one of the same run; empty at first.
    QJsonObject saved() const;
    /// Puts `state` in the place of what was saved. True once that is on the disk; a disk that is full is waited for.
    /// False when the run was taken away or the program stops: the step must end at once, as a retry, and whatever
    /// outcome it gives, the attempt counts as one.
    [[nodiscard]] QCoro::Task<bool> save(QJsonObject state) const;
    /// Whether a save failed.
    bool isBroken() const;

private:
    struct State;
    static QCoro::Task<bool> save(std::shared_ptr<State> state, QJsonObject value);

    std::shared_ptr<State> m_state;
};

} // namespace touchline::provision
