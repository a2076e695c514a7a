// SPDX-License-Identifier: GPL-3.0-only
#include "app/terminal.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {
void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

ExitCode complain(ExitCode code, const QString &text)
{
    const QString line = onePlainLine(text);
    write(stderr, line.startsWith("touchline: "_L1) ? line + u'\n' : u"touchline: %1\n"_s.arg(line));
    return code;
}

QString errorText(const domain::Error &error)
{
    QStringList parts;
    for (const domain::Issue &issue : error.issues)
        parts += u"%1: %2"_s.arg(issue.path.join(u'.'), issue.message);
    return parts.isEmpty() ? error.detail : parts.join("; "_L1);
}

QString onePlainLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text;
}

QString localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace touchline::app
