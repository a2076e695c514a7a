// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_window.h"

#include "ui/widgets/card.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace touchline::clubs {

ClubWindow::ClubWindow(console::Console &console, const domain::Clock &clock, ClubActions &actions,
    const QString &tenantId, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new ClubDetailView(console, clock, actions, ClubDetailView::Place::OwnWindow))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Club"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_view);
    column->addWidget(card);
    resize(520, 780);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_view, &ClubDetailView::nameChanged, this, &QWidget::setWindowTitle);
    connect(m_view, &ClubDetailView::continueRequested, this, &ClubWindow::continueRequested);
    connect(m_view, &ClubDetailView::logRequested, this, &ClubWindow::logRequested);
    m_view->showClub(tenantId);
}

} // namespace touchline::clubs
