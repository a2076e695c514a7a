// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/failure_words.h"

#include "core/domain/provisioning.h"
#include "ui/clubs/club_words.h"
#include "ui/remarks/remark_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
struct FailureWords
{
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

bool mentions(const QString &reason, std::initializer_list<QStringView> words)
{
    return std::any_of(
        words.begin(), words.end(), [&reason](QStringView word) { return reason.contains(word, Qt::CaseInsensitive); });
}

/// The HTTP or SMTP status the reason names, a GET's before others; 0 if none.
int statusIn(const QString &reason)
{
    static const QRegularExpression ofGet(u"\\bGET (\\d{3})\\b"_s);
    static const QRegularExpression ofAny(u"(?:answered|with|HEAD|OPTIONS|POST|\\() ?([2-5]\\d\\d)\\b"_s);
    if (const auto match = ofGet.match(reason); match.hasMatch())
        return match.captured(1).toInt();
    const auto match = ofAny.match(reason);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// The probes in brackets, `HEAD 404, GET 404`; empty if the reason has none.
QString probesIn(const QString &reason)
{
    static const QRegularExpression probes(u"\\((HEAD [^)]*)\\)"_s);
    const auto match = probes.match(reason);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// The reason without the time of the next try, which the chip counts down to.
QString withoutRetryTime(const QString &reason)
{
    static const QRegularExpression retryAt(u"^retry at \\S+: "_s);
    return QString(reason).remove(retryAt);
}

QString outboundSentence(const QString &reason)
{
    if (mentions(reason, {u"allow-list", u"list of allowed", u"not allowed", u"INVALID_WEBHOOK_HOST"}))
        return FailureWords::tr(
            "The host is not on the list of allowed hosts. Ask the club for the address Make.com shows, or "
            "allow the host in provision.webhook_allowed_hosts.");
    if (mentions(reason, {u"private", u"loopback", u"link-local", u"resolves to"}))
        return FailureWords::tr(
            "The address leads into a private network, which is refused. Ask the club for a public one.");
    if (mentions(reason, {u"certificate", u"tls", u"ssl"}))
        return FailureWords::tr("The certificate of the address could not be verified. Tell the club, then retry.");
    if (mentions(reason, {u"timed out", u"timeout"}))
        return FailureWords::tr("The address did not answer in time. Check it with the club, then retry.");
    if (mentions(reason,
            {u"refused the connection", u"connection refused", u"unreachable", u"look-up", u"lookup",
                u"not found: host"}))
        return FailureWords::tr("The address could not be reached. Check it with the club, then retry.");
    return {};
}

QString webhookSentence(const QString &reason)
{
    const int status = statusIn(reason);
    if (status == 404 || status == 410)
        return FailureWords::tr(
            "The webhook does not exist: every probe was answered %1. Check the address with the club, then "
            "retry.")
            .arg(status);
    if (status == 401 || status == 403)
        return FailureWords::tr("The webhook exists but refuses us (%1). Ask the club to open it, then retry.")
            .arg(status);
    if (status >= 500)
        return FailureWords::tr("The webhook's server has trouble of its own (%1). Retry later, or ask the club.")
            .arg(status);
    return outboundSentence(reason);
}

QString automationsSentence(const QString &reason)
{
    const int status = statusIn(reason);
    if (status == 401 || status == 403)
        return FailureWords::tr(
            "The automations service refuses our signature (%1). Check provision.automations_secret, then "
            "retry.")
            .arg(status);
    if (status >= 400)
        return FailureWords::tr("The automations service answered %1. Ask the people who run it, then retry.")
            .arg(status);
    return outboundSentence(reason);
}

QString mailSentence(const QString &reason)
{
    const int status = statusIn(reason);
    if (status >= 500)
        return FailureWords::tr(
            "The owner's mail address was refused by its mail server (%1). Check the address with the club.")
            .arg(status);
    if (mentions(reason, {u"auth", u"login"}))
        return FailureWords::tr(
            "Our mail server does not accept our login. Check mail.username and mail.password, then retry.");
    return {};
}
} // namespace

QString reasonText(const QString &reason)
{
    if (reason == u"signup not finished")
        return FailureWords::tr("signup not finished");
    if (reason == u"awaiting email verification")
        return FailureWords::tr("e-mail not verified");
    if (reason == u"provisioner paused")
        return FailureWords::tr("the provisioner is paused");
    if (reason == u"queued" || reason == u"queued again after a restart")
        return FailureWords::tr("a free slot");
    QString plain = withoutRetryTime(reason);
    if (const QString probes = probesIn(plain); !probes.isEmpty())
        return FailureWords::tr("webhook: %1", "what the probes were answered").arg(probes);
    return remarks::remarkText(plain);
}

QString failureSentence(const QString &step, const QString &reason)
{
    if (mentions(reason, {u"cancelled by"}))
        return FailureWords::tr("The run was stopped: %1.").arg(remarks::remarkText(reason));
    if (mentions(reason, {u"crash"}))
        return FailureWords::tr(
            "The program died several times while this step was under way. Look into the log before you "
            "retry.");
    QString sentence;
    if (const auto kind = domain::stepFromName(step)) {
        if (*kind == domain::StepKind::ValidateWebhook)
            sentence = webhookSentence(reason);
        else if (*kind == domain::StepKind::DeployAutomations || *kind == domain::StepKind::DeployAppsScript)
            sentence = automationsSentence(reason);
        else if (*kind == domain::StepKind::SendMagicLink)
            sentence = mailSentence(reason);
    }
    if (!sentence.isEmpty())
        return sentence;
    if (reason.endsWith(u'.'))
        return remarks::remarkText(reason);
    if (reason.isEmpty())
        return step.isEmpty() ? FailureWords::tr("Provisioning failed. The log says more.")
                              : FailureWords::tr("“%1” failed. The log says more.").arg(stepTitle(step));
    const QString remark = remarks::remarkText(reason);
    return step.isEmpty() ? FailureWords::tr("Provisioning failed: %1.").arg(remark)
                          : FailureWords::tr("“%1” failed: %2.").arg(stepTitle(step), remark);
}

} // namespace touchline::clubs
