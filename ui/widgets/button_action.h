// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAction>

class QAbstractButton;

namespace touchline::widgets {

/// Presses a button by key, and stands for it in the palette and the shortcut sheet: there and enabled exactly while
/// the button is. Works anywhere in the window while `place` is to be seen. Belongs to the button.
class ButtonAction final : public QAction
{
    Q_OBJECT

public:
    /// `text` says what is done where the button itself is not seen; the button's tool tip gets the key.
    ButtonAction(QAbstractButton &button, const QString &text, const QKeySequence &keys, QWidget &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractButton &m_button;
};

} // namespace touchline::widgets
