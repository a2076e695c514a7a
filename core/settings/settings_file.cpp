// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/settings_file.h"

#include <QFile>
#include <QFileInfo>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

using domain::ErrorCode;
using domain::Result;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString position(const QString &file, const toml::source_region &source)
{
    return u"%1, line %2"_s.arg(file).arg(source.begin.line);
}

std::optional<QString> scalarText(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return fromUtf8(text->get());
    if (const auto *number = node.as_integer())
        return QString::number(number->get());
    if (const auto *flag = node.as_boolean())
        return flag->get() ? u"true"_s : u"false"_s;
    return std::nullopt;
}

/// A comma inside an item would split it in two later; no list of ours has a use for one.
std::optional<QString> listText(const toml::array &array)
{
    QStringList items;
    for (const toml::node &node : array) {
        const auto *text = node.as_string();
        if (text == nullptr || text->get().find(',') != std::string::npos)
            return std::nullopt;
        items += fromUtf8(text->get());
    }
    return items.join(u',');
}

Result<FileValue> readValue(const QString &key, const toml::node &node, const QString &file)
{
    const QString where = position(file, node.source());
    if (const auto *array = node.as_array()) {
        if (const auto text = listText(*array))
            return FileValue{key, *text, true, where};
        return domain::fail(
            ErrorCode::InvalidRequest, u"%1 (%2): a list takes only strings without commas"_s.arg(key, where));
    }
    if (const auto text = scalarText(node))
        return FileValue{key, *text, false, where};
    return domain::fail(ErrorCode::InvalidRequest,
        u"%1 (%2): only strings, whole numbers, true, false and lists of strings are allowed"_s.arg(key, where));
}

} // namespace

Result<QList<FileValue>> readSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::InvalidRequest, u"%1: cannot be read: %2"_s.arg(path, file.errorString()));
    return parseSettings(file.readAll(), QFileInfo(path).fileName());
}

Result<QList<FileValue>> parseSettings(const QByteArray &bytes, const QString &name)
{
    const toml::parse_result parsed
        = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!parsed) {
        return domain::fail(ErrorCode::InvalidRequest,
            u"%1: %2"_s.arg(position(name, parsed.error().source()), fromUtf8(parsed.error().description())));
    }

    QList<FileValue> values;
    for (const auto &[section, node] : parsed.table()) {
        const QString sectionName = fromUtf8(section.str());
        const toml::table *table = node.as_table();
        if (table == nullptr) {
            return domain::fail(ErrorCode::InvalidRequest,
                u"%1 (%2): is not a setting; keys stand in sections such as [server]"_s.arg(
                    sectionName, position(name, node.source())));
        }
        for (const auto &[key, value] : *table) {
            const auto read = readValue(sectionName + u'.' + fromUtf8(key.str()), value, name);
            if (!read)
                return std::unexpected(read.error());
            values += *read;
        }
    }
    return values;
}

} // namespace touchline::settings
