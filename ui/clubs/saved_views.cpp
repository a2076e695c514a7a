// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/saved_views.h"

#include "ui/clubs/club_columns.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr QLatin1StringView viewsKey("clubs/views");
} // namespace

SavedViews::SavedViews(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray(viewsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const ClubView view{settings.value(u"name"_s).toString(), settings.value(u"filter"_s).toString(),
            settings.value(u"sortColumn"_s, StartedColumn).toInt(), settings.value(u"descending"_s, true).toBool(),
            settings.value(u"columns"_s).toByteArray()};
        if (!view.name.isEmpty() && !has(view.name))
            m_own.append(view);
    }
    settings.endArray();
}

QList<ClubView> SavedViews::builtIn()
{
    return {
        {tr("All clubs"), {}, StartedColumn},
        {tr("Failed today"), u"state:failed since:today"_s, StartedColumn},
        {tr("Started today"), u"since:today"_s, StartedColumn},
        {tr("Waiting or in work"), u"state:pending,processing"_s, StartedColumn},
        {tr("Stopped at the webhook"), u"state:failed step:validate_webhook"_s, StartedColumn},
        {tr("Suspended"), u"status:suspended"_s, ClubColumn, false},
        {tr("Slowest setups"), u"state:complete"_s, TookColumn},
    };
}

bool SavedViews::has(const QString &name) const
{
    return std::ranges::find(m_own, name, &ClubView::name) != m_own.end();
}

void SavedViews::save(const ClubView &view)
{
    m_own.removeIf([&view](const ClubView &other) { return other.name == view.name; });
    m_own.append(view);
    std::ranges::sort(
        m_own, [](const ClubView &a, const ClubView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    write();
    Q_EMIT changed();
}

void SavedViews::remove(const QString &name)
{
    if (m_own.removeIf([&name](const ClubView &view) { return view.name == name; }) == 0)
        return;
    write();
    Q_EMIT changed();
}

void SavedViews::write() const
{
    QSettings settings;
    settings.remove(viewsKey);
    settings.beginWriteArray(viewsKey, static_cast<int>(m_own.size()));
    for (int i = 0; i < m_own.size(); ++i) {
        const ClubView &view = m_own.at(i);
        settings.setArrayIndex(i);
        settings.setValue(u"name"_s, view.name);
        settings.setValue(u"filter"_s, view.filter);
        settings.setValue(u"sortColumn"_s, view.sortColumn);
        settings.setValue(u"descending"_s, view.descending);
        settings.setValue(u"columns"_s, view.columns);
    }
    settings.endArray();
}

} // namespace touchline::clubs
