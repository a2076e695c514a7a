// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/detail/club_detail_view.h"

namespace touchline::widgets {
class Notice;
}

namespace touchline::clubs {

/// One club in a window of its own; deletes itself when closed. Escape and Ctrl+W close it. Opens where the last one
/// was left.
class ClubWindow final : public QWidget
{
    Q_OBJECT

public:
    ClubWindow(console::Console &console, const domain::Clock &clock, ClubActions &actions, const QString &tenantId,
        QWidget *parent);
    ~ClubWindow() override;
    Q_DISABLE_COPY_MOVE(ClubWindow)

    const QString &club() const { return m_view->club(); }
    /// Stands above the club while the core is in trouble or does not answer; empty: nothing is wrong.
    void setCoreTrouble(const QString &trouble);

Q_SIGNALS:
    void continueRequested(const QString &tenantId);
    void logRequested(const QString &tenantId);

private:
    widgets::Notice *m_trouble;
    ClubDetailView *m_view;
};

} // namespace touchline::clubs
