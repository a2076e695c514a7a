// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/selection_bar.h"

#include "ui/clubs/bulk/bulk_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new widgets::Label({}, theme::TextStyle::Strong))
    , m_all(new widgets::Button({}, widgets::Button::Kind::Link))
    , m_retry(new widgets::Button(tr("Retry")))
    , m_more(new widgets::Button(tr("More")))
    , m_none(new widgets::Button(tr("Choose none"), widgets::Button::Kind::Quiet))
    , m_menu(new QMenu(this))
{
    setProperty("selectionBar", true);
    setAccessibleName(tr("Chosen clubs"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space12, theme::space4, theme::space8, theme::space4);
    row->setSpacing(theme::space8);
    row->addWidget(m_text);
    row->addWidget(m_all);
    row->addStretch(1);
    for (widgets::Button *button : {m_retry, m_more, m_none}) {
        button->setSize(widgets::Button::Size::Small);
        row->addWidget(button);
    }
    m_retry->setIcon(theme::icon(u"retry"_s, theme::Role::Text));
    m_more->setIcon(theme::icon(u"chevron-down"_s, theme::Role::Muted));
    m_more->setAccessibleName(tr("More that can be done to the chosen clubs"));
    m_more->setMenu(m_menu);
    addOrder(tr("Resend links…"), console::BulkAction::ResendLink);
    addOrder(tr("Cancel setups…"), console::BulkAction::CancelRun);
    addOrder(tr("Suspend…"), console::BulkAction::Suspend);
    m_menu->addSeparator();
    m_menu->addAction(tr("Export…"), this, &SelectionBar::exportRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT ordered(console::BulkAction::Retry); });
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::allRequested);
    connect(m_none, &QPushButton::clicked, this, &SelectionBar::noneRequested);
}

void SelectionBar::addOrder(const QString &text, console::BulkAction action)
{
    m_menu->addAction(text, this, [this, action] { Q_EMIT ordered(action); });
}

void SelectionBar::showChosen(qint64 chosen, qint64 matching)
{
    m_text->setText(tr("%Ln club(s) chosen", nullptr, pluralOf(chosen)));
    m_all->setText(
        matching < 0 ? tr("Choose all that match") : tr("Choose all %Ln that match", nullptr, pluralOf(matching)));
    m_all->setVisible(matching < 0 || matching > chosen);
}

void SelectionBar::showAllChosen(qint64 matching)
{
    m_text->setText(matching < 0 ? tr("All clubs that match are chosen")
                                 : tr("All %Ln clubs that match are chosen", nullptr, pluralOf(matching)));
    m_all->hide();
}

} // namespace touchline::clubs
