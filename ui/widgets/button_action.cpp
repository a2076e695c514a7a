// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/button_action.h"

#include <QAbstractButton>
#include <QEvent>

namespace touchline::widgets {

ButtonAction::ButtonAction(QAbstractButton &button, const QString &text, const QKeySequence &keys, QWidget &place)
    : QAction(text, &button)
    , m_button(button)
{
    const QString key = keys.toString(QKeySequence::NativeText);
    button.setToolTip(
        button.toolTip().isEmpty() ? key : tr("%1 (%2)", "what a button does, and its key").arg(button.toolTip(), key));
    setShortcut(keys);
    connect(this, &QAction::triggered, &button, &QAbstractButton::click);
    button.installEventFilter(this);
    place.addAction(this);
    follow();
}

bool ButtonAction::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::EnabledChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        follow();
        break;
    default:
        break;
    }
    return QAction::eventFilter(watched, event);
}

void ButtonAction::follow()
{
    setEnabled(m_button.isEnabled());
    // Hidden by itself, not only with its page.
    setVisible(!m_button.isHidden());
}

} // namespace touchline::widgets
