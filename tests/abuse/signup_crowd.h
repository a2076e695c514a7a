// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/plan.h"
#include "tests/abuse/serve_process.h"

#include <QList>
#include <QObject>
#include <QString>
#include <memory>

namespace touchline::testsupport {

/// Clubs that sign up at the same time through the public API, each on connections of its own, as patient as they are
/// told. Starter and Pro take turns; every second one sends its colours. Lives on the test's thread.
class SignupCrowd final : public QObject
{
    Q_OBJECT

public:
    enum class Patience {
        OneTry, ///< takes the first answer, or none, for the end
        UntilAnswered, ///< asks again with the same key while there is no answer or a 5xx
    };
    struct Club
    {
        QString slug;
        domain::Plan plan = domain::Plan::Starter;
        bool leaves = false; ///< goes away after the first step
        QString tenantId{};
        QString token{};
        int startStatus = 0; ///< the last answer to step 1; 0: none
        int finishStatus = 0; ///< the last answer to step 3; 0: none
    };
    struct Settings
    {
        QString prefix = QStringLiteral("club"); ///< of the slugs
        QString webhookUrl;
        Patience patience = Patience::UntilAnswered;
        int leaveEvery = 0; ///< one club in so many leaves after step 1; 0: none
    };

    SignupCrowd(const ServeProcess &server, Settings settings);
    /// Those still under way give up.
    ~SignupCrowd() override;

    /// Lets so many more clubs begin, all at once.
    void add(int clubs);
    bool isDone() const;
    int underWay() const;
    const QList<Club> &clubs() const;
    /// Clubs whose step 3 was acknowledged.
    int finished() const;
    /// How often a request had to be sent again.
    int repeats() const;

    struct State;

Q_SIGNALS:
    /// An answer came, of whatever kind.
    void answered();

private:
    std::shared_ptr<State> m_state;
};

} // namespace touchline::testsupport
