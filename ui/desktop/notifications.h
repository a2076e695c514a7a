// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/theme/roles.h"

#include <QSet>
#include <QTimer>

namespace touchline::desktop {

/// One message for the desktop and where a click on it leads.
struct Notification
{
    theme::Tone tone = theme::Tone::Info;
    QString title;
    QString text;
    QString target{}; ///< `club/<slug>`, or the key of a page
    bool operator==(const Notification &) const = default;
};

/// Notices what somebody should hear of who is not looking: clubs that fail, signups switched, a disk that fills up.
/// What happens within two seconds becomes one message. Lives in the GUI thread; what it is given must outlive it.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifications)

public:
    static constexpr int gatherMs = 2000;
    /// More changed clubs than this are counted instead of looked at one by one.
    static constexpr qsizetype mostNamed = 500;

    Notifications(console::Console &console, const domain::Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void notify(const touchline::desktop::Notification &notification);

private:
    void gather(const QStringList &tenantIds);
    void look();
    void lookAt(const QList<console::ClubRow> &rows);
    void lookAtCounts(const console::ClubCounts &counts);
    void hearSwitch(const console::SwitchView &view);
    void hearStatus(const console::CoreStatus &status);

    console::Console &m_console;
    const domain::Clock &m_clock;
    const qint64 m_sinceMs; ///< what failed before is no news
    QTimer m_gathering;
    QSet<QString> m_changed;
    bool m_tooMany = false;
    QSet<QPair<QString, qint64>> m_told; ///< runs, by club and the time they ended
    std::optional<qint64> m_failed; ///< how many had failed when they were counted last
    std::optional<bool> m_signupsOn;
    bool m_diskLow = false;
};

} // namespace touchline::desktop
