// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/detail/club_detail_view.h"

namespace touchline::clubs {

/// One club in a window of its own; deletes itself when closed. Escape and Ctrl+W close it.
class ClubWindow final : public QWidget
{
    Q_OBJECT

public:
    ClubWindow(console::Console &console, const domain::Clock &clock, ClubActions &actions, const QString &tenantId,
        QWidget *parent);

    const QString &club() const { return m_view->club(); }

Q_SIGNALS:
    void continueRequested(const QString &tenantId);
    void logRequested(const QString &tenantId);

private:
    ClubDetailView *m_view;
};

} // namespace touchline::clubs
