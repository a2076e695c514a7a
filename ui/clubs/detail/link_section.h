// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/clubs/orders/club_order.h"
#include "ui/widgets/fold_section.h"

#include <QHash>

namespace touchline::widgets {
class Chip;
}

namespace touchline::clubs {

/// The owner's magic link: how it stands, sent and used when, and what can be done about it.
class LinkSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit LinkSection(QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail, qint64 nowMs);
    void setBusy(Order order, bool busy);

Q_SIGNALS:
    void ordered(touchline::clubs::Order order);

private:
    widgets::Chip *m_chip;
    widgets::Label *m_times;
    QWidget *m_bar;
    QHash<Order, widgets::Button *> m_orders;
};

} // namespace touchline::clubs
