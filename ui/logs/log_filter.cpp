// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::logs {

namespace {
/// What tells most comes first, what only identifies comes last.
constexpr std::array leadingFields{"reason", "step", "attempt", "state", "duration_ms", "plan", "operator"};
constexpr std::array trailingFields{"requestId", "tenantId"};

bool isListed(const QString &key)
{
    const auto same = [&key](const char *name) { return key == QLatin1String(name); };
    return std::any_of(leadingFields.begin(), leadingFields.end(), same)
        || std::any_of(trailingFields.begin(), trailingFields.end(), same);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    }
    Q_UNREACHABLE();
}
/// Letters and digits only, lower case without accents, every word after one space: how the store's index sees a text.
QString folded(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    const QString plain = ascii ? text : text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(plain.size() + 1);
    bool inWord = false;
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        const bool letter = c.isLetterOrNumber();
        if (letter && !inWord)
            result += u' ';
        if (letter)
            result += c.toLower();
        inWord = letter;
    }
    return result;
}
} // namespace

console::LogQuery LogFilter::query() const
{
    console::LogQuery query;
    query.atLeast = atLeast;
    query.feature = feature;
    query.tenantId = tenantId;
    query.text = text;
    query.fromMs = fromMs;
    query.toMs = toMs;
    return query;
}

bool LogFilter::admits(const domain::LogRecord &record) const
{
    if (atLeast && record.level < *atLeast)
        return false;
    if (feature && record.feature != *feature)
        return false;
    if ((fromMs != 0 && record.tsMs < fromMs) || (toMs != 0 && record.tsMs > toMs))
        return false;
    if (!tenantId.isEmpty() && record.fields.value(u"tenantId"_s).toString() != tenantId)
        return false;
    if (text.isEmpty())
        return true;
    // The same rule as the store's: each word may go on, and may be in the message or in a field.
    QStringList missing;
    const QString message = folded(record.msg);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString wanted = folded(word); !message.contains(wanted))
            missing << wanted;
    }
    if (missing.isEmpty())
        return true;
    const QString fields = folded(fieldsLine(record));
    return std::all_of(
        missing.begin(), missing.end(), [&fields](const QString &word) { return fields.contains(word); });
}

QString fieldsLine(const domain::LogRecord &record)
{
    QStringList parts;
    const auto add = [&](const QString &key) {
        const QJsonValue value = record.fields.value(key);
        if (!value.isUndefined())
            parts << key + u'=' + valueText(value);
    };
    for (const char *name : leadingFields)
        add(QString::fromLatin1(name));
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (!isListed(field.key()))
            add(field.key());
    }
    for (const char *name : trailingFields)
        add(QString::fromLatin1(name));
    // What a user typed may hold line breaks; a row is one line.
    return parts.join(u"  "_s).replace(u'\n', u'⏎').replace(u'\r', u'⏎');
}

QString prettyJson(const domain::LogRecord &record)
{
    // QJsonDocument would sort the keys; the contract's order reads better, so only the fields are left to it.
    QString text = u"{\n    \"ts\": %1,\n    \"level\": %2,\n    \"feature\": %3,\n    \"msg\": %4"_s;
    const QByteArray line = domain::toJsonLine(record);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto quoted = [&object](const QString &key) {
        const QByteArray array = QJsonDocument(QJsonArray{object.value(key)}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.mid(1, array.size() - 2));
    };
    text = text.arg(quoted(u"ts"_s), quoted(u"level"_s), quoted(u"feature"_s), quoted(u"msg"_s));
    if (record.fields.isEmpty())
        return text + u"\n}"_s;
    const QString fields = QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Indented)).trimmed();
    return text + u",\n"_s + fields.sliced(2);
}

} // namespace touchline::logs
