// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace touchline::shell {

/// A key and what it does.
struct ShortcutLine
{
    QString keys;
    QString what;
};

/// Keys that work in the same place.
struct ShortcutGroup
{
    QString title;
    QList<ShortcutLine> lines;
};

/// The actions that have a key, in their order.
QList<ShortcutLine> shortcutLines(const QList<QAction *> &actions);
/// Those of a page: of everything in it its actions with a key, and its shortcuts that say what they do (whatsThis).
QList<ShortcutLine> shortcutLines(const QWidget &page);

/// The list `?` shows.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent);

private:
    QWidget *makeGroup(const ShortcutGroup &group);
};

} // namespace touchline::shell
