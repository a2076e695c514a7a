// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/impact_figures.h"

#include "ui/replies/on_reply.h"
#include "ui/switches/figure_tile.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace touchline::switches {

ImpactFigures::ImpactFigures(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::space12);
    m_middle = addFigure(tr("in the middle of signing up"));
    m_queued = addFigure(tr("queued or in work"));
    m_lastHour = addFigure(tr("signups in the last hour"));
    m_again.setInterval(std::chrono::seconds(3));
    connect(&m_again, &QTimer::timeout, this, &ImpactFigures::fetch);
}

FigureTile *ImpactFigures::addFigure(const QString &title)
{
    auto *tile = new FigureTile(title);
    m_row->addWidget(tile, 1);
    return tile;
}

void ImpactFigures::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
    m_again.start();
}

void ImpactFigures::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void ImpactFigures::fetch()
{
    if (m_fetching)
        return;
    m_fetching = true;
    replies::onReply(this, m_console.switchImpact(), [this](const domain::Result<console::SwitchImpact> &impact) {
        m_fetching = false;
        if (impact)
            return show(*impact);
        // Rather no figure than an old one to decide by.
        m_inTheMiddle.reset();
        for (FigureTile *figure : {m_middle, m_queued, m_lastHour})
            figure->setFigure(std::nullopt);
        Q_EMIT changed();
    });
}

void ImpactFigures::show(const console::SwitchImpact &impact)
{
    m_inTheMiddle = impact.inTheMiddle;
    m_middle->setFigure(impact.inTheMiddle);
    m_queued->setFigure(impact.queuedOrInWork);
    m_lastHour->setFigure(impact.startedLastHour);
    Q_EMIT changed();
}

} // namespace touchline::switches
