// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/apps_script/apps_script_template.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::ErrorCode;
using domain::Result;

namespace {
constexpr qint64 mostBytes = 1'048'576;

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::InvalidRequest, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return domain::fail(ErrorCode::InvalidRequest, u"%1 has more than 1 MiB"_s.arg(path));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return domain::fail(ErrorCode::InvalidRequest, u"%1 is not UTF-8 text"_s.arg(path));
    return text;
}

QJsonObject scriptFile(const QString &name, const QString &type, const QString &source)
{
    return {{u"name"_s, name}, {u"type"_s, type}, {u"source"_s, source}};
}

/// JSON is JavaScript but for two line separators, which are escaped, as is what could end a script element.
QString javaScriptLiteral(const QJsonObject &value)
{
    QString text = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    text.replace(QChar(0x2028), "\\u2028"_L1).replace(QChar(0x2029), "\\u2029"_L1).replace(u'<', "\\u003c"_L1);
    return text;
}
} // namespace

Result<AppsScriptTemplate> AppsScriptTemplate::load(const QString &path)
{
    AppsScriptTemplate script;
    auto source = readText(path);
    if (!source)
        return domain::fail(source.error());
    script.m_source = *std::move(source);
    script.m_manifest = u"{\"timeZone\":\"Etc/UTC\",\"exceptionLogging\":\"STACKDRIVER\",\"runtimeVersion\":\"V8\"}"_s;
    const QString manifest = QFileInfo(path).absolutePath() + u"/appsscript.json"_s;
    if (!QFileInfo::exists(manifest))
        return script;
    auto text = readText(manifest);
    if (!text)
        return domain::fail(text.error());
    if (!QJsonDocument::fromJson(text->toUtf8()).isObject())
        return domain::fail(ErrorCode::InvalidRequest, u"%1 is not one JSON object"_s.arg(manifest));
    script.m_manifest = *std::move(text);
    return script;
}

QJsonArray AppsScriptTemplate::files(const QJsonObject &club) const
{
    return {scriptFile(u"appsscript"_s, u"JSON"_s, m_manifest),
        scriptFile(
            u"Club"_s, u"SERVER_JS"_s, u"const TOUCHLINE_CLUB = Object.freeze(%1);\n"_s.arg(javaScriptLiteral(club))),
        scriptFile(u"Code"_s, u"SERVER_JS"_s, m_source)};
}

} // namespace touchline::provision
