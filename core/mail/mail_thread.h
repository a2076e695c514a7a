// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/mailer.h"

#include <QThread>
#include <memory>

namespace touchline::mail {

/// Owns the thread the mailer works on. Started once; `stop` drains and joins, the destructor does so at the latest.
class MailThread final : public QObject
{
    Q_OBJECT

public:
    MailThread(const Mailer::Needs &needs, Mailer::Rules rules);
    ~MailThread() override;
    Q_DISABLE_COPY_MOVE(MailThread)

    void start();
    /// What is under way goes on; `stop` follows.
    void beginNothingMore();
    /// Begins nothing more, waits at most `limit` for what is under way, cuts the rest off, joins. Blocks; safe to call
    /// twice.
    void stop(std::chrono::milliseconds limit);

private:
    const Mailer::Needs m_needs;
    const Mailer::Rules m_rules;
    QThread m_thread;
    QObject m_context; ///< lives on the thread; what is invoked on it runs there
    std::unique_ptr<Mailer> m_mailer;
};

} // namespace touchline::mail
