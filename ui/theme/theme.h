// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QObject>
#include <optional>

class QApplication;

namespace touchline::theme {

/// The application palette of a scheme.
QPalette palette(Scheme scheme);
/// The stylesheet with every role filled in.
QString styleSheet(Scheme scheme);

/// Gives the application its style, font, palette and stylesheet, and follows the system between light and dark.
/// Built once by the composition root, before the first window; lives in the GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    /// Stays with this scheme whatever the system says (for tests and drawings); nothing follows the system again.
    void hold(std::optional<Scheme> scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void schemeChanged(touchline::theme::Scheme scheme);

private:
    Scheme systemScheme() const;
    void apply(Scheme scheme);
    void refresh();

    QApplication &m_application;
    Scheme m_scheme = Scheme::Light;
    std::optional<Scheme> m_held{};
    bool m_applying = false;
    bool m_refreshDue = false;
};

} // namespace touchline::theme
