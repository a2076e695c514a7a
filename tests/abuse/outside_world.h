// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/abuse/data_look.h"
#include "tests/support/smtp_server.h"
#include "tests/support/webhook_receiver.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <memory>

namespace touchline::testsupport {

/// Everything that a server's provisioning reaches, on loopback: the clubs' webhook, the automations service and a real
/// mail server. Each can go away and come back at the same place. They keep all they got, and tell what is wrong with
/// it.
class OutsideWorld final : public QObject
{
    Q_OBJECT

public:
    OutsideWorld();
    ~OutsideWorld() override;
    Q_DISABLE_COPY_MOVE(OutsideWorld)

    /// Starts what is away; false if the mail server does not start.
    bool start();
    void stopWebhooks();
    /// The webhook and the automations service give this answer to everything from now on.
    void answerAllWith(const QByteArray &answer);
    void answerAsUsual();
    void stopMail();

    /// The settings with which a server reaches all of it.
    QStringList serverArguments() const;
    QString webhookUrl() const;
    SmtpServer &mail() { return m_mail; }

    /// What contradicts the promises about calls outside, now that every run is over: complete clubs whose mail,
    /// deployment or event never came, calls of one run and step under several keys, mails of one run that differ. One
    /// line each.
    QStringList faults(const DataLook &look) const;
    /// How often each was called, and how often again for the same run and step.
    QJsonObject counts() const;

Q_SIGNALS:
    /// Something was received.
    void touched();

private:
    struct Tally;
    Tally tally() const;
    std::unique_ptr<WebhookReceiver> makeReceiver(quint16 port);

    std::unique_ptr<WebhookReceiver> m_webhook;
    std::unique_ptr<WebhookReceiver> m_automations;
    QList<ReceivedRequest> m_earlierWebhooks; ///< before it last went away
    QList<ReceivedRequest> m_earlierDeployments;
    quint16 m_webhookPort = 0;
    quint16 m_automationsPort = 0;
    SmtpServer m_mail;
    bool m_mailIsUp = false;
};

} // namespace touchline::testsupport
