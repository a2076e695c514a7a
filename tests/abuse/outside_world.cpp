// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/outside_world.h"

#include "core/access/random.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
const QRegularExpression runMessageId(u"^<([^.>]+)\\.run(\\d+)\\.[^>]*>$"_s);
const QRegularExpression ownerLink(u"/magic/([A-Za-z0-9_-]{43})"_s);

/// A service that knows what it deployed under a key already.
QByteArray deployed(const ReceivedRequest &request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    if (request.method != "POST" || key.isEmpty())
        return WebhookReceiver::answer(400);
    return WebhookReceiver::answer(200, "Content-Type: application/json\r\n",
        QJsonDocument(QJsonObject{{u"deployment_id"_s, u"deployment-"_s + QString::fromLatin1(key)}}).toJson());
}

/// A probe is taken in one of its later tries, as many real webhooks do.
QByteArray webhookAnswer(const ReceivedRequest &request)
{
    return WebhookReceiver::answer(request.method == "HEAD" ? 405 : 200);
}

QJsonObject bodyOf(const ReceivedRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// A mail's text with quoted-printable's soft breaks and escapes undone as far as a link needs it.
QString plain(const QByteArray &mail)
{
    return QString::fromUtf8(QByteArray(mail).replace("=\r\n", "").replace("=\n", "").replace("=3D", "="));
}

qint64 repeats(const QHash<QString, int> &counts)
{
    qint64 more = 0;
    for (const int count : counts)
        more += count - 1;
    return more;
}
} // namespace

/// Calls by what they were for.
struct OutsideWorld::Tally
{
    QHash<QString, QSet<QByteArray>> deployKeys; ///< by club
    QHash<QString, QSet<QString>> deployClubs; ///< by key
    QHash<QString, QSet<QByteArray>> eventIds; ///< by club
    QHash<QString, QSet<QString>> mailIds; ///< by club and run
    QHash<QString, QSet<QString>> mailLinks; ///< by club and run
    QHash<QString, int> deployments; ///< calls by club
    QHash<QString, int> events;
    QHash<QString, int> mails; ///< by club and run
    qint64 probes = 0;
    QStringList strange;
};

OutsideWorld::OutsideWorld()
{
    connect(&m_mail, &SmtpServer::received, this, &OutsideWorld::touched);
}

OutsideWorld::~OutsideWorld() = default;

std::unique_ptr<WebhookReceiver> OutsideWorld::makeReceiver(quint16 port)
{
    auto receiver
        = std::make_unique<WebhookReceiver>(nullptr, QSslConfiguration(), QHostAddress(QHostAddress::LocalHost), port);
    connect(receiver.get(), &WebhookReceiver::received, this, &OutsideWorld::touched);
    return receiver;
}

bool OutsideWorld::start()
{
    if (!m_webhook) {
        m_webhook = makeReceiver(m_webhookPort);
        m_webhookPort = m_webhook->port();
    }
    if (!m_automations) {
        m_automations = makeReceiver(m_automationsPort);
        m_automationsPort = m_automations->port();
    }
    answerAsUsual();
    m_mailIsUp = m_mailIsUp || m_mail.start();
    return m_mailIsUp;
}

void OutsideWorld::stopWebhooks()
{
    m_earlierWebhooks += m_webhook->requests();
    m_earlierDeployments += m_automations->requests();
    m_webhook.reset();
    m_automations.reset();
}

void OutsideWorld::answerAllWith(const QByteArray &answer)
{
    for (const auto &receiver : {m_webhook.get(), m_automations.get()})
        receiver->answerWith([answer](const ReceivedRequest &) { return answer; });
}

void OutsideWorld::answerAsUsual()
{
    m_webhook->answerWith(webhookAnswer);
    m_automations->answerWith(deployed);
}

void OutsideWorld::stopMail()
{
    m_mail.stop();
    m_mailIsUp = false;
}

QString OutsideWorld::webhookUrl() const
{
    return u"http://127.0.0.1:%1/hook"_s.arg(m_webhookPort);
}

QStringList OutsideWorld::serverArguments() const
{
    QStringList arguments;
    for (const QString &setting :
        {u"provision.webhook_allow_private=true"_s, u"provision.webhook_allowed_hosts=127.0.0.1"_s,
            u"signup.rate_per_minute=0"_s, u"server.max_connections_per_address=1000"_s,
            u"provision.automations_url=http://127.0.0.1:%1/deploy"_s.arg(m_automationsPort),
            u"provision.automations_secret=0123456789abcdef0123456789abcdef"_s, u"mail.transport=smtp"_s,
            u"mail.smtp_url="_s + m_mail.url()})
        arguments += {u"--set"_s, setting};
    return arguments;
}

OutsideWorld::Tally OutsideWorld::tally() const
{
    Tally tally;
    for (const ReceivedRequest &request :
        m_earlierDeployments + (m_automations ? m_automations->requests() : QList<ReceivedRequest>())) {
        const QString club = bodyOf(request).value("tenant"_L1).toObject().value("id"_L1).toString();
        const QByteArray key = request.headers.value("idempotency-key");
        tally.deployKeys[club].insert(key);
        tally.deployClubs[QString::fromLatin1(key)].insert(club);
        ++tally.deployments[club];
    }
    for (const ReceivedRequest &request :
        m_earlierWebhooks + (m_webhook ? m_webhook->requests() : QList<ReceivedRequest>())) {
        if (request.method != "POST") {
            ++tally.probes;
            continue;
        }
        const QString club = bodyOf(request).value("data"_L1).toObject().value("id"_L1).toString();
        tally.eventIds[club].insert(request.headers.value("webhook-id"));
        ++tally.events[club];
    }
    for (const ReceivedMail &mail : m_mail.mails()) {
        const auto id = runMessageId.match(mail.messageId);
        const auto link = ownerLink.match(plain(mail.data));
        if (!id.hasMatch() || !link.hasMatch()) {
            tally.strange.append(u"a mail to %1 has no Message-ID of a run or no link: %2"_s.arg(
                mail.recipients.join(u','), mail.messageId));
            continue;
        }
        const QString run = id.captured(1) + u" run "_s + id.captured(2);
        tally.mailIds[run].insert(mail.messageId);
        tally.mailLinks[run].insert(link.captured(1));
        ++tally.mails[run];
    }
    return tally;
}

QStringList OutsideWorld::faults(const DataLook &look) const
{
    const Tally tally = this->tally();
    QStringList found = tally.strange;
    const auto severalOf = [&found](const auto &sets, const QString &what) {
        for (auto [key, values] : sets.asKeyValueRange()) {
            if (values.size() != 1)
                found.append(u"%1 of %2: %3"_s.arg(what, key).arg(values.size()));
        }
    };
    severalOf(tally.deployKeys, u"keys for the deployment"_s);
    severalOf(tally.deployClubs, u"clubs under the key"_s);
    severalOf(tally.eventIds, u"ids of the event"_s);
    severalOf(tally.mailIds, u"Message-IDs of the mail"_s);
    severalOf(tally.mailLinks, u"links in the mail"_s);
    for (auto [run, links] : tally.mailLinks.asKeyValueRange()) {
        const QByteArray club = run.section(u' ', 0, 0).toLatin1();
        const QByteArray hash = access::tokenHash(*links.begin());
        if (look.count("SELECT count(*) FROM magic_links WHERE token_hash='" + hash + "' AND tenant_id='" + club + "'")
            != 1)
            found.append(u"the mail of %1 holds a link that is not the club's"_s.arg(run));
    }
    const auto missing = [&](qsizetype got, const QByteArray &clubs, const QString &what) {
        const qint64 wanted = look.count("SELECT count(*) FROM tenants WHERE provision_state='complete'" + clubs);
        if (got < wanted)
            found.append(u"%1 clubs should have got %2, and %3 did"_s.arg(wanted).arg(what).arg(got));
    };
    missing(tally.mails.size(), {}, u"their mail"_s);
    missing(tally.deployments.size(), " AND plan='pro'", u"their deployment"_s);
    missing(tally.events.size(), " AND plan='starter'", u"their event"_s);
    return found;
}

QJsonObject OutsideWorld::counts() const
{
    const Tally tally = this->tally();
    const auto sum = [](const QHash<QString, int> &counts) { return counts.size() + repeats(counts); };
    return {{u"probes"_s, tally.probes}, {u"deployCalls"_s, sum(tally.deployments)},
        {u"deployCallsRepeated"_s, repeats(tally.deployments)}, {u"events"_s, sum(tally.events)},
        {u"eventsRepeated"_s, repeats(tally.events)}, {u"mails"_s, sum(tally.mails)},
        {u"mailsRepeated"_s, repeats(tally.mails)}};
}

} // namespace touchline::testsupport
