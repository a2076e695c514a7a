// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/smtp_answer.h"

#include <QRegularExpression>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::Error;
using domain::ErrorCode;

namespace {
constexpr qsizetype longestAnswer = 300;

bool isRefusal(int code)
{
    return code >= 500 && code < 600;
}

/// A relay that does not take mails from us says so to each recipient; that is a matter of the settings.
bool wantsLogin(const SmtpFailure &failure)
{
    return failure.code == 530 || failure.answer.contains("relay"_L1, Qt::CaseInsensitive)
        || failure.answer.contains("authentication required"_L1, Qt::CaseInsensitive);
}

QString where(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect:
        return u"the mail server does not let us in"_s;
    case SmtpStage::Encrypt:
        return u"no safe connection to the mail server"_s;
    case SmtpStage::Login:
        return u"the mail server refuses our login"_s;
    case SmtpStage::Sender:
        return u"the mail server refuses our sender address (mail.from)"_s;
    case SmtpStage::Recipient:
        return u"the mail server refuses the recipient"_s;
    case SmtpStage::Content:
        return u"the mail server refuses the mail"_s;
    }
    return {};
}

/// Greylisting servers often say when to come back.
std::chrono::seconds askedWait(const SmtpFailure &failure)
{
    static const QRegularExpression wait(
        uR"(\b(\d{1,5})\s*(seconds?|secs?|s|minutes?|mins?|m)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = wait.match(failure.answer);
    if (!match.hasMatch())
        return 60s;
    const std::chrono::seconds unit = match.captured(2).startsWith(u'm', Qt::CaseInsensitive) ? 60s : 1s;
    return std::clamp<std::chrono::seconds>(match.captured(1).toInt() * unit, 1s, 1h);
}
} // namespace

QString shownAnswer(const QList<QByteArray> &lines)
{
    static const QRegularExpression continued(uR"(^\d{3}[ -](\d\.\d{1,3}\.\d{1,3}\s)?)"_s);
    static const QRegularExpression address(uR"re(<?[^\s<>,;:()"]+@[^\s<>,;:()"]+>?)re"_s);
    static const QRegularExpression secret(uR"([A-Za-z0-9_\-]{40,})"_s);
    QString text;
    for (const QByteArray &line : lines) {
        QString words = QString::fromUtf8(line);
        if (!text.isEmpty())
            words.remove(continued);
        text += u' ' + words;
    }
    for (QChar &c : text) {
        if (!c.isPrint() || c == QChar::ReplacementCharacter || c.isSurrogate())
            c = u' ';
    }
    text = text.simplified();
    if (text.size() > 3 && text.at(3) == u'-')
        text[3] = u' ';
    text.replace(address, u"<…>"_s).replace(secret, u"…"_s);
    return text.size() > longestAnswer ? text.first(longestAnswer) + u'…' : text;
}

bool isServerTrouble(const SmtpFailure &failure)
{
    switch (failure.stage) {
    case SmtpStage::Connect:
    case SmtpStage::Encrypt:
    case SmtpStage::Login:
        return true;
    case SmtpStage::Sender:
        return isRefusal(failure.code);
    case SmtpStage::Recipient:
    case SmtpStage::Content:
        return isRefusal(failure.code) && wantsLogin(failure);
    }
    return false;
}

Error smtpError(const SmtpFailure &failure)
{
    if (failure.code < 400) {
        const bool unconfirmed = failure.stage == SmtpStage::Content;
        Error error{.code = ErrorCode::Internal,
            .detail = unconfirmed ? u"the mail server did not confirm the mail: %1"_s.arg(failure.trouble)
                                  : u"the mail server cannot be used: %1"_s.arg(failure.trouble)};
        // Each further attempt may be one more copy.
        if (failure.mayHaveLeft)
            error.retryAfter = 10min;
        return error;
    }
    const QString answer = failure.answer.isEmpty() ? QString::number(failure.code) : failure.answer;
    if (isRefusal(failure.code)) {
        Error error{.code = ErrorCode::InvalidRequest, .detail = u"%1: %2"_s.arg(where(failure.stage), answer)};
        if (isServerTrouble(failure)) {
            error.code = ErrorCode::Internal;
            error.retryAfter = 60s;
        }
        return error;
    }
    Error error{.code = ErrorCode::RateLimited, .detail = u"the mail server asks to try again later: %1"_s.arg(answer)};
    const bool aboutThisMail = failure.stage == SmtpStage::Recipient || failure.stage == SmtpStage::Content;
    if (aboutThisMail && (failure.code == 450 || failure.code == 451))
        error.retryAfter = askedWait(failure);
    return error;
}

} // namespace touchline::mail
