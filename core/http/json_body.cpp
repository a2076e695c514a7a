// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/json_body.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;

namespace {
constexpr int deepest = 16;

/// `application/json` or `application/*+json`, in UTF-8 if it says so at all.
bool isJson(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    const QByteArray type = parts.first().trimmed();
    if (type != "application/json" && !(type.startsWith("application/") && type.endsWith("+json")))
        return false;
    for (const QByteArray &parameter : parts.sliced(1)) {
        const QByteArray trimmed = parameter.trimmed();
        if (trimmed.startsWith("charset=") && trimmed != "charset=utf-8" && trimmed != "charset=\"utf-8\"")
            return false;
    }
    return true;
}

bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype index = 0; index < json.size(); ++index) {
        const char c = json.at(index);
        if (inString) {
            if (c == '\\')
                ++index;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}
} // namespace

domain::Result<QJsonObject> parseJsonBody(const Request &request)
{
    if (request.body.isEmpty())
        return domain::fail(ErrorCode::InvalidJson, u"A JSON object is needed as the body."_s);
    if (request.headers.count("Content-Type") != 1 || !isJson(request.headers.value("Content-Type")))
        return domain::fail(ErrorCode::UnsupportedMediaType, u"The body must be application/json."_s);
    if (request.headers.contains("Content-Encoding"))
        return domain::fail(ErrorCode::UnsupportedMediaType, u"The body must not be compressed."_s);
    if (!QByteArrayView(request.body).isValidUtf8())
        return domain::fail(ErrorCode::InvalidJson, u"The body is not valid UTF-8."_s);
    if (isTooDeep(request.body))
        return domain::fail(ErrorCode::InvalidJson, u"The body is nested too deeply."_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return domain::fail(ErrorCode::InvalidJson, u"The body is not valid JSON."_s);
    if (!document.isObject())
        return domain::fail(ErrorCode::InvalidJson, u"The body must be one JSON object."_s);
    return document.object();
}

domain::Result<void> expectNoBody(const Request &request)
{
    if (request.body.isEmpty())
        return {};
    const auto object = parseJsonBody(request);
    if (!object)
        return domain::fail(object.error());
    if (!object->isEmpty())
        return domain::fail(ErrorCode::InvalidJson, u"No body is expected here."_s);
    return {};
}

FieldReader::FieldReader(QJsonObject object)
    : m_object(std::move(object))
{ }

QString FieldReader::string(const QString &name)
{
    if (!m_object.contains(name)) {
        fault(name, u"Required"_s, u"required"_s);
        return {};
    }
    return text(name).value_or(QString());
}

std::optional<QString> FieldReader::optionalString(const QString &name)
{
    if (!m_object.contains(name) || m_object.value(name).isNull())
        return std::nullopt;
    return text(name);
}

void FieldReader::fault(const QString &name, const QString &message, const QString &code)
{
    m_issues.append({{name}, message, code});
}

void FieldReader::adopt(const domain::Error &error)
{
    for (const domain::Issue &issue : error.issues) {
        if (std::ranges::none_of(m_issues, [&](const domain::Issue &known) { return known.path == issue.path; }))
            m_issues.append(issue);
    }
}

domain::Error FieldReader::error() const
{
    return {ErrorCode::InvalidRequest, u"Some fields are wrong."_s, m_issues};
}

std::optional<QString> FieldReader::text(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString()) {
        fault(name, u"Expected a string"_s, u"invalid_type"_s);
        return std::nullopt;
    }
    // An escape can spell half a surrogate pair, which no UTF-8 can hold.
    if (!value.toString().isValidUtf16()) {
        fault(name, u"Not valid Unicode"_s, u"invalid_string"_s);
        return std::nullopt;
    }
    return value.toString();
}

} // namespace touchline::http
