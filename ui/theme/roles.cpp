// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/roles.h"

#include <QGuiApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::theme {

namespace {
struct RoleColors
{
    Role role;
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array roleColors{
    RoleColors{Role::Window, "window", 0xFFF4F5F7, 0xFF14171C},
    RoleColors{Role::Surface, "surface", 0xFFFFFFFF, 0xFF1C2027},
    RoleColors{Role::Sunken, "sunken", 0xFFEDEFF2, 0xFF171A20},
    RoleColors{Role::Border, "border", 0xFFDADDE3, 0xFF2F3540},
    RoleColors{Role::Text, "text", 0xFF1B1F27, 0xFFE7EAF0},
    RoleColors{Role::Muted, "muted", 0xFF5B6473, 0xFFA3ACBB},
    RoleColors{Role::Faint, "faint", 0xFF677083, 0xFF8C95A5},
    RoleColors{Role::Navigation, "navigation", 0xFF1E2430, 0xFF0F1216},
    RoleColors{Role::NavigationSelected, "navigation-selected", 0xFF2C3546, 0xFF232A35},
    RoleColors{Role::NavigationText, "navigation-text", 0xFFB9C1CE, 0xFFA3ACBB},
    RoleColors{Role::NavigationStrong, "navigation-strong", 0xFFFFFFFF, 0xFFFFFFFF},
    RoleColors{Role::Accent, "accent", 0xFF1A5FD1, 0xFF6AA5FF},
    RoleColors{Role::AccentSoft, "accent-soft", 0xFFE3EDFD, 0xFF1E3048},
    RoleColors{Role::OnAccent, "on-accent", 0xFFFFFFFF, 0xFF0E1726},
    RoleColors{Role::Success, "success", 0xFF15703F, 0xFF5BD08F},
    RoleColors{Role::SuccessSoft, "success-soft", 0xFFDDF3E6, 0xFF16352A},
    RoleColors{Role::Warning, "warning", 0xFF8A5600, 0xFFF0B54A},
    RoleColors{Role::WarningSoft, "warning-soft", 0xFFFCEFD4, 0xFF3A2E14},
    RoleColors{Role::Danger, "danger", 0xFFB42318, 0xFFFF8A7E},
    RoleColors{Role::DangerSoft, "danger-soft", 0xFFFBE3E0, 0xFF43201D},
    RoleColors{Role::OnDanger, "on-danger", 0xFFFFFFFF, 0xFF2A0D0A},
    RoleColors{Role::Info, "info", 0xFF3E5BA9, 0xFF9DB4F5},
    RoleColors{Role::InfoSoft, "info-soft", 0xFFE6EBF8, 0xFF232C45},
    RoleColors{Role::Badge, "badge", 0xFFB42318, 0xFFB42318},
    RoleColors{Role::OnBadge, "on-badge", 0xFFFFFFFF, 0xFFFFFFFF},
};

const RoleColors &find(Role role)
{
    return *std::find_if(
        roleColors.begin(), roleColors.end(), [role](const RoleColors &row) { return row.role == role; });
}
} // namespace

QColor color(Role role, Scheme scheme)
{
    const RoleColors &row = find(role);
    return QColor::fromRgb(scheme == Scheme::Light ? row.light : row.dark);
}

Scheme schemeOf(const QPalette &palette)
{
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    const int window = palette.color(QPalette::Active, QPalette::Window).lightness();
    return text > window ? Scheme::Dark : Scheme::Light;
}

QColor color(Role role, const QPalette &palette)
{
    return color(role, schemeOf(palette));
}

QColor color(Role role)
{
    return color(role, schemeOf(QGuiApplication::palette()));
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleColors &row : roleColors)
        roles.append(row.role);
    return roles;
}

QString roleName(Role role)
{
    return QString::fromLatin1(find(role).name);
}

QList<TextPair> textPairs()
{
    QList<TextPair> pairs{
        {Role::Faint, Role::Window},
        {Role::Faint, Role::Surface},
        {Role::OnAccent, Role::Accent},
        {Role::OnDanger, Role::Danger},
        {Role::OnBadge, Role::Badge},
        {Role::NavigationText, Role::Navigation},
        {Role::NavigationText, Role::NavigationSelected},
        {Role::NavigationStrong, Role::Navigation},
        {Role::NavigationStrong, Role::NavigationSelected},
    };
    for (const Role background : {Role::Window, Role::Surface, Role::Sunken, Role::AccentSoft}) {
        for (const Role text : {Role::Text, Role::Muted})
            pairs.append({text, background});
    }
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info}) {
        pairs.append({textRole(tone), softRole(tone)});
        pairs.append({textRole(tone), Role::Surface});
        pairs.append({textRole(tone), Role::Window});
        pairs.append({Role::Text, softRole(tone)});
    }
    return pairs;
}

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Muted;
    case Tone::Accent:
        return Role::Accent;
    case Tone::Success:
        return Role::Success;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Danger:
        return Role::Danger;
    case Tone::Info:
        return Role::Info;
    }
    Q_UNREACHABLE();
}

Role softRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Sunken;
    case Tone::Accent:
        return Role::AccentSoft;
    case Tone::Success:
        return Role::SuccessSoft;
    case Tone::Warning:
        return Role::WarningSoft;
    case Tone::Danger:
        return Role::DangerSoft;
    case Tone::Info:
        return Role::InfoSoft;
    }
    Q_UNREACHABLE();
}

} // namespace touchline::theme
