// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

namespace touchline::widgets {

/// An icon of resources/icons in a role's colour, optionally on a soft round disc of a tone.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    IconView(const QString &name, theme::Role ink, int size, QWidget *parent = nullptr);

    void setIcon(const QString &name, theme::Role ink);
    /// Draws a disc of the widget's size behind an icon of `iconSize`, both in the tone.
    void setDisc(const QString &name, theme::Tone tone, int iconSize);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    theme::Role m_ink;
    int m_iconSize;
    bool m_disc = false;
    theme::Role m_discRole = theme::Role::Sunken;
};

} // namespace touchline::widgets
