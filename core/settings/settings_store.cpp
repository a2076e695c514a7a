// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/settings_store.h"

#include "core/settings/settings_catalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using domain::ErrorCode;
using domain::Result;

namespace {
domain::Error faultAt(const QString &key, const QString &message, const QString &code)
{
    return {ErrorCode::InvalidRequest, message, {{{key}, message, code}}};
}

/// Errors of a start begin with the key they are about.
domain::Error located(const domain::Error &error)
{
    static const QRegularExpression key(u"^([a-z]+\\.[a-z_]+)"_s);
    const auto match = key.match(error.detail);
    return match.hasMatch() ? faultAt(match.captured(1), error.detail, u"rule"_s) : error;
}

QString resolvedPath(const ConfigSources &sources)
{
    const QString named
        = sources.configFile.isEmpty() ? QDir(sources.dataDir).filePath(u"touchline.toml"_s) : sources.configFile;
    // A link stays one; the file it names is what is replaced.
    const QString canonical = QFileInfo(named).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(named).absoluteFilePath() : canonical;
}

bool isFixed(ValueSource source)
{
    return source == ValueSource::CommandLine || source == ValueSource::Environment;
}

const SettingValue *find(const LoadedConfig &loaded, const QString &key)
{
    const auto found = std::ranges::find(loaded.values, key, &SettingValue::key);
    return found == loaded.values.cend() ? nullptr : &*found;
}
} // namespace

SettingsStore::SettingsStore(ConfigSources sources, Rule rule)
    : m_sources(std::move(sources))
    , m_rule(std::move(rule))
    , m_path(resolvedPath(m_sources))
{ }

Result<LoadedConfig> SettingsStore::next() const
{
    return loadConfig(m_sources);
}

Result<QByteArray> SettingsStore::content() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::StorageUnavailable, u"%1 cannot be read"_s.arg(m_path));
    return file.readAll();
}

/// Exactly what a start does, on a file of the same name elsewhere.
Result<LoadedConfig> SettingsStore::loadFrom(const QByteArray &content) const
{
    const QTemporaryDir folder;
    const auto cannot = domain::fail(ErrorCode::StorageUnavailable, u"the temporary folder cannot be written"_s);
    if (!folder.isValid())
        return cannot;
    const QString path = folder.filePath(QFileInfo(m_path).fileName());
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(content) != content.size())
            return cannot;
    }
    ConfigSources sources = m_sources;
    sources.configFile = path;
    auto loaded = loadConfig(sources);
    if (!loaded)
        return domain::fail(located(loaded.error()));
    if (const auto sound = m_rule(loaded->config); !sound)
        return domain::fail(located(sound.error()));
    return loaded;
}

Result<SettingsStore::Draft> SettingsStore::draft(const QList<SettingEdit> &edits) const
{
    const QList<Setting> catalogue = settingsCatalogue();
    const auto text = content();
    if (!text)
        return domain::fail(text.error());
    // A file broken by hand can be mended here, so that it need not be sound now.
    const auto before = next();
    QList<SettingEdit> canonical;
    for (const SettingEdit &edit : edits) {
        const auto setting = std::ranges::find(catalogue, edit.key, &Setting::key);
        if (setting == catalogue.cend())
            return domain::fail(faultAt(edit.key, u"%1: there is no such setting"_s.arg(edit.key), u"unknown"_s));
        if (before && isFixed(find(*before, edit.key)->source))
            return domain::fail(faultAt(
                edit.key, u"%1 is held fast by %2"_s.arg(edit.key, find(*before, edit.key)->where), u"fixed"_s));
        if (!edit.value) {
            canonical.append(edit);
            continue;
        }
        const auto value = canonicalValue(*setting, *edit.value);
        if (!value) {
            return domain::fail(
                faultAt(edit.key, u"%1 takes %2"_s.arg(edit.key, allowedValues(*setting)), u"not_allowed"_s));
        }
        canonical.append({edit.key, *value});
    }
    auto edited = editedSettings(*text, canonical);
    if (!edited)
        return domain::fail(located(edited.error()));
    auto after = loadFrom(*edited);
    if (!after)
        return domain::fail(after.error());
    return Draft{*std::move(edited), before.value_or(LoadedConfig{}), *std::move(after)};
}

Result<void> SettingsStore::write(const Draft &draft) const
{
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(draft.content) == draft.content.size() && file.commit();
    if (!written)
        return domain::fail(
            ErrorCode::StorageUnavailable, u"%1 cannot be written: %2"_s.arg(m_path, file.errorString()));
    return {};
}

} // namespace touchline::settings
