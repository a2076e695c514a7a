// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/club_notices.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/orders/club_order.h"
#include "ui/theme/metrics.h"
#include "ui/undo/held_words.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using domain::ProvisionState;
using domain::TenantStatus;
using theme::Tone;
using widgets::Notice;

namespace {
QString restText(TenantStatus status)
{
    switch (status) {
    case TenantStatus::Trial:
    case TenantStatus::Active:
        return {};
    case TenantStatus::Suspended:
        return ClubNotices::tr(
            "This club is suspended: its page, links and sessions rest, and nothing is provisioned.");
    case TenantStatus::Cancelled:
        return ClubNotices::tr("This club is cancelled. Its data is still there; nothing is done for it any more.");
    }
    Q_UNREACHABLE();
}

QString waitText(const console::ClubDetail &club)
{
    if (waitsForEmail(club.club))
        return ClubNotices::tr("Waits until the owner confirms the address %1. Correct it if it is wrong, or let the "
                               "run go on without.")
            .arg(club.club.email);
    if (club.webhookDisabledAtMs > 0)
        return ClubNotices::tr("The webhook is switched off since it answered that it is gone. Events wait until it is "
                               "changed or switched on again.");
    return {};
}
} // namespace

ClubNotices::ClubNotices(QWidget *parent)
    : QWidget(parent)
    , m_held(new Notice(Tone::Warning))
    , m_rests(new Notice(Tone::Warning))
    , m_failure(new Notice(Tone::Danger))
    , m_waits(new Notice(Tone::Info))
    , m_told(new Notice(Tone::Info))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    for (Notice *notice : {m_held, m_rests, m_failure, m_waits, m_told}) {
        column->addWidget(notice);
        notice->hide();
    }
    m_held->setAction(tr("Undo"));
    connect(m_held, &Notice::actionRequested, this, [this] {
        if (m_club.held)
            Q_EMIT undoRequested(m_club.held->id);
    });
    m_toldTime.setSingleShot(true);
    m_toldTime.setInterval(std::chrono::seconds(6));
    connect(&m_toldTime, &QTimer::timeout, this, [this] { say(m_told, {}); });
    hide();
}

void ClubNotices::setClub(const console::ClubDetail &club, qint64 nowMs)
{
    m_club = club;
    say(m_rests, restText(club.club.status));
    say(m_failure, club.club.state == ProvisionState::Failed ? failureText(club) : QString());
    say(m_waits, restText(club.club.status).isEmpty() ? waitText(club) : QString());
    tick(nowMs);
}

void ClubNotices::tick(qint64 nowMs)
{
    if (!m_club.held) {
        say(m_held, {});
        return;
    }
    const console::HeldAction &held = *m_club.held;
    say(m_held,
        tr("%1. %2: %3", "what will happen and when, who ordered it, why")
            .arg(undo::heldText(held, nowMs), held.by, held.reason));
    m_held->setAction(nowMs < held.dueAtMs ? tr("Undo") : QString());
}

void ClubNotices::setUndoing(bool undoing)
{
    m_held->setEnabled(!undoing);
}

void ClubNotices::reset()
{
    m_club = {};
    m_stale = false;
    m_toldTime.stop();
    for (Notice *notice : {m_held, m_rests, m_failure, m_waits, m_told})
        say(notice, {});
}

void ClubNotices::tell(Tone tone, const QString &sentence)
{
    m_told->setTone(tone);
    say(m_told, sentence);
    m_stale = false;
    if (tone == Tone::Danger || tone == Tone::Warning)
        m_toldTime.stop();
    else
        m_toldTime.start();
}

void ClubNotices::tellStale(const QString &sentence)
{
    tell(Tone::Warning, sentence);
    m_stale = true;
}

void ClubNotices::endStale()
{
    if (std::exchange(m_stale, false))
        say(m_told, {});
}

void ClubNotices::say(Notice *notice, const QString &text)
{
    if (notice->text() != text)
        notice->setText(text);
    notice->setVisible(!text.isEmpty());
    fitVisibility();
}

/// Without anything to say it must not take the column's spacing either.
void ClubNotices::fitVisibility()
{
    bool any = false;
    for (const Notice *notice : {m_held, m_rests, m_failure, m_waits, m_told})
        any = any || !notice->isHidden();
    setVisible(any);
}

} // namespace touchline::clubs
