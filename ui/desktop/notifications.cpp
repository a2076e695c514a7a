// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/notifications.h"

#include "ui/clubs/club_words.h"
#include "ui/replies/on_reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::desktop {

using console::ClubRow;
using theme::Tone;

namespace {
constexpr qsizetype namesShown = 3;
constexpr qsizetype toldKept = 5000;
} // namespace

Notifications::Notifications(console::Console &console, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_clock(clock)
    , m_sinceMs(clock.nowMs())
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatherMs);
    connect(&m_gathering, &QTimer::timeout, this, &Notifications::look);
    connect(&m_console, &console::Console::clubsChanged, this, &Notifications::gather);
    connect(&m_console, &console::Console::switchChanged, this, &Notifications::hearSwitch);
    connect(&m_console, &console::Console::statusChanged, this, &Notifications::hearStatus);
    replies::onReply(this, m_console.clubCounts(), [this](const domain::Result<console::ClubCounts> &counts) {
        if (counts)
            m_failed = counts->failed;
    });
    replies::onReply(this, m_console.switchView(), [this](const domain::Result<console::SwitchView> &view) {
        if (view && !m_signupsOn)
            m_signupsOn = view->state.on;
    });
}

void Notifications::gather(const QStringList &tenantIds)
{
    m_changed.unite(QSet<QString>(tenantIds.cbegin(), tenantIds.cend()));
    m_tooMany = m_tooMany || tenantIds.isEmpty() || m_changed.size() > mostNamed;
    if (!m_gathering.isActive())
        m_gathering.start();
}

void Notifications::look()
{
    const QStringList ids(m_changed.cbegin(), m_changed.cend());
    m_changed.clear();
    if (!std::exchange(m_tooMany, false)) {
        replies::onReply(this, m_console.clubRows(ids), [this](const domain::Result<QList<ClubRow>> &rows) {
            if (rows)
                lookAt(*rows);
        });
        return;
    }
    replies::onReply(this, m_console.clubCounts(), [this](const domain::Result<console::ClubCounts> &counts) {
        if (counts)
            lookAtCounts(*counts);
    });
}

void Notifications::lookAt(const QList<ClubRow> &rows)
{
    QList<ClubRow> failed;
    for (const ClubRow &row : rows) {
        const QPair<QString, qint64> run(row.id, row.finishedAtMs);
        if (row.state != domain::ProvisionState::Failed || row.finishedAtMs < m_sinceMs || m_told.contains(run))
            continue;
        m_told.insert(run);
        failed.append(row);
    }
    if (m_told.size() > toldKept)
        m_told.clear();
    if (failed.isEmpty())
        return;
    if (m_failed)
        *m_failed += failed.size();
    const ClubRow &first = failed.constFirst();
    if (failed.size() == 1) {
        Q_EMIT notify(
            {Tone::Danger, tr("%1 failed").arg(first.name), clubs::waitingText(first), u"club/"_s + first.slug});
        return;
    }
    QStringList names;
    for (const ClubRow &row : failed.first(std::min(namesShown, failed.size())))
        names.append(row.name);
    const QString text = failed.size() > namesShown ? tr("%1 and others", "names of clubs").arg(names.join(u", "_s))
                                                    : names.join(u", "_s);
    Q_EMIT notify({Tone::Danger, tr("%n club(s) failed", nullptr, static_cast<int>(failed.size())), text, u"clubs"_s});
}

void Notifications::lookAtCounts(const console::ClubCounts &counts)
{
    const qint64 more = counts.failed - m_failed.value_or(counts.failed);
    m_failed = counts.failed;
    if (more > 0)
        Q_EMIT notify({Tone::Danger, tr("%n club(s) failed", nullptr, static_cast<int>(more)), {}, u"clubs"_s});
}

void Notifications::hearSwitch(const console::SwitchView &view)
{
    const domain::SwitchState &state = view.state;
    const bool known = m_signupsOn.has_value();
    if (m_signupsOn.value_or(state.on) == state.on) {
        m_signupsOn = state.on;
        return;
    }
    m_signupsOn = state.on;
    if (!known)
        return;
    if (state.on) {
        Q_EMIT notify({Tone::Success, tr("Signups are on again"),
            state.by.isEmpty() ? QString() : tr("Switched on by %1").arg(state.by), u"switches"_s});
        return;
    }
    QString text = tr("%1: “%2”", "who and why").arg(state.by, state.reason);
    if (state.untilMs)
        text = tr("%1. Back on at %2.", "who and why; when")
                   .arg(text, clubs::momentText(*state.untilMs, m_clock.nowMs()));
    Q_EMIT notify({Tone::Danger, tr("Signups are off"), text, u"switches"_s});
}

void Notifications::hearStatus(const console::CoreStatus &status)
{
    const bool low = status.diskLow;
    if (low && !m_diskLow)
        Q_EMIT notify({Tone::Danger, tr("The disk is filling up"),
            tr("%1 are left where the clubs' data is kept. Without room nothing new can be saved.")
                .arg(QLocale().formattedDataSize(status.diskFreeBytes)),
            {}});
    m_diskLow = low;
}

} // namespace touchline::desktop
