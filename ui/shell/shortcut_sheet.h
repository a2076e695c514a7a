// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace touchline::shell {

/// A key and what it does.
struct ShortcutLine
{
    QString keys;
    QString what;
};

/// The list `?` shows.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<ShortcutLine> &lines, QWidget *parent);
};

} // namespace touchline::shell
