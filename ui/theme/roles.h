// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace touchline::theme {

enum class Scheme { Light, Dark };

/// Every colour of the window by what it is for. Nothing else in ui names a colour.
enum class Role {
    Window,
    Surface, ///< cards, tables, fields
    Sunken, ///< search box, empty progress, neutral chips
    Border,
    Text,
    Muted,
    Faint, ///< only on Window and Surface
    Navigation,
    NavigationSelected,
    NavigationText,
    NavigationStrong, ///< the selected entry's text
    Accent,
    AccentSoft,
    OnAccent, ///< text on Accent
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    OnDanger, ///< text on Danger
    Info,
    InfoSoft,
    Badge, ///< navigation badges
    OnBadge,
};

QColor color(Role role, Scheme scheme);
/// Which scheme a palette belongs to, told from its text being lighter than its window.
Scheme schemeOf(const QPalette &palette);
/// The role's colour in the scheme the palette belongs to; widgets and delegates pass their own palette.
QColor color(Role role, const QPalette &palette);
/// The role's colour in the scheme the application shows now.
QColor color(Role role);

/// All roles, for tests and for filling in the stylesheet.
QList<Role> allRoles();
/// The role's name in the stylesheet: `accent-soft`.
QString roleName(Role role);

/// A colour text is written in, and what lies behind it.
struct TextPair
{
    Role text;
    Role background;
};
/// Every pair the window uses for text; each must reach 4.5:1 (WCAG 2.2, AA).
QList<TextPair> textPairs();

/// What something means, always shown together with a shape or words.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Info };

Role textRole(Tone tone);
Role softRole(Tone tone);

} // namespace touchline::theme
