// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/template.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
QString escaped(const QString &value, Escaping escaping)
{
    switch (escaping) {
    case Escaping::PlainText:
        return value;
    case Escaping::Html:
        return value.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
    }
    return {};
}
} // namespace

Result<QString> fillTemplate(const QString &source, const QHash<QString, QString> &values, Escaping escaping)
{
    QString filled;
    qsizetype position = 0;
    for (qsizetype open = source.indexOf(u"{{"_s); open >= 0; open = source.indexOf(u"{{"_s, position)) {
        const qsizetype close = source.indexOf(u"}}"_s, open);
        if (close < 0)
            return fail(ErrorCode::Internal, u"A mail template has a placeholder without an end."_s);
        const QString name = source.sliced(open + 2, close - open - 2).trimmed();
        const auto value = values.constFind(name);
        if (value == values.cend())
            return fail(ErrorCode::Internal, u"A mail template asks for %1, which it is not given."_s.arg(name));
        filled += QStringView(source).sliced(position, open - position);
        filled += escaped(*value, escaping);
        position = close + 2;
    }
    return filled + QStringView(source).sliced(position).toString();
}

Result<QString> loadTemplate(const QString &name)
{
    QFile file(u":/touchline/mail/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"The mail template %1 is missing."_s.arg(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace touchline::mail
