// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/bulk_dialog.h"

#include "ui/clubs/bulk/bulk_form.h"
#include "ui/clubs/bulk/bulk_panel.h"
#include "ui/clubs/bulk/bulk_words.h"
#include "ui/replies/on_reply.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace touchline::clubs {

BulkDialog::BulkDialog(
    console::BulkOrders &orders, const domain::Clock &clock, console::BulkOrder order, QWidget *parent)
    : QDialog(parent)
    , m_orders(orders)
    , m_order(std::move(order))
    , m_stack(new QStackedLayout)
    , m_form(new BulkForm(m_order.action))
    , m_panel(new BulkPanel(orders, clock, m_order.action))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(bulkTitle(m_order.action));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addLayout(m_stack);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_panel);
    m_panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connect(m_form, &BulkForm::cancelled, this, &QDialog::reject);
    connect(m_form, &BulkForm::confirmed, this, &BulkDialog::begin);
    connect(m_panel, &BulkPanel::closeRequested, this, &QDialog::accept);
    m_form->setFocus();
    count();
}

void BulkDialog::count()
{
    if (!m_order.tenantIds.isEmpty()) {
        m_clubs = m_order.tenantIds.size();
        m_form->setCount(m_clubs);
        return;
    }
    replies::onReply(this, m_orders.count(m_order.filter), [this](const domain::Result<qint64> &clubs) {
        if (!clubs)
            return m_form->sayRefused(clubs.error());
        m_clubs = *clubs;
        m_form->setCount(m_clubs);
    });
}

void BulkDialog::begin()
{
    m_order.reason = m_form->reason();
    m_begun = true;
    m_form->setBusy(true);
    replies::onReply(this, m_orders.start(m_order), [this](const domain::Result<QString> &id) {
        m_form->setBusy(false);
        m_begun = id.has_value();
        if (!id)
            return m_form->sayRefused(id.error());
        m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        m_stack->setCurrentWidget(m_panel);
        resize(std::max(width(), 640), std::max(height(), 460));
        m_panel->follow(*id, m_clubs);
    });
}

void BulkDialog::reject()
{
    // Escape must not make an order go on unseen, nor one that was sent and is not answered yet.
    if (!m_begun || m_panel->isOver())
        QDialog::reject();
}

} // namespace touchline::clubs
