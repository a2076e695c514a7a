// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/palette/palette_model.h"

#include <QWidget>
#include <functional>

namespace touchline::shell {

/// Everything that can be done from anywhere in a window, each once: shortcuts, the palette, the shortcut sheet and the
/// tray draw from this list.
class ActionRegistry final
{
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    /// The actions belong to the window and work while it or something in it has the focus.
    explicit ActionRegistry(QWidget &window)
        : m_window(window)
    { }

    struct Spec
    {
        palette::Command::Kind kind = palette::Command::Kind::Action;
        QString iconName{};
        QString text{};
        QKeySequence keys{};
        QString keywords{}; ///< words the palette finds it by that the text lacks
    };
    QAction *add(const Spec &spec, std::function<void()> run);

    const QList<palette::Command> &commands() const { return m_commands; }

private:
    QWidget &m_window;
    QList<palette::Command> m_commands{};
};

} // namespace touchline::shell
