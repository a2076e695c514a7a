// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/settings_editor.h"

#include "core/settings/settings_catalogue.h"
#include "core/settings/settings_file.h"

#include <algorithm>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

using domain::ErrorCode;
using domain::Result;

std::unexpected<domain::Error> notInPlace(const QString &key)
{
    return domain::fail(ErrorCode::InvalidRequest,
        u"%1: the settings file is written in a way that this key cannot be changed in; change it there by hand"_s.arg(
            key));
}

/// The byte where that line begins; behind the end for a line there is none of. Lines count from 1.
qsizetype beginOfLine(const QByteArray &text, toml::source_index line)
{
    qsizetype at = 0;
    for (toml::source_index n = 1; n < line; ++n) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            return text.size();
        at = end + 1;
    }
    return at;
}

/// The byte of a position, whose column counts code points from 1.
qsizetype byteOf(const QByteArray &text, const toml::source_position &position)
{
    qsizetype at = beginOfLine(text, position.line);
    for (toml::source_index column = 1; column < position.column && at < text.size(); ++column) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text.at(at)) & 0xC0U) == 0x80U)
            ++at;
    }
    return at;
}

QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

QByteArray tomlValue(const Setting &setting, const QString &value)
{
    if (setting.kind == ValueKind::Boolean || setting.kind == ValueKind::Integer)
        return value.toUtf8();
    if (!isList(setting.kind))
        return quoted(value);
    QByteArrayList items;
    for (const QString &item : value.split(u',', Qt::SkipEmptyParts))
        items.append(quoted(item));
    return '[' + items.join(", ") + ']';
}

/// One key's place in the file.
class Place final
{
public:
    Place(const toml::table &root, const QString &key)
        : m_section(key.section(u'.', 0, 0).toStdString())
        , m_name(key.section(u'.', 1).toStdString())
        , m_table(root[m_section].as_table())
    {
        if (m_table == nullptr)
            return;
        for (const auto &[name, value] : *m_table) {
            if (name.str() == m_name) {
                m_value = &value;
                m_keyBegin = name.source().begin;
            }
            if (!m_last || value.source().end.line > m_last->line) {
                m_last = value.source().end;
                m_lastKey = name.source().begin;
            }
        }
    }

    const toml::table *table() const { return m_table; }
    const toml::node *value() const { return m_value; }
    toml::source_index keyLine() const { return m_keyBegin.line; }
    /// The last value of the section, behind which another one goes.
    const std::optional<toml::source_position> &last() const { return m_last; }
    toml::source_index lastKeyLine() const { return m_lastKey.line; }
    QByteArray section() const { return QByteArray::fromStdString(m_section); }
    QByteArray name() const { return QByteArray::fromStdString(m_name); }

private:
    const std::string m_section;
    const std::string m_name;
    const toml::table *m_table;
    const toml::node *m_value = nullptr;
    toml::source_position m_keyBegin{};
    std::optional<toml::source_position> m_last{};
    toml::source_position m_lastKey{};
};

QByteArray lineEnd(const QByteArray &text)
{
    return text.contains("\r\n") ? "\r\n" : "\n";
}

/// Makes sure that what follows begins a line of its own.
void endLastLine(QByteArray &text)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += lineEnd(text);
}

void insertLine(QByteArray &text, toml::source_index behind, const QByteArray &line)
{
    endLastLine(text);
    text.insert(beginOfLine(text, behind + 1), line + lineEnd(text));
}

void add(QByteArray &text, const Place &place, const QByteArray &value)
{
    const QByteArray line = place.name() + " = " + value;
    if (place.table() == nullptr) {
        endLastLine(text);
        const QByteArray end = lineEnd(text);
        text += (text.isEmpty() ? QByteArray() : end) + '[' + place.section() + ']' + end + line + end;
    } else if (!place.last()) {
        insertLine(text, place.table()->source().begin.line, line);
    } else {
        // `server.listen = …` outside of a section goes on like that.
        const QByteArray neighbour = text.mid(beginOfLine(text, place.lastKeyLine())).trimmed();
        const bool dotted = neighbour.startsWith(place.section() + '.');
        insertLine(text, place.last()->line, dotted ? place.section() + '.' + line : line);
    }
}

Result<QByteArray> editOne(QByteArray text, const Setting &setting, const SettingEdit &edit)
{
    const toml::parse_result parsed = toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    if (!parsed)
        return domain::fail(ErrorCode::InvalidRequest,
            u"the settings file cannot be read, line %1"_s.arg(parsed.error().source().begin.line));
    const Place place(parsed.table(), edit.key);
    if (place.table() != nullptr && place.table()->is_inline())
        return notInPlace(edit.key);
    if (!place.value()) {
        if (edit.value)
            add(text, place, tomlValue(setting, *edit.value));
        return text;
    }
    const toml::source_region &source = place.value()->source();
    if (edit.value) {
        const qsizetype from = byteOf(text, source.begin);
        text.replace(from, byteOf(text, source.end) - from, tomlValue(setting, *edit.value));
        return text;
    }
    const qsizetype from = beginOfLine(text, place.keyLine());
    text.remove(from, beginOfLine(text, source.end.line + 1) - from);
    return text;
}

/// What the file says, by key; whether a list is written as one does not matter here.
QHash<QString, QString> valuesOf(const QList<FileValue> &values)
{
    QHash<QString, QString> found;
    for (const FileValue &value : values)
        found.insert(value.key, value.value);
    return found;
}

} // namespace

Result<QByteArray> editedSettings(const QByteArray &content, const QList<SettingEdit> &edits)
{
    const auto before = parseSettings(content, u"touchline.toml"_s);
    if (!before)
        return std::unexpected(before.error());
    QHash<QString, QString> wanted = valuesOf(*before);
    const QList<Setting> catalogue = settingsCatalogue();
    QByteArray text = content;
    for (const SettingEdit &edit : edits) {
        const auto setting = std::ranges::find(catalogue, edit.key, &Setting::key);
        if (setting == catalogue.cend())
            return domain::fail(ErrorCode::InvalidRequest, u"%1: there is no such setting"_s.arg(edit.key));
        auto edited = editOne(text, *setting, edit);
        if (!edited)
            return edited;
        text = *std::move(edited);
        if (edit.value)
            wanted.insert(edit.key, *edit.value);
        else
            wanted.remove(edit.key);
        // Whatever the file's style, nothing is written that does not say exactly what was ordered.
        const auto after = parseSettings(text, u"touchline.toml"_s);
        if (!after || valuesOf(*after) != wanted)
            return notInPlace(edit.key);
    }
    return text;
}

} // namespace touchline::settings
