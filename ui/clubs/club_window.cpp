// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_window.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace touchline::clubs {

namespace {
constexpr QLatin1StringView geometryKey("clubWindow/geometry");
}

ClubWindow::ClubWindow(console::Console &console, const domain::Clock &clock, ClubActions &actions,
    const QString &tenantId, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_trouble(new widgets::Notice(theme::Tone::Danger))
    , m_view(new ClubDetailView(console, clock, actions, ClubDetailView::Place::OwnWindow))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Club"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(theme::space12);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_view);
    column->addWidget(card, 1);
    if (!restoreGeometry(QSettings().value(QString(geometryKey)).toByteArray()))
        resize(520, 780);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_view, &ClubDetailView::nameChanged, this, &QWidget::setWindowTitle);
    connect(m_view, &ClubDetailView::continueRequested, this, &ClubWindow::continueRequested);
    connect(m_view, &ClubDetailView::logRequested, this, &ClubWindow::logRequested);
    m_view->showClub(tenantId);
}

ClubWindow::~ClubWindow()
{
    QSettings().setValue(QString(geometryKey), saveGeometry());
}

void ClubWindow::setCoreTrouble(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace touchline::clubs
