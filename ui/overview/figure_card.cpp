// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/figure_card.h"

#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using theme::Role;
using theme::TextStyle;

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(new widgets::Label(u"–"_s, TextStyle::Figure))
    , m_remark(new widgets::Label(u" "_s, TextStyle::Small, Role::Muted))
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(2);
    auto *name = new widgets::Label(title, TextStyle::Small, Role::Muted);
    name->setElided(true);
    m_remark->setElided(true);
    column->addWidget(name);
    column->addWidget(m_figure);
    column->addWidget(m_remark);
    for (widgets::Label *label : {name, m_figure, m_remark})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    tell();
}

void FigureCard::setRemark(const Remark &remark)
{
    // A line of its own in any case, so that cards do not grow and shrink.
    m_remark->setText(remark.text.isEmpty() ? u" "_s : remark.text);
    m_remark->setInk(remark.ink);
    setToolTip(remark.text);
    tell();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::remark() const
{
    return m_remark->text().trimmed();
}

void FigureCard::tell()
{
    setAccessibleDescription(remark().isEmpty() ? figure() : u"%1, %2"_s.arg(figure(), remark()));
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role edge = hasFocus() ? Role::Accent : underMouse() ? Role::Faint : Role::Border;
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(theme::color(edge, palette()), width));
    painter.setBrush(theme::color(isDown() ? Role::Sunken : Role::Surface, palette()));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), theme::cardRadius, theme::cardRadius);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace touchline::overview
