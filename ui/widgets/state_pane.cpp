// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/state_pane.h"

#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::widgets {

StatePane::StatePane(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView({}, theme::Role::Faint, 32))
    , m_title(new Label({}, theme::TextStyle::Heading))
    , m_text(new Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_action(new Button({}, Button::Kind::Primary))
{
    auto *outer = new QVBoxLayout(this);
    auto *box = new QWidget;
    box->setMaximumWidth(420);
    m_column = new QVBoxLayout(box);
    m_column->setSpacing(theme::space8);
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addSpacing(theme::space4);
    for (Label *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(theme::space8);
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 8);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
    box->setMinimumWidth(280);
    connect(m_action, &QPushButton::clicked, this, &StatePane::actionRequested);
}

void StatePane::showLoading(const QString &title)
{
    show(u"clock"_s, title, {}, {}, false);
}

void StatePane::showEmpty(const QString &iconName, const QString &title, const QString &text, const QString &actionText)
{
    show(iconName, title, text, actionText, false);
}

void StatePane::showError(const QString &title, const QString &text, const QString &actionText)
{
    show(u"warning"_s, title, text, actionText, true);
}

void StatePane::setFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    if (footer)
        m_column->addWidget(footer, 0, Qt::AlignHCenter);
}

QString StatePane::title() const
{
    return m_title->text();
}

void StatePane::show(
    const QString &iconName, const QString &title, const QString &text, const QString &actionText, bool failed)
{
    m_icon->setIcon(iconName, failed ? theme::Role::Danger : theme::Role::Faint);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(actionText);
    m_action->setKind(failed ? Button::Kind::Secondary : Button::Kind::Primary);
    m_action->setVisible(!actionText.isEmpty());
}

} // namespace touchline::widgets
