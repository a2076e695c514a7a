// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/action_registry.h"

namespace touchline::shell {

QAction *ActionRegistry::add(const Spec &spec, std::function<void()> run)
{
    QAction *action = m_window.addAction(spec.text, spec.keys);
    QObject::connect(action, &QAction::triggered, &m_window, std::move(run));
    m_commands.append({spec.kind, action, spec.iconName, spec.keywords});
    return action;
}

} // namespace touchline::shell
