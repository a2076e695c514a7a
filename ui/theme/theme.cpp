// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/theme.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace touchline::theme {

QPalette palette(Scheme scheme)
{
    const auto of = [scheme](Role role) { return color(role, scheme); };
    QPalette result;
    result.setColor(QPalette::Window, of(Role::Window));
    result.setColor(QPalette::WindowText, of(Role::Text));
    result.setColor(QPalette::Base, of(Role::Surface));
    result.setColor(QPalette::AlternateBase, of(Role::Sunken));
    result.setColor(QPalette::Text, of(Role::Text));
    result.setColor(QPalette::Button, of(Role::Surface));
    result.setColor(QPalette::ButtonText, of(Role::Text));
    result.setColor(QPalette::BrightText, of(Role::Danger));
    result.setColor(QPalette::PlaceholderText, of(Role::Faint));
    result.setColor(QPalette::ToolTipBase, of(Role::Surface));
    result.setColor(QPalette::ToolTipText, of(Role::Text));
    result.setColor(QPalette::Highlight, of(Role::Accent));
    result.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    result.setColor(QPalette::Link, of(Role::Accent));
    result.setColor(QPalette::LinkVisited, of(Role::Accent));
    result.setColor(QPalette::Light, of(Role::Surface));
    result.setColor(QPalette::Midlight, of(Role::Sunken));
    result.setColor(QPalette::Mid, of(Role::Border));
    result.setColor(QPalette::Dark, of(Role::Border));
    result.setColor(QPalette::Shadow, of(Role::Faint));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor quiet = of(Role::Faint);
        quiet.setAlphaF(0.7F);
        result.setColor(QPalette::Disabled, role, quiet);
    }
    return result;
}

QString styleSheet(Scheme scheme)
{
    QFile file(u":/theme/touchline.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Role role : allRoles())
        sheet.replace(u"@%1@"_s.arg(roleName(role)), color(role, scheme).name());
    return sheet;
}

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_scheme(systemScheme())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(TextStyle::Body));
    apply(m_scheme);
    m_application.installEventFilter(this);
}

void Theme::hold(std::optional<Scheme> scheme)
{
    m_held = scheme;
    refresh();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool paletteTold = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
    if ((paletteTold || event->type() == QEvent::ThemeChange) && !m_applying && !m_refreshDue) {
        m_refreshDue = true;
        QTimer::singleShot(0, this, &Theme::refresh);
    }
    return QObject::eventFilter(watched, event);
}

Scheme Theme::systemScheme() const
{
    return schemeOf(QGuiApplication::palette());
}

void Theme::refresh()
{
    m_refreshDue = false;
    Scheme wanted{};
    if (m_held) {
        wanted = *m_held;
    } else {
        // Our own palette hides the system's: take it off for a moment to look at what is beneath.
        m_applying = true;
        QApplication::setPalette(QPalette());
        wanted = systemScheme();
        m_applying = false;
    }
    if (wanted == m_scheme) {
        m_applying = true;
        QApplication::setPalette(palette(m_scheme));
        m_applying = false;
        return;
    }
    m_scheme = wanted;
    apply(wanted);
    Q_EMIT schemeChanged(wanted);
}

void Theme::apply(Scheme scheme)
{
    m_applying = true;
    QApplication::setPalette(palette(scheme));
    m_application.setStyleSheet(styleSheet(scheme));
    m_applying = false;
}

} // namespace touchline::theme
