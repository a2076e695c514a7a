// SPDX-License-Identifier: GPL-3.0-only
#include "ui/undo/undo_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/undo/held_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::undo {

using theme::Role;
using theme::TextStyle;

UndoRow::UndoRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new widgets::IconView(u"clock"_s, Role::Warning, 16))
    , m_what(new widgets::Label({}, TextStyle::Strong, Role::Warning))
    , m_why(new widgets::Label({}, TextStyle::Small, Role::Warning))
    , m_undo(new widgets::Button(tr("Undo")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 5);
    row->setSpacing(theme::space8);
    row->addWidget(m_icon);
    row->addWidget(m_what);
    row->addWidget(m_why, 1);
    row->addWidget(m_undo);
    m_why->setElided(true);
    m_undo->setSize(widgets::Button::Size::Small);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_action.id); });
}

void UndoRow::setAction(const console::HeldAction &action, bool undoing, qint64 nowMs)
{
    m_action = action;
    m_why->setText(
        action.by.isEmpty() ? action.reason : tr("%1: %2", "operator and reason").arg(action.by, action.reason));
    m_undo->setBusy(undoing, tr("Undoing…"));
    m_undo->setAccessibleName(tr("Undo: %1", "a club's address").arg(action.slug));
    tick(nowMs);
}

void UndoRow::tick(qint64 nowMs)
{
    const auto whole = static_cast<double>(std::max<qint64>(1, m_action.dueAtMs - m_action.createdAtMs));
    m_left = std::clamp(static_cast<double>(m_action.dueAtMs - nowMs) / whole, 0.0, 1.0);
    m_what->setText(heldText(m_action, nowMs));
    m_undo->setVisible(nowMs < m_action.dueAtMs);
    setAccessibleName(m_what->text());
    update();
}

void UndoRow::paintEvent(QPaintEvent *)
{
    // What is left of the time, as a line that shortens; the words say the same.
    QPainter painter(this);
    const int length = static_cast<int>(width() * m_left);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - length : 0;
    painter.fillRect(QRect(x, height() - 2, length, 2), theme::color(Role::Warning, palette()));
}

} // namespace touchline::undo
