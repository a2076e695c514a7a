// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/command_wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::console {

namespace {
using domain::ErrorCode;
using domain::Result;

constexpr qsizetype longestName = 64;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool isPlainName(const QString &text)
{
    if (text.isEmpty() || text.size() > longestName)
        return false;
    for (const QChar c : text) {
        if (!c.isPrint())
            return false;
    }
    return true;
}
} // namespace

QByteArray commandRequestLine(const CommandRequest &request)
{
    return line({{u"command"_s, request.command}, {u"args"_s, request.args}, {u"operator"_s, request.by}});
}

Result<CommandRequest> parseCommandRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return domain::fail(ErrorCode::InvalidJson, u"a command is one JSON object a line"_s);
    const QJsonObject object = document.object();
    const QJsonValue args = object.value("args"_L1);
    CommandRequest request{.command = object.value("command"_L1).toString(),
        .args = args.toObject(),
        .by = object.value("operator"_L1).toString()};
    if (!isPlainName(request.command) || !isPlainName(request.by) || !(args.isObject() || args.isUndefined()))
        return domain::fail(ErrorCode::InvalidRequest, u"a command needs a name, an operator and, if any, args"_s);
    return request;
}

QByteArray commandAnswerLine(const Result<QJsonObject> &result)
{
    if (result)
        return line({{u"ok"_s, true}, {u"result"_s, *result}});
    const QJsonObject error{
        {u"code"_s, domain::errorCodeName(result.error().code)}, {u"message"_s, result.error().detail}};
    return line({{u"ok"_s, false}, {u"error"_s, error}});
}

Result<QJsonObject> parseCommandAnswer(const QByteArray &line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (answer.value("ok"_L1).toBool() && answer.value("result"_L1).isObject())
        return answer.value("result"_L1).toObject();
    const QJsonObject error = answer.value("error"_L1).toObject();
    const auto code = domain::errorCodeFromName(error.value("code"_L1).toString());
    if (!code)
        return domain::fail(ErrorCode::Internal, u"the running instance gave no answer that makes sense"_s);
    return domain::fail(*code, error.value("message"_L1).toString());
}

} // namespace touchline::console
