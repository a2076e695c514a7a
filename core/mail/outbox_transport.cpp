// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/outbox_transport.h"

#include "core/access/durable_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::fail;
using domain::Result;

namespace {
Result<Delivery> write(const QString &directory, const Message &message)
{
    const auto bytes = toInternetMessage(message);
    if (!bytes)
        return fail(bytes.error());
    Delivery delivery{.transport = u"outbox"_s, .detail = OutboxTransport::fileName(message.messageId)};
    const QString path = directory + u'/' + delivery.detail;
    // Files appear whole or not at all, so one that is there is this mail, sent by an earlier attempt.
    if (QFileInfo::exists(path))
        return delivery;
    if (const auto made = access::makePrivateDirectory(directory); !made)
        return fail(made.error());
    if (const auto written = access::writePrivateFile(path, *bytes); !written)
        return fail(written.error());
    return delivery;
}
} // namespace

OutboxTransport::OutboxTransport(QString directory)
    : m_directory(std::move(directory))
    , m_thread([this] { loop(); })
{ }

OutboxTransport::~OutboxTransport()
{
    m_queue.close();
    m_thread.join();
}

QFuture<Result<Delivery>> OutboxTransport::send(Message message)
{
    auto mail = std::make_unique<QueuedMail>(QueuedMail{.message = std::move(message)});
    mail->promise.start();
    auto future = mail->promise.future();
    m_queue.push(mail); // open until the destructor
    return future;
}

void OutboxTransport::loop()
{
    for (auto mails = m_queue.take(1); !mails.empty(); mails = m_queue.take(1)) {
        QueuedMail &mail = *mails.front();
        mail.promise.addResult(write(m_directory, mail.message));
        mail.promise.finish();
    }
}

QString OutboxTransport::fileName(const QString &messageId)
{
    QString name;
    for (const QChar c : messageId) {
        const bool plain
            = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || (c == u'.' && !name.isEmpty()));
        name += plain ? c : u'_';
    }
    // What was replaced or cut off still tells two mails apart.
    const QByteArray digest = QCryptographicHash::hash(messageId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return name.left(100) + u'-' + QString::fromLatin1(digest.first(12)) + u".eml"_s;
}

} // namespace touchline::mail
