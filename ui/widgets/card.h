// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QFrame>

class QVBoxLayout;

namespace touchline::widgets {

class Label;

/// A surface with a thin border that groups what belongs together.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// With a 13 px semi-bold title as its first row.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Vertical, 14 px margins, 8 px spacing.
    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// Danger and Success colour the border; anything else is the plain one.
    void setTone(theme::Tone tone);

private:
    QVBoxLayout *m_body;
    Label *m_title = nullptr;
};

/// A horizontal line of one pixel.
class Rule final : public QFrame
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);
};

} // namespace touchline::widgets
