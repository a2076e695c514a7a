// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/request.h"

#include <array>

namespace touchline::http {

namespace {
constexpr std::array<std::pair<Method, const char *>, 7> methodNames{{
    {Method::Get, "GET"},
    {Method::Head, "HEAD"},
    {Method::Post, "POST"},
    {Method::Put, "PUT"},
    {Method::Patch, "PATCH"},
    {Method::Delete, "DELETE"},
    {Method::Options, "OPTIONS"},
}};
} // namespace

QByteArray methodName(Method method)
{
    for (const auto &[value, name] : methodNames) {
        if (value == method)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Method> methodFromName(QByteArrayView name)
{
    for (const auto &[value, text] : methodNames) {
        if (name == QByteArrayView(text))
            return value;
    }
    return std::nullopt;
}

QString Request::parameter(QStringView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

QString Request::queryItem(const QString &name) const
{
    // HTML forms write a space as '+', which QUrlQuery leaves alone; a literal plus arrives as %2B.
    QString value = query.queryItemValue(name, QUrl::FullyEncoded);
    value.replace(QLatin1Char('+'), QLatin1StringView("%20"));
    return QUrl::fromPercentEncoding(value.toLatin1());
}

} // namespace touchline::http
