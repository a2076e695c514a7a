// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/card.h"

#include "ui/widgets/label.h"
#include "ui/widgets/restyle.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::widgets {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("card", u"true"_s);
    m_body->setContentsMargins(14, 14, 14, 14);
    m_body->setSpacing(theme::space8);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    if (!m_title) {
        m_title = new Label(title, theme::TextStyle::Strong);
        m_body->insertWidget(0, m_title);
    }
    m_title->setText(title);
}

void Card::setTone(theme::Tone tone)
{
    const bool coloured = tone == theme::Tone::Danger || tone == theme::Tone::Success;
    setStyledProperty(*this, "card", coloured ? theme::roleName(theme::textRole(tone)) : u"true"_s);
}

Rule::Rule(QWidget *parent)
    : QFrame(parent)
{
    setProperty("rule", u"true"_s);
    setFixedHeight(1);
}

} // namespace touchline::widgets
