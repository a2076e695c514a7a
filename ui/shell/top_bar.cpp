// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/top_bar.h"

#include "ui/shell/core_watch.h"
#include "ui/shell/signups_pill.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirror.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace touchline::shell {

using theme::Role;

namespace {
constexpr int stripeHeight = 3;
}

QuickSearch::QuickSearch(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Search clubs, pages, actions"));
    setAccessibleName(text());
    setAccessibleDescription(tr("Opens the command palette"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(420);
}

void QuickSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return theme::color(role, palette()); };
    painter.setPen(QPen(ink(hasFocus()         ? Role::Accent
                                : underMouse() ? Role::Faint
                                               : Role::Border),
        hasFocus() ? 2 : 1));
    painter.setBrush(ink(Role::Sunken));
    const qreal half = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(half, half, -half, -half), theme::controlRadius, theme::controlRadius);

    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(theme::font(theme::TextStyle::Tiny));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRect key = theme::mirrored(painter, rect(), {width() - keyWidth - 10, (height() - 18) / 2, keyWidth, 18});
    painter.setPen(ink(Role::Border));
    painter.setBrush(ink(Role::Surface));
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink(Role::Muted));
    painter.drawText(key, Qt::AlignCenter, keys);

    painter.setFont(theme::font(theme::TextStyle::Body));
    const QRect room = rect().adjusted(11, 0, -keyWidth - 18, 0);
    painter.drawText(theme::mirrored(painter, rect(), room), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_search(new QuickSearch)
    , m_environment(new EnvironmentBadge)
    , m_dryRun(new EnvironmentBadge)
    , m_pill(new SignupsPill)
{
    setProperty("bar", u"top"_s);
    setFixedHeight(52);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, 0);
    row->setSpacing(theme::space12);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_dryRun);
    row->addWidget(m_environment);
    row->addWidget(m_pill);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_pill, &QAbstractButton::clicked, this, &TopBar::signupsRequested);
}

void TopBar::show(const CoreWatch &watch, qint64 nowMs)
{
    m_pill->setView(watch.switches(), watch.isStale(), nowMs);
    const auto &status = watch.status();
    if (!status)
        return;
    m_production = status->environment == u"production";
    if (m_production)
        m_environment->setBadge(tr("PRODUCTION"), theme::Tone::Warning, tr("Real clubs: everything here takes effect"));
    else
        m_environment->setBadge(tr("PREVIEW"), theme::Tone::Neutral, tr("Not production"));
    m_dryRun->setBadge(
        status->dryRun ? tr("DRY RUN") : QString(), theme::Tone::Info, tr("No request and no mail leaves"));
    update();
}

void TopBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_production)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), stripeHeight), theme::color(Role::Warning, palette()));
}

} // namespace touchline::shell
