// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/figure_tile.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

FigureTile::FigureTile(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_figure(new widgets::Label({}, theme::TextStyle::Figure))
{
    auto *name = new widgets::Label(title, theme::TextStyle::Small, theme::Role::Muted);
    name->setWordWrap(true);
    // Room for two lines, so that no figure stands higher than its neighbour.
    name->setMinimumHeight(2 * name->fontMetrics().lineSpacing());
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_figure->setAccessibleName(title);
    auto *card = new widgets::Card;
    card->body()->setSpacing(theme::space4);
    card->body()->setContentsMargins(14, 12, 14, 10);
    card->body()->addWidget(name, 1);
    card->body()->addWidget(m_figure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFigure(std::nullopt);
}

void FigureTile::setFigure(std::optional<qint64> figure)
{
    m_figure->setText(figure ? QLocale().toString(*figure) : u"–"_s);
}

} // namespace touchline::switches
