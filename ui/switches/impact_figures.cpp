// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/impact_figures.h"

#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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

widgets::Label *ImpactFigures::addFigure(const QString &title)
{
    auto *card = new widgets::Card;
    auto *name = new widgets::Label(title, theme::TextStyle::Small, theme::Role::Muted);
    auto *figure = new widgets::Label(u"–"_s, theme::TextStyle::Figure);
    name->setWordWrap(true);
    // Room for two lines, so that no figure stands higher than its neighbour.
    name->setMinimumHeight(2 * name->fontMetrics().lineSpacing());
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    figure->setAccessibleName(title);
    card->body()->setSpacing(theme::space4);
    card->body()->setContentsMargins(14, 12, 14, 10);
    card->body()->addWidget(name, 1);
    card->body()->addWidget(figure);
    m_row->addWidget(card, 1);
    return figure;
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
        for (widgets::Label *figure : {m_middle, m_queued, m_lastHour})
            figure->setText(u"–"_s);
        Q_EMIT changed();
    });
}

void ImpactFigures::show(const console::SwitchImpact &impact)
{
    const QLocale locale;
    m_inTheMiddle = impact.inTheMiddle;
    m_middle->setText(locale.toString(impact.inTheMiddle));
    m_queued->setText(locale.toString(impact.queuedOrInWork));
    m_lastHour->setText(locale.toString(impact.startedLastHour));
    Q_EMIT changed();
}

} // namespace touchline::switches
