// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/order_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"

namespace touchline::clubs {

using widgets::Button;

OrderBar::OrderBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new widgets::FlowLayout(theme::space8, this))
{
    m_flow->setContentsMargins(0, theme::space4, 0, theme::space4);
}

Button *OrderBar::button(Order order)
{
    Button *&button = m_buttons[order];
    if (!button) {
        button = new Button({}, Button::Kind::Secondary, this);
        connect(button, &QPushButton::clicked, this, [this, order] { Q_EMIT ordered(order); });
    }
    return button;
}

void OrderBar::setClub(const console::ClubDetail &club)
{
    const auto first = mostUsefulOrder(club);
    QList<Order> shown = nextOrders(club);
    if (first)
        shown.prepend(*first);
    const bool other = shown != m_shown;
    if (other) {
        while (QLayoutItem *item = m_flow->takeAt(0)) {
            item->widget()->hide();
            delete item;
        }
    }
    for (const Order order : std::as_const(shown)) {
        Button *shownButton = button(order);
        if (!shownButton->isBusy())
            shownButton->setText(orderTitle(order, club));
        shownButton->setToolTip(orderKeys(order).toString(QKeySequence::NativeText));
        shownButton->setKind(order == first ? Button::Kind::Primary : Button::Kind::Secondary);
        if (other) {
            m_flow->addWidget(shownButton);
            shownButton->show();
        }
    }
    m_shown = shown;
    setVisible(!shown.isEmpty());
    if (other)
        Q_EMIT rearranged();
}

void OrderBar::setBusy(Order order, bool busy)
{
    if (m_buttons.contains(order))
        m_buttons.value(order)->setBusy(busy);
}

} // namespace touchline::clubs
