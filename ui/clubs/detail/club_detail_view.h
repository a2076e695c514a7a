// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/clubs/club_actions.h"
#include "ui/theme/roles.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Notice;
class StatePane;
} // namespace touchline::widgets

namespace touchline::clubs {

class ClubFacts;
class ClubLog;
class RunTimeline;

/// Everything about one club, kept up to date: state, failure in words, timeline, actions, facts, log.
class ClubDetailView final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, OwnWindow };

    ClubDetailView(console::Console &console, const domain::Clock &clock, ClubActions &actions, Place place,
        QWidget *parent = nullptr);

    void showClub(const QString &tenantId);
    const QString &club() const { return m_tenantId; }

Q_SIGNALS:
    void nameChanged(const QString &name);
    void continueRequested(const QString &tenantId);
    void openRequested(const QString &tenantId);
    void logRequested(const QString &tenantId);
    void closeRequested();

private:
    QWidget *makeContent(Place place);
    QVBoxLayout *makeHeader(Place place);
    QWidget *makeActions();
    void load();
    void take(const domain::Result<console::ClubDetail> &detail);
    void render();
    void renderActions();
    void renderRuns(qint64 nowMs);
    void tick();
    void tell(theme::Tone tone, const QString &sentence);
    void onClubsChanged(const QStringList &tenantIds);
    void connectActions();

    console::Console &m_console;
    const domain::Clock &m_clock;
    ClubActions &m_actions;
    QString m_tenantId;
    std::optional<console::ClubDetail> m_detail{};
    bool m_loading = false;
    bool m_again = false;
    bool m_staleTold = false;
    bool m_linkWanted = false; ///< this view, not another of the same club, asked for a link
    bool m_retried = false; ///< asked for, and not yet seen in the club's state
    QTimer m_coalesce;
    QTimer m_tick;
    QTimer m_noticeTime;

    QStackedLayout *m_stack;
    widgets::StatePane *m_pane;
    QScrollArea *m_scroll;
    widgets::Label *m_name;
    widgets::Label *m_line;
    widgets::Chip *m_chip;
    widgets::Notice *m_failure;
    widgets::Notice *m_notice;
    QVBoxLayout *m_runs;
    QList<RunTimeline *> m_timelines;
    widgets::Label *m_noRun;
    widgets::Button *m_retry;
    widgets::Button *m_continue;
    widgets::Button *m_resend;
    widgets::Button *m_copy;
    ClubFacts *m_facts;
    ClubLog *m_log;
};

} // namespace touchline::clubs
