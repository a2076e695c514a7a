// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/theme/roles.h"

#include <QTimer>
#include <QWidget>

namespace touchline::widgets {
class Notice;
}

namespace touchline::clubs {

/// What is to be known of the club before anything else, in plain words: what is about to happen to it, that it rests,
/// why it failed or waits; and what came of the last order.
class ClubNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit ClubNotices(QWidget *parent = nullptr);

    void setClub(const console::ClubDetail &club, qint64 nowMs);
    void tick(qint64 nowMs);
    void setUndoing(bool undoing);
    /// Another club: nothing was said about it yet.
    void reset();
    /// What came of an order; bad news stay, good news go by themselves.
    void tell(theme::Tone tone, const QString &sentence);
    /// What is shown may be out of date.
    void tellStale(const QString &sentence);
    void endStale();

Q_SIGNALS:
    void undoRequested(const QString &heldId);

private:
    void say(widgets::Notice *notice, const QString &text);
    void fitVisibility();

    console::ClubDetail m_club{};
    widgets::Notice *m_held;
    widgets::Notice *m_rests;
    widgets::Notice *m_failure;
    widgets::Notice *m_waits;
    widgets::Notice *m_told;
    QTimer m_toldTime;
    bool m_stale = false;
};

} // namespace touchline::clubs
