// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "core/mail/mail_thread.h"
#include "core/mail/owner_link.h"

#include <memory>

namespace touchline::app {

/// How mails to clubs are worded. `publicUrl` is what links begin with.
mail::LetterSettings letterSettings(const settings::Config &config, const QString &publicUrl);

/// How mails leave a running instance: the transport the settings name, the owners' links, and the mailer that works
/// the queue off. Built, started and stopped on the main thread.
class MailRoom final
{
public:
    MailRoom(Foundation &foundation, const Workplace &workplace, const QString &publicUrl);
    Q_DISABLE_COPY_MOVE(MailRoom)

    void start() { m_mailer->start(); }
    /// Waits at most `limit` for mails under way; what is cut off is sent again after the next start. Blocks.
    void beginNothingMore() { m_mailer->beginNothingMore(); }
    void stop(std::chrono::milliseconds limit) { m_mailer->stop(limit); }

    mail::Transport &transport() { return *m_transport; }
    const mail::OwnerLinks &links() const { return *m_links; }

private:
    std::unique_ptr<mail::Transport> m_transport;
    std::unique_ptr<mail::OwnerLinks> m_links;
    std::unique_ptr<mail::MailThread> m_mailer;
};

} // namespace touchline::app
